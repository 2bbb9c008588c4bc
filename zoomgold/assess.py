"""Assess Silver: clean, judge and deduplicate its rows, build histories, count and find faults."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.accounting import Counts
from zoomgold.backends.duckdb import DuckDBBackend
from zoomgold.contract import Contract
from zoomgold.errors import UsageError
from zoomgold.gold.catalog import MODELS, SOURCES, STAND_INS
from zoomgold.graph import ordered_nodes, upstream_models
from zoomgold.model import Model
from zoomgold.quality import RULES_SCHEMA, RULES_TABLE, outcome, rule_rows


@dataclass
class Assessment:
    """The tables by name that models are computed from, and the counts of each assessed model."""

    silver: Mapping[str, ir.Table]
    values: dict[str, Any]
    counts: dict[str, Counts]


def assess(
    backend: DuckDBBackend,
    models: Sequence[Model],
    silver: Mapping[str, ir.Table],
    *,
    as_of: ir.TimestampScalar,
    keep: Callable[[Assessment], None],
) -> Assessment:
    """Build every intermediate of the models. `keep` gets the assessment as it begins to grow.

    Raises `UsageError` when a model needs a table that is neither selected nor published.
    """
    values: dict[str, Any] = {**silver, "as_of": as_of}
    values[RULES_TABLE] = backend.keep_rows(RULES_TABLE, RULES_SCHEMA, rule_rows(SOURCES.values()))
    assessment = Assessment(silver, values, {})
    keep(assessment)
    values.update(_stand_ins(backend, models))
    sources = {model.name: SOURCES[model.name] for model in models if model.name in SOURCES}
    targets = [f"faults_{source.subject}" for source in sources.values()]
    targets += [name for model in models for name in model.tables]
    if any(model.name == "go_error_data" for model in models):
        targets.append("silver_faults")
    for node in ordered_nodes(targets, set(values)):
        values[node.name] = backend.keep(node, node.bind(values))
    if sources:
        assessment.counts.update(_counts(backend, values, sources))
    return assessment


def _stand_ins(backend: DuckDBBackend, models: Sequence[Model]) -> dict[str, ir.Table]:
    selected = {model.name for model in models}
    for model in models:
        for upstream in upstream_models(model):
            if upstream not in selected and backend.published(MODELS[upstream].promise) is None:
                raise UsageError(
                    f"{model.name} needs {upstream}, which is neither selected nor published.\n"
                    f"Select it too: --select +{model.name}"
                )
    found = {}
    for name, stand_in in STAND_INS.items():
        if stand_in.model not in selected:
            published = backend.published(MODELS[stand_in.model].promise)
            if published is not None:
                found[name] = stand_in.read(published)
    return found


def _counts(
    backend: DuckDBBackend, values: Mapping[str, Any], sources: Mapping[str, Any]
) -> dict[str, Counts]:
    queries = []
    for name, source in sources.items():
        warned = values[f"warned_{source.subject}"]
        history = values[source.history] if source.history else None
        query = outcome(values[f"contested_{source.subject}"]).mutate(
            model=ibis.literal(name),
            processed=values[source.silver.name].count().as_scalar(),
            warned=warned.count().as_scalar(),
            versions=ibis.literal(-1, "int64") if history is None else history.count().as_scalar(),
        )
        queries.append(
            query.select("model", "processed", "failed", "deduplicated", "warned", "versions")
        )
    rows = backend.rows(queries[0].union(*queries[1:]) if len(queries) > 1 else queries[0])
    return {row["model"]: _full_build_counts(row) for row in rows}


def _full_build_counts(row: Mapping[str, Any]) -> Counts:
    """In a full build every fact is inserted; a dimension's row is, when it opens a version."""
    kept = row["processed"] - row["failed"] - row["deduplicated"]
    inserted = kept if row["versions"] < 0 else row["versions"]
    return Counts(
        processed=row["processed"],
        inserted=inserted,
        unchanged=kept - inserted,
        deduplicated=row["deduplicated"],
        failed=row["failed"],
        warned=row["warned"],
    )


def found_faults(values: Mapping[str, Any], models: Sequence[Model]) -> ir.Table | None:
    """All standing faults found so far; None when nothing was assessed yet."""
    names = [f"faults_{SOURCES[model.name].subject}" for model in models if model.name in SOURCES]
    if any(model.name == "go_error_data" for model in models):
        names.append("silver_faults")
    tables = [values[name] for name in names if name in values]
    if not tables:
        return None
    return tables[0].union(*tables[1:]) if len(tables) > 1 else tables[0]


def log_counts(
    backend: DuckDBBackend,
    silver: ir.Table,
    rows: ir.Table,
    published: ir.Table,
    contract: Contract,
    *,
    content: tuple[str, ...],
) -> Counts:
    """What became of a Silver log's rows: one row per key is kept, new, changed or as it was."""
    before = published.select(
        *(published[name].name(f"known_{name}") for name in (*contract.key, *content))
    )
    joined = rows.left_join(
        before, [rows[name] == before[f"known_{name}"] for name in contract.key]
    )
    is_known = joined[f"known_{contract.key[0]}"].notnull()
    is_same = ibis.and_(*(joined[name].identical_to(joined[f"known_{name}"]) for name in content))
    query = joined.aggregate(
        processed=silver.count().as_scalar(),
        inserted=(~is_known).sum().fill_null(0),
        unchanged=(is_known & is_same).sum().fill_null(0),
        updated=(is_known & ~is_same).sum().fill_null(0),
    )
    found = backend.rows(query)[0]
    kept = found["inserted"] + found["unchanged"] + found["updated"]
    return Counts(**found, deduplicated=found["processed"] - kept)
