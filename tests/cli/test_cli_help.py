"""What the command line costs and offers before it works: help, imports, completion."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
import typer
from support.cli import SCHEMAS, call, plain_environment

from manual.commands import all_commands
from zoomgold.cli import application, completion
from zoomgold.cli.family import Family

COMMANDS = (
    *("run", "test", "debug", "ls", "compile", "show", "errors", "errors show", "history", "diff"),
    *("freshness", "notify test", "artifacts"),
    *("lineage", "docs build", "docs serve", "ddl", "silver pull", "fixtures generate"),
    *("silver contract", "silver init", "silver check", "silver convert"),
    *("new mart", "new model", "cache clear", "metrics", "report expiring-licenses"),
    *("report near-plan-limit", "report upgrade-signals", "unlock"),
    *("rollback", "erase", "clean"),
)
HEAVY = (
    *("ibis", "duckdb", "numpy", "pandas", "pandera", "polars", "pyarrow", "snowflake", "sqlglot"),
    "rich",
)
IMPORTED = """
import contextlib, io, json, sys
from zoomgold.cli import main
codes = []
for words in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            main(words)
        except SystemExit as ended:
            codes.append(ended.code or 0)
print(max(codes), *(name for name in json.loads(sys.argv[2]) if name in sys.modules))
"""


def _imported(*commands: Sequence[str]) -> tuple[int, set[str]]:
    """The worst exit code of commands in one new process, and the heavy modules it imported."""
    found = subprocess.run(
        [sys.executable, "-c", IMPORTED, json.dumps(commands), json.dumps(HEAVY)],
        capture_output=True,
        text=True,
        check=True,
        env=plain_environment(),
    )
    code, *names = found.stdout.split()
    return int(code), set(names)


def test_every_command_is_listed_here() -> None:
    commands = {one.words for one in all_commands() if one.words and not one.is_family}
    assert commands <= set(COMMANDS), "COMMANDS of this file has to have each command"


@pytest.mark.parametrize("command", application.COMMANDS, ids=application.word_of)
def test_a_module_has_the_command_that_it_is_named_after(command: ModuleType) -> None:
    """By its name it is found, without reading the others."""
    word = application.word_of(command)
    assert _words(application.application([command])) == {word}
    assert _words(application.called_by([word, "--help"])) == {word}


@pytest.mark.parametrize("words", [[], ["--help"], ["--version"], ["rum"], ["", "run"]], ids=str)
def test_other_words_have_all_commands(words: Sequence[str]) -> None:
    assert application.called_by(words) is application.app
    first = {name.partition(" ")[0] for name in COMMANDS}
    assert _words(application.app) == first


def _words(app: typer.Typer) -> set[str]:
    """The words that may come first."""
    group = typer.main.get_command(app)
    assert isinstance(group, Family)
    return set(group.commands)


@pytest.mark.parametrize("words", ["", *COMMANDS])
def test_help_is_one_screen_with_an_example(words: str) -> None:
    outcome = call(*words.split(), "--help")
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    example = next(line for line in lines if "Example: " in line)
    assert example.strip().startswith(f"Example: zoomgold {words}".strip())
    assert len(lines) <= 45
    assert max(map(len, lines)) <= 80
    assert outcome.out == call(*words.split(), "-h").out


def test_every_result_has_a_schema() -> None:
    documents = {
        *(re.sub("[ -]", "_", words) for words in COMMANDS if words != "docs serve"),
        *("run_dry_run", "history_run", "metrics_values"),
    }
    assert {file.stem for file in SCHEMAS.glob("*.json")} >= documents


@pytest.mark.integration
def test_help_imports_nothing_heavy() -> None:
    # One process for all: what any of them imports would show.
    commands = [["--version"], ["--help"], *([*words.split(), "--help"] for words in COMMANDS)]
    assert _imported(*commands) == (0, set())


ENGINE = {"duckdb", "ibis", "numpy", "pyarrow", "rich", "sqlglot"}


@pytest.mark.integration
@pytest.mark.parametrize(
    ("words", "modules"),
    [
        ("ls", {"ibis", "rich", "sqlglot"}),
        ("compile --out {place}", {*ENGINE, "pandas", "pandera"}),
        ("errors --database {gold}", ENGINE),
        ("metrics", {"ibis", "rich", "sqlglot"}),
        ("metrics meetings --database {gold}", ENGINE),
        ("report near-plan-limit --database {gold}", ENGINE),
        ("history --database {gold}", ENGINE),
        ("freshness --silver {silver}", {"duckdb", "numpy", "pyarrow", "rich"}),
        ("show go_user_dim --published --database {gold}", ENGINE),
        ("diff {gold} {copy}", ENGINE),
        ("debug --silver {silver} --database {gold}", {"duckdb", "numpy", "pyarrow", "rich"}),
        ("test --database {gold}", {*ENGINE, "pandas", "pandera"}),
    ],
)
def test_a_command_imports_what_it_uses(
    words: str, modules: set[str], published: Path, small_silver: Path, tmp_path: Path
) -> None:
    copy = shutil.copy(published, tmp_path / "copy.duckdb")
    places = {"gold": published, "copy": copy, "silver": small_silver, "place": tmp_path}
    code, found = _imported([word.format(**places) for word in words.split()])
    assert code == 0
    assert found <= modules


def test_names_for_completion_are_those_of_the_models() -> None:
    assert completion._names() == completion.names_of_models(), (
        "names.json is stale; run: just generate"
    )


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("go_u", ["go_user_dim", "go_user_day_agg"]),
        ("tag:dim", ["tag:dimension"]),
        ("+go_m", ["+go_meeting_fact"]),
        ("tag:fact,go_w", ["tag:fact,go_webinar_fact"]),
        ("go_user_dim +go_w", ["go_user_dim +go_webinar_fact"]),
        ("nothing", []),
    ],
)
def test_selectors_complete(typed: str, offered: list[str]) -> None:
    assert completion.complete_selector(typed) == offered


def test_every_tag_completes() -> None:
    tags = {
        *("dimension", "scd2", "fact", "audit", "error", "gold", "user", "license", "meeting"),
        *("participant", "feature", "webinar", "support", "billing", "mart"),
    }
    assert set(completion.complete_selector("tag:")) == {f"tag:{tag}" for tag in tags}


def test_columns_complete() -> None:
    assert completion.complete_column("go_user_dim.em") == [
        *("go_user_dim.email", "go_user_dim.email_domain")
    ]
    assert completion.complete_column("si_meet") == ["si_meetings"]
    assert completion.complete_column("si_meetings.end") == ["si_meetings.end_time"]
    assert completion.complete_column("nothing.") == []
    assert completion.complete_column("metric:churn") == [
        *("metric:churned_users", "metric:churn_rate")
    ]


def test_filters_of_metrics_complete() -> None:
    assert completion.complete_filter("plan") == ["plan_type="]
    assert completion.complete_filter("plan_type=E") == [
        *("plan_type=Enterprise", "plan_type=Education")
    ]
    assert completion.complete_filter("company=A") == []
    assert completion.complete_filter("nothing=") == []


@pytest.mark.integration
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("zoomgold hist", ["history"]),
        ("zoomgold show go_us", ["go_user_dim", "go_user_day_agg"]),
        ("zoomgold run --select tag:dim", ["tag:dimension"]),
        ("zoomgold run --backend snow", ["snowflake"]),
        ("zoomgold errors --rule orphan_u", ["orphan_user"]),
        ("zoomgold errors --table si_us", ["si_users"]),
        ("zoomgold metrics active_u", ["active_users"]),
        ("zoomgold metrics active_users --by plan", ["plan_type"]),
        ("zoomgold metrics active_users --grain q", ["quarter"]),
    ],
)
def test_a_shell_is_answered(line: str, offered: list[str]) -> None:
    asked = {
        "_ZOOMGOLD_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split()) - 1),
    }
    found = subprocess.run(
        [sys.executable, "-c", "from zoomgold.cli import main; main([])"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **asked},
    )
    assert found.stdout.split() == offered
