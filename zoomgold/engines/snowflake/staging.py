"""Where a run works: transient tables that nobody else reads, dropped at its end."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import text, type_of
from zoomgold.errors import UsageError
from zoomgold.plan.steps import CANDIDATE

_PREFIX = "ZOOMGOLD_STAGING"
_ID_LENGTH = 8
#: What stands for the schema's name in a plan, which is the same for every run.
STAGING = "ZOOMGOLD_STAGING_OF_RUN"
#: What a table's name begins with where runs share a schema.
_OF_A_RUN = re.compile(rf"^{_PREFIX}_.+_[0-9A-F]{{{_ID_LENGTH}}}_")


def candidate_of(model: str) -> str:
    """The staging table of what is to become a Gold table."""
    return model + CANDIDATE


def model_of(table: str) -> str:
    """The model that a table is of: a Gold table, a candidate for one, or an intermediate."""
    return _OF_A_RUN.sub("", table).lower().removesuffix(CANDIDATE)


@dataclass(frozen=True)
class Staging:
    """Where one run works: a schema of its own, or tables of its own in one that others share.

    The schema is called `ZOOMGOLD_STAGING_GOLD_1A2B3C4D`; in a shared one each table's name begins
    so, which is the `prefix`. Outside of Gold's database the name tells Golds apart by more than
    their schema.
    """

    database: str
    schema: str
    prefix: str = ""

    @classmethod
    def of_run(cls, location: Location, execution_id: str) -> "Staging":
        """That of a run; its name says which Gold it is for."""
        database, schema = location.staging
        own = _of_gold(location) + execution_id.replace("-", "")[:_ID_LENGTH].upper()
        return cls(database, own) if schema is None else cls(database, schema, f"{own}_")

    @property
    def is_shared(self) -> bool:
        """Whether the schema was there before the run, and stays."""
        return bool(self.prefix)

    def name(self, table: str) -> str:
        """The quoted name of a staging table."""
        return quoted(self.database, self.schema, self.stored(table))

    def stored(self, table: str) -> str:
        """The name of a staging table in its schema."""
        return self.prefix + table.upper()

    def in_place(self, statement: str) -> str:
        """A statement of a plan with this schema's name where its own stands."""
        before, here = f'{quoted(STAGING)}."', f'{quoted(self.schema)}."{self.prefix}'
        return statement.replace(before, here)

    def create(self, session: Session) -> None:
        """Make the schema, or see that it is there.

        What is in it has no fail-safe, no time travel and no collation.
        """
        if not self.is_shared:
            session.execute(create_schema(self.database, self.schema))
            return
        found = session.rows(
            f'SELECT "SCHEMA_NAME" FROM {quoted(self.database, "INFORMATION_SCHEMA", "SCHEMATA")} '
            f'WHERE "SCHEMA_NAME" = {text(self.schema)}'
        )
        if not found:
            raise UsageError(
                f"staging_schema: {self.database}.{self.schema} is not there, or the role may not "
                "use it.\nMake it: zoomgold ddl --writer-role ROLE prints how."
            )

    def drop(self, session: Session) -> None:
        """Remove all that the run has made."""
        if self.is_shared:
            _drop_tables(session, self.database, self.schema, re.escape(self.prefix))
        else:
            schema = quoted(self.database, self.schema)
            session.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")


def _of_gold(location: Location) -> str:
    """What the names of all runs on this Gold begin with."""
    database, gold = location.target
    if location.staging == (database, None):
        return f"{_PREFIX}_{gold}_"
    both = f"{database}\0{gold}".encode()
    return f"{_PREFIX}_{gold}_{hashlib.sha256(both).hexdigest()[:_ID_LENGTH].upper()}_"


def create_schema(database: str, schema: str) -> str:
    """The statement that makes a staging schema."""
    return (
        f"CREATE TRANSIENT SCHEMA IF NOT EXISTS {quoted(database, schema)} "
        "DATA_RETENTION_TIME_IN_DAYS = 0 DEFAULT_DDL_COLLATION = ''"
    )


def create_table(table: str, query: str, schema: Mapping[str, str] | None = None) -> str:
    """The statement that makes a staging table of a query; with a schema, of exactly its types."""
    columns = ""
    if schema is not None:
        declared = [(f'"{column.upper()}"', type_of(dtype)) for column, dtype in schema.items()]
        columns = " (" + ", ".join(f"{column} {kind}" for column, kind in declared) + ")"
        casts = ", ".join(f"CAST({column} AS {kind}) AS {column}" for column, kind in declared)
        query = f'SELECT {casts} FROM ({query}) AS "Q"'
    return f"CREATE OR REPLACE TRANSIENT TABLE {table}{columns} AS {query}"


def sweep(session: Session, location: Location) -> list[str]:
    """Drop what killed runs on this Gold left behind, and name it; the lease must be held."""
    database, schema = location.staging
    ours = re.escape(_of_gold(location)) + f"[0-9A-F]{{{_ID_LENGTH}}}"
    if schema is not None:
        return _drop_tables(session, database, schema, f"{ours}_")
    found = session.rows(
        f'SELECT "SCHEMA_NAME" FROM {quoted(database, "INFORMATION_SCHEMA", "SCHEMATA")} '
        f"WHERE STARTSWITH(\"SCHEMA_NAME\", '{_PREFIX}_')"
    )
    left = [row["schema_name"] for row in found if re.fullmatch(ours, row["schema_name"])]
    for name in left:
        Staging(database, name).drop(session)
    return left


def _drop_tables(session: Session, database: str, schema: str, prefix: str) -> list[str]:
    """Drop the tables of a schema whose names begin with what matches this pattern."""
    found = session.rows(
        f'SELECT "TABLE_NAME" FROM {quoted(database, "INFORMATION_SCHEMA", "TABLES")} '
        f'WHERE "TABLE_SCHEMA" = {text(schema)} AND STARTSWITH("TABLE_NAME", \'{_PREFIX}_\')'
    )
    left = [row["table_name"] for row in found if re.match(prefix, row["table_name"])]
    for name in left:
        session.execute(f"DROP TABLE IF EXISTS {quoted(database, schema, name)}")
    return left
