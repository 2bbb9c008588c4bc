"""Snowflake: Silver is a schema, Gold another; a run works in a schema of its own between them.

Every table of a run is built and validated in its staging schema. Publishing is one transaction
of DML alone: DDL would commit it half-way.
"""

import atexit
import logging
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.base import Change, Rows, SilverRead
from zoomgold.engines.snowflake import ddl
from zoomgold.engines.snowflake.changes import statements, table_of
from zoomgold.engines.snowflake.connection import connect
from zoomgold.engines.snowflake.identifiers import physical
from zoomgold.engines.snowflake.lease import Lease
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.reader import SnowflakeReader
from zoomgold.engines.snowflake.renewal import Renewal
from zoomgold.engines.snowflake.session import Commit, CommitLostError, Session, is_transient
from zoomgold.engines.snowflake.session_parameters import STATEMENT_TIMEOUT, pinned
from zoomgold.engines.snowflake.side_by_side import DEFAULT_WIDTH, SideBySide
from zoomgold.engines.snowflake.silver_moment import SilverMoment
from zoomgold.engines.snowflake.staging import Staging, candidate_of, sweep
from zoomgold.engines.snowflake.tables import add_column, table_name
from zoomgold.engines.snowflake.told import told
from zoomgold.engines.snowflake.types import type_of, value
from zoomgold.engines.snowflake.warehouse import use_warehouse
from zoomgold.errors import InDoubtError, TryAgainError, UsageError, ZoomgoldError
from zoomgold.expressions.run_values import filled_in, values_in
from zoomgold.hints import suggested
from zoomgold.models.catalog import CONTRACTS, MODELS
from zoomgold.plan.steps import Kind, Step
from zoomgold.signals import held
from zoomgold.validation.sizes import check

if TYPE_CHECKING:
    import ibis.expr.types as ir

_log = logging.getLogger("zoomgold.engines.snowflake")
#: How long a new session waits for the end of a COMMIT that was not answered.
_WAIT_FOR_A_COMMIT = timedelta(seconds=60)
#: How long a sign of life may take.
_SECONDS_OF_A_SIGN = 30


