"""What `errors` and `history` read of their logs: the same SQL on each engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from support.on_snowflake import settings_on

from zoomgold.engines.base import PutRows
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MODELS
from zoomgold.reports.errors import ViolationCount, one_violation, violation_counts
from zoomgold.reports.history import last_runs, one_run

Backend = DuckDBBackend | SnowflakeBackend
FIRST, SECOND = datetime(2025, 6, 1, 8), datetime(2025, 6, 2, 8, 0, 0, 250_000)
SHAPES = {
    name: dict.fromkeys(MODELS[name].contract.schema)
    for name in ("go_error_data", "go_process_audit")
}


@pytest.fixture(params=["duckdb", "snowflake"])
def gold(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backend]:
    if request.param == "duckdb":
        opened: Backend = DuckDBBackend(tmp_path / "gold.duckdb")
    else:
        emulator = request.getfixturevalue("emulator")
        new_database: Callable[[], str] = request.getfixturevalue("new_database")
        database = new_database()
        with emulator.connect() as connection:
            connection.cursor().execute(f"CREATE DATABASE {database}")
        opened = SnowflakeBackend(settings_on(database))
    yield opened
    opened.close()


def put(gold: Backend, table: str, rows: list[dict[str, Any]]) -> None:
    """Publish rows; what they do not name is null."""
    with gold.transaction():
        gold.publish([PutRows(MODELS[table].contract, [SHAPES[table] | row for row in rows], ())])


def violation(error_id: str, rule: str, status: str = "Open", rows: int = 1) -> dict[str, Any]:
    return {
        **{"error_id": error_id, "origin": "gold", "error_type": "Missing Value"},
        **{"source_table": "si_users", "validation_rule": rule, "error_severity": "Critical"},
        **{"resolution_status": status, "occurrences": rows, "execution_id": "run"},
        **{"first_seen_at": FIRST, "last_seen_at": SECOND},
        "record_payload": '{"user_name": "O\'Neil \\\\ x"}',
    }


def process(run: str, name: str, start: datetime) -> dict[str, Any]:
    return {
        **{"execution_id": run, "process_name": name, "pipeline_name": "zoomgold"},
        **{"backend": "duckdb", "execution_status": "Completed", "execution_start_time": start},
        **{"pass_rate": Decimal("0.9750"), "source_system": "ZOOMGOLD"},
    }


def test_violations_are_counted_and_found(gold: Backend) -> None:
    rows = [
        violation("0a1", "missing_email", "Resolved"),
        violation("0b2", "missing_email", rows=3),
        violation("0c3", "missing_email", rows=2),
        violation("1d4", "missing_user_id", "Resolved", rows=7),
        violation("2e5", "invalid_email") | {"source_table": "si_webinars"},
    ]
    put(gold, "go_error_data", rows)
    email = ViolationCount("si_users", "missing_email", "Critical", 2, 0, 5, "0b2")
    webinar = ViolationCount("si_webinars", "invalid_email", "Critical", 1, 0, 1, "2e5")
    assert violation_counts(gold) == [email, webinar]
    assert violation_counts(gold, table="si_webinars") == [webinar]
    assert violation_counts(gold, rule="missing_user_id") == []
    assert violation_counts(gold, table="si_users", with_resolved=True) == [
        ViolationCount("si_users", "missing_email", "Critical", 2, 1, 5, "0b2"),
        ViolationCount("si_users", "missing_user_id", "Critical", 0, 1, 0, "1d4"),
    ]
    found = one_violation(gold, "0c")
    assert (found.error_id, found.occurrences, found.last_seen_at) == ("0c3", 2, SECOND)
    assert (found.resolved_at, found.load_date) == (None, None)
    assert found.record_payload == {"user_name": "O'Neil \\ x"}
    with pytest.raises(UsageError, match=r"begins with 0; .* one of:\n0a1, 0b2, 0c3"):
        one_violation(gold, "0")
    with pytest.raises(UsageError, match="No violation"):
        one_violation(gold, "3")


def test_runs_are_listed_and_found(gold: Backend) -> None:
    rows = [
        process("it's", "pipeline", FIRST),
        process("it's\\2", "pipeline", SECOND),
        process("it's\\2", "unknown", SECOND),
        process("it's\\2", "go_user_dim", SECOND),
    ]
    put(gold, "go_process_audit", rows)
    runs = last_runs(gold, 5)
    assert [run.execution_id for run in runs] == ["it's\\2", "it's"]
    assert [run.execution_start_time for run in runs] == [SECOND, FIRST]
    assert runs[0].pass_rate == Decimal("0.9750")
    assert runs[0].code_version is None
    assert last_runs(gold, 1) == runs[:1]
    names = ["pipeline", "go_user_dim", "unknown"]
    assert [one.process_name for one in one_run(gold, "it's\\")] == names
    # The id of one run is how the other's begins.
    assert one_run(gold, "it's") == runs[1:]
    with pytest.raises(UsageError, match="Several runs"):
        one_run(gold, "it")
    for none in ("IT'S", ""):
        with pytest.raises(UsageError, match="No run"):
            one_run(gold, none)


def test_a_column_that_an_older_gold_lacks_is_null(gold: Backend) -> None:
    put(gold, "go_process_audit", [process("run", "pipeline", FIRST)])
    if isinstance(gold, DuckDBBackend):
        gold._connection.execute("ALTER TABLE warehouse.gold.go_process_audit DROP pass_rate")
    else:
        table = gold.where.gold("go_process_audit")
        gold.session.execute(f'ALTER TABLE {table} DROP COLUMN "PASS_RATE"')
    gold._known = None
    (run,) = last_runs(gold, 5)
    assert (run.execution_id, run.pass_rate) == ("run", None)
