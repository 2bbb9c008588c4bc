"""go_process_audit: what ran, when, on how many rows, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    INSTANT,
    RATIO,
    SECONDS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.domains import UNKNOWN
from zoomgold.definitions.model import model
from zoomgold.definitions.silver import AUDIT
from zoomgold.expressions.keys import DEFAULT_SOURCE_SYSTEM, encoded, md5
from zoomgold.expressions.numbers import epoch_microseconds
from zoomgold.expressions.tables import conformed
from zoomgold.expressions.text import normalised
from zoomgold.transform.quality import latest_first, prepared

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: The process name of rows carried over from Silver.
SILVER_PROCESS = "silver"
_COUNTS = (
    ("records_processed", "Silver rows looked at"),
    ("records_inserted", "Rows inserted"),
    ("records_updated", "Rows that replaced a published one"),
    ("records_unchanged", "Rows that changed nothing"),
    ("records_deduplicated", "Valid rows that a later one of their key replaced"),
    ("records_failed", "Rows rejected"),
    ("records_warned", "Kept rows with at least one warning"),
    ("versions_closed", "Published versions that the run closed or re-dated"),
)

CONTRACT = Contract(
    "go_process_audit",
    "one row per run and process, never deleted",
    (("execution_id", "process_name"),),
    (
        Column("execution_id", TEXT, "The run"),
        Column("process_name", TEXT, "pipeline, a Gold table, or silver"),
        Column("pipeline_name", TEXT, "zoomgold, or the upstream pipeline's name"),
        Column("backend", TEXT, "Engine that ran it; silver for carried rows"),
        Column("source_table", TEXT, "Silver table that was read", nullable=True),
        Column("execution_start_time", INSTANT, "Start (UTC)"),
        Column("execution_end_time", INSTANT, "End (UTC)", nullable=True),
        Column(
            "execution_status",
            TEXT,
            "Running, Completed, Failed, Skipped or Abandoned; Silver's own as it stands",
        ),
        *(Column(name, WHOLE, text, nullable=True, minimum=0) for name, text in _COUNTS),
        Column(
            "pass_rate",
            RATIO,
            "(processed - failed) / processed, cut to 4 decimals",
            nullable=True,
            minimum=0,
            maximum=1,
        ),
        Column("process_duration_seconds", SECONDS, "Duration in seconds", nullable=True),
        Column(
            "error_message",
            TEXT,
            "Why it failed; of a completed process, how many rows came late",
            nullable=True,
        ),
        Column("as_of", INSTANT, "The run's today (UTC)", nullable=True),
        Column(
            "silver_read_at",
            INSTANT,
            "The one instant of Silver that the run read (UTC); null: no time travel",
            nullable=True,
        ),
        Column("code_version", TEXT, "Version of zoomgold", nullable=True),
        Column("source_system", TEXT, "zoomgold, or the upstream system"),
        Column("load_date", DAY, "Date of the row", nullable=True),
        Column("update_date", DAY, "Date of its last change", nullable=True),
    ),
    (
        Check(
            "every_row_is_accounted_for",
            "processed = failed + deduplicated + inserted + updated + unchanged, once completed",
            lambda t: (
                (t.execution_status != "Completed")
                | (
                    t.records_processed
                    == t.records_failed
                    + t.records_deduplicated
                    + t.records_inserted
                    + t.records_updated
                    + t.records_unchanged
                )
            ),
        ),
    ),
)


def executions(si_audit: ir.Table) -> ir.Table:
    """Silver's audit rows, the latest of each execution in `position` 0."""
    rows = prepared(si_audit, AUDIT, ())
    # A row without an id still stands for one execution; its content identifies it.
    content = md5(encoded([rows[column.name] for column in AUDIT.business]))
    rows = rows.mutate(execution_id=rows.execution_id.coalesce(content))
    latest = ibis.window(group_by=rows.execution_id, order_by=latest_first(rows, AUDIT))
    return rows.mutate(position=ibis.row_number().over(latest))


@model(contract=CONTRACT, source=AUDIT, tags=("audit",))
def go_process_audit(si_audit: ir.Table) -> ir.Table:
    """One row per run and process.

    The rows that a run carries over from Silver, one per execution; its own rows it writes as it
    goes.
    """
    ranked = executions(si_audit)
    row = ranked.filter(ranked.position == 0)
    status = normalised(row.status)
    day = row.load_date.coalesce(row.update_date).cast("timestamp(6)")
    no_count = {name: ibis.null("int64") for name, _ in _COUNTS}
    epoch = ibis.timestamp("1970-01-01 00:00:00").cast("timestamp(6)")
    carried = row.mutate(
        process_name=ibis.literal(SILVER_PROCESS),
        pipeline_name=row.pipeline_name.fill_null(UNKNOWN),
        backend=ibis.literal("silver"),
        source_table=ibis.null("string"),
        execution_start_time=row.start_time.coalesce(row.end_time, day, epoch),
        execution_end_time=row.end_time,
        execution_status=ibis.cases(
            (status.isin(("success", "succeeded", "completed")), "Completed"),
            (status.isin(("failed", "error")), "Failed"),
            else_=row.status.fill_null(UNKNOWN),
        ),
        **no_count,
        pass_rate=ibis.null(RATIO),
        process_duration_seconds=(
            epoch_microseconds(row.end_time) - epoch_microseconds(row.start_time)
        ).cast("float64")
        / 1_000_000,
        as_of=ibis.null("timestamp(6)"),
        silver_read_at=ibis.null("timestamp(6)"),
        code_version=ibis.null("string"),
        source_system=row.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
    )
    return conformed(carried, CONTRACT.schema)
