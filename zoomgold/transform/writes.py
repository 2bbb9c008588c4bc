"""What a run does to a published table, as data: an engine carries it out."""

from dataclasses import dataclass

import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract


@dataclass(frozen=True)
class Replace:
    """Put a table's candidate in the place of what is published."""

    contract: Contract


@dataclass(frozen=True)
class Merge:
    """Take the rows of the `stale` keys out of a published table and put the `fresh` ones in.

    `stale` has the columns of the contract's key, `fresh` all its columns; None: nothing to take
    out. The table is created where it is missing, and given the columns that it lacks.
    """

    contract: Contract
    stale: ir.Table | None
    fresh: ir.Table


@dataclass(frozen=True)
class Update:
    """Set columns of published rows, in place: `rows` has the contract's key and these columns."""

    contract: Contract
    rows: ir.Table

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are set."""
        return tuple(name for name in self.rows.columns if name not in self.contract.key)


Write = Replace | Merge | Update
