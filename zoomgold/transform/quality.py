"""The path of a row: Silver → clean → rules → one row per key.

Pure functions from tables to tables; `nodes` names the steps of each source in the graph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.domains import UNKNOWN
from zoomgold.definitions.rules import CRITICAL, WARNING, broken_bits, reject
from zoomgold.definitions.silver import TEXT, SilverColumn, SilverTable
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import OPEN_END, bucket, instant
from zoomgold.expressions.tables import without
from zoomgold.expressions.text import canon, clean
from zoomgold.transform.erasure import is_of_erased

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: A dimension's rows need a time at which they take effect, before the open end of a version.
EFFECTIVE_TIME_RULES = (
    reject(
        "missing_effective_time",
        ("update_timestamp", "load_timestamp"),
        "Neither update_timestamp nor load_timestamp is given.",
        lambda t: t.eff.isnull(),
    ),
    reject(
        "invalid_effective_time",
        ("update_timestamp", "load_timestamp"),
        "The effective time is at or after 9999-12-31, the open end of a version.",
        lambda t: t.eff >= instant(OPEN_END),
    ),
)


def label_map(raw: ir.Table, column: SilverColumn) -> ir.Table:
    """Each spelling that a column holds, with its cleaned form and canonical label.

    Labels repeat millions of times: it is the distinct spellings that are folded and looked up.
    """
    assert column.domain is not None
    spellings = raw.select(spelling=raw[column.name]).distinct()
    spellings = spellings.filter(spellings.spelling.notnull())
    cleaned = spellings.mutate(cleaned=clean(spellings.spelling))
    return cleaned.mutate(mapped=canon(cleaned.cleaned, column.domain))


def prepared(raw: ir.Table, silver: SilverTable, label_maps: Sequence[ir.Table]) -> ir.Table:
    """Clean every text column and add the canonical labels (`*_label`) and `eff`.

    `is_selected`, which marks new rows among those that are looked at again, stays where it is.
    """
    labelled = [column for column in silver.columns if column.domain is not None]
    rows = raw
    for column, label_map in zip(labelled, label_maps, strict=True):
        parts = {f"{column.name}_{part}": part for part in ("spelling", "cleaned", "mapped")}
        spellings = label_map.rename(parts)
        rows = rows.left_join(spellings, rows[column.name] == spellings[f"{column.name}_spelling"])
    columns: dict[str, ir.Value] = {}
    for column in silver.columns:
        value = rows[column.name]
        if column.domain is not None:
            value = rows[f"{column.name}_cleaned"]
        elif column.dtype == TEXT:
            value = clean(value)
        columns[column.name] = value
    labels = {column.label: rows[f"{column.name}_mapped"].fill_null(UNKNOWN) for column in labelled}
    marks = {"is_selected": rows.is_selected} if "is_selected" in rows.columns else {}
    return rows.select(**columns, **labels, eff=effective_time(rows, silver), **marks)


def effective_time(rows: ir.Table, silver: SilverTable) -> ir.TimestampValue:
    """When a row took effect: its update, else its load. The logs have dates only."""
    if "load_timestamp" in silver.schema:
        return rows.update_timestamp.coalesce(rows.load_timestamp)
    return rows.update_date.coalesce(rows.load_date).cast("timestamp(6)")


def judged(rows: ir.Table, source: Source, *, erases: bool = False) -> ir.Table:
    """Add `failed`, the bit mask of the critical rules that a row breaks.

    With `erases`, what is left of the rows of erased people breaks none.
    """
    failed = broken_bits(rows, source.rules, CRITICAL)
    if erases:
        failed = ibis.ifelse(is_of_erased(rows, source), ibis.literal(0, "int64"), failed)
    return rows.mutate(failed=failed)


def latest_first(rows: ir.Table, silver: SilverTable) -> list[ir.Value]:
    """Sort keys that put the latest row first, whatever the order of the input.

    By effective time, load time, the business columns left to right, then the other metadata;
    text in binary order and a null below every value.
    """
    names = ["eff"]
    if "load_timestamp" in silver.schema:
        names.append("load_timestamp")
    names += [column.name for column in silver.business]
    rest = ("update_timestamp", "load_date", "update_date", "source_system")
    names += [name for name in rest if name in silver.schema]
    return [ibis.desc(rows[name], nulls_first=False) for name in names]


def repeated_keys(rows: ir.Table, silver: SilverTable) -> ir.Table:
    """Hashes of the keys that more than one row has, and of some that merely collide with one."""
    hashed = rows.select(key_bucket=bucket(rows[silver.key]))
    return (
        hashed.group_by("key_bucket")
        .having(hashed.count() > 1)
        .aggregate()
        .filter(ibis._.key_bucket.notnull())
    )


def marked(rows: ir.Table, repeated: ir.Table, source: Source) -> ir.Table:
    """Add `is_repeated`, whether other rows have a row's key, in the shape of the rows that go on.

    Which of them is the latest is not known yet: all pass for it.
    """
    found = rows.left_join(repeated, bucket(rows[source.silver.key]) == repeated.key_bucket)
    return found.select(
        *_row_columns(source),
        "failed",
        "is_selected",
        is_latest=ibis.literal(True),
        is_repeated=found.key_bucket.notnull(),
    )


def flagged(resolved: ir.Table, source: Source) -> ir.Table:
    """The rows that do not simply go on: rejected, of a repeated key, or with a warning.

    `resolved` are all rows, `marked` and with their references: so one pass over a source finds
    what is to be ranked and what is to be warned of. `broken` is the bit mask of warning rules.
    """
    judged_rows = resolved.mutate(broken=broken_bits(resolved, source.rules, WARNING))
    is_flagged = (judged_rows.failed != 0) | judged_rows.is_repeated | (judged_rows.broken != 0)
    return judged_rows.filter(is_flagged).select(
        *_row_columns(source), "failed", "is_selected", "is_repeated", "broken"
    )


def needs_ranking(flagged_rows: ir.Table) -> ir.Table:
    """The rejected rows and all rows of repeated keys."""
    found = flagged_rows.filter((flagged_rows.failed != 0) | flagged_rows.is_repeated)
    return without(found, "is_repeated")


def needs_no_ranking(rows: ir.Table, repeated: ir.Table, source: Source) -> ir.Table:
    """The valid rows whose key nothing else has; they need no ranking."""
    good = rows.filter(rows.failed == 0)
    same_key = bucket(good[source.silver.key]) == repeated.key_bucket
    return good.anti_join(repeated, same_key).select(
        *_row_columns(source), "failed", "is_selected", is_latest=ibis.literal(True)
    )


def ranked(rows: ir.Table, source: Source, *, erases: bool = False) -> ir.Table:
    """Add what becomes of each row.

    `is_kept`: goes on; `is_latest`: its key's latest valid row; `is_standing`: rejected, and no
    later valid row of its key corrects it. With `erases`, the rows of erased people fold into a
    reserved member: none of them goes on.
    """
    order = latest_first(rows, source.silver)
    key = source.silver.key
    is_valid = rows.failed == 0
    until_here = ibis.window(group_by=rows[key], order_by=order, rows=(None, 0))
    counted = rows.mutate(
        is_valid=is_valid, valid_until_here=is_valid.cast("int64").sum().over(until_here)
    )
    is_latest = counted.is_valid & (counted.valid_until_here == 1)
    is_kept = is_latest
    if source.versioned:
        # Not a second ranking: of rows alike in every column it could choose another one.
        at_instant = ibis.window(group_by=[counted[key], counted.eff])
        valid_position = ibis.ifelse(counted.is_valid, counted.valid_until_here, ibis.null("int64"))
        is_kept = counted.is_valid & (
            counted.valid_until_here == valid_position.min().over(at_instant)
        )
    if erases:
        is_kept, is_latest = (it & ~is_of_erased(counted, source) for it in (is_kept, is_latest))
    ranked_rows = counted.mutate(
        is_kept=is_kept,
        is_latest=is_latest,
        is_standing=~counted.is_valid & (counted.valid_until_here == 0),
    )
    return without(ranked_rows, "is_valid", "valid_until_here")


def kept(ranked_rows: ir.Table, source: Source) -> ir.Table:
    """The ranked rows that go on."""
    return ranked_rows.filter(ranked_rows.is_kept).select(
        *_row_columns(source), "failed", "is_selected", "is_latest"
    )


def accepted(ranked_rows: ir.Table) -> ir.Table:
    """All valid rows, duplicates included: the history behind a source that keeps all rows."""
    return ranked_rows.filter(ranked_rows.failed == 0)


def _row_columns(source: Source) -> tuple[str, ...]:
    labels = tuple(c.label for c in source.silver.columns if c.domain is not None)
    return (*source.silver.schema, *labels, "eff")


def silver_shape(published: ir.Table, source: Source) -> dict[str, ir.Value]:
    """The published rows of a fact as Silver's columns, for a fact whose Silver row is not read."""
    values = {name: published[source.gold_names.get(name, name)] for name in source.silver.schema}
    labels = {c.label: values[c.name] for c in source.silver.columns if c.domain is not None}
    return {**values, **labels, "eff": effective_time(published, source.silver)}


