"""`zoomgold debug` on Snowflake, from the configuration to a write; each step says what to do."""

import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake import grants
from zoomgold.engines.snowflake.connection import (
    connect,
    connection_arguments,
    redacted,
    warning_of,
)
from zoomgold.engines.snowflake.identifiers import Location, physical, quoted, warehouses_of
from zoomgold.engines.snowflake.information_schema import Tables, tables_of
from zoomgold.engines.snowflake.lease import TABLE as LEASE
from zoomgold.engines.snowflake.locks import is_locked
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.engines.snowflake.silver import checked_silver
from zoomgold.engines.snowflake.staging import Staging
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.engines.snowflake.types import text
from zoomgold.errors import UsageError, ZoomgoldError
from zoomgold.hints import command
from zoomgold.models.catalog import CONTRACTS, MODELS

#: Name, whether it is well, what was found or what to do.
Check = tuple[str, bool, str]


def checks(settings: Settings) -> tuple[list[Check], int]:
    """The checks up to the first that fails, and the exit code: 0, or that of the failure."""
    checkup = _Checkup(settings)
    try:
        for name, check in checkup.steps():
            if not checkup.run(name, check):
                break
    finally:
        checkup.close()
    return checkup.found, checkup.code


@dataclass
class _Checkup:
    settings: Settings
    found: list[Check] = field(default_factory=list)
    code: int = 0
    arguments: dict[str, Any] = field(default_factory=dict)
    session: Session | None = None

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """The checks in order; each needs those before it."""
        return [
            ("configuration", self._configuration),
            ("login", self._login),
            ("role", self._role),
            ("warehouse", self._warehouse),
            ("database", self._database),
            ("silver", self._silver),
            ("staging", self._staging),
            ("gold", self._gold),
        ]

    def run(self, name: str, check: Callable[[], str]) -> bool:
        """Do one check and record what it found."""
        try:
            self.found.append((name, True, check()))
            return True
        except ZoomgoldError as error:
            message, self.code = str(error), error.exit_code
        except errors.Error as error:
            message, self.code = f"{self._line(error)}\n{self._advice(name)}", 2
        self.found.append((name, False, message))
        return False

    def close(self) -> None:
        """End the session."""
        if self.session is not None:
            self.session.connection.close()

    @property
    def _open(self) -> Session:
        assert self.session is not None
        return self.session

    def _line(self, error: errors.Error) -> str:
        return redacted(" ".join(str(error.msg or error).split())[:300], self.arguments)

    def _configuration(self) -> str:
        self.where = Location(self.settings)
        self.role = physical(str(self.settings.snowflake_role), "snowflake_role")
        self.warehouses = warehouses_of(self.settings)
        self.arguments = connection_arguments(self.settings)
        given = self.arguments
        way = given.get("authenticator") or "password"
        summary = f"account {given['account']}, user {given.get('user') or '(none)'}, {way}"
        warning = warning_of(given)
        return f"{summary}. {warning}" if warning else summary

    def _login(self) -> str:
        # Without role, warehouse and database: each has a check of its own.
        later = ("role", "warehouse", "database")
        arguments = {k: v for k, v in self.arguments.items() if k not in later}
        connection = connect(arguments, pinned(self.settings), Tag(step="debug"))
        self.session = Session(connection)
        version = self.session.rows('SELECT CURRENT_VERSION() AS "VERSION"')[0]["version"]
        return f"Snowflake {version}"

    def _role(self) -> str:
        self._open.execute(f"USE ROLE {quoted(self.role)}")
        return self.role

    def _warehouse(self) -> str:
        """Both are tried; the one that most runs use comes last, and stays."""
        for warehouse in reversed(self.warehouses):
            self._open.execute(f"USE WAREHOUSE {quoted(warehouse)}")
        return ", ".join(self.warehouses)

    def _database(self) -> str:
        where = self.where
        databases = dict.fromkeys((where.source[0], where.staging[0], where.target[0]))
        for database in reversed(databases):
            self._open.execute(f"USE DATABASE {quoted(database)}")
        return ", ".join(databases)

    def _silver(self) -> str:
        silver = checked_silver(self._open, self.where)
        present = [name for name, columns in silver.columns.items() if columns]
        counts = " UNION ALL ".join(
            f'SELECT COUNT(*) AS "ROWS" FROM {self.where.silver(name)}' for name in present
        )
        rows = sum(int(row["rows"]) for row in self._open.rows(counts))
        return f"{'.'.join(self.where.source)}: {len(present)} tables, {rows:,} rows"

    def _staging(self) -> str:
        """Do what a run does, on a small scale: make a place to work, and a table there."""
        session, staging = self._open, Staging.of_run(self.where, str(uuid.uuid4()))
        staging.create(session)
        try:
            session.execute(_trial_table(staging.name("check")))
        finally:
            staging.drop(session)
        return f"{staging.database}.{staging.schema if staging.is_shared else '(a schema per run)'}"

    def _gold(self) -> str:
        """Try every right that a run needs, without changing a row."""
        session, place = self._open, ".".join(self.where.target)
        there = tables_of(session, self.where.target)
        if not there and not self._has_schema():
            trial = f"ZOOMGOLD_CHECK_{uuid.uuid4().hex[:8].upper()}"
            schema = quoted(self.where.target[0], trial)
            session.execute(f"CREATE TRANSIENT SCHEMA IF NOT EXISTS {schema}")
            session.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
            return f"{place}: not there yet; a run creates it"
        wanted = [LEASE, *(table_name(one).upper() for one in CONTRACTS.values())]
        found = {name: columns for name, columns in there.items() if name in wanted}
        self._refuse_missing_rights(found)
        if not set(MODELS) <= {name.lower() for name in found}:
            trial = self.where.gold(f"ZOOMGOLD_CHECK_{uuid.uuid4().hex[:8].upper()}")
            session.execute(_trial_table(trial))
            session.execute(f"DROP TABLE IF EXISTS {trial}")
        return f"{place}: writable"

    def _has_schema(self) -> bool:
        database, schema = self.where.target
        found = self._open.rows(
            f'SELECT "SCHEMA_NAME" FROM {quoted(database, "INFORMATION_SCHEMA", "SCHEMATA")} '
            f'WHERE "SCHEMA_NAME" = {text(schema)}'
        )
        return bool(found)

    def _refuse_missing_rights(self, tables: Tables) -> None:
        """Raise `UsageError` with the grants that are missing on these tables."""
        missing: dict[str, list[str]] = {}
        line = ""
        for name, columns in tables.items():
            table = self.where.gold(name)
            for right, statement in _trials(table, next(iter(columns))):
                try:
                    self._open.execute(statement)
                except errors.Error as error:
                    if is_locked(error) or self._open.connection.is_lost:
                        raise
                    missing.setdefault(table, []).append(right)
                    line = line or self._line(error)
        if missing:
            given = [grants.on_table(t, self.role, rights) for t, rights in missing.items()]
            more = f" (and on {len(given) - 3} more tables)" if len(given) > 3 else ""
            raise UsageError(
                f"{line}\n{'; '.join(given[:3])}{more}.\n"
                f"All that a run needs: {command(f'ddl --writer-role {self.role}')}"
            )

    def _advice(self, name: str) -> str:
        role, where = self.role, self.where
        schema = quoted(*where.target)
        return {
            "login": "Look at the user and at the way of signing in.",
            "role": f"GRANT ROLE {quoted(role)} TO USER ..., or set SNOWFLAKE_ROLE.",
            "warehouse": (
                f"{_listed(grants.on_warehouse(one, role) for one in self.warehouses)}, or set "
                "SNOWFLAKE_WAREHOUSE and full_refresh_warehouse."
            ),
            "database": (
                f"{_listed(grants.on_databases(where, role))}, or set source_database, "
                "target_database and staging_database."
            ),
            "silver": f"{_listed(grants.on_silver(where, role))}.",
            "staging": f"{_listed(grants.on_staging(where, role))}.",
            "gold": (
                f"GRANT CREATE SCHEMA ON DATABASE {quoted(where.target[0])} TO ROLE "
                f"{quoted(role)}; GRANT USAGE, CREATE TABLE ON SCHEMA {schema} TO ROLE "
                f"{quoted(role)}."
            ),
        }[name]


def _trial_table(name: str) -> str:
    return f'CREATE OR REPLACE TRANSIENT TABLE {name} ("A" NUMBER(38, 0))'


def _trials(table: str, column: str) -> Iterator[tuple[str, str]]:
    """For each right on a table a statement that needs it, and does nothing."""
    name = f'"{column}"'
    yield "SELECT", f"SELECT {name} FROM {table} WHERE FALSE"
    yield "INSERT", f"INSERT INTO {table} ({name}) SELECT NULL WHERE FALSE"
    yield "UPDATE", f"UPDATE {table} SET {name} = {name} WHERE FALSE"
    yield "DELETE", f"DELETE FROM {table} WHERE FALSE"


def _listed(statements: Iterable[str]) -> str:
    return "; ".join(statements)
