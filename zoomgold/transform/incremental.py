"""What an incremental run looks at: the keys of new rows, and of rows that a change touches.

For each source (`meetings` stands for the subject) these nodes narrow Silver and Gold to it:

- `new_meetings`: keys of the Silver rows on days that differ from the ledger, and of those that a
  run has judged which published nothing: what it said of them may not be so;
- `touched_meetings`: keys of published rows that another table's change touches. What touches a
  table is the table's own business: each Gold module defines it;
- `scope_meetings`: both, and whatever else the Gold module has to look at again;
- `looked_at_meetings`: all Silver rows of these keys, and the rows without a key;
- `meetings_in_scope`, `meetings_out_of_scope`: the published rows inside and outside the scope.

A full run looks at all of Silver. What is not there (no published table, say) is None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.model import Node
from zoomgold.definitions.silver import SilverTable
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import united
from zoomgold.expressions.text import clean, is_tidy
from zoomgold.transform.ledger import day_of, since_then, untimed
from zoomgold.transform.lookups import with_user

if TYPE_CHECKING:
    import ibis.expr.types as ir


def new_rows(
    rows: ir.Table, days: ir.Table, since: ir.TimestampScalar | None, has_untimed: bool
) -> ir.Table:
    """The rows of these `days`, the earliest of which is `since`; `has_untimed`: some have no time.

    By a filter for each timestamp: an engine can then skip what is older.
    """
    near = [] if since is None else [since_then(rows, since)]
    if has_untimed:
        near.append(untimed(rows))
    found = united(*near)
    if found is None:
        return rows.filter(ibis.literal(False))
    return found.semi_join(days, day_of(found) == days.day)


def new_keys(
    raw: ir.Table,
    days: ir.Table,
    since: ir.TimestampScalar | None,
    has_untimed: bool,
    again: ir.Table | None,
    silver: SilverTable,
) -> ir.Table:
    """The distinct clean keys of the new rows, null among them, and those to look at `again`.

    Engines would clean the keys of all rows first to find those that are not null.
    """
    selected = new_rows(raw, days, since, has_untimed)
    found = selected.select(**{silver.key: clean(selected[silver.key])})
    if again is not None:
        there = raw.select(**{silver.key: clean(raw[silver.key])})
        found = found.union(there.semi_join(again, silver.key))
    return found.distinct()


def looked_at(raw: ir.Table, scope: ir.Table, days: ir.Table, silver: SilverTable) -> ir.Table:
    """All Silver rows of the keys in scope and all without a key; `is_selected` marks new ones.

    Nearly every key is spelled clean, so a cheap test of the key as it is spelled leaves few rows:
    those that may be of these keys, of which the clean key decides.
    """
    spelled = raw[silver.key]
    near = raw.filter(spelled.isin(scope[silver.key]) | spelled.isnull() | ~is_tidy(spelled))
    key = clean(near[silver.key])
    found = near.filter(key.isin(scope[silver.key]) | key.isnull())
    marked = found.left_join(days, day_of(found) == days.day)
    return marked.select(*raw.columns, is_selected=marked.day.notnull())


def spelled_within(scope: ir.Table, key: str) -> dict[str, ir.StringScalar]:
    """`low` and `high`: between them are all spellings of keys in scope that begin with no space.

    Such a spelling begins with the first word of the key. Where more follows, it is a space first,
    and all white space comes before `!`.
    """
    first_word = scope[key].re_replace(" .*$", "")
    return {"low": first_word.min(), "high": first_word.concat("!").max()}


def may_be_spelled(
    raw: ir.Table, key: str, low: ir.StringScalar, high: ir.StringScalar
) -> ir.Table:
    """The rows that may be of keys spelled between two texts, and all that may have none.

    By comparison with constants alone: an engine skips what its statistics rule out, and to compare
    costs a tenth of the pattern that tells whether a key is tidy. What begins with white space, or
    is empty, comes before `!`.
    """
    spelled = raw[key]
    return raw.filter(spelled.between(low, high) | (spelled < "!") | spelled.isnull())


def nodes(silver: SilverTable, subject: str) -> tuple[Node, ...]:
    """The nodes of one source that narrow Silver and Gold to its scope."""
    key = silver.key
    scope, gold, days = Step.SCOPE.of(subject), Step.GOLD.of(subject), Step.DAYS.of(subject)

    def inside(published: ir.Table, keys: ir.Table) -> ir.Table:
        return published.semi_join(keys, key)

    def outside(published: ir.Table, keys: ir.Table) -> ir.Table:
        return published.anti_join(keys, key)

    return (
        Node(
            Step.NEW.of(subject),
            (
                silver.name,
                days,
                Step.SINCE.of(subject),
                Step.UNTIMED.of(subject),
                Step.UNPUBLISHED.of(subject),
            ),
            lambda raw, new, since, has_untimed, again: new_keys(
                raw, new, since, has_untimed, again, silver
            ),
            "table",
        ),
        Node(
            Step.LOOKED_AT.of(subject),
            (silver.name, scope, days),
            lambda raw, keys, new: looked_at(raw, keys, new, silver),
            "table",
        ),
        Node(Step.IN_SCOPE.of(subject), (gold, scope), inside, "table"),
        Node(Step.OUT_OF_SCOPE.of(subject), (gold, scope), outside),
    )


def relooked(
    published: ir.Table, moved_versions: ir.Table, *, key: str, user_id: str, at: str
) -> ir.Table:
    """The keys of published rows that would find another version now, or a changed one."""
    # The user alone rules out nearly all rows. DuckDB lets a scan know which keys a join looks for,
    # but only where one column is joined by, and its keys were filtered, be it by what all meet.
    users = moved_versions.filter(moved_versions.found_from < moved_versions.found_until)
    rows = published.select(key, user_id, at)
    rows = rows.semi_join(users, rows[user_id] == users.user_id)
    found = with_user(
        rows, moved_versions, user_id=user_id, at=at, columns={"user_key": "found_key"}
    )
    return found.filter(found.found_key.notnull()).select(key)


def with_standing_violation(
    published: ir.Table, gold_errors: ir.Table | None, *, key: str, source_table: str, rule: str
) -> ir.Table | None:
    """The published rows of which the violation stands."""
    if gold_errors is None:
        return None
    standing = gold_errors.filter(
        (gold_errors.source_table == source_table)
        & (gold_errors.validation_rule == rule)
        & (gold_errors.resolution_status != "Resolved")
    )
    return published.semi_join(standing, published[key] == standing.source_key)
