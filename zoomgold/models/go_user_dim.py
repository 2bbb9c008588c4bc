"""go_user_dim: who the users are and were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    LOAD_COLUMNS,
    MD5,
    RUN_COLUMNS,
    TEXT,
    Check,
    Column,
    Contract,
    nullable,
    version_columns,
)
from zoomgold.definitions.domains import PLAN, UNKNOWN, USER_STATUS
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import missing, reject, unknown_label, warn
from zoomgold.definitions.silver import USERS
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import (
    ANONYMOUS_USER,
    OPEN_END,
    RESERVED_USERS,
    RESERVED_VALID_FROM,
    UNKNOWN_USER,
    encoded,
    instant,
    md5,
    surrogate_key,
)
from zoomgold.expressions.tables import conformed, differing, distinct_keys, united, without
from zoomgold.expressions.text import clean, lower
from zoomgold.transform.incremental import new_rows
from zoomgold.transform.lookups import search_intervals
from zoomgold.transform.quality import EFFECTIVE_TIME_RULES, accepted
from zoomgold.transform.scd2 import attribute_hash, closings, versions

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Lower case; dots in brackets because engines disagree on what a backslash escapes.
EMAIL_PATTERN = "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[.][A-Za-z]{2,}$"
TRACKED = ("user_name", "email", "company", "plan_type", "account_status")
MEMBER_NAMES = {UNKNOWN_USER: "Unknown user", ANONYMOUS_USER: "Anonymous guest"}


def _observed(valid: ir.Table) -> ir.Table:
    return valid.mutate(
        email=lower(valid.email),
        plan_type=valid.plan_type_label,
        account_status=valid.user_status_label,
    )


SOURCE = Source(
    USERS,
    (
        missing("user_id"),
        missing("email"),
        reject(
            "invalid_email",
            ("email",),
            "email is not a valid address.",
            lambda t: ~lower(t.email).re_search(EMAIL_PATTERN),
        ),
        missing("user_name"),
        *EFFECTIVE_TIME_RULES,
        reject(
            "reserved_user_id",
            ("user_id",),
            "user_id is reserved for a member that Gold adds itself.",
            lambda t: t.user_id.isin(RESERVED_USERS),
        ),
        unknown_label("plan_type", null_is_unknown=True),
        unknown_label("user_status", null_is_unknown=False),
        warn(
            "duplicate_email",
            ("email",),
            "Another user's current version has the same email.",
            lambda t: t.shares_email & t.is_latest,
        ),
    ),
    resolved="resolved_users",
    scd2="user_history",
    members=RESERVED_USERS,
    observed=_observed,
    tracked=TRACKED,
)

CONTRACT = Contract(
    "go_user_dim",
    "one row per version of a user",
    (("user_key",), ("user_id", "valid_from"), ("user_id", "version_number")),
    (
        Column("user_key", TEXT, "Surrogate key of the version", pattern=MD5),
        Column("user_id", TEXT, "Business key of the user"),
        Column("user_name", TEXT, "Display name", pii=True),
        Column("email", TEXT, "Email address in lower case", nullable=True, pii=True),
        Column("email_domain", TEXT, "What follows the @ of the email", nullable=True),
        Column("company", TEXT, "Company that the user belongs to", nullable=True),
        Column("plan_type", TEXT, "Plan that the user is on", domain=PLAN.labels),
        Column("account_status", TEXT, "Status of the account", domain=USER_STATUS.labels),
        Column(
            "registration_date",
            DAY,
            "Earliest date on which Silver loaded the user; else the first version's start",
            nullable=True,
        ),
        *nullable(version_columns("user"), "last_seen_at_source"),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        Check(
            "reserved_members_only_lack_source",
            "only the reserved members lack email, email_domain, registration_date and "
            "last_seen_at_source",
            lambda t: (
                t.user_id.isin(RESERVED_USERS)
                | (
                    t.email.notnull()
                    & t.email_domain.notnull()
                    & t.registration_date.notnull()
                    & t.last_seen_at_source.notnull()
                )
            ),
        ),
        Check("email_is_lower_case", "email is in lower case", lambda t: t.email == lower(t.email)),
        Check(
            "email_domain_of_email",
            "email_domain is what follows the @ of email",
            lambda t: t.email.endswith(ibis.literal("@").concat(t.email_domain)),
        ),
        Check(
            "valid_from_before_valid_to",
            "valid_from is before valid_to",
            lambda t: t.valid_from < t.valid_to,
        ),
        Check(
            "current_flag_is_open_end",
            "scd_current_flag says whether valid_to is the open end",
            lambda t: t.scd_current_flag == (t.valid_to == instant(OPEN_END)),
        ),
        Check(
            "scd_dates_of_valid_times",
            "scd_start_date and scd_end_date are the dates of valid_from and valid_to",
            lambda t: (
                (t.scd_start_date == t.valid_from.date()) & (t.scd_end_date == t.valid_to.date())
            ),
        ),
        Check(
            "user_key_of_version",
            "user_key is computed from user_id and valid_from",
            lambda t: t.user_key == surrogate_key(t.user_id, t.valid_from),
        ),
        Check(
            "attribute_hash_of_attributes",
            "attribute_hash is computed from the tracked attributes",
            lambda t: t.attribute_hash == attribute_hash(t, TRACKED),
        ),
    ),
)


@intermediate()
def closed_users(
    gold_users: ir.Table | None,
    si_users: ir.Table,
    as_of: ir.TimestampScalar,
    closes: bool,
    rewinds: bool,
) -> ir.Table | None:
    """The users whom this run closes, because Silver holds no row of them any more."""
    return closings(
        gold_users,
        si_users,
        as_of,
        key="user_id",
        closes=closes,
        rewinds=rewinds,
        members=RESERVED_USERS,
    )


@intermediate("table")
def scope_users(
    new_users: ir.Table,
    si_users: ir.Table,
    gold_users: ir.Table,
    closed_users: ir.Table | None,
    days_users: ir.Table,
    since_users: ir.TimestampScalar | None,
    untimed_users: bool,
) -> ir.Table:
    """New and closed users, those who may share an email with them, and the reserved members."""
    touched = distinct_keys("user_id", new_users, closed_users)
    fresh = new_rows(si_users, days_users, since_users, untimed_users)
    current = gold_users.filter(gold_users.scd_current_flag)
    emails = fresh.select(touched_email=lower(clean(fresh.email))).union(
        current.semi_join(touched, "user_id").select(touched_email="email")
    )
    sharing = current.semi_join(emails, current.email == emails.touched_email)
    reserved = gold_users.filter(gold_users.user_id.isin(RESERVED_USERS))
    return distinct_keys("user_id", touched, sharing, reserved)


@intermediate()
def user_observations(valid_users: ir.Table) -> ir.Table:
    """What each valid row says of its user, in Gold's terms."""
    return _observed(valid_users)


