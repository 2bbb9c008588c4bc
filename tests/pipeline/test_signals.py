"""INT, TERM and HUP at every instant of a run: Gold, audit, exit code and message agree."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.cli import AS_OF, Outcome, call, call_json, plain_environment
from support.gold import comparable, query, table_names
from support.strikes import (
    SIGNALS,
    WORDS,
    Strike,
    as_a_shell_starts,
    process,
    striking_duckdb,
    striking_step,
)

from zoomgold import synthetic
from zoomgold.cli.render import run as rendering
from zoomgold.engines.duckdb import backend as engine

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("workplace")]

TABLES = "go_user_dim go_license_dim go_webinar_fact"
RUN = re.compile(r"by run ([0-9a-f-]{36})\.")


@pytest.fixture(autouse=True)
def _signals() -> Iterator[None]:
    with as_a_shell_starts():
        yield


@dataclass(frozen=True)
class World:
    """Gold of one Silver, a second Silver, and the Gold that a run over it leads to."""

    silver: Path
    before: Path
    after: dict[str, Any]

    def run(self, database: Path, *options: object) -> Outcome:
        """A run over the second Silver."""
        return call(*words(self.silver, database), *options)


def words(silver: Path, database: Path) -> tuple[object, ...]:
    """The command of a run."""
    return (
        *("run", "--silver", silver, "--database", database, "--as-of", AS_OF),
        *("--threshold", 0, "--threads", 1, "--full-refresh", "--allow-shrink", "-s", TABLES),
    )


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Two small Silvers, and Gold of the first."""
    folder = tmp_path_factory.mktemp("signals")
    for seed in (1, 2):
        synthetic.generate(users=20, seed=seed, dirt=0.1, days=20, out=folder / f"silver{seed}")
    before, after = folder / "before.duckdb", folder / "after.duckdb"
    assert call(*words(folder / "silver1", before), "-q").code == 0
    shutil.copy(before, after)
    assert call(*words(folder / "silver2", after), "-q").code == 0
    assert comparable(before) != comparable(after)
    return World(folder / "silver2", before, comparable(after))


@pytest.fixture(scope="module")
def struck(world: World) -> Path:
    """A Gold that is struck again and again: each run has to do with what the last one left."""
    return Path(shutil.copy(world.before, world.before.with_name("struck.duckdb")))


