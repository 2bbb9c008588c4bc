"""What each table of a first run is computed from: the expressions of its plan, without SQL."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import MODELS
from zoomgold.plan.course import first_run
from zoomgold.plan.sections import tables_alone
from zoomgold.transform.writes import Write

#: What is before the name of a table as an earlier run left it. A table's own past is not upstream
#: of it, so the lineage is that of a first run: there is none, or it is empty.
PAST = "published "


class _Notes:
    """An engine that takes note of what each table is computed from; see `plan.dialect`."""

    name = "lineage"

    def __init__(self) -> None:
        self.expressions: dict[str, ir.Table] = {}

    def silver(self) -> dict[str, ir.Table]:
        """The Silver tables by their names."""
        return {name: ibis.table(table.schema, name=name) for name, table in TABLES.items()}

    def published(self, contract: Contract, columns: Mapping[str, str]) -> ir.Table:
        """A table as an earlier run left it."""
        del columns
        return ibis.table(contract.schema, name=PAST + contract.table)

    def intermediate(self, name: str, schema: Mapping[str, str]) -> ir.Table:
        """An intermediate by its name."""
        return ibis.table(dict(schema), name=name)

    def candidate(self, contract: Contract, *, replaces: bool) -> ir.Table:
        """A Gold table by its name."""
        del replaces
        return ibis.table(contract.schema, name=contract.table)

    prunes = False

    def inlines(self, how: Materialization) -> bool:
        """Every node is noted, and nothing beside them."""
        return how == "gathered"

    def queries(self, expression: ir.Table) -> tuple[str, ...]:
        """No SQL."""
        del expression
        return ()

    def materialized(
        self, name: str, expression: ir.Table, how: Materialization
    ) -> tuple[str, ...]:
        """What an intermediate is computed from."""
        del how
        self.expressions[name] = expression
        return ()

    def rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> tuple[str, ...]:
        """Rows that are constants rest on nothing."""
        del name, schema, rows
        return ()

    def built(self, contract: Contract, expression: ir.Table, *, replaces: bool) -> tuple[str, ...]:
        """What a Gold table is computed from."""
        del replaces
        self.expressions[contract.table] = expression
        return ()

    def written(
        self, write: Write, number: int, *, is_empty: bool
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Nothing is written."""
        del write, number, is_empty
        return (), ()


@cache
def expressions() -> Mapping[str, ir.Table]:
    """What each table of a first run's plan is computed from: intermediates and Gold, by name."""
    notes = _Notes()
    tables_alone(first_run(Settings(), list(MODELS.values()))["build"], notes)
    return notes.expressions
