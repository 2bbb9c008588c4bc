"""go_feature_usage_fact: which features were used, how often and in whose meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    LOAD_COLUMNS,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.domains import FEATURE, FEATURE_CATEGORIES, UNKNOWN
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import missing, reject, warn
from zoomgold.definitions.silver import FEATURE_USAGE
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import DEFAULT_SOURCE_SYSTEM
from zoomgold.expressions.tables import conformed, distinct_keys, without
from zoomgold.transform.lookups import or_unknown_user

if TYPE_CHECKING:
    import ibis.expr.types as ir

SOURCE = Source(
    FEATURE_USAGE,
    (
        missing("usage_id"),
        missing("meeting_id"),
        missing("feature_name"),
        missing("usage_date"),
        missing("usage_count"),
        reject(
            "invalid_usage_count",
            ("usage_count",),
            "usage_count is zero or negative.",
            lambda t: t.usage_count <= 0,
        ),
        warn(
            "unknown_feature",
            ("feature_name",),
            "feature_name is not a known label.",
            lambda t: t.feature_name_label == UNKNOWN,
        ),
        warn(
            "orphan_meeting",
            ("meeting_id",),
            "The feature was used in a meeting that Gold does not have.",
            lambda t: ~t.is_known_meeting,
        ),
        warn(
            "outside_meeting_dates",
            ("usage_date",),
            "usage_date is before the meeting's first day or after its last.",
            lambda t: (
                (t.usage_date < t.meeting_start_time.date())
                | (t.usage_date > t.meeting_end_time.date())
            ),
        ),
    ),
    resolved="resolved_feature_usage",
)


def category_of(feature: ir.StringValue) -> ir.StringValue:
    """The category of a canonical feature label."""
    return ibis.cases(
        *((feature.isin(labels), category) for category, labels in FEATURE_CATEGORIES.items())
    )


CONTRACT = Contract(
    "go_feature_usage_fact",
    "one row per usage event",
    (("usage_id",),),
    (
        Column("usage_id", TEXT, "Business key of the usage event"),
        Column("meeting_id", TEXT, "Meeting in which the feature was used"),
        Column(
            "host_user_key",
            TEXT,
            "The meeting's host as of its start; the unknown member for an unknown meeting",
            pattern=MD5,
            references="go_user_dim",
        ),
        Column("feature_name", TEXT, "Feature that was used", domain=FEATURE.labels),
        Column(
            "feature_category",
            TEXT,
            "Category of the feature",
            domain=tuple(FEATURE_CATEGORIES),
        ),
        Column("usage_count", WHOLE, "How often the feature was used", minimum=1),
        Column("usage_date", DAY, "Day on which the feature was used"),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        Check(
            "feature_category_of_feature",
            "feature_category is the category of feature_name",
            lambda t: t.feature_category == category_of(t.feature_name),
        ),
    ),
)


@intermediate("table")
def touched_feature_usage(
    gold_feature_usage: ir.Table, changed_meetings: ir.Table | None
) -> ir.Table | None:
    """The usage of changed meetings; a moved host changes its meeting."""
    if changed_meetings is None:
        return None
    return gold_feature_usage.semi_join(changed_meetings, "meeting_id").select("usage_id")


@intermediate("table")
def scope_feature_usage(
    new_feature_usage: ir.Table, touched_feature_usage: ir.Table | None
) -> ir.Table:
    """New usage, and that of changed meetings."""
    return distinct_keys("usage_id", new_feature_usage, touched_feature_usage)


@intermediate()
def resolved_feature_usage(valid_feature_usage: ir.Table, standing_meetings: ir.Table) -> ir.Table:
    """The valid rows with the host and times of their meeting; null where it is not known."""
    meetings = standing_meetings.select(
        known_meeting_id=standing_meetings.meeting_id,
        meeting_host_key=standing_meetings.host_user_key,
        meeting_start_time=standing_meetings.start_time,
        meeting_end_time=standing_meetings.end_time,
    )
    joined = valid_feature_usage.left_join(
        meetings, valid_feature_usage.meeting_id == meetings.known_meeting_id
    )
    resolved = joined.mutate(
        is_known_meeting=joined.known_meeting_id.notnull(),
        host_user_key=or_unknown_user(joined.meeting_host_key),
    )
    return without(resolved, "known_meeting_id", "meeting_host_key")


@model(
    contract=CONTRACT,
    source=FEATURE_USAGE,
    tags=("fact", "feature"),
    cluster_by=("usage_date",),
)
def go_feature_usage_fact(resolved_feature_usage: ir.Table) -> ir.Table:
    """One row per use of a feature in a meeting."""
    usage = resolved_feature_usage
    return conformed(
        usage.mutate(
            feature_name=usage.feature_name_label,
            feature_category=category_of(usage.feature_name_label),
            source_system=usage.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
        ),
        CONTRACT.unstamped,
    )
