"""Every command whatever its streams: closed, full, a pipe whose reader left, other encodings."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest
from support.cli import AS_OF, call, plain_environment
from support.gold import query, settings_of

from zoomgold.config.settings import Settings
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import DataError
from zoomgold.pipeline import run as pipeline
from zoomgold.pipeline.events import Event, Note, RunFinished, RunStarted

pytestmark = pytest.mark.integration

#: What a shell appends to a command, and whether its stdout is lost without a word.
STDOUT = {"closed": ">&-", "full": ">/dev/full", "left": "| true"}
STDERR = {"closed": "2>&-", "full": "2>/dev/full", "left": "2> >(true)"}
_NO_SPACE, _CLOSED = "No space left on device", "Bad file descriptor"
LOST = {"closed": _CLOSED, "full": _NO_SPACE}


@dataclass(frozen=True)
class Place:
    """A folder with Silver and Gold of it."""

    folder: Path
    silver: Path
    gold: Path

    def shell(
        self, command: str, streams: str = "", environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """The command in a shell that returns the code of any part of a pipe."""
        return subprocess.run(
            ["bash", "-c", f"set -o pipefail; {sys.executable} -m zoomgold {command} {streams}"],
            cwd=self.folder,
            env={**plain_environment(), **(environment or {})},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def run(self, options: str, streams: str) -> subprocess.CompletedProcess[str]:
        """A run into a Gold of its own, `run.duckdb`."""
        shutil.copy(self.gold, self.folder / "run.duckdb")
        common = f"--silver {self.silver} --database run.duckdb --as-of {AS_OF} --threshold 0"
        return self.shell(f"run {common} --threads 1 -s go_license_dim {options}", streams)

    def last_run(self) -> dict[str, str]:
        """The id and the status of the run."""
        database = self.folder / "run.duckdb"
        (run,) = query(
            database,
            "SELECT execution_id, execution_status FROM go_process_audit "
            "WHERE process_name = 'pipeline' ORDER BY execution_start_time DESC LIMIT 1",
        )
        running = query(
            database,
            "FROM go_process_audit WHERE execution_status = 'Running' AND process_name <> 'silver'",
        )
        assert running == []
        return run


@pytest.fixture(scope="module")
def place(small_silver: Path, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A place of the tests of this module."""
    folder = tmp_path_factory.mktemp("pipes")
    shutil.copy(published, folder / "same.duckdb")
    return Place(folder, small_silver, published)


def commands(place: Place) -> dict[str, str]:
    """Every command that prints, by a name; all succeed where their output arrives."""
    gold, silver = f"--database {place.gold}", f"--silver {place.silver}"
    return {
        "help": "--help",
        "version": "--version",
        "dry run": f"run --dry-run {silver} {gold} --as-of {AS_OF}",
        "test": f"test {gold}",
        "debug": f"debug {silver} {gold}",
        "ls": "ls",
        "compile": "compile",
        "show": f"show go_user_dim --published {gold}",
        "errors": f"errors {gold}",
        "history": f"history {gold} -o json",
        "diff": f"diff {place.gold} same.duckdb",
        "lineage": "lineage go_user_dim.user_key",
        "docs": f"docs build {gold} {silver}",
        "ddl": "ddl",
        "fixtures": "fixtures generate --users 20 --days 5 --out generated",
    }


NAMES = tuple(commands(Place(Path(), Path(), Path())))
#: The default suite has each command with one loss of stdout, these with one of stderr.
ALL = ("errors", "test", "help")
ROTATED = [
    pytest.param(name, lost, marks=marks)
    for place, name in enumerate(NAMES)
    for turn, lost in enumerate(STDOUT)
    for marks in (() if (place + turn) % 3 == 0 else pytest.mark.slow,)
]


def check_quiet(err: str) -> None:
    """Nothing looks like a defect."""
    assert "Traceback" not in err
    assert "This should not happen" not in err
    assert "Exception ignored" not in err


@pytest.mark.parametrize(("name", "lost"), ROTATED)
def test_stdout_is_lost(name: str, lost: str, place: Place) -> None:
    ended = place.shell(commands(place)[name], STDOUT[lost])
    check_quiet(ended.stderr)
    if lost == "left":
        # Whoever read had enough.
        assert (ended.returncode, ended.stderr) == (0, "")
    else:
        assert ended.returncode == 2
        assert ended.stderr == (
            f"Error: stdout cannot be written to: {LOST[lost]}. The output is not complete.\n"
        )


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        pytest.param(name, lost, marks=marks)
        for place, name in enumerate(NAMES)
        for turn, lost in enumerate(STDERR)
        for marks in (() if name in ALL and (place + turn) % 3 == 0 else pytest.mark.slow,)
    ],
)
def test_stderr_is_lost(name: str, lost: str, place: Place) -> None:
    ended = place.shell(commands(place)[name], STDERR[lost])
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout


