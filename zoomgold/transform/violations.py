"""The violations that stand: one row per distinct violation, with its latest row as evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.silver import WHOLE, SilverTable
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import as_text, encoded, md5
from zoomgold.expressions.text import masked
from zoomgold.transform.quality import latest_first

if TYPE_CHECKING:
    import ibis.expr.types as ir

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


def rule_rows(sources: Iterable[Source]) -> list[dict[str, object]]:
    """The rules of all sources as rows of `RULES_TABLE`: what violations take from their rule."""
    return [
        {
            "rule_table": source.subject,
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


def standing_violations(
    ranked_rows: ir.Table, warnings: ir.Table, rules: ir.Table, source: Source
) -> ir.Table:
    """One row per violation that stands, with the number of its rows and the latest of them."""
    silver = source.silver
    columns = [*silver.schema, "eff"]
    rejected = ranked_rows.filter(ranked_rows.is_standing)
    # A key has one latest valid row, so a warning of it is one violation with one row.
    warned = warnings.filter(warnings.is_latest)
    rows = rejected.select(*columns, broken=rejected.failed).union(
        warned.select(*columns, "broken")
    )
    pairs = _by_rule(rows, rules.filter(rules.rule_table == source.subject), silver)
    latest = ibis.window(group_by=pairs.error_id, order_by=latest_first(pairs, silver))
    counted = pairs.mutate(
        position=ibis.row_number().over(latest),
        occurrences=pairs.count().over(ibis.window(group_by=pairs.error_id)),
    )
    violation = counted.filter(counted.position == 0)
    return violation.select(
        "error_id",
        origin=ibis.literal("gold"),
        error_type=violation.error_type,
        error_description=violation.error_description,
        source_table=ibis.literal(silver.name),
        source_key=violation[silver.key],
        source_column=violation.source_column,
        error_value=_offending_value(violation, source),
        validation_rule=violation.validation_rule,
        error_severity=violation.error_severity,
        resolution_status=ibis.literal("Open"),
        record_payload=payload(violation, silver),
        occurrences=violation.occurrences.cast("int64"),
        error_timestamp=violation.eff,
        load_date=violation.load_date,
        update_date=violation.update_date,
        source_system=violation.source_system,
    )


def _by_rule(rows: ir.Table, rules: ir.Table, silver: SilverTable) -> ir.Table:
    """Each pair of a row and a rule it breaks: few rows, and at most a dozen rules."""
    pairs = rows.cross_join(rules)
    pairs = pairs.filter((pairs.broken & pairs.rule_bit) != 0)
    return pairs.mutate(error_id=_violation_id(pairs, silver))


def _violation_id(pairs: ir.Table, silver: SilverTable) -> ir.StringValue:
    """The id of a violation, the same in every run; rows without a key go by business columns."""
    violation = (ibis.literal("gold"), ibis.literal(silver.name), pairs.validation_rule)
    key = pairs[silver.key]
    business = [pairs[column.name] for column in silver.business]
    return md5(
        ibis.ifelse(key.notnull(), encoded([*violation, key]), encoded([*violation, *business]))
    )


def _offending_value(violation: ir.Table, source: Source) -> ir.StringValue:
    """What the columns that the rule reads hold, personal data masked."""
    by_columns: dict[tuple[str, ...], list[str]] = {}
    for rule in source.rules:
        by_columns.setdefault(rule.columns, []).append(rule.name)
    branches = [
        (violation.validation_rule.isin(names), _values_text(violation, columns, source.silver))
        for columns, names in by_columns.items()
    ]
    return ibis.cases(*branches)


def _values_text(
    violation: ir.Table, columns: tuple[str, ...], silver: SilverTable
) -> ir.StringValue:
    texts = [_shown_text(violation, name, silver) for name in columns]
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
