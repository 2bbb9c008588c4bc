"""INT, TERM and HUP at ten instants of a run on the emulator: Gold, audit, lease and code agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from support.cli import AS_OF, Outcome, call
from support.gold import RUN_STAMPS, Gold, contents
from support.on_snowflake import gold_in, names_in, rows_in, silver_in
from support.strikes import SIGNALS, WORDS, Strike, as_a_shell_starts, striking_snowflake

from emulator.local import Emulator
from zoomgold import synthetic

TABLES = ("go_webinar_fact", "go_user_dim")


@pytest.fixture(autouse=True)
def _signals() -> Iterator[None]:
    with as_a_shell_starts():
        yield


@dataclass(frozen=True)
class Instant:
    """Where a signal arrives in a run, and whether Gold is published all the same."""

    name: str
    pattern: str
    how: str = "under way"
    nth: int = 1
    publishes: bool = False
    opens: bool = True


INSTANTS = (
    # The first time it is not there yet.
    Instant("the lease is taken", r"UPDATE .*LEASE\" SET \"OWNER\" = '", "after", 2, opens=False),
    Instant("staging is made", r"^CREATE .*SCHEMA .*STAGING", opens=False),
    Instant("the audit is written", r"^INSERT INTO .*GO_PROCESS_AUDIT", opens=False),
    Instant("the audit is opened", r"^COMMIT$"),
    Instant("histories are made", r"CREATE OR REPLACE TRANSIENT TABLE .*USER_HISTORY"),
    Instant("a table is built", r"CREATE OR REPLACE TRANSIENT TABLE .*GO_WEBINAR_FACT"),
    Instant("a table is validated", r"^SELECT .*COUNT_IF.*|^SELECT COUNT\(\*\) AS \"ROW_COUNT"),
    Instant("a table is put in place", r"^INSERT OVERWRITE INTO .*GO_USER_DIM"),
    Instant("COMMIT is under way", r"^COMMIT$", nth=2, publishes=True),
    Instant("COMMIT is answered", r"^COMMIT$", "after", nth=2, publishes=True),
    Instant("staging is dropped", r"^DROP SCHEMA .*STAGING", "before", publishes=True),
)
#: TERM, with which schedulers end a run, strikes at every instant; the others here.
QUICK = {("the lease is taken", "HUP"), ("COMMIT is answered", "INT")}


def run(database: str) -> Outcome:
    """A run of two tables in this database of the emulator."""
    return call(
        *("run", "--backend", "snowflake", "--as-of", AS_OF, "--threshold", 0, "--full-refresh"),
        *("--allow-shrink", "--source-database", database, "--target-database", database),
        *("-s", " ".join(TABLES)),
    )


def gold_of(emulator: Emulator, database: str) -> dict[str, object]:
    """The tables that are there, without what a run stamps on them."""
    there = names_in(emulator, database, "TABLES")
    found: Gold = gold_in(emulator, database, [name for name in TABLES if name.upper() in there])
    return {name: contents(rows, RUN_STAMPS) for name, rows in found.items()}


@pytest.mark.parametrize(
    ("instant", "name"),
    [
        pytest.param(instant, name, id=f"{name}, {instant.name}", marks=marks)
        for instant in INSTANTS
        for name in SIGNALS
        for is_quick in (name == "TERM" or (instant.name, name) in QUICK,)
        for marks in (() if is_quick else pytest.mark.slow,)
    ],
)
def test_a_signal_at_any_instant_of_a_run(
    instant: Instant,
    name: str,
    emulator: Emulator,
    new_database: Callable[[], str],
    tmp_path: Path,
) -> None:
    database = new_database()
    synthetic.generate(users=20, seed=1, dirt=0.1, days=20, out=tmp_path / "silver")
    silver_in(emulator, tmp_path / "silver", database)
    with striking_snowflake(Strike(instant.pattern, instant.how, [name], instant.nth)):
        outcome = run(database)

    assert outcome.code == SIGNALS[name]
    last = outcome.err.splitlines()[-1]
    rows = []
    if "GO_PROCESS_AUDIT" in names_in(emulator, database, "TABLES"):
        rows = rows_in(
            emulator,
            f"SELECT execution_id, execution_status FROM {database}.GOLD.GO_PROCESS_AUDIT "
            "WHERE process_name <> 'silver'",
        )
    statuses = {row["execution_status"] for row in rows}
    assert bool(rows) == instant.opens
    if instant.publishes:
        (execution,) = {row["execution_id"] for row in rows}
        assert last == f"{WORDS[name]} Gold is published by run {execution}."
        assert statuses == {"Completed"}
    else:
        assert last == f"{WORDS[name]} Nothing was published."
        assert statuses <= {"Failed", "Skipped"}
    found = gold_of(emulator, database)
    # Tables are made before they are filled.
    assert any(found.values()) == instant.publishes
    # Nothing of it is left, and nobody is hindered.
    (lease,) = rows_in(emulator, f"SELECT owner FROM {database}.GOLD.ZOOMGOLD_LEASE")
    assert lease["owner"] is None
    assert not [schema for schema in names_in(emulator, database) if "STAGING" in schema]
    again = run(database)
    assert again.code == 0, again.err
    assert "Abandoned" not in again.err
    if instant.publishes:
        assert gold_of(emulator, database) == found
