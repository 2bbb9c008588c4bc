"""The DDL of Gold on Snowflake: types, comments, grants, retention and masking."""

from collections.abc import Iterable
from typing import Any

import pytest
import sqlglot as sg
from sqlglot import exp
from support.snowflake_gate import (
    violations_of_session,
)

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.ddl import DdlOptions, left_out, statements
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.models.catalog import MODELS

SETTINGS = Settings(backend="snowflake")


def ddl(**options: Any) -> list[str]:
    return list(statements(MODELS.values(), Location(SETTINGS), DdlOptions(**options)))


def created(sql: list[str], table: str) -> exp.Create:
    found = [
        tree
        for tree in (sg.parse_one(one, read="snowflake") for one in sql if "CREATE TABLE" in one)
        if isinstance(tree, exp.Create) and tree.this.this.name == table
    ]
    assert len(found) == 1
    return found[0]


def test_ddl_has_the_types_nullability_and_comments_of_the_contract() -> None:
    columns = created(ddl(), "GO_BILLING_EVENT_FACT").this.expressions
    declared = {
        column.name: (
            column.kind.sql(dialect="snowflake"),
            any(isinstance(c.kind, exp.NotNullColumnConstraint) for c in column.constraints),
        )
        for column in columns
    }
    assert declared["EVENT_ID"] == ("VARCHAR", True)
    assert declared["AMOUNT"] == ("DECIMAL(10, 2)", True)
    assert declared["EVENT_DATE"] == ("DATE", True)
    assert declared["IS_REFUND"] == ("BOOLEAN", True)
    assert declared["LOAD_TIMESTAMP"] == ("TIMESTAMPNTZ(6)", False)
    assert declared["LOAD_DATE"] == ("DATE", False)
    assert all(column.find(exp.CommentColumnConstraint) for column in columns)


def test_ddl_makes_permanent_tables_and_can_be_run_again() -> None:
    for sql in ddl():
        assert sql.startswith(("CREATE SCHEMA IF NOT EXISTS", "CREATE TABLE IF NOT EXISTS"))


def test_clustering_only_when_asked() -> None:
    assert "CLUSTER BY" not in " ".join(ddl())
    asked = ddl(apply_clustering=True)
    assert 'ALTER TABLE "ZOOM_DB"."GOLD"."GO_MEETING_FACT" CLUSTER BY ("MEETING_DATE")' in asked


def test_grants_for_a_reader_role() -> None:
    grants = [sql for sql in ddl(reader_role="ANALYST") if sql.startswith("GRANT")]
    assert grants[:2] == [
        'GRANT USAGE ON DATABASE "ZOOM_DB" TO ROLE "ANALYST"',
        'GRANT USAGE ON SCHEMA "ZOOM_DB"."GOLD" TO ROLE "ANALYST"',
    ]
    assert grants[2:] == [
        f'GRANT SELECT ON TABLE "ZOOM_DB"."GOLD"."{name.upper()}" TO ROLE "ANALYST"'
        for name in MODELS
    ]


def rights_of(grants: Iterable[str], role: str) -> set[tuple[str, str]]:
    """What each grant allows, and on what."""
    found = set()
    for sql in grants:
        given, place = sql.removeprefix("GRANT ").removesuffix(f' TO ROLE "{role}"').split(" ON ")
        found |= {(right, place) for right in given.split(", ")}
    return found


