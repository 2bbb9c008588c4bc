"""The command line with a terminal: live progress, colours, questions, interrupts."""

import os
import re
import shutil
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from support.cli import AS_OF, call, in_terminal
from support.gold import GOLD_TABLES, query, table_names

from zoomgold.cli.render.progress import Reporter
from zoomgold.errors import DataError
from zoomgold.pipeline import run as pipeline
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.events import RunStarted, StepFinished, StepStarted
from zoomgold.plan.steps import Kind, Step

pytestmark = pytest.mark.usefixtures("workplace")

#: The colours of text and background; bold and dim are none.
COLOUR = re.compile("\x1b\\[[0-9;]*(3|4|9|10)[0-9]")
CONTROL = re.compile("\x1b\\[[0-9;?]*[A-Za-z]")


@pytest.fixture
def run_here(small_silver: Path, tmp_path: Path) -> tuple[object, ...]:
    """A run of two small tables."""
    return (
        *("run", "--silver", small_silver, "--database", tmp_path / "g.duckdb", "--as-of", AS_OF),
        *("--threshold", 0, "-s", "go_user_dim go_license_dim"),
    )


@pytest.mark.integration
def test_progress_is_live(run_here: tuple[object, ...], tmp_path: Path) -> None:
    code, shown = in_terminal(run_here, TERM="xterm-256color", COLUMNS="120")
    assert code == 0
    sizes = {
        name: query(tmp_path / "g.duckdb", f"SELECT count(*) AS n FROM {name}")[0]["n"]
        for name in ("go_user_dim", "go_license_dim")
    }
    # The cursor, hidden meanwhile, is back; the summary is what stays.
    assert shown.rindex("\x1b[?25h") < shown.index("rows in") < shown.rindex("Gold: ")
    text = CONTROL.sub("", shown)
    assert f"2/2 tables, {sum(sizes.values()):,} rows 0:00:0" in text
    for name, rows in sizes.items():
        assert re.search(rf"\d\d:\d\d:\d\d {name} {rows:,} rows \d+\.\ds", text)


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("level", "kind", "told"),
    [
        ("quiet", "xterm-256color", ""),
        # Such a terminal cannot move its cursor: lines only.
        ("info", "dumb", "run abc on duckdb, 1 table\ngo_user_dim 12 rows 0.1s\n"),
    ],
)
def test_progress_that_is_not_live(
    level: str, kind: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", kind)
    with Reporter(level, "text") as reporter:
        reporter.emit(RunStarted("abc", "duckdb", ("go_user_dim",)))
        reporter.emit(StepStarted("go_user_dim"))
        reporter.emit(StepFinished("go_user_dim", 12, 0.1))
    assert re.sub(r"\d\d:\d\d:\d\d ", "", stream.getvalue()).strip("\n") == told.strip("\n")


@pytest.mark.integration
def test_colours_only_where_they_are_wanted(published: Path) -> None:
    words = ("errors", "--database", published)
    _, coloured = in_terminal(words, TERM="xterm-256color")
    assert COLOUR.search(coloured)
    _, plain = in_terminal(words, TERM="xterm-256color", NO_COLOR="1")
    assert not COLOUR.search(plain)
    assert "\x1b" not in call(*words).out


@pytest.mark.integration
def test_nothing_is_cut_on_a_narrow_terminal(published: Path) -> None:
    (run,) = query(
        published, "SELECT execution_id FROM go_process_audit WHERE process_name = 'pipeline'"
    )
    code, shown = in_terminal(["history", "--database", published], NO_COLOR="1", COLUMNS="80")
    assert code == 0
    lines = [CONTROL.sub("", line).rstrip() for line in shown.splitlines()]
    assert lines[0] == run["execution_id"]
    assert "status Completed; backend duckdb" in lines[1]
    assert max(map(len, lines[:-1])) <= 80
    _, shown = in_terminal(["ls"], NO_COLOR="1", COLUMNS="80")
    assert set(GOLD_TABLES) <= {CONTROL.sub("", line).rstrip() for line in shown.splitlines()}


@pytest.mark.integration
def test_an_interrupt(tmp_path: Path) -> None:
    silver, database = tmp_path / "silver", tmp_path / "g.duckdb"
    # Large enough that a run lasts until the interrupt arrives.
    assert call("fixtures", "generate", "--users", 300, "--out", silver).code == 0
    code, shown = in_terminal(
        ["run", "--silver", silver, "--database", database, "--threshold", 0],
        answers=[(" silver ", "\x03")],
        TERM="xterm-256color",
        NO_COLOR="1",
    )
    assert code == 130
    assert "Traceback" not in shown
    assert table_names(database) == {"go_error_data", "go_process_audit"}
    rows = query(database, "SELECT DISTINCT execution_status AS status FROM go_process_audit")
    assert {row["status"] for row in rows} == {"Failed", "Skipped"}
    assert call("test", "--database", database).code == 0


def test_an_interrupt_within_a_query(
    small_silver: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The engine makes an error of its own of it.
    def endless(run: Running, _: object) -> None:
        Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        query = "SELECT sum(hash(range)) FROM range(1_000_000_000_000)"
        run.backend.execute(Step("endless", Kind.MATERIALIZE, "silver", (query,)))

    monkeypatch.setattr("zoomgold.pipeline.execute._assess", endless)
    database = tmp_path / "g.duckdb"
    told = call("run", "--silver", small_silver, "--database", database, "-q", "--threads", 1)
    assert (told.code, told.out, told.err) == (130, "", "Interrupted. Nothing was published.\n")
    rows = query(database, "SELECT DISTINCT execution_status AS status FROM go_process_audit")
    assert {row["status"] for row in rows} == {"Failed", "Skipped"}


@pytest.mark.integration
def test_a_reset_of_history_is_confirmed(tmp_path: Path) -> None:
    for answer in ("n", ""):
        code, shown = in_terminal(
            ["run", "--reset-history", "-s", "go_user_dim"], answers=[("[y/N]", answer + "\r")]
        )
        assert code == 2
        assert "Forget the published history of go_user_dim" in shown
        assert "Not confirmed; nothing was done." in shown
    code, shown = in_terminal(["run", "--reset-history"], answers=[("[y/N]", "\x03")])
    assert code in (1, 130)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.integration
def test_a_reset_without_a_terminal_needs_a_word(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "zoomgold", "run", "--reset-history"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert (told.returncode, told.stdout) == (2, "")
    assert "Add --yes to confirm." in told.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "given"),
    [
        ((), {}),
        (("--full-refresh",), {"full_refresh": True}),
        (("--reset-history", "--yes"), {"reset_history": True}),
    ],
)
def test_a_run_is_told_what_to_rebuild(
    options: tuple[str, ...], given: dict[str, bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def run(settings: object, **scope: object) -> None:
        asked.append((settings, scope))
        raise DataError("asked")

    monkeypatch.setattr(pipeline, "run", run)
    told = call("run", "--lookback", "2d", "--hard-deletes", "close", "-s", "go_user_dim", *options)
    assert (told.code, told.err) == (1, "Error: asked\n")
    settings, scope = asked[0]
    scope.pop("emit")
    scope.pop("kept")  # where plans are kept, which is no part of what is asked
    assert scope == {"select": ["go_user_dim"], "exclude": [], **given}
    assert (settings.lookback.days, settings.hard_deletes) == (2, "close")


def test_where_snowflake_has_its_tables_can_be_told() -> None:
    told = call(
        *("debug", "--source-database", "RAW", "--source-schema", "S", "--target-schema", "G"),
        *("--target-database", "MART", "--silver", "nowhere", "-o", "json"),
    )
    assert '"value": "RAW"' in told.out
    for name in ("MART", "S", "G"):
        assert f'"value": "{name}"' in told.out


def test_show_can_wait(gold: Path, tmp_path: Path) -> None:
    shutil.copy(gold, tmp_path / "copy.duckdb")
    told = call("show", "go_user_dim", "--published", "--database", gold, "--lock-timeout", "soon")
    assert (told.code, "lock_timeout (option --lock-timeout)" in told.err) == (2, True)
