"""`zoomgold ddl --semantic-view`: a sound view, and every metric in it or named with a reason.

No account is asked: the text is read back by a parser of its own, held to the rules of Snowflake's
manual, and its expressions are computed on the Gold of the fixtures.
"""

import os
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pytest
from ibis.backends.duckdb import Backend
from support.cli import call, call_json
from support.semantic_view import View, read
from support.semantic_view_answers import answers
from support.semantic_view_rules import violations

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.semantic_view.expressible import expressed, offered, unexpressed
from zoomgold.engines.snowflake.semantic_view.statement import statements
from zoomgold.models.catalog import MODELS
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.evaluate import activity, evaluated
from zoomgold.semantic_layer.periods import GRAINS
from zoomgold.semantic_layer.query import query

SNAPSHOT = Path(__file__).parents[1] / "snapshots" / "semantic_view.sql"
SETTINGS = Settings(as_of=datetime(2025, 6, 30), backend="snowflake")
#: The days and weeks that are compared, from a Monday to a Sunday: all would be too many.
DAYS = (date(2025, 2, 10), date(2025, 5, 18))
SCHEMAS = {
    name.upper(): {column.upper(): dtype for column, dtype in model.contract.schema.items()}
    for name, model in MODELS.items()
}
KEYS = {
    name.upper(): {tuple(map(str.upper, key)) for key in model.contract.unique}
    for name, model in MODELS.items()
}
DDL = next(statements(METRICS.values(), Location(SETTINGS)))
VIEW = read(DDL)


def printed(*words: str) -> tuple[list[str], list[str]]:
    """The statements that the command prints, and the remarks after them."""
    outcome = call("ddl", "--semantic-view", *words)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    remarks = [line for line in lines if line.startswith("--")]
    assert lines[-len(remarks) :] == remarks, "remarks stand at the end"
    text = "\n".join(lines[: -len(remarks)])
    return [part.strip() for part in text.split(";\n") if part.strip()], remarks


def test_the_snapshot_is_what_the_command_prints() -> None:
    out = call("ddl", "--semantic-view").out
    if os.environ.get("WRITE_SNAPSHOTS"):
        SNAPSHOT.write_text(out, encoding="utf-8")
    assert SNAPSHOT.read_text(encoding="utf-8") == out, (
        "stale; run: just generate, and read the diff"
    )


def test_the_command_needs_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SNOWFLAKE_ACCOUNT", raising=False)
    found, _ = printed("--target-schema", "mart", "--reader-role", "analyst")
    view, grant = found
    assert read(view).name == ("ZOOM_DB", "MART", "ZOOMGOLD_METRICS")
    assert grant == (
        'GRANT SELECT ON SEMANTIC VIEW "ZOOM_DB"."MART"."ZOOMGOLD_METRICS" TO ROLE "ANALYST"'
    )


def test_masking_is_about_tables() -> None:
    outcome = call("ddl", "--semantic-view", "--masking", "tag")
    assert (outcome.code, outcome.out) == (2, "")
    assert "--masking tag is about tables, not about --semantic-view" in outcome.err


# Soundness


