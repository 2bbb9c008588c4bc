"""Runs that fail: what they leave behind, and what the audit log says of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pytest
from pandera.errors import SchemaErrors
from support.gold import (
    GOLD_TABLES,
    table_names,
)
from support.place import (
    GOOD_WEBINARS,
    TABLES,
    VALIDATE,
    VALIDATED,
    Place,
    break_model,
    user,
    webinar,
)
from support.place import built as built
from support.place import place as place
from support.place import published as published

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model
from zoomgold.errors import (
    BuildError,
    ContractError,
    DataError,
    ThresholdError,
    TryAgainError,
    ZoomgoldError,
)
from zoomgold.pipeline import execute
from zoomgold.pipeline.context import Running
from zoomgold.plan import tables
from zoomgold.plan.planning import Planning
from zoomgold.plan.steps import Step

pytestmark = pytest.mark.integration


def test_a_run_below_the_threshold_records_its_violations_and_resolves_none(
    published: Place,
) -> None:
    published.write(
        si_users=[user("U1", email=None), user("U2", user_name="Other"), user("U6")],
        si_webinars=[webinar("W1"), webinar("W2")],  # what was missing is there now
    )
    error = published.fails(ThresholdError, full_refresh=True)
    assert "si_users 0.6666 (1 of 3 rejected)" in str(error)

    assert error.result is not None
    assert error.result.status == "Failed"
    statuses = published.statuses(error.result.execution_id)
    assert statuses.pop("pipeline") == "Failed"
    assert set(statuses) == set(GOLD_TABLES)
    assert set(statuses.values()) <= {"Failed", "Skipped"}
    (row,) = published.rows(
        "go_process_audit",
        f"execution_id = '{error.result.execution_id}' AND process_name = 'go_user_dim'",
    )
    assert (row["records_processed"], row["records_failed"]) == (3, 1)
    assert row["pass_rate"] == Decimal("0.6666")
    assert row["execution_end_time"] is not None
    assert "si_users" in row["error_message"]

    (new,) = published.violations("missing_email")
    assert (new["source_key"], new["resolution_status"]) == ("U1", "Open")
    assert new["execution_id"] == error.result.execution_id
    (old,) = published.violations("missing_end_time")
    assert (old["source_key"], old["resolution_status"]) == ("W2", "Open")
    assert old["resolved_at"] is None


def test_a_first_run_that_fails_publishes_no_business_table(place: Place) -> None:
    place.write(si_users=[user("U1", email="nonsense")])
    with pytest.raises(ThresholdError):
        place.run("go_user_dim")
    assert table_names(place.database) == {"go_error_data", "go_process_audit"}
    assert len(place.violations("invalid_email")) == 1


def test_strict_tolerates_no_rejected_row(published: Place) -> None:
    published.write(si_users=[*TABLES["si_users"], user("U6", email=None)])
    options: dict[str, Any] = {"data_quality_threshold": 0, "enable_error_handling": False}
    error = published.fails(DataError, "go_user_dim", full_refresh=False, **options)
    assert "si_users: 1" in str(error)
    published.write()
    published.run("go_user_dim", **options)


def engine_error(*_: ir.Table) -> ir.Table:
    raise duckdb.OutOfMemoryException("no room left")


def defect(*_: ir.Table) -> ir.Table:
    raise KeyError("surprise")


def failing_query(*tables: ir.Table) -> ir.Table:
    """Rows that fail only when the engine computes them."""
    rows = GOOD_WEBINARS(*tables)
    return rows.mutate(registrants=rows.webinar_topic.cast("int64"))


def interrupted(run: Running, step: Step, contract: Contract) -> int:
    """A person interrupts while the engine is at one table."""
    if contract.table == "go_webinar_fact":
        raise KeyboardInterrupt
    return VALIDATED(run, step, contract)


def unanswered(planning: Planning, model: Model, built: ir.Table) -> None:
    """A query that validates one table fails in the engine."""
    if model.name == "go_webinar_fact":
        built = built.mutate(registrants=built.webinar_topic.cast("int64"))
    VALIDATE(planning, model, built)


@pytest.mark.parametrize(
    ("build", "validate", "validated", "error"),
    [
        (engine_error, VALIDATE, VALIDATED, BuildError),
        (defect, VALIDATE, VALIDATED, BuildError),
        (failing_query, VALIDATE, VALIDATED, BuildError),
        (GOOD_WEBINARS, unanswered, VALIDATED, BuildError),
        (GOOD_WEBINARS, VALIDATE, interrupted, KeyboardInterrupt),
    ],
)
def test_a_model_that_fails_leaves_gold_and_is_recorded(
    published: Place,
    monkeypatch: pytest.MonkeyPatch,
    build: Callable[..., ir.Table],
    validate: Callable[..., None],
    validated: Callable[..., int],
    error: type[BaseException],
) -> None:
    break_model(monkeypatch, "go_webinar_fact", build)
    monkeypatch.setattr(tables, "validate", validate)
    monkeypatch.setattr(execute, "_validated", validated)
    failed = published.fails(error, "go_webinar_fact", "go_billing_event_fact", full_refresh=True)
    (pipeline,) = published.rows(
        "go_process_audit", "process_name = 'pipeline' AND execution_status = 'Failed'"
    )
    assert published.statuses(pipeline["execution_id"]) == {
        "pipeline": "Failed",
        "go_webinar_fact": "Failed",
        "go_billing_event_fact": "Skipped",
    }
    assert pipeline["error_message"]
    if isinstance(failed, ZoomgoldError):
        assert "go_webinar_fact" in str(failed)
        assert "Nothing was published" in str(failed)
        assert failed.result is not None
        assert failed.result.execution_id == pipeline["execution_id"]


def test_rows_that_break_the_contract_are_not_published(
    published: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(*tables: ir.Table) -> ir.Table:
        return GOOD_WEBINARS(*tables).mutate(registrants=ibis.literal(-1, "int64"))

    break_model(monkeypatch, "go_webinar_fact", build)
    error = published.fails(ContractError, "go_webinar_fact", full_refresh=True)
    assert isinstance(error.schema_errors, SchemaErrors)
    assert "registrants" in str(error)
    assert published.statuses(error.result.execution_id)["go_webinar_fact"] == "Failed"


def test_two_tables_that_fail_cross_table_checks_are_not_published(published: Place) -> None:
    second = {**TABLES["si_participants"][0], "participant_id": "P2"}
    published.write(si_participants=[*TABLES["si_participants"], second])
    error = published.fails(DataError, "go_participant_fact")
    assert "go_meeting_fact" in str(error)
    published.run("go_participant_fact", "go_meeting_fact")
    assert [row["participant_count"] for row in published.rows("go_meeting_fact")] == [2]


def test_a_failure_of_the_violation_log_closes_the_audit_rows_too(
    published: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(*_: object) -> ir.Table:
        raise RuntimeError("surprise")

    break_model(monkeypatch, "go_error_data", build)
    published.fails(BuildError, "go_webinar_fact", full_refresh=True)
    running = published.rows(
        "go_process_audit", "execution_status = 'Running' AND process_name <> 'silver'"
    )
    assert running == []


def test_what_a_killed_run_left_running_is_abandoned(published: Place) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{published.database}' AS warehouse")
        connection.execute(
            "UPDATE warehouse.gold.go_process_audit SET execution_status = 'Running' "
            "WHERE process_name IN ('pipeline', 'go_user_dim')"
        )
    result = published.run("go_user_dim")
    rows = published.rows("go_process_audit", f"execution_id <> '{result.execution_id}'")
    statuses = {row["process_name"]: row["execution_status"] for row in rows}
    assert statuses["pipeline"] == statuses["go_user_dim"] == "Abandoned"
    assert statuses["go_webinar_fact"] == "Completed"
    assert statuses["silver"] == "Running"  # Silver's own run is not ours to judge
    assert set(published.statuses(result.execution_id).values()) == {"Completed"}


HOLD = """
import duckdb, sys
connection = duckdb.connect(sys.argv[1])
print("held", flush=True)
sys.stdin.read()
"""


def test_a_database_held_by_another_process_asks_to_try_again(published: Place) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(published.database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            with pytest.raises(TryAgainError, match="--lock-timeout") as caught:
                published.run("go_user_dim", lock_timeout="0.5s")
            assert caught.value.exit_code == 3
        finally:
            holder.terminate()
    published.run("go_user_dim")
