"""A person who was erased: gone from every byte, and in no later run, with all else as it was.

What Gold should be is what the reference builds of a Silver that never had the person: the rows of
the person's own are taken out of it, and references to the person name a reserved member.
"""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest
from convergence.compare import against_reference
from convergence.pipeline import LENIENT, standing
from reference import Violation, build
from support.engines import OnDuckDB, Warehouse, new_warehouse, settings_in
from support.gold import query, run, settings_of

from zoomgold import synthetic
from zoomgold.engines.duckdb import golds, rewrite
from zoomgold.engines.reader import reading
from zoomgold.errors import DataError, TryAgainError, UsageError
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline import erase as erasing
from zoomgold.pipeline.clean import clean
from zoomgold.pipeline.erase import erase
from zoomgold.plan.cache import PlanCache
from zoomgold.reports.test import checkup

pytestmark = pytest.mark.integration

AS_OF = datetime(2025, 6, 30, 12)
#: The references to a user that each Silver table has, from the spec.
REFERENCES = {
    "si_licenses": "assigned_to_user_id",
    "si_meetings": "host_id",
    "si_participants": "user_id",
    "si_webinars": "host_id",
    "si_support_tickets": "user_id",
    "si_billing_events": "user_id",
}
ORPHANS = ("orphan_user", "orphan_host")
ERASED = "SELECT count(*) AS n FROM duckdb_tables() WHERE table_name = 'erased'"
HALF = datetime(2025, 6, 1)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of Silver. A topic, an error and a run upstream name the person."""
    silver = tmp_path_factory.mktemp("whole")
    synthetic.generate(users=12, seed=11, dirt=0.03, days=60, out=silver)
    name, email = known(silver)
    change(silver, "si_meetings", "meeting_topic", f"1:1 with {name}")
    change(silver, "si_licenses", "assigned_to_user_id", f" {PERSON} ")
    change(silver, "si_error_data", "error_description", f"user {PERSON}: bad email {email}")
    change(silver, "si_audit", "error_message", f"cannot load {email.upper()}")
    return silver


#: The person who is erased: it hosts, attends, pays and asks.
PERSON = "U0000004"


def known(silver: Path) -> tuple[str, str]:
    """The person's name and email."""
    users = pl.read_parquet(silver / "si_users.parquet").filter(pl.col("user_id") == PERSON)
    row = users.drop_nulls(["user_name", "email"]).row(0, named=True)
    return row["user_name"], row["email"].strip().lower()


def change(silver: Path, table: str, column: str, text: str) -> None:
    """Put a text into the first row of a table that was not deleted or cut by time."""
    file = silver / f"{table}.parquet"
    rows = pl.read_parquet(file).with_row_index("row")
    put = pl.when(pl.col("row") == 0).then(pl.lit(text)).otherwise(column).alias(column)
    rows.with_columns(put).drop("row").write_parquet(file)


def delivered(whole: Path, out: Path, until: datetime | None) -> Path:
    """Silver as it was at a time; None: all of it."""
    out.mkdir(parents=True, exist_ok=True)
    for file in whole.glob("*.parquet"):
        rows = pl.read_parquet(file)
        if until is not None and "load_timestamp" in rows.columns:
            rows = rows.filter(pl.col("load_timestamp").fill_null(until) <= until)
        rows.write_parquet(out / file.name)
    return out


def without_person(whole: Path, out: Path) -> tuple[Path, set[tuple[str, str]]]:
    """A Silver that never had the person, and the rows that referred to it, by table and key."""
    out.mkdir()
    referring = set()
    for file in whole.glob("*.parquet"):
        rows, table = pl.read_parquet(file), file.stem
        if table == "si_users":
            rows = rows.filter(pl.col("user_id").str.strip_chars().ne_missing(PERSON))
        if table in REFERENCES:
            column = REFERENCES[table]
            is_person = pl.col(column).str.strip_chars().eq_missing(PERSON)
            named = pl.when(is_person).then(pl.lit("__unknown__")).otherwise(column)
            rows = rows.with_columns(named.alias(column))
            is_member = pl.col(column).str.strip_chars() == "__unknown__"
            referring |= {(table, key) for key in rows.filter(is_member)[rows.columns[0]]}
        if table == "si_meetings":
            topic = pl.col("meeting_topic").str.contains("1:1 with", literal=True).fill_null(False)
            erased = pl.when(topic).then(pl.lit("Erased")).otherwise("meeting_topic")
            rows = rows.with_columns(erased.alias("meeting_topic"))
        rows.write_parquet(out / file.name)
    return out, referring