def test_the_view_keeps_the_rules_of_snowflake() -> None:
    assert violations(VIEW, SCHEMAS, KEYS) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"GOLD"."GO_MEETING_FACT"', '"GOLD"."GO_MEETINGS"', "there is no table"),
        ('PRIMARY KEY ("MEETING_ID")', 'PRIMARY KEY ("MEETING")', "has no column MEETING"),
        ('PRIMARY KEY ("MEETING_ID")', 'PRIMARY KEY ("TITLE")', "is no key"),
        ('UNIQUE ("USER_ID", ', 'UNIQUE ("EMAIL", ', "is no key"),
        ('REFERENCES "GO_DATE_DIM" ("DATE")', 'REFERENCES "GO_DATE_DIM" ("DAY")', "no column"),
        ('REFERENCES "GO_DATE_DIM" ("DATE")', 'REFERENCES "GO_DATE_DIM" ("MONTH")', "by its key"),
        ('("ACTIVITY_DATE") REF', '("ACTIVITY_DAY") REF', "no column"),
        ('("ACTIVITY_DATE") REF', '("UPDATED_AT") REF', "UPDATED_AT is timestamp(6)"),
        (
            'REFERENCES "GO_USER_DIM_IN_FORCE" ("USER_ID", BETWEEN "VALID_FROM" AND "VALID_TO"',
            'REFERENCES "GO_USER_DIM_IN_FORCE" ("USER_ID", BETWEEN "VALID_FROM" AND "UPDATED_AT"',
            "not by its key",
        ),
        (
            'REFERENCES "GO_USER_DIM_IN_FORCE" ("USER_ID", BETWEEN "VALID_FROM" AND "VALID_TO" '
            "EXCLUSIVE)",
            'REFERENCES "GO_USER_DIM" ("USER_KEY")',
            "two ways from GO_USER_DAY_AGG to GO_USER_DIM",
        ),
        (
            '"GO_WEBINAR_FACT_TO_GO_DATE_DIM" AS\n      "GO_WEBINAR_FACT" ("WEBINAR_DATE") '
            'REFERENCES "GO_DATE_DIM" ("DATE")',
            '"X" AS "GO_USER_DIM" ("REGISTRATION_DATE") REFERENCES "GO_DATE_DIM" ("DATE")',
            "two ways from GO_MEETING_FACT to GO_DATE_DIM",
        ),
        ('"MEETING_TYPE" AS "GO_MEETING_FACT"."MEETING_TYPE"', '"X" AS "Y"."Z"', "Y has no Z"),
        (
            '"GO_DATE_DIM"."YEAR" AS "GO_DATE_DIM"."YEAR"',
            '"GO_DATE_DIM"."YEAR" AS MAX("GO_DATE_DIM"."YEAR")',
            "is no expression of a row",
        ),
        ('SUM("GO_MEETING_FACT"."DURATION_MINUTES")', "SUM(1) + SUM(2)", "not one aggregate"),
        (
            'SUM("GO_MEETING_FACT"."DURATION_MINUTES")',
            '"GO_MEETING_FACT"."DURATION_MINUTES"',
            "not one aggregate",
        ),
        (
            'SUM("GO_MEETING_FACT"."DURATION_MINUTES")',
            'SUM("GO_WEBINAR_FACT"."REGISTRANTS")',
            "GO_WEBINAR_FACT has no REGISTRANTS for it",
        ),
        (
            'SUM("GO_MEETING_FACT"."DURATION_MINUTES")',
            'SUM("GO_USER_DIM"."VERSION_NUMBER")',
            "GO_USER_DIM has no VERSION_NUMBER for it",
        ),
        (
            '"GO_PARTICIPANT_FACT"."SESSIONS" AS COUNT(*)',
            '"GO_PARTICIPANT_FACT"."SESSIONS" AS COUNT("GO_PARTICIPANT_FACT"."ATTENDANCE_MINUTES")',
            "reads the metric GO_PARTICIPANT_FACT.ATTENDANCE_MINUTES",
        ),
        ('NULLIF("GO_USER_DAY_AGG"."ACTIVE_HOSTS"', 'NULLIF("GO_USER_DAY_AGG"."X"', "of metrics"),
        ('"MEETINGS_PER_HOST" AS', '"MEETINGS" AS', "derived and another metric"),
        ('"GO_MEETING_FACT"."MEETINGS" AS', '"GO_MEETING_FACT"."MEETING_TYPE" AS', "two things"),
        (
            'NON ADDITIVE BY ("GO_LICENSE_MONTH_AGG"."MONTH")',
            'NON ADDITIVE BY ("GO_LICENSE_MONTH_AGG"."START_DATE")',
            "is no dimension",
        ),
    ],
)  # fmt: skip
def test_the_check_of_the_rules_finds(old: str, new: str, message: str) -> None:
    assert old in DDL
    found = violations(read(DDL.replace(old, new, 1)), SCHEMAS, KEYS)
    assert any(message in one for one in found), found


def test_text_that_is_not_of_the_grammar_is_not_read() -> None:
    for old, new in (
        ("RELATIONSHIPS (", "RELATIONS ("),
        ("FACTS (", "METRICS ("),
        (" EXCLUSIVE)", ")"),
        ("COPY GRANTS", ""),
        ("PRIMARY KEY", "KEY"),
    ):
        assert old in DDL
        with pytest.raises(AssertionError):
            read(DDL.replace(old, new, 1))


def test_no_personal_data_is_a_dimension() -> None:
    personal = {
        (name.upper(), column.name.upper())
        for name, model in MODELS.items()
        for column in model.contract.columns
        if column.pii
    }
    shown = {
        (VIEW.tables[alias].physical[-1], column)
        for one in (*VIEW.dimensions.values(), *VIEW.facts.values())
        for alias, column in one.columns
    }
    assert personal
    assert not shown & personal


# Every metric


