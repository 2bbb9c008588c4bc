"""What must hold across Gold tables: histories without a gap, keys that resolve, sums that agree.

Each invariant is an expression that counts violations; a run asks for all of them in one query.
"""

from collections.abc import Iterator, Mapping

import ibis
import ibis.expr.types as ir

from zoomgold.errors import InvariantError
from zoomgold.keys import OPEN_END, instant

#: Columns that hold a user's surrogate key.
USER_KEYS = (
    ("go_license_dim", "assigned_user_key"),
    ("go_meeting_fact", "host_user_key"),
    ("go_participant_fact", "user_key"),
    ("go_feature_usage_fact", "host_user_key"),
    ("go_webinar_fact", "host_user_key"),
    ("go_support_ticket_fact", "user_key"),
    ("go_billing_event_fact", "user_key"),
)
DIMENSIONS = {"go_user_dim": "user_id", "go_license_dim": "license_id"}


def violations(tables: Mapping[str, ir.Table], built: frozenset[str]) -> ir.Table | None:
    """Columns `invariant`, `models`, `violations`: a row per invariant that `built` can break.

    `tables` are the Gold tables as they would stand after the run. None when nothing applies.
    """
    rows = [
        ibis.literal(name)
        .name("invariant")
        .as_table()
        .mutate(models=ibis.literal(" ".join(models)), violations=count.as_scalar())
        for name, models, count in _invariants(tables)
        if built & set(models)
    ]
    if not rows:
        return None
    return rows[0].union(*rows[1:]) if len(rows) > 1 else rows[0]


def check(found: list[dict[str, object]]) -> None:
    """Raise `InvariantError` when a row of `violations` counts any."""
    broken = [row for row in found if row["violations"]]
    if broken:
        told = "; ".join(f"{row['invariant']} ({row['violations']} rows)" for row in broken)
        models = " ".join(sorted({m for row in broken for m in str(row["models"]).split()}))
        raise InvariantError(
            f"Gold would contradict itself: {told}.\n"
            f"Nothing was published. Build these together: --select '{models}'"
        )


def _invariants(
    tables: Mapping[str, ir.Table],
) -> Iterator[tuple[str, tuple[str, ...], ir.IntegerScalar]]:
    for name, key in DIMENSIONS.items():
        if name in tables:
            yield f"{name} has an unbroken history", (name,), _broken_history(tables[name], key)
    users = tables.get("go_user_dim")
    if users is not None:
        for name, column in USER_KEYS:
            if name in tables:
                dangling = tables[name].filter(tables[name][column].notnull())
                dangling = dangling.anti_join(users, dangling[column] == users.user_key)
                yield f"{name}.{column} resolves", ("go_user_dim", name), dangling.count()
    if "go_meeting_fact" in tables and "go_participant_fact" in tables:
        both = ("go_meeting_fact", "go_participant_fact")
        meetings, sessions = (tables[name] for name in both)
        yield "participant counts reconcile", both, _unreconciled(meetings, sessions)


def _broken_history(dimension: ir.Table, key: str) -> ir.IntegerScalar:
    """Versions that do not follow on their predecessor, repeat it, or end wrongly."""
    by_start = ibis.window(group_by=dimension[key], order_by=dimension.valid_from)
    rows = dimension.select(
        "valid_to",
        "version_number",
        "attribute_hash",
        "scd_current_flag",
        position=ibis.row_number().over(by_start) + 1,
        next_from=dimension.valid_from.lead().over(by_start),
        next_hash=dimension.attribute_hash.lead().over(by_start),
    )
    is_last = rows.next_from.isnull()
    follows = ibis.ifelse(
        is_last,
        rows.valid_to == instant(OPEN_END),
        (rows.valid_to == rows.next_from) & (rows.attribute_hash != rows.next_hash),
    )
    good = follows & (rows.version_number == rows.position) & (rows.scd_current_flag == is_last)
    return rows.filter(~good).count()


def _unreconciled(meetings: ir.Table, sessions: ir.Table) -> ir.IntegerScalar:
    """Meetings whose participant_count is not the number of their sessions."""
    counted = sessions.group_by(counted_id=sessions.meeting_id).aggregate(counted=sessions.count())
    joined = meetings.left_join(counted, meetings.meeting_id == counted.counted_id)
    return joined.filter(joined.participant_count != joined.counted.fill_null(0)).count()
