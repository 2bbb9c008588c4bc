"""Deliveries, runs and rights on a real account: `pytest -m snowflake_live -s`.

Each test makes a Silver and a Gold of its own, in schemas that it drops. The Gold of DuckDB, from
the same rows, says what is right. `docs/snowflake.md` says which rights and variables it takes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest
from snowflake.connector import errors
from support.cli import call_json
from support.gold import run_gold
from support.live import LIVE, command, environment_of, halted, options_of, schemas_of, session_of
from support.live import proved as proved
from support.live import settings as settings
from support.live_silver import Deliveries, Silver, delivered, deliveries, made, written
from support.on_snowflake import run_on, settings_on

from zoomgold.config.settings import NAMES, Settings, environment_name, load_settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.snowflake.ddl import POLICY
from zoomgold.engines.snowflake.diagnostics import checks
from zoomgold.engines.snowflake.identifiers import Location, physical, quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import text
from zoomgold.engines.snowflake.unlock import looking_at
from zoomgold.models.catalog import MODELS
from zoomgold.reports.diff import Diff, diff
from zoomgold.reports.diff_sides import SNOWFLAKE, FileSide, side_of

pytestmark = LIVE
Proved = Callable[[str], None]
Grant = tuple[str, str, str]

#: The connections of `connections.toml` to sign in by; empty: as the environment says.
CONNECTIONS = [name.strip() for name in os.environ.get("ZOOMGOLD_LIVE_CONNECTIONS", "").split(",")]
EDITION = os.environ.get("ZOOMGOLD_LIVE_EDITION") or "standard"
ROLES = {
    kind: os.environ.get(f"ZOOMGOLD_LIVE_{kind.upper()}_ROLE") for kind in ("writer", "reader")
}
#: These a variable may say of every connection.
_OF_ALL = ("snowflake_role", "snowflake_warehouse", "snowflake_database")
#: The audit has a row per run, and runs differ in number where one is killed.
FACTS_AND_DIMENSIONS = tuple(name for name in MODELS if name != "go_process_audit")
#: A run commits that it began, then Gold.
PUBLISHING = 2
_SECONDS = 600


@dataclass
class Account:
    """The account's Silver, which deliveries change, and its Gold beside it."""

    settings: Settings
    silver: Silver

    def deliver(self, silver: Silver) -> None:
        """Make Silver's rows these."""
        with session_of(self.settings) as session:
            delivered(session, Location(self.settings), self.silver, silver)
        self.silver = silver

    def rows_of_audit(self, status: str) -> int:
        """How many steps of runs the audit has with this status."""
        with session_of(self.settings) as session:
            (row,) = session.rows(
                f'SELECT COUNT(*) AS "N" FROM {Location(self.settings).gold("go_process_audit")} '
                f'WHERE "EXECUTION_STATUS" = {text(status)} AND "PROCESS_NAME" <> \'silver\''
            )
        return int(row["n"])

    def differs_from(self, gold: Path, tables: tuple[str, ...] = tuple(MODELS)) -> list[str]:
        """What of Gold is not as DuckDB has it."""
        return differing(diff(FileSide(gold), side_of(SNOWFLAKE, self.settings), contracts(tables)))


@pytest.fixture
def account(settings: Settings) -> Account:
    """Silver's tables without a row; no Gold."""
    found = settings_on(
        settings.target_database,
        target_schema=settings.target_schema,
        source_schema=f"{settings.target_schema}_SILVER",
    )
    with session_of(found) as session:
        made(session, Location(found))
    return Account(found, {})


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Deliveries:
    """What is delivered."""
    return deliveries(tmp_path_factory.mktemp("drawn"))


@dataclass(frozen=True)
class Expected:
    """Gold in DuckDB after the first delivery, and after both."""

    first: Path
    second: Path