def _missing(remarks: list[str]) -> dict[str, str]:
    """The metrics that the remarks name, with the reason; a split is no metric."""
    found = (re.fullmatch(r"--   (\w+)( by [\w, ]+)?: (.+)", line) for line in remarks[1:])
    return {one[1]: one[3] for one in found if one is not None and not one[2]}


def test_every_metric_is_in_the_view_or_named_with_a_reason() -> None:
    _, remarks = printed()
    missing = _missing(remarks)
    assert all(len(why) > 20 for why in missing.values())
    there = {name.lower() for name in VIEW.public_metrics}
    assert there.isdisjoint(missing)
    assert there | set(missing) == set(METRICS)
    document = call_json("ddl", "ddl", "--semantic-view")
    assert {
        one["metric"]: one["why"] for one in document["not_in_view"] if not one["by"]
    } == missing
    for name in missing:
        assert (
            name
            in (Path(__file__).parents[2] / "docs" / "metrics.md")
            .read_text()
            .split("## In a semantic view of Snowflake\n")[1]
        )


def test_what_a_view_cannot_express_is_what_its_rows_cannot_say() -> None:
    """Worked out by hand, from the manual: periods of a row, the past, a divisor that stays."""
    found = {one.metric for one in unexpressed(METRICS.values()) if not one.by}
    assert found == {
        "open_tickets",
        "churned_users",
        "churn_rate",
        "feature_share",
        "feature_adoption",
    }


# Values


@pytest.fixture(scope="module")
def engine(fixture_gold: Path) -> Iterator[Backend]:
    """A DuckDB with the Gold of the fixtures."""
    connection = ibis.duckdb.connect()
    connection.raw_sql(f"ATTACH '{fixture_gold}' AS warehouse (READ_ONLY)")
    connection.raw_sql("USE warehouse.gold")
    yield connection
    connection.disconnect()


@pytest.fixture
def con(engine: Backend) -> duckdb.DuckDBPyConnection:
    """The same for SQL."""
    connection: duckdb.DuckDBPyConnection = engine.con
    return connection


@pytest.fixture
def tables(engine: Backend) -> dict[str, Any]:
    """The same as tables of Ibis."""
    return {name: engine.table(name) for metric in METRICS.values() for name in metric.tables}


def period_of(view: View, metric: str, grain: str) -> tuple[list[tuple[str, str]], Any]:
    """The dimensions that give the period of a metric's rows, and how they do."""
    key = next(key for key in view.metrics if key[1] == metric)
    alias = key[0] or view.metrics[key].columns[0][0]
    if "GO_DATE_DIM" in view.related(alias):
        names, start = {
            "day": (["DATE"], lambda day: day),
            "week": (["WEEK_START"], lambda day: day),
            "month": (["MONTH"], lambda day: day),
            "quarter": (["YEAR", "QUARTER"], lambda year, part: date(year, part * 3 - 2, 1)),
            "year": (["YEAR"], lambda year: date(year, 1, 1)),
        }[grain]
        return [("GO_DATE_DIM", name) for name in names], start
    own = [name for table, name in view.dimensions if table == alias]
    (base,) = {name for name in own if f"{name}_YEAR" in own}
    name = base if grain in ("day", base.lower()) else f"{base}_{grain.upper()}"
    # DuckDB makes times of what Snowflake keeps as dates.
    return [(alias, name)], lambda day: day.date() if isinstance(day, datetime) else day


def dimension_of(view: View, metric: str, name: str) -> tuple[str, str]:
    """Where a dimension is, of the tables that all parts of the metric lead to."""
    key = next(key for key in view.metrics if key[1] == metric)
    aliases = {key[0]} if key[0] else {alias for alias, _ in view.metrics[key].columns}
    reachable = set.intersection(*(view.related(alias) for alias in aliases))
    (found,) = [one for one in view.dimensions if one[0] in reachable and one[1] == name.upper()]
    return found


def differences(
    view: View, con: duckdb.DuckDBPyConnection, tables: dict[str, Any], name: str, grain: str
) -> tuple[list[str], int]:
    """Where the view and the definition do not say the same, and how many values were compared."""
    found, compared = [], 0
    for by in ((), *((one,) for one in offered(METRICS[name]))):
        asked = query([name], by=by, grain=grain)
        (days,) = activity(asked, tables).to_pyarrow().to_pylist()
        first, last = DAYS if grain in ("day", "week") else (days["first"], days["last"])
        rows = evaluated(asked, tables, first, last).to_pyarrow().to_pylist()
        expected = {(row["period"], *(row[one] for one in by)): row[name] for row in rows}
        dimensions, start = period_of(view, name.upper(), grain)
        split = [dimension_of(view, name.upper(), one) for one in by]
        got = answers(view, con, name.upper(), [*dimensions, *split])
        size = len(dimensions)
        dated = {
            (start(*key[:size]), *key[size:]): value
            for key, value in got.items()
            if None not in key[:size]
        }
        if grain in ("day", "week"):
            dated = {key: value for key, value in dated.items() if first <= key[0] <= last}
        undated = [value for key, value in got.items() if None in key[:size] and value]
        found += [f"{name} by {by} without a date: {value}" for value in undated]
        for key in {*expected, *dated}:
            one, other = expected.get(key) or 0, dated.get(key) or 0
            compared += bool(one)
            if one != other:
                found.append(f"{name} by {by} in {key}: {other} in the view, not {one}")
    return found, compared


