"""Where a run works: a schema of its own, a database apart, or a schema that runs share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.gold import run
from support.on_snowflake import names_in, rows_in, settings_on, silver_in

from emulator.local import Emulator
from zoomgold import synthetic
from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.staging import STAGING, Staging, create_table, model_of
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MODELS
from zoomgold.plan.steps import Kind, Step

ID = "1a2b3c4d-0000-0000-0000-000000000000"


def where(**options: Any) -> Location:
    return Location(Settings(backend="snowflake", **options))


@pytest.mark.parametrize(
    ("options", "table"),
    [
        ({}, '"ZOOM_DB"."ZOOMGOLD_STAGING_GOLD_1A2B3C4D"."A"'),
        ({"staging_database": "zoom_db"}, '"ZOOM_DB"."ZOOMGOLD_STAGING_GOLD_1A2B3C4D"."A"'),
        (
            {"staging_database": "scratch"},
            '"SCRATCH"."ZOOMGOLD_STAGING_GOLD_9CA1B18C_1A2B3C4D"."A"',
        ),
        (
            {"staging_database": "scratch", "staging_schema": "work"},
            '"SCRATCH"."WORK"."ZOOMGOLD_STAGING_GOLD_9CA1B18C_1A2B3C4D_A"',
        ),
        (
            {"staging_schema": "work"},
            '"ZOOM_DB"."WORK"."ZOOMGOLD_STAGING_GOLD_9CA1B18C_1A2B3C4D_A"',
        ),
    ],
)
def test_what_a_staging_table_is_called(options: dict[str, str], table: str) -> None:
    location = where(**options)
    staging = Staging.of_run(location, ID)
    assert staging.name("a") == table
    database = location.staging[0]
    planned = f'SELECT * FROM "{database}"."{STAGING}"."A"'
    assert staging.in_place(planned) == f"SELECT * FROM {table}"
    assert model_of(staging.stored("go_user_dim__candidate")) == "go_user_dim"


def test_golds_of_one_name_are_told_apart_outside_of_their_databases() -> None:
    names = {
        Staging.of_run(where(target_database=database, staging_database="scratch"), ID).schema
        for database in ("A_DB", "B_DB")
    }
    assert len(names) == 2


@pytest.mark.parametrize("schema", ["gold", "silver"])
def test_staging_is_neither_silver_nor_gold(schema: str) -> None:
    with pytest.raises(UsageError, match="staging_schema: ZOOM_DB"):
        where(staging_schema=schema)


@pytest.fixture
def database(emulator: Emulator, new_database: Callable[[], str]) -> str:
    name = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    return name


@pytest.fixture
def scratch(emulator: Emulator, new_database: Callable[[], str]) -> str:
    """A database with a schema WORK for staging."""
    name = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
        connection.cursor().execute(f"CREATE SCHEMA {name}.WORK")
    return name


def staged(backend: SnowflakeBackend, name: str) -> None:
    """Have a run make a staging table, as a step of a plan does."""
    table = f'"{backend.staging.database}"."{STAGING}"."{name.upper()}"'
    statement = create_table(table, 'SELECT 1 AS "A"')
    backend.execute(Step(name, Kind.MATERIALIZE, "", (statement,), writes=name))


def tables_in(emulator: Emulator, database: str, schema: str) -> set[str]:
    found = rows_in(
        emulator,
        f"SELECT TABLE_NAME AS NAME FROM {database}.INFORMATION_SCHEMA.TABLES "
        f"WHERE TABLE_SCHEMA = '{schema}'",
    )
    return {row["name"] for row in found}


def killed(backend: SnowflakeBackend) -> None:
    """Leave everything as a run does that is killed; its lease is free."""
    backend.lease.release()
    backend._renewal = None
    backend._holds = False
    backend.close()


@pytest.mark.parametrize("shared", [True, False], ids=["a schema that is there", "its own"])
def test_a_run_works_in_a_database_apart_and_sweeps_what_is_its_golds(
    emulator: Emulator, database: str, scratch: str, new_database: Callable[[], str], shared: bool
) -> None:
    options: dict[str, Any] = {"staging_database": scratch}
    options |= {"staging_schema": "WORK"} if shared else {}
    other = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {other}")
        connection.cursor().execute(f"CREATE TABLE {scratch}.WORK.SOMEBODYS (A INT)")
    before = names_in(emulator, scratch)
    neighbour = SnowflakeBackend(settings_on(other, **options))
    staged(neighbour, "users")
    dead = SnowflakeBackend(settings_on(database, **options))
    staged(dead, "users")
    killed(dead)

    def there(backend: SnowflakeBackend) -> bool:
        staging = backend.staging
        return staging.stored("users") in tables_in(emulator, staging.database, staging.schema)

    assert there(dead)
    emulator.statements(forget=True)
    backend = SnowflakeBackend(settings_on(database, **options))
    staged(backend, "users")
    assert (there(dead), there(neighbour), there(backend)) == (False, True, True)
    backend.close()
    assert (there(neighbour), there(backend)) == (True, False)
    if shared:
        sent = [str(one["sql"]) for one in emulator.statements()]
        assert not [sql for sql in sent if "SCHEMA IF NOT" in sql or "DROP SCHEMA" in sql]
    neighbour.close()
    assert names_in(emulator, scratch) == before
    assert tables_in(emulator, scratch, "WORK") == {"SOMEBODYS"}
    assert not [name for name in names_in(emulator, database) if "STAGING" in name]


def test_a_staging_schema_that_is_missing_is_a_usage_error(
    emulator: Emulator, database: str
) -> None:
    with pytest.raises(UsageError, match=r"staging_schema: .*NOT_THERE is not there"):
        SnowflakeBackend(settings_on(database, staging_schema="not_there"))
    (lease,) = rows_in(emulator, f"SELECT owner FROM {database}.GOLD.ZOOMGOLD_LEASE")
    assert lease["owner"] is None


def test_a_whole_run_stages_elsewhere_and_uses_the_warehouse_of_full_refreshes(
    emulator: Emulator, database: str, scratch: str, tmp_path: Path
) -> None:
    synthetic.generate(users=10, seed=1, dirt=0.1, days=10, out=tmp_path)
    silver_in(emulator, tmp_path, database)
    settings = settings_on(
        database,
        staging_database=scratch,
        staging_schema="WORK",
        full_refresh_warehouse="large_wh",
        data_retention_days=3,
    )
    emulator.statements(forget=True)
    models = [MODELS["go_user_dim"], MODELS["go_webinar_fact"]]
    select = [model.name for model in models]
    run(settings, select=select)
    sent = [str(one["sql"]) for one in emulator.statements(forget=True)]
    made = [sql for sql in sent if sql.startswith("CREATE OR REPLACE TRANSIENT TABLE")]
    assert made
    assert all(f'"{scratch}"."WORK"."ZOOMGOLD_STAGING_GOLD_' in sql for sql in made)
    # Before anything is built, and once.
    uses = [number for number, sql in enumerate(sent) if sql == 'USE WAREHOUSE "LARGE_WH"']
    first = next(n for n, sql in enumerate(sent) if "QUALITY_RULES" in sql)
    assert len(uses) == 1
    assert uses[0] < first
    gold = [sql for sql in sent if sql.startswith("CREATE TABLE") and '"GO_' in sql]
    assert gold
    assert all("DATA_RETENTION_TIME_IN_DAYS = 3" in sql for sql in gold)
    assert tables_in(emulator, scratch, "WORK") == set()

    # Nothing is new: nothing is built in full.
    run(settings, select=select)
    assert not [one for one in emulator.statements() if "LARGE_WH" in str(one["sql"])]
