"""Write, audit, publish: what a run leaves behind when it succeeds, fails, or is only a part."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pytest
from pandera.errors import SchemaErrors
from support.adversarial import write_tables
from support.gold import (
    BUSINESS_TABLES,
    GOLD_TABLES,
    Gold,
    Row,
    query,
    read_gold,
    run,
    settings_of,
    table_names,
)
from support.plans_kept import keep_nothing

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model
from zoomgold.errors import (
    BuildError,
    ContractError,
    DataError,
    ShrinkError,
    ThresholdError,
    TryAgainError,
    UsageError,
    ZoomgoldError,
)
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline import execute
from zoomgold.pipeline.context import Running
from zoomgold.plan import tables
from zoomgold.plan.planning import Planning
from zoomgold.plan.steps import Step
from zoomgold.results import RunResult

pytestmark = pytest.mark.integration

Tables = dict[str, list[Row]]

LOADED = datetime(2025, 1, 6, 8)
START, END = datetime(2025, 2, 3, 10), datetime(2025, 2, 3, 11)
GOOD_WEBINARS = MODELS["go_webinar_fact"]
VALIDATED = execute._validated
VALIDATE = tables.validate
UNKNOWN_KEY = "d184d59493af3f5aa77b64a4e9175275"


def loaded(**columns: object) -> Row:
    """A row that Silver loaded once."""
    return {**columns, "load_timestamp": LOADED, "load_date": LOADED.date()}


def user(user_id: str, **others: object) -> Row:
    """A valid user, save for what is said otherwise."""
    row = loaded(user_id=user_id, user_name=f"Name of {user_id}", plan_type="Pro")
    return {**row, "email": f"{user_id.lower()}@x.com", **others}


def webinar(webinar_id: str, end: datetime | None = END, host: str = "U1") -> Row:
    """A valid webinar, with a warning when it has no end."""
    return loaded(
        webinar_id=webinar_id,
        host_id=host,
        webinar_topic="Topic",
        start_time=START,
        end_time=end,
        registrants=5,
    )


TABLES: Tables = {
    "si_users": [user(f"U{number}") for number in range(1, 6)],
    "si_licenses": [
        loaded(
            license_id="L1",
            license_type="Pro",
            assigned_to_user_id="U1",
            start_date=date(2025, 6, 1),
            end_date=date(2025, 6, 30),
        )
    ],
    "si_meetings": [
        loaded(meeting_id="M1", host_id="U1", start_time=START, end_time=END, duration_minutes=60)
    ],
    "si_participants": [
        loaded(participant_id="P1", meeting_id="M1", user_id="U2", join_time=START, leave_time=END)
    ],
    "si_feature_usage": [
        loaded(
            usage_id="F1",
            meeting_id="M1",
            feature_name="Chat",
            usage_count=1,
            usage_date=START.date(),
        )
    ],
    "si_webinars": [webinar("W1"), webinar("W2", end=None)],
    "si_support_tickets": [
        loaded(
            ticket_id="T1",
            user_id="U3",
            ticket_type="Billing",
            resolution_status="Open",
            open_date=date(2025, 5, 1),
        )
    ],
    "si_billing_events": [
        loaded(
            event_id="B1",
            user_id="U4",
            event_type="Payment",
            amount=Decimal("9.90"),
            event_date=date(2025, 3, 1),
        )
    ],
    "si_error_data": [{"error_id": 1, "error_type": "Schema", "source_table": "bz_users"}],
    "si_audit": [
        {
            "execution_id": "E1",
            "pipeline_name": "bronze_to_silver",
            "start_time": LOADED,
            "status": "Running",
        }
    ],
}


class Place:
    """A Silver directory and a Gold database to run on."""

    def __init__(self, folder: Path) -> None:
        self.silver, self.database = folder / "silver", folder / "gold.duckdb"

    def write(self, **changed: list[Row]) -> None:
        """Write Silver, some of its tables changed."""
        write_tables(self.silver, {**TABLES, **changed})

    def run(
        self,
        *select: str,
        full_refresh: bool = False,
        reset_history: bool = False,
        **options: object,
    ) -> RunResult:
        """Run the selected models, or all."""
        options.setdefault("data_quality_threshold", 0.95)
        settings = settings_of(self.silver, self.database, **options)
        return run(settings, select=select, full_refresh=full_refresh, reset_history=reset_history)

    def fails(
        self,
        error: type[BaseException],
        *select: str,
        full_refresh: bool = False,
        **options: object,
    ) -> Any:
        """Run, assert that it fails so and publishes nothing, and return the error."""
        before = self.business()
        with pytest.raises(error) as caught:
            self.run(*select, full_refresh=full_refresh, reset_history=False, **options)
        assert self.business() == before
        return caught.value

    def business(self) -> Gold:
        """The business tables, run stamps and all."""
        return read_gold(self.database, BUSINESS_TABLES)

    def rows(self, table: str, where: str = "true") -> list[Row]:
        """Rows of one Gold table."""
        return query(self.database, f"FROM {table} WHERE {where} ORDER BY ALL")

    def violations(self, rule: str) -> list[Row]:
        """The rows of go_error_data of one rule."""
        return self.rows("go_error_data", f"validation_rule = '{rule}'")

    def statuses(self, execution_id: str) -> dict[str, str]:
        """Process name to status of one run."""
        rows = self.rows("go_process_audit", f"execution_id = '{execution_id}'")
        return {row["process_name"]: row["execution_status"] for row in rows}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Silver, and no Gold yet."""
    place = Place(tmp_path)
    place.write()
    return place


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one full run in it; tests take copies."""
    place = Place(tmp_path_factory.mktemp("built"))
    place.write()
    place.run()
    return place.database


@pytest.fixture
def published(place: Place, built: Path) -> Place:
    """Silver, and the Gold that was made of it."""
    shutil.copy(built, place.database)
    return place


def break_model(monkeypatch: pytest.MonkeyPatch, name: str, build: Callable[..., ir.Table]) -> None:
    """Put another function in the place of a model's."""
    keep_nothing(monkeypatch)
    monkeypatch.setitem(MODELS, name, dataclasses.replace(MODELS[name], build=build))


