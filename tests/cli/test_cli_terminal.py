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

import pyarrow.parquet as pq
import pytest
from rich.console import Console
from support.cli import AS_OF, call, in_terminal
from support.gold import query, table_names

from zoomgold.cli.render.live_bar import LiveBar
from zoomgold.cli.render.progress import Reporter
from zoomgold.config.settings import load_settings
from zoomgold.errors import DataError
from zoomgold.pipeline import run as pipeline
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.events import (
    Event,
    RunStarted,
    SourceStarted,
    StepFinished,
    StepStarted,
)
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
    assert f"2/2 tables, {sum(sizes.values()):,} rows 0:0" in text
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


def test_the_first_step_tells_which_source_it_reads(small_silver: Path, tmp_path: Path) -> None:
    events: list[Event] = []
    settings = load_settings(
        {"silver": small_silver, "database": tmp_path / "g.duckdb", "data_quality_threshold": 0}
    )
    pipeline.run(settings, select=["go_user_dim", "go_license_dim"], emit=events.append)
    told = [event for event in events if isinstance(event, SourceStarted)]
    rows = {
        name: pq.read_metadata(small_silver / f"{name}.parquet").num_rows
        for name in ("si_users", "si_licenses")
    }
    assert {(event.name, event.rows) for event in told} == set(rows.items())
    assert [(event.place, event.sources) for event in told] == [(1, 2), (2, 2)]
    (silver,) = [e for e in events if isinstance(e, StepFinished) and e.name == "silver"]
    assert silver.rows == sum(rows.values())
    places = [events.index(event) for event in told]
    begun = next(i for i, e in enumerate(events) if isinstance(e, StepStarted))
    assert begun < min(places) <= max(places) < events.index(silver)


def test_the_last_line_names_the_source_and_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter((10.0, 10.0, 12.0))
    shown: list[str] = []
    bar = LiveBar(Console(file=StringIO()))
    monkeypatch.setattr("zoomgold.cli.render.live_bar.monotonic", lambda: next(times))
    monkeypatch.setattr(
        bar._progress, "update", lambda _, **said: shown.append(said["description"])
    )
    bar.follow(StepStarted("silver"))
    bar.follow(SourceStarted("silver", "si_users", 3000, 1, 2))
    bar.follow(SourceStarted("silver", "si_meetings", None, 2, 2))
    bar.follow(StepFinished("silver", 3000, 2.0))
    assert shown == [
        "silver",
        "silver: si_users 3,000 rows, 1 of 2 sources",
        "silver: si_meetings, 2 of 2 sources, 1,500 rows/s",
        "working",
    ]


@pytest.mark.integration
def test_docs_build_and_fixtures_say_what_they_are_at(published: Path, tmp_path: Path) -> None:
    words = ["fixtures", "generate", "--users", 9, "--days", 9, "--out", tmp_path / "silver"]
    code, shown = in_terminal(words, COLUMNS="100", NO_COLOR="1")
    assert code == 0
    assert re.search(r"si_\w+: [\d,]+ rows?; \d+ tables?, [\d,]+ in all", CONTROL.sub("", shown))
    where = ("--database", published, "--silver", tmp_path / "silver", "--out", tmp_path / "site")
    code, shown = in_terminal(["docs", "build", *where], COLUMNS="100", NO_COLOR="1")
    assert code == 0
    assert "reading Gold" in CONTROL.sub("", shown)


@pytest.mark.integration
def test_colours_only_where_they_are_wanted(published: Path) -> None:
    words = ("errors", "--database", published)
    _, coloured = in_terminal(words, TERM="xterm-256color")
    assert COLOUR.search(coloured)
    _, plain = in_terminal(words, TERM="xterm-256color", NO_COLOR="1")
    assert not COLOUR.search(plain)
    assert "\x1b" not in call(*words).out


@pytest.mark.integration
def test_a_real_terminal_has_a_table_with_short_ids(published: Path) -> None:
    (run,) = query(
        published, "SELECT execution_id FROM go_process_audit WHERE process_name = 'pipeline'"
    )
    code, shown = in_terminal(["history", "--database", published], NO_COLOR="1", COLUMNS="80")
    assert code == 0
    lines = [CONTROL.sub("", line).rstrip() for line in shown.splitlines()]
    assert lines[0].split()[:2] == ["run", "began"]
    assert lines[2].split()[0] == run["execution_id"][:8]
    assert max(map(len, lines[:-1])) <= 80


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
