"""What a command imports: a short one does without the libraries that only a build needs.

Each command runs in a process of its own, which lists all that it imports.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from support.gold import query

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("workplace")]

HEAVY = frozenset(
    {"ibis", "numpy", "pandas", "pandera", "polars", "pyarrow", "snowflake", "sqlglot"}
)
COMMAND = "import sys; sys.argv[0] = 'zoomgold'; from zoomgold.__main__ import main; main()"


def imported(*arguments: object, code: int = 0, first: str = "") -> set[str]:
    """The packages that a command imports; `first` is done before it begins."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"{first}\n{COMMAND}", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == code, ran.stderr[-500:]
    lines = (line for line in ran.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}


def test_ls_imports_no_engine() -> None:
    found = imported("ls")
    assert "typer" in found, "the list of imports is read"
    assert not found & (HEAVY | {"duckdb"})


@pytest.mark.parametrize(
    "arguments",
    [
        ("errors",),
        ("errors", "--all", "--table", "si_users", "--output", "json"),
        ("history",),
        ("show", "go_meeting_fact", "--published"),
    ],
    ids=" ".join,
)
def test_a_report_imports_duckdb_alone(published: Path, arguments: tuple[str, ...]) -> None:
    found = imported(*arguments, "--database", published)
    assert "duckdb" in found
    assert not found & HEAVY


def test_one_violation_and_one_run_import_duckdb_alone(published: Path) -> None:
    (violation,) = query(published, "SELECT min(error_id) AS id FROM go_error_data")
    (run,) = query(published, "SELECT min(execution_id) AS id FROM go_process_audit")
    for arguments in (("errors", "show", violation["id"]), ("history", run["id"])):
        assert not imported(*arguments, "--database", published) & HEAVY


@pytest.mark.parametrize(
    "arguments",
    [("--as-of", "yesterday"), ("--select", "no_such_model"), ("--silver", "nowhere")],
    ids=" ".join,
)
def test_a_run_that_is_refused_imports_nothing_of_a_build(arguments: tuple[str, ...]) -> None:
    assert not imported("run", *arguments, code=2) & HEAVY


def test_a_run_whose_plan_is_kept_imports_no_library_of_a_build(small_silver: Path) -> None:
    words = ("run", "--silver", small_silver, "--threshold", 0, "--select", "go_user_dim")
    imported(*words)  # A full run, whose plan is another than that of an increment.
    imported(*words)
    found = imported(*words)
    assert "rich" in found
    assert not found & HEAVY
    assert not imported(*words, "--quiet") & (HEAVY | {"rich"})
    assert "ibis" in imported(*words, "--quiet", "--no-cache")


def test_a_run_that_fails_as_one_did_before_imports_no_library_of_a_build(
    small_silver: Path,
) -> None:
    """Whoever mends Silver runs often: the plan of a failure is kept, too."""
    words = ("run", "--silver", small_silver, "--threshold", 1, "--select", "go_user_dim", "-q")
    for _ in range(2):  # The second run finds the logs that the first has made.
        imported(*words, code=1)
    assert not imported(*words, code=1) & HEAVY


def test_freshness_imports_neither_ibis_nor_what_tells_of_it(small_silver: Path) -> None:
    Path("zoomgold.toml").write_text('[notify.log]\ntype = "file"\npath = "x"\n')
    found = imported("freshness", "--silver", small_silver)
    assert "duckdb" in found
    assert not found & {"ibis", "pandas", "pandera", "polars", "snowflake", "sqlglot"}


def test_artifacts_need_no_engine_and_no_client_of_lineage() -> None:
    assert not imported("artifacts") & (HEAVY | {"duckdb", "openlineage", "requests"})


def test_a_run_imports_no_client_of_lineage_unless_it_is_to_send(small_silver: Path) -> None:
    words = ("run", "--silver", small_silver, "--threshold", 0, "--select", "go_user_dim")
    assert not imported(*words) & {"openlineage", "httpx2"}


@pytest.mark.parametrize("name", ["go_user_dim.email", "metric:active_users"])
def test_lineage_that_is_kept_imports_no_engine(name: str, tmp_path: Path) -> None:
    first = f"import os; os.environ['ZOOMGOLD_CACHE_DIR'] = {str(tmp_path)!r}"
    assert "ibis" in imported("lineage", name, first=first)
    assert not imported("lineage", name, first=first) & (HEAVY | {"duckdb"})


def test_an_import_too_many_is_seen(published: Path) -> None:
    found = imported("history", "--database", published, first="import pyarrow")
    assert found & HEAVY >= {"pyarrow"}