@pytest.fixture(scope="module")
def built(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the Gold of all of Silver, and an earlier one that is kept."""
    folder = tmp_path_factory.mktemp("built")
    gold = OnDuckDB(folder / "gold.duckdb")
    gold.run(whole, as_of=AS_OF, **LENIENT)
    gold.run(whole, as_of=AS_OF, full_refresh=True, **LENIENT)
    return folder


@pytest.fixture(params=["duckdb", "snowflake"])
def warehouse(request: pytest.FixtureRequest) -> Warehouse:
    return new_warehouse(request, request.param)


def off(warehouse: Warehouse, silver: Path, referring: set[tuple[str, str]]) -> list[str]:
    """What of Gold the reference has otherwise, and which checks of published Gold fail."""
    expected = build(silver, AS_OF)
    violations = [one for one in expected.violations if not is_of_reference(one, referring)]
    found = against_reference(standing(warehouse.gold()), expected.tables, violations, away=())
    with settings_in(warehouse, silver) as settings, reading(settings) as gold:
        failures = checkup(gold, list(MODELS.values())).failures
    return [str(one) for some in found.values() for one in some] + [str(one) for one in failures]


def is_of_reference(violation: Violation, referring: set[tuple[str, str]]) -> bool:
    """An erased person is no orphan: the member stands in for somebody who was known.

    What named the member already cannot be told apart from then on.
    """
    place = (violation.source_table, violation.source_key)
    if place == ("si_users", "__unknown__"):
        return True
    return violation.rule in ORPHANS and place in referring


def texts(warehouse: Warehouse) -> str:
    """Every text of Gold, as one."""
    return "\n".join(
        str(value)
        for rows in warehouse.gold().values()
        for row in rows
        for value in row.values()
        if isinstance(value, str)
    ).lower()


def test_no_later_run_brings_an_erased_person_back(
    tmp_path: Path, whole: Path, warehouse: Warehouse
) -> None:
    anonymous, referring = without_person(whole, tmp_path / "anonymous")
    silver = delivered(whole, tmp_path / "silver", HALF)
    warehouse.run(silver, as_of=AS_OF, **LENIENT)
    name, email = known(whole)
    before = texts(warehouse)
    assert all(one.lower() in before for one in (PERSON, name, email)), "nobody to erase"
    versions = len([r for r in warehouse.gold()["go_user_dim"] if r["user_id"] == PERSON])
    with settings_in(warehouse, silver) as settings:
        done = erase(settings, f" {PERSON} ")
    assert done.touched["go_user_dim"] == versions > 0
    assert min(done.touched[t] for t in ("go_meeting_fact", "go_participant_fact")) > 0
    assert any("Silver still has" in note for note in done.notes)
    half, _ = without_person(silver, tmp_path / "half")
    assert off(warehouse, half, referring) == []
    # What comes later names the person as well.
    delivered(whole, silver, None)
    warehouse.run(silver, as_of=AS_OF, **LENIENT)
    assert off(warehouse, anonymous, referring) == []
    if isinstance(warehouse, OnDuckDB):  # A run on the emulator costs much.
        warehouse.run(silver, as_of=AS_OF, full_refresh=True, **LENIENT)
        assert off(warehouse, anonymous, referring) == []
    after = texts(warehouse)
    assert [one for one in (PERSON, name, email) if one.lower() in after] == []
    audit = warehouse.gold()["go_process_audit"]
    told = [row for row in audit if row["execution_id"] == done.result.execution_id]
    whole_run = next(row for row in told if row["process_name"] == "pipeline")
    assert whole_run["error_message"] == "a person was erased"


def searched(folder: Path, *needles: str) -> list[str]:
    """The files below a folder that have any of these bytes, in any case."""
    wanted = [one.lower().encode() for one in needles]
    return [
        str(file.relative_to(folder))
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for content in [file.read_bytes().lower()]
        if any(one in content for one in wanted)
    ]


def test_not_one_byte_of_the_person_is_left(tmp_path: Path, whole: Path, built: Path) -> None:
    target = tmp_path / "target"
    shutil.copytree(built, target)
    database = target / "gold.duckdb"
    name, email = known(whole)
    before = OnDuckDB(database).gold()
    (target / "docs").mkdir()
    (target / "docs" / "index.html").write_text(f"<p>{name}</p>")
    (target / "artifacts").mkdir()
    (target / "artifacts" / "events.json").write_text(f'{{"id": "{PERSON}"}}')
    (target / "artifacts" / "other.json").write_text("{}")
    (target / "mine.csv").write_text(email)
    assert golds.kept(database), "no earlier Gold is kept"
    found = searched(target, PERSON, name, email)
    assert str(database.relative_to(target)) in found, "the search finds nothing in a database"
    done = erase(settings_of(whole, database), PERSON, folders=[target])
    assert {one.name for one in done.deleted} == {"docs", "events.json"}
    assert any("mine.csv" in note for note in done.notes)
    (target / "mine.csv").unlink()
    assert searched(target, PERSON, name, email) == []
    assert (target / "artifacts" / "other.json").exists()
    # Ages and statuses are as of the last run, not of today; and nobody else has changed.
    after = OnDuckDB(database).gold()
    for table in ("go_date_dim", "go_license_month_agg", "go_user_dim", "go_billing_event_fact"):
        kept = {str(row) for row in after[table]}
        lost = [row for row in before[table] if str(row) not in kept]
        assert all(PERSON in row.values() for row in lost), table


def test_killed_at_any_moment_it_is_done_or_not_done(
    tmp_path: Path, whole: Path, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "at"
    shutil.copytree(built, folder)
    gold = OnDuckDB(folder / "gold.duckdb")
    images: list[Path] = []

    def image() -> None:
        """What a kill in this moment would leave."""
        images.append(tmp_path / f"image-{len(images)}")
        shutil.copytree(folder, images[-1])

    def struck(module: Any, name: str) -> None:
        done = getattr(module, name)

        def wrapped(*arguments: Any, **options: Any) -> Any:
            image()
            found = done(*arguments, **options)
            image()
            return found

        monkeypatch.setattr(module, name, wrapped)

    for module, name in (
        (erasing, "run_on"),
        (rewrite, "_compacted"),
        (golds, "drop"),
        (rewrite, "_removed"),
        (rewrite, "_on_disk"),
    ):
        struck(module, name)
    erase(settings_of(whole, gold.database), PERSON)
    monkeypatch.undo()
    seen = []
    for one in images:
        database = one / "gold.duckdb"
        ids = {row["user_id"] for row in OnDuckDB(database).gold()["go_user_dim"]}
        there = query(
            database, "SELECT count(*) AS n FROM duckdb_tables() WHERE table_name='erased'"
        )
        seen.append((PERSON in ids, bool(there[0]["n"])))
    assert set(seen) == {(True, False), (False, True)}, "neither done nor not done"
    assert seen == sorted(seen, reverse=True), "it is done once"
    half_done = images[[is_there for is_there, _ in seen].index(False) - 1]
    assert len(list(half_done.iterdir())) > 1, "a kill leaves nothing"
    cache = PlanCache(tmp_path / "cache")
    found = clean(settings_of(whole, half_done / "gold.duckdb"), cache)
    assert "files of dead runs" in {one.what for one in found}
    assert [file.name for file in half_done.iterdir()] == ["gold.duckdb"]


def test_a_failed_run_does_not_move_the_time_that_gold_is_of(
    tmp_path: Path, whole: Path, built: Path
) -> None:
    """Nothing but the person changes: licenses that are active stay so."""
    shutil.copy(built / "gold.duckdb", tmp_path / "gold.duckdb")
    settings = settings_of(whole, tmp_path / "gold.duckdb", **LENIENT)
    statuses = "SELECT license_status AS s, count(*) AS n FROM go_license_dim GROUP BY 1 ORDER BY 1"
    before = query(settings.database, statuses)
    failing = {"as_of": datetime(2031, 1, 1), "enable_error_handling": False}
    with pytest.raises(DataError):
        run(settings.model_copy(update=failing), full_refresh=True)
    times = {row["as_of"] for row in query(settings.database, "FROM warehouse.state.progress")}
    assert times == {AS_OF}
    erased = erase(settings, PERSON)
    assert query(settings.database, statuses) == before
    assert not [note for note in erased.notes if "as_of" in note]


def test_tables_of_an_earlier_time_come_to_that_of_the_newest(
    tmp_path: Path, whole: Path, built: Path
) -> None:
    shutil.copy(built / "gold.duckdb", tmp_path / "gold.duckdb")
    settings = settings_of(whole, tmp_path / "gold.duckdb", **LENIENT)
    later = datetime(2025, 7, 1)
    run(settings.model_copy(update={"as_of": later}), select=["go_webinar_fact"])
    erased = erase(settings, PERSON)
    (told,) = (note for note in erased.notes if "as_of" in note)
    assert told.endswith(f"all tables are of {later} now")
    times = {row["as_of"] for row in query(settings.database, "FROM warehouse.state.progress")}
    assert times == {later}


def test_who_cannot_be_erased(tmp_path: Path, whole: Path, built: Path) -> None:
    settings = settings_of(whole, tmp_path / "gold.duckdb")
    with pytest.raises(UsageError, match="no such database"):
        erase(settings, PERSON)
    shutil.copy(built / "gold.duckdb", settings.database)
    with pytest.raises(UsageError, match=r"has this user_id\. Did you mean U000"):
        erase(settings, "U000004")
    for reserved in ("__unknown__", "__anonymous__", " "):
        with pytest.raises(UsageError, match="is no person's id"):
            erase(settings, reserved)
    with duckdb.connect(str(settings.database)), pytest.raises(TryAgainError):
        erase(settings, PERSON)
    assert [file.name for file in tmp_path.iterdir()] == ["gold.duckdb"]