@pytest.mark.parametrize(
    ("command", "lost"),
    [
        ("errors --database nowhere.duckdb", "closed"),
        ("no-such-command", "full"),
        *(
            pytest.param(command, lost, marks=pytest.mark.slow)
            for command, lost in (
                ("errors --database nowhere.duckdb", "full"),
                ("errors --database nowhere.duckdb", "left"),
                ("no-such-command", "closed"),
                ("no-such-command", "left"),
            )
        ),
    ],
)
def test_a_usage_error_that_nobody_hears(command: str, lost: str, place: Place) -> None:
    assert place.shell(command, STDERR[lost]).returncode == 2


@pytest.mark.parametrize(
    "lost",
    ["full", *(pytest.param(name, marks=pytest.mark.slow) for name in ("closed", "left"))],
)
def test_a_verdict_stands_whoever_reads_it(lost: str, place: Place) -> None:
    other = place.folder / "other.duckdb"
    shutil.copy(place.gold, other)
    with duckdb.connect(str(other)) as connection:
        connection.execute("DELETE FROM gold.go_webinar_fact")
    ended = place.shell(f"diff {place.gold} {other}", STDOUT[lost])
    check_quiet(ended.stderr)
    assert ended.returncode == 1


# A run: its code says what happened to Gold


@pytest.mark.parametrize(
    ("options", "streams"),
    [
        ("", "2>/dev/full"),
        ("--log-format json", "2>&1 | head -1"),
        ("--debug", ">&- 2>&- <&-"),
        pytest.param("", "2>&1 | head -1", marks=pytest.mark.slow),
        pytest.param("--log-format json", "2>&-", marks=pytest.mark.slow),
    ],
)
def test_who_reads_the_progress_decides_nothing(options: str, streams: str, place: Place) -> None:
    ended = place.run(options, streams)
    check_quiet(ended.stdout + ended.stderr)
    assert ended.returncode == 0
    assert place.last_run()["execution_status"] == "Completed"


@pytest.mark.parametrize(
    ("options", "lost"),
    [
        ("", "closed"),
        ("", "left"),
        ("-o json", "full"),
        pytest.param("", "full", marks=pytest.mark.slow),
        pytest.param("-o json", "closed", marks=pytest.mark.slow),
    ],
)
def test_a_result_that_cannot_be_printed_is_reported_in_one_line(
    options: str, lost: str, place: Place
) -> None:
    ended = place.run(f"{options} -q" if options else "", STDOUT[lost])
    check_quiet(ended.stderr)
    assert ended.returncode == 0
    run = place.last_run()
    assert run["execution_status"] == "Completed"
    why = LOST.get(lost, "Broken pipe")
    assert ended.stderr.splitlines()[-1] == (
        f"Gold is published by run {run['execution_id']}. "
        f"The result is not printed: stdout cannot be written to: {why}."
    )
    assert len(ended.stderr.splitlines()) == 1 or not options


def test_a_failed_run_stays_failed_whoever_reads_it(place: Place) -> None:
    ended = place.run("--strict --full-refresh -q -o json", STDOUT["full"])
    check_quiet(ended.stderr)
    assert ended.returncode == 1
    assert place.last_run()["execution_status"] == "Failed"
    assert ended.stderr.startswith("Error: ")


def test_a_closed_descriptor_does_not_become_gold(place: Place) -> None:
    """The database would be the next file opened: as stderr, the messages would land in it."""
    ended = place.run("", ">&- 2>&-")
    assert ended.returncode == 0
    assert call("test", "--database", place.folder / "run.duckdb").code == 0


