"""Silver's contract as others read it: each form by a reader that is not ours."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import pytest
import sqlglot
from open_data_contract_standard.model import OpenDataContractStandard
from support.cli import call, call_json
from support.gold import FIXTURES
from support.silver_tables import SCHEMAS

pytestmark = pytest.mark.usefixtures("workplace")

#: The types that spec and exports agree on, by Arrow's names of them.
LOGICAL = {
    "string": "string",
    "int64": "integer",
    "timestamp[us]": "timestamp",
    "date32[day]": "date",
    "decimal128(10, 2)": "number",
}
ENGINES = {
    "string": ("VARCHAR", "VARCHAR"),
    "int64": ("BIGINT", "NUMBER(38, 0)"),
    "timestamp[us]": ("TIMESTAMP", "TIMESTAMP_NTZ(6)"),
    "date32[day]": ("DATE", "DATE"),
    "decimal128(10, 2)": ("DECIMAL(10,2)", "NUMBER(10, 2)"),
}


def printed(*words: object) -> str:
    """What `silver contract` prints."""
    outcome = call("silver", "contract", *words)
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out


def test_the_data_contract_is_one_of_the_standard() -> None:
    text = printed("--output", "odcs")
    parsed = OpenDataContractStandard.from_string(text)
    schema = json.loads(
        resources.files("open_data_contract_standard").joinpath("schema.json").read_text()
    )
    document = json.loads(parsed.model_dump_json(by_alias=True, exclude_none=True))
    jsonschema.validators.validator_for(schema)(schema).validate(document)
    tables = {table.name: table for table in parsed.schema_ or []}
    assert list(tables) == list(SCHEMAS)
    for name, expected in SCHEMAS.items():
        found = {p.name: p.logicalType for p in tables[name].properties or []}
        assert found == {field.name: LOGICAL[str(field.type)] for field in expected}
    email = next(p for p in tables["si_users"].properties or [] if p.name == "email")
    assert email.classification == "confidential"
    assert {rule.name: rule.severity for rule in email.quality or []} == {
        "missing_email": "error",
        "invalid_email": "error",
        "duplicate_email": "warning",
    }


def test_a_contract_that_is_none_of_the_standard_is_found() -> None:
    text = printed("--output", "odcs").replace("logicalType: integer", "logicalType: whole", 1)
    schema = json.loads(
        resources.files("open_data_contract_standard").joinpath("schema.json").read_text()
    )
    document = OpenDataContractStandard.from_string(text).model_dump(
        by_alias=True, exclude_none=True
    )
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validators.validator_for(schema)(schema).validate(document)


def test_the_statements_make_the_tables_in_duckdb() -> None:
    with duckdb.connect("made.duckdb") as connection:
        for _ in range(2):
            connection.execute(printed("-o", "ddl"))
        for name, schema in SCHEMAS.items():
            described = connection.execute(f"DESCRIBE {name}").fetchall()
            assert {row[0]: row[1] for row in described} == {
                field.name: ENGINES[str(field.type)][0] for field in schema
            }
            connection.execute(f"INSERT INTO {name} BY NAME FROM '{FIXTURES}/{name}.parquet'")
    # What is loaded into them is Silver.
    document = call_json("silver_convert", "silver", "convert", "made.duckdb", "--out", "out")
    assert document["rows"]["si_users"] == 904


def test_the_statements_are_snowflakes() -> None:
    text = printed("-o", "ddl", "--backend", "snowflake", "--source-database", "raw")
    statements = sqlglot.parse(text, dialect="snowflake")
    made: dict[str, dict[str, str]] = {}
    for statement in filter(None, statements):
        assert statement.key == "create"
        table = statement.find(sqlglot.exp.Table)
        assert table is not None
        assert (table.catalog, table.db) == ("RAW", "SILVER")
        columns = statement.find_all(sqlglot.exp.ColumnDef)
        made[table.name] = {c.name: c.args["kind"].sql(dialect="snowflake") for c in columns}
    assert list(made) == [name.upper() for name in SCHEMAS]
    for name, schema in SCHEMAS.items():
        types = {field.name.upper(): ENGINES[str(field.type)][1] for field in schema}
        found = {c: _as_written(dtype) for c, dtype in made[name.upper()].items()}
        assert found == types


def _as_written(dtype: str) -> str:
    """A type in Snowflake's own words: the parser has others for two of them."""
    return re.sub("^TIMESTAMPNTZ", "TIMESTAMP_NTZ", re.sub("^DECIMAL", "NUMBER", dtype))


def test_json_has_every_column_and_rule() -> None:
    (users,) = call_json("silver_contract", "silver", "contract", "si_users")["tables"]
    assert [column["name"] for column in users["columns"]] == SCHEMAS["si_users"].names
    optional = [column["name"] for column in users["columns"] if not column["required"]]
    assert optional == ["user_status"]
    personal = [column["name"] for column in users["columns"] if column["pii"]]
    assert personal == ["user_name", "email"]
    assert "missing_email" in {rule["name"] for rule in users["rules"]}
    everything = call_json("silver_contract", "silver", "contract")["tables"]
    assert {one["name"] for one in everything if not one["required"]} == {
        *("si_error_data", "si_audit")
    }


def test_text_shows_one_table_or_all() -> None:
    everything = printed()
    assert all(name in everything for name in SCHEMAS)
    users = printed("si_users")
    assert all(name in users for name in SCHEMAS["si_users"].names)
    assert "Enterprise" in users
    assert "invalid_email" in users


def test_an_unknown_table_is_named_with_the_nearest() -> None:
    outcome = call("silver", "contract", "si_user")
    assert outcome.code == 2
    assert outcome.err == "Error: si_user: no such Silver table. Did you mean si_users?\n"


def families() -> list[Any]:
    """The words that have commands below them."""
    from manual.commands import all_commands

    return [one.words for one in all_commands() if one.is_family]


@pytest.mark.parametrize("words", families())
def test_a_word_alone_shows_what_is_below_it(words: str) -> None:
    outcome = call(*words.split())
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == call(*words.split(), "--help").out
    assert Path("target").exists() is False
