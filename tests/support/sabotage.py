"""Sabotage: what a spoilt step does to rows, the Gold it is tried on, and the run that stops."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pytest

from zoomgold import synthetic
from zoomgold.errors import DataError

from .engines import OnDuckDB, OnSnowflake, Warehouse, new_warehouse
from .gold import BUSINESS_TABLES, Gold

DIMENSIONS = ("go_user_dim", "go_license_dim")
Spoil = Callable[[ir.Table, Sequence[str]], ir.Table]


def _numbered(rows: ir.Table, key: Sequence[str]) -> ir.Table:
    """The rows with their place in the order of the key, from the last on; new rows come first."""
    new = [ibis.desc(rows.is_selected)] if "is_selected" in rows.columns else []
    # The latest of a key's rows: an earlier one may only confirm a version that others show too.
    new += [ibis.desc(rows[key[0]], nulls_first=False)]
    new += [ibis.desc(rows.eff, nulls_first=False)] if "eff" in rows.columns else []
    order = new + [ibis.desc(rows[name], nulls_first=False) for name in key]
    return rows.mutate(place=ibis.row_number().over(ibis.window(order_by=order)))


def _without(rows: ir.Table, key: Sequence[str], gone: Callable[[ir.Table], Any]) -> ir.Table:
    numbered = _numbered(rows, key)
    return numbered.filter(~gone(numbered)).select(*rows.columns)


def _last_row(rows: ir.Table, key: Sequence[str]) -> ir.Table:
    numbered = _numbered(rows, key)
    return numbered.filter(numbered.place == 0).select(*rows.columns)


def other(column: str) -> Spoil:
    def spoil(rows: ir.Table, key: Sequence[str]) -> ir.Table:
        numbered = _numbered(rows, key)
        other = ibis.ifelse(numbered.place == 0, numbered[column] + "x", numbered[column])
        return numbered.mutate(**{column: other}).select(*rows.columns)

    return spoil


SPOILS: Mapping[str, Spoil] = {
    "loses a row": lambda rows, key: _without(rows, key, lambda t: t.place == 0),
    "loses 1 %": lambda rows, key: _without(rows, key, lambda t: t.place % 100 == 0),
    "loses half": lambda rows, key: _without(rows, key, lambda t: t.place % 2 == 0),
    "doubles a row": lambda rows, key: rows.union(_last_row(rows, key)),
}


#: A first build, an increment, and a full refresh of what is published.
MODES = ("first", "increment", "again")


def cases(*given: tuple[Any, ...], by_default: Collection[tuple[Any, ...]]) -> list[Any]:
    """All these parameters; those that the default suite does not have are `slow`."""
    assert set(by_default) <= set(given)
    return [
        pytest.param(*each, marks=() if each in by_default else pytest.mark.slow) for each in given
    ]


def turns(*kinds: Sequence[Any]) -> list[tuple[Any, ...]]:
    """One case for each of the first kind; the others take turns."""
    first, *others = kinds
    return [
        (each, *(other[place % len(other)] for other in others)) for place, each in enumerate(first)
    ]


@dataclass(frozen=True)
class Silver:
    """Silver, first a part and then all of it."""

    first: Path
    whole: Path


@dataclass(frozen=True)
class Stage:
    """All of Silver, and the Gold of its first part."""

    whole: Path
    built: Warehouse
    gold: Gold


#: What is corrected in Silver after the first run, so that every fact has rows to replace.
CORRECTED = {
    "si_meetings": "meeting_topic = meeting_topic || '!'",
    "si_participants": "leave_time = leave_time - INTERVAL 1 SECOND",
    "si_feature_usage": "usage_count = usage_count + 1",
    "si_webinars": "webinar_topic = webinar_topic || '!'",
    "si_support_tickets": "ticket_type = 'Billing Inquiry'",
    "si_billing_events": "amount = amount + 1",
}


def _correct(whole: Path) -> None:
    """Add a correction of every fifth row, loaded last of all."""
    for name, correction in CORRECTED.items():
        file = whole / f"{name}.parquet"
        column, value = correction.split(" = ")
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE t AS FROM '{file}'")
            connection.execute(
                f"INSERT INTO t SELECT * REPLACE ({value} AS {column}, "
                "(SELECT max(load_timestamp) FROM t) AS load_timestamp) FROM t WHERE rowid % 5 = 0"
            )
            connection.execute(f"COPY t TO '{file}' (FORMAT parquet)")


#: What the rows of each table that come again say anew.
CHANGES = {
    "si_feature_usage": "usage_count + 1 AS usage_count",
    "si_webinars": "'Changed' AS webinar_topic",
    "si_billing_events": "CAST(amount / 2 AS DECIMAL(10, 2)) AS amount",
}


def _split(whole: Path, first: Path) -> None:
    """Leave out the tenth of each table that was loaded or changed last.

    Some rows of the rest come again in the whole, changed: else an increment of these tables would
    only insert.
    """
    first.mkdir()
    for file in sorted(whole.glob("*.parquet")):
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE t AS FROM '{file}'")
            names = {row[0] for row in connection.execute("DESCRIBE t").fetchall()}
            timed = "load_timestamp" in names
            by = "greatest(load_timestamp, update_timestamp)" if timed else "rowid"
            connection.execute(
                f"COPY (SELECT * FROM t QUALIFY percent_rank() OVER (ORDER BY {by}) < 0.9) "
                f"TO '{first / file.name}' (FORMAT parquet)"
            )
            if file.stem in CHANGES:
                connection.execute(
                    f"INSERT INTO t SELECT * REPLACE ({CHANGES[file.stem]}, (SELECT max({by}) "
                    "FROM t WHERE update_timestamp < TIMESTAMP '2100-01-01') + INTERVAL 1 HOUR "
                    f"AS update_timestamp) FROM '{first / file.name}' LIMIT 20"
                )
                connection.execute(f"COPY t TO '{file}' (FORMAT parquet)")


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Silver:
    """Silver for all cases."""
    folder = tmp_path_factory.mktemp("silver")
    synthetic.generate(users=16, seed=5, dirt=0.25, days=40, out=folder / "whole")
    _split(folder / "whole", folder / "first")
    _correct(folder / "whole")
    return Silver(folder / "first", folder / "whole")


@pytest.fixture(
    scope="module", params=["duckdb", pytest.param("snowflake", marks=pytest.mark.slow)]
)
def stage(request: pytest.FixtureRequest, silver: Silver) -> Stage:
    """A stage for all cases of an engine; none of them changes it."""
    built = new_warehouse(request, request.param)
    built.run(silver.first)
    return Stage(silver.whole, built, built.gold())


@pytest.fixture
def gold(request: pytest.FixtureRequest, stage: Stage) -> Warehouse:
    """A copy of the stage's Gold."""
    engine = "duckdb" if isinstance(stage.built, OnDuckDB) else "snowflake"
    copy = new_warehouse(request, engine)
    stage.built.copy_to(copy)
    return copy


