"""`zoomgold compile`: the files are the SQL of a full build, and nothing is connected to."""

import shutil
from datetime import datetime
from pathlib import Path

import duckdb
import pytest
from support.cli import AS_OF, Told, call, call_json
from support.gold import BUSINESS_TABLES

from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.reports.compile_duckdb import expressions
from zoomgold.transform.violations import RULES_TABLE, rule_rows

pytestmark = pytest.mark.usefixtures("workplace")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Told]:
    """The folder in which the command was called, and what it told."""
    place = tmp_path_factory.mktemp("compiled")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        return place, call("compile", "--as-of", AS_OF)


@pytest.fixture(scope="module")
def needed() -> list[str]:
    """What a full build needs, in its order; the other intermediates are of increments alone."""
    return [name for name, _ in expressions(datetime.fromisoformat(AS_OF))]


def test_one_file_for_each_query_of_a_full_build(
    compiled: tuple[Path, Told], needed: list[str]
) -> None:
    workplace, told = compiled
    assert (told.code, told.err) == (0, "")
    assert set(MODELS) < set(needed) < {*MODELS, *INTERMEDIATES}
    assert told.out == f"{len(needed)} queries in target/compiled/duckdb\n"
    folder = workplace / "target" / "compiled" / "duckdb"
    assert {file.stem for file in folder.iterdir()} == set(needed)
    for name, model in MODELS.items():
        first = (folder / f"{name}.sql").read_text().splitlines()[0]
        assert first == f"-- {name}: {model.description.splitlines()[0]}"


def test_files_of_old_models_go_and_foreign_files_stay(
    workplace: Path, compiled: tuple[Path, Told]
) -> None:
    shutil.copytree(compiled[0] / "target" / "compiled" / "duckdb", workplace / "sql")
    text = (workplace / "sql" / "go_user_dim.sql").read_text()
    (workplace / "sql" / "gone.sql").write_text(text)
    (workplace / "sql" / "mine.sql").write_text("SELECT 1")
    document = call_json("compile", "compile", "--out", "sql", "--as-of", AS_OF)
    assert {"name": "go_user_dim", "file": "sql/go_user_dim.sql"} in document["queries"]
    assert not (workplace / "sql" / "gone.sql").exists()
    assert (workplace / "sql" / "mine.sql").exists()
    assert (workplace / "sql" / "go_user_dim.sql").read_text() == text


def test_the_sql_builds_what_a_run_publishes(
    small_silver: Path, published: Path, compiled: tuple[Path, Told], needed: list[str]
) -> None:
    folder = compiled[0] / "target" / "compiled" / "duckdb"
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name in TABLES:
            source = small_silver / f"{name}.parquet"
            connection.execute(f"CREATE VIEW {name} AS FROM '{source}'")
        _create_rules(connection)
        for name in needed:
            if name not in ("go_error_data", "go_process_audit"):
                sql = (folder / f"{name}.sql").read_text()
                connection.execute(f'CREATE TABLE "{name}" AS {sql}')
        connection.execute(f"ATTACH '{published}' AS warehouse (READ_ONLY)")
        for name in BUSINESS_TABLES:
            columns = ", ".join(MODELS[name].contract.unstamped)
            ours = f"SELECT {columns} FROM {name}"
            theirs = f"SELECT {columns} FROM warehouse.gold.{name}"
            for one, two in ((ours, theirs), (theirs, ours)):
                assert connection.execute(f"{one} EXCEPT ALL {two}").fetchall() == []
            assert connection.execute(f"{ours} LIMIT 1").fetchall()


def _create_rules(connection: duckdb.DuckDBPyConnection) -> None:
    rows = rule_rows(SOURCES.values())
    connection.execute(
        f"CREATE TABLE {RULES_TABLE} (rule_table VARCHAR, rule_bit BIGINT, "
        "validation_rule VARCHAR, error_severity VARCHAR, error_type VARCHAR, "
        "error_description VARCHAR, source_column VARCHAR)"
    )
    connection.executemany(
        f"INSERT INTO {RULES_TABLE} VALUES (?, ?, ?, ?, ?, ?, ?)", [[*r.values()] for r in rows]
    )


def test_where_it_cannot_write(workplace: Path) -> None:
    (workplace / "file").touch()
    told = call("compile", "--out", "file")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Error: file cannot be written: ")
    assert "--out DIR" in told.err
