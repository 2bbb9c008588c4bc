"""The graph of models: what is upstream of what, and which models a selector means."""

import difflib
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase

from zoomgold.errors import UsageError
from zoomgold.gold.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.model import Model, Node

#: Nodes that hold a Gold table's rows as they stand after the run: what reads them reads the table.
_STANDS_FOR = {"standing_users": "go_user_dim"}
#: Inputs that are a run's own business: what is published already, and which part is looked at.
_OF_THE_RUN = (
    "gold_",
    "published_",
    "elsewhere_",
    "scope_",
    "touched_",
    "new_",
    "days_",
    "past_",
)


def upstream_models(model: Model) -> tuple[str, ...]:
    """The Gold tables that a model is directly computed from, in catalog order."""
    found = {name for name in _sources_of(model) if name in MODELS}
    return tuple(name for name in MODELS if name in found)


def upstream_silver(model: Model) -> tuple[str, ...]:
    """The Silver tables that a model reads, not counting those behind upstream models."""
    return tuple(sorted(name for name in _sources_of(model) if name.startswith("si_")))


def _sources_of(model: Model) -> set[str]:
    if model.name == "go_error_data":
        return {"si_error_data", *(name for name in SOURCES)}
    found: set[str] = set()
    pending, seen = list(model.tables), set()
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        stood_for = _STANDS_FOR.get(name, model.name)
        if stood_for != model.name:
            found.add(stood_for)
        elif name.startswith(_OF_THE_RUN):
            continue
        elif name in INTERMEDIATES:
            pending.extend(INTERMEDIATES[name].tables)
        else:
            found.add(name)
    return found


def with_upstream(names: set[str]) -> set[str]:
    """The models and everything upstream of them."""
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(upstream_models(MODELS[name]))
    return found


def with_downstream(names: set[str]) -> set[str]:
    """The models and everything downstream of them."""
    found = set(names)
    while True:
        more = {m.name for m in MODELS.values() if found & set(upstream_models(m))} - found
        if not more:
            return found
        found |= more


def select_models(select: Sequence[str] = (), exclude: Sequence[str] = ()) -> list[Model]:
    """The models that selectors mean, in build order; none selected means all.

    Spaces unite, commas intersect; `tag:fact`, globs, `+model` and `model+` as in dbt. Raises
    `UsageError` for a selector that matches nothing, naming the nearest model.
    """
    chosen = _union(select) if any(text.split() for text in select) else set(MODELS)
    chosen -= _union(exclude)
    if not chosen:
        raise UsageError("Nothing is selected: --exclude takes away all that --select gives.")
    return [model for name, model in MODELS.items() if name in chosen]


def _union(selectors: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for selector in (part for text in selectors for part in text.split()):
        found |= _intersection(selector)
    return found


def _intersection(selector: str) -> set[str]:
    terms = selector.split(",")
    if not all(term.strip("+") for term in terms):
        raise UsageError(
            f"Selector {selector!r} has an empty part; write one such as tag:fact,tag:meeting."
        )
    matches = [_matches(term, selector) for term in terms]
    found = set.intersection(*matches)
    if not found:
        # The nearest is the model that most parts match, the first of several.
        near = max(MODELS, key=lambda name: sum(name in each for each in matches))
        raise UsageError(
            f"Selector {selector!r} matches no model: none matches all its parts; "
            f"the nearest is {near}."
        )
    return found


def _matches(term: str, selector: str) -> set[str]:
    pattern = term.removeprefix("+").removesuffix("+")
    if pattern.startswith("tag:"):
        found = {name for name, model in MODELS.items() if pattern[4:] in model.tags}
    else:
        found = {name for name in MODELS if fnmatchcase(name, pattern)}
    if not found:
        where = f" (in {selector!r})" if selector != term else ""
        raise UsageError(
            f"Selector {term!r}{where} matches no model; the nearest is {_nearest(pattern)}."
        )
    upstream = with_upstream(found) if term.startswith("+") else found
    downstream = with_downstream(found) if term.endswith("+") else found
    return upstream | downstream


def _nearest(pattern: str) -> str:
    """The model or tag most like a pattern that matches nothing; a bare tag is that tag."""
    tags = sorted({f"tag:{tag}" for model in MODELS.values() for tag in model.tags})
    if f"tag:{pattern}" in tags:
        return f"tag:{pattern}"
    known = tags if pattern.startswith("tag:") else list(MODELS)
    return difflib.get_close_matches(pattern, known, n=1, cutoff=0)[0]


def ordered_nodes(targets: Sequence[str], available: set[str]) -> Iterator[Node]:
    """The intermediates that the targets need, each after its upstream; `available` needs none."""
    done = set(available)

    def visit(name: str) -> Iterator[Node]:
        if name in done or name not in INTERMEDIATES:
            return
        done.add(name)
        node = INTERMEDIATES[name]
        for upstream in node.tables:
            yield from visit(upstream)
        yield node

    for target in targets:
        yield from visit(target)