@intermediate("table")
def user_history(
    user_observations: ir.Table,
    ranked_users: ir.Table,
    users_in_scope: ir.Table | None,
    closed_users: ir.Table | None,
    past_closings_users: ir.Table | None,
    as_of: ir.TimestampScalar,
    rewinds: bool,
) -> ir.Table:
    """The versions of each user that the run looks at, without the reserved members."""
    published = None if users_in_scope is None else _without_members(users_in_scope)
    history = versions(
        user_observations,
        published,
        united(closed_users, past_closings_users),
        key="user_id",
        surrogate="user_key",
        tracked=TRACKED,
        absent_until=as_of if rewinds else None,
    )
    registered = _first_load_dates(accepted(ranked_users), published)
    joined = history.left_join(registered, history.user_id == registered.registered_id)
    first_start = joined.scd_start_date.min().over(ibis.window(group_by=joined.user_id))
    completed = joined.mutate(
        email_domain=joined.email.re_replace("^.*@", ""),
        registration_date=joined.first_load_date.coalesce(first_start),
    )
    return without(completed, "registered_id", "first_load_date")


def _without_members(published: ir.Table) -> ir.Table:
    return published.filter(~published.user_id.isin(RESERVED_USERS))


def _first_load_dates(rows: ir.Table, published: ir.Table | None) -> ir.Table:
    """The earliest load_date of each user, over the valid rows and what is published."""
    dates = rows.select("user_id", day=rows.load_date)
    if published is not None:
        dates = dates.union(_published_load_dates(published))
    return dates.group_by(registered_id=dates.user_id).aggregate(first_load_date=dates.day.min())


def _published_load_dates(published: ir.Table) -> ir.Table:
    """The registration dates that were once a load_date.

    One that only stood in for a missing load_date, as the day of the first version, is no
    evidence: it would outlive the version. It does so where no published version has a load_date.
    """
    by_user = published.group_by("user_id").aggregate(
        day=published.registration_date.min(),
        first_day=published.valid_from.min().date(),
        known_load_date=published.load_date.min(),
    )
    is_evidence = by_user.known_load_date.notnull() | (by_user.day != by_user.first_day)
    return by_user.filter(is_evidence).select("user_id", "day")


@intermediate(stands_for="go_user_dim")
def standing_users(user_history: ir.Table | None, users_out_of_scope: ir.Table | None) -> ir.Table:
    """All versions as they stand after the run, reduced to what others take from them."""
    attributes = ("user_name", "plan_type", "email")
    columns = ("user_id", "user_key", "valid_from", "scd_current_flag", *attributes)
    out_of_scope = None if users_out_of_scope is None else _without_members(users_out_of_scope)
    parts = (None if t is None else t.select(*columns) for t in (user_history, out_of_scope))
    found = united(*parts)
    assert found is not None
    return found