class SnowflakeBackend(SnowflakeReader):
    """One run's hold on Snowflake: a session, a lease on Gold, a staging schema."""

    def __init__(self, settings: Settings, *, read_only: bool = False) -> None:
        """Sign in; for a run also take the lease and make the staging schema.

        Raises `TryAgainError` when another run holds Gold, `UsageError` for what is not there or
        not allowed.
        """
        self.values: dict[str, Any] = {}
        self.run_id = str(uuid.uuid4())
        execution_id = None if read_only else self.run_id
        super().__init__(settings, Tag(execution_id=execution_id, step="read"))
        self._stores = not read_only
        self.lease = Lease(self.session, self.where, self.run_id)
        self._renewal: Renewal | None = None
        self.staging = Staging.of_run(self.where, self.run_id)
        self._moment: SilverMoment | None = None
        self._side_by_side = SideBySide(
            settings.threads or DEFAULT_WIDTH,
            lambda: self.session,
            statement=self._filled_in,
            knows=lambda statement: set(values_in(statement)) <= self.values.keys(),
            tag=_tag_of,
            renew=self.lease.renew,
        )
        self._new: set[str] = set()
        #: Every transaction by its token, and the token of the next one.
        self._commits: dict[str, Commit] = {}
        self._token: str | None = None
        self._holds = False
        #: The staging schemas of dead runs that were dropped.
        self.swept: list[str] = []
        if not read_only:
            try:
                self._begin(settings.lock_timeout)
            except BaseException:
                self.close()
                raise

    def _begin(self, patience: timedelta) -> None:
        with told("Gold"), self.session.tagged(step="begin"):
            self._holds = True  # From now on, even if the reply is lost.
            # A signal may come in the very moment before whoever opened this closes it.
            atexit.register(self.close)
            try:
                self.lease.take(patience)
            except TryAgainError:
                self._holds = False
                raise
            self._renewal = Renewal(self.lease, self._second_session)
            self._tables()
            self.swept = sweep(self.session, self.where)
            self.staging.create(self.session)

    def _second_session(self) -> Session:
        """A session beside the run's own: its statements wait for nothing."""
        arguments = self._arguments | {"network_timeout": _SECONDS_OF_A_SIGN}
        parameters = pinned(self.settings, lock_wait=timedelta(0)) | {
            STATEMENT_TIMEOUT: _SECONDS_OF_A_SIGN
        }
        return Session(connect(arguments, parameters, replace(self._tag, step="lease")))

    def _reopen(self) -> None:
        """Go on in a new session; what the old one left open is undone with it.

        To know how a COMMIT ended it waits for its end.
        """
        with suppress(errors.Error):
            self._connection.close()
        self._open(max(self.settings.lock_timeout, _WAIT_FOR_A_COMMIT))
        self.lease.move_to(self.session)

    def close(self) -> None:
        """Drop the staging schema, let go of the lease, end the session."""
        with held():
            try:
                if self._renewal is not None:
                    self._renewal.stop()
                self._side_by_side.cancel()
                if self._holds:
                    # What cannot be dropped now, the next run sweeps; the lease expires by itself.
                    self._tried_twice(lambda: self.staging.drop(self.session))
                    self._tried_twice(lambda: self.lease.release())
            finally:
                self._holds = False
                self._connection.close()
                atexit.unregister(self.close)

    def _tried_twice(self, end: Callable[[], object]) -> None:
        """Do what ends a run; where it fails, once more in a new session."""
        with suppress(errors.Error, ZoomgoldError):
            try:
                if self._connection.is_lost:
                    self._reopen()
                with self.session.tagged(step="end"):
                    end()
            except errors.Error as error:
                if not (self._connection.is_lost or is_transient(error)):
                    raise
                self._reopen()
                with self.session.tagged(step="end"):
                    end()

    # Silver and intermediates

    def bind_silver(self, added: Mapping[str, Collection[str]] | None = None) -> SilverRead:
        """Check Silver against its contract, and choose the moment at which a run reads it."""
        assert not added, "Silver is a schema here: it has no files"
        silver = self.silver
        if not self._holds:
            return SilverRead()
        with told("Silver"), self.session.tagged(step="silver"):
            self._moment = SilverMoment(self.session, self.where, self.staging, silver.kinds)
            return self._moment.settle()

    def expect(self, *, full: bool) -> None:
        """Work in the warehouse of full refreshes, where there is one for them."""
        given = self.settings.full_refresh_warehouse
        if not full or given is None:
            return
        warehouse = physical(given, "full_refresh_warehouse")
        with told("Gold"), self.session.tagged(step="warehouse"):
            use_warehouse(self.session, self.settings, warehouse)
        self._arguments["warehouse"] = warehouse  # A new session of this run, too.

    def ahead(self, steps: Sequence[Step], failed: Callable[[Step], None]) -> None:
        """What is ready of these steps begins before its turn."""
        self._side_by_side.ahead(steps, failed)

    def execute(self, step: Step) -> None:
        """Carry out a step for its effect: what it makes is in the staging schema."""
        if self._side_by_side.has(step):
            self._side_by_side.rows(step)
            return
        with told(step.name), self.session.tagged(**_tag_of(step)):
            for statement in step.statements:
                self.lease.renew()
                self.session.execute(self._filled_in(statement))

    def ask(self, step: Step) -> Rows:
        """Carry out a step for its rows: counts and bounded samples."""
        if self._side_by_side.has(step):
            return self._side_by_side.rows(step)
        what = step.name if step.kind is Kind.VALIDATE else "a query"
        with told(what), self.session.tagged(**_tag_of(step)):
            if self._holds:
                self.lease.renew()
            queries = map(self._filled_in, step.statements)
            return [row for query in queries for row in self.session.rows(query)]

    def _filled_in(self, statement: str) -> str:
        """A statement of the plan with the values of the run and its staging schema."""
        placed = self.staging.in_place(statement)
        if self._moment is not None:
            placed = self._moment.in_place(placed)
        return filled_in(placed, lambda label: value(self.values[label]))

    def cancel(self) -> None:
        """After a failure: end what is under way, and ask how a COMMIT ended that is in doubt."""
        self._side_by_side.cancel()
        self._ready_to_write()

    # Gold

    def candidate_columns(self, contract: Contract) -> Mapping[str, str]:
        """Column to Ibis type of a built table: it was made of exactly the contract's types."""
        return contract.schema

    def bound(self, contract: Contract, *, candidate: bool) -> "ir.Table":
        """A Gold table bound to its connection, with its actual types."""
        from zoomgold.engines.snowflake.ibis_backend import on_connection  # late: brings Ibis

        backend = on_connection(self._connection)
        if candidate:
            place = (self.staging.database, self.staging.schema)
            stored = self.staging.stored(candidate_of(contract.table))
            return backend.bound(stored, contract.schema, place)
        found = self.columns(contract)
        assert found is not None, contract.table
        return backend.bound(table_name(contract), found, self.where.target)

    # Publishing

    def keep_gold(self, number: int) -> None:
        """Nothing: Snowflake's time travel keeps what Gold was."""

    @contextmanager
    def transaction(self, token: str | None = None) -> Iterator[None]:
        """What is published inside becomes visible at once: `publish` is the transaction.

        After a failure, what the run leaves is written in a new session where the last was lost.
        """
        self._ready_to_write()
        self._token = token
        yield

    def committed(self, token: str) -> bool:
        """Whether the transaction with this token took place."""
        commit = self._commits.get(token)
        if commit is None:
            return False
        if commit.in_doubt:
            try:
                self._reopen()
                commit.took_place = self.lease.committed(token)
            except (errors.Error, ZoomgoldError) as error:
                line = " ".join(str(error).split())[:200]
                raise InDoubtError(
                    f"{self.location}: COMMIT was not answered; whether it took place cannot be "
                    f"read: {line}\nSee what is published: zoomgold history"
                ) from error
            commit.in_doubt = False
        return commit.took_place

    def _ready_to_write(self) -> None:
        if self._connection.is_lost:
            self._reopen()
        for token, commit in self._commits.items():
            if commit.in_doubt:
                self._refuse_what_contradicts(token)

    def publish(
        self,
        changes: Sequence[Change],
        sizes: Mapping[str, int] | None = None,
        first: Mapping[str, str] | None = None,
    ) -> None:
        """Carry out the changes in one transaction, after all DDL that they need.

        `first` are statements that come before them, by table.

        The tables are counted inside it: once it is committed, the run cannot fail any more.
        """
        with told("publishing"):
            for table in dict.fromkeys(map(table_of, changes)):
                with self.session.tagged(model=table, step="prepare"):
                    self._conform(CONTRACTS[table])
            for change in changes:
                self._prepare(change)
        sent = [*(first or {}).items()]
        sent += [(table_of(change), one) for change in changes for one in self._statements(change)]
        if not sent:
            return
        token, counted = self._token or str(uuid.uuid4()), None
        with told("publishing"), self.session.tagged(step="publish"), self.lease.alone():
            try:
                with self.session.transaction(self._commits.setdefault(token, Commit())):
                    self.lease.touch(token)
                    for model, statement in sent:
                        with self.session.tagged(model=model):
                            self.session.execute(statement)
                    if sizes:
                        counted = self._counted()
                        check(sizes, counted)
            except CommitLostError as lost:
                self._read_back(token, lost)
        self._sizes = counted

    def _prepare(self, change: Change) -> None:
        """Store what a write reads of Gold: in the transaction, Gold changes as it goes."""
        if isinstance(change, Step):
            with self.session.tagged(model=change.writes, step="build"):
                for statement in change.prepare:
                    self.lease.renew()
                    self.session.execute(self._filled_in(statement))

    def _statements(self, change: Change) -> list[str]:
        """The statements of a change in the transaction; after them its table is not new."""
        name = table_name(CONTRACTS[table_of(change)])
        found = [
            *statements(
                change,
                self.where.gold(name),
                is_new=name in self._new,
                filled_in=self._filled_in,
            )
        ]
        if found:
            self._new.discard(name)
        return found

    def _conform(self, contract: Contract) -> None:
        """Create a published table that is missing; add the columns that it lacks."""
        name = table_name(contract)
        target, found = self.where.gold(name), self._tables().get(name)
        if found is None:
            model = MODELS.get(contract.table)
            keys = model.cluster_by if model and self.settings.apply_clustering else ()
            days = self.settings.data_retention_days
            self.session.execute(ddl.create_table(contract, target, keys, retention_days=days))
            self._tables()[name] = dict(contract.schema)
            self._new.add(name)
            return
        for column in contract.columns:
            there = found.get(column.name)
            if there is None:
                add_column(self.session, target, column.name.upper(), type_of(column.dtype))
                found[column.name] = column.dtype
            elif there != column.dtype:
                raise UsageError(
                    f"{target}.{column.name.upper()}: expected {type_of(column.dtype)}, found "
                    f"{there}.\nAlter the column, or drop the table and run again."
                )

    def _read_back(self, token: str, lost: CommitLostError) -> None:
        """After a COMMIT without a good reply: ask in a new session whether it took place."""
        if self.committed(token):
            _log.warning("the reply to COMMIT was lost; read back: it took place")
            return
        if lost.__cause__ is not None and not isinstance(lost.__cause__, Exception):
            raise lost.__cause__  # An interrupt is one still.
        line = " ".join(str(lost).split())[:200]
        raise TryAgainError(
            f"{self.location}: COMMIT failed, and nothing was published: {line}\nTry again."
        ) from lost

    def _refuse_what_contradicts(self, token: str) -> None:
        """Ask anew how the COMMIT ended, before the run is written down as one that failed."""
        with told("COMMIT"):
            took_place = self.lease.committed(token)
        if took_place:
            raise TryAgainError(
                f"{self.location}: the reply to COMMIT was lost, but it took place: Gold is new.\n"
                f"See what was published: {suggested('history')}"
            )
        self._commits[token].in_doubt = False


def _tag_of(step: Step) -> Mapping[str, str | None]:
    """What the query tag of a step's statements says."""
    if step.kind in (Kind.MATERIALIZE, Kind.BUILD):
        return {"model": step.model or step.name, "step": "build"}
    return {"model": step.model, "step": "validate"} if step.kind is Kind.VALIDATE else {}
