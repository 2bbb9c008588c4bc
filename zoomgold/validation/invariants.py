"""What must hold across Gold tables: histories without a gap, keys that resolve, sums that agree.

Each invariant is an expression that counts violations; a run asks for all of them in one query. A
run that changes a few rows checks these and what refers to them: the others held before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import Column
from zoomgold.definitions.model import Model
from zoomgold.errors import InvariantError
from zoomgold.expressions.keys import (
    OPEN_END,
    UNKNOWN_USER,
    instant,
    reserved_user_key,
)
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.transform.scd2 import in_order, next_version

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: The foreign keys: a Gold table, and its column that references a dimension's version.
FOREIGN_KEYS: tuple[tuple[str, Column], ...] = tuple(
    (name, column)
    for name, model in MODELS.items()
    for column in model.contract.columns
    if column.references is not None
)
#: The dimensions, with the business key of each.
DIMENSIONS = {name: source.silver.key for name, source in SOURCES.items() if source.versioned}
#: The business keys that a dimension adds itself.
MEMBERS = {name: source.members for name, source in SOURCES.items() if source.members}


@dataclass(frozen=True)
class Part:
    """One Gold table after a run: the rows that were `built`, and of the `published` the rest.

    `before` are the published rows that the built ones replace, by the columns of `key`. None:
    there are no such rows; where all were replaced there is no `published`.
    """

    key: tuple[str, ...]
    built: ir.Table | None
    published: ir.Table | None
    before: ir.Table | None = None

    @property
    def out_of_scope(self) -> ir.Table | None:
        """The published rows that stay."""
        return self._staying(self.published)

    @property
    def whole(self) -> ir.Table:
        """All rows of the table after the run."""
        return _united_rows(self.built, self.out_of_scope)

    def of(self, keys: ir.Table, column: str) -> ir.Table:
        """The rows after the run whose `column` is among the keys; quick when these are few."""
        built, published = (
            None if rows is None else rows.semi_join(keys, column)
            for rows in (self.built, self.published)
        )
        return _united_rows(built, self._staying(published))

    def _staying(self, published: ir.Table | None) -> ir.Table | None:
        if published is None or self.before is None:
            return published
        return published.anti_join(self.before, list(self.key))


def _united_rows(*tables: ir.Table | None) -> ir.Table:
    found = united(*tables)
    assert found is not None
    return found


Invariant = tuple[str, tuple[str, ...], "ir.IntegerScalar"]


def violations(
    parts: Mapping[str, Part],
    allowed_ends: Mapping[str, ir.Table | None],
    *,
    just_built: bool = True,
) -> ir.Table | None:
    """Columns `invariant`, `models`, `violations`: a row for each invariant that a run can break.

    Where the tables were not `just_built`, each may be of another run: a user may have come later.
    `allowed_ends` has, for each dimension, the instants (key and `eff`) at which a version may end
    without a successor: the closings. None when nothing was built.
    """
    referenced = {str(column.references) for _, column in FOREIGN_KEYS}
    dangling = (_dangling_keys(name, parts, just_built) for name in MODELS if name in referenced)
    return united(counted(_invariants(parts, allowed_ends)), *dangling)


def counted(invariants: Iterable[Invariant]) -> ir.Table | None:
    """A row for each invariant, as `violations` has it; None for none."""
    return united(
        *(
            ibis.literal(name)
            .name("invariant")
            .as_table()
            .mutate(models=ibis.literal(" ".join(models)), violations=count.as_scalar())
            for name, models, count in invariants
        )
    )


def identities(
    mart: Model, values: Mapping[str, Any], *, of_changes: bool = False
) -> ir.Table | None:
    """What must hold between a mart and its upstream, as `violations` has it; None for nothing.

    `of_changes`: they held before, and it is counted whether what changes keeps them.
    """
    function = mart.changes_keep if of_changes else mart.identities
    if function is None:
        return None
    found = function(*(values[name] for name in Model.inputs_of(function)))
    models = (*mart.tables, mart.name)
    return counted((name, models, count) for name, count in found.items())


def check(found: list[dict[str, object]]) -> None:
    """Raise `InvariantError` when a row of `violations` counts any."""
    broken = [row for row in found if row["violations"]]
    if not broken:
        return
    listed = "; ".join(f"{row['invariant']} ({row['violations']} rows)" for row in broken)
    models = sorted({model for row in broken for model in str(row["models"]).split()})
    if all(" " not in str(row["models"]) for row in broken):
        # What is wrong with one table by itself, no other selection puts right.
        raise InvariantError(
            f"Checks of the built tables failed: {listed}.\n"
            "Nothing was published. Was Silver loaded during the run? If not, this is a defect: "
            "of the model, or of zoomgold."
        )
    raise InvariantError(
        f"Cross-table checks failed: {listed}.\n"
        f"Nothing was published. Build these together: --select '{' '.join(models)}'"
    )


def _invariants(
    parts: Mapping[str, Part], allowed_ends: Mapping[str, ir.Table | None]
) -> Iterator[Invariant]:
    for name, key in DIMENSIONS.items():
        built = parts[name].built if name in parts else None
        if built is not None:
            broken = broken_versions(built, key, allowed_ends.get(name))
            yield f"{name} has an unbroken history", (name,), broken
    both = ("go_meeting_fact", "go_participant_fact")
    if all(name in parts for name in both):
        meetings, sessions = (parts[name] for name in both)
        if meetings.built is not None or sessions.built is not None:
            unreconciled = _unreconciled(meetings, sessions)
            yield "participant counts reconcile", both, unreconciled


def broken_versions(
    dimension: ir.Table, key: str, allowed_ends: ir.Table | None
) -> ir.IntegerScalar:
    """How many versions do not fit their neighbours."""
    unsound, ended = _broken_versions(dimension, key, allowed_ends)
    return unsound.count().as_scalar() + ended.count().as_scalar()


def broken_keys(dimension: ir.Table, key: str, allowed_ends: ir.Table | None) -> ir.Table:
    """The keys of the versions that `broken_versions` counts."""
    unsound, ended = _broken_versions(dimension, key, allowed_ends)
    return unsound.select(key).union(ended.select(key), distinct=True)


def _broken_versions(
    dimension: ir.Table, key: str, allowed_ends: ir.Table | None
) -> tuple[ir.Table, ir.Table]:
    """Versions that overlap the next or are numbered wrongly; those that end where none follows.

    Or an equal one follows: each such end has to be one of the `allowed_ends`.
    """
    rows = dimension.select(
        key,
        "valid_to",
        "version_number",
        "attribute_hash",
        "scd_current_flag",
        position=ibis.row_number().over(in_order(dimension, key)) + 1,
        **next_version(dimension, key),
    )
    is_last = rows.next_from.isnull()
    is_open = rows.valid_to == instant(OPEN_END)
    follows = ibis.ifelse(
        is_last,
        is_open,
        (rows.valid_to == rows.next_from) & (rows.attribute_hash != rows.next_hash),
    )
    sound = (rows.version_number == rows.position) & (rows.scd_current_flag == is_open)
    sound &= ibis.ifelse(is_last, True, rows.valid_to <= rows.next_from)
    unsound = rows.filter(~sound)
    ended = rows.filter(sound & ~follows)
    if allowed_ends is not None:
        ends = allowed_ends.select(closed_key=allowed_ends[key], closed_at=allowed_ends.eff)
        ended = ended.anti_join(
            ends, [ended[key] == ends.closed_key, ended.valid_to == ends.closed_at]
        )
    return unsound, ended


def _dangling_keys(dimension: str, parts: Mapping[str, Part], just_built: bool) -> ir.Table | None:
    """A row for each column of a dimension's keys: how many are of no version.

    Columns as `violations` has them. Looked at are the keys of rows that were built, and those of
    versions that went.
    """
    versions = parts.get(dimension)
    if versions is None:
        return None
    key = versions.key[0]
    built = {name: part.built for name, part in parts.items()}
    rest: dict[str, ir.Table | None] = {}
    if versions.built is not None and versions.before is not None:
        rest = {name: part.out_of_scope for name, part in parts.items()}
    in_built, in_rest = _keys_of(dimension, built), _keys_of(dimension, rest)
    if in_built is not None:
        in_built = _not_of_their_owner(in_built, dimension, versions.whole, just_built)
    if in_rest is not None:
        assert versions.before is not None
        assert versions.built is not None
        gone = versions.before.anti_join(versions.built, key)
        in_rest = in_rest.semi_join(gone, in_rest.version_key == gone[key])
    dangling = united(in_built, in_rest)
    if dangling is None:
        return None
    found = united(
        dangling.select("invariant", "models", count=ibis.literal(1, "int64")),
        *(
            ibis.literal(0, "int64")
            .name("count")
            .as_table()
            .select(**_named(name, column), count="count")
            for name, column in FOREIGN_KEYS
            if column.references == dimension
            if built.get(name) is not None or rest.get(name) is not None
        ),
    )
    assert found is not None
    return found.group_by("invariant", "models").aggregate(violations=found["count"].sum())


def _not_of_their_owner(
    keys: ir.Table, dimension: str, rows: ir.Table, just_built: bool
) -> ir.Table:
    """The keys of no version, of another owner's, or of nobody though the user is there."""
    key, owner = MODELS[dimension].contract.key[0], DIMENSIONS[dimension]
    members = MEMBERS.get(dimension, ())
    versions = rows.select(found_key=rows[key], found_id=rows[owner])
    joined = keys.left_join(versions, keys.version_key == versions.found_key)
    is_of_nobody = joined.found_id.isnull()
    is_others = joined.found_id != joined.owner
    if members:
        is_others &= ~joined.found_id.isin(members)
    is_wrong = is_of_nobody | is_others.fill_null(False)
    if not just_built or UNKNOWN_USER not in members:
        return joined.filter(is_wrong).select(*keys.columns)
    is_unknown = joined.version_key == reserved_user_key(UNKNOWN_USER)
    # These are few: only they are looked up among the owners.
    suspects = joined.mutate(is_wrong=is_wrong).filter(is_wrong | is_unknown)
    # A reference never means a reserved member, not even by its id.
    real = rows.filter(~rows[owner].isin(members)).select(real_id=rows[owner]).distinct()
    suspects = suspects.left_join(real, suspects.owner == real.real_id)
    is_known = suspects.real_id.notnull() & (
        suspects.version_key == reserved_user_key(UNKNOWN_USER)
    )
    return suspects.filter(suspects.is_wrong | is_known).select(*keys.columns)