def _has_silver_shape(published: ir.Table, source: Source) -> bool:
    held = set(published.columns)
    return all(source.gold_names.get(name, name) in held for name in source.silver.schema)


def _gone(published: ir.Table, rows: ir.Table, source: Source) -> ir.Table:
    """The published rows of a fact whose key Silver no longer holds."""
    key = source.silver.key
    return published.anti_join(rows, published[key] == rows[key])


def carried(published: ir.Table | None, rows: ir.Table, source: Source) -> ir.Table | None:
    """The published rows of a fact whose key Silver no longer holds, as valid rows.

    They stay in Gold and follow what they refer to, but are neither counted nor judged. None where
    Gold does not hold all that Silver's rows do: there they stay as they are, see `left_as_is`.
    """
    if published is None or not _has_silver_shape(published, source):
        return None
    gone = _gone(published, rows, source)
    return gone.select(
        **silver_shape(gone, source),
        failed=ibis.literal(0, "int64"),
        is_selected=ibis.literal(False),
        is_latest=ibis.literal(False),
    )


def left_as_is(published: ir.Table | None, rows: ir.Table, source: Source) -> ir.Table | None:
    """The published rows of a fact whose key Silver no longer holds, where none can be `carried`.

    Columns of Silver that Gold does not hold cannot be made up, so nothing is computed anew.
    """
    if published is None or source.versioned or _has_silver_shape(published, source):
        return None
    return _gone(published, rows, source)


