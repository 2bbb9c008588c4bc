"""The ten Silver tables as Polars schemas: names, column order and types of what is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import polars as pl

TEXT: Final = pl.String()
WHOLE: Final = pl.Int64()
DATE: Final = pl.Date()
TIMESTAMP: Final = pl.Datetime("us")
MONEY: Final = pl.Decimal(10, 2)

Schema = Mapping[str, pl.DataType]

METADATA: Final[Schema] = {
    "load_timestamp": TIMESTAMP,
    "update_timestamp": TIMESTAMP,
    "source_system": TEXT,
    "load_date": DATE,
    "update_date": DATE,
}

SCHEMAS: Final[Mapping[str, Schema]] = {
    "si_users": {
        "user_id": TEXT,
        "user_name": TEXT,
        "email": TEXT,
        "company": TEXT,
        "plan_type": TEXT,
        "user_status": TEXT,
        **METADATA,
    },
    "si_licenses": {
        "license_id": TEXT,
        "license_type": TEXT,
        "assigned_to_user_id": TEXT,
        "start_date": DATE,
        "end_date": DATE,
        **METADATA,
    },
    "si_meetings": {
        "meeting_id": TEXT,
        "host_id": TEXT,
        "meeting_topic": TEXT,
        "start_time": TIMESTAMP,
        "end_time": TIMESTAMP,
        "duration_minutes": WHOLE,
        **METADATA,
    },
    "si_participants": {
        "participant_id": TEXT,
        "meeting_id": TEXT,
        "user_id": TEXT,
        "join_time": TIMESTAMP,
        "leave_time": TIMESTAMP,
        **METADATA,
    },
    "si_feature_usage": {
        "usage_id": TEXT,
        "meeting_id": TEXT,
        "feature_name": TEXT,
        "usage_count": WHOLE,
        "usage_date": DATE,
        **METADATA,
    },
    "si_webinars": {
        "webinar_id": TEXT,
        "host_id": TEXT,
        "webinar_topic": TEXT,
        "start_time": TIMESTAMP,
        "end_time": TIMESTAMP,
        "registrants": WHOLE,
        **METADATA,
    },
    "si_support_tickets": {
        "ticket_id": TEXT,
        "user_id": TEXT,
        "ticket_type": TEXT,
        "resolution_status": TEXT,
        "open_date": DATE,
        **METADATA,
    },
    "si_billing_events": {
        "event_id": TEXT,
        "user_id": TEXT,
        "event_type": TEXT,
        "amount": MONEY,
        "event_date": DATE,
        **METADATA,
    },
    "si_error_data": {
        "error_id": WHOLE,
        "error_type": TEXT,
        "error_description": TEXT,
        "source_table": TEXT,
        "error_timestamp": TIMESTAMP,
        "process_audit_info": TEXT,
        "status": TEXT,
        "load_date": DATE,
        "update_date": DATE,
        "source_system": TEXT,
    },
    "si_audit": {
        "execution_id": TEXT,
        "pipeline_name": TEXT,
        "start_time": TIMESTAMP,
        "end_time": TIMESTAMP,
        "status": TEXT,
        "error_message": TEXT,
        "load_date": DATE,
        "update_date": DATE,
        "source_system": TEXT,
    },
}


def conform(table: str, columns: Mapping[str, pl.Series] | pl.DataFrame) -> pl.DataFrame:
    """The columns of ``table`` in contract order and type; a lossy value raises."""
    frame = columns if isinstance(columns, pl.DataFrame) else pl.DataFrame(dict(columns))
    return frame.select(pl.col(name).cast(kind) for name, kind in SCHEMAS[table].items())
