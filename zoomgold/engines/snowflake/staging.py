"""A run's own schema of transient tables; what is stored there and what is inlined."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import type_of
from zoomgold.plan.steps import CANDIDATE

_PREFIX = "ZOOMGOLD_STAGING"
_ID_LENGTH = 8
#: What stands for the schema's name in a plan, which is the same for every run.
STAGING = "ZOOMGOLD_STAGING_OF_RUN"


def candidate_of(model: str) -> str:
    """The staging table of what is to become a Gold table."""
    return model + CANDIDATE


def model_of(table: str) -> str:
    """The model that a table is of: a Gold table, a candidate for one, or an intermediate."""
    return table.removesuffix(CANDIDATE)


@dataclass(frozen=True)
class Staging:
    """The schema of one run, in Gold's database: `ZOOMGOLD_STAGING_GOLD_1A2B3C4D`."""

    database: str
    schema: str

    @classmethod
    def of_run(cls, location: Location, execution_id: str) -> "Staging":
        """The schema of a run; its name says which Gold it is for."""
        database, gold = location.target
        short = execution_id.replace("-", "")[:_ID_LENGTH].upper()
        return cls(database, f"{_PREFIX}_{gold}_{short}")

    def name(self, table: str) -> str:
        """The quoted name of a staging table."""
        return quoted(self.database, self.schema, table.upper())

    def in_place(self, statement: str) -> str:
        """A statement of a plan with this schema's name where its own stands."""
        return statement.replace(quoted(STAGING), quoted(self.schema))

    def create(self, session: Session) -> None:
        """Make the schema. Its tables have no fail-safe, no time travel and no collation."""
        session.execute(
            f"CREATE TRANSIENT SCHEMA IF NOT EXISTS {quoted(self.database, self.schema)} "
            "DATA_RETENTION_TIME_IN_DAYS = 0 DEFAULT_DDL_COLLATION = ''"
        )

    def drop(self, session: Session) -> None:
        """Remove the schema with all its tables."""
        session.execute(f"DROP SCHEMA IF EXISTS {quoted(self.database, self.schema)} CASCADE")


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
    """Drop what killed runs on this Gold left behind; the lease must be held."""
    database, gold = location.target
    ours = re.compile(re.escape(f"{_PREFIX}_{gold}_") + f"[0-9A-F]{{{_ID_LENGTH}}}")
    found = session.rows(
        f'SELECT "SCHEMA_NAME" FROM {quoted(database, "INFORMATION_SCHEMA", "SCHEMATA")} '
        f"WHERE STARTSWITH(\"SCHEMA_NAME\", '{_PREFIX}_')"
    )
    left = [row["schema_name"] for row in found if ours.fullmatch(row["schema_name"])]
    for schema in left:
        Staging(database, schema).drop(session)
    return left