@pytest.fixture(scope="module")
def expected(given: Deliveries, tmp_path_factory: pytest.TempPathFactory) -> Expected:
    """The same rows through the same runs; that a delivery changes nothing would prove nothing."""
    folder = tmp_path_factory.mktemp("duckdb")
    silver = {
        "first": written(given.first, folder / "silver-1"),
        "second": written(given.second, folder / "silver-2"),
    }
    first, second = folder / "first.duckdb", folder / "second.duckdb"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ZOOMGOLD_BACKEND", "duckdb")
        run_gold(silver["first"], first)
        second.write_bytes(first.read_bytes())
        run_gold(silver["second"], second)
    changes = differing(diff(FileSide(first), FileSide(second), contracts(FACTS_AND_DIMENSIONS)))
    assert any(change.startswith("go_user_dim: ") for change in changes)
    assert any("end_time" in change for change in changes if change.startswith("go_meeting_fact"))
    return Expected(first, second)


def contracts(tables: tuple[str, ...]) -> list[Contract]:
    return [MODELS[name].contract for name in tables]


def differing(found: Diff) -> list[str]:
    """A line for each table that is not the same on both sides."""
    return [
        f"{one.name}: {one.rows_a} and {one.rows_b} rows, {one.only_a} and {one.only_b} on one "
        f"side, {one.changed} changed: {', '.join(column.name for column in one.columns)}"
        for one in found.tables
        if not one.equal
    ]


def test_an_increment_is_as_on_duckdb(
    account: Account, given: Deliveries, expected: Expected, proved: Proved
) -> None:
    account.deliver(given.first)
    assert run_on(account.settings).status == "Completed"
    assert account.differs_from(expected.first) == []
    assert account.differs_from(expected.second) != []
    account.deliver(given.second)
    again = run_on(account.settings)
    assert account.differs_from(expected.second) == []
    tables = {table.name: table for table in again.tables}
    assert not tables["go_meeting_fact"].rebuilt
    assert (tables["go_meeting_fact"].updated or 0) > 0
    rows = sum(len(found) for found in given.second.values())
    proved(f"a full run on {rows} rows, and an increment, have no cell that differs from DuckDB's")
    proved(
        f"the increment brought user {given.late_user}, who had facts, "
        f"and changed meeting {given.changed_meeting}"
    )


def test_of_two_runs_at_once_one_publishes(
    account: Account, given: Deliveries, expected: Expected, proved: Proved
) -> None:
    """Also where there is no Gold yet. Whichever gets it waits until the other has ended."""
    account.deliver(given.first)
    halt = ("BEGIN TRANSACTION", "before", 1)
    both = [command(account.settings, "run", "--quiet", halt=halt) for _ in range(2)]
    try:
        refused = first_to_end(both)
        (holder,) = (one for one in both if one is not refused)
        _, said = refused.communicate()
        assert (refused.returncode, "is held" in said) == (3, True), said
        assert halted(holder)
        _, said = holder.communicate("\n", timeout=_SECONDS)
        assert holder.returncode == 0, said
    finally:
        ended(both)
    assert account.differs_from(expected.first) == []
    proved("of two runs at once one publishes; the other ends with exit code 3")


def first_to_end(processes: list[Popen[str]]) -> Popen[str]:
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        if found := [one for one in processes if one.poll() is not None]:
            return found[0]
        time.sleep(0.2)
    pytest.fail("both runs go on: each believes that Gold is its own")


def ended(processes: list[Popen[str]]) -> None:
    """Leave no process, whatever became of the test."""
    for one in processes:
        one.kill()
        one.communicate()


def test_a_run_that_is_killed_while_it_publishes(
    account: Account, given: Deliveries, expected: Expected, proved: Proved
) -> None:
    account.deliver(given.first)
    run_on(account.settings)
    account.deliver(given.second)
    killed(account, "before")
    assert account.differs_from(expected.first, FACTS_AND_DIMENSIONS) == []
    running = account.rows_of_audit("Running")
    assert running > 0
    killed(account, "after")
    assert account.differs_from(expected.second, FACTS_AND_DIMENSIONS) == []
    assert account.rows_of_audit("Running") == 0
    assert account.rows_of_audit("Abandoned") == running
    proved("Gold is wholly old if a run is killed before its COMMIT, and wholly new if after it")
    assert run_on(account.settings).status == "Completed"
    assert account.differs_from(expected.second, FACTS_AND_DIMENSIONS) == []
    assert account.rows_of_audit("Abandoned") == running
    with session_of(account.settings) as session:
        silver, gold = Location(account.settings).source[1], Location(account.settings).target[1]
        assert schemas_of(session, account.settings) == sorted([silver, gold])
    proved("after unlock the next run starts at once, notes what was abandoned, sweeps staging")


