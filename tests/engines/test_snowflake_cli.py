"""The commands for Snowflake, on the emulator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.adversarial import write_silver
from support.cli import call, call_json
from support.on_snowflake import names_in, silver_in
from support.snowflake_gate import violations_of_session

from emulator.local import Emulator
from zoomgold.models.catalog import MODELS

CANARY = "canary-51c2"


@pytest.fixture
def database(
    emulator: Emulator, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> str:
    name = new_database()
    for side in ("SOURCE", "TARGET"):
        monkeypatch.setenv(f"ZOOMGOLD_{side}_DATABASE", name)
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    return name


def test_ddl_needs_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SNOWFLAKE_ACCOUNT", raising=False)
    outcome = call("ddl", "--target-schema", "mart", "--reader-role", "analyst")
    assert outcome.code == 0
    statements = [part.strip() for part in outcome.out.split(";\n") if part.strip()]
    assert violations_of_session(statements) == []
    made = 'CREATE SCHEMA IF NOT EXISTS "ZOOM_DB"."MART" DEFAULT_DDL_COLLATION = \'\''
    assert statements[0] == made
    assert 'GRANT USAGE ON SCHEMA "ZOOM_DB"."MART" TO ROLE "ANALYST"' in statements


def test_ddl_names_what_it_leaves_out() -> None:
    options = ("ddl", "--edition", "standard", "--masking", "policy", "--writer-role", "loader")
    outcome = call(*options)
    assert (outcome.code, outcome.err) == (0, "")
    assert "MASKING POLICY" not in outcome.out
    lines = outcome.out.splitlines()
    assert lines[-2] == "-- Left out, as the edition is standard:"
    assert "--masking policy: masking policies need the Enterprise edition" in lines[-1]
    assert 'TO ROLE "LOADER";' in outcome.out
    document = call_json("ddl", *options)
    assert len(document["left_out"]) == 1
    outcome = call("ddl", "--semantic-view", "--writer-role", "loader")
    assert outcome.code == 2


def test_ddl_is_applied_and_applied_again(emulator: Emulator, database: str) -> None:
    document = call_json("ddl", "ddl", "--apply")
    assert document["applied"] is True
    assert names_in(emulator, database, "TABLES") == {name.upper() for name in MODELS}
    call_json("ddl", "ddl", "--apply", "--reader-role", "ANALYST", "--writer-role", "LOADER")
    assert "ZOOMGOLD_LEASE" in names_in(emulator, database, "TABLES")


def test_a_semantic_view_is_sent_as_one_statement(emulator: Emulator, database: str) -> None:
    """The emulator knows no semantic views: it refuses, and the command says what was refused."""
    emulator.statements(forget=True)
    outcome = call("ddl", "--semantic-view", "--apply")
    assert outcome.code == 2
    assert "Statement 1 of 1 was refused" in outcome.err
    view = f'CREATE OR REPLACE SEMANTIC VIEW "{database}"."GOLD"."ZOOMGOLD_METRICS"'
    assert view in outcome.err
    sent = [str(one["sql"]) for one in emulator.statements()]
    assert [sql for sql in sent if sql.startswith(view)]


def test_ddl_that_is_refused_says_which(emulator: Emulator, database: str) -> None:
    emulator.inject("error", match=f'"{database}"."GOLD"."GO_MEETING_FACT"', times=9)
    outcome = call("ddl", "--apply")
    assert outcome.code == 2
    assert f"Statement 5 of {len(MODELS) + 1} was refused" in outcome.err
    assert "GO_MEETING_FACT" in outcome.err


@pytest.mark.integration
def test_compile_writes_what_a_run_sends(tmp_path: Path) -> None:
    outcome = call("compile", "--backend", "snowflake", "--out", tmp_path, "--as-of", "2025-06-30")
    assert outcome.code == 0
    names = {file.stem for file in tmp_path.glob("*.sql")}
    assert set(MODELS) <= names
    assert (tmp_path / "go_user_dim.sql").read_text().startswith("-- go_user_dim: ")


def test_debug_shows_no_secret(
    emulator: Emulator, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_silver(tmp_path, seed=3, rows=5)
    silver_in(emulator, tmp_path, database)
    for name in ("SNOWFLAKE_PASSWORD", "SNOWFLAKE_PASSCODE", "ZOOMGOLD_PSEUDONYM_KEY"):
        monkeypatch.setenv(name, CANARY)
    document = call_json("debug", "debug", "--backend", "snowflake")
    steps = ["configuration", "login", "role", "warehouse", "database", "silver", "staging", "gold"]
    checked = [*steps, "plan cache"]
    assert [(check["name"], check["ok"]) for check in document["checks"]] == [
        (name, True) for name in checked
    ]
    for options in ((), ("--debug",), ("--output", "json")):
        outcome = call("debug", "--backend", "snowflake", *options)
        assert outcome.code == 0
        assert CANARY not in outcome.out + outcome.err
    emulator.inject("error", match="USE ROLE", times=9)
    outcome = call("debug", "--backend", "snowflake", "--debug")
    assert outcome.code == 2
    assert "GRANT ROLE" in outcome.out
    assert CANARY not in outcome.out + outcome.err


def test_show_builds_nothing_on_snowflake() -> None:
    outcome = call("show", "go_user_dim", "--backend", "snowflake")
    assert (outcome.code, outcome.out) == (2, "")
    assert "show without --published reads DuckDB only" in outcome.err
    assert "Add --published, or --backend duckdb" in outcome.err


def test_silver_is_pulled(emulator: Emulator, database: str, tmp_path: Path) -> None:
    write_silver(tmp_path / "there", seed=3)
    silver_in(emulator, tmp_path / "there", database)
    where = ("silver", "pull", "--users", 5, "--out", tmp_path / "here")
    document = call_json("silver_pull", *where)
    assert (tmp_path / "here" / "si_users.parquet").is_file()
    assert document["rows"]["si_users"] >= 1
    again = call(*where)
    assert again.code == 2
    assert "exists already" in again.err
    assert call("silver", "pull", "--out", tmp_path / "x").code == 2


def test_a_snowflake_that_does_not_answer_is_exit_code_3(
    emulator: Emulator, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SNOWFLAKE_PORT", "1")
    monkeypatch.setenv("SNOWFLAKE_LOGIN_TIMEOUT", "1")
    monkeypatch.setenv("ZOOMGOLD_BACKEND", "snowflake")
    emulator.statements(forget=True)
    outcome = call("history")
    assert outcome.code == 3
    assert "cannot be reached" in outcome.err
    assert database not in outcome.out
    assert emulator.statements() == []
