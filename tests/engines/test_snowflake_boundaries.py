"""A fault at any statement of a run: Gold is wholly old or new, the audit true, staging swept."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from support.adversarial import write_silver
from support.gold import BUSINESS_TABLES, RUN_STAMPS, contents, run
from support.on_snowflake import gold_in, names_in, rows_in, settings_on, silver_in

from emulator.local import Emulator
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.session import ATTEMPTS, is_repeatable
from zoomgold.errors import ZoomgoldError

#: `error`: refused, as often as it is tried again; `lost`: executed, only the reply is lost;
#: `gone`: executed, and the session ends; `down`: so too, and nobody can sign in, as when the
#: machine of the run is switched off.
KINDS = ("error", "lost", "gone", "down")


@dataclass(frozen=True)
class Case:
    """A Gold that is there, a Silver that has changed since, and a full run that follows it.

    `old` and `new` are Gold before and after the run, `sent` its statements without a fault.
    """

    emulator: Emulator
    origin: str
    tables: tuple[str, ...]
    old: dict[str, Counter[Any]]
    new: dict[str, Counter[Any]]
    sent: Sequence[dict[str, Any]]

    @property
    def commits(self) -> list[int]:
        """Where the run commits that it began, and where it publishes."""
        found = [number for number, one in enumerate(self.sent) if one["sql"] == "COMMIT"]
        assert len(found) == 2
        return found

    def is_tried_again(self, boundary: int) -> bool:
        """Whether the statement is sent again when it fails: outside of transactions only."""
        is_inside = False
        for one in self.sent[: boundary + 1]:
            is_inside = one["sql"] != "COMMIT" and (is_inside or one["sql"].startswith("BEGIN"))
        return is_repeatable(self.sent[boundary]["sql"]) and not is_inside

    def comes_through(self, kind: str, boundary: int) -> bool:
        """Whether Gold is new in spite of the fault."""
        began, published = self.commits
        if boundary > published:
            return True
        if boundary in (began, published):
            # Whether a COMMIT took place is read back, where a new session can be had.
            return kind in ("lost", "gone") or (kind == "down" and boundary == published)
        return kind == "lost" and self.is_tried_again(boundary)


def refreshed(origin: str, database: str, tables: Sequence[str]) -> None:
    """A full run on a Gold in this database."""
    settings = settings_on(database, source_database=origin, allow_shrink=True)
    run(settings, select=tables, full_refresh=True)


def gold_of(emulator: Emulator, database: str, tables: Sequence[str]) -> dict[str, Counter[Any]]:
    """Gold without the stamps of runs."""
    found = gold_in(emulator, database, tables)
    return {name: contents(rows, RUN_STAMPS) for name, rows in found.items()}


def copied(emulator: Emulator, origin: str, database: str) -> str:
    """The origin's Gold in another database."""
    tables = rows_in(
        emulator,
        f"SELECT TABLE_NAME AS NAME FROM {origin}.INFORMATION_SCHEMA.TABLES "
        "WHERE TABLE_SCHEMA = 'GOLD'",
    )
    with emulator.connect() as connection:
        cursor = connection.cursor()
        cursor.execute(f"CREATE DATABASE {database}")
        cursor.execute(f"CREATE SCHEMA {database}.GOLD")
        for name in (f"GOLD.{table['name']}" for table in tables):
            cursor.execute(f"CREATE TABLE {database}.{name} AS SELECT * FROM {origin}.{name}")
    return database


def learned(
    emulator: Emulator, new_database: Callable[[], str], folder: Path, tables: tuple[str, ...]
) -> Case:
    """Make Gold, change Silver, and see what a run without a fault sends and leaves."""
    origin = new_database()
    for seed, name in ((11, "before"), (12, "after")):
        write_silver(folder / name, seed=seed)
    silver_in(emulator, folder / "before", origin)
    refreshed(origin, origin, tables)
    silver_in(emulator, folder / "after", origin)
    database = copied(emulator, origin, new_database())
    old = gold_of(emulator, database, tables)
    emulator.statements(forget=True)
    refreshed(origin, database, tables)
    sent = [one for one in emulator.statements() if one["tag"]]
    new = gold_of(emulator, database, tables)
    assert all(old[name] != new[name] for name in tables)
    return Case(emulator, origin, tables, old, new, sent)


