"""`zoomgold compile`: the files are the steps of a run, and nothing is connected to."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.cli import AS_OF, Outcome, call, call_json
from support.gold import BUSINESS_TABLES

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.ddl import create_table
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.plan.course import LOGS

# Compiling every step of a run takes longer than a fast test may.
pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("workplace")]

VALUES = {
    "as_of": f"TIMESTAMP '{AS_OF}'",
    "run_start": "TIMESTAMP '2025-07-01 12:00:00'",
    "run_date": "DATE '2025-07-01'",
    "execution_id": "'a run'",
    # From the first day of Silver: all of it.
    **{f"contents_since_{name}": "TIMESTAMP '2000-01-01'" for name in SOURCES},
}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Outcome]:
    """The folder in which the command was called, and its outcome."""
    place = tmp_path_factory.mktemp("compiled")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        return place, call("compile")


def folder_of(compiled: tuple[Path, Outcome]) -> Path:
    return compiled[0] / "target" / "compiled" / "duckdb"


def steps_of(folder: Path) -> list[dict[str, Any]]:
    plan = json.loads((folder / "plan.json").read_text())
    assert (plan["backend"], plan["mode"]) == ("duckdb", "full")
    return list(plan["steps"])


def test_each_step_of_a_first_run_has_a_file(compiled: tuple[Path, Outcome]) -> None:
    steps, outcome = steps_of(folder_of(compiled)), compiled[1]
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{len(steps)} steps in target/compiled/duckdb\n"
    files = {step["file"] for step in steps}
    assert len(files) == len(steps)
    assert {file.name for file in folder_of(compiled).iterdir()} == {*files, "plan.json"}
    for name in SOURCES:
        subject = TABLES[SOURCES[name].silver.name].subject
        assert {f"{name}.sql", f"validate_{name}.sql", f"replace_{name}.sql"} < files
        assert {f"valid_{subject}.sql", f"violations_{subject}.sql"} < files
    assert {"count_assessed.sql", "check_violations.sql", "merge_go_error_data.sql"} < files


def test_a_file_says_what_it_is(compiled: tuple[Path, Outcome]) -> None:
    for name, model in MODELS.items():
        lines = (folder_of(compiled) / f"{name}.sql").read_text().splitlines()
        described = model.description.splitlines()
        assert lines[0] == f"-- {name}: {described[0]}"
        assert lines[len(described)] == "-- duckdb, full; compiled by zoomgold, not for editing"
    last = (folder_of(compiled) / "go_webinar_fact.sql").read_text().splitlines()[2]
    assert last == "-- values of the run: execution_id, run_start"


def test_the_plan_shows_what_each_step_reads_and_writes(compiled: tuple[Path, Outcome]) -> None:
    """Whatever is read is Silver, is there before a first run, or is written by an earlier step."""
    there = {*TABLES, *(contract.table for contract in LOGS)}
    steps = steps_of(folder_of(compiled))
    for step in steps:
        assert set(step["reads"]) <= there, step["name"]
        if step["kind"] == "build":
            there.add(f"{step['writes']}__candidate")
        elif step["writes"]:
            there.add(step["writes"])
    (replaced,) = (step for step in steps if step["name"] == "replace_go_user_dim")
    assert (replaced["kind"], replaced["model"]) == ("write", "go_user_dim")
    assert replaced["reads"] == ["go_user_dim__candidate"]


def test_files_of_old_models_go_and_foreign_files_stay(
    workplace: Path, compiled: tuple[Path, Outcome]
) -> None:
    shutil.copytree(folder_of(compiled), workplace / "sql")
    text = (workplace / "sql" / "go_user_dim.sql").read_text()
    (workplace / "sql" / "gone.sql").write_text(text)
    (workplace / "sql" / "mine.sql").write_text("SELECT 1")
    document = call_json("compile", "compile", "--out", "sql", "-s", "go_user_dim")
    assert document["mode"] == "full"
    assert document["plan"] == "sql/plan.json"
    user_dim = {"name": "go_user_dim", "file": "sql/go_user_dim.sql", "sql": None}
    assert user_dim in document["queries"]
    assert not (workplace / "sql" / "gone.sql").exists()
    assert not (workplace / "sql" / "go_meeting_fact.sql").exists()
    assert (workplace / "sql" / "mine.sql").exists()
    assert (workplace / "sql" / "go_user_dim.sql").read_text() == text


def test_a_first_run_lacks_what_is_not_selected() -> None:
    outcome = call("compile", "-s", "go_meeting_fact")
    assert (outcome.code, outcome.out) == (2, "")
    assert "Select it too: --select +go_meeting_fact" in outcome.err


def test_the_files_in_order_build_what_a_run_publishes(
    small_silver: Path, published: Path, compiled: tuple[Path, Outcome], tmp_path: Path
) -> None:
    folder = folder_of(compiled)
    with first_run(small_silver, tmp_path / "gold.duckdb") as connection:
        for step in steps_of(folder):
            rows = executed(connection, (folder / step["file"]).read_text())
            if step["name"] == "violations":
                # Checks that found nothing: no row, or one of 0.
                assert [row for row in rows if row[-1]] == []
        connection.execute(f"ATTACH '{published}' AS theirs (READ_ONLY)")
        for name in BUSINESS_TABLES:
            columns = ", ".join(MODELS[name].contract.unstamped)
            one, two = (f"SELECT {columns} FROM {of}.gold.{name}" for of in ("warehouse", "theirs"))
            assert connection.execute(f"{one} EXCEPT ALL {two}").fetchall() == []
            assert connection.execute(f"{two} EXCEPT ALL {one}").fetchall() == []
            assert connection.execute(f"{one} LIMIT 1").fetchall()


def test_the_readable_sql_of_a_model_builds_the_same_rows(
    small_silver: Path, compiled: tuple[Path, Outcome], tmp_path: Path
) -> None:
    folder = folder_of(compiled)
    texts = {q["name"]: q["sql"] for q in call_json("compile", "compile", "go_*_*")["queries"]}
    with first_run(small_silver, tmp_path / "gold.duckdb") as connection:
        for step in steps_of(folder):
            if step["kind"] not in ("materialize", "build"):
                continue
            executed(connection, (folder / step["file"]).read_text())
            if step["kind"] == "build":
                name = step["name"]
                (place,) = connection.execute(
                    "SELECT database_name || '.' || schema_name FROM duckdb_tables() "
                    f"WHERE table_name = '{name}__candidate'"
                ).fetchall()
                table = f"{place[0]}.{name}__candidate"
                connection.execute(f"CREATE OR REPLACE TEMP TABLE theirs AS FROM {table}")
                assert not re.search(r'"t\d+"', texts[name])
                executed(connection, texts[name])
                for one, two in (("theirs", table), (table, "theirs")):
                    rows = connection.execute(f"FROM {one} EXCEPT ALL FROM {two}").fetchall()
                    assert rows == [], name
    assert set(texts) == set(MODELS)


def first_run(silver: Path, database: Path) -> duckdb.DuckDBPyConnection:
    """What a first run finds once it is open: Silver, and empty logs."""
    connection = duckdb.connect()
    connection.execute(f"SET TimeZone = 'UTC'; ATTACH '{database}' AS warehouse")
    connection.execute("CREATE SCHEMA warehouse.gold; CREATE SCHEMA warehouse.state")
    for name in TABLES:
        connection.execute(f"CREATE VIEW {name} AS FROM '{silver / name}.parquet'")
    for contract in LOGS:
        for statement in create_table(contract, contract.table):
            connection.execute(statement)
    return connection


def executed(connection: duckdb.DuckDBPyConnection, text: str) -> list[tuple[Any, ...]]:
    """Execute the statements of a file, each run value given; the rows of the last."""
    given = re.sub(r"\$run_value_(\w+)", lambda found: VALUES[found[1]], text)
    rows: list[tuple[Any, ...]] = []
    for statement in duckdb.extract_statements(given):
        rows = connection.execute(statement).fetchall()
    return rows


@pytest.mark.integration
def test_an_increment_has_a_folder_of_its_own() -> None:
    outcome = call("compile", "--incremental")
    folder = Path("target/compiled/duckdb/incremental")
    plan = json.loads((folder / "plan.json").read_text())
    assert outcome.out == f"{len(plan['steps'])} steps in {folder}\n"
    assert plan["mode"] == "incremental"
    names = {step["name"] for step in plan["steps"]}
    assert {"scope_meetings", "news", "merge_go_meeting_fact", "aged"} < names
    assert "replace_go_meeting_fact" not in names
    text = (folder / "merge_go_meeting_fact.sql").read_text()
    assert "-- duckdb, incremental; compiled by zoomgold, not for editing\n" in text
    assert "DELETE FROM warehouse.gold" in text


def test_a_model_is_printed_with_the_names_of_what_it_reads() -> None:
    outcome = call("compile", "go_license_dim")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("-- go_license_dim: ")
    assert list(Path().iterdir()) == []
    reads = set(re.findall(r'(?:FROM|JOIN) "(\w+)" AS "(\w+)"', outcome.out))
    assert reads
    for table, alias in reads:
        assert re.fullmatch(rf"{table}(_\d+)?", alias)
    later = call("compile", "go_license_dim", "--incremental")
    assert later.out != outcome.out
    assert '"licenses_in_scope"' in later.out


@pytest.mark.integration
def test_statistics_are_of_the_plan_that_is_written(compiled: tuple[Path, Outcome]) -> None:
    found = call_json("compile", "compile", "--stats")
    assert (found["mode"], found["folder"], found["queries"]) == (None, None, [])
    full, later = found["stats"]["full"], found["stats"]["incremental"]
    steps = steps_of(folder_of(compiled))
    assert full["steps"] == len(steps) < later["steps"]
    assert full["statements"] == sum(full["kinds"].values())
    assert full["kinds"]["validate"] == len(MODELS)
    assert full["depth"] == longest_chain(steps)
    assert set(full["scans"]["silver"]) == set(TABLES)
    # The names of files that nothing has written to since tell enough.
    assert found["stats"]["quiet"]["scans"]["silver"] == {}
    assert full["written"]["gold"].keys() == {step["model"] for step in steps if step["model"]} | {
        "ledger"
    }
    assert sum(full["models"][name]["statements"] for name in MODELS) < full["statements"]
    outcome = call("compile", "--stats")
    lines = [line.split() for line in outcome.out.splitlines()]
    assert ["longest", "statement,", "in", "characters"] in [line[:4] for line in lines]
    for name, count in full["scans"]["silver"].items():
        assert [name, str(count), str(later["scans"]["silver"][name]), "0"] in lines


def longest_chain(steps: list[dict[str, Any]]) -> int:
    """The longest chain of a full plan, in which nothing published but the logs is read."""
    made = {
        f"{step['writes']}__candidate" if step["kind"] == "build" else step["writes"]: step
        for step in steps
        if step["kind"] in ("materialize", "build")
    }

    def chain(step: dict[str, Any]) -> int:
        return 1 + max((chain(made[name]) for name in step["reads"] if name in made), default=0)

    return max(map(chain, steps))


@pytest.mark.parametrize(
    "words", ["go_user_dim --stats", "go_user_dim --out sql", "--stats --incremental"]
)
def test_what_does_not_go_together(words: str) -> None:
    outcome = call("compile", *words.split())
    assert (outcome.code, outcome.out) == (2, "")
    assert "MODEL and --stats print" in outcome.err
    assert not Path("sql").exists()


def test_where_it_cannot_write(workplace: Path) -> None:
    (workplace / "file").touch()
    outcome = call("compile", "--out", "file")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: file cannot be written: ")
    assert "--out DIR" in outcome.err