# What a run publishes


def test_a_run_publishes_all_tables_and_closes_its_audit_rows(published: Place) -> None:
    assert table_names(published.database) == set(GOLD_TABLES)
    own = published.rows("go_process_audit", "process_name <> 'silver'")
    assert {row["process_name"] for row in own} == {"pipeline", *GOLD_TABLES}
    assert {row["execution_status"] for row in own} == {"Completed"}
    assert all(row["execution_end_time"] >= row["execution_start_time"] for row in own)
    assert len({row["execution_id"] for row in own}) == 1


def test_an_empty_silver_makes_the_reserved_members_and_nothing_else(place: Place) -> None:
    write_tables(place.silver, {})
    place.run()
    assert table_names(place.database) == set(GOLD_TABLES)
    gold = read_gold(place.database)
    assert {row["user_id"] for row in gold["go_user_dim"]} == {"__unknown__", "__anonymous__"}
    assert all(not gold[name] for name in (*BUSINESS_TABLES[1:], "go_error_data"))
    assert {row["records_processed"] for row in gold["go_process_audit"]} == {0}
    assert {row["pass_rate"] for row in gold["go_process_audit"]} == {Decimal(1)}


def test_silvers_own_logs_may_be_absent(published: Place) -> None:
    before = published.rows("go_process_audit", "process_name = 'silver'")
    for name in ("si_error_data", "si_audit"):
        (published.silver / f"{name}.parquet").unlink()
    result = published.run("go_error_data", "go_process_audit")
    assert {table.name: table.processed for table in result.tables} == {
        "go_error_data": 0,
        "go_process_audit": 0,
    }
    assert published.rows("go_process_audit", "process_name = 'silver'") == before


@pytest.mark.parametrize(
    ("as_of", "status", "age"),
    [
        ("2025-05-31T23:59:59", "Pending", 30),
        ("2025-06-01", "Active", 31),
        ("2025-06-30T23:59:59", "Active", 60),
        ("2025-07-01", "Expired", 61),
    ],
)
def test_today_is_the_date_of_as_of(published: Place, as_of: str, status: str, age: int) -> None:
    published.run("go_license_dim", "go_support_ticket_fact", full_refresh=True, as_of=as_of)
    assert [row["license_status"] for row in published.rows("go_license_dim")] == [status]
    assert [row["age_days"] for row in published.rows("go_support_ticket_fact")] == [age]


