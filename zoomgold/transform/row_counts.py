"""Count what became of the rows that a run selected, in the engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import RUN_STAMPS, Contract
from zoomgold.definitions.source import Source
from zoomgold.definitions.steps import Step
from zoomgold.transform.incremental import new_rows
from zoomgold.transform.quality import kept, outcome
from zoomgold.transform.scd2 import attribute_hash

if TYPE_CHECKING:
    import ibis.expr.types as ir


def assessed(values: Mapping[str, Any], model: str, source: Source) -> ir.Table:
    """One row: `model`, and how many selected rows were `processed`, `failed`, … ."""
    ranked = values[Step.RANKED.of(source.subject)]
    warned = values[Step.WARNED.of(source.subject)]
    query = outcome(ranked).mutate(
        model=ibis.literal(model),
        processed=selected_rows(values, source).count().as_scalar(),
        warned=warned.filter(warned.is_selected).count().as_scalar(),
    )
    return query.select("model", "processed", "failed", "deduplicated", "warned")


def selected_rows(values: Mapping[str, Any], source: Source) -> ir.Table:
    """The Silver rows that a run accounts for: those that are new to the model, in a full run all.

    They are Silver's own, before anything was cleaned, narrowed or judged, so that a row that is
    lost on the way is missed.
    """
    raw, subject = values[source.silver.name], source.subject
    days = values.get(Step.DAYS.of(subject))
    if days is None:
        return raw
    return new_rows(raw, days, values[Step.SINCE.of(subject)], values[Step.UNTIMED.of(subject)])


def compared(candidate: ir.Table, published: ir.Table | None, contract: Contract) -> ir.Table:
    """Each candidate row's key, and what is published under it.

    `is_known`: something is; `is_same`: in the same words.
    """
    key, content = contract.key, [n for n in contract.unstamped if n not in contract.key]
    if published is None:
        nothing = {"is_known": ibis.literal(False), "is_same": ibis.literal(False)}
        return candidate.select(*key, *RUN_STAMPS, **nothing)
    before = published.select(**{f"was_{name}": published[name] for name in contract.schema})
    rows = candidate.left_join(before, [candidate[name] == before[f"was_{name}"] for name in key])
    is_known = rows[f"was_{key[0]}"].notnull()
    is_same = ibis.and_(is_known, *(rows[n].identical_to(rows[f"was_{n}"]) for n in content))
    was = {f"was_{name}": rows[f"was_{name}"] for name in RUN_STAMPS}
    return rows.select(*key, *RUN_STAMPS, **was, is_known=is_known, is_same=is_same)


def mismarked(
    rows: ir.Table, execution_id: ir.StringScalar, run_start: ir.TimestampScalar
) -> ir.BooleanValue:
    """Whether the stamps of rows that were `compared` show another change than there was.

    What is written goes by the stamps, so a row that is marked wrongly would be a change lost.
    """
    start, run = run_start, execution_id
    if "was_created_at" not in rows.columns:
        return (rows.created_at != start) | (rows.updated_at != start) | (rows.execution_id != run)
    expected = {
        "execution_id": ibis.ifelse(rows.is_known, rows.was_execution_id, run),
        "created_at": ibis.ifelse(rows.is_known, rows.was_created_at, start),
        "updated_at": ibis.ifelse(rows.is_same, rows.was_updated_at, start),
    }
    return ibis.or_(*(~rows[name].identical_to(value) for name, value in expected.items()))


def written_facts(rows: ir.Table, stayed: ir.Table | None, contract: Contract) -> ir.Table:
    """One row: how many of the rows were `inserted` and `updated`, and how many are `unchanged`.

    `rows` were `compared`; `stayed` has the keys of those that are counted. None: all are.
    """
    if stayed is not None:
        # Not a semi join: a key that stayed twice is to be counted twice, and found so.
        counted = stayed.select(**{f"stayed_{name}": stayed[name] for name in contract.key})
        rows = rows.inner_join(counted, [rows[n] == counted[f"stayed_{n}"] for n in contract.key])
    return rows.aggregate(
        inserted=(~rows.is_known).sum().fill_null(0),
        updated=(rows.is_known & ~rows.is_same).sum().fill_null(0),
        unchanged=(rows.is_known & rows.is_same).sum().fill_null(0),
    )


def written_versions(
    observed: ir.Table, candidate: ir.Table, published: ir.Table | None, key: str
) -> ir.Table:
    """One row: of the observations, how many opened or changed a version, or did neither.

    `observed` are the selected rows that stayed: key, `eff` and `attribute_hash`. Each counts where
    it lies in a version with its attributes. It is `inserted` when it opens that version at an
    instant where there was none, `updated` when it replaces the attributes of the version at its
    instant, else `unchanged`.
    """
    rows = holding(observed, candidate, key)
    opens = rows.valid_from == rows.eff
    if published is None:
        return rows.aggregate(
            inserted=opens.sum().fill_null(0),
            updated=ibis.literal(0, "int64"),
            unchanged=(~opens).sum().fill_null(0),
        )
    before = published.select(
        was_key=published[key], was_from=published.valid_from, was_hash=published.attribute_hash
    )
    joined = rows.left_join(before, [rows[key] == before.was_key, rows.eff == before.was_from])
    opens, is_new = joined.valid_from == joined.eff, joined.was_key.isnull()
    is_same = joined.was_hash.identical_to(joined.attribute_hash)
    return joined.aggregate(
        inserted=(opens & is_new).sum().fill_null(0),
        updated=(opens & ~is_new & ~is_same).sum().fill_null(0),
        unchanged=(~opens | (~is_new & is_same)).sum().fill_null(0),
    )


def observations(ranked: ir.Table, source: Source) -> ir.Table:
    """What the rows of a dimension's source that stay observe: key, `eff`, `attribute_hash`.

    `is_selected` marks the rows that the run accounts for.
    """
    assert source.observed is not None
    rows = source.observed(kept(ranked, source))
    hashed = attribute_hash(rows, source.tracked)
    return rows.select(source.silver.key, "eff", "is_selected", attribute_hash=hashed)


def holding(observed: ir.Table, versions: ir.Table, key: str) -> ir.Table:
    """Each observation, as often as a version with its attributes holds its instant.

    A version was last seen no earlier than what it holds.
    """
    found = versions.select(
        version_key=versions[key],
        valid_from=versions.valid_from,
        valid_to=versions.valid_to,
        version_hash=versions.attribute_hash,
        last_seen=versions.last_seen_at_source,
    )
    joined = observed.inner_join(
        found,
        [
            observed[key] == found.version_key,
            observed.eff >= found.valid_from,
            observed.eff < found.valid_to,
            observed.eff <= found.last_seen,
            observed.attribute_hash == found.version_hash,
        ],
    )
    return joined.select(key, "eff", "attribute_hash", "valid_from")


def closed_versions(
    candidate: ir.Table, published: ir.Table, contract: Contract
) -> ir.IntegerScalar:
    """How many published versions end at another time now, or have given way to another."""
    (surrogate,) = contract.key
    after = candidate.select(now_key=candidate[surrogate], now_to=candidate.valid_to)
    joined = published.left_join(after, published[surrogate] == after.now_key)
    return joined.filter(joined.now_key.isnull() | (joined.now_to != joined.valid_to)).count()


def logged(
    silver: ir.Table,
    rows: ir.Table,
    repeated: ir.Table,
    published: ir.Table,
    contract: Contract,
    content: tuple[str, ...],
) -> ir.Table:
    """One row: what became of a Silver log's rows, of which one per key is kept.

    `rows` are those that are kept, `repeated` the others.
    """
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
        deduplicated=repeated.count().as_scalar(),
        inserted=(~is_known).sum().fill_null(0),
        unchanged=(is_known & is_same).sum().fill_null(0),
        updated=(is_known & ~is_same).sum().fill_null(0),
    )