def outcome(ranked_rows: ir.Table) -> ir.Table:
    """One row: `failed` and `deduplicated` rows of a source, of those that are selected."""
    ranked_rows = ranked_rows.filter(ranked_rows.is_selected)
    is_valid = ranked_rows.failed == 0
    return ranked_rows.aggregate(
        failed=(~is_valid).sum().fill_null(0),
        deduplicated=(is_valid & ~ranked_rows.is_kept).sum().fill_null(0),
    )


def warned_rows(resolved: ir.Table, source: Source) -> ir.Table:
    """The valid rows that break a warning rule; `broken` is the bit mask of those rules."""
    judged_rows = resolved.mutate(broken=broken_bits(resolved, source.rules, WARNING))
    return _with_warnings(judged_rows, source)


def warned_of_flagged(flagged_rows: ir.Table, ranked_rows: ir.Table, source: Source) -> ir.Table:
    """As `warned_rows`, of a source whose rows were flagged and of which few were ranked."""
    unranked = flagged_rows.filter((flagged_rows.failed == 0) & ~flagged_rows.is_repeated)
    found = _with_warnings(unranked.mutate(is_latest=ibis.literal(True)), source)
    return found.union(_with_warnings(ranked_rows.filter(ranked_rows.is_kept), source))


def _with_warnings(rows: ir.Table, source: Source) -> ir.Table:
    return rows.filter(rows.broken != 0).select(
        *source.silver.schema, "eff", "is_selected", "is_latest", "broken"
    )