def test_without_audit_logging_no_audit_row_is_written(place: Place) -> None:
    place.run("go_user_dim", "go_webinar_fact", "go_process_audit", enable_audit_logging=False)
    assert place.rows("go_process_audit") == []
    assert len(place.violations("missing_end_time")) == 1
    place.write(si_users=[user("U1", email=None)])
    place.fails(ThresholdError, "go_user_dim", full_refresh=True, enable_audit_logging=False)
    assert place.rows("go_process_audit") == []
    assert len(place.violations("missing_email")) == 1


# Failures


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


# The life of a violation


def test_a_corrected_violation_is_resolved_and_opens_again_when_it_returns(
    published: Place,
) -> None:
    (first,) = published.violations("missing_end_time")
    assert first["resolution_status"] == "Open"

    published.write(si_webinars=[webinar("W1"), webinar("W2")])
    published.run("go_billing_event_fact")  # did not look at webinars
    assert published.violations("missing_end_time") == [first]
    published.run("go_webinar_fact")
    (resolved,) = published.violations("missing_end_time")
    assert resolved["resolution_status"] == "Resolved"
    assert resolved["resolved_at"] > first["last_seen_at"] == resolved["last_seen_at"]
    assert resolved["first_seen_at"] == first["first_seen_at"]

    published.write()
    published.run("go_webinar_fact")
    (again,) = published.violations("missing_end_time")
    assert (again["error_id"], again["resolution_status"]) == (first["error_id"], "Open")
    assert again["resolved_at"] is None
    assert again["first_seen_at"] == first["first_seen_at"]
    assert again["last_seen_at"] > resolved["resolved_at"]


# Parts of Gold


def test_a_model_that_is_not_selected_is_read_as_published(published: Place) -> None:
    before = published.business()
    published.write(
        si_users=[*TABLES["si_users"], user("U6")],
        si_webinars=[webinar("W1"), webinar("W2", end=None, host="U6")],
    )
    published.run("go_webinar_fact")
    after = published.business()
    for name in set(BUSINESS_TABLES) - {"go_webinar_fact"}:
        assert after[name] == before[name], name
    keys = {row["webinar_id"]: row["host_user_key"] for row in after["go_webinar_fact"]}
    assert keys["W2"] == UNKNOWN_KEY != keys["W1"]
    assert [row["source_key"] for row in published.violations("orphan_host")] == ["W2"]


def test_a_model_whose_upstream_was_never_published_is_refused(place: Place) -> None:
    with pytest.raises(UsageError, match=r"--select \+go_webinar_fact") as caught:
        place.run("go_webinar_fact")
    assert "go_user_dim" in str(caught.value)
    assert not place.database.exists()
    place.run("+go_webinar_fact")
    assert len(place.rows("go_webinar_fact")) == 2


# The shrink guard


def test_an_emptied_silver_changes_no_published_row(published: Place) -> None:
    before = published.business()
    write_tables(published.silver, {})
    published.run()
    assert published.business() == before


def test_a_refresh_from_an_emptied_silver_is_refused_unless_allowed(published: Place) -> None:
    users = published.rows("go_user_dim")
    write_tables(published.silver, {})
    error = published.fails(ShrinkError, full_refresh=True)
    assert "--allow-shrink" in str(error)
    published.run(full_refresh=True, allow_shrink=True)
    gold = published.business()
    assert gold.pop("go_user_dim") == users
    assert len(gold.pop("go_license_dim")) == 1
    assert not any(gold.values())
    assert {row["resolution_status"] for row in published.violations("missing_end_time")} == {
        "Resolved"
    }
    with pytest.raises(ShrinkError):
        published.run(reset_history=True)
    published.run(reset_history=True, allow_shrink=True)
    assert len(published.rows("go_user_dim")) == 2


def test_the_shrink_guard_lets_a_small_loss_pass(published: Place) -> None:
    published.write(si_webinars=[webinar("W1")])
    refused = published.fails(ShrinkError, "go_webinar_fact", full_refresh=True)
    assert "go_webinar_fact" in str(refused)
    published.run("go_webinar_fact", full_refresh=True, max_shrink=0.5)
    assert [row["webinar_id"] for row in published.rows("go_webinar_fact")] == ["W1"]
