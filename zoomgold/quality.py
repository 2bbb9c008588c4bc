"""The path of a row: Silver → clean → rules → one row per key, and the faults found on the way.

For each source the same steps, each a node of the graph (`meetings` stands for the subject):

- `meetings_rows`: cleaned, with canonical labels, effective time and the critical rules broken;
- `repeated_meetings`: hashes of the keys that occur more than once;
- `contested_meetings`: rejected rows and all rows of repeated keys, ranked from latest to oldest.
  Few rows of a fact, so the window that ranks them is cheap; a source whose history matters
  (`Source.whole_history`) has all its rows here;
- `valid_meetings`: the rows that go on, one per key (a dimension: one per key and instant);
- `warned_meetings`: those of them that break a warning rule;
- `faults_meetings`: one row per standing fault.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from zoomgold.domains import UNKNOWN
from zoomgold.keys import as_text, bucket, encoded, md5
from zoomgold.model import Node
from zoomgold.rules import CRITICAL, WARNING, Rule, broken_bits
from zoomgold.silver import TEXT, WHOLE, SilverColumn, SilverTable
from zoomgold.text import canon, clean, masked

#: Name of the table of `rule_rows`, one for all sources.
RULES_TABLE = "quality_rules"
RULES_SCHEMA = {
    "rule_table": "string",
    "rule_bit": "int64",
    "validation_rule": "string",
    "error_severity": "string",
    "error_type": "string",
    "error_description": "string",
    "source_column": "string",
}


@dataclass(frozen=True)
class Source:
    """A Silver table whose rows become a Gold table's, and the rules they meet.

    `resolved` names the node that holds its valid rows with their references resolved: warnings
    are evaluated there. `history` names the node with a dimension's versions: such a source keeps
    a row per key and instant.
    """

    silver: SilverTable
    rules: tuple[Rule, ...]
    resolved: str
    history: str | None = None
    whole_history: bool = False

    @property
    def subject(self) -> str:
        """What the source is about: `meetings`."""
        return self.silver.subject

    @property
    def versioned(self) -> bool:
        """Whether the source becomes a dimension."""
        return self.history is not None

    @property
    def keeps_all_rows(self) -> bool:
        """Whether `contested_*` holds every row, because models need the history."""
        return self.versioned or self.whole_history


def nodes(source: Source) -> tuple[Node, ...]:
    """The nodes of one source, from its Silver table to its faults."""
    silver, subject = source.silver, source.subject
    labelled = tuple(column for column in silver.columns if column.domain is not None)
    label_names = tuple(f"{subject}_{column.name}_labels" for column in labelled)
    rows, repeated = f"{subject}_rows", f"repeated_{subject}"
    contested, valid = f"contested_{subject}", f"valid_{subject}"
    warned, faults = f"warned_{subject}", f"faults_{subject}"

    def label_node(name: str, column: SilverColumn) -> Node:
        return Node(name, (silver.name,), lambda raw: label_map(raw, column), "table")

    found = [label_node(name, column) for name, column in zip(label_names, labelled, strict=True)]
    found.append(
        Node(
            rows,
            (silver.name, *label_names),
            lambda raw, *maps: judged(prepared(raw, silver, maps), source),
        )
    )
    if source.keeps_all_rows:
        found += [
            Node(contested, (rows,), lambda all_rows: ranked(all_rows, source), "table"),
            Node(valid, (contested,), lambda ranked_rows: kept(ranked_rows, source)),
        ]
    else:
        found += [
            Node(repeated, (rows,), lambda all_rows: repeated_keys(all_rows, silver), "table"),
            Node(
                contested,
                (rows, repeated),
                lambda all_rows, keys: ranked(disputed(all_rows, keys, source), source),
                "table",
            ),
            Node(
                valid,
                (rows, repeated, contested),
                lambda all_rows, keys, ranked_rows: undisputed(all_rows, keys, source).union(
                    kept(ranked_rows, source)
                ),
            ),
        ]
    found += [
        Node(warned, (source.resolved,), lambda resolved: warned_rows(resolved, source), "table"),
        Node(
            faults,
            (contested, warned, RULES_TABLE),
            lambda ranked_rows, warnings, rules: standing_faults(
                ranked_rows, warnings, rules, source
            ),
            "table",
        ),
    ]
    return tuple(found)


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
    """Clean every text column and add the canonical labels (`*_label`) and `eff`."""
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
    return rows.select(**columns, **labels, eff=effective_time(rows, silver))


def effective_time(rows: ir.Table, silver: SilverTable) -> ir.TimestampValue:
    """When a row took effect: its update, else its load. The logs have dates only."""
    if "load_timestamp" in silver.schema:
        return rows.update_timestamp.coalesce(rows.load_timestamp)
    return rows.update_date.coalesce(rows.load_date).cast("timestamp(6)")


def judged(rows: ir.Table, source: Source) -> ir.Table:
    """Add `failed`, the bit mask of the critical rules that a row breaks."""
    return rows.mutate(failed=broken_bits(rows, source.rules, CRITICAL))


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


def disputed(rows: ir.Table, repeated: ir.Table, source: Source) -> ir.Table:
    """The rejected rows and all rows of repeated keys, found in one pass over the rows."""
    marked = rows.left_join(repeated, bucket(rows[source.silver.key]) == repeated.key_bucket)
    disputed_rows = marked.filter((marked.failed != 0) | marked.key_bucket.notnull())
    return disputed_rows.drop("key_bucket")


def undisputed(rows: ir.Table, repeated: ir.Table, source: Source) -> ir.Table:
    """The valid rows whose key nothing else has; they need no ranking."""
    good = rows.filter(rows.failed == 0)
    same_key = bucket(good[source.silver.key]) == repeated.key_bucket
    return good.anti_join(repeated, same_key).mutate(is_latest=True)


def ranked(rows: ir.Table, source: Source) -> ir.Table:
    """Add what becomes of each row.

    `is_kept`: goes on; `is_latest`: its key's latest valid row; `is_standing`: rejected, and no
    later valid row of its key corrects it.
    """
    order = latest_first(rows, source.silver)
    key = rows[source.silver.key]
    is_valid = rows.failed == 0
    valid_count = is_valid.cast("int64").sum()
    until_here = ibis.window(group_by=key, order_by=order, rows=(None, 0))
    ranks = {"valid_until_here": valid_count.over(until_here)}
    if source.versioned:
        at_instant = ibis.window(group_by=[key, rows.eff], order_by=order, rows=(None, 0))
        ranks["valid_at_instant"] = valid_count.over(at_instant)
    counted = rows.mutate(is_valid=is_valid, **ranks)
    is_latest = counted.is_valid & (counted.valid_until_here == 1)
    is_kept = counted.is_valid & (counted.valid_at_instant == 1) if source.versioned else is_latest
    return counted.mutate(
        is_kept=is_kept,
        is_latest=is_latest,
        is_standing=~counted.is_valid & (counted.valid_until_here == 0),
    ).drop("is_valid", *ranks)


def kept(ranked_rows: ir.Table, source: Source) -> ir.Table:
    """The ranked rows that go on."""
    return ranked_rows.filter(ranked_rows.is_kept).select(
        *_row_columns(source), "failed", "is_latest"
    )


def accepted(ranked_rows: ir.Table) -> ir.Table:
    """All valid rows, duplicates included: the history behind a source that keeps all rows."""
    return ranked_rows.filter(ranked_rows.failed == 0)


def _row_columns(source: Source) -> tuple[str, ...]:
    labels = tuple(c.label for c in source.silver.columns if c.domain is not None)
    return (*source.silver.schema, *labels, "eff")


def outcome(ranked_rows: ir.Table) -> ir.Table:
    """One row: `failed` and `deduplicated` rows of a source."""
    is_valid = ranked_rows.failed == 0
    return ranked_rows.aggregate(
        failed=(~is_valid).sum().fill_null(0),
        deduplicated=(is_valid & ~ranked_rows.is_kept).sum().fill_null(0),
    )


def warned_rows(resolved: ir.Table, source: Source) -> ir.Table:
    """The kept rows that break a warning rule, `broken` telling which."""
    judged_rows = resolved.mutate(broken=broken_bits(resolved, source.rules, WARNING))
    return judged_rows.filter(judged_rows.broken != 0).select(
        *source.silver.schema, "eff", "is_latest", "broken"
    )


def rule_rows(sources: Iterable[Source]) -> list[dict[str, object]]:
    """The rules of all sources as rows of `RULES_TABLE`: what faults take from their rule."""
    return [
        {
            "rule_table": source.silver.name,
            "rule_bit": 1 << position,
            "validation_rule": rule.name,
            "error_severity": rule.severity,
            "error_type": rule.error_type,
            "error_description": rule.description,
            "source_column": ", ".join(rule.columns),
        }
        for source in sources
        for position, rule in enumerate(source.rules)
    ]


def standing_faults(
    ranked_rows: ir.Table, warnings: ir.Table, rules: ir.Table, source: Source
) -> ir.Table:
    """One row per fault that stands, with the number of its rows and the latest of them."""
    silver = source.silver
    columns = [*silver.schema, "eff"]
    rejected = ranked_rows.filter(ranked_rows.is_standing)
    rows = rejected.select(*columns, broken=rejected.failed).union(
        warnings.filter(warnings.is_latest).select(*columns, "broken")
    )
    # Each pair of a row and a rule it breaks: few rows, and at most a dozen rules.
    own_rules = rules.filter(rules.rule_table == silver.name)
    pairs = rows.cross_join(own_rules)
    pairs = pairs.filter((pairs.broken & pairs.rule_bit) != 0)
    pairs = pairs.mutate(error_id=_fault_id(pairs, silver))
    latest = ibis.window(group_by=pairs.error_id, order_by=latest_first(pairs, silver))
    counted = pairs.mutate(
        position=ibis.row_number().over(latest),
        occurrences=pairs.count().over(ibis.window(group_by=pairs.error_id)),
    )
    fault = counted.filter(counted.position == 0)
    return fault.select(
        "error_id",
        origin=ibis.literal("gold"),
        error_type=fault.error_type,
        error_description=fault.error_description,
        source_table=ibis.literal(silver.name),
        source_key=fault[silver.key],
        source_column=fault.source_column,
        error_value=_offending_value(fault, source),
        validation_rule=fault.validation_rule,
        error_severity=fault.error_severity,
        resolution_status=ibis.literal("Open"),
        record_payload=payload(fault, silver),
        occurrences=fault.occurrences.cast("int64"),
        error_timestamp=fault.eff,
        load_date=fault.load_date,
        update_date=fault.update_date,
        source_system=fault.source_system,
    )


def _fault_id(pairs: ir.Table, silver: SilverTable) -> ir.StringValue:
    """The same fault has the same id in every run; keyless rows go by their business columns."""
    fault = (ibis.literal("gold"), ibis.literal(silver.name), pairs.validation_rule)
    key = pairs[silver.key]
    business = [pairs[column.name] for column in silver.business]
    return md5(ibis.ifelse(key.notnull(), encoded([*fault, key]), encoded([*fault, *business])))


def _offending_value(fault: ir.Table, source: Source) -> ir.StringValue:
    """What the columns that the rule reads hold, personal data masked."""
    by_columns: dict[tuple[str, ...], list[str]] = {}
    for rule in source.rules:
        by_columns.setdefault(rule.columns, []).append(rule.name)
    branches = [
        (fault.validation_rule.isin(names), _values_text(fault, columns, source.silver))
        for columns, names in by_columns.items()
    ]
    return ibis.cases(*branches)


def _values_text(fault: ir.Table, columns: tuple[str, ...], silver: SilverTable) -> ir.StringValue:
    texts = [_shown_text(fault, name, silver) for name in columns]
    if len(texts) == 1:
        return texts[0]
    shown = [text.fill_null("null") for text in texts]
    joined = shown[0]
    for text in shown[1:]:
        joined = joined.concat(", ", text)
    return joined


def _shown_text(row: ir.Table, name: str, silver: SilverTable) -> ir.StringValue:
    column = next(c for c in silver.columns if c.name == name)
    text = as_text(row[name])
    return masked(text) if column.pii else text


def payload(row: ir.Table, silver: SilverTable) -> ir.StringValue:
    """The row as JSON: contract columns in alphabetical order, personal data masked.

    Whole numbers are numbers; times, dates and money are text, so every engine writes the same.
    """
    fields: dict[str, ir.Value] = {}
    for name in sorted(silver.schema):
        is_whole = silver.schema[name] == WHOLE
        fields[name] = row[name] if is_whole else _shown_text(row, name, silver)
    return ibis.struct(fields).cast("json").cast("string")
