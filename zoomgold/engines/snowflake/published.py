"""Published tables as expressions."""

from collections.abc import Mapping

import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.engines.snowflake.compiler import table_at
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.expressions.tables import in_shape


def published(where: Location, contract: Contract, columns: Mapping[str, str]) -> ir.Table:
    """A published table that has these columns, in the contract's shape."""
    table = table_at(columns, table_name(contract), where.target)
    return table if columns == contract.schema else in_shape(table, contract.schema)
