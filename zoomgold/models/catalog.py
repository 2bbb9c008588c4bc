"""All Gold models, their sources and every node between Silver and them."""

from collections.abc import Mapping
from types import ModuleType

from zoomgold.definitions.model import Model, Node
from zoomgold.definitions.source import Source
from zoomgold.models import (
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
from zoomgold.transform import nodes

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
SOURCES: Mapping[str, Source] = {
    name: vars(module)["SOURCE"]
    for name, module in zip(MODELS, _MODULES, strict=True)
    if "SOURCE" in vars(module)
}
#: Every node that is not a Gold model.
INTERMEDIATES: Mapping[str, Node] = {
    node.name: node
    for node in (
        *(node for node in _DEFINED if not isinstance(node, Model)),
        *(node for source in SOURCES.values() for node in nodes.nodes(source)),
    )
}
#: Written by every run, selected or not: the run's own rows and the faults of its sources.
ALWAYS_WRITTEN = ("go_error_data", "go_process_audit")
