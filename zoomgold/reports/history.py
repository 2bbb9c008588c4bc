"""What go_process_audit holds: the last runs, and one run table by table."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS
from zoomgold.reports import candidates
from zoomgold.reports.published import published_rows

_PIPELINE = "pipeline"


@dataclass(frozen=True)
class Process:
    """One row of the audit log: a run as a whole (`pipeline`), or its work on one table."""

    execution_id: str
    process_name: str
    pipeline_name: str
    backend: str
    source_table: str | None
    execution_status: str
    execution_start_time: datetime
    execution_end_time: datetime | None
    process_duration_seconds: float | None
    records_processed: int | None
    records_inserted: int | None
    records_updated: int | None
    records_unchanged: int | None
    records_deduplicated: int | None
    records_failed: int | None
    records_warned: int | None
    versions_closed: int | None
    pass_rate: Decimal | None
    error_message: str | None
    as_of: datetime | None
    code_version: str | None


_LOG = "go_process_audit"
_COLUMNS = ", ".join(name.upper() for name in Process.__dataclass_fields__)
_LAST = f"""
SELECT {_COLUMNS} FROM PUBLISHED WHERE PROCESS_NAME = '{_PIPELINE}'
ORDER BY EXECUTION_START_TIME DESC, EXECUTION_ID LIMIT $limit
"""
# An id that is the prefix itself is the shortest, so it is among the first.
_FIRST_IDS = f"""
SELECT DISTINCT EXECUTION_ID FROM PUBLISHED WHERE LEFT(EXECUTION_ID, $size) = $prefix
ORDER BY EXECUTION_ID LIMIT {candidates.ASKED}
"""
_OF_ONE = f"SELECT {_COLUMNS} FROM PUBLISHED WHERE EXECUTION_ID = $execution_id"


def last_runs(gold: GoldReader, limit: int) -> list[Process]:
    """The runs as a whole, the latest first."""
    return [Process(**row) for row in published_rows(gold, _LOG, _LAST, limit=limit)]


def one_run(gold: GoldReader, prefix: str) -> list[Process]:
    """The rows of the run with this id, or of the only one whose id begins so."""
    found = published_rows(gold, _LOG, _FIRST_IDS, prefix=prefix, size=len(prefix))
    ids = [row["execution_id"] for row in found]
    if not prefix or not ids:
        raise UsageError(
            f"No run has an id that begins with {prefix!r}.\n"
            f"See the last runs: {suggested('history')}"
        )
    if len(ids) > 1 and prefix not in ids:
        raise UsageError(
            f"Several runs have an id that begins with {prefix}; give more characters of one of:\n"
            f"{candidates.listed(ids)}"
        )
    chosen = prefix if prefix in ids else ids[0]
    rows = published_rows(gold, _LOG, _OF_ONE, execution_id=chosen)
    place = {name: position for position, name in enumerate((_PIPELINE, *MODELS))}
    rows.sort(key=lambda row: (place.get(row["process_name"], len(place)), row["process_name"]))
    return [Process(**row) for row in rows]
