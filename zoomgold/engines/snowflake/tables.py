"""What Gold's tables, and zoomgold's own beside them, are called in Gold's schema."""

from collections.abc import Mapping

from snowflake.connector import errors

from zoomgold.definitions.contract import Contract
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.locks import is_locked
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import type_of
from zoomgold.errors import UsageError


def table_name(contract: Contract) -> str:
    """The code's name of a published table; zoomgold's own stand in Gold's schema too."""
    return contract.table if contract.layer == "gold" else f"zoomgold_{contract.table}"


def in_shape(where: Location, contract: Contract, found: Mapping[str, str]) -> str:
    """A query of a published table that has the columns `found`, in the contract's shape."""
    listed = ", ".join(
        f'"{name.upper()}"'
        if name in found
        else f'CAST(NULL AS {type_of(dtype)}) AS "{name.upper()}"'
        for name, dtype in contract.schema.items()
    )
    return f"SELECT {listed} FROM {where.gold(table_name(contract))}"


def add_column(session: Session, table: str, column: str, kind: str) -> None:
    """Add a column that a table lacks, which only its owner may: else it is told what to run."""
    statement = f'ALTER TABLE {table} ADD COLUMN IF NOT EXISTS "{column}" {kind}'
    try:
        session.execute(statement)
    except errors.ProgrammingError as error:
        if is_locked(error):
            raise
        line = " ".join(str(error.msg or error).split())[:200]
        raise UsageError(
            f"{table} lacks the column {column}, which this role may not add: {line}\n"
            f"Nothing was published. Have the table's owner run: {statement}"
        ) from error
