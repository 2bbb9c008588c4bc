"""`zoomgold debug` on Snowflake, from the configuration to a write; each step says what to do."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.connection import (
    connect,
    connection_arguments,
    redacted,
    warning_of,
)
from zoomgold.engines.snowflake.identifiers import Location, physical, quoted
from zoomgold.engines.snowflake.information_schema import tables_of
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.engines.snowflake.silver import checked_silver
from zoomgold.engines.snowflake.staging import Staging
from zoomgold.errors import ZoomgoldError

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
        self.warehouse = physical(self.settings.snowflake_warehouse, "snowflake_warehouse")
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
        self._open.execute(f"USE WAREHOUSE {quoted(self.warehouse)}")
        return self.warehouse

    def _database(self) -> str:
        databases = dict.fromkeys((self.where.source[0], self.where.target[0]))
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

    def _gold(self) -> str:
        """Do what a run does, on a small scale: a staging schema, a table in Gold's schema."""
        session, trial = self._open, str(uuid.uuid4())
        staging = Staging.of_run(self.where, trial)
        staging.create(session)
        staging.drop(session)
        place = ".".join(self.where.target)
        if not tables_of(session, self.where.target):
            return f"{place}: empty or not there yet; a run creates it"
        table = quoted(*self.where.target, f"ZOOMGOLD_CHECK_{staging.schema[-8:]}")
        session.execute(f'CREATE OR REPLACE TRANSIENT TABLE {table} ("A" NUMBER(38, 0))')
        try:
            session.execute(f'INSERT INTO {table} ("A") SELECT 1')
        finally:
            session.execute(f"DROP TABLE IF EXISTS {table}")
        return f"{place}: writable"

    def _advice(self, name: str) -> str:
        role, where = quoted(self.role), self.where
        source, target = quoted(*where.source), quoted(*where.target)
        return {
            "login": "Look at the user and at the way of signing in.",
            "role": f"GRANT ROLE {role} TO USER ..., or set SNOWFLAKE_ROLE.",
            "warehouse": (
                f"GRANT USAGE ON WAREHOUSE {quoted(self.warehouse)} TO ROLE {role}, "
                "or set SNOWFLAKE_WAREHOUSE."
            ),
            "database": (
                f"GRANT USAGE ON DATABASE {quoted(where.source[0])} TO ROLE {role}, or set "
                "source_database and target_database."
            ),
            "silver": (
                f"GRANT USAGE ON SCHEMA {source} TO ROLE {role}; "
                f"GRANT SELECT ON ALL TABLES IN SCHEMA {source} TO ROLE {role}."
            ),
            "gold": (
                f"GRANT CREATE SCHEMA ON DATABASE {quoted(where.target[0])} TO ROLE {role}; "
                f"GRANT USAGE, CREATE TABLE ON SCHEMA {target} TO ROLE {role}."
            ),
        }[name]
