"""go_webinar_fact: which webinars were held, by whom and for how many registrants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold.definitions.contract import (
    DAY,
    END_NOT_BEFORE_START,
    INSTANT,
    LOAD_COLUMNS,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import INVALID_TIME_RANGE, WARNING, missing, reject, warn
from zoomgold.definitions.silver import WEBINARS
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import DEFAULT_SOURCE_SYSTEM
from zoomgold.expressions.numbers import minutes
from zoomgold.expressions.tables import conformed, distinct_keys
from zoomgold.transform.incremental import relooked
from zoomgold.transform.lookups import or_unknown_user, with_user

if TYPE_CHECKING:
    import ibis.expr.types as ir

SOURCE = Source(
    WEBINARS,
    (
        missing("webinar_id"),
        missing("host_id"),
        missing("webinar_topic"),
        missing("start_time"),
        INVALID_TIME_RANGE,
        reject(
            "negative_registrants",
            ("registrants",),
            "registrants is negative.",
            lambda t: t.registrants < 0,
        ),
        warn(
            "orphan_host",
            ("host_id",),
            "The webinar is hosted by a user whom Silver does not have.",
            lambda t: t.found_user_key.isnull(),
        ),
        missing("end_time", WARNING),
        missing("registrants", WARNING),
    ),
    resolved="resolved_webinars",
)

CONTRACT = Contract(
    "go_webinar_fact",
    "one row per webinar",
    (("webinar_id",),),
    (
        Column("webinar_id", TEXT, "Business key of the webinar"),
        Column("host_id", TEXT, "User who hosts the webinar"),
        Column(
            "host_user_key",
            TEXT,
            "The host as of start_time; the unknown member for an unknown user",
            pattern=MD5,
            references="go_user_dim",
            reference_of="host_id",
        ),
        Column("webinar_topic", TEXT, "Topic of the webinar"),
        Column("start_time", INSTANT, "Start of the webinar (UTC)"),
        Column("end_time", INSTANT, "End of the webinar (UTC); null: not known", nullable=True),
        Column("webinar_date", DAY, "Date of start_time"),
        Column(
            "duration_minutes",
            WHOLE,
            "Whole minutes from start_time to end_time; null without an end",
            nullable=True,
            minimum=0,
        ),
        Column(
            "registrants",
            WHOLE,
            "How many people registered; null: not known",
            nullable=True,
            minimum=0,
        ),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        END_NOT_BEFORE_START,
        Check(
            "webinar_date_of_start",
            "webinar_date is the date of start_time",
            lambda t: t.webinar_date == t.start_time.date(),
        ),
        Check(
            "duration_known_with_end",
            "duration_minutes is null exactly where end_time is",
            lambda t: t.duration_minutes.isnull() == t.end_time.isnull(),
        ),
        Check(
            "duration_of_times",
            "duration_minutes is the whole minutes from start_time to end_time",
            lambda t: t.duration_minutes == minutes(t.start_time, t.end_time),
        ),
    ),
)


@intermediate("table")
def touched_webinars(gold_webinars: ir.Table, moved_versions: ir.Table) -> ir.Table:
    """The webinars of moved hosts."""
    return relooked(
        gold_webinars,
        moved_versions,
        key="webinar_id",
        user_id="host_id",
        at="start_time",
    )


@intermediate("table")
def scope_webinars(new_webinars: ir.Table, touched_webinars: ir.Table) -> ir.Table:
    """New webinars, and those of moved hosts."""
    return distinct_keys("webinar_id", new_webinars, touched_webinars)


@intermediate()
def resolved_webinars(valid_webinars: ir.Table, user_versions: ir.Table) -> ir.Table:
    """The valid rows, with the key of the host's version; null where the host is not known."""
    return with_user(
        valid_webinars,
        user_versions,
        user_id="host_id",
        at="start_time",
        columns={"user_key": "found_user_key"},
    )


@model(
    contract=CONTRACT,
    source=WEBINARS,
    tags=("fact", "webinar"),
    cluster_by=("webinar_date",),
)
def go_webinar_fact(resolved_webinars: ir.Table) -> ir.Table:
    """One row per webinar."""
    webinars = resolved_webinars
    return conformed(
        webinars.mutate(
            host_user_key=or_unknown_user(webinars.found_user_key),
            webinar_date=webinars.start_time.date(),
            duration_minutes=minutes(webinars.start_time, webinars.end_time),
            source_system=webinars.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
        ),
        CONTRACT.unstamped,
    )
