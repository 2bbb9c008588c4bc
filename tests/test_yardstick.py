"""The plain SQL script builds the Gold that its speed is compared with, not something cheaper.

One diff on the committed Silver holds it: what Gold has to be there, the reference says.
"""

import runpy
import shutil
from pathlib import Path

import duckdb
import pytest
from support.adversarial import AS_OF
from support.gold import BUSINESS_TABLES, FIXTURES, RUN_STAMPS, query

pytestmark = pytest.mark.integration

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "yardstick.py"
#: Both tell the same attributes apart by a hash, each by one of its own.
ITS_OWN = RUN_STAMPS | {"attribute_hash"}


@pytest.fixture(scope="module")
def yardstick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the script makes of the committed Silver."""
    database = tmp_path_factory.mktemp("yardstick") / "plain.duckdb"
    database.write_text("left by an older run")
    # A script among scripts: the benchmarks are no package.
    runpy.run_path(str(SCRIPT))["build"](FIXTURES, database, AS_OF.date())
    return database


def described(database: Path, table: str) -> dict[str, str]:
    """The columns of a table with their types, in order."""
    return {row["column_name"]: row["column_type"] for row in query(database, f"DESCRIBE {table}")}


def differing(database: Path, other: Path, table: str) -> int:
    """How many rows, counted as often as they occur, only one of the two has."""
    columns = ", ".join(name for name in described(other, table) if name not in ITS_OWN)
    with duckdb.connect() as connection:
        for name, file in (("one", database), ("two", other)):
            connection.execute(f"ATTACH '{file}' AS {name} (READ_ONLY)")
        one, two = (f"SELECT {columns} FROM {name}.gold.{table}" for name in ("one", "two"))
        found = connection.execute(
            f"SELECT count(*) FROM ((({one}) EXCEPT ALL ({two})) "
            f"UNION ALL (({two}) EXCEPT ALL ({one})))"
        ).fetchone()
    assert found is not None
    return int(found[0])


@pytest.mark.parametrize("table", BUSINESS_TABLES)
def test_the_plain_script_makes_the_same_gold(
    table: str, yardstick: Path, fixture_gold: Path
) -> None:
    assert list(described(yardstick, table).items()) == list(described(fixture_gold, table).items())
    assert differing(yardstick, fixture_gold, table) == 0


def test_a_row_that_is_lost_and_one_that_is_another_are_seen(
    yardstick: Path, fixture_gold: Path, tmp_path: Path
) -> None:
    spoilt = Path(shutil.copy(yardstick, tmp_path / "spoilt.duckdb"))
    with duckdb.connect(str(spoilt)) as connection:
        connection.execute(
            "DELETE FROM gold.go_webinar_fact WHERE webinar_id = "
            "(SELECT min(webinar_id) FROM gold.go_webinar_fact)"
        )
        connection.execute(
            "UPDATE gold.go_webinar_fact SET registrants = coalesce(registrants, 0) + 1 "
            "WHERE webinar_id = (SELECT max(webinar_id) FROM gold.go_webinar_fact)"
        )
    # The one lost; the other as it is here and as it is there.
    assert differing(spoilt, fixture_gold, "go_webinar_fact") == 3
