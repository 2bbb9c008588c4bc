"""What go_process_audit holds: the last runs, and one run table by table."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import ibis

from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS
from zoomgold.reports.published import published_table

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


_COLUMNS = tuple(Process.__dataclass_fields__)


def last_runs(gold: GoldReader, limit: int) -> list[Process]:
    """The runs as a whole, the latest first."""
    log = published_table(gold, "go_process_audit").select(*_COLUMNS)
    runs = log.filter(log.process_name == _PIPELINE)
    latest = runs.order_by(ibis.desc("execution_start_time"), "execution_id").limit(limit)
    return [Process(**row) for row in gold.rows(latest)]


def one_run(gold: GoldReader, prefix: str) -> list[Process]:
    """The rows of the run with this id, or of the only one whose id begins so."""
    log = published_table(gold, "go_process_audit").select(*_COLUMNS)
    mine = log.filter(log.execution_id.startswith(prefix))
    ids = [row["execution_id"] for row in gold.rows(_first_ids(mine))]
    if not prefix or not ids:
        raise UsageError(
            f"No run has an id that begins with {prefix!r}.\n"
            f"See the last runs: {suggested('history')}"
        )
    if len(ids) > 1 and prefix not in ids:
        raise UsageError(
            f"Several runs have an id that begins with {prefix}, such as\n"
            f"{' and '.join(ids)}.\nGive more characters."
        )
    chosen = prefix if prefix in ids else ids[0]
    rows = gold.rows(log.filter(log.execution_id == chosen))
    place = {name: position for position, name in enumerate((_PIPELINE, *MODELS))}
    rows.sort(key=lambda row: (place.get(row["process_name"], len(place)), row["process_name"]))
    return [Process(**row) for row in rows]


def _first_ids(log: ibis.Table) -> ibis.Table:
    # An id that is the prefix itself is the shortest, so it is among the first two.
    return log.select("execution_id").distinct().order_by("execution_id").limit(2)
