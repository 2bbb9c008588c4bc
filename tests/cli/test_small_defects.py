"""Messages before, beside and after the work, whatever the command."""

import json
import shlex
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import typer
from support.cli import AS_OF, call, change

from zoomgold.cli import app, main
from zoomgold.config.settings import NAMES, load_settings
from zoomgold.config.unknown_variables import unknown_variables
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import DataError, UsageError
from zoomgold.hints import TAKES, beside, suggested
from zoomgold.notebook import api
from zoomgold.pipeline import run as pipeline
from zoomgold.pipeline.events import Event, Note

pytestmark = pytest.mark.usefixtures("workplace")

#: The arguments without which a command is not called at all.
REQUIRED = {
    "show": "go_user_dim",
    "errors show": "1f",
    "diff": "a.duckdb b.duckdb",
    "lineage": "go_user_dim",
    "silver pull": "--out new --users 1",
    "silver init": "new",
    "silver convert": "data --out new",
    "erase": "--user U1",
    "new mart": "go_new_agg --out marts",
    "new model": "go_new_fact --source si_meetings --out marts",
}


def _leaves(command: Any, words: str = "") -> Iterator[tuple[str, Any]]:
    """Each command that can be called, with the words that call it."""
    children: Mapping[str, Any] = getattr(command, "commands", {})
    if words and (not children or command.invoke_without_command):
        yield words, command
    for name, child in children.items():
        yield from _leaves(child, f"{words} {name}".strip())


COMMANDS = dict(_leaves(typer.main.get_command(app)))


# Settings


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_refuses_a_wrong_setting(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_THREADS", "abc")
    outcome = call(*words.split(), *REQUIRED.get(words, "").split())
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "Error: threads (environment ZOOMGOLD_THREADS): "
        "expected a whole number from 1, found 'abc'.\n"
    )
    assert call(*words.split(), "--help").code == 0
    assert call("--version").code == 0


@pytest.mark.parametrize(
    ("variable", "meant"),
    [
        ("ZOOMGOLD_SILVR", "ZOOMGOLD_SILVER"),
        ("ZOOMGOLD_STRICT", "ZOOMGOLD_ENABLE_ERROR_HANDLING=false"),
        ("ZOOMGOLD_NO_AUDIT", "ZOOMGOLD_ENABLE_AUDIT_LOGGING=false"),
        ("ZOOMGOLD_THRESHOLD", "ZOOMGOLD_DATA_QUALITY_THRESHOLD"),
        ("ZOOMGOLD_TARGE", "ZOOMGOLD_TARGET"),
        ("ZOOMGOLD_SNOWFLAKE_ACCOUNT", "SNOWFLAKE_ACCOUNT"),
    ],
)
def test_an_unknown_variable_is_warned_of_once(
    variable: str, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "1")
    line = f"{variable} (environment): no such setting; it is ignored. Did you mean {meant}?"
    outcome = call("ls")
    assert outcome.code == 0
    assert outcome.err.count("warning: ") == 1
    assert outcome.err.endswith(f" warning: {line}\n")
    assert json.loads(call("ls", "--output", "json").out)
    with pytest.warns(UserWarning, match=variable), pytest.raises(UsageError):
        api.silver("nowhere")


