"""The run's own rows of go_process_audit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from zoomgold.validation.accounting import Counts
from zoomgold.version import __version__

PIPELINE = "pipeline"
RUNNING, COMPLETED, FAILED = "Running", "Completed", "Failed"
SKIPPED, ABANDONED = "Skipped", "Abandoned"
_MAX_MESSAGE = 2_000


@dataclass(frozen=True)
class RunStamp:
    """What identifies a run: `started_at` and `as_of` are UTC without a zone."""

    execution_id: str
    started_at: datetime
    as_of: datetime
    backend: str


def audit_row(
    run: RunStamp,
    process: str,
    status: str,
    *,
    source_table: str | None = None,
    counts: Counts | None = None,
    started_at: datetime | None = None,
    ended_at: datetime | None = None,
    message: str | None = None,
    silver_read_at: datetime | None = None,
) -> Mapping[str, Any]:
    """One row of go_process_audit; times are UTC without a zone."""
    start = started_at or run.started_at
    tally = vars(counts) if counts is not None else dict.fromkeys(vars(Counts()))
    return {
        "execution_id": run.execution_id,
        "process_name": process,
        "pipeline_name": "zoomgold",
        "backend": run.backend,
        "source_table": source_table,
        "execution_start_time": start,
        "execution_end_time": ended_at,
        "execution_status": status,
        **{f"records_{name}": value for name, value in tally.items() if name != "versions_closed"},
        "versions_closed": tally["versions_closed"],
        "pass_rate": counts.pass_rate if counts is not None else None,
        "process_duration_seconds": (ended_at - start).total_seconds() if ended_at else None,
        "error_message": message[:_MAX_MESSAGE] if message else None,
        "as_of": run.as_of,
        "silver_read_at": silver_read_at,
        "code_version": __version__,
        "source_system": "zoomgold",
        "load_date": run.started_at.date(),
        "update_date": (ended_at or start).date(),
    }
