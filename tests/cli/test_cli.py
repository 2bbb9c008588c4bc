"""The command line as a person and a script meet it: exit codes, streams and JSON."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support.gold import FIXTURES

import zoomgold
import zoomgold.pipeline
from zoomgold import synthetic
from zoomgold.cli import main
from zoomgold.cli.render.progress import Reporter
from zoomgold.cli.render.rows import print_rows
from zoomgold.config.settings import NAMES, Settings, environment_name
from zoomgold.errors import DataError, TryAgainError, UsageError
from zoomgold.pipeline.events import (
    Emit,
    Note,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
    Warned,
)
from zoomgold.results import SourceFreshness

Outcome = tuple[int, str, str]
Command = Callable[..., Outcome]


@dataclass(frozen=True)
class Table:
    """A table of a result, as a run reports it."""

    name: str
    source: str | None = "si_users"
    status: str = "Completed"
    processed: int | None = 12345
    inserted: int | None = 12000
    updated: int | None = 0
    unchanged: int | None = 0
    deduplicated: int | None = 45
    failed: int | None = 300
    warned: int | None = None
    seconds: float = 0.4
    rows: int | None = 12000
    mode: str | None = "full"
    rebuilt: bool = False


@dataclass(frozen=True)
class Result:
    """A run's result."""

    execution_id: str = "abc"
    status: str = "Completed"
    seconds: float = 1.25
    database: str = "target/zoomgold.duckdb"
    as_of: datetime = datetime(2025, 6, 30)
    tables: tuple[Table, ...] = (Table("go_user_dim"),)
    freshness: tuple[SourceFreshness, ...] = ()


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Call the command in an empty directory: exit code, stdout, stderr."""
    for name in NAMES:
        monkeypatch.delenv(environment_name(name), raising=False)
    monkeypatch.delenv("ZOOMGOLD_TARGET", raising=False)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Outcome:
        with pytest.raises(SystemExit) as caught:
            main([str(each) for each in arguments])
        code = caught.value.code
        assert code is None or isinstance(code, int)
        return (code or 0, *capsys.readouterr())

    return call


def _runs(monkeypatch: pytest.MonkeyPatch, outcome: BaseException | Result) -> list[Any]:
    """Let a run end so; returns the list that will hold the settings it was given."""
    given: list[Any] = []

    def run(
        settings: Settings, *, select: object, exclude: object, emit: Emit, **_: object
    ) -> Result:
        given.append((settings, select, exclude))
        for event in (
            RunStarted("abc", "duckdb", ("go_user_dim",)),
            StepStarted("go_user_dim"),
            StepFinished("go_user_dim", 1234, 0.41),
            Note("a note"),
            Warned("a warning"),
        ):
            emit(event)
        if isinstance(outcome, BaseException):
            raise outcome
        emit(RunFinished("abc", "Completed", 1.25))
        return outcome

    module = ModuleType("zoomgold.pipeline.run")
    module.run = run  # type: ignore[attr-defined]  # a stand-in
    monkeypatch.setitem(sys.modules, "zoomgold.pipeline.run", module)
    monkeypatch.setattr(zoomgold.pipeline, "run", module, raising=False)
    return given


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Result(), 0),
        (DataError("Too few.\nLook there."), 1),
        (UsageError("Not so."), 2),
        (TryAgainError("Later."), 3),
        (KeyboardInterrupt(), 130),
        (RuntimeError("never\nexpected"), 1),
    ],
)
def test_exit_codes(
    outcome: BaseException | Result, code: int, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    _runs(monkeypatch, outcome)
    found, out, err = command("run", "--quiet")
    assert (found, out) == (code, "")
    assert "Traceback" not in err
    if isinstance(outcome, RuntimeError):
        assert err.startswith("Error: RuntimeError: never expected\n")
        assert "--debug" in err
    elif isinstance(outcome, Exception):
        assert err == f"Error: {outcome}\n"
    if isinstance(outcome, Exception):
        assert "Traceback" in command("run", "--debug")[2]


def test_summary(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    given = _runs(monkeypatch, Result())
    code, out, err = command(
        "run", "-s", "a b", "-s", "c", "--exclude", "d", "--strict", "--no-audit"
    )
    assert code == 0
    lines = out.splitlines()
    assert lines[0].split() == [
        *("table", "rows", "in", "inserted", "updated", "unchanged", "deduplicated"),
        *("rejected", "warned", "seconds"),
    ]
    row = ["12,345", "12,000", "0", "0", "45", "300", "-", "0.4"]
    assert lines[2].split() == ["go_user_dim", *row]
    # The run took 1.25 s, of which the table took 0.4.
    assert lines[3].split() == ["everything", "else", *"-------", "0.8"]
    assert "zoomgold show go_user_dim --published" in out
    assert "duckdb target/zoomgold.duckdb" in out
    assert [line.split(" ", 1)[1] for line in err.splitlines()] == [
        "run abc on duckdb, 1 table",
        "go_user_dim 1,234 rows 0.4s",
        "a note",
        "warning: a warning",
        "run abc completed in 1.2s",
    ]
    settings, select, exclude = given[0]
    assert (select, exclude) == (["a b", "c"], ["d"])
    assert not settings.enable_error_handling
    assert not settings.enable_audit_logging
    assert settings.sources["allow_shrink"] == "default"


def test_result_and_log_as_json(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    _runs(monkeypatch, Result())
    _, out, err = command("run", "--output", "json", "--log-format", "json")
    result = json.loads(out)
    assert (result["status"], result["error"]) == ("completed", None)
    assert result["as_of"] == "2025-06-30T00:00:00"
    assert result["tables"][0]["rows"] == 12000
    events = [json.loads(line) for line in err.splitlines()]
    assert [event["event"] for event in events] == [
        *("run_started", "step_finished", "note", "warned", "run_finished")
    ]
    error = DataError("Too few.")
    error.result = Result(status="Failed")  # type: ignore[assignment]  # a stand-in
    for failure, tables in ((error, 1), (DataError("Too few."), 0)):
        _runs(monkeypatch, failure)
        code, out, err = command("run", "-o", "json", "-q")
        failed = json.loads(out)
        assert code == 1
        assert failed.keys() == result.keys()
        assert (failed["status"], failed["error"]) == ("failed", "Too few.")
        assert len(failed["tables"]) == tables
        assert err == "Error: Too few.\n"


def test_the_look_names_the_database(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    _runs(monkeypatch, Result(database="my gold.duckdb"))
    out = command("run", "--database", "my gold.duckdb")[1]
    assert "--published --database 'my gold.duckdb'\n" in out
    assert "duckdb 'my gold.duckdb'\n" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("run", "--quiet", "--debug"), "Give either --quiet or --debug, not both"),
        (("run", "--backend", "duckbd"), "Did you mean duckdb?"),
        (("run", "--as-of", "soon"), "as_of (option --as-of): expected a date or time in UTC"),
        (("run", "--lock-timeout", "60 parsecs"), "lock_timeout (option --lock-timeout)"),
        (("run", "--target", "prod"), "no zoomgold.toml in"),
        (("run", "--threshold", "high"), "--threshold"),
        (
            (
                "run",
                "--no-such-option",
            ),
            "No such option",
        ),
        (("fixtures", "generate", "--users", "0"), "users must be at least 1, not 0"),
        (("fixtures", "generate", "--dirt", "2"), "dirt must lie between"),
        (("ls", "--select", "go_usr_dim"), "go_user_dim"),
        (("no-such-command",), "No such command"),
    ],
)
def test_usage_errors(arguments: tuple[str, ...], message: str, command: Command) -> None:
    code, out, err = command(*arguments)
    assert (code, out) == (2, "")
    assert message in err


@pytest.mark.parametrize("words", ["", "run", "ls", "show", "debug", "fixtures generate"])
def test_help_has_an_example(words: str, command: Command) -> None:
    code, out, _ = command(*words.split(), "--help")
    assert code == 0
    assert "Example: zoomgold " in out
    assert len(out.splitlines()) <= 45


def test_version(command: Command) -> None:
    assert command("--version") == (0, f"zoomgold {zoomgold.__version__}\n", "")


def test_ls(command: Command) -> None:
    code, out, err = command("ls", "--select", "go_license_dim", "-o", "json")
    assert (code, err) == (0, "")
    (model,) = json.loads(out)
    assert (model["name"], model["kind"], model["key"]) == (
        "go_license_dim",
        "dimension",
        ["license_key"],
    )
    assert model["upstream"] == ["si_licenses", "go_user_dim"]
    out = command("ls", "-s", "tag:scd2", "--exclude", "go_user_dim")[1]
    assert len(out.splitlines()) == 3


def test_debug(command: Command, tmp_path: Path) -> None:
    code, out, _ = command("debug", "--silver", FIXTURES, "-o", "json")
    report = json.loads(out)
    assert code == 0
    assert report["settings"]["silver"] == {"value": str(FIXTURES), "source": "option"}
    assert report["settings"]["lookback"] == {"value": "3d", "source": "default"}
    assert set(report["versions"]) >= {"python", "zoomgold", "duckdb", "pandera", "polars"}
    assert [(check["name"], check["ok"]) for check in report["checks"]] == [
        *(("silver", True), ("database", True), ("plan cache", True)),
    ]
    code, out, _ = command("debug")
    assert code == 2
    assert "does not exist" in out
    (tmp_path / "text").write_text("no database at all, but long enough to be read as one" * 99)
    assert command("debug", "--silver", FIXTURES, "--database", tmp_path / "text")[0] == 2


def test_debug_shows_no_secret(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNOWFLAKE_TOKEN", "very-secret")
    for form in ("text", "json"):
        _, out, err = command("debug", "--output", form)
        assert "environment" in out
        assert "very-secret" not in out + err


def test_fixtures_generate(command: Command, tmp_path: Path) -> None:
    where = ("fixtures", "generate", "--users", 20, "--days", 9, "--out", tmp_path / "silver")
    code, out, err = command(*where)
    assert (code, err) == (0, "")
    assert "si_participants" in out
    counts = json.loads(command(*where, "--output", "json")[1])["rows"]
    assert len(counts) == 10
    (tmp_path / "file").touch()
    assert command("fixtures", "generate", "--out", tmp_path / "file")[0] == 2


def test_fixtures_help_shows_the_defaults(command: Command) -> None:
    out = command("fixtures", "generate", "--help")[1]
    for value in (
        synthetic.DEFAULT_USERS,
        synthetic.DEFAULT_SEED,
        synthetic.DEFAULT_DIRT,
        synthetic.DEFAULT_DAYS,
    ):
        assert f"Default: {value}." in out


@pytest.mark.integration
def test_nothing_heavy_is_imported_for_help() -> None:
    code = "import sys, zoomgold.cli; print([m for m in %r if m in sys.modules])"
    heavy = ("ibis", "duckdb", "pandera", "polars", "pyarrow", "pandas", "pydantic")
    found = subprocess.run(
        [sys.executable, "-c", code % (heavy,)], capture_output=True, text=True, check=True
    )
    assert found.stdout == "[]\n"


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_wide_row_is_cut_neither_in_a_pipe_nor_when_it_is_asked_for_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names, rows = ["a", "b"], [(1, "x" * 300), (2, None)]
    for stream, wide in ((StringIO(), False), (Terminal(), True)):
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setenv("COLUMNS", "80")
        monkeypatch.setenv("NO_COLOR", "1")
        print_rows(names, rows, wide=wide)
        assert "x" * 300 in stream.getvalue()
        assert len(stream.getvalue().splitlines()) == 4


def test_live_progress_ends_in_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    with Reporter("info", "text") as reporter:
        reporter.emit(StepStarted("go_user_dim"))
        reporter.emit(StepFinished("go_user_dim", 1, 0.1))
    assert "go_user_dim 1 row 0.1s" in stream.getvalue()
