"""Snowflake: Silver is a schema, Gold another; a run works in a schema of its own between them.

Every table of a run is built and validated in its staging schema. Publishing is one transaction
of DML alone: DDL would commit it half-way.
"""

import atexit
import logging
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

import ibis.expr.operations as ops
import ibis.expr.types as ir
from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.engines.snowflake import ddl
from zoomgold.engines.snowflake import dml as writes
from zoomgold.engines.snowflake.compiler import rows_of, rows_query, sql_of, table_at, text, type_of
from zoomgold.engines.snowflake.connection import connect, connection_arguments
from zoomgold.engines.snowflake.ibis_backend import on_connection
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.information_schema import Columns, Tables, schemas_of
from zoomgold.engines.snowflake.lease import Lease
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Commit, CommitLostError, Session, is_transient
from zoomgold.engines.snowflake.silver import SnowflakeSilver, checked_silver
from zoomgold.engines.snowflake.staging import Staging, candidate_of, model_of, sweep
from zoomgold.errors import BuildError, InDoubtError, TryAgainError, UsageError, ZoomgoldError
from zoomgold.expressions.tables import Rows, in_shape
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS
from zoomgold.signals import held
from zoomgold.transform.writes import Merge, Replace, Update, Write
from zoomgold.validation.sizes import check

_INLINED_ROWS = 20
_log = logging.getLogger("zoomgold.engines.snowflake")