@pytest.mark.integration
@pytest.mark.parametrize("grain", GRAINS)
def test_the_view_answers_as_the_metrics_do(
    con: duckdb.DuckDBPyConnection, tables: dict[str, Any], grain: str
) -> None:
    for metric in expressed(METRICS.values()):
        if grain not in metric.grains:
            continue
        found, compared = differences(VIEW, con, tables, metric.name, grain)
        assert found == []
        # No ticket of the fixtures is closed on the day of its opening.
        assert compared > 0 or metric.name == "same_day_resolution_share"


@pytest.mark.integration
@pytest.mark.parametrize(
    ("metric", "old", "new"),
    [
        ("meetings", '("HOST_USER_KEY")', '("MEETING_ID")'),
        ("meetings", '("MEETING_DATE") REF', '("LOAD_DATE") REF'),
        (
            "tickets_resolved",
            'COUNT_IF("GO_SUPPORT_TICKET_FACT_BY_CLOSE_DATE"."CLOSE_DATE" IS NOT NULL)',
            "COUNT(*)",
        ),
        ("new_users", '"VERSION_NUMBER" = 1', '"VERSION_NUMBER" >= 1'),
        ("licenses_active", ' NON ADDITIVE BY ("GO_LICENSE_MONTH_AGG"."MONTH")', ""),
        ("licenses_expiring", '"SCD_CURRENT_FLAG" AND', '"END_DATE" IS NOT NULL AND'),
        ("net_revenue_per_active_user", '"ACTIVE_USERS" * 100', '"ACTIVE_USERS" * 1000'),
        ("active_users", "COUNT(DISTINCT IFF", "COUNT(IFF"),
        ("tickets_per_1000_active_users", "* 1000", "* 100"),
        ("refunds", '"IS_REFUND"', '"IS_RECURRING"'),
    ],
)
def test_the_comparison_finds(
    metric: str,
    old: str,
    new: str,
    con: duckdb.DuckDBPyConnection,
    tables: dict[str, Any],
) -> None:
    assert old in DDL
    view = read(DDL.replace(old, new))
    found, _ = differences(view, con, tables, metric, "year")
    assert found != []


@pytest.mark.integration
def test_a_row_finds_one_version_in_force_at_most(con: duckdb.DuckDBPyConnection) -> None:
    """By range as by key, unless the day is before the user's first version."""
    total = answers(VIEW, con, "ACTIVE_USERS", [])
    split = answers(VIEW, con, "ACTIVE_USERS", [("GO_USER_DIM_IN_FORCE", "PLAN_TYPE_IN_FORCE")])
    assert sum(split.values()) >= total[()] > 0
    rows = con.execute(
        """
        SELECT day.user_key = version.user_key AS same, count(*) AS days,
               count(DISTINCT (day.user_id, day.activity_date)) AS distinct_days
        FROM go_user_day_agg AS day
        LEFT JOIN go_user_dim AS version
          ON day.user_id = version.user_id
         AND day.activity_date >= version.valid_from AND day.activity_date < version.valid_to
        GROUP BY ALL
        """
    ).fetchall()
    days = {same: (count, distinct) for same, count, distinct in rows}
    assert False not in days
    assert all(count == distinct for count, distinct in days.values())
    assert days[True][0] > 100


def test_every_date_of_rows_with_a_calendar_is_in_it(con: duckdb.DuckDBPyConnection) -> None:
    to_dates = [one for one in VIEW.relationships if one.to == "GO_DATE_DIM"]
    assert len(to_dates) >= 7
    for one in to_dates:
        table, column = VIEW.tables[one.alias].physical[-1], one.columns[0]
        (lost,) = con.execute(
            f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL "
            f"AND {column} NOT IN (SELECT date FROM go_date_dim)"
        ).fetchone() or (None,)
        assert lost == 0, one