def _named(table: str, column: Column) -> dict[str, ir.StringValue]:
    return {
        "invariant": ibis.literal(f"{table}.{column.name} resolves"),
        "models": ibis.literal(f"{column.references} {table}"),
    }


def _keys_of(dimension: str, tables: Mapping[str, ir.Table | None]) -> ir.Table | None:
    """A dimension's keys in the tables, each with the name of the invariant that it must keep."""
    columns = []
    for name, column in FOREIGN_KEYS:
        rows = tables.get(name)
        if rows is not None and column.references == dimension:
            owner = rows[column.reference_of] if column.reference_of else ibis.null("string")
            keys = rows.select(**_named(name, column), version_key=rows[column.name], owner=owner)
            columns.append(keys.filter(keys.version_key.notnull()))
    return united(*columns)


def _unreconciled(meetings: Part, sessions: Part) -> ir.IntegerScalar:
    """Meetings whose counts and minutes are not those of their sessions, among those touched.

    Users are counted only where the two are of different runs: to count them anew costs a second of
    a large full run, and shows nothing that the number of sessions does not.
    """
    is_of_two_runs = (meetings.built is None) != (sessions.built is None)
    if meetings.published is None or sessions.published is None:
        rows, attended = meetings.whole, sessions.whole
    else:
        touched = _united_rows(
            *(
                None if rows is None else rows.select("meeting_id")
                for part in (meetings, sessions)
                for rows in (part.built, part.before)
            )
        )
        rows, attended = (part.of(touched, "meeting_id") for part in (meetings, sessions))
    counted = attended.group_by(counted_id=attended.meeting_id).aggregate(
        counted=attended.count(),
        minutes=attended.attendance_minutes.sum(),
        **({"users": attended.user_id.nunique()} if is_of_two_runs else {}),
    )
    joined = rows.left_join(counted, rows.meeting_id == counted.counted_id)
    differs = (joined.participant_count != joined.counted.fill_null(0)) | (
        joined.total_attendance_minutes != joined.minutes.fill_null(0)
    )
    if is_of_two_runs:
        differs |= joined.unique_user_count != joined.users.fill_null(0)
    return joined.filter(differs).count()