@intermediate("table")
def user_versions(standing_users: ir.Table, erases: bool) -> ir.Table:
    """What a fact takes from a user's version, and the times at which it is found.

    With `erases`, the member that stands in for erased people is found like any user: a reference
    to it is no orphan.
    """
    columns = ("user_id", "user_key", "user_name", "plan_type")
    found = standing_users
    if erases:
        member = _reserved_member(UNKNOWN_USER)
        dated = (*columns, "valid_from")
        found = found.select(*dated).union(conformed(member, found.select(*dated).schema()))
    return found.select(*columns, **search_intervals(found, "user_id"))


@intermediate("table", changes_of="go_user_dim")
def moved_versions(
    user_versions: ir.Table,
    user_history: ir.Table | None,
    users_in_scope: ir.Table | None,
    gold_users: ir.Table,
) -> ir.Table:
    """When a lookup of a user finds another version than before, or one that changed.

    A row per version and stretch of time, `found_from` to `found_until`.
    """
    columns = ("user_id", "user_key", "user_name", "plan_type")
    # Where no published version counts in building the new ones, the facts still have their keys.
    before = _without_members(gold_users if users_in_scope is None else users_in_scope)
    changed = differing(user_history, before, columns)
    if changed is None:
        # The users stand as published, and what reads them has seen them so.
        changed = before.select(*columns).filter(ibis.literal(False))
    gone = None if user_history is None else differing(before, user_history, columns)
    touched = distinct_keys("user_id", changed, gone)
    found = user_versions.semi_join(touched, "user_id")
    was = _without_members(gold_users).semi_join(touched, "user_id")
    was = was.select("user_id", "user_key", **search_intervals(was, "user_id"))
    was = was.rename(
        was_id="user_id", was_key="user_key", was_from="found_from", was_until="found_until"
    )
    stretches = found.left_join(
        was,
        [
            found.user_id == was.was_id,
            found.found_from < was.was_until,
            found.found_until > was.was_from,
        ],
    )
    keys = changed.select(changed_key=changed.user_key).distinct()
    stretches = stretches.left_join(keys, stretches.user_key == keys.changed_key)
    is_known = stretches.was_key == stretches.user_key
    moved = stretches.filter(stretches.changed_key.notnull() | ~is_known.fill_null(False))
    from_then, until_then = moved.was_from, moved.was_until
    return moved.select(
        "user_id",
        "user_key",
        found_from=ibis.greatest(moved.found_from, from_then.coalesce(moved.found_from)),
        found_until=ibis.least(moved.found_until, until_then.coalesce(moved.found_until)),
    )


@intermediate()
def resolved_users(valid_users: ir.Table, standing_users: ir.Table) -> ir.Table:
    """The valid rows, with `shares_email`: the user's current email is another's too."""
    current = standing_users.filter(standing_users.scd_current_flag)
    shared = current.group_by(shared_email=current.email).having(current.count() > 1).aggregate()
    sharing = current.semi_join(shared, current.email == shared.shared_email)
    sharing = sharing.select(sharing_id=sharing.user_id)
    joined = valid_users.left_join(sharing, valid_users.user_id == sharing.sharing_id)
    return without(joined.mutate(shares_email=joined.sharing_id.notnull()), "sharing_id")


@model(contract=CONTRACT, source=USERS, tags=("dimension", "scd2", "user"))
def go_user_dim(user_history: ir.Table) -> ir.Table:
    """One row per version of a user, and the two reserved members.

    Every reference finds a row here: `__unknown__` stands for a user whom Gold does not have,
    `__anonymous__` for a guest, so an inner join never loses a fact.
    """
    schema = CONTRACT.unstamped
    members = [conformed(_reserved_member(user_id), schema) for user_id in RESERVED_USERS]
    return conformed(user_history, schema).union(*members)


def _reserved_member(user_id: str) -> ir.Table:
    missing_text = ibis.null("string")
    tracked = (MEMBER_NAMES[user_id], None, None, UNKNOWN, UNKNOWN)
    values = [missing_text if value is None else ibis.literal(value) for value in tracked]
    valid_from, valid_to = instant(RESERVED_VALID_FROM), instant(OPEN_END)
    return (
        ibis.literal(user_id)
        .name("user_id")
        .as_table()
        .mutate(
            user_key=surrogate_key(ibis.literal(user_id), valid_from),
            **dict(zip(TRACKED, values, strict=True)),
            email_domain=missing_text,
            registration_date=ibis.null("date"),
            version_number=1,
            valid_from=valid_from,
            valid_to=valid_to,
            scd_start_date=valid_from.date(),
            scd_end_date=valid_to.date(),
            scd_current_flag=True,
            last_seen_at_source=ibis.null("timestamp(6)"),
            attribute_hash=md5(encoded(values)),
            load_timestamp=ibis.null("timestamp(6)"),
            update_timestamp=ibis.null("timestamp(6)"),
            load_date=ibis.null("date"),
            update_date=ibis.null("date"),
            source_system=ibis.literal("zoomgold"),
        )
    )
