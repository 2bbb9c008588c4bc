"""Whether a run of some models would leave behind published tables that follow them.

A fact takes the key, the name and the plan of a user's version, a session the times of its meeting.
A run that changes such a version or meeting, but does not build the rows that took something from
it, would publish a Gold whose tables are of two states. It is refused.
"""

from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.assess import complete
from zoomgold.gold.catalog import INTERMEDIATES, SOURCES
from zoomgold.running import Running
from zoomgold.scope import united

#: The nodes that say what changed, and the model whose change it is.
_CHANGES = {"moved_versions": "go_user_dim", "changed_meetings": "go_meeting_fact"}


def left_behind(run: Running) -> ir.Table | None:
    """A row for each published table that the run does not build, with the rows that it touches.

    Columns as those of `invariants.violations`. None: all that follows what is built is built too.
    """
    built = {model.name for model in run.built if model.name in run.published}
    found = []
    changes: dict[str, Any] | None = None
    for name, source in SOURCES.items():
        node = INTERMEDIATES.get(f"touched_{source.subject}")
        if node is None or name in run.selected or name not in run.published:
            continue
        upstream = {model for change, model in _CHANGES.items() if change in node.inputs} & built
        if not upstream:
            continue
        changes = _changes(run) if changes is None else changes
        touched = node.bind({**run.values, **changes})
        if touched is not None:
            found.append(_violation(name, sorted(upstream), touched))
    return united(*found)


def _changes(run: Running) -> dict[str, Any]:
    """What this run itself changes, whatever earlier runs did."""
    found: dict[str, Any] = {}
    for name in _CHANGES:
        node = INTERMEDIATES[name]
        complete(run.backend, node.tables, run.values, run.once)
        changed = node.bind({**run.values, "unseen_user_runs": (), "unseen_meeting_runs": ()})
        if changed is not None:
            changed = run.backend.keep(f"{name}_of_this_run", changed, "table")
        found[name] = changed
    return found


def _violation(model: str, upstream: list[str], touched: ir.Table) -> ir.Table:
    row = ibis.literal(f"{model} follows {' and '.join(upstream)}").name("invariant").as_table()
    return row.mutate(
        models=ibis.literal(" ".join((*upstream, model))),
        violations=touched.count().as_scalar(),
    )