def check(case: Case, database: str, kind: str, boundary: int) -> None:
    """One run that meets the fault, and what it leaves to whoever comes next."""
    emulator = case.emulator
    copied(emulator, case.origin, database)
    times = ATTEMPTS if kind == "error" and case.is_tried_again(boundary) else 1
    emulator.statements(forget=True)
    emulator.inject(kind, skip=boundary, times=times)
    raised: ZoomgoldError | None = None
    try:
        refreshed(case.origin, database, case.tables)
    except ZoomgoldError as error:
        raised = error
    emulator.heal()
    where = f"{kind} at {boundary}, {case.sent[boundary]['sql'][:60]}: {raised}"
    sent = [one for one in emulator.statements() if one["tag"]]
    assert [one["fault"] for one in sent].count(kind) == times, where
    executions = {json.loads(one["tag"])["execution_id"] for one in sent}
    assert len(executions) == 1, where
    (execution,) = executions

    began, published = case.commits
    is_cut_off = kind == "down"
    is_new = case.comes_through(kind, boundary)
    gold = gold_of(emulator, database, case.tables)
    assert gold == (case.new if is_new else case.old), where
    # Only the run that could not ask whether it has published says that it failed.
    assert (raised is None) == (is_new and not (is_cut_off and boundary == published)), where

    found = audit(emulator, database, execution)
    has_begun = boundary > began or (boundary == began and kind != "error")
    if is_new:
        assert set(found.values()) == {"Completed"}, where
    elif not has_begun:
        assert found == {}, where
    elif is_cut_off:
        assert set(found.values()) == {"Running"}, where
    else:
        assert found["pipeline"] == "Failed", where
        assert set(found.values()) <= {"Failed", "Skipped"}, where
    if is_cut_off and boundary < len(case.sent) - 1:
        time_passes(emulator, database)
    else:
        assert_free(emulator, database, where)

    # Whoever comes next has nothing in the way, and puts right what was cut off.
    if is_cut_off:
        refreshed(case.origin, database, ("go_user_dim",))
        names = ("go_user_dim",)
        assert gold_of(emulator, database, names)["go_user_dim"] == case.new["go_user_dim"], where
        assert "Running" not in audit(emulator, database, execution).values(), where
    else:
        SnowflakeBackend(settings_on(database)).close()
    assert_free(emulator, database, where)
    with emulator.connect() as connection:
        connection.cursor().execute(f"DROP SCHEMA {database}.GOLD CASCADE")


def audit(emulator: Emulator, database: str, execution: str) -> dict[str, str]:
    """The status of each process of a run."""
    rows = rows_in(
        emulator,
        f"SELECT process_name, execution_status FROM {database}.GOLD.GO_PROCESS_AUDIT "
        f"WHERE execution_id = '{execution}'",
    )
    return {row["process_name"]: row["execution_status"] for row in rows}


def assert_free(emulator: Emulator, database: str, where: str) -> None:
    """Nobody holds Gold, and no staging schema is left."""
    assert not [name for name in names_in(emulator, database) if "STAGING" in name], where
    held = rows_in(emulator, f"SELECT owner FROM {database}.GOLD.ZOOMGOLD_LEASE")
    assert held == [{"owner": None}], where


def time_passes(emulator: Emulator, database: str) -> None:
    """A quarter of an hour, after which the lease of a run that was cut off has expired."""
    with emulator.connect() as connection:
        connection.cursor().execute(
            f"UPDATE {database}.GOLD.ZOOMGOLD_LEASE SET EXPIRES_AT = DATEADD(SECOND, -1, SYSDATE())"
        )


def phases(case: Case) -> list[int]:
    """A statement of each phase: the first of every step before and after the first commit."""
    began, published = case.commits
    found: dict[tuple[bool, str], int] = {}
    for number, one in enumerate(case.sent):
        found.setdefault((number > began, json.loads(one["tag"])["step"]), number)
    return sorted({*found.values(), began, published})


def test_a_fault_in_any_phase_of_a_run(
    emulator: Emulator, new_database: Callable[[], str], tmp_path: Path
) -> None:
    case = learned(emulator, new_database, tmp_path, ("go_user_dim",))
    # Each phase meets one kind of fault in turn, the publishing commit two more.
    met = {(boundary, KINDS[n % len(KINDS)]) for n, boundary in enumerate(phases(case))}
    for boundary, kind in sorted(met | {(case.commits[-1], kind) for kind in ("gone", "down")}):
        check(case, new_database(), kind, boundary)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tables", [("go_user_dim",), BUSINESS_TABLES], ids=["one", "all"])
def test_a_fault_at_any_statement_of_a_run(
    emulator: Emulator,
    new_database: Callable[[], str],
    tmp_path: Path,
    tables: tuple[str, ...],
    kind: str,
) -> None:
    case = learned(emulator, new_database, tmp_path, tables)
    for boundary in range(len(case.sent)):
        check(case, new_database(), kind, boundary)
        emulator.past.clear()
