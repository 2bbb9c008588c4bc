"""The statements that carry out a run's writes: DML over staging tables."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

import ibis.expr.operations as ops
import ibis.expr.types as ir

from zoomgold.engines.snowflake import dml
from zoomgold.engines.snowflake.compiler import sql_of
from zoomgold.engines.snowflake.gold_tables import GoldTables, name_of
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.staging import Staging, candidate_of
from zoomgold.models.catalog import MODELS
from zoomgold.transform.writes import Merge, Replace, Update, Write


@dataclass(frozen=True)
class Statements:
    """Makes the statements of writes.

    `empty` are expressions without rows, which need no statement. `create` makes a staging table
    of a name and a query.
    """

    where: Location
    staging: Staging
    gold: GoldTables
    empty: Collection[ops.Node]
    create: Callable[[str, str], None]

    def of(self, change: Write, number: int) -> Iterator[str]:
        """Those of one write, in order; `number` makes the names of its tables unique."""
        contract = change.contract
        name = name_of(contract)
        target, is_new = self.where.gold(name), name in self.gold.new
        columns = list(contract.schema)
        if isinstance(change, Replace):
            source = self.staging.name(candidate_of(contract.table))
            model = MODELS.get(contract.table)
            self.gold.new.discard(name)
            yield dml.overwrite(target, columns, source, model.cluster_by if model else ())
            return
        if isinstance(change, Update):
            if not is_new:
                source = self._source(change, "rows", number)
                yield dml.update(target, contract.key, change.columns, source)
            return
        if change.stale is not None and change.stale.op() not in self.empty and not is_new:
            yield dml.delete(target, contract.key, self._source(change, "stale", number))
        if change.fresh.op() not in self.empty:
            self.gold.new.discard(name)
            yield dml.insert(target, columns, self._source(change, "fresh", number))

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
        self.create(name, sql_of(expression))
        return self.staging.name(name)
