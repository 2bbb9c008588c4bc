"""All Gold models, their sources and every node between Silver and them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType

import ibis.expr.types as ir

from zoomgold import quality
from zoomgold.gold import (
    go_billing_event_fact,
    go_error_data,
    go_feature_usage_fact,
    go_license_dim,
    go_meeting_fact,
    go_participant_fact,
    go_process_audit,
    go_support_ticket_fact,
    go_user_dim,
    go_webinar_fact,
)
from zoomgold.keys import RESERVED_USERS
from zoomgold.model import Model, Node

_MODULES: tuple[ModuleType, ...] = (
    go_user_dim,
    go_license_dim,
    go_participant_fact,
    go_meeting_fact,
    go_feature_usage_fact,
    go_webinar_fact,
    go_support_ticket_fact,
    go_billing_event_fact,
    go_error_data,
    go_process_audit,
)
_DEFINED: tuple[Node, ...] = tuple(
    {
        value.name: value
        for module in _MODULES
        for value in vars(module).values()
        if isinstance(value, Node)
    }.values()
)

#: The Gold models in an order in which each follows its upstream.
MODELS: Mapping[str, Model] = {
    name: node
    for name in (module.__name__.rsplit(".", 1)[1] for module in _MODULES)
    for node in _DEFINED
    if isinstance(node, Model) and node.name == name
}
#: The source of each Gold model that has rules.
SOURCES: Mapping[str, quality.Source] = {
    name: vars(module)["SOURCE"]
    for name, module in zip(MODELS, _MODULES, strict=True)
    if "SOURCE" in vars(module)
}
#: Every node that is not a Gold model.
INTERMEDIATES: Mapping[str, Node] = {
    node.name: node
    for node in (
        *(node for node in _DEFINED if not isinstance(node, Model)),
        *(node for source in SOURCES.values() for node in quality.nodes(source)),
    )
}


@dataclass(frozen=True)
class StandIn:
    """How an intermediate is read from a published Gold table when its model is not selected.

    A `required` one is: without the published table the run is refused. Otherwise it is computed
    from Silver then.
    """

    model: str
    read: Callable[[ir.Table], ir.Table]
    required: bool


def _published_users(published: ir.Table) -> ir.Table:
    return published.filter(~published.user_id.isin(RESERVED_USERS))


def _published_meetings(published: ir.Table) -> ir.Table:
    return published.select(
        "meeting_id", "host_id", "start_time", "end_time", "host_user_key", "duration_minutes"
    )


STAND_INS: Mapping[str, StandIn] = {
    "user_history": StandIn("go_user_dim", _published_users, required=True),
    "meeting_core": StandIn("go_meeting_fact", _published_meetings, required=False),
}
#: Written by every run, selected or not: the run's own rows and the faults of its sources.
ALWAYS_WRITTEN = ("go_error_data", "go_process_audit")