@pytest.mark.parametrize("staging", [{}, {"staging_database": "scratch", "staging_schema": "work"}])
def test_a_writer_role_gets_what_a_run_needs_and_owns_nothing(staging: dict[str, str]) -> None:
    settings = SETTINGS.model_copy(update=staging)
    options = DdlOptions(writer_role="LOADER", warehouses=("SMALL", "LARGE"))
    sql = list(statements(MODELS.values(), Location(settings), options))
    # sqlglot knows no grants on all tables of a schema.
    assert violations_of_session(one for one in sql if " ON ALL " not in one) == []
    found = rights_of([one for one in sql if one.startswith("GRANT")], "LOADER")
    # Every table that a run writes; there is none of files.
    own = ("progress", "ledger", "closings", "alerts", "erased", "unpublished", "lease")
    written = {*MODELS, *(f"zoomgold_{name}" for name in own)}
    tables = {f'TABLE "ZOOM_DB"."GOLD"."{name.upper()}"' for name in written}
    rights = ("SELECT", "INSERT", "UPDATE", "DELETE")
    assert {one for one in found if one[1].startswith("TABLE ")} == {
        (right, table) for right in rights for table in tables
    }
    made = {one.split()[5] for one in sql if one.startswith("CREATE TABLE IF NOT EXISTS")}
    assert {f"TABLE {name}" for name in made} == tables
    place = '"SCRATCH"."WORK"' if staging else '"ZOOM_DB"'
    works = {("USAGE", f"SCHEMA {place}"), ("CREATE TABLE", f"SCHEMA {place}")}
    assert {one for one in found if one[1] not in tables} == {
        ("USAGE", 'WAREHOUSE "SMALL"'),
        ("USAGE", 'WAREHOUSE "LARGE"'),
        ("USAGE", 'DATABASE "ZOOM_DB"'),
        ("USAGE", 'SCHEMA "ZOOM_DB"."SILVER"'),
        ("SELECT", 'ALL TABLES IN SCHEMA "ZOOM_DB"."SILVER"'),
        ("SELECT", 'ALL VIEWS IN SCHEMA "ZOOM_DB"."SILVER"'),
        ("USAGE", 'SCHEMA "ZOOM_DB"."GOLD"'),
        *(works | {("USAGE", 'DATABASE "SCRATCH"')} if staging else ()),
        *(() if staging else {("CREATE SCHEMA", 'DATABASE "ZOOM_DB"')}),
    }
    transient = [one for one in sql if one.startswith("CREATE TRANSIENT SCHEMA")]
    assert len(transient) == bool(staging)


def test_the_retention_is_stated_for_every_table() -> None:
    for days in (0, 7):
        tables = [one for one in ddl(retention_days=days) if one.startswith("CREATE TABLE")]
        assert len(tables) == len(MODELS)
        assert all(f"\nDATA_RETENTION_TIME_IN_DAYS = {days}\n" in one for one in tables)


def test_what_the_standard_edition_lacks_is_left_out_and_named() -> None:
    asked = DdlOptions(masking="tag", retention_days=30, edition="standard")
    sql = list(statements(MODELS.values(), Location(SETTINGS), asked))
    assert sql == ddl(retention_days=1)
    masking, retention = left_out(asked)
    assert masking.startswith("--masking tag: ")
    assert retention.startswith("data_retention_days = 30: ")
    assert left_out(DdlOptions(masking="tag", retention_days=30)) == []
    assert left_out(DdlOptions(edition="standard")) == []


PERSONAL = {
    ("GO_USER_DIM", "USER_NAME"),
    ("GO_USER_DIM", "EMAIL"),
    ("GO_PARTICIPANT_FACT", "PARTICIPANT_NAME"),
}


@pytest.mark.parametrize(
    ("masking", "change"),
    [
        ("policy", 'SET MASKING POLICY "ZOOM_DB"."GOLD"."ZOOMGOLD_PII" FORCE'),
        ("tag", 'SET TAG "ZOOM_DB"."GOLD"."ZOOMGOLD_PII" = \'personal\''),
    ],
)
def test_masking_covers_personal_data_and_nothing_else(masking: str, change: str) -> None:
    found = [sql for sql in ddl(masking=masking, writer_role="TRANSFORMER") if "MODIFY" in sql]
    assert set(found) == {
        f'ALTER TABLE "ZOOM_DB"."GOLD"."{table}" MODIFY COLUMN "{column}" {change}'
        for table, column in PERSONAL
    }


def test_without_masking_there_is_no_policy() -> None:
    assert "MASKING" not in " ".join(ddl(masking="none"))