@pytest.mark.integration
def test_a_warning_is_a_line_of_the_log_and_not_shown_to_those_who_want_quiet(
    small_silver: Path, published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZOOMGOLD_QUITE", "1")
    plan = ("run", "--dry-run", "--silver", small_silver, "--database", published)
    (line,) = map(json.loads, call(*plan, "--log-format", "json").err.splitlines())
    assert line["event"] == "warned"
    assert "ZOOMGOLD_QUITE" in line["message"]
    assert call(*plan, "--quiet").err == ""
    assert call("test", "--quiet", "--database", published).err == ""
    assert call("diff", "--quiet", published, small_silver / "no").err.startswith("Error: ")
    assert call("compile", "--quiet").err == ""


def test_known_variables_are_not_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_UNKNOWN", "")
    monkeypatch.setenv("ZOOMGOLD_TARGET", "prod")
    for name in NAMES:
        monkeypatch.setenv(f"ZOOMGOLD_{name.upper()}", "x")
        if name.startswith("snowflake_"):
            monkeypatch.delenv(f"ZOOMGOLD_{name.upper()}")
    assert unknown_variables() == []


# Snowflake's Gold is not in a file


def test_what_reads_duckdb_only_says_so_when_snowflake_is_set(
    small_silver: Path, published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = ("show", "go_user_dim", "--silver", small_silver, "--database", published)
    monkeypatch.setenv("ZOOMGOLD_BACKEND", "snowflake")
    outcome = call(*shown)
    assert (outcome.code, outcome.out) == (2, "")
    assert "reads DuckDB only, and the backend is snowflake (environment)" in outcome.err
    assert "Add --published, or --backend duckdb; Snowflake's Gold is in ZOOM" in outcome.err
    assert call(*shown, "--backend", "duckdb").code == 0
    # What is published is asked of Snowflake, never of the file.
    outcome = call(*shown, "--published")
    assert (outcome.code, outcome.out) == (2, "")
    assert "SNOWFLAKE_ACCOUNT" in outcome.err


def test_the_functions_for_notebooks_go_by_the_backend(
    small_silver: Path, published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZOOMGOLD_BACKEND", "snowflake")
    monkeypatch.setenv("ZOOMGOLD_DATABASE", str(published))
    monkeypatch.setenv("ZOOMGOLD_SILVER", str(small_silver))
    monkeypatch.delenv("SNOWFLAKE_ACCOUNT", raising=False)
    for function in (api.gold, api.metrics, api.report):
        # It is asked of Snowflake, never of the file.
        with pytest.raises(UsageError, match="SNOWFLAKE_ACCOUNT"):
            function()
    with pytest.raises(UsageError, match="a file is DuckDB's"):
        api.gold(published, backend="snowflake")
    with pytest.raises(UsageError, match=r"silver\(\) reads DuckDB only"):
        api.silver()
    with api.gold(published) as gold:
        assert "go_user_dim" in dir(gold)
    assert "si_users" in dir(api.silver(small_silver))


# Hints


@pytest.mark.parametrize("words", TAKES)
def test_a_suggested_command_takes_the_options_that_are_repeated(words: str) -> None:
    options = {name for each in COMMANDS[words].params for name in each.opts}
    assert {f"--{name.replace('_', '-')}" for name in TAKES[words]} <= options


def test_the_options_in_use_are_repeated_and_nothing_else() -> None:
    load_settings({"database": Path("my gold.duckdb"), "target_schema": "MINE", "threads": 2})
    where = "--database 'my gold.duckdb' --target-schema MINE"
    assert suggested("errors --all") == f"zoomgold errors --all {where}"
    assert suggested("errors show 1f") == f"zoomgold errors show 1f {where}"
    assert suggested("show go_user_dim") == "zoomgold show go_user_dim --database 'my gold.duckdb'"
    load_settings({})
    assert suggested("history") == "zoomgold history"


@pytest.mark.parametrize(
    ("called", "through_uv", "shown"),
    [
        ("/home/me/gold/.venv/bin/zoomgold", True, "uv run zoomgold history"),
        ("/home/me/gold/.venv/bin/zoomgold", False, "zoomgold history"),
        ("/home/me/gold/zoomgold/__main__.py", True, "uv run zoomgold history"),
        # A notebook, or a test, is no command that one could call again.
        ("/home/me/gold/.venv/bin/pytest", True, "zoomgold history"),
    ],
)
def test_a_hint_calls_the_command_as_it_was_called(
    called: str, through_uv: bool, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_settings({})
    monkeypatch.setattr("sys.argv", [called])
    monkeypatch.delenv("UV_RUN_RECURSION_DEPTH", raising=False)
    if through_uv:
        monkeypatch.setenv("UV_RUN_RECURSION_DEPTH", "1")
    assert suggested("history") == shown
    assert beside("pytest") == shown.replace("zoomgold history", "pytest")


def _hints(text: str) -> list[str]:
    """The commands of zoomgold in what was printed, each to the end of its sentence."""
    lines = (line.split("zoomgold ", 1)[1] for line in text.splitlines() if "zoomgold " in line)
    return [line.split(";")[0].strip() for line in lines]


@pytest.mark.integration
def test_a_hint_finds_the_gold_that_it_is_about(small_silver: Path, gold: Path) -> None:
    where = ("--database", gold)
    run = ("run", "--silver", small_silver, *where, "--as-of", AS_OF, "--full-refresh")
    low, strict = call(*run, "--threshold", 0.99), call(*run, "--threshold", 0, "--strict")
    change(gold, "UPDATE go_webinar_fact SET registrants = -1")
    broken = call("test", "--quiet", *where)
    assert (low.code, strict.code, broken.code) == (1, 1, 1)
    outcomes = [low, strict, broken, call("history", "nothing", *where), call("errors", *where)]
    outcomes += [call("errors", "show", "U1", *where), call("history", *where)]
    for one in outcomes:
        (hint,) = _hints(one.err if one.code else one.out)
        assert shlex.split(hint)[-2:] == ["--database", str(gold)] or "--silver" in hint
        assert f"--database {gold}" in hint


@pytest.mark.integration
def test_what_a_run_says_of_its_violations_can_be_typed(small_silver: Path, gold: Path) -> None:
    where = ("--silver", small_silver, "--database", gold, "--as-of", AS_OF)
    failed = call("run", *where, "--full-refresh", "--threshold", 0.99)
    (hint,) = _hints(failed.err)
    assert shlex.split(hint) == ["errors", "--database", str(gold)]
    assert call(*shlex.split(hint)).code == 0


# A new Gold


def _notes(silver: Path, database: Path) -> list[str]:
    events: list[Event] = []
    settings = load_settings(
        {"silver": silver, "database": database, "as_of": AS_OF, "data_quality_threshold": 0}
    )
    pipeline.run(settings, select=["go_user_dim"], emit=events.append)
    return [event.message for event in events if isinstance(event, Note)]


@pytest.mark.integration
def test_a_new_gold_is_announced_with_its_place(small_silver: Path, workplace: Path) -> None:
    database = Path("taget", "deep", "gold.duckdb")
    place = workplace / database
    assert _notes(small_silver, database) == [f"creating a new Gold: {place}, in a new folder"]
    assert _notes(small_silver, database) == []
    database.unlink()
    assert _notes(small_silver, database) == [f"creating a new Gold: {place}"]


# Where results go


def _cannot_be_written(folder: Path) -> list[Path]:
    """Places where nothing can be written, whoever asks."""
    (folder / "file").touch()
    (folder / "dangling").symlink_to("nowhere")
    return [folder / "file" / "out", Path("/proc/out"), folder / "dangling" / "out"]


def test_a_target_is_checked_before_the_work(workplace: Path) -> None:
    """The work would fail with another message, for there is neither Silver nor Gold."""
    mine = workplace / "mine"
    mine.mkdir()
    (mine / "notes.txt").touch()
    build = ("docs", "build", "--silver", "none", "--database", "none.duckdb", "--out")
    for out, why in ((mine, "is not a site of zoomgold"), (mine / "notes.txt", "is not a site")):
        outcome = call(*build, out)
        assert outcome.code == 2
        assert why in outcome.err
    for out in _cannot_be_written(mine):
        assert call(*build, out).err.startswith(f"Error: {out} cannot be written: ")
    before = sorted(workplace.rglob("*"))
    sound = call(*build, workplace / "new" / "site")
    assert "Silver at none cannot be read" in sound.err
    assert sorted(workplace.rglob("*")) == before


@pytest.mark.parametrize("words", ["compile --out", "fixtures generate --out"])
def test_other_targets_are_checked_before_the_work(
    words: str, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(*_: object, **__: object) -> None:
        raise AssertionError("the work began")

    monkeypatch.setattr("zoomgold.reports.compile.compiled", work)
    monkeypatch.setattr("zoomgold.synthetic.generate", work)
    for out in _cannot_be_written(workplace):
        outcome = call(*words.split(), out)
        assert outcome.code == 2
        assert f"{out} cannot be written: " in outcome.err


def test_committed_silver_is_replaced_only_when_that_is_asked_for(
    small_silver: Path, workplace: Path
) -> None:
    committed = workplace / "fixtures" / "silver"
    shutil.copytree(small_silver, committed)
    before = {file.name: file.read_bytes() for file in committed.iterdir()}
    generate = ("fixtures", "generate", "--users", 5, "--days", 3)
    for words in (generate, (*generate, "--out", committed)):
        outcome = call(*words)
        assert (outcome.code, outcome.out) == (2, "")
        assert "Write elsewhere with --out DIR, or replace it with --force." in outcome.err
        assert {file.name: file.read_bytes() for file in committed.iterdir()} == before
    assert call(*generate, "--out", "mine").code == 0
    assert call(*generate, "--force").code == 0
    mine = {file.name: file.read_bytes() for file in Path("mine").iterdir()}
    assert {file.name: file.read_bytes() for file in committed.iterdir()} == mine != before


# What values hold


def test_values_cannot_steer_the_terminal(gold: Path, published: Path) -> None:
    steering = "\x1b[2J\r\x9b"
    change(
        gold,
        f"UPDATE go_webinar_fact SET webinar_id = '{steering}' || webinar_id, registrants = -1",
        f"UPDATE go_user_dim SET user_name = '{steering}'",
    )
    for words in (("test", "--database", gold), ("diff", published, gold)):
        outcome = call(*words)
        assert outcome.code == 1
        assert "\\x1b[2J" in outcome.out
        assert [line for line in outcome.out.splitlines() if not line.isprintable()] == []


# A plan that fails


def test_the_plan_closes_its_backend_when_counting_fails(
    small_silver: Path, gold: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> dict[str, int]:
        raise DataError("counting failed")

    opened: list[DuckDBBackend] = []
    closed: list[DuckDBBackend] = []
    start, close = DuckDBBackend.__init__, DuckDBBackend.close

    def opening(self: DuckDBBackend, *arguments: Any, **options: Any) -> None:
        opened.append(self)
        start(self, *arguments, **options)

    def closing(self: DuckDBBackend) -> None:
        closed.append(self)
        close(self)

    monkeypatch.setattr(DuckDBBackend, "__init__", opening)
    monkeypatch.setattr(DuckDBBackend, "close", closing)
    monkeypatch.setattr("zoomgold.pipeline.run.row_counts", fails)
    with pytest.raises(DataError, match="counting failed"):
        pipeline.plan(load_settings({"silver": small_silver, "database": gold}))
    assert len(opened) == 1
    assert closed == opened


# JSON on a stdout that is not UTF-8


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_escaped_where_stdout_lacks_a_character(
    encoding: str, gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "Zoë 愛 \U0001f600"
    change(gold, f"UPDATE go_user_dim SET user_name = '{name}'")
    file = tmp_path / "out.json"
    with file.open("w", encoding=encoding) as out:
        monkeypatch.setattr("sys.stdout", out)
        with pytest.raises(SystemExit) as ended:
            main(["show", "go_user_dim", "--published", "--database", str(gold), "-o", "json"])
    assert ended.value.code == 0
    document = json.loads(file.read_text(encoding=encoding))
    assert {row["user_name"] for row in document["rows"]} == {name}
    assert ("\\u" in file.read_text(encoding=encoding)) == (encoding != "utf-8")
