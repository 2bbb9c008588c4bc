"""The steps of each source as nodes of the graph, from its Silver table to its violations.

`meetings` stands for the subject:

- `meetings_rows`: cleaned, with canonical labels, effective time and the critical rules broken;
- `repeated_meetings`: hashes of the keys that occur more than once;
- `flagged_meetings`: the rows that do not simply go on: rejected, of a repeated key, or with a
  warning. They are few, and found in one pass;
- `ranked_meetings`: rejected rows and all rows of repeated keys, ranked from latest to oldest.
  A source whose history matters (`Source.needs_all_rows`) has all its rows here, and none are
  flagged;
- `valid_meetings`: the rows that go on, one per key (a dimension: one per key and instant), and
  the published rows whose key Silver no longer holds;
- `warned_meetings`: those of them that break a warning rule;
- `violations_meetings`: one row per standing violation.

Before them come the nodes of `scope`, which narrow Silver to what a run looks at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zoomgold.definitions.model import Node
from zoomgold.definitions.silver import SilverColumn
from zoomgold.definitions.source import Source
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import united
from zoomgold.transform import incremental
from zoomgold.transform.quality import (
    carried,
    flagged,
    judged,
    kept,
    label_map,
    marked,
    needs_no_ranking,
    needs_ranking,
    prepared,
    ranked,
    repeated_keys,
    warned_of_flagged,
    warned_rows,
)
from zoomgold.transform.violations import RULES_TABLE, standing_violations

if TYPE_CHECKING:
    import ibis.expr.types as ir


def read_often(source: Source) -> tuple[str, ...]:
    """The nodes with rows of a source, or all of them, that several others read."""
    return (Step.ROWS.of(source.subject), source.resolved)


def nodes(source: Source, resolved: Node) -> tuple[Node, ...]:
    """The nodes of one source, in order; `resolved` is the node that its `resolved` names."""
    silver, subject = source.silver, source.subject
    labelled = tuple(column for column in silver.columns if column.domain is not None)
    label_names = tuple(f"{subject}_{column.name}_labels" for column in labelled)
    looked_at, rows = Step.LOOKED_AT.of(subject), Step.ROWS.of(subject)
    repeated, ranking = Step.REPEATED.of(subject), Step.RANKED.of(subject)
    valid, published = Step.VALID.of(subject), Step.IN_SCOPE.of(subject)
    flagged_name, warned = Step.FLAGGED.of(subject), Step.WARNED.of(subject)
    violations = Step.VIOLATIONS.of(subject)

    def label_node(name: str, column: SilverColumn) -> Node:
        return Node(name, (looked_at,), lambda raw: label_map(raw, column), "small")

    def whole(ranked_rows: ir.Table, gold: ir.Table | None) -> ir.Table:
        stayed = None if source.versioned else carried(gold, ranked_rows, source)
        found = united(kept(ranked_rows, source), stayed)
        assert found is not None
        return found

    def split(
        all_rows: ir.Table, keys: ir.Table, ranked_rows: ir.Table, gold: ir.Table | None
    ) -> ir.Table:
        found = united(
            needs_no_ranking(all_rows, keys, source),
            kept(ranked_rows, source),
            carried(gold, all_rows, source),
        )
        assert found is not None
        return found

    looked_up = tuple(name for name in resolved.inputs if name != valid)

    def flag(all_rows: ir.Table, keys: ir.Table, *more: Any) -> ir.Table:
        """Flag rows by what the valid ones refer to, which is looked up for all of them."""
        values = dict(zip(looked_up, more, strict=True))
        found = resolved.bind({**values, valid: marked(all_rows, keys, source)})
        assert found is not None
        return flagged(found, source)

    # People are erased from the table that adds members of its own to stand in for them.
    flags = ("erases",) if source.members else ()

    def judge(raw: ir.Table, *more: Any) -> ir.Table:
        maps, flag = more[: len(label_names)], more[len(label_names) :]
        return judged(prepared(raw, silver, maps), source, erases=any(flag))

    found = [*incremental.nodes(silver, subject)]
    found += [label_node(name, column) for name, column in zip(label_names, labelled, strict=True)]
    found.append(Node(rows, (looked_at, *label_names, *flags), judge))
    if source.ranks_all_rows:
        found += [
            Node(
                ranking,
                (rows, *flags),
                lambda all_rows, *flag: ranked(all_rows, source, erases=any(flag)),
                "table",
            ),
            Node(valid, (ranking, published), whole),
            Node(
                warned,
                (source.resolved,),
                lambda found_rows: warned_rows(found_rows, source),
                "small",
            ),
        ]
    else:
        found += [
            Node(repeated, (rows,), lambda all_rows: repeated_keys(all_rows, silver), "small"),
            Node(flagged_name, (rows, repeated, *looked_up), flag, "table"),
            Node(
                ranking,
                (flagged_name,),
                lambda flagged_rows: ranked(needs_ranking(flagged_rows), source),
                "small",
            ),
            Node(valid, (rows, repeated, ranking, published), split),
            Node(
                warned,
                (flagged_name, ranking),
                lambda flagged_rows, ranked_rows: warned_of_flagged(
                    flagged_rows, ranked_rows, source
                ),
            ),
        ]
    found += [
        Node(
            violations,
            (ranking, warned, RULES_TABLE),
            lambda ranked_rows, warnings, rules: standing_violations(
                ranked_rows, warnings, rules, source
            ),
            "small",
        ),
    ]
    return tuple(found)
