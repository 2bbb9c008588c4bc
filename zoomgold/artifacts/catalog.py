"""dbt's `catalog.json`: the columns of Silver and Gold with the types that the engine has."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from zoomgold.artifacts.dbt import header, model_id, source_id
from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Column
from zoomgold.definitions.silver import TABLES, SilverColumn
from zoomgold.engines.relations import Relation, Relations, relations_of
from zoomgold.models.catalog import MODELS


def catalog(
    settings: Settings, made_at: datetime, invocation_id: str, rows: Mapping[str, int]
) -> dict[str, Any]:
    """The catalog, as plain data; `rows` has the size of each Gold table that is known."""
    relations = relations_of(settings)
    nodes = {
        model_id(name): _table(
            relations.gold(name),
            relations,
            "BASE TABLE",
            model.description,
            model.contract.columns,
            rows.get(name),
        )
        for name, model in MODELS.items()
    }
    sources = {
        source_id(name): _table(
            relations.silver(name),
            relations,
            "BASE TABLE" if settings.backend == "snowflake" else "EXTERNAL",
            table.description,
            table.columns,
            None,
        )
        for name, table in TABLES.items()
    }
    for found in (nodes, sources):
        for name, node in found.items():
            node["unique_id"] = name
    return {
        "metadata": header("catalog/v1", made_at, invocation_id),
        "nodes": nodes,
        "sources": sources,
        "errors": None,
    }


def _table(
    relation: Relation,
    relations: Relations,
    kind: str,
    comment: str,
    columns: Sequence[Column | SilverColumn],
    rows: int | None,
) -> dict[str, Any]:
    stats: list[tuple[str, str, bool | int, bool]] = [
        ("has_stats", "Has stats?", rows is not None, False)
    ]
    if rows is not None:
        stats.append(("row_count", "Row count", rows, True))
    return {
        "metadata": {
            "type": kind,
            "schema": relation.schema,
            "name": relation.name,
            "database": relation.database,
            "comment": comment,
            "owner": None,
        },
        "columns": {
            relations.column(one.name): {
                "type": relations.type_of(one.dtype),
                "index": index,
                "name": relations.column(one.name),
                "comment": one.description,
            }
            for index, one in enumerate(columns, start=1)
        },
        "stats": {
            name: {"id": name, "label": label, "value": value, "include": shown, "description": ""}
            for name, label, value, shown in stats
        },
    }
