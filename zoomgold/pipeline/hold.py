"""Hold what a run has built to what was counted and to the invariants, before it is published."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import ibis
import ibis.expr.types as ir

from zoomgold.errors import InvariantError
from zoomgold.expressions.tables import Rows, united
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.context import Running
from zoomgold.validation import invariants, shrink
from zoomgold.validation.accounting import Counts, check_identity

#: What is counted of a table that is built. Those that were counted when Silver was assessed, and
#: the size of a table that is replaced, are null.
_COUNTED = (
    "processed",
    "deduplicated",
    "inserted",
    "updated",
    "unchanged",
    "versions_closed",
    "mismarked",
    "size",
)


def to_count(run: Running, model: str, counts: ir.Table) -> None:
    """Have the counts of a table asked for: one row with some of the columns of `_COUNTED`."""
    given = {name: counts[name] for name in _COUNTED if name in counts.columns}
    lacking = {name: ibis.null("int64") for name in _COUNTED if name not in counts.columns}
    row = counts.select(model=ibis.literal(model), **given, **lacking)
    types = {name: row[name].cast("int64") for name in _COUNTED}
    run.to_count.append(row.select("model", **types))


def hold(run: Running) -> None:
    """Ask for all counts in one query, for all violations in another; stop where they are off."""
    run.backend.enqueue(partial(_take_counts, run, run.asked(united(*run.to_count))))
    violations, losses = run.asked(united(*run.to_hold)), run.asked(run.losses)
    run.backend.enqueue(partial(_check, violations, losses, run.settings.max_shrink))
    forget(run)


def forget(run: Running) -> None:
    """Ask for nothing of what was to be counted and held."""
    run.to_count, run.to_hold, run.losses = [], [], None


def _check(violations: Callable[[], Rows], losses: Callable[[], Rows], max_shrink: float) -> None:
    invariants.check(violations())
    shrink.check_shrink(losses(), max_shrink)


def _take_counts(run: Running, counted: Callable[[], Rows]) -> None:
    for row in counted():
        name, source = row["model"], MODELS[row["model"]].source
        found = {
            count: row[count] for count in vars(Counts()) if count in row and row[count] is not None
        }
        if row["size"] is not None:
            run.sizes[name] = row["size"]
        if not found:
            continue
        run.counts[name] = replace(run.counts.get(name, Counts()), **found)
        check_identity(name, source.name if source else name, run.counts[name])
        if row["mismarked"]:
            raise InvariantError(
                f"{name}: rows are marked as what they are: {row['mismarked']} rows have stamps "
                "that do not agree with what is published.\n"
                "Nothing was published; this is a defect of zoomgold."
            )