def killed(account: Account, when: str) -> None:
    """Kill a run at the COMMIT that publishes, and break its lease."""
    run = command(account.settings, "run", "--quiet", halt=("COMMIT", when, PUBLISHING))
    try:
        assert halted(run), run.communicate()[1]
    finally:
        ended([run])
    with looking_at(account.settings) as lock:
        holder = lock.holder()
        assert holder is not None
        assert lock.broken(holder)


def test_ddl_with_masking_and_grants(
    account: Account, given: Deliveries, proved: Proved, monkeypatch: pytest.MonkeyPatch
) -> None:
    account.deliver(given.second)
    roles = {kind: physical(role, kind) for kind, role in ROLES.items() if role}
    words = ["--masking", "policy"]
    words += [word for kind, role in roles.items() for word in (f"--{kind}-role", f'"{role}"')]
    with session_of(account.settings) as session:
        before = {role: grants_to(session, role) for role in roles.values()}
        try:
            document = applied(account.settings, monkeypatch, *words)
            # All can run again.
            assert applied(account.settings, monkeypatch, *words) == document
            proved(f"ddl --apply: {len(document['statements'])} statements, twice")
            masking(session, account.settings, document["left_out"], proved)
            if "writer" not in roles:
                # Into tables that are masked, and for the reader to read.
                assert run_on(account.settings).status == "Completed"
            for kind, use in (("writer", writes), ("reader", reads)):
                if kind in roles:
                    use(session, account.settings, roles[kind], proved)
                else:
                    proved(f"NOT grants to a {kind}: set ZOOMGOLD_LIVE_{kind.upper()}_ROLE")
        finally:
            # What is granted on the test's own schemas goes with them.
            taken_back(session, before)


