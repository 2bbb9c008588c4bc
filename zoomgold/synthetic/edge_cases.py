"""The hand-written cases: with them every rule and every awkward value occurs at least once.

fixtures/README.md says what Gold makes of each.
"""

from __future__ import annotations

import polars as pl

from zoomgold.synthetic.edge_business import billing_cases, loader_cases, ticket_cases
from zoomgold.synthetic.edge_meetings import (
    feature_usage_cases,
    meeting_cases,
    participant_cases,
    webinar_cases,
)
from zoomgold.synthetic.edge_people import license_cases, user_cases
from zoomgold.synthetic.edge_rows import Case, frame_of


def all_cases() -> list[Case]:
    """Every case of every table."""
    return [
        *user_cases(),
        *license_cases(),
        *meeting_cases(),
        *participant_cases(),
        *feature_usage_cases(),
        *webinar_cases(),
        *ticket_cases(),
        *billing_cases(),
        *loader_cases(),
    ]


def edge_rows(table: str) -> pl.DataFrame:
    """The hand-written rows of ``table``."""
    return frame_of(table, all_cases())
