"""What a Gold model reads from Silver: the table, the rules of its rows, its node names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from zoomgold.definitions.rules import Rule
from zoomgold.definitions.silver import SilverTable
from zoomgold.definitions.steps import Step

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass(frozen=True)
class Source:
    """A Silver table whose rows become a Gold table's, and the rules they meet.

    `resolved` names the node that holds its valid rows with their references resolved: warnings
    are evaluated there. `scd2` names the node with a dimension's versions: such a source keeps
    a row per key and instant. `gold_names` says which Gold column holds a Silver column's value,
    where the names differ. Of a dimension, `observed` gives valid rows the `tracked` attributes in
    Gold's terms, and `members` are the business keys that it adds itself. `core` names the node
    with what others look up in a fact; `recounted` the node with the published rows that are built
    again though none of their own changed. `about` names the nodes of a source that is not the only
    one of its Silver table.
    """

    silver: SilverTable
    rules: tuple[Rule, ...]
    resolved: str
    scd2: str | None = None
    needs_all_rows: bool = False
    gold_names: Mapping[str, str] = field(default_factory=dict)
    observed: Callable[[ir.Table], ir.Table] | None = None
    tracked: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    core: str | None = None
    recounted: str | None = None
    about: str | None = None

    @property
    def subject(self) -> str:
        """What the source is about: `meetings`. Two of one Silver table need different ones."""
        return self.about or self.silver.subject

    @property
    def versioned(self) -> bool:
        """Whether the source becomes a dimension."""
        return self.scd2 is not None

    @property
    def looked_up(self) -> str | None:
        """The node with the rows that a run builds of this source, where others look them up."""
        return self.core or self.scd2

    @property
    def violations(self) -> str:
        """The node with the standing violations of its rows."""
        return Step.VIOLATIONS.of(self.subject)

    @property
    def ranks_all_rows(self) -> bool:
        """Whether `ranked_*` holds every row, because models need the history."""
        return self.versioned or self.needs_all_rows
