"""Writes to a published table, as data: an engine carries them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zoomgold.definitions.contract import Contract

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass(frozen=True)
class Replace:
    """Put a table's candidate in the place of what is published."""

    contract: Contract

    @property
    def reads(self) -> tuple[ir.Table, ...]:
        """The expressions that are read; the candidate is known by the contract."""
        return ()


@dataclass(frozen=True)
class Merge:
    """Take the rows of the `stale` keys out of a published table and put the `fresh` ones in.

    `stale` has the columns of the contract's key, `fresh` all its columns; None: nothing to take
    out, or to put in. The table is created where it is missing, and given the columns it lacks.
    `within`: columns of which the run knows between which values the rows are that go.
    """

    contract: Contract
    stale: ir.Table | None
    fresh: ir.Table | None
    within: tuple[str, ...] = ()

    @property
    def reads(self) -> tuple[ir.Table, ...]:
        """The expressions that are read."""
        return tuple(rows for rows in (self.stale, self.fresh) if rows is not None)


@dataclass(frozen=True)
class Update:
    """Set columns of published rows, in place: `rows` has the contract's key and these columns."""

    contract: Contract
    rows: ir.Table

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are set."""
        return tuple(name for name in self.rows.columns if name not in self.contract.key)

    @property
    def reads(self) -> tuple[ir.Table, ...]:
        """The expressions that are read."""
        return (self.rows,)


Write = Replace | Merge | Update
