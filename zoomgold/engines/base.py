"""What a run needs of an engine. Nothing outside this package knows which engine it is."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.expressions.tables import Rows
from zoomgold.transform.writes import Write


class Materializer(Protocol):
    """Where the nodes of the graph are kept."""

    def materialize(self, name: str, expression: ir.Table, how: Materialization) -> ir.Table:
        """Materialize an intermediate for the run; see `definitions.model.Materialization`."""

    def materialize_rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> ir.Table:
        """Materialize a few Python rows as an intermediate."""


class Backend(Materializer, Protocol):
    """One run's hold on an engine.

    It does all that it is asked for in order. One that works ahead does not let the caller wait for
    what is kept, built, or done `later`; what fails of it is raised by a later call.
    """

    name: str
    #: A UUID; the run's execution_id, so that the engine's own logs can name the run.
    run_id: str
    #: Where Gold is, as a person would name it.
    location: str

    def bind_silver(self) -> Mapping[str, ir.Table]:
        """The Silver tables with the contract's columns and types, whatever their export."""

    def enqueue(self, job: Callable[[], object]) -> None:
        """Do a job when all that was asked for before is done; in it, nothing is waited for."""

    def wait(self) -> None:
        """Wait for all that was asked for; raise what failed."""

    def cancel(self) -> Collection[str]:
        """After a failure: end what is under way. The names that were kept in vain.

        Raises `TryAgainError` where what the failed run wanted to publish is published after all.
        """

    def rows(self, expression: ir.Table) -> Rows:
        """Fetch a small result: counts and bounded samples."""

    def prepared(self, expression: ir.Table, *, validates: str | None = None) -> Callable[[], Rows]:
        """`rows` of an expression that is compiled now and asked for when the result is called.

        `validates` is the Gold table that the query is there for, if it is one that validates.
        """

    def schema(self, contract: Contract) -> Mapping[str, str] | None:
        """Column to Ibis type of a published table as it is; None where there is none."""

    def published(self, contract: Contract) -> ir.Table | None:
        """A published table in the contract's shape, columns that it lacks null; or None."""

    def build(self, contract: Contract, expression: ir.Table, *, replaces: bool = True) -> ir.Table:
        """Write the candidate of a Gold table; nobody sees it before it is published.

        `replaces`: it may be published by `Replace`; else its rows are merged.
        """

    def bound(self, contract: Contract, *, candidate: bool) -> ir.Table:
        """A Gold table bound to its connection, with its actual types."""

    def transaction(self, token: str | None = None) -> AbstractContextManager[None]:
        """All that is built and published inside becomes visible in one commit, or nothing.

        Once the commit has begun it is done to its end, whatever signal arrives. The token is
        written with it: it is what `committed` asks for.
        """

    def committed(self, token: str) -> bool:
        """Whether the transaction with this token took place.

        Where its commit was sent and not answered, Gold is asked. Raises where it cannot be.
        """

    def publish(self, writes: Sequence[Write], sizes: Mapping[str, int] | None = None) -> None:
        """Carry out the writes; they become visible together. Once per transaction, at its end.

        Raises `InvariantError`, and undoes the writes, where a table does not have the rows after
        them that `sizes` says, by Gold table.
        """

    def size(self, contract: Contract) -> int:
        """Rows of a published table."""

    def close(self) -> None:
        """Let go of the engine; what is uncommitted is undone."""