class SnowflakeBackend:
    """One run's hold on Snowflake: a session, a lease on Gold, a staging schema."""

    name = "snowflake"

    def __init__(self, settings: Settings, *, read_only: bool = False) -> None:
        """Sign in; for a run also take the lease and make the staging schema.

        Raises `TryAgainError` when another run holds Gold, `UsageError` for what is not there or
        not allowed.
        """
        self.settings = settings
        self.run_id = str(uuid.uuid4())
        self.where = Location(settings)
        self.location = ".".join(self.where.target)
        self._arguments = connection_arguments(settings)
        self._tag = Tag(execution_id=None if read_only else self.run_id, step="read")
        self._open()
        self.staging = Staging.of_run(self.where, self.run_id)
        self._known: Tables | None = None
        self._silver_tables: Tables | None = None
        self._new: set[str] = set()
        self._built: set[str] = set()
        self._sizes: dict[str, int] | None = None
        #: Every transaction by its token, and the token of the next one.
        self._commits: dict[str, Commit] = {}
        self._token: str | None = None
        self._silver: SnowflakeSilver | None = None
        self._empty: set[ops.Node] = set()
        self._holds = False
        if not read_only:
            try:
                self._begin(settings.lock_timeout)
            except BaseException:
                self.close()
                raise

    def _open(self) -> None:
        self._connection = connect(self._arguments)
        self._connection.tag = self._tag
        self.session = Session(self._connection)
        self.ibis = on_connection(self._connection)
        self.lease = Lease(self.session, self.where, self.run_id)

    def _begin(self, patience: timedelta) -> None:
        with self._told("Gold"), self.session.tagged(step="begin"):
            if not self.lease.exists():
                self.session.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(*self.where.target)}")
                self.lease.create()
            self._holds = True  # From now on, even if the reply is lost.
            # A signal may come in the very moment before whoever opened this closes it.
            atexit.register(self.close)
            self.lease.acquire(patience)
            self._tables()
            sweep(self.session, self.where)
            self.staging.create(self.session)

    def _reopen(self) -> None:
        """Go on in a new session; what the old one left open is undone with it."""
        with suppress(errors.Error):
            self._connection.close()
        self._open()

    def close(self) -> None:
        """Drop the staging schema, let go of the lease, end the session."""
        with held():
            try:
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

    @property
    def silver(self) -> SnowflakeSilver:
        """Silver, checked against its contract once."""
        if self._silver is None:
            with self._told("Silver"), self.session.tagged(step="silver"):
                self._tables()  # Of the same database, Silver's are read with Gold's.
                self._silver = checked_silver(self.session, self.where, self._silver_tables)
        return self._silver

    def bind_silver(self) -> dict[str, ir.Table]:
        """The Silver tables with the contract's columns and types."""
        return self.silver.bound()

    def silver_rows(self) -> dict[str, int]:
        """How many rows each Silver table has."""
        present = [name for name, columns in self.silver.columns.items() if columns]
        counts = " UNION ALL ".join(
            f'SELECT {text(name)} AS "NAME", COUNT(*) AS "SIZE" FROM {self.where.silver(name)}'
            for name in present
        )
        with self._told("Silver"), self.session.tagged(step="count"):
            found = {row["name"]: int(row["size"]) for row in self.session.rows(counts)}
        return {name: found.get(name, 0) for name in self.silver.columns}

    def rows(self, expression: ir.Table) -> Rows:
        """Fetch a small result: counts and bounded samples."""
        return self.prepared(expression)()

    def prepared(self, expression: ir.Table, *, validates: str | None = None) -> Callable[[], Rows]:
        """`rows` of an expression that is compiled now and asked for when the result is called."""
        query = sql_of(expression)
        tag = {} if validates is None else {"model": validates, "step": "validate"}

        def fetch() -> Rows:
            with self._told(validates or "a query"), self.session.tagged(**tag):
                return self.session.rows(query)

        return fetch

    def materialize(self, name: str, expression: ir.Table, how: Materialization) -> ir.Table:
        """Materialize an intermediate: in a transient table, or as the expression it is."""
        if how != "table":
            return expression
        schema = {column: str(dtype) for column, dtype in expression.schema().items()}
        self._create(name, sql_of(expression), None)
        return self._staged(schema, name)

    def enqueue(self, job: Callable[[], object]) -> None:
        """Do a job: all that was asked for before is done."""
        job()

    def wait(self) -> None:
        """Nothing: all that was asked for is done."""

    def cancel(self) -> Collection[str]:
        """After a failure: nothing is under way; but ask how a COMMIT ended that is in doubt."""
        self._ready_to_write()
        return ()

    def materialize_rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> ir.Table:
        """Materialize a few Python rows: very few as an expression, others in a transient table."""
        given = list(rows)
        if len(given) > _INLINED_ROWS:
            self._create(name, rows_query(schema, given), schema)
            return self._staged(schema, name)
        table = rows_of(schema, given)
        if not given:
            self._empty.add(table.op())
        return table

    def _create(self, name: str, query: str, schema: Mapping[str, str] | None) -> None:
        """Make a staging table; with a schema, of exactly its types."""
        columns = ""
        if schema is not None:
            declared = [(f'"{column.upper()}"', type_of(dtype)) for column, dtype in schema.items()]
            columns = " (" + ", ".join(f"{column} {kind}" for column, kind in declared) + ")"
            casts = ", ".join(f"CAST({column} AS {kind}) AS {column}" for column, kind in declared)
            query = f'SELECT {casts} FROM ({query}) AS "Q"'
        table = self.staging.name(name)
        with self._told(name), self.session.tagged(model=model_of(name), step="build"):
            self.lease.renew()
            self.session.execute(f"CREATE OR REPLACE TRANSIENT TABLE {table}{columns} AS {query}")

    def _staged(self, schema: Mapping[str, str], name: str) -> ir.Table:
        return table_at(schema, name, (self.staging.database, self.staging.schema))

    # Gold

    def _name(self, contract: Contract) -> str:
        """The code's name of a published table; zoomgold's own stand in Gold's schema too."""
        is_gold = contract.layer == "gold"
        return contract.table if is_gold else f"zoomgold_{contract.table}"

    def _tables(self) -> dict[str, dict[str, str]]:
        """The tables of Gold's schema with their columns, read once and kept up to date.

        By a run not before it holds the lease: another one may be making them.
        """
        if self._known is None:
            (database, schema), (silver_database, silver) = self.where.target, self.where.source
            schemas = (schema, silver) if silver_database == database else (schema,)
            found = schemas_of(self.session, database, *schemas)
            self._silver_tables = found.get(silver) if silver_database == database else None
            self._known = {
                name.lower(): {column.lower(): dtype for column, dtype in columns.items()}
                for name, columns in found[schema].items()
            }
        return self._known

    def schema(self, contract: Contract) -> Columns | None:
        """Column to Ibis type of a published table as it is; None where there is none."""
        with self._told(contract.table), self.session.tagged(step="gold"):
            return self._tables().get(self._name(contract))

    def published(self, contract: Contract) -> ir.Table | None:
        """A published table in the contract's shape, columns that it lacks null; or None."""
        found = self.schema(contract)
        if found is None:
            return None
        table = table_at(found, self._name(contract), self.where.target)
        return table if found == contract.schema else in_shape(table, contract.schema)

    def bound(self, contract: Contract, *, candidate: bool) -> ir.Table:
        """A Gold table bound to its connection, with its actual types."""
        if candidate:
            place = (self.staging.database, self.staging.schema)
            return self.ibis.bound(candidate_of(contract.table), contract.schema, place)
        found = self.schema(contract)
        assert found is not None, contract.table
        return self.ibis.bound(self._name(contract), found, self.where.target)

    def build(self, contract: Contract, expression: ir.Table, *, replaces: bool = True) -> ir.Table:
        """Write a candidate for a Gold table into the staging schema, of the contract's types."""
        del replaces  # Either way its rows are copied.
        name = candidate_of(contract.table)
        self._create(name, sql_of(expression), contract.schema)
        self._built.add(contract.table)
        return self._staged(contract.schema, name)

    def size(self, contract: Contract) -> int:
        """Rows of a published table; all tables are counted at once."""
        if self._sizes is None:
            with self._told("Gold"):
                self._sizes = self._counted()
        return self._sizes[self._name(contract)]

    def _counted(self) -> dict[str, int]:
        counts = " UNION ALL ".join(
            f'SELECT {text(name)} AS "NAME", COUNT(*) AS "SIZE" FROM {self.where.gold(name)}'
            for name in self._tables()
            if name in {*MODELS, *self._built}
        )
        with self.session.tagged(step="count"):
            return {row["name"]: int(row["size"]) for row in self.session.rows(counts)}

    # Publishing

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

    def publish(self, changes: Sequence[Write], sizes: Mapping[str, int] | None = None) -> None:
        """Carry out the writes in one transaction, after all DDL that they need.

        The tables are counted inside it: once it is committed, the run cannot fail any more.
        """
        statements: list[tuple[str, str]] = []
        with self._told("publishing"):
            for change in changes:
                with self.session.tagged(model=change.contract.table, step="prepare"):
                    self._conform(change.contract)
            for number, change in enumerate(changes):
                name = change.contract.table
                statements += [(name, one) for one in self._statements(change, number)]
        if not statements:
            return
        token, counted = self._token or str(uuid.uuid4()), None
        with self._told("publishing"), self.session.tagged(step="publish"):
            try:
                with self.session.transaction(self._commits.setdefault(token, Commit())):
                    self.lease.touch(token)
                    for model, statement in statements:
                        with self.session.tagged(model=model):
                            self.session.execute(statement)
                    if sizes or self._built & {model for model, _ in statements}:
                        counted = self._counted()
                        check(sizes or {}, counted)
            except CommitLostError as lost:
                self._read_back(token, lost)
        self._sizes = counted

    def _statements(self, change: Write, number: int) -> Iterator[str]:
        contract = change.contract
        name = self._name(contract)
        target, is_new = self.where.gold(name), name in self._new
        columns = list(contract.schema)
        if isinstance(change, Replace):
            source = self.staging.name(candidate_of(contract.table))
            model = MODELS.get(contract.table)
            self._new.discard(name)
            yield writes.overwrite(target, columns, source, model.cluster_by if model else ())
            return
        if isinstance(change, Update):
            if not is_new:
                source = self._source(change, "rows", number)
                yield writes.update(target, contract.key, change.columns, source)
            return
        if change.stale is not None and change.stale.op() not in self._empty and not is_new:
            yield writes.delete(target, contract.key, self._source(change, "stale", number))
        if change.fresh.op() not in self._empty:
            self._new.discard(name)
            yield writes.insert(target, columns, self._source(change, "fresh", number))

    def _source(self, change: Merge | Update, part: str, number: int) -> str:
        """What a write reads: an expression over staging tables, or a table made of it now.

        Inside the transaction published tables change from statement to statement.
        """
        expression: ir.Table = getattr(change, part)
        tables = expression.op().find(ops.UnboundTable)
        here = (self.staging.database, self.staging.schema)
        if all((t.namespace.catalog, t.namespace.database) == here for t in tables):
            return f"({sql_of(expression)})"
        name = f"{part}_{number}_{change.contract.table}"
        self._create(name, sql_of(expression), None)
        return self.staging.name(name)

    def _conform(self, contract: Contract) -> None:
        """Create a published table that is missing; add the columns that it lacks."""
        name = self._name(contract)
        target, found = self.where.gold(name), self._tables().get(name)
        if found is None:
            model = MODELS.get(contract.table)
            keys = model.cluster_by if model and self.settings.apply_clustering else ()
            self.session.execute(ddl.create_table(contract, target, keys))
            self._tables()[name] = dict(contract.schema)
            self._new.add(name)
            return
        for column in contract.columns:
            there = found.get(column.name)
            if there is None:
                kind = type_of(column.dtype)
                self.session.execute(
                    f'ALTER TABLE {target} ADD COLUMN IF NOT EXISTS "{column.name.upper()}" {kind}'
                )
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
        with self._told("COMMIT"):
            took_place = self.lease.committed(token)
        if took_place:
            raise TryAgainError(
                f"{self.location}: the reply to COMMIT was lost, but it took place: Gold is new.\n"
                f"See what was published: {suggested('history')}"
            )
        self._commits[token].in_doubt = False

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        """Tell Snowflake's errors as expected ones."""
        try:
            yield
        except errors.Error as error:
            line = " ".join(str(error.msg or error).split())[:300]
            if is_transient(error):
                raise TryAgainError(f"{what}: Snowflake did not answer: {line}") from error
            raise BuildError(f"{what}: Snowflake refused: {line}") from error