# Encodings


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        pytest.param(name, encoding, marks=marks)
        for place, name in enumerate(NAMES)
        for turn, encoding in enumerate(("ascii", "cp1252"))
        for marks in (() if name in ALL and (place + turn) % 2 == 0 else pytest.mark.slow,)
    ],
)
def test_text_replaces_what_cannot_be_encoded(name: str, encoding: str, place: Place) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "zoomgold", *commands(place)[name].split()],
        cwd=place.folder,
        env={**plain_environment(), "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.decode(encoding)


@pytest.mark.parametrize(
    "encoding",
    ["cp1252", *(pytest.param(name, marks=pytest.mark.slow) for name in ("ascii", "utf-8"))],
)
def test_json_escapes_what_cannot_be_encoded(encoding: str, place: Place) -> None:
    database = place.folder / "names.duckdb"
    shutil.copy(place.gold, database)
    name = "Zoë Łukasiewicz 陈 😀"
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE gold.go_user_dim SET user_name = ?", [name])
    command = ["show", "go_user_dim", "--published", "--database", str(database)]
    texts = []
    for form in ("json", "text"):
        ended = subprocess.run(
            [sys.executable, "-m", "zoomgold", *command, "-o", form],
            env={**plain_environment(), "PYTHONIOENCODING": encoding},
            capture_output=True,
            check=False,
        )
        assert (ended.returncode, ended.stderr) == (0, b"")
        texts.append(ended.stdout.decode(encoding))
    rows = json.loads(texts[0])["rows"]
    assert {row["user_name"] for row in rows} == {name}
    assert name.encode(encoding, "replace").decode(encoding) in texts[1]
    assert ("Zoë" in texts[0]) == (encoding == "utf-8")


def test_json_of_the_progress_is_json_in_any_encoding(place: Place) -> None:
    target = place.folder / "größe.duckdb"
    shutil.copy(place.gold, target)
    ended = subprocess.run(
        [
            *(sys.executable, "-m", "zoomgold", "run", "--silver", str(place.silver)),
            *("--database", str(target), "--as-of", AS_OF, "--threshold", "0"),
            *("--log-format", "json", "-s", "go_user_dim"),
        ],
        env={**plain_environment(), "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0
    for line in ended.stderr.decode("ascii").splitlines():
        json.loads(line)


# Listeners


def settings(place: Place, database: Path, **options: object) -> Settings:
    """Of a small run."""
    return settings_of(place.silver, database, **options)


def failing_at(kind: type[Event], heard: list[Event]) -> Callable[[Event], None]:
    """A listener that fails at such an event."""

    def listen(event: Event) -> None:
        heard.append(event)
        if isinstance(event, kind):
            raise BrokenPipeError("nobody there")

    return listen


@pytest.mark.parametrize("kind", [RunStarted, RunFinished])
def test_a_listener_that_fails_is_silenced(
    kind: type[Event], place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Event] = []
    chosen = settings(place, tmp_path / "g.duckdb")
    result = pipeline.run(chosen, select=["go_user_dim"], emit=failing_at(kind, heard))
    assert result.status == "Completed"
    assert sum(isinstance(event, kind) for event in heard) == 1
    assert isinstance(heard[-1], kind)
    notes = [record for record in caplog.records if "hears no more of this run" in record.message]
    assert len(notes) == 1
    assert "BrokenPipeError: nobody there" in notes[0].message


def test_a_failed_run_is_written_down_whoever_fails_to_listen(place: Place, tmp_path: Path) -> None:
    database = tmp_path / "g.duckdb"
    heard: list[Event] = []
    chosen = settings(place, database, enable_error_handling=False)
    with pytest.raises(DataError):
        pipeline.run(chosen, select=["go_user_dim"], emit=failing_at(RunStarted, heard))
    assert [type(event) for event in heard if not isinstance(event, Note)] == [RunStarted]
    statuses = query(database, "SELECT DISTINCT execution_status AS s FROM go_process_audit")
    assert "Failed" in {row["s"] for row in statuses} <= {"Failed", "Skipped"}


def test_the_audit_is_open_before_anyone_is_reported(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    execute = DuckDBBackend._commit

    def commit(backend: DuckDBBackend, token: str | None) -> None:
        execute(backend, token)
        order.append("commit")

    monkeypatch.setattr(DuckDBBackend, "_commit", commit)
    chosen = settings(place, tmp_path / "g.duckdb")
    heard: list[Event] = []

    def listen(event: Event) -> None:
        heard.append(event)
        # That a new Gold is made is said before there is a run.
        if not isinstance(event, Note):
            order.append(type(event).__name__)

    pipeline.run(chosen, select=["go_user_dim"], emit=listen)
    assert any(isinstance(event, Note) for event in heard)
    assert order[:2] == ["commit", "RunStarted"]
    assert order[-2:] == ["commit", "RunFinished"]