@pytest.fixture(scope="module")
def large_silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three million rows."""
    out = tmp_path_factory.mktemp("large") / "silver"
    synthetic.generate(users=40_000, seed=7, dirt=0.03, days=365, out=out)
    return out


@dataclass(frozen=True)
class Instant:
    """Where a signal arrives in a run, and whether Gold is published all the same."""

    name: str
    pattern: str
    how: str = "under way"
    nth: int = 1
    publishes: bool = False

    def strike(self, *signals: str) -> Strike:
        """The signals, at this instant."""
        return Strike(self.pattern, self.how, signals, self.nth)


#: How the statement begins that writes audit rows.
AUDITED = r'^INSERT INTO warehouse\.gold\."go_process_audit"'

INSTANTS = (
    Instant("Gold is looked at", r"FROM duckdb_columns", "before"),
    Instant("the audit is opened", r"^COMMIT$"),
    Instant("the audit is open", r"^COMMIT$", "after"),
    Instant("Silver is bound", r'TEMP VIEW "si_webinars"', "before"),
    Instant("histories are made", r'TABLE "user_history"'),
    Instant("Silver is assessed", r'^SELECT .*"deduplicated".*"warned"'),
    Instant("a table is built", r'^INSERT INTO warehouse\.gold\."go_license_dim__candidate"'),
    Instant("a table is validated", r'FILTER\(WHERE "t0"\."webinar_id"'),
    Instant("a table is put in place", r'RENAME TO "go_license_dim"'),
    Instant("the audit is completed", rf"{AUDITED}.*'Completed'"),
    Instant("COMMIT is under way", r"^COMMIT$", nth=2, publishes=True),
    Instant("COMMIT is answered", r"^COMMIT$", "after", nth=2, publishes=True),
    # The first four counts (go_error_data is one of them) are held to the sizes expected at COMMIT.
    Instant(
        "rows are counted",
        r"^SELECT count\(\*\) AS rows FROM warehouse",
        "before",
        nth=5,
        publishes=True,
    ),
)
ROTATED = [
    pytest.param(instant, name, id=f"{name}, {instant.name}", marks=marks)
    for place, instant in enumerate(INSTANTS)
    for turn, name in enumerate(SIGNALS)
    # The three take one path: the quick suite has each instant once.
    for marks in (() if (place + turn) % 3 == 0 else pytest.mark.slow,)
]


def audit_of(database: Path, known: set[str]) -> tuple[str | None, dict[str, str], set[str]]:
    """Of the one new run: its id, its statuses by process, what its rows say of an error."""
    rows = query(
        database,
        "SELECT execution_id, process_name, execution_status, error_message "
        "FROM go_process_audit WHERE process_name <> 'silver'",
    )
    new = [row for row in rows if row["execution_id"] not in known]
    ids = {row["execution_id"] for row in new}
    assert len(ids) <= 1
    return (
        next(iter(ids), None),
        {row["process_name"]: row["execution_status"] for row in new},
        {row["error_message"] for row in new if row["error_message"]},
    )


def known_runs(database: Path) -> set[str]:
    """The runs so far."""
    return {r["execution_id"] for r in query(database, "SELECT execution_id FROM go_process_audit")}


@dataclass(frozen=True)
class Earlier:
    """Gold before a run, and the runs so far."""

    gold: dict[str, Any]
    runs: set[str]


def earlier(database: Path) -> Earlier:
    """What is published now."""
    return Earlier(comparable(database), known_runs(database))


def check_agreement(
    world: World, before: Earlier, database: Path, outcome: Outcome, name: str, publishes: bool
) -> None:
    """Exit code, message, Gold and audit say the same."""
    run, statuses, errors = audit_of(database, before.runs)
    assert outcome.code == SIGNALS[name]
    last = outcome.err.splitlines()[-1]
    assert last.startswith(WORDS[name])
    assert comparable(database) == (world.after if publishes else before.gold)
    if publishes:
        assert last == f"{WORDS[name]} Gold is published by run {run}."
        assert set(statuses.values()) == {"Completed"}
        assert errors == set()
    else:
        assert last == f"{WORDS[name]} Nothing was published."
        assert set(statuses.values()) <= {"Failed", "Skipped"}
        assert {error.split()[-1] for error in errors} <= {f"SIG{name}"}
    assert not [table for table in table_names(database) if "candidate" in table]


@pytest.mark.parametrize(("instant", "name"), ROTATED)
def test_a_signal_at_any_instant_of_a_run(
    instant: Instant, name: str, world: World, struck: Path
) -> None:
    before = earlier(struck)
    with striking_duckdb(instant.strike(name)):
        outcome = world.run(struck)
    check_agreement(world, before, struck, outcome, name, instant.publishes)
    _, statuses, _ = audit_of(struck, before.runs)
    assert bool(statuses) == (instant is not INSTANTS[0])


def test_the_next_run_ends_as_if_nothing_had_been(
    world: World, struck: Path, tmp_path: Path
) -> None:
    """The signals before came to what the others had left; here it is one that is not published."""
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    with striking_duckdb(INSTANTS[9].strike("TERM")):
        world.run(database)
    for each in (struck, database):
        again = world.run(each, "-q")
        assert (again.code, again.err) == (0, "")
        assert comparable(each) == world.after


@pytest.mark.parametrize(
    ("owner", "step"), [(engine.DuckDBBackend, "close"), (rendering, "print_result")]
)
def test_a_signal_after_the_publish(owner: Any, step: str, world: World, tmp_path: Path) -> None:
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    with striking_step(owner, step, ["TERM"]):
        outcome = world.run(database)
    check_agreement(world, earlier(world.before), database, outcome, "TERM", publishes=True)


@pytest.mark.parametrize(
    ("closing", "nth"),
    [
        (r"^ROLLBACK$", 1),
        # The audit has been opened before.
        (r'^DELETE FROM warehouse\.gold\."go_process_audit"', 2),
        (rf"{AUDITED}.*'Failed'", 1),
        (r"^COMMIT$", 2),
    ],
)
def test_further_signals_do_not_tear_the_closing_apart(
    closing: str, nth: int, world: World, tmp_path: Path
) -> None:
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    further = Strike(closing, "before", ("INT", "HUP", "TERM"), nth)
    with striking_duckdb(INSTANTS[6].strike("TERM"), further):
        outcome = world.run(database)
    check_agreement(world, earlier(world.before), database, outcome, "TERM", publishes=False)
    _, statuses, _ = audit_of(database, known_runs(world.before))
    assert statuses["pipeline"] == "Failed"


def test_a_signal_while_a_failed_run_is_closed(world: World, tmp_path: Path) -> None:
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    with striking_duckdb(Strike(rf"{AUDITED}.*'Failed'", "before", ["HUP"])):
        outcome = world.run(database, "--strict", "-q")
    assert outcome.code == 129
    error, end = outcome.err.splitlines()[0], outcome.err.splitlines()[-1]
    assert error.startswith("Error: ")
    assert end == "Hung up. Nothing was published."
    _, statuses, errors = audit_of(database, known_runs(world.before))
    assert statuses["pipeline"] == "Failed"
    assert all("SIG" not in message for message in errors)
    assert comparable(database) != world.after


@pytest.mark.parametrize(
    ("instant", "status"), [(INSTANTS[6], "failed"), (INSTANTS[10], "completed")]
)
def test_json_shows_what_the_signal_left(
    instant: Instant, status: str, world: World, tmp_path: Path
) -> None:
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    with striking_duckdb(instant.strike("TERM")):
        document = call_json("run", *words(world.silver, database), "-q", code=143)
    run, _, _ = audit_of(database, known_runs(world.before))
    assert (document["execution_id"], document["status"]) == (run, status)
    said = "Terminated. Nothing was published."
    assert document["error"] == (None if status == "completed" else said)


@pytest.mark.parametrize("took_place", [True, False])
def test_a_commit_without_a_good_answer_is_read_back(
    took_place: bool,
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    connect = engine.DuckDBBackend._connect
    commits: list[str] = []

    class Broken:
        def __init__(self, real: Any) -> None:
            self._real = real

        def __getattr__(self, name: str) -> Any:
            return getattr(self._real, name)

        def execute(self, statement: str, *arguments: Any) -> Any:
            if statement == "COMMIT":
                commits.append(statement)
                if len(commits) == 2:
                    if took_place:
                        self._real.execute(statement)
                    # So DuckDB ends: nothing works in this database any more.
                    self._real.close()
                    raise duckdb.FatalException("FATAL Error: the disk is gone")
            return self._real.execute(statement, *arguments)

    def broken(backend: engine.DuckDBBackend, timeout: Any) -> None:
        connect(backend, timeout)
        backend._connection = Broken(backend._connection)  # type: ignore[assignment]  # a stand-in

    monkeypatch.setattr(engine.DuckDBBackend, "_connect", broken)
    outcome = world.run(database, "-q")
    _, statuses, _ = audit_of(database, known_runs(world.before))
    if took_place:
        assert outcome.code == 0
        assert "COMMIT failed; read back: it took place" in caplog.text
        assert set(statuses.values()) == {"Completed"}
        assert comparable(database) == world.after
    else:
        assert outcome.code == 1
        assert outcome.err.splitlines()[0].startswith("Error: The commit failed: FATAL Error")
        assert statuses["pipeline"] == "Failed"
        assert comparable(database) == comparable(world.before)


# Processes of their own: what only the whole of one shows


_WITHIN = """
    import os, signal, sys
    sys.path.insert(0, sys.argv.pop(1))
    name = sys.argv.pop(1)
    from support.strikes import Strike, striking_duckdb
    from zoomgold.__main__ import main
    with striking_duckdb(Strike(sys.argv.pop(1), "under way", [name], int(sys.argv.pop(1)))):
        main()
