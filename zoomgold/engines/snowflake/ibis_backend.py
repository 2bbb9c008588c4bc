"""Ibis's Snowflake backend, writing every identifier in upper case."""

from collections.abc import Iterator
from typing import Any

import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa
from ibis.backends.snowflake import Backend
from ibis.backends.snowflake.converter import SnowflakePyArrowData

from zoomgold.engines.snowflake.compiler import COMPILER, upper_case
from zoomgold.engines.snowflake.information_schema import Columns
from zoomgold.engines.snowflake.session import Session, TaggedConnection
from zoomgold.engines.snowflake.staging import model_of


class UpperCaseBackend(Backend):  # type: ignore[misc]  # Ibis ships no types
    """Tables have the code's lower-case names; what is sent and what comes back are upper case."""

    compiler = COMPILER
    #: What the query tag says of the statements.
    step = "validate"

    def compile(self, expr: ir.Expr, /, **options: Any) -> str:
        """The SQL of an expression."""
        return upper_case(super().compile(expr, **options))

    def to_pyarrow(self, expr: ir.Expr, /, **options: Any) -> Any:
        """Fetch a small result under the expression's names."""
        tables = {table.name for table in expr.op().find(ops.DatabaseTable)}
        model = model_of(tables.pop()) if len(tables) == 1 else None
        with Session(self.con).tagged(model=model, step=self.step):
            cursor = self.con.cursor()
            try:
                cursor.execute(self.compile(expr, **options))
                found: pa.Table | None = cursor.fetch_arrow_all()
            finally:
                cursor.close()
        schema = expr.as_table().schema()
        if found is None:
            found = schema.to_pyarrow().empty_table()
        renamed = found.rename_columns(list(schema.names))
        return expr.__pyarrow_result__(renamed, data_mapper=SnowflakePyArrowData)

    def to_pyarrow_batches(self, expr: ir.Expr, /, **options: Any) -> pa.RecordBatchReader:
        """Stream a result under the expression's names and types."""
        options.pop("chunk_size", None)  # Snowflake decides how large its parts are.
        schema = expr.as_table().schema().to_pyarrow()
        cursor = self.con.cursor()
        cursor.execute(self.compile(expr, **options))

        def batches() -> Iterator[pa.RecordBatch]:
            for part in cursor.fetch_arrow_batches():
                yield from part.rename_columns(schema.names).cast(schema).to_batches()

        return pa.RecordBatchReader.from_batches(schema, batches())

    def bound(self, name: str, columns: Columns, location: tuple[str, str]) -> ir.Table:
        """A table with these columns, bound to the connection."""
        place = ops.Namespace(catalog=location[0], database=location[1])
        schema = dict(columns)
        return ops.DatabaseTable(name=name, schema=schema, source=self, namespace=place).to_expr()


def on_connection(connection: TaggedConnection, *, step: str = "validate") -> UpperCaseBackend:
    """Ibis on an open connection. What Ibis would set in the session was set at signing in."""
    backend = UpperCaseBackend()
    backend.step = step
    backend._can_reconnect = False
    backend.con = connection
    return backend
