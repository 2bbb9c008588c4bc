"""What a run changes in a published table: rows keep their stamps unless their content differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import Contract
from zoomgold.expressions.tables import conformed

if TYPE_CHECKING:
    import ibis.expr.types as ir


def stamped(
    rows: ir.Table,
    published: ir.Table | None,
    contract: Contract,
    *,
    execution_id: ir.StringScalar,
    run_start: ir.TimestampScalar,
) -> ir.Table:
    """The rows with the run's stamps, or those of the published row of their key.

    A published row keeps `execution_id` and `created_at`, and `updated_at` too unless it differs.
    """
    start, run = run_start, execution_id
    if published is None:
        new = rows.mutate(execution_id=run, created_at=start, updated_at=start)
        return conformed(new, contract.schema)
    before = published.select(**{f"was_{name}": published[name] for name in contract.schema})
    joined = rows.left_join(before, [rows[k] == before[f"was_{k}"] for k in contract.key])
    is_known = joined[f"was_{contract.key[0]}"].notnull()
    content = [name for name in contract.unstamped if name not in contract.key]
    is_same = ibis.and_(
        is_known, *(joined[name].identical_to(joined[f"was_{name}"]) for name in content)
    )
    merged = joined.mutate(
        execution_id=joined.was_execution_id.coalesce(run),
        created_at=joined.was_created_at.coalesce(start),
        updated_at=ibis.ifelse(is_same, joined.was_updated_at, start),
    )
    return conformed(merged, contract.schema)


def changed_rows(candidate: ir.Table, run_start: ir.TimestampScalar) -> ir.Table:
    """The candidate's rows that are new or differ from the published ones."""
    return candidate.filter(candidate.updated_at == run_start)


def replaced_rows(
    candidate: ir.Table, published: ir.Table, contract: Contract, run_start: ir.TimestampScalar
) -> ir.Table:
    """The published rows that the candidate changes or no longer has."""
    kept = candidate.filter(candidate.updated_at != run_start)
    return published.anti_join(kept, list(contract.key))
