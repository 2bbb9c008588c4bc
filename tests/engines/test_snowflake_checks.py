"""What `zoomgold debug` finds on Snowflake."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.adversarial import write_silver
from support.on_snowflake import database as database
from support.on_snowflake import names_in, rows_in, settings_on

from emulator.local import Emulator
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.diagnostics import checks

ORDER = ["configuration", "login", "role", "warehouse", "database", "silver", "staging", "gold"]


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("silver")
    write_silver(directory, seed=3, rows=5)
    return directory


def test_all_is_well(emulator: Emulator, database: str) -> None:
    found, code = checks(settings_on(database))
    assert [name for name, _, _ in found] == ORDER
    assert all(ok for _, ok, _ in found)
    assert code == 0
    details = {name: text for name, _, text in found}
    assert details["configuration"].startswith("account emulator, user developer, password.")
    assert "Snowflake is deprecating sign-in" in details["configuration"]
    assert details["role"] == "TRANSFORMER"
    assert details["silver"].startswith(f"{database}.SILVER: 10 tables, ")
    assert details["staging"] == f"{database}.(a schema per run)"
    assert details["gold"] == f"{database}.GOLD: not there yet; a run creates it"
    schemas = names_in(emulator, database)
    assert not [name for name in schemas if "STAGING" in name or "CHECK" in name]

    SnowflakeBackend(settings_on(database)).close()
    before = names_in(emulator, database, "TABLES")
    found, _ = checks(settings_on(database))
    assert found[-1] == ("gold", True, f"{database}.GOLD: writable")
    assert names_in(emulator, database, "TABLES") == before


@pytest.mark.parametrize(
    ("statement", "step", "advice"),
    [
        ("USE ROLE", "role", 'GRANT ROLE "TRANSFORMER" TO USER'),
        ("USE WAREHOUSE", "warehouse", 'GRANT USAGE ON WAREHOUSE "COMPUTE_WH" TO ROLE'),
        ("USE DATABASE", "database", "GRANT USAGE ON DATABASE"),
        ("COUNT(*)", "silver", "GRANT SELECT ON ALL TABLES IN SCHEMA"),
        ("CREATE TRANSIENT SCHEMA", "staging", "GRANT CREATE SCHEMA ON DATABASE"),
        ("ZOOMGOLD_CHECK_", "gold", "GRANT CREATE SCHEMA ON DATABASE"),
    ],
)
def test_a_failed_step_says_what_to_grant(
    emulator: Emulator, database: str, statement: str, step: str, advice: str
) -> None:
    emulator.inject("error", match=statement, times=99)
    found, code = checks(settings_on(database))
    assert [name for name, ok, _ in found if not ok] == [step]
    assert [name for name, _, _ in found] == ORDER[: ORDER.index(step) + 1]
    assert advice in found[-1][2]
    assert len(found[-1][2].splitlines()) <= 3
    assert code == 2


@pytest.mark.parametrize(
    ("statement", "right"),
    [
        ("INSERT INTO", "INSERT"),
        ("UPDATE", "UPDATE"),
        ("DELETE FROM", "DELETE"),
        ('SELECT "OWNER" FROM', "SELECT"),
    ],
)
def test_each_right_on_a_table_is_tried(
    emulator: Emulator, database: str, statement: str, right: str
) -> None:
    SnowflakeBackend(settings_on(database)).close()
    lease = f'"{database}"."GOLD"."ZOOMGOLD_LEASE"'
    emulator.inject("error", match=f"{statement} {lease}", times=99)
    found, code = checks(settings_on(database))
    name, is_well, said = found[-1]
    assert (name, is_well, code) == ("gold", False, 2)
    assert f'GRANT {right} ON TABLE {lease} TO ROLE "TRANSFORMER"' in said
    assert "zoomgold ddl --writer-role TRANSFORMER" in said
    assert len(said.splitlines()) <= 3
    # They change nothing, and make nothing where all is there.
    emulator.heal()
    rows = rows_in(emulator, f"SELECT * FROM {lease}")
    assert checks(settings_on(database))[1] == 0
    assert rows_in(emulator, f"SELECT * FROM {lease}") == rows


def test_a_staging_schema_that_may_not_be_used_says_what_to_grant(
    emulator: Emulator, database: str
) -> None:
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE SCHEMA {database}.WORK")
    emulator.inject("error", match="CREATE OR REPLACE TRANSIENT TABLE", times=99)
    found, code = checks(settings_on(database, staging_schema="work"))
    assert (found[-1][:2], code) == (("staging", False), 2)
    grant = f'GRANT USAGE, CREATE TABLE ON SCHEMA "{database}"."WORK" TO ROLE "TRANSFORMER"'
    assert grant in found[-1][2]


def test_silver_that_breaks_its_contract_is_reported(emulator: Emulator, database: str) -> None:
    with emulator.connect() as connection:
        connection.cursor().execute(f"DROP TABLE {database}.SILVER.SI_USERS")
    found, code = checks(settings_on(database))
    assert found[-1][:2] == ("silver", False)
    assert "SI_USERS: the table is missing" in found[-1][2]
    assert code == 2


def test_without_an_account_nothing_is_tried(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SNOWFLAKE_ACCOUNT")
    found, code = checks(settings_on("ANY_DB"))
    assert [(name, ok) for name, ok, _ in found] == [("configuration", False)]
    assert "SNOWFLAKE_ACCOUNT not set" in found[0][2]
    assert code == 2
    assert emulator.statements() == []
