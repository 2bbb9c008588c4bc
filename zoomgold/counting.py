"""Count what became of the rows that a run selected, in the engine."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.contract import Contract
from zoomgold.keys import instant
from zoomgold.quality import Source, outcome


def assessed(values: Mapping[str, Any], model: str, source: Source) -> ir.Table:
    """One row: `model`, and how many selected rows were `processed`, `failed`, … ."""
    contested = values[f"contested_{source.subject}"]
    looked_at, warned = values[f"looked_at_{source.subject}"], values[f"warned_{source.subject}"]
    selected = looked_at.filter(looked_at.is_selected)
    query = outcome(contested).mutate(
        model=ibis.literal(model),
        processed=selected.count().as_scalar(),
        warned=warned.filter(warned.is_selected).count().as_scalar(),
    )
    return query.select("model", "processed", "failed", "deduplicated", "warned")


def written_facts(
    valid: ir.Table, candidate: ir.Table, contract: Contract, run_start: datetime
) -> ir.Table:
    """One row: of the selected rows that stayed, how many were `inserted` and `updated`."""
    kept = valid.filter(valid.is_selected).select(*contract.key)
    return _by_stamp(kept.inner_join(candidate, list(contract.key)), run_start)


def written_versions(
    valid: ir.Table,
    candidate: ir.Table,
    published: ir.Table | None,
    key: str,
) -> ir.Table:
    """One row: of the selected rows that stayed, how many opened or changed a version.

    A row is `inserted` when it opens a version at an instant where there was none, `updated` when
    it replaces the attributes of the version at its instant.
    """
    kept = valid.filter(valid.is_selected).select(key, "eff")
    opened = kept.inner_join(
        candidate, [kept[key] == candidate[key], kept.eff == candidate.valid_from]
    )
    opened = opened.select(key, "valid_from", "attribute_hash")
    if published is None:
        counted = opened.aggregate(inserted=opened.count())
        return counted.mutate(updated=ibis.literal(0, "int64"))
    before = published.select(
        was_key=published[key], was_from=published.valid_from, was_hash=published.attribute_hash
    )
    joined = opened.left_join(
        before, [opened[key] == before.was_key, opened.valid_from == before.was_from]
    )
    is_new = joined.was_key.isnull()
    return joined.aggregate(
        inserted=is_new.sum().fill_null(0),
        updated=(~is_new & (joined.was_hash != joined.attribute_hash)).sum().fill_null(0),
    )


def closed_versions(
    candidate: ir.Table, published: ir.Table, contract: Contract
) -> ir.IntegerScalar:
    """How many published versions end at another time now, or have given way to another."""
    (surrogate,) = contract.key
    after = candidate.select(now_key=candidate[surrogate], now_to=candidate.valid_to)
    joined = published.left_join(after, published[surrogate] == after.now_key)
    return joined.filter(joined.now_key.isnull() | (joined.now_to != joined.valid_to)).count()


def _by_stamp(rows: ir.Table, run_start: datetime) -> ir.Table:
    start = instant(run_start)
    is_new = rows.created_at == start
    return rows.aggregate(
        inserted=is_new.sum().fill_null(0),
        updated=(~is_new & (rows.updated_at == start)).sum().fill_null(0),
    )


def logged(
    silver: ir.Table,
    rows: ir.Table,
    published: ir.Table,
    contract: Contract,
    content: tuple[str, ...],
) -> ir.Table:
    """One row: what became of a Silver log's rows, of which one per key is kept."""
    before = published.select(
        *(published[name].name(f"known_{name}") for name in (*contract.key, *content))
    )
    joined = rows.left_join(
        before, [rows[name] == before[f"known_{name}"] for name in contract.key]
    )
    is_known = joined[f"known_{contract.key[0]}"].notnull()
    is_same = ibis.and_(*(joined[name].identical_to(joined[f"known_{name}"]) for name in content))
    return joined.aggregate(
        processed=silver.count().as_scalar(),
        inserted=(~is_known).sum().fill_null(0),
        unchanged=(is_known & is_same).sum().fill_null(0),
        updated=(is_known & ~is_same).sum().fill_null(0),
    )
