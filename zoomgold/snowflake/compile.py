"""The SQL of every stored node and every model, without a connection: what a run sends."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import ibis.expr.types as ir

from zoomgold.assess import found_faults
from zoomgold.gold.catalog import INTERMEDIATES, MODELS
from zoomgold.keys import instant
from zoomgold.model import Node, conformed
from zoomgold.quality import RULES_SCHEMA, RULES_TABLE
from zoomgold.settings import Settings
from zoomgold.silver import TABLES
from zoomgold.snowflake.names import Location
from zoomgold.snowflake.sql import sql_of, table_at
from zoomgold.snowflake.staging import is_stored

#: Stands for the schema that each run makes for itself.
STAGING = "ZOOMGOLD_STAGING"
EXECUTION_ID = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Compiled:
    """One query; `schema` is what it yields, under the code's names."""

    name: str
    sql: str
    schema: Mapping[str, str]

    @property
    def text(self) -> str:
        """The query as a file: a header that names the model, then the SQL."""
        return f"-- {self.name} ({self._kind}), for Snowflake; written by zoomgold\n{self.sql}\n"

    @property
    def _kind(self) -> str:
        return "Gold model" if self.name in MODELS else "kept for the run"


def compiled(settings: Settings) -> list[Compiled]:
    """Every query of a full run, upstream first."""
    return list(_Compiler(settings).all())


@dataclass
class _Compiler:
    settings: Settings
    found: dict[str, Compiled] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.location = Location(self.settings)
        self.staging = (self.location.target[0], STAGING)
        self.values: dict[str, Any] = {
            name: table_at(table.schema, name, self.location.source)
            for name, table in TABLES.items()
        }
        self.values |= {
            "as_of": instant(self.settings.as_of),
            "run_start": instant(self.settings.as_of),
            "execution_id": EXECUTION_ID,
            "resolvable": tuple(TABLES),
            RULES_TABLE: table_at(RULES_SCHEMA, RULES_TABLE, self.staging),
        }

    def all(self) -> Iterator[Compiled]:
        """The stored nodes and the models."""
        for model in MODELS.values():
            self.value(model.name)
        yield from self.found.values()

    def value(self, name: str) -> Any:
        """What an input of that name stands for; computed, and compiled, when first asked for."""
        if name not in self.values:
            self.values[name] = self._computed(name)
        return self.values[name]

    def _computed(self, name: str) -> ir.Table:
        if name == "found_faults":
            for node in INTERMEDIATES:
                if node.startswith("faults_") or node == "silver_faults":
                    self.value(node)
            faults = found_faults(self.values, list(MODELS.values()))
            assert faults is not None
            return faults
        if name.startswith("published_"):
            contract = MODELS[f"go_{_PUBLISHED[name]}"].promise
            return table_at(contract.schema, contract.table, self.location.target)
        node = INTERMEDIATES.get(name) or MODELS[name]
        expression = node.bind({each: self.value(each) for each in node.inputs})
        if node.name in MODELS:
            contract = MODELS[name].promise
            schema = {n: d for n, d in contract.schema.items() if n in expression.columns}
            return self._kept(node, conformed(expression, schema))
        return self._kept(node, expression) if is_stored(node.name, node.keep) else expression

    def _kept(self, node: Node, expression: ir.Table) -> ir.Table:
        schema = {name: str(dtype) for name, dtype in expression.schema().items()}
        self.found[node.name] = Compiled(node.name, sql_of(expression, pretty=True), schema)
        return table_at(schema, node.name, self.staging)


_PUBLISHED = {"published_faults": "error_data"}
