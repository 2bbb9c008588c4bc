"""si_error_data and si_audit: what the loader upstream of Silver reports about itself."""

from __future__ import annotations

import numpy as np
import polars as pl

from zoomgold.synthetic.draw import Draw
from zoomgold.synthetic.schema import conform
from zoomgold.synthetic.timeline import (
    HOUR,
    MINUTE,
    Window,
    choose,
    dates,
    ids,
    nullable,
    scaled,
    timestamps,
)

LOADED_TABLES = (
    "si_users",
    "si_licenses",
    "si_meetings",
    "si_participants",
    "si_feature_usage",
    "si_webinars",
    "si_support_tickets",
    "si_billing_events",
)
# Type and description of an error, and how often the loader sees it.
ERRORS = (
    ("Type Mismatch", "A number could not be read.", 6),
    ("Schema Drift", "An unexpected column was ignored.", 5),
    ("Late Delivery", "The batch arrived after its window.", 8),
    ("CRITICAL: Truncated File", "The file ended inside a row.", 2),
    ("Fatal Source Error", "The source answered with HTTP 500.", 1),
    ("Encoding", "Bytes outside UTF-8 were replaced.", 3),
)
ERROR_STATUSES = ("Open", "In Progress", "Resolved", "RESOLVED")
RUN_STATUSES = ("success", "SUCCESS", "Completed", "succeeded", "failed", "Error", "Running")


def error_data(seed: int, users: int, window: Window) -> pl.DataFrame:
    """Errors that the loader met, numbered from 1."""
    draw = Draw(seed, "si_error_data", "rows")
    count = scaled(users, 0.1)
    met = window.start + np.sort(draw.below(count, window.seconds))
    types, descriptions, weights = zip(*ERRORS, strict=True)
    kind = draw.pick(count, weights)
    batch = "batch=" + ids("", 6, draw.below(count, 1_000_000))
    columns = {
        "error_id": pl.int_range(1, count + 1, eager=True),
        "error_type": choose(types, kind),
        "error_description": choose(descriptions, kind),
        "source_table": choose(LOADED_TABLES, draw.below(count, len(LOADED_TABLES))),
        "error_timestamp": timestamps(met),
        "process_audit_info": batch,
        "status": choose(ERROR_STATUSES, draw.pick(count, (40, 15, 35, 10))),
        "load_date": dates(met),
        "update_date": dates(np.minimum(met + draw.below(count, 72 * HOUR), window.end)),
        "source_system": pl.repeat("ZOOM_LOADER", count, eager=True),
    }
    return conform("si_error_data", columns)


def audit(seed: int, users: int, window: Window) -> pl.DataFrame:
    """Runs of the loader; one that still runs has no end."""
    draw = Draw(seed, "si_audit", "rows")
    count = scaled(users, 0.06)
    began = window.start + np.sort(draw.below(count, window.seconds // HOUR)) * HOUR + 5 * MINUTE
    ended = began + 20 + draw.below(count, 600)
    status = draw.pick(count, (50, 10, 15, 10, 8, 4, 3))
    failed, running = (status == 4) | (status == 5), status == 6
    table = choose(LOADED_TABLES, draw.below(count, len(LOADED_TABLES)))
    columns = {
        "execution_id": ids("LOAD-", 8, np.arange(1, count + 1, dtype=np.int64)),
        "pipeline_name": "load_" + table,
        "start_time": timestamps(began),
        "end_time": timestamps(nullable(ended, running)),
        "status": choose(RUN_STATUSES, status),
        "error_message": choose(
            ("The source did not answer within 30 s.", "The warehouse was suspended."),
            draw.below(count, 2),
        ),
        "load_date": dates(began),
        "update_date": dates(ended),
        "source_system": pl.repeat("ZOOM_LOADER", count, eager=True),
    }
    return conform("si_audit", columns).with_columns(
        pl.when(pl.Series(failed)).then(pl.col("error_message")).alias("error_message")
    )
