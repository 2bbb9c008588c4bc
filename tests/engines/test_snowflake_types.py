"""Silver's types as accounts have them: what is read, as what, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from support.adversarial import write_silver
from support.gold import RUN_STAMPS, contents, run
from support.on_snowflake import database as database
from support.on_snowflake import gold_in, settings_on, silver_in

from emulator.local import Emulator
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.snowflake.compiler import sql_of
from zoomgold.engines.snowflake.silver import SnowflakeSilver
from zoomgold.engines.snowflake.silver_types import is_readable
from zoomgold.errors import SilverError, UsageError

PLACE = ("ZOOM_DB", "SILVER")
MODELS = ("go_user_dim", "go_webinar_fact")
COLLATION = "string, collated en-ci"


@pytest.mark.parametrize(
    ("found", "wanted", "readable"),
    [
        ("timestamp(9)", "timestamp(6)", True),
        ("timestamp('UTC', 6)", "timestamp(6)", True),
        ("timestamp('UTC', 9)", "timestamp(6)", True),
        ("date", "timestamp(6)", True),
        ("timestamp(6)", "date", False),
        ("timestamp('UTC', 6)", "date", False),
        ("int64", "int64", True),
        ("decimal(10, 0)", "int64", True),
        ("decimal(10, 1)", "int64", False),
        ("float64", "int64", True),
        ("float64", "decimal(10, 2)", False),
        ("float64", "string", False),
        ("decimal(38, 2)", "decimal(10, 2)", True),
        ("decimal(10, 3)", "decimal(10, 2)", False),
        ("int64", "string", True),
        (COLLATION, "string", True),
        (COLLATION, "int64", False),
        ("string", "timestamp(6)", False),
        ("VARIANT", "string", False),
        ("TIME", "timestamp(6)", False),
        ("boolean", "int64", False),
    ],
)
def test_what_can_be_read(found: str, wanted: str, *, readable: bool) -> None:
    assert is_readable(found, wanted) is readable


@pytest.mark.parametrize(
    ("column", "found", "sql"),
    [
        ("load_timestamp", "timestamp(6)", '"T0"."{}"'),
        (
            "load_timestamp",
            "timestamp(9)",
            'CAST(DATE_TRUNC(\'MICROSECOND\', "T0"."{}") AS TIMESTAMP_NTZ(6))',
        ),
        (
            "load_timestamp",
            "timestamp('UTC', 9)",
            "CAST(DATE_TRUNC('MICROSECOND', CONVERT_TIMEZONE('UTC', \"T0\".\"{}\")) "
            "AS TIMESTAMP_NTZ(6))",
        ),
        ("load_timestamp", "date", 'CAST("T0"."{}" AS TIMESTAMP_NTZ(6))'),
        ("email", "string", '"T0"."{}"'),
        ("email", COLLATION, 'COLLATE("T0"."{}", \'\')'),
        ("email", "int64", 'CAST("T0"."{}" AS VARCHAR)'),
    ],
)
def test_how_a_column_is_read(column: str, found: str, sql: str) -> None:
    users = TABLES["si_users"]
    columns = {name: table.schema for name, table in TABLES.items()}
    columns["si_users"] = {**users.schema, column: found}
    query = sql_of(SnowflakeSilver(PLACE, columns, {}).bound()["si_users"])
    name = column.upper()
    if sql == '"T0"."{}"':
        # As it is: where every column is, all are selected of the table.
        assert not re.search(rf"\S+\([^()]*\"{name}\"", query)
    else:
        assert f'{sql.format(name)} AS "{name}"' in query


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("silver")
    write_silver(directory, seed=5, rows=12)
    return directory


def changed(emulator: Emulator, database: str, *changes: str) -> None:
    """Change Silver, as an account has it whose clocks show UTC."""
    with emulator.connect() as connection:
        cursor = connection.cursor()
        cursor.execute("ALTER SESSION SET TIMEZONE = 'UTC'")
        for change in changes:
            cursor.execute(f"ALTER TABLE {database}.SILVER.{change}")


def gold(emulator: Emulator, database: str) -> object:
    found = gold_in(emulator, database, MODELS)
    return {name: contents(rows, RUN_STAMPS) for name, rows in found.items()}


def test_other_types_give_the_same_gold(
    emulator: Emulator, database: str, new_database: Callable[[], str], silver: Path
) -> None:
    run(settings_on(database), select=MODELS)
    other = new_database()
    silver_in(emulator, silver, other)
    changed(
        emulator,
        other,
        *(f"SI_USERS ALTER COLUMN {c} TYPE TIMESTAMP_LTZ(6)" for c in ("LOAD_TIMESTAMP",)),
        *(f"SI_WEBINARS ALTER COLUMN {c} TYPE TIMESTAMP_TZ(6)" for c in ("START_TIME", "END_TIME")),
        "SI_WEBINARS ALTER COLUMN REGISTRANTS TYPE FLOAT",
    )
    emulator.describe(f"{other}.SILVER.SI_USERS", column="EMAIL", collation="en-ci")
    emulator.account(TIMEZONE="Asia/Kolkata")
    emulator.statements(forget=True)
    run(settings_on(other), select=MODELS)
    sent = " ".join(one["sql"] for one in emulator.statements())
    assert "CONVERT_TIMEZONE('UTC', \"" in sent
    assert re.search(r"COLLATE\(\"\w+\".\"EMAIL\", ''\)", sent)
    emulator.account()
    assert gold(emulator, other) == gold(emulator, database)


def test_float_values_that_are_not_whole_are_refused_with_the_cure(
    emulator: Emulator, database: str
) -> None:
    changed(emulator, database, "SI_WEBINARS ALTER COLUMN REGISTRANTS TYPE FLOAT")
    with emulator.connect() as connection:
        for value in ("1.5", "2.25", "'NaN'::FLOAT", "1e17", "NULL", "7"):
            connection.cursor().execute(
                f"INSERT INTO {database}.SILVER.SI_WEBINARS (REGISTRANTS) SELECT {value}"
            )
    with pytest.raises(SilverError) as caught:
        run(settings_on(database), select=MODELS)
    assert caught.value.errors == (
        "SI_WEBINARS.REGISTRANTS: expected int64, found float64 with 4 values that are not "
        "whole, such as 1.5; round or reject them where Silver is loaded.",
    )


def test_a_gold_column_with_a_collation_is_refused(emulator: Emulator, database: str) -> None:
    run(settings_on(database), select=("go_user_dim",))
    emulator.describe(f"{database}.GOLD.GO_USER_DIM", column="EMAIL", collation="en-ci")
    with pytest.raises(UsageError, match="string, collated en-ci"):
        run(settings_on(database), select=("go_user_dim",))
