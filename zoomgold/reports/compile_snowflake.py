"""The SQL of a full run's queries, without a connection: what is sent to Snowflake."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import ibis.expr.types as ir

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization, Model
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.snowflake.compiler import sql_of, table_at
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.expressions.keys import instant
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.pipeline.assess import assess, complete, found_faults
from zoomgold.pipeline.inputs import full_build
from zoomgold.transform import stamps

#: Stands for the schema that each run makes for itself.
STAGING = "ZOOMGOLD_STAGING"
EXECUTION_ID = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Compiled:
    """One query; `schema` is what it yields, under the code's names."""

    name: str
    sql: str
    schema: Mapping[str, str]


@dataclass
class Recorder:
    """Takes the place of a backend: keeps the SQL and runs nothing."""

    location: Location
    queries: dict[str, Compiled] = field(default_factory=dict)
    kept_rows: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def materialize(self, name: str, expression: ir.Table, how: Materialization) -> ir.Table:
        """As the backend keeps it."""
        return self._recorded(name, expression) if how == "table" else expression

    def materialize_rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> ir.Table:
        """A table that a run makes of a few rows."""
        del rows
        self.kept_rows[name] = schema
        return self._staged(name, schema)

    def build(self, contract: Contract, expression: ir.Table) -> ir.Table:
        """The candidate of a Gold table."""
        self._recorded(contract.table, expression)
        return self._staged(contract.table, contract.schema)

    def _recorded(self, name: str, expression: ir.Table) -> ir.Table:
        schema = {column: str(dtype) for column, dtype in expression.schema().items()}
        self.queries[name] = Compiled(name, sql_of(expression, pretty=True), schema)
        return self._staged(name, schema)

    def _staged(self, name: str, schema: Mapping[str, str]) -> ir.Table:
        return table_at(schema, name, (self.location.target[0], STAGING))


def recorded(settings: Settings) -> Recorder:
    """Every query of a full run, upstream first."""
    location = Location(settings)
    recorder = Recorder(location)
    models = list(MODELS.values())
    silver = {name: table_at(t.schema, name, location.source) for name, t in TABLES.items()}
    values = full_build(models, silver, settings.as_of)
    assess(recorder, models, values)
    for model in models:
        _build(recorder, model, values, settings)
    return recorder


def _build(recorder: Recorder, model: Model, values: dict[str, Any], settings: Settings) -> None:
    contract = model.contract
    if model.name == "go_error_data":
        values |= _of_the_log(recorder, values, list(MODELS.values()), settings)
    complete(recorder, model.tables, values)
    rows = model.bind(values)
    assert rows is not None
    if model.name in SOURCES:
        rows = stamps.stamped(
            rows, None, contract, execution_id=EXECUTION_ID, run_start=settings.as_of
        )
    values[model.name] = recorder.build(contract, rows)


def _of_the_log(
    recorder: Recorder, values: Mapping[str, Any], models: Sequence[Model], settings: Settings
) -> dict[str, Any]:
    """What a run gives the model of the fault log."""
    contract = MODELS["go_error_data"].contract
    return {
        "found_faults": found_faults(values, models),
        "published_faults": table_at(contract.schema, contract.table, recorder.location.target),
        "looked_at_keys": None,
        "fully_looked_at": tuple(sorted(source.silver.name for source in SOURCES.values())),
        "partly_looked_at": (),
        "run_start": instant(settings.as_of),
        "execution_id": EXECUTION_ID,
    }


def compiled(settings: Settings) -> list[Compiled]:
    """Every query of a full run, upstream first."""
    return list(recorded(settings).queries.values())


def compiled_models(settings: Settings) -> dict[str, str]:
    """Name of each stored intermediate and Gold table to its SQL, under a header naming it."""
    return {one.name: f"{_header(one.name, settings)}{one.sql}\n" for one in compiled(settings)}


def _header(name: str, settings: Settings) -> str:
    model = MODELS.get(name)
    about = f"{name}: {model.description}" if model else name
    told = f"snowflake, as of {settings.as_of.isoformat()}; compiled by zoomgold, not for editing"
    lines = [*about.splitlines(), told]
    return "".join(f"-- {line}\n" for line in lines)
