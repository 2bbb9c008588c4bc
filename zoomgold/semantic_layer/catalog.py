"""All metrics by name, and the dimensions by which they can be split."""

from collections.abc import Mapping

from zoomgold.definitions.contract import Column
from zoomgold.models.catalog import MODELS
from zoomgold.semantic_layer import revenue, support, usage
from zoomgold.semantic_layer.metric import USERS, Metric

#: The reports that metrics belong to.
SUBJECTS: Mapping[str, tuple[Metric, ...]] = {
    "Usage and adoption": usage.METRICS,
    "Service and support": support.METRICS,
    "Revenue and licenses": revenue.METRICS,
}
METRICS: Mapping[str, Metric] = {
    metric.name: metric for metrics in SUBJECTS.values() for metric in metrics
}
#: The table whose contract describes the column of each dimension.
DIMENSION_TABLES: Mapping[str, str] = {
    "plan_type": USERS,
    "company": USERS,
    "meeting_type": "go_meeting_fact",
    "attendee_type": "go_participant_fact",
    "feature_name": "go_feature_usage_fact",
    "feature_category": "go_feature_usage_fact",
    "ticket_type": "go_support_ticket_fact",
    "priority_level": "go_support_ticket_fact",
    "event_type": "go_billing_event_fact",
    "license_type": "go_license_dim",
}
DIMENSIONS: Mapping[str, Column] = {
    name: MODELS[table].contract.column(name) for name, table in DIMENSION_TABLES.items()
}
