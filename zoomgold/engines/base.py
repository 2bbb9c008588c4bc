"""What a run needs of an engine. Nothing outside this package knows which engine it is."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from zoomgold.definitions.contract import Contract
from zoomgold.plan.steps import Step
from zoomgold.silver_input.manifest import FileFacts

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from zoomgold.plan.dialect import Dialect

#: A small result in Python: each row by column name.
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class PutRows:
    """Put Python rows into a published table, in the place of those with the same `stale` columns.

    The table is created where it is missing.
    """

    contract: Contract
    rows: Sequence[Mapping[str, Any]]
    stale: tuple[str, ...]


@dataclass(frozen=True)
class RemoveRows:
    """Remove the rows of a published table that have one of these keys.

    `keys` are rows of the contract's key, without nulls.
    """

    contract: Contract
    keys: Sequence[Mapping[str, Any]]


#: What a run publishes: steps of its plan, and rows that only it knows.
Change = Step | PutRows | RemoveRows


@dataclass(frozen=True)
class SilverRead:
    """How a run reads Silver: `at` one instant (UTC), if it can; `notes` say what it cannot."""

    at: datetime | None = None
    notes: tuple[str, ...] = ()


class Backend(Protocol):
    """One run's hold on an engine. It carries out the steps of a plan, one after the other."""

    name: str
    #: A UUID; the run's execution_id, so that the engine's own logs can name the run.
    run_id: str
    #: Where Gold is, as a person would name it.
    location: str
    #: The values of the run that statements take, by label.
    values: dict[str, Any]

    def dialect_key(self) -> str:
        """A text that two backends share where their SQL is the same: names, Silver's columns."""

    def dialect(self) -> "Dialect":
        """What makes SQL of a plan."""

    def silver_files(self) -> Mapping[str, tuple[FileFacts, ...]]:
        """The files of each Silver table as they are; none of an engine that reads no files."""

    def absent_columns(self) -> Mapping[str, tuple[str, ...]]:
        """The optional columns that each Silver table lacks, wholly or in some of its files."""

    def known_silver_rows(self) -> Mapping[str, int]:
        """The rows of each Silver table, where the engine knows them without counting."""

    def bind_silver(self, added: Mapping[str, Collection[str]] | None = None) -> SilverRead:
        """Make Silver readable with the contract's columns and types, whatever its export.

        From here on all statements of a run read it as it is now, as far as the engine can. The
        rows of the `added` files of each model's source can be read apart, as `added_MODEL`.
        """

    def expect(self, *, full: bool) -> None:
        """Told before anything is built: whether a table is built from all rows of its source."""

    def columns(self, contract: Contract) -> Mapping[str, str] | None:
        """Column to Ibis type of a published table as it is; None where there is none."""

    def read(self, contract: Contract) -> Rows:
        """The rows of a published table that is small, in order of its key; none without it."""

    def ahead(self, steps: Sequence[Step], failed: Callable[[Step], None]) -> None:
        """Told which steps come next, in order: what is ready of them may begin before its turn.

        None of them changes what is published. `failed` is told of a step that fails before its
        turn; that of which the error is raised then.
        """

    def execute(self, step: Step) -> None:
        """Carry out a step for its effect."""

    def ask(self, step: Step) -> Rows:
        """Carry out a step for its rows: counts and bounded samples."""

    def rows(self, expression: "ir.Table") -> Rows:
        """Fetch a small result of an expression of Silver or of published tables."""

    def candidate_columns(self, contract: Contract) -> Mapping[str, str]:
        """Column to Ibis type of a built table as it is."""

    def bound(self, contract: Contract, *, candidate: bool) -> "ir.Table":
        """A Gold table bound to its connection, with its actual types."""

    def cancel(self) -> None:
        """After a failure: end what is under way.

        Raises `TryAgainError` where what the failed run wanted to publish is published after all.
        """

    def keep_gold(self, number: int) -> None:
        """Keep Gold as it is, before a run changes it; `number` Golds are kept, the latest."""

    def transaction(self, token: str | None = None) -> AbstractContextManager[None]:
        """All that is built and published inside becomes visible in one commit, or nothing.

        Once the commit has begun it is done to its end, whatever signal arrives. The token is
        written with it: it is what `committed` asks for.
        """

    def committed(self, token: str) -> bool:
        """Whether the transaction with this token took place.

        Where its commit was sent and not answered, Gold is asked. Raises where it cannot be.
        """

    def publish(self, changes: Sequence[Change], sizes: Mapping[str, int] | None = None) -> None:
        """Carry out the changes; they become visible together. Once per transaction, at its end.

        Raises `InvariantError`, and undoes the changes, where a table does not have the rows after
        them that `sizes` says, by Gold table.
        """

    def size(self, contract: Contract) -> int:
        """Rows of a published table."""

    def close(self) -> None:
        """Let go of the engine; what is uncommitted is undone."""


class OneAfterTheOther:
    """What an engine does that gives every step all that it has: nothing more."""

    def expect(self, *, full: bool) -> None:
        """See `Backend`."""

    def ahead(self, steps: Sequence[Step], failed: Callable[[Step], None]) -> None:
        """See `Backend`."""
