"""The functions for notebooks: tables by name, a Gold that is in no run's way, a run's result."""

import gc
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import ibis.expr.types as ir
import pytest
from support.gold import FIXTURES, GOLD_TABLES

import zoomgold
from zoomgold.config.settings import load_settings
from zoomgold.engines.duckdb.snapshot import Snapshot
from zoomgold.errors import SilverError, TryAgainError, UsageError
from zoomgold.notebook import api

HOLD = """
import sys, duckdb
with duckdb.connect() as connection:
    connection.execute(f"ATTACH '{sys.argv[1]}' AS held")
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def database(fixture_gold: Path, tmp_path: Path) -> Path:
    """A Gold that the test may change."""
    return Path(shutil.copy(fixture_gold, tmp_path / "copy.duckdb"))


@pytest.fixture
def held(database: Path) -> Iterator[Path]:
    """A Gold that another process has open for writing."""
    command = [sys.executable, "-c", HOLD, str(database)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield database
        other.communicate("\n")


def change(database: Path, statement: str) -> None:
    """Write to Gold as a run does: alone, in this process's turn."""
    with duckdb.connect(str(database)) as connection:
        connection.execute(statement)


def size(table: ir.Table) -> int:
    count = table.count().to_pyarrow().as_py()
    assert isinstance(count, int)
    return count


def rows(database: Path, table: str) -> int:
    with duckdb.connect(str(database), read_only=True) as connection:
        found = connection.execute(f"SELECT count(*) FROM gold.{table}").fetchone()
    assert found is not None
    return int(found[0])


@pytest.mark.integration
@pytest.mark.parametrize(
    "imported",
    ["", "import zoomgold.models.catalog", "from zoomgold.definitions.silver import TABLES"],
)
def test_the_functions_keep_their_names_whatever_was_imported(imported: str) -> None:
    code = f"""
import zoomgold
{imported}
import zoomgold.models.catalog, zoomgold.definitions.silver
from zoomgold import gold, metrics, report, run, silver
from zoomgold.notebook import api
assert zoomgold.gold is gold is api.gold
assert zoomgold.silver is silver is api.silver
assert zoomgold.run is run is api.run
assert zoomgold.metrics is metrics is api.metrics
assert zoomgold.report is report is api.report
assert {{"gold", "metrics", "report", "run", "silver"}} <= set(dir(zoomgold))
from zoomgold.models.catalog import MODELS
from zoomgold.definitions.silver import TABLES
assert len(MODELS) >= len(TABLES) == 10
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.integration
def test_importing_the_package_imports_nothing_heavy() -> None:
    heavy = ("ibis", "duckdb", "pandera", "polars", "pyarrow", "pandas", "pydantic", "typer")
    code = f"import sys, zoomgold; print([m for m in {heavy} if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


def test_an_unknown_name_of_the_package_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="platinum"):
        _ = zoomgold.platinum


def test_silver_has_the_contract_s_tables_columns_and_types() -> None:
    silver = api.silver(FIXTURES)
    subjects = (
        "users licenses meetings participants feature_usage webinars support_tickets "
        "billing_events error_data audit"
    )
    found = {name for name in dir(silver) if name.startswith("si_")}
    assert found == {f"si_{subject}" for subject in subjects.split()}
    schema = silver.si_billing_events.schema()
    assert {name: str(dtype) for name, dtype in schema.items()} == {
        "event_id": "string",
        "user_id": "string",
        "event_type": "string",
        "amount": "decimal(10, 2)",
        "event_date": "date",
        "load_timestamp": "timestamp(6)",
        "update_timestamp": "timestamp(6)",
        "source_system": "string",
        "load_date": "date",
        "update_date": "date",
    }
    with duckdb.connect() as connection:
        expected = connection.execute(
            f"SELECT count(*), sum(amount) FROM '{FIXTURES}/si_billing_events.parquet'"
        ).fetchone()
    events = silver.si_billing_events
    total = events.aggregate(rows=events.count(), amount=events.amount.sum()).to_pyarrow()
    assert tuple(total.to_pylist()[0].values()) == expected


def test_silver_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(SilverError, match="does not exist"):
        api.silver(tmp_path / "none")


def test_gold_has_the_published_tables(fixture_gold: Path) -> None:
    with api.gold(fixture_gold) as gold:
        assert {name for name in dir(gold) if name.startswith("go_")} == set(GOLD_TABLES)
        for name in GOLD_TABLES:
            assert size(getattr(gold, name)) == rows(fixture_gold, name)


def test_a_table_that_is_not_there_names_the_nearest(fixture_gold: Path) -> None:
    with api.gold(fixture_gold) as gold:
        with pytest.raises(AttributeError, match=r"go_users_dim\. Did you mean go_user_dim"):
            _ = gold.go_users_dim
        assert not hasattr(gold, "_ipython_display_")


def test_gold_shows_its_tables_in_text_and_html(fixture_gold: Path) -> None:
    with api.gold(fixture_gold) as gold:
        meetings = f"{rows(fixture_gold, 'go_meeting_fact'):,}"
        assert f"Gold at {fixture_gold}" in repr(gold)
        assert any(
            line.split() == ["go_meeting_fact", meetings, "rows"]
            for line in repr(gold).splitlines()
        )
        html = gold._repr_html_()
        assert f"<code>go_meeting_fact</code></td><td>{meetings}</td>" in html
        assert "one row per meeting" in html


def test_an_open_gold_lets_others_write(database: Path) -> None:
    before = rows(database, "go_webinar_fact")
    with api.gold(database) as gold:
        webinars = gold.go_webinar_fact
        change(database, "DELETE FROM gold.go_webinar_fact")
        assert rows(database, "go_webinar_fact") == 0
        assert size(webinars) == before > 0


def test_a_refreshed_gold_is_up_to_date_in_all_its_tables(database: Path) -> None:
    with api.gold(database) as gold:
        webinars = gold.go_webinar_fact
        change(database, "DELETE FROM gold.go_webinar_fact")
        gold.refresh()
        assert size(webinars) == 0
        assert size(gold.go_webinar_fact) == 0


@pytest.mark.integration
def test_gold_takes_in_what_a_killed_process_left_in_the_log(database: Path) -> None:
    code = """
