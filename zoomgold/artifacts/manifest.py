"""dbt's `manifest.json`: Silver as sources, Gold as models, the checks of contracts as tests."""

import hashlib
import inspect
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from zoomgold.artifacts.checks import ContractCheck
from zoomgold.artifacts.dbt import (
    PACKAGE,
    SOURCE,
    all_checks,
    check_id,
    header,
    model_id,
    source_id,
)
from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Column
from zoomgold.definitions.model import Model
from zoomgold.definitions.silver import TABLES, SilverColumn, SilverTable
from zoomgold.engines.relations import Relations, relations_of
from zoomgold.models.catalog import MODELS
from zoomgold.models.dag import upstream_models, upstream_silver

_PII = "pii"
_NO_CHECKSUM = {"name": "none", "checksum": ""}


def metadata(settings: Settings, made_at: datetime, invocation_id: str) -> dict[str, Any]:
    """The `metadata` of a manifest: the one part of it that is of the moment."""
    return header("manifest/v12", made_at, invocation_id) | {
        "project_name": PACKAGE,
        "project_id": hashlib.md5(PACKAGE.encode(), usedforsecurity=False).hexdigest(),
        "user_id": None,
        "send_anonymous_usage_stats": False,
        "adapter_type": settings.backend,
    }


def described_by(settings: Settings) -> str:
    """What of the settings shapes `description`, as one text: the backend, the tables' names."""
    relations = relations_of(settings)
    tables = (*map(relations.silver, TABLES), *map(relations.gold, MODELS))
    return " ".join((settings.backend, *(table.quoted for table in tables)))


def description(settings: Settings) -> dict[str, Any]:
    """All of a manifest but its metadata, as plain data; nothing in it is of a row or of a run."""
    relations = relations_of(settings)
    sources = {source_id(name): _source(table, relations) for name, table in TABLES.items()}
    nodes = {model_id(name): _model(model, relations) for name, model in MODELS.items()}
    nodes |= {
        check_id(check): _test(check, relations)
        for checks in all_checks().values()
        for check in checks
    }
    parents: dict[str, list[str]] = {name: [] for name in sources}
    parents |= {name: node["depends_on"]["nodes"] for name, node in nodes.items()}
    children: dict[str, list[str]] = {name: [] for name in parents}
    for name, above in parents.items():
        for parent in above:
            children[parent].append(name)
    empty = ("macros", "docs", "exposures", "metrics", "groups", "selectors", "disabled")
    later = ("group_map", "saved_queries", "semantic_models", "unit_tests")
    return {
        "nodes": nodes,
        "sources": sources,
        **{name: {} for name in empty},
        "parent_map": parents,
        "child_map": children,
        **{name: {} for name in later},
    }


def _source(table: SilverTable, relations: Relations) -> dict[str, Any]:
    relation = relations.silver(table.name)
    path = "zoomgold/definitions/silver.py"
    return {
        "database": relation.database,
        "schema": relation.schema,
        "name": table.name,
        "resource_type": "source",
        "package_name": PACKAGE,
        "path": path,
        "original_file_path": path,
        "unique_id": source_id(table.name),
        "fqn": [PACKAGE, SOURCE, table.name],
        "source_name": SOURCE,
        "source_description": "The Silver tables of a Zoom platform analytics system",
        "loader": "",
        "identifier": relation.name,
        "loaded_at_field": _loaded_at(table, relations),
        "description": table.description,
        "columns": _columns(table.columns, relations),
        "meta": {},
        "tags": ["silver"],
        "config": {"enabled": True},
        "relation_name": relation.quoted,
    }


def _loaded_at(table: SilverTable, relations: Relations) -> str | None:
    """The column with the time of the load; the logs have none."""
    return next((relations.column(n) for n in table.schema if n == "load_timestamp"), None)


def _model(model: Model, relations: Relations) -> dict[str, Any]:
    relation = relations.gold(model.name)
    path = _path(model)
    above, silver = upstream_models(model), upstream_silver(model)
    meta = {"grain": f"one row per {model.contract.grain}", "kind": model.kind}
    return {
        **_common(model.name, "model", path, relation.database, relation.schema),
        "unique_id": model_id(model.name),
        "fqn": [PACKAGE, model.kind, model.name],
        "alias": relation.name,
        "config": {
            "enabled": True,
            "materialized": "table" if model.is_mart and model.scope is None else "incremental",
            "unique_key": [relations.column(name) for name in model.contract.key],
            "on_schema_change": "fail",
            "tags": list(model.tags),
            "meta": meta,
            "contract": {"enforced": True, "alias_types": True},
        },
        "tags": list(model.tags),
        "description": model.description,
        "columns": _columns(model.contract.columns, relations),
        "meta": meta,
        "relation_name": relation.quoted,
        "language": "python",
        "refs": [{"name": name, "package": None, "version": None} for name in above],
        "sources": [[SOURCE, name] for name in silver],
        "depends_on": {
            "macros": [],
            "nodes": [*map(source_id, silver), *map(model_id, above)],
        },
        "contract": {"enforced": True, "alias_types": True, "checksum": None},
        "access": "public",
        "constraints": [],
        "primary_key": [relations.column(name) for name in model.contract.key],
    }


def _path(model: Model) -> str:
    """Where the model's module is, from the package's folder on; of another's, the name alone."""
    return _path_of(inspect.getfile(model.build))


@cache
def _path_of(name: str) -> str:
    file, root = Path(name), Path(__file__).parents[2]
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name


def _test(check: ContractCheck, relations: Relations) -> dict[str, Any]:
    relation = relations.gold(check.table)
    column = relations.column(check.column) if check.column else None
    upstream = [check.table, *([check.references] if check.references else [])]
    return {
        **_common(check.name, "test", f"{check.name}.sql", relation.database, relation.schema),
        "original_file_path": _path(MODELS[check.table]),
        "unique_id": check_id(check),
        "fqn": [PACKAGE, MODELS[check.table].kind, check.name],
        "alias": check.name,
        "config": {"enabled": True, "severity": "ERROR", "tags": [], "meta": {}},
        "tags": [],
        "description": check.description,
        "columns": {},
        "meta": {},
        "language": "sql",
        "refs": [{"name": name, "package": None, "version": None} for name in upstream],
        "sources": [],
        "depends_on": {"macros": [], "nodes": [model_id(name) for name in dict.fromkeys(upstream)]},
        "contract": {"enforced": False, "alias_types": True, "checksum": None},
        "column_name": column,
        "file_key_name": f"models.{check.table}",
        "attached_node": model_id(check.table),
        "test_metadata": {
            "name": check.kind,
            "kwargs": {
                **check.arguments,
                **({"column_name": column} if column else {}),
                "model": f"{{{{ get_where_subquery(ref('{check.table}')) }}}}",
            },
            "namespace": check.namespace,
        },
    }


def _common(name: str, kind: str, path: str, database: str | None, schema: str) -> dict[str, Any]:
    return {
        "database": database,
        "schema": schema,
        "name": name,
        "resource_type": kind,
        "package_name": PACKAGE,
        "path": path,
        "original_file_path": path,
        "checksum": _NO_CHECKSUM,
        "raw_code": "",
    }


def _columns(columns: Sequence[Column | SilverColumn], relations: Relations) -> dict[str, Any]:
    return {
        relations.column(one.name): {
            "name": relations.column(one.name),
            "description": one.description,
            "meta": {_PII: True} if one.pii else {},
            "data_type": relations.type_of(one.dtype),
            "constraints": [],
            "tags": [_PII] if one.pii else [],
        }
        for one in columns
    }
