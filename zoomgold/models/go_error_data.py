"""go_error_data: what is wrong with Silver, and what was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import DAY, INSTANT, MD5, TEXT, WHOLE, Check, Column, Contract
from zoomgold.definitions.domains import UNKNOWN
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import CRITICAL, WARNING
from zoomgold.definitions.silver import ERROR_DATA
from zoomgold.expressions.keys import encoded, md5
from zoomgold.expressions.tables import conformed, united
from zoomgold.expressions.text import normalised
from zoomgold.transform.quality import latest_first, prepared
from zoomgold.transform.violations import payload

if TYPE_CHECKING:
    import ibis.expr.types as ir

STATUSES = ("Open", "In Progress", "Resolved")


@dataclass(frozen=True)
class LookedAt:
    """Rows of a Silver table that a run judged, and by which rules.

    With `keys` (column `source_key`) these are the rows of the keys and those without a key; with
    None all rows. They were judged by the rules of `only`, or, where it is empty, by all that there
    are or were `but` some.
    """

    source_table: str
    keys: ir.Table | None = None
    only: tuple[str, ...] = ()
    but: tuple[str, ...] = ()


CONTRACT = Contract(
    "go_error_data",
    "one row per distinct violation, kept across runs",
    (("error_id",),),
    (
        Column("error_id", TEXT, "Identity of the violation, the same in every run", pattern=MD5),
        Column(
            "origin",
            TEXT,
            "silver: copied from si_error_data; gold: found by a rule",
            domain=("silver", "gold"),
        ),
        Column("error_type", TEXT, "Family of the violation"),
        Column("error_description", TEXT, "What is wrong", nullable=True),
        Column("source_table", TEXT, "Silver table that holds the row"),
        Column("source_key", TEXT, "Business key of the row", nullable=True),
        Column("source_column", TEXT, "Columns that the rule reads", nullable=True),
        Column("error_value", TEXT, "What they hold, personal data masked", nullable=True),
        Column("validation_rule", TEXT, "Rule; silver_error for Silver's own"),
        Column(
            "error_severity",
            TEXT,
            "Critical: the row is kept out of Gold",
            domain=(CRITICAL, WARNING),
        ),
        Column("resolution_status", TEXT, "Whether the violation stands", domain=STATUSES),
        Column(
            "record_payload",
            TEXT,
            "The latest row with the violation as JSON, personal data masked",
            nullable=True,
        ),
        Column("occurrences", WHOLE, "Rows with the violation when last counted", minimum=1),
        Column("error_timestamp", INSTANT, "Effective time of that row (UTC)", nullable=True),
        Column("execution_id", TEXT, "Last run that saw the violation"),
        Column("first_seen_at", INSTANT, "Start of the first run that saw it (UTC)"),
        Column("last_seen_at", INSTANT, "Start of the last run that saw it (UTC)"),
        Column("resolved_at", INSTANT, "Start of the run that missed it (UTC)", nullable=True),
        Column("load_date", DAY, "load_date of the row", nullable=True),
        Column("update_date", DAY, "update_date of the row", nullable=True),
        Column("source_system", TEXT, "source_system of the row", nullable=True),
    ),
    (
        Check(
            "resolved_has_a_time",
            "resolved_at is given exactly for resolved violations",
            lambda t: t.resolved_at.notnull() == (t.resolution_status == "Resolved"),
        ),
    ),
)


_STAMPS = ("execution_id", "first_seen_at", "last_seen_at", "resolved_at")
_CONTENT = tuple(name for name in CONTRACT.schema if name not in _STAMPS)
_FIRST = ("first_seen_at", "resolved_at")


@intermediate("small")
def silver_errors(si_error_data: ir.Table) -> ir.Table:
    """The latest row of each error that Silver itself reports, in the shape of a violation."""
    ranked = _ranked(si_error_data)
    violation = ranked.filter(ranked.position == 0)
    kind = normalised(violation.error_type)
    is_critical = (kind.contains("critical") | kind.contains("fatal")).fill_null(False)
    status = normalised(violation.status)
    return violation.select(
        error_id=violation.fault_id,
        origin=ibis.literal("silver"),
        error_type=violation.error_type.fill_null("Other"),
        error_description=violation.error_description,
        source_table=violation.source_table.fill_null(UNKNOWN),
        source_key=violation.error_id.cast("string"),
        source_column=ibis.null("string"),
        error_value=ibis.null("string"),
        validation_rule=ibis.literal("silver_error"),
        error_severity=ibis.ifelse(is_critical, CRITICAL, WARNING),
        resolution_status=status.cases(
            ("resolved", "Resolved"), ("in progress", "In Progress"), else_="Open"
        ),
        record_payload=payload(violation, ERROR_DATA),
        occurrences=ibis.literal(1, "int64"),
        error_timestamp=violation.error_timestamp,
        load_date=violation.load_date,
        update_date=violation.update_date,
        source_system=violation.source_system,
    )


def repeated(si_error_data: ir.Table) -> ir.Table:
    """The rows of errors that Silver reports again in a later row."""
    ranked = _ranked(si_error_data)
    return ranked.filter(ranked.position != 0)


def _ranked(si_error_data: ir.Table) -> ir.Table:
    rows = prepared(si_error_data, ERROR_DATA, ())
    rows = rows.mutate(fault_id=_silver_violation_id(rows))
    latest = ibis.window(group_by=rows.fault_id, order_by=latest_first(rows, ERROR_DATA))
    return rows.mutate(position=ibis.row_number().over(latest))


def _silver_violation_id(rows: ir.Table) -> ir.StringValue:
    origin = ibis.literal("silver")
    business = [rows[column.name] for column in ERROR_DATA.business]
    return md5(
        ibis.ifelse(
            rows.error_id.notnull(),
            encoded([origin, rows.error_id]),
            encoded([origin, *business]),
        )
    )


@model(contract=CONTRACT, source=ERROR_DATA, tags=("error",))
def go_error_data(
    found_violations: ir.Table,
    published_violations: ir.Table,
    looked_at: Sequence[LookedAt],
    run_start: ir.TimestampScalar,
    execution_id: ir.StringScalar,
) -> ir.Table:
    """One row per distinct violation: what is wrong now, and what was.

    Returns the rows that this run changes: violations that are new or differ from what is known of
    them, and standing violations of rows that the run looked at and that it no longer finds. A
    violation seen again as it was is not among them: `seen_again` has its stamps. Violations keep
    `first_seen_at` across runs.
    """
    known = published_violations.select(
        **{f"known_{name}": published_violations[name] for name in (*_CONTENT, *_FIRST)}
    )
    seen = found_violations.left_join(known, found_violations.error_id == known.known_error_id)
    as_it_was = ibis.and_(*(seen[name].identical_to(seen[f"known_{name}"]) for name in _CONTENT))
    changed = seen.filter(~as_it_was)
    resolved_at = ibis.ifelse(
        changed.resolution_status == "Resolved",
        changed.known_resolved_at.coalesce(run_start),
        ibis.null("timestamp(6)"),
    )
    changed = changed.mutate(
        execution_id=execution_id,
        first_seen_at=changed.known_first_seen_at.coalesce(run_start),
        last_seen_at=run_start,
        resolved_at=resolved_at,
    )
    found = conformed(changed, CONTRACT.schema)
    missed = gone(found_violations, published_violations, looked_at)
    if missed is None:
        return found
    resolved = published_violations.semi_join(missed, "error_id").mutate(
        resolution_status=ibis.literal("Resolved"), resolved_at=run_start
    )
    return found.union(conformed(resolved, CONTRACT.schema))


def gone(
    found_violations: ir.Table, published_violations: ir.Table, looked_at: Sequence[LookedAt]
) -> ir.Table | None:
    """The standing violations of rows that the run looked at and that it no longer finds.

    One row each, with `error_id`. None: it looked at no rows.
    """
    standing = published_violations.filter(
        (published_violations.origin == "gold")
        & (published_violations.resolution_status != "Resolved")
    )
    by_rules: dict[tuple[tuple[str, ...], ...], list[LookedAt]] = {}
    for one in looked_at:
        by_rules.setdefault((one.only, one.but), []).append(one)
    found: list[ir.Table] = []
    for (only, but), rows in by_rules.items():
        judged = standing.filter(standing.validation_rule.isin(only)) if only else standing
        judged = judged.filter(judged.validation_rule.notin(but)) if but else judged
        found += _of_rows(judged, rows)
    judged_rows = united(*found)
    if judged_rows is None:
        return None
    if len(by_rules) > 1:
        # Two models of one Silver table may both have judged a row.
        judged_rows = judged_rows.distinct()
    # Ids alone are looked for: there are few, and the log's payloads are long.
    return judged_rows.anti_join(found_violations, "error_id")


def _of_rows(violations: ir.Table, looked_at: Sequence[LookedAt]) -> Iterator[ir.Table]:
    """Those of the violations that are of the rows."""
    violations = violations.select("error_id", "source_table", "source_key")
    whole = [one.source_table for one in looked_at if one.keys is None]
    partly = [one for one in looked_at if one.keys is not None]
    if whole:
        yield violations.filter(violations.source_table.isin(whole))
    if partly:
        in_part = violations.source_table.isin([one.source_table for one in partly])
        yield violations.filter(in_part & violations.source_key.isnull())
    keys = united(
        *(
            one.keys.select("source_key", source_table=ibis.literal(one.source_table))
            for one in partly
            if one.keys is not None
        )
    )
    if keys is not None:
        yield violations.semi_join(keys, ["source_table", "source_key"])


def seen_again(
    found_violations: ir.Table, run_start: ir.TimestampScalar, execution_id: ir.StringScalar
) -> ir.Table:
    """The stamps of a run for the violations that it found: `error_id` and what it sets."""
    return found_violations.select("error_id", execution_id=execution_id, last_seen_at=run_start)
