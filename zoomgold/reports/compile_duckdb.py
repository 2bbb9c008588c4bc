"""The SQL of every model, for one engine, without a connection.

Each intermediate and each Gold table is one query that names what it reads, so that the files read
like the models. It is the SQL of a full build.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.model import Model, Node
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.steps import Step
from zoomgold.expressions.keys import instant
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.models.dag import ordered_nodes
from zoomgold.pipeline.inputs import full_build
from zoomgold.transform.violations import RULES_SCHEMA, RULES_TABLE


def compiled_models(backend: str, as_of: datetime) -> dict[str, str]:
    """Name of each intermediate and Gold table, in build order, to its SQL with a header."""
    return {
        name: f"{_header(name, backend, as_of)}{_duckdb(expression)}\n"
        for name, expression in expressions(as_of)
    }


def expressions(as_of: datetime) -> Iterator[tuple[str, ir.Table]]:
    """Every intermediate and Gold table by name, in build order, over the tables it names."""
    silver = {name: ibis.table(table.schema, name=name) for name, table in TABLES.items()}
    values: dict[str, Any] = {
        **full_build(MODELS.values(), silver, as_of),
        RULES_TABLE: ibis.table(RULES_SCHEMA, name=RULES_TABLE),
        "run_start": instant(as_of),
        "execution_id": "00000000-0000-0000-0000-000000000000",
        "looked_at_keys": None,
        "fully_looked_at": tuple(source.silver.name for source in SOURCES.values()),
        "partly_looked_at": (),
    }
    for model in MODELS.values():
        for node in ordered_nodes([*model.tables, *_fault_nodes(model)], set(values)):
            expression = _bound(node, values)
            if expression is not None:
                yield node.name, expression
        if model.name == "go_error_data":
            values["found_faults"] = _all_faults(values)
            values["published_faults"] = ibis.table(model.contract.schema, name=model.name)
        expression = _bound(model, values)
        yield model.name, expression


def _bound(node: Node, values: dict[str, Any]) -> ir.Table | None:
    expression = node.bind(values)
    values[node.name] = (
        None if expression is None else ibis.table(expression.schema(), name=node.name)
    )
    return expression


def _fault_nodes(model: Model) -> list[str]:
    if model.name == "go_error_data":
        return ["silver_faults"]
    source = SOURCES.get(model.name)
    return [Step.VIOLATIONS.of(source.subject)] if source else []


def _all_faults(values: Mapping[str, Any]) -> ir.Table:
    """What a run would have found: the faults of every source, and Silver's own."""
    names = [*(Step.VIOLATIONS.of(source.subject) for source in SOURCES.values()), "silver_faults"]
    tables = [values[name] for name in names]
    united: ir.Table = tables[0].union(*tables[1:])
    return united


def _header(name: str, backend: str, as_of: datetime) -> str:
    node = MODELS.get(name) or INTERMEDIATES[name]
    described = node.description if isinstance(node, Model) else _summary(node)
    about = f"{name}: {described}" if described else name
    lines = [about, f"{backend}, as of {as_of.isoformat()}; compiled by zoomgold, not for editing"]
    return "".join(f"-- {line}\n" for text in lines for line in text.splitlines())


def _summary(node: Node) -> str:
    return (node.build.__doc__ or "").strip().split("\n\n")[0]


def _duckdb(expression: ir.Table) -> str:
    return str(ibis.to_sql(expression, dialect="duckdb", pretty=True))