import os, sys, duckdb
connection = duckdb.connect(sys.argv[1])
connection.execute("DELETE FROM gold.go_webinar_fact")
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", code, str(database)], check=False)
    assert Path(f"{database}.wal").exists()
    with api.gold(database) as gold:
        assert size(gold.go_webinar_fact) == 0


@pytest.mark.integration
def test_gold_that_a_run_holds_is_to_be_tried_again(held: Path) -> None:
    with pytest.raises(TryAgainError, match="held by another process"):
        api.gold(held)


def test_gold_that_this_process_holds_is_to_be_tried_again(database: Path) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS held")
        with pytest.raises(TryAgainError, match="held by this process"):
            api.gold(database)


def test_a_refresh_while_a_run_holds_gold_keeps_what_there_was(fixture_gold: Path) -> None:
    gold = api.gold(fixture_gold)
    before = size(gold.go_webinar_fact)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{fixture_gold}' AS held")
        with pytest.raises(TryAgainError):
            gold.refresh()
    assert size(gold.go_webinar_fact) == before
    gold.close()


def test_gold_that_was_never_built_says_how_to(tmp_path: Path) -> None:
    with pytest.raises(
        UsageError,
        match=r"no such database; build it with: zoomgold\.run\(database='.*none\.duckdb'\)",
    ):
        api.gold(tmp_path / "none.duckdb")


def test_the_private_copy_goes_with_the_object(fixture_gold: Path) -> None:
    gold = api.gold(fixture_gold)
    assert isinstance(gold._snapshot, Snapshot)
    folder = gold._snapshot._folder
    assert folder.exists()
    del gold
    gc.collect()
    assert not folder.exists()


def test_a_table_keeps_the_copy_that_it_is_read_from(fixture_gold: Path) -> None:
    gold = api.gold(fixture_gold)
    assert isinstance(gold._snapshot, Snapshot)
    folder = gold._snapshot._folder
    users = gold.go_user_dim.select("user_id")
    del gold
    gc.collect()
    assert size(users) == rows(fixture_gold, "go_user_dim")
    del users
    gc.collect()
    assert not folder.exists()


@pytest.mark.integration
def test_a_run_returns_a_result_that_a_notebook_shows(tmp_path: Path) -> None:
    database = tmp_path / "built.duckdb"
    result = api.run(
        select="+go_webinar_fact", silver=FIXTURES, database=database, as_of="2025-06-30"
    )
    assert result.status == "Completed"
    assert [one.name for one in result.tables] == ["go_user_dim", "go_webinar_fact"]
    webinars = result.tables[1]
    html = result._repr_html_()
    assert "<b>Completed</b>" in html
    assert "as of 2025-06-30" in html
    assert f"<code>go_webinar_fact</code></td><td>{webinars.processed:,}</td>" in html
    assert webinars.inserted == rows(database, "go_webinar_fact")


def test_a_run_takes_settings_by_name_only() -> None:
    with pytest.raises(UsageError, match=r"no such setting\. Did you mean database"):
        api.run(databse="x")


def test_functions_take_what_the_settings_say(
    fixture_gold: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZOOMGOLD_DATABASE", str(fixture_gold))
    monkeypatch.setenv("ZOOMGOLD_SILVER", str(FIXTURES))
    assert load_settings({}).database == fixture_gold
    with api.gold() as gold:
        assert size(gold.go_user_dim) == rows(fixture_gold, "go_user_dim")
    assert size(api.silver().si_users) > 0
