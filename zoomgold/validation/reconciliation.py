"""No row is lost and none invented: each table is compared with Silver, key by key.

The sum of the accounting shows that a counted row is missing. These checks see the rows that nobody
counts too: published ones, and those that are looked at again. What a table should hold is taken
from Silver's own keys and the rows that were set aside, not from what the model was built of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.source import Source
from zoomgold.definitions.steps import Step
from zoomgold.expressions.keys import bucket
from zoomgold.expressions.tables import united
from zoomgold.expressions.text import clean
from zoomgold.models.go_process_audit import SILVER_PROCESS
from zoomgold.transform.erasure import is_of_erased
from zoomgold.transform.row_counts import holding, observations
from zoomgold.transform.scd2 import attribute_hash
from zoomgold.validation.invariants import MEMBERS, Invariant

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass(frozen=True)
class Increment:
    """How an increment is merged: `replaced` rows of the `published` table, `changed` ones."""

    published: ir.Table
    replaced: ir.Table
    changed: ir.Table


@dataclass(frozen=True)
class Built:
    """A table that a run built: its `candidate`, and how that is merged where it is.

    `before` are the published rows that count in building it; None: none do.
    """

    contract: Contract
    source: Source
    candidate: ir.Table
    before: ir.Table | None
    increment: Increment | None = None


def checks(table: Built, values: Mapping[str, Any]) -> Iterator[Invariant]:
    """What must hold between a table and Silver; `values` are the tables of the graph."""
    name, key = table.contract.table, table.source.silver.key
    if table.increment is None and table.before is None and not table.source.versioned:
        found = {"has the keys of Silver, each once": _off_balance(table, values)}
    else:
        found = {
            "has every key of Silver": _missing(table, values),
            "has no key that nothing explains": _invented(table, values),
        }
    if table.source.versioned:
        found["has each observation in its version"] = _unobserved(table, values)
    if name in MEMBERS:
        found["has its reserved members once"] = _members_amiss(table.candidate, key, MEMBERS[name])
    if table.increment is not None:
        found["looks at every row of its keys"] = _overlooked(table.source, values)
        found["is merged as it was built"] = _unmerged(table, table.increment)
    for check, count in found.items():
        yield f"{name} {check}", (name,), count


def _silver_keys(table: Built, values: Mapping[str, Any]) -> ir.Table:
    """The clean keys that the run looks at in Silver, more than once each, null among them.

    Those of an increment are the keys of the new rows: the accounting counts these rows in Silver.
    """
    silver = table.source.silver
    if table.increment is not None:
        new: ir.Table = values[Step.NEW.of(table.source.subject)]
        return new.select(silver.key)
    raw = values[silver.name]
    return raw.select(**{silver.key: clean(raw[silver.key])})


def _set_aside(source: Source, values: Mapping[str, Any]) -> ir.Table:
    """The keys of which every row was rejected."""
    ranked, key = values[Step.RANKED.of(source.subject)], source.silver.key
    rejected, valid = (ranked.filter(is_) for is_ in (ranked.failed != 0, ranked.failed == 0))
    return rejected.select(key).anti_join(valid, key)


def _off_balance(table: Built, values: Mapping[str, Any]) -> ir.IntegerScalar:
    """0 where a fact that is built from Silver alone has the keys that it should have; else more.

    Silver's keys without those of the ranked rows, and the ranked keys of valid rows once each, are
    as many as the candidate's, and the sum of their hashes is the same. A lost key is seen, and one
    in another's place; to compare millions of keys one by one costs ten times as much.
    """
    key = table.source.silver.key
    ranked = values[Step.RANKED.of(table.source.subject)]
    valid = ranked.filter(ranked.failed == 0).select(key).distinct()
    sides = ((table.candidate, 1), (_silver_keys(table, values), -1), (ranked, 1), (valid, -1))
    totals = united(*(_key_total(rows[key], sign) for rows, sign in sides))
    assert totals is not None
    both = totals.aggregate(number=totals.number.sum(), hashes=totals.hashes.sum())
    is_even = (both.number == 0) & (both.hashes == 0)
    off = both.select(off=ibis.ifelse(is_even, 0, ibis.greatest(both.number.abs(), 1)))
    return off.off.as_scalar()


def _key_total(key: ir.Column, sign: int) -> ir.Table:
    """One row: how many keys there are, and the sum of their hashes; both times `sign`."""
    rows = key.name("key").as_table()
    rows = rows.filter(rows.key.notnull())
    totals = rows.aggregate(number=rows.count(), hashes=bucket(rows.key).sum().fill_null(0))
    return totals.select(number=totals.number * sign, hashes=totals.hashes * sign)


def _missing(table: Built, values: Mapping[str, Any]) -> ir.IntegerScalar:
    """Keys that the table should have and does not have.

    A fact of which Silver holds rejected rows alone goes; a dimension's history stays.
    """
    key = table.source.silver.key
    scope = values[Step.SCOPE.of(table.source.subject)] if table.increment is not None else None
    known = None if table.before is None else table.before.select(key)
    kept = known if table.source.versioned else None
    looked_at = united(_silver_keys(table, values), scope, None if kept is not None else known)
    assert looked_at is not None
    # The candidate first: it leaves few keys over.
    missing = looked_at.filter(looked_at[key].notnull()).anti_join(table.candidate, key)
    missing = missing.anti_join(_set_aside(table.source, values), key)
    if kept is not None:
        missing = missing.union(kept.anti_join(table.candidate, key))
    return missing.distinct().count()


def _invented(table: Built, values: Mapping[str, Any]) -> ir.IntegerScalar:
    """Rows whose key neither Silver nor the published table has."""
    key, rows = table.source.silver.key, table.candidate
    members = MEMBERS.get(table.contract.table, ())
    if members:
        rows = rows.filter(~rows[key].isin(members))
    rows = rows.anti_join(_silver_keys(table, values), key)
    if table.before is not None:
        rows = rows.anti_join(table.before, key)
    return rows.count()


def _unobserved(table: Built, values: Mapping[str, Any]) -> ir.IntegerScalar:
    """Observations that lie in no version with their attributes, and instants that have none.

    Every valid row's instant is observed, by the one row that stays; what is published observes its
    versions where they begin and where they were last seen, unless Silver does.
    """
    source, key = table.source, table.source.silver.key
    ranked = values[Step.RANKED.of(source.subject)]
    kept = observations(ranked, source).select(key, "eff", "attribute_hash")
    valid = ranked.filter(ranked.failed == 0)
    if values["erases"] and source.members:
        # They fold into a member, which observes nothing.
        valid = valid.filter(~is_of_erased(valid, source))
    valid = valid.select(key, "eff")
    unseen = valid.anti_join(kept, [key, "eff"]).count().as_scalar()
    observed = kept
    if table.before is not None:
        before = table.before.filter(table.before.last_seen_at_source.notnull())
        tracked = attribute_hash(before, source.tracked)
        times = (before.valid_from, before.last_seen_at_source)
        known = [before.select(key, eff=at, attribute_hash=tracked) for at in times]
        published = known[0].union(known[1], distinct=True).anti_join(kept, [key, "eff"])
        observed = observed.union(published)
    held = holding(observed, table.candidate, key)
    lost = observed.anti_join(held, [key, "eff"]).count().as_scalar()
    return unseen + lost


def _members_amiss(candidate: ir.Table, key: str, members: tuple[str, ...]) -> ir.IntegerScalar:
    """How far the reserved members are from being there once each."""
    found = candidate.filter(candidate[key].isin(members))
    each = [(found.count(where=found[key] == member) - 1).abs() for member in members]
    return found.aggregate(amiss=sum(each[1:], each[0])).amiss.as_scalar()


def _overlooked(source: Source, values: Mapping[str, Any]) -> ir.IntegerScalar:
    """How many of Silver's rows of the keys in scope were not looked at, or more than once.

    By the keys as they are spelled, nearly all of which are clean.
    """
    key, scope = source.silver.key, values[Step.SCOPE.of(source.subject)]
    looked_at = values[Step.LOOKED_AT.of(source.subject)]
    there, seen = (
        rows.semi_join(scope, key).count() for rows in (values[source.silver.name], looked_at)
    )
    return (there.as_scalar() - seen.as_scalar()).abs()


def _unmerged(table: Built, increment: Increment) -> ir.IntegerScalar:
    """Rows that the merge would lose, leave, double, or take away without having looked at them."""
    key, before = list(table.contract.key), table.before
    assert before is not None, "an increment has published rows to merge with"
    left = before.anti_join(increment.replaced, key).select(*key)
    stands = increment.changed.select(*key).union(left)
    others = increment.published.semi_join(increment.changed, key)
    counted = (
        table.candidate.anti_join(stands, key),
        stands.anti_join(table.candidate, key),
        others.anti_join(increment.replaced, key),
        increment.replaced.anti_join(before, key),
    )
    found = [rows.count().as_scalar() for rows in counted]
    return sum(found[1:], found[0])


def violation_checks(
    found: ir.Table, published: ir.Table, candidate: ir.Table, gone: ir.Table | None
) -> Iterator[Invariant]:
    """What must hold of the violations as they will stand: the published ones with the candidate's.

    `found` are those that stand, `gone` the published ones that no longer do.
    """
    name = "go_error_data"
    as_found = ["error_id", "resolution_status", "occurrences"]
    lost = found.anti_join(candidate, "error_id").anti_join(published, as_found)
    yield f"{name} has every violation that was found", (name,), lost.count()
    invented = candidate.anti_join(found, "error_id")
    if gone is not None:
        invented = invented.anti_join(gone, "error_id")
        resolved = candidate.filter(candidate.resolution_status == "Resolved")
        left = gone.anti_join(resolved, "error_id")
        yield f"{name} resolves every violation that is gone", (name,), left.count()
    yield f"{name} has no violation that nothing explains", (name,), invented.count()


def carried_checks(
    silver: ir.Table, executions: ir.Table, carried: ir.Table
) -> Iterator[Invariant]:
    """What must hold of the rows that go_process_audit carries over from si_audit.

    `executions` are Silver's rows with an id each, `silver` the same as they are.
    """
    name, key = "go_process_audit", "execution_id"
    given = silver.select(**{key: clean(silver[key])})
    known = given.filter(given[key].notnull()).union(executions.select(key)).distinct()
    yield f"{name} has every execution of Silver", (name,), known.anti_join(carried, key).count()
    explained = executions.select(key, process_name=ibis.literal(SILVER_PROCESS))
    invented = carried.anti_join(explained, [key, "process_name"])
    yield f"{name} has no execution that nothing explains", (name,), invented.count()