def _business(gold: Gold) -> Gold:
    return {name: rows for name, rows in gold.items() if name in BUSINESS_TABLES}


def _violations(gold: Gold) -> set[str]:
    return {row["error_id"] for row in gold.get("go_error_data", [])}


def stopped(warehouse: Warehouse, before: Gold, silver: Path, *, names: str, **options: Any) -> str:
    """Run; the run has to fail with an error that names the table and to leave Gold as it was."""
    with pytest.raises(DataError) as caught:
        warehouse.run(silver, **options)
    message = str(caught.value)
    # What a spoilt meeting does to its sessions may be seen first.
    assert any(name in message for name in (PAIR if names in PAIR else [names])), message
    assert len(message.splitlines()) <= 3
    after = warehouse.gold()
    assert _business(after) == _business(before)
    # A failed run adds the violations that it finds, and takes none away.
    assert _violations(before) <= _violations(after)
    return message


PAIR = ("go_meeting_fact", "go_participant_fact")
_MEETINGS = (*PAIR, "go_feature_usage_fact")
#: What has to be built with a table when all of Silver is new; any other is built alone.
TOGETHER = {
    "go_user_dim": ("go_user_dim", *_MEETINGS, "go_billing_event_fact"),
    "go_meeting_fact": _MEETINGS,
    "go_participant_fact": _MEETINGS,
}


def drop(warehouse: Warehouse, *models: str) -> None:
    """Make tables ones that were never published."""
    statements = [f"DROP TABLE {{}}gold.{name}" for name in models]
    if isinstance(warehouse, OnSnowflake):
        with warehouse.emulator.connect() as session:
            for statement in statements:
                session.cursor().execute(statement.format(f"{warehouse.database}."))
        return
    assert isinstance(warehouse, OnDuckDB)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{warehouse.database}' AS warehouse")
        for statement in statements:
            connection.execute(statement.format("warehouse."))


@dataclass(frozen=True)
class Run:
    """A run that builds one table, and what has to be built with it, in one of the modes."""

    stage: Stage
    warehouse: Warehouse
    mode: str
    model: str

    @property
    def options(self) -> dict[str, Any]:
        """What the run is called with."""
        return {"select": self._selection, "full_refresh": self.mode == "again"}

    @property
    def before(self) -> Gold:
        """Gold before the run; for a first build its tables were never published."""
        dropped = self._selection if self.mode == "first" else ()
        dropped = tuple(name for name in dropped if name in BUSINESS_TABLES)
        drop(self.warehouse, *dropped)
        return {name: rows for name, rows in self.stage.gold.items() if name not in dropped}

    @property
    def _selection(self) -> tuple[str, ...]:
        return TOGETHER.get(self.model, (self.model,))

    def has_to_stop(self) -> str:
        """What the run says that has to stop."""
        return stopped(
            self.warehouse, self.before, self.stage.whole, names=self.model, **self.options
        )
