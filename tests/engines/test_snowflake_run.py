"""Whole runs on the emulator: the same Gold as DuckDB, and what is sent on the way."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import ibis
import ibis.expr.types as ir
import pytest
from support.adversarial import write_silver
from support.cli import call, call_json
from support.gold import BUSINESS_TABLES, comparable, run_gold
from support.on_snowflake import (
    comparable_in,
    gold_in,
    names_in,
    rows_in,
    run_on,
    settings_on,
    silver_in,
)
from support.snowflake_gate import MOST_STATEMENTS, is_full, number_of

from emulator.local import Emulator
from zoomgold.errors import ContractError, SilverError, ZoomgoldError
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.events import Event, Warned


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Silver full of edges."""
    directory = tmp_path_factory.mktemp("silver")
    write_silver(directory, seed=11)
    return directory


def sent(emulator: Emulator, session_of: str) -> list[dict[str, str]]:
    """The statements of the session that sent `session_of`."""
    statements = emulator.statements()
    session = next(s["session"] for s in statements if session_of in s["sql"])
    return [s for s in statements if s["session"] == session]


def test_runs_give_the_gold_that_duckdb_gives(
    emulator: Emulator,
    new_database: Callable[[], str],
    silver: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = new_database()
    silver_in(emulator, silver, database)
    emulator.statements(forget=True)
    result = run_on(settings_on(database))
    first = sent(emulator, "ZOOMGOLD_LEASE")
    # The tables are made too, and still.
    assert is_full(first)
    assert number_of(first) <= MOST_STATEMENTS
    tags = [json.loads(one["tag"]) for one in first]
    assert {tag["execution_id"] for tag in tags} == {result.execution_id}
    assert {tag["model"] for tag in tags if tag["step"] == "validate"} == set(MODELS)
    assert not [name for name in names_in(emulator, database) if "STAGING" in name]
    audit = rows_in(
        emulator,
        f"SELECT execution_status, backend FROM {database}.GOLD.GO_PROCESS_AUDIT "
        f"WHERE execution_id = '{result.execution_id}'",
    )
    assert {(row["execution_status"], row["backend"]) for row in audit} == {
        ("Completed", "snowflake")
    }

    # What a person would do to see that it is DuckDB's Gold.
    run_gold(silver, tmp_path / "gold.duckdb")
    monkeypatch.setenv("ZOOMGOLD_SOURCE_DATABASE", database)
    monkeypatch.setenv("ZOOMGOLD_TARGET_DATABASE", database)
    same = call_json("diff", "diff", tmp_path / "gold.duckdb", "snowflake")
    assert [table["name"] for table in same["tables"]] == list(MODELS)
    assert same["equal"]
    monkeypatch.setenv("ZOOMGOLD_BACKEND", "snowflake")
    history = call_json("history", "history")
    assert [run["execution_id"] for run in history["runs"]] == [result.execution_id]
    kept = call("test")
    assert kept.code == 0, kept.out + kept.err
    monkeypatch.delenv("ZOOMGOLD_BACKEND")
    monkeypatch.delenv("ZOOMGOLD_SOURCE_DATABASE")
    monkeypatch.delenv("ZOOMGOLD_TARGET_DATABASE")

    # Once more, incrementally: nothing changes, stamps included.
    before = gold_in(emulator, database, BUSINESS_TABLES)
    run_on(settings_on(database))
    assert gold_in(emulator, database, BUSINESS_TABLES) == before


def test_a_failed_run_leaves_its_audit_and_its_violations_and_no_staging(
    emulator: Emulator, new_database: Callable[[], str], silver: Path
) -> None:
    database = new_database()
    silver_in(emulator, silver, database)
    with pytest.raises(ZoomgoldError) as caught:
        run_on(settings_on(database, data_quality_threshold=1))
    assert caught.value.exit_code == 1
    audit = rows_in(
        emulator, f"SELECT process_name, execution_status FROM {database}.GOLD.GO_PROCESS_AUDIT"
    )
    assert {"process_name": "pipeline", "execution_status": "Failed"} in audit
    violations = rows_in(emulator, f"SELECT COUNT(*) AS n FROM {database}.GOLD.GO_ERROR_DATA")
    assert violations[0]["n"] > 0
    assert "GO_USER_DIM" not in names_in(emulator, database, "TABLES")
    assert not [name for name in names_in(emulator, database) if "STAGING" in name]


def test_rows_that_break_the_contract_are_not_published(
    emulator: Emulator,
    new_database: Callable[[], str],
    silver: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = new_database()
    silver_in(emulator, silver, database)
    run_on(settings_on(database))
    before = gold_in(emulator, database, BUSINESS_TABLES)
    webinars = MODELS["go_webinar_fact"]

    def build(*tables: ir.Table) -> ir.Table:
        return webinars(*tables).mutate(registrants=ibis.literal(-1, "int64"))

    monkeypatch.setitem(MODELS, webinars.name, dataclasses.replace(webinars, build=build))
    with pytest.raises(
        ContractError, match=r"registrants_minimum: .* such as webinar_id="
    ) as caught:
        run_on(settings_on(database), full_refresh=True)
    assert gold_in(emulator, database, BUSINESS_TABLES) == before
    assert caught.value.result is not None
    execution_id = caught.value.result.execution_id
    failed = rows_in(
        emulator,
        f"SELECT process_name FROM {database}.GOLD.GO_PROCESS_AUDIT "
        f"WHERE execution_status = 'Failed' AND execution_id = '{execution_id}'",
    )
    assert {row["process_name"] for row in failed} == {"pipeline", webinars.name}


def test_a_failure_that_cannot_be_written_down_does_not_hide_the_first(
    emulator: Emulator, new_database: Callable[[], str], silver: Path
) -> None:
    database = new_database()
    silver_in(emulator, silver, database)
    events: list[Event] = []
    emulator.inject("down", match="__CANDIDATE")
    with pytest.raises(ZoomgoldError):
        run_on(settings_on(database), emit=events.append)
    warnings = [event.message for event in events if isinstance(event, Warned)]
    assert any(text.startswith("the run had failed already: ") for text in warnings), warnings


def test_every_error_of_silver_is_shown_and_nothing_is_built(
    emulator: Emulator, new_database: Callable[[], str], silver: Path
) -> None:
    database = new_database()
    silver_in(emulator, silver, database)
    with emulator.connect() as connection:
        for change in (
            "DROP TABLE {0}.SILVER.SI_MEETINGS",
            "ALTER TABLE {0}.SILVER.SI_USERS DROP COLUMN EMAIL",
            "ALTER TABLE {0}.SILVER.SI_FEATURE_USAGE DROP COLUMN USAGE_COUNT",
            "ALTER TABLE {0}.SILVER.SI_FEATURE_USAGE ADD COLUMN USAGE_COUNT VARCHAR",
            "ALTER TABLE {0}.SILVER.SI_WEBINARS DROP COLUMN START_TIME",
            "ALTER TABLE {0}.SILVER.SI_WEBINARS ADD COLUMN STARTED_AT TIMESTAMP_NTZ(6)",
            "DROP TABLE {0}.SILVER.SI_AUDIT",
        ):
            connection.cursor().execute(change.format(database))
    with pytest.raises(SilverError) as caught:
        run_on(settings_on(database))
    assert set(caught.value.errors) == {
        "SI_MEETINGS: the table is missing, or the role may not read it.",
        "SI_USERS: the column EMAIL is missing.",
        "SI_WEBINARS: expected start_time (timestamp); "
        "found STARTED_AT (timestamp), not in the contract.",
        "SI_FEATURE_USAGE.USAGE_COUNT: expected int64, found string.",
    }
    assert caught.value.exit_code == 2


@pytest.mark.slow
def test_wider_types_and_missing_optional_tables_are_read(
    emulator: Emulator, new_database: Callable[[], str], silver: Path, tmp_path: Path
) -> None:
    database = new_database()
    silver_in(emulator, silver, database)
    with emulator.connect() as connection:
        for change in (
            "ALTER TABLE {0}.SILVER.SI_BILLING_EVENTS ALTER COLUMN AMOUNT TYPE NUMBER(18, 2)",
            "ALTER TABLE {0}.SILVER.SI_MEETINGS ALTER COLUMN DURATION_MINUTES TYPE NUMBER(10, 0)",
            "ALTER TABLE {0}.SILVER.SI_USERS ADD COLUMN NICKNAME VARCHAR",
            "DROP TABLE {0}.SILVER.SI_AUDIT",
        ):
            connection.cursor().execute(change.format(database))
    run_on(settings_on(database))
    run_gold(silver, tmp_path / "gold.duckdb")
    ours, theirs = comparable_in(emulator, database), comparable(tmp_path / "gold.duckdb")
    assert not ours.pop("go_process_audit")
    assert theirs.pop("go_process_audit")
    assert ours == theirs
