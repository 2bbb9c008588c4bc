"""The commands on real Silver: what they print, what they leave behind, how they fail."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
import ibis
import pytest
from support.gold import FIXTURES

from zoomgold.cli import main
from zoomgold.config.settings import NAMES, environment_name
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS

SETTINGS = frozenset({*map(environment_name, NAMES), "ZOOMGOLD_TARGET"})
AS_OF = "2025-06-30"
HOLDER = """
import duckdb, sys
with duckdb.connect(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""
# What DuckDB calls the types that a contract names.
DUCKDB_TYPES = {
    "string": "VARCHAR",
    "int64": "BIGINT",
    "float64": "DOUBLE",
    "timestamp(6)": "TIMESTAMP",
}


@dataclass(frozen=True)
class Outcome:
    """What a command left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Call the command in an empty directory, with no setting in the environment."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Outcome:
        with pytest.raises(SystemExit) as caught:
            main([str(each) for each in arguments])
        code = caught.value.code
        assert code is None or isinstance(code, int)
        outcome = Outcome(code or 0, *capsys.readouterr())
        assert "Traceback" not in outcome.err
        return outcome

    return call


@pytest.fixture(scope="module")
def small_silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small Silver, for what does not depend on the rows."""
    from zoomgold import synthetic

    out = tmp_path_factory.mktemp("small") / "silver"
    synthetic.generate(users=20, seed=7, dirt=0, days=9, out=out)
    return out


@contextmanager
def _held(file: Path) -> Iterator[None]:
    """Another process has the database open for writing."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        assert process.stdin is not None
        process.stdin.close()


def _gold_columns(file: Path) -> dict[str, dict[str, str]]:
    with duckdb.connect(str(file), read_only=True) as connection:
        rows = connection.execute(
            "SELECT table_name, column_name, data_type FROM duckdb_columns() "
            "WHERE schema_name = 'gold' ORDER BY table_name, column_index"
        ).fetchall()
    tables: dict[str, dict[str, str]] = {}
    for table, column, dtype in rows:
        tables.setdefault(table, {})[column] = dtype
    return tables


def _duckdb_type(dtype: str) -> str:
    plain = str(ibis.dtype(dtype))
    return DUCKDB_TYPES.get(plain, plain.upper().replace(", ", ","))


@pytest.mark.integration
def test_run_and_look(command: Command, tmp_path: Path) -> None:
    options = ("--silver", FIXTURES, "--database", "gold.duckdb", "--as-of", AS_OF)
    outcome = command("run", "--backend", "duckdb", *options)
    assert (outcome.code, "warning" in outcome.err) == (0, False)
    lines = outcome.out.splitlines()
    assert lines[0].split()[:4] == ["table", "rows", "in", "inserted"]
    assert [line.split()[0] for line in lines[2 : 2 + len(MODELS)]] == list(MODELS)
    assert lines[-3] == f"Gold: gold.duckdb as of {AS_OF}T00:00:00Z"
    assert " completed in " in outcome.err
    # The folder target has the artifacts, which are on by default.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gold.duckdb", "target"]
    _check_columns(tmp_path / "gold.duckdb")
    _check_shown(command)


def _check_columns(file: Path) -> None:
    found = _gold_columns(file)
    assert found.keys() == MODELS.keys()
    for name, model in MODELS.items():
        expected = {c: _duckdb_type(dtype) for c, dtype in model.contract.schema.items()}
        assert list(found[name].items()) == list(expected.items())


def _check_shown(command: Command) -> None:
    where = ("--published", "--database", "gold.duckdb")
    for name, model in MODELS.items():
        outcome = command("show", name, "--limit", 3, *where, "-o", "json")
        assert (outcome.code, outcome.err) == (0, "")
        shown = json.loads(outcome.out)
        assert (shown["model"], len(shown["rows"])) == (name, 3)
        assert list(shown["rows"][0]) == list(model.contract.schema)
        assert len(command("show", name, "--limit", 1, *where).out.splitlines()) == 3
    options = ("show", "go_license_dim", "--as-of", AS_OF, "-o", "json")
    built = json.loads(command(*options, "--silver", FIXTURES).out)["rows"]
    stood = json.loads(command(*options, *where).out)["rows"]
    names = MODELS["go_license_dim"].contract.unstamped
    assert [{name: row[name] for name in names} for row in stood] == built
    keys = [row["license_key"] for row in built]
    assert (len(keys), keys) == (5, sorted(keys))


def test_dry_run_creates_nothing(command: Command, tmp_path: Path) -> None:
    outcome = command("run", "--dry-run", "--silver", FIXTURES)
    assert (outcome.code, outcome.err) == (0, "")
    assert [line.split()[0] for line in outcome.out.splitlines()[2:]] == list(MODELS)
    outcome = command(
        "run", "--dry-run", "--silver", FIXTURES, "-s", "+go_meeting_fact", "-o", "json"
    )
    tables = json.loads(outcome.out)["tables"]
    assert [table["name"] for table in tables] == [
        *("go_user_dim", "go_participant_fact", "go_meeting_fact")
    ]
    assert {table["mode"] for table in tables} == {"full"}
    assert list(tmp_path.iterdir()) == []


def test_ls(command: Command) -> None:
    outcome = command("ls")
    assert (outcome.code, outcome.err) == (0, "")
    assert [line.split()[0] for line in outcome.out.splitlines()[2:]] == list(MODELS)
    models = json.loads(command("ls", "--output", "json").out)
    assert [model["name"] for model in models] == list(MODELS)
    for model in models:
        contract = MODELS[model["name"]].contract
        assert (model["grain"], model["key"]) == (contract.grain, list(contract.key))
        assert model["description"]
        assert MODELS[model["name"]].is_mart or model["source"] in model["upstream"]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("-s", "tag:dimension"), ["go_user_dim", "go_license_dim", "go_date_dim"]),
        (("-s", "tag:fact,tag:meeting"), ["go_meeting_fact"]),
        (("-s", "+go_webinar_fact"), ["go_user_dim", "go_webinar_fact"]),
        (("-s", "go_participant_fact+", "--exclude", "tag:error tag:mart"), 2),
        (("-s", "go_*_fact"), 6),
        (("-s", "go_user_dim tag:audit"), ["go_user_dim", "go_process_audit"]),
        (("--exclude", "tag:gold,tag:fact tag:mart"), 4),
    ],
)
def test_selectors(arguments: tuple[str, ...], names: list[str] | int, command: Command) -> None:
    outcome = command("ls", *arguments, "-o", "json")
    found = [model["name"] for model in json.loads(outcome.out)]
    assert (len(found) if isinstance(names, int) else found) == names


@pytest.mark.parametrize("words", ["ls", "run", "run --dry-run"])
def test_an_unknown_selector_names_the_nearest(words: str, command: Command) -> None:
    outcome = command(*words.split(), "--select", "go_meetings_fact")
    assert (outcome.code, outcome.out) == (2, "")
    assert "the nearest is go_meeting_fact" in outcome.err


def test_show_before_any_run(command: Command, tmp_path: Path) -> None:
    outcome = command("show", "go_user_dim", "--published")
    assert (outcome.code, outcome.out) == (2, "")
    assert "build it" in outcome.err
    assert list(tmp_path.iterdir()) == []
    assert "go_user_dim" in command("show", "go_user_dimm").err


def test_missing_silver(command: Command, tmp_path: Path) -> None:
    for words in ("run", "run --dry-run", "show go_user_dim"):
        outcome = command(*words.split(), "--silver", "nowhere")
        assert (outcome.code, outcome.out) == (2, "")
        assert "nowhere: does not exist; set --silver DIR." in outcome.err
    assert list(tmp_path.iterdir()) == []


def test_broken_files_are_reported_together(
    command: Command, small_silver: Path, tmp_path: Path
) -> None:
    silver = shutil.copytree(small_silver, tmp_path / "broken")
    (silver / "si_users.parquet").write_bytes(b"")
    (silver / "si_webinars.parquet").write_text("no parquet")
    outcome = command("run", "--silver", silver, "--database", "g.duckdb")
    assert (outcome.code, outcome.out) == (2, "")
    assert "2 errors; nothing was built." in outcome.err
    assert "si_users.parquet: unreadable as parquet: is empty (0 bytes)" in outcome.err
    assert "si_webinars.parquet: unreadable as parquet" in outcome.err
    assert not (tmp_path / "g.duckdb").exists()


@pytest.mark.integration
@pytest.mark.parametrize(
    ("option", "message", "rejected"),
    [
        (
            "--threshold=0.999",
            "Pass rate below the threshold of 0.999",
            "si_users 0.9756 (22 of 904 rejected)",
        ),
        ("--strict", "--strict", "si_users: 22"),
    ],
)
def test_bad_rows_fail_the_run(
    option: str, message: str, rejected: str, command: Command, tmp_path: Path
) -> None:
    outcome = command(
        *("run", option, "--silver", FIXTURES, "--database", "g.duckdb", "--quiet", "-o", "json"),
        *("-s", "go_user_dim go_webinar_fact"),
    )
    assert outcome.code == 1
    assert outcome.err.startswith("Error: ")
    assert message in outcome.err
    assert rejected in outcome.err
    assert "Nothing was published." in outcome.err
    assert len(outcome.err.splitlines()) <= 3
    result = json.loads(outcome.out)
    assert (result["status"], result["tables"][0]["failed"]) == ("failed", 22)
    assert _gold_columns(tmp_path / "g.duckdb").keys() == set(ALWAYS_WRITTEN)
    with duckdb.connect(str(tmp_path / "g.duckdb"), read_only=True) as connection:
        statuses = connection.execute(
            "SELECT process_name, execution_status FROM gold.go_process_audit"
        ).fetchall()
        violations = connection.execute("SELECT count(*) FROM gold.go_error_data").fetchall()
    assert ("pipeline", "Failed") in statuses
    assert "Running" not in {status for _, status in statuses}
    assert violations > [(0,)]
    outcome = command("show", "go_user_dim", "--published", "--database", "g.duckdb")
    assert (outcome.code, "is not published" in outcome.err) == (2, True)


@pytest.mark.integration
def test_a_held_database(command: Command, small_silver: Path, tmp_path: Path) -> None:
    file = tmp_path / "g.duckdb"
    where = ("--silver", small_silver, "--database", file)
    with _held(file):
        outcome = command("run", *where)
        assert (outcome.code, outcome.out) == (3, "")
        assert "is held by another process" in outcome.err
        assert "--lock-timeout" in outcome.err
        assert command("show", "go_user_dim", "--published", "--database", file).code == 3
        assert command("debug", *where).code == 3
        assert command("run", *where, "--lock-timeout", "0.3s").code == 3


def test_not_a_database(command: Command, small_silver: Path, tmp_path: Path) -> None:
    text = "no database at all, but long enough to be read as one " * 99
    (tmp_path / "text.duckdb").write_text(text)
    outcome = command("run", "--silver", small_silver, "--database", "text.duckdb")
    assert (outcome.code, outcome.out) == (2, "")
    assert "cannot be opened as a DuckDB database" in outcome.err
    assert (tmp_path / "text.duckdb").read_text() == text


@pytest.mark.parametrize(
    "words",
    [
        "run --database pipe --silver SILVER",
        "debug --database pipe --silver SILVER",
        "docs build --database pipe --silver SILVER",
        "errors --database pipe",
        "diff pipe other.duckdb",
    ],
)
def test_a_pipe_in_the_database_s_place_is_not_opened(
    words: str, command: Command, small_silver: Path, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    outcome = command(*words.replace("SILVER", str(small_silver)).split())
    assert outcome.code == 2
    assert "pipe: is not a regular file; set --database FILE." in outcome.out + outcome.err


@pytest.mark.integration
def test_run_as_json(command: Command, small_silver: Path, tmp_path: Path) -> None:
    outcome = command("run", "--silver", small_silver, "--database", "g.duckdb", "-o", "json", "-q")
    assert (outcome.code, outcome.err) == (0, "")
    result = json.loads(outcome.out)
    assert (result["status"], result["error"], result["database"]) == (
        "completed",
        None,
        "g.duckdb",
    )
    assert [table["name"] for table in result["tables"]] == list(MODELS)
    keys = {
        *("name", "source", "status", "processed", "inserted", "updated", "unchanged"),
        *("deduplicated", "failed", "warned", "seconds", "rows", "mode"),
    }
    for table in result["tables"]:
        assert table.keys() == keys
        accounted = ("inserted", "updated", "unchanged", "deduplicated", "failed")
        if table["source"] is not None:
            assert table["processed"] == sum(table[name] for name in accounted)
    assert (tmp_path / "g.duckdb").is_file()


def test_snowflake_without_an_account_says_what_is_missing(
    command: Command, tmp_path: Path
) -> None:
    outcome = command("run", "--backend", "snowflake")
    assert (outcome.code, outcome.out) == (2, "")
    assert "SNOWFLAKE_ACCOUNT and SNOWFLAKE_USER not set" in outcome.err
    assert list(tmp_path.iterdir()) == []


def test_fixtures_generate(command: Command, tmp_path: Path) -> None:
    outcome = command("fixtures", "generate", "--users", 20, "--days", 9, "--out", "silver")
    assert (outcome.code, outcome.err) == (0, "")
    files = sorted(path.name for path in (tmp_path / "silver").iterdir())
    assert files == sorted(f"{name}.parquet" for name in TABLES)