"""


@pytest.mark.parametrize(("name", "instant"), [("TERM", INSTANTS[6]), ("HUP", INSTANTS[10])])
def test_a_process_ends_so(name: str, instant: Instant, world: World, tmp_path: Path) -> None:
    database = Path(shutil.copy(world.before, tmp_path / "g.duckdb"))
    ended = process(
        _WITHIN,
        *(Path(__file__).parents[1], name, instant.pattern, instant.nth),
        *words(world.silver, database),
    )
    outcome = Outcome(ended.returncode, ended.stdout, ended.stderr)
    check_agreement(world, earlier(world.before), database, outcome, name, instant.publishes)
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "step"),
    [("INT", " silver "), ("TERM", " go_participant_fact "), ("HUP", " go_process_audit ")],
)
def test_a_run_over_three_million_rows_ends_when_it_is_struck(
    name: str, step: str, large_silver: Path, tmp_path: Path
) -> None:
    database = tmp_path / "g.duckdb"
    command = [str(word) for word in words(large_silver, database)[:-2]]
    with subprocess.Popen(
        [sys.executable, "-m", "zoomgold", *command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=plain_environment(),
    ) as running:
        assert running.stderr is not None
        assert any(step in line for line in running.stderr)
        running.send_signal(signal.Signals[f"SIG{name}"])
        last = running.stderr.readlines()[-1]
        code = running.wait(timeout=60)
    assert code == SIGNALS[name]
    statuses = query(
        database,
        "SELECT DISTINCT execution_status AS s FROM go_process_audit "
        "WHERE process_name <> 'silver'",
    )
    is_published = "Gold is published" in last
    assert {row["s"] for row in statuses} <= (
        {"Completed"} if is_published else {"Failed", "Skipped"}
    )
    assert ("go_user_dim" in table_names(database)) == is_published
