"""Assess Silver: clean, judge and deduplicate its rows, build histories, count and find faults."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

import ibis.expr.types as ir

from zoomgold import counting
from zoomgold.accounting import Counts
from zoomgold.backends.base import Keeper
from zoomgold.errors import UsageError
from zoomgold.faults import RULES_SCHEMA, RULES_TABLE, rule_rows
from zoomgold.gold.catalog import SOURCES
from zoomgold.graph import ordered_nodes, upstream_models
from zoomgold.model import Model
from zoomgold.scope import united


def check_upstream(models: Sequence[Model], published: Sequence[str]) -> None:
    """Raise `UsageError` when a model needs a table that is neither selected nor published."""
    there = {*published, *(model.name for model in models)}
    for model in models:
        for upstream in upstream_models(model):
            if upstream not in there:
                raise UsageError(
                    f"{model.name} needs {upstream}, which is neither selected nor published.\n"
                    f"Select it too: --select +{model.name}"
                )


def complete(
    keeper: Keeper, targets: Sequence[str], values: dict[str, Any], once: Set[str] = frozenset()
) -> None:
    """Compute the nodes that the targets need and that `values` does not have yet.

    Those named in `once` are computed once even where a run of all rows inlines them.
    """
    for node in ordered_nodes(targets, set(values)):
        expression, keep = node.bind(values), "table" if node.name in once else node.keep
        values[node.name] = None if expression is None else keeper.keep(node.name, expression, keep)


def assess(
    keeper: Keeper,
    models: Sequence[Model],
    values: dict[str, Any],
    once: Set[str] = frozenset(),
) -> ir.Table | None:
    """Add to `values` all that the faults of the models' sources need.

    The query that counts the rows of each model: what `assessment` reads. None: of no model.
    """
    values[RULES_TABLE] = keeper.keep_rows(RULES_TABLE, RULES_SCHEMA, rule_rows(SOURCES.values()))
    sources = {model.name: SOURCES[model.name] for model in models if model.name in SOURCES}
    targets = []
    for source in sources.values():
        targets += [f"published_{source.subject}", f"faults_{source.subject}"]
        targets += [f"closed_{source.subject}"] if source.versioned else []
    if any(model.name == "go_error_data" for model in models):
        targets.append("silver_faults")
    complete(keeper, targets, values, once)
    return united(*(counting.assessed(values, name, source) for name, source in sources.items()))


def assessment(found: Iterable[Mapping[str, Any]]) -> dict[str, Counts]:
    """The counts of each model, from the rows of the query of `assess`.

    What becomes of the rows that stay is counted once the tables are built.
    """
    return {row["model"]: _nothing_written(row) for row in found}


def _nothing_written(row: Mapping[str, Any]) -> Counts:
    return Counts(
        processed=row["processed"],
        deduplicated=row["deduplicated"],
        failed=row["failed"],
        warned=row["warned"],
    )


def found_faults(values: Mapping[str, Any], models: Sequence[Model]) -> ir.Table | None:
    """All standing faults found so far; None when nothing was assessed yet."""
    names = [f"faults_{SOURCES[model.name].subject}" for model in models if model.name in SOURCES]
    if any(model.name == "go_error_data" for model in models):
        names.append("silver_faults")
    return united(*(values.get(name) for name in names))
