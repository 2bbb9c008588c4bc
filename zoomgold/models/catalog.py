"""All Gold models, their sources and every node between Silver and them.

The modules of this folder are looked through: a new file is a new table.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from zoomgold.config.outside_models import outside_models
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model, Node
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.source import Source
from zoomgold.definitions.state import CLOSINGS, ERASED, FILES, LEDGER, PROGRESS, UNPUBLISHED
from zoomgold.errors import UsageError
from zoomgold.models import outside
from zoomgold.models.soundness import check_marts
from zoomgold.transform import nodes

#: The modules of this folder that define no table.
_OWN = ("catalog", "dag", "outside", "people", "soundness")


def _modules() -> Iterator[ModuleType]:
    folder = Path(__file__).parent
    for found in iter_modules([str(folder)]):
        if found.name not in _OWN:
            yield import_module(f"{__package__}.{found.name}")
    for place in outside_models():
        yield from outside.modules(place)


def _defined() -> dict[str, Node]:
    """Every node by its name. One that a module imports from another is found twice, and is one."""
    found: dict[str, Node] = {}
    for module in _modules():
        for node in (value for value in vars(module).values() if isinstance(value, Node)):
            if found.setdefault(node.name, node) is not node:
                raise UsageError(
                    f"{node.name} is defined twice: in {outside.file_of(found[node.name])} and in "
                    f"{outside.file_of(node)}.\nGive one of them another name."
                )
    return found


_DEFINED: Mapping[str, Node] = _defined()


def _upstream(model: Model) -> set[str]:
    """The models among the tables that a model is computed from, however far behind."""
    found: set[str] = set()
    pending = list(model.tables)
    while pending:
        node = _DEFINED.get(pending.pop())
        if isinstance(node, Model):
            found.add(node.name)
        elif node is not None:
            pending.extend(node.tables)
    return found


def _in_order() -> Iterator[Model]:
    """Each model after its upstream, else in the order of the Silver contract; then by name."""
    places = {name: place for place, name in enumerate(TABLES)}
    left = sorted(
        (node for node in _DEFINED.values() if isinstance(node, Model)),
        key=lambda model: (places.get(model.source.name if model.source else "", 99), model.name),
    )
    while left:
        waiting = {model.name for model in left}
        following = next((model for model in left if not _upstream(model) & waiting), None)
        if following is None:
            names = ", ".join(sorted(waiting))
            raise UsageError(f"Models read each other in a circle: {names}.\nBreak it.")
        left.remove(following)
        yield following


#: The Gold models in an order in which each follows its upstream.
MODELS: Mapping[str, Model] = {model.name: model for model in _in_order()}
check_marts(MODELS)
_MODULES = {name: sys.modules[model.build.__module__] for name, model in MODELS.items()}
#: The source of each Gold model that has rules.
SOURCES: Mapping[str, Source] = {
    name: vars(module)["SOURCE"] for name, module in _MODULES.items() if "SOURCE" in vars(module)
}
#: Every node that is not a Gold model.
INTERMEDIATES: Mapping[str, Node] = {
    node.name: node
    for node in (
        *(node for node in _DEFINED.values() if not isinstance(node, Model)),
        *(
            node
            for source in SOURCES.values()
            for node in nodes.nodes(source, _DEFINED[source.resolved])
        ),
    )
}
#: The contract of every table that a run writes, by name: Gold's, and what is kept beside it.
CONTRACTS: Mapping[str, Contract] = {
    contract.table: contract
    for contract in (
        *(model.contract for model in MODELS.values()),
        PROGRESS,
        LEDGER,
        CLOSINGS,
        FILES,
        UNPUBLISHED,
        ERASED,
    )
}
#: Written by every run, selected or not: the run's own rows and the violations of its sources.
ALWAYS_WRITTEN = tuple(
    name for name, model in MODELS.items() if model.source is not None and name not in SOURCES
)
#: Computed from other Gold tables.
MARTS = tuple(name for name, model in MODELS.items() if model.is_mart)
#: The node with the errors that Silver itself reports.
SILVER_ERRORS = "silver_errors"


def violation_nodes(models: Iterable[Model]) -> list[str]:
    """The nodes whose union is all violations that a run of these models finds."""
    given = list(models)
    found = [SOURCES[one.name].violations for one in given if one.name in SOURCES]
    return found + [SILVER_ERRORS for one in given if one.name == "go_error_data"]
