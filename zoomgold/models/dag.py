"""The graph of models: what is upstream of what, and which models a selector means."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase

from zoomgold.definitions.model import Model, Node
from zoomgold.definitions.steps import OF_THE_RUN, Step
from zoomgold.errors import UsageError
from zoomgold.models.catalog import ALWAYS_WRITTEN, INTERMEDIATES, MODELS, SOURCES
from zoomgold.nearest import nearest

#: Inputs that are a run's own business, by name.
_OF_THE_RUN = frozenset(step.of(s.subject) for s in SOURCES.values() for step in OF_THE_RUN)
#: The node that says what changed of a Gold table that others follow.
FOLLOWED: Mapping[str, Node] = {
    node.changes_of: node for node in INTERMEDIATES.values() if node.changes_of is not None
}


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
        node = INTERMEDIATES.get(name)
        if node is not None and node.stands_for not in (None, model.name):
            found.add(node.stands_for)
        elif name in _OF_THE_RUN:
            continue
        elif node is not None:
            pending.extend(node.tables)
        else:
            found.add(name)
    return found


def followed_by(model: Model) -> tuple[str, ...]:
    """The Gold tables whose changes a model follows from run to run, in catalog order."""
    found = set(upstream_models(model)) | set(touching(model))
    return tuple(name for name in MODELS if name in found and name not in ALWAYS_WRITTEN)


def touching(model: Model) -> tuple[str, ...]:
    """The Gold tables that a model looks things up in: their changes touch its published rows."""
    touched = INTERMEDIATES.get(Step.TOUCHED.of(model.source.subject)) if model.source else None
    inputs = touched.inputs if touched is not None else ()
    return tuple(name for name, node in FOLLOWED.items() if node.name in inputs)


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
        raise UsageError("Nothing is selected: --exclude removes all that --select matches.")
    return [model for name, model in MODELS.items() if name in chosen]


def waiting_marts(
    models: Sequence[Model], select: Sequence[str], published: Collection[str]
) -> dict[str, str]:
    """The marts that cannot be built yet, each with a table that is neither selected nor published.

    A tag or a pattern means what can be built: `tag:dimension` has go_date_dim in it, which needs
    the facts. A mart that is selected by its own name is not among them.
    """
    terms = " ".join(select).replace(",", " ").split()
    named = {term.strip("+") for term in terms}
    there, found = {*published, *(model.name for model in models)}, dict[str, str]()
    for model in models:
        if not model.is_mart or model.name in named:
            continue
        missing = [name for name in upstream_models(model) if name not in there]
        if missing:
            found[model.name] = missing[0]
            # In build order: what needs this mart comes later.
            there -= {model.name} - set(published)
    return found


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
    return nearest(pattern, known)


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
