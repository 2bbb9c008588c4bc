"""Assess Silver: clean, judge and deduplicate its rows, build histories, count and find faults."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

import ibis.expr.types as ir

from zoomgold.definitions.model import Model
from zoomgold.definitions.steps import Step
from zoomgold.engines.base import Materializer
from zoomgold.errors import UsageError
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import SOURCES
from zoomgold.models.dag import ordered_nodes, upstream_models
from zoomgold.transform import row_counts
from zoomgold.transform.violations import RULES_SCHEMA, RULES_TABLE, rule_rows
from zoomgold.validation.accounting import Counts


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
    materializer: Materializer,
    targets: Sequence[str],
    values: dict[str, Any],
    once: Set[str] = frozenset(),
) -> None:
    """Compute the nodes that the targets need and that `values` does not have yet.

    Those named in `once` are computed once even where a run of all rows inlines them.
    """
    for node in ordered_nodes(targets, set(values)):
        expression, how = node.bind(values), "table" if node.name in once else node.materialized
        values[node.name] = (
            None if expression is None else materializer.materialize(node.name, expression, how)
        )


def assess(
    materializer: Materializer,
    models: Sequence[Model],
    values: dict[str, Any],
    once: Set[str] = frozenset(),
) -> ir.Table | None:
    """Add to `values` all that the faults of the models' sources need.

    The query that counts the rows of each model: what `assessment` reads. None: of no model.
    """
    values[RULES_TABLE] = materializer.materialize_rows(
        RULES_TABLE, RULES_SCHEMA, rule_rows(SOURCES.values())
    )
    sources = {model.name: SOURCES[model.name] for model in models if model.name in SOURCES}
    targets = []
    for source in sources.values():
        targets += [Step.IN_SCOPE.of(source.subject), Step.VIOLATIONS.of(source.subject)]
        targets += [Step.CLOSED.of(source.subject)] if source.versioned else []
    if any(model.name == "go_error_data" for model in models):
        targets.append("silver_faults")
    complete(materializer, targets, values, once)
    return united(*(row_counts.assessed(values, name, source) for name, source in sources.items()))


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
    names = [
        Step.VIOLATIONS.of(SOURCES[model.name].subject) for model in models if model.name in SOURCES
    ]
    if any(model.name == "go_error_data" for model in models):
        names.append("silver_faults")
    return united(*(values.get(name) for name in names))
