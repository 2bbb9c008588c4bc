"""What Gold's tables, and zoomgold's own beside them, are called in Gold's schema."""

from collections.abc import Mapping

from zoomgold.definitions.contract import Contract
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.types import type_of


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
