"""All Gold models, their sources and every node between Silver and them.

The modules of this folder are looked through: a new file is a new table.
"""

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from zoomgold.definitions.model import Model, Node
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.source import Source
from zoomgold.transform import nodes

#: The modules of this folder that define no table.
_OWN = ("catalog", "dag")


def _modules() -> Iterator[ModuleType]:
    folder = Path(__file__).parent
    for found in iter_modules([str(folder)]):
        if found.name not in _OWN:
            yield import_module(f"{__package__}.{found.name}")


#: A node that one module imports from another is found twice and is one all the same.
_DEFINED: Mapping[str, Node] = {
    value.name: value
    for module in _modules()
    for value in vars(module).values()
    if isinstance(value, Node)
}


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
        following = next(model for model in left if not _upstream(model) & waiting)
        left.remove(following)
        yield following


#: The Gold models in an order in which each follows its upstream.
MODELS: Mapping[str, Model] = {model.name: model for model in _in_order()}
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
        *(node for source in SOURCES.values() for node in nodes.nodes(source)),
    )
}
#: Written by every run, selected or not: the run's own rows and the violations of its sources.
ALWAYS_WRITTEN = tuple(name for name, model in MODELS.items() if name not in SOURCES)