def test_ddl_with_comments(
    account: Account, proved: Proved, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The emulator keeps no comments."""
    applied(account.settings, monkeypatch)
    expected = {
        (name, column.name): column.description + " (personal data)" * column.pii
        for name, model in MODELS.items()
        for column in model.contract.columns
    }
    with session_of(account.settings) as session:
        assert comments(session, account.settings) == expected
    proved(f"{len(expected)} columns of Gold have their comments")


def applied(settings: Settings, patch: pytest.MonkeyPatch, *words: str) -> Any:
    """The DDL is executed by the command, which finds the test's schemas in the environment."""
    for name, value in environment_of(settings).items():
        patch.setenv(name, value)
    return call_json("ddl", "ddl", "--apply", "--edition", EDITION, *words)


def comments(session: Session, settings: Settings) -> dict[tuple[str, str], str]:
    database, schema = Location(settings).target
    found = session.rows(
        f'SELECT "TABLE_NAME", "COLUMN_NAME", "COMMENT" '
        f"FROM {quoted(database, 'INFORMATION_SCHEMA', 'COLUMNS')} "
        f'WHERE "TABLE_SCHEMA" = {text(schema)}'
    )
    return {
        (row["table_name"].lower(), row["column_name"].lower()): row["comment"]
        for row in found
        if row["table_name"].lower() in MODELS
    }


def masking(session: Session, settings: Settings, left_out: list[str], proved: Proved) -> None:
    """Every column with personal data has the policy; the Standard edition has none."""
    if EDITION == "standard":
        assert [line for line in left_out if "masking" in line]
        proved("NOT masking: set ZOOMGOLD_LIVE_EDITION to enterprise; it was left out, and named")
        return
    place = Location(settings).target
    references = quoted(place[0], "INFORMATION_SCHEMA", "POLICY_REFERENCES")
    found = session.rows(
        'SELECT "REF_ENTITY_NAME", "REF_COLUMN_NAME" '
        f"FROM TABLE({references}(POLICY_NAME => {text(quoted(*place, POLICY))}))"
    )
    masked = {(row["ref_entity_name"], row["ref_column_name"]) for row in found}
    assert masked == {(table.upper(), column.upper()) for table, column in personal()}
    proved(f"the masking policy is on {len(masked)} columns")


def personal() -> list[tuple[str, str]]:
    return [
        (name, column.name)
        for name, model in MODELS.items()
        for column in model.contract.columns
        if column.pii
    ]


def writes(session: Session, settings: Settings, role: str, proved: Proved) -> None:
    """A run by the role that owns nothing."""
    schema = Location(settings).target[1]
    given = {one for one in grants_to(session, role) if schema in one[2]}
    assert not [one for one in given if one[0] == "OWNERSHIP"]
    by_role = load_settings({**options_of(settings), "snowflake_role": role})
    found, code = checks(by_role)
    assert code == 0, found
    assert run_on(by_role).status == "Completed"
    proved(f"{role} has {len(given)} grants, owns nothing of Gold, passes debug, and runs")


def reads(session: Session, settings: Settings, role: str, proved: Proved) -> None:
    """The role reads every table and changes none; personal data it does not see."""
    place = Location(settings)
    given = {one for one in grants_to(session, role) if place.target[1] in one[2]}
    assert {one[0] for one in given} == {"USAGE", "SELECT"}
    with session_of(settings) as reader:
        reader.execute(f"USE ROLE {quoted(role)}")
        # Or the user's other roles would count.
        reader.execute("USE SECONDARY ROLES NONE")
        for name in MODELS:
            reader.rows(f'SELECT COUNT(*) AS "N" FROM {place.gold(name)}')
        with pytest.raises(errors.ProgrammingError):
            reader.execute(f"DELETE FROM {place.gold('go_user_dim')} WHERE FALSE")
        if EDITION == "enterprise":
            seen = set()
            for table, column in personal():
                name = f'"{column.upper()}"'
                rows = reader.rows(f'SELECT DISTINCT {name} AS "V" FROM {place.gold(table)}')
                seen |= {row["v"] for row in rows} - {None}
            assert seen == {"***"}
            proved(f"{role} sees *** for personal data")
    proved(f"{role} reads every table of Gold, and may not delete")


def grants_to(session: Session, role: str) -> set[Grant]:
    found = session.rows(f"SHOW GRANTS TO ROLE {quoted(role)}")
    return {(row["privilege"], row["granted_on"], row["name"]) for row in found}


def taken_back(session: Session, before: dict[str, set[Grant]]) -> None:
    """Revoke what the test granted on what is not its own: database and warehouse."""
    for role, had in before.items():
        for privilege, kind, name in sorted(grants_to(session, role) - had):
            if kind in ("DATABASE", "WAREHOUSE"):
                session.execute(f"REVOKE {privilege} ON {kind} {name} FROM ROLE {quoted(role)}")


@pytest.mark.parametrize("connection", CONNECTIONS, ids=lambda name: name or "the environment's")
def test_signs_in(connection: str, proved: Proved, monkeypatch: pytest.MonkeyPatch) -> None:
    """By each method, if the connections have one each; they come with everything they need."""
    if connection:
        for name in NAMES:
            if name.startswith("snowflake_") and name not in _OF_ALL:
                monkeypatch.delenv(environment_name(name), raising=False)
    named = {"snowflake_connection_name": connection} if connection else {}
    found, _ = checks(load_settings({"backend": "snowflake", **named}))
    passed = {name: said for name, is_well, said in found if is_well}
    assert "login" in passed, found
    # Account and user are nobody's business.
    way = passed["configuration"].split(". ")[0].rsplit(", ", 1)[-1]
    proved(f"sign-in by {way}" + f", connection {connection}" * bool(connection))
