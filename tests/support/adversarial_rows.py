"""Adversarial rows of each Silver table, and a defect for each rule that rejects a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from .adversarial_pools import (
    AMOUNTS,
    AT_OPEN_END,
    BAD_EMAILS,
    EVENT_TYPES,
    FEATURES,
    FIRST_MINUTES,
    GHOSTS,
    JITTER,
    MINUTE,
    NAMES,
    OPEN_STATUSES,
    ORDINARY,
    SYSTEMS,
    TERMINAL_STATUSES,
    TICK,
    TICKET_TYPES,
    Pools,
    _odd_spelling,
    later,
    license_attributes,
    user_attributes,
)
from .silver_tables import Row


def _user(p: Pools) -> Row:
    key = p.key()
    attributes = _respelled(p, p.pick(p.user_profiles[_kind_of(key)]))
    if p.chance(0.2):
        attributes = user_attributes(p)
    return {"user_id": key, **attributes, **p.metadata()}


def _respelled(p: Pools, profile: Row) -> Row:
    """The same attributes of a user in other spellings, so that versions have to fold."""
    respell: Callable[[str], str] = p.rng.choice((str, str.upper, str.lower))
    around = p.pick((("", ""), (" ", ""), ("\t", " \n")))
    return {
        "user_name": profile["user_name"].join(around),
        "email": respell(profile["email"]).join(around),
        "company": profile["company"] and profile["company"].join(around),
        "plan_type": profile["plan_type"] and _odd_spelling(p.rng, profile["plan_type"]),
        "user_status": profile["user_status"] and _odd_spelling(p.rng, profile["user_status"]),
    }


def _license(p: Pools) -> Row:
    key = p.key()
    attributes = dict(p.pick(p.license_profiles[_kind_of(key)]))
    attributes["license_type"] = _odd_spelling(p.rng, attributes["license_type"])
    if p.chance(0.2):
        attributes = license_attributes(p)
    return {"license_id": key, **attributes, **p.metadata()}


def meeting_row(p: Pools) -> Row:
    key = p.key()
    kind = _kind_of(key)
    start, length = p.meeting_time(kind)
    reported = p.pick((*[length] * 6, length + 1, length - 1, length + 2, length - 2, 2**40))
    return {
        "meeting_id": key,
        "host_id": p.pick(p.home_hosts[kind]) if p.chance(0.4) else p.reference(),
        "meeting_topic": p.maybe(p.pick(NAMES)),
        "start_time": start,
        "end_time": p.maybe(later(start, length * MINUTE + p.pick(JITTER)), 0.2),
        "duration_minutes": p.maybe(max(reported, 0), 0.1),
        **p.metadata(),
    }


def _kind_of(key: str) -> int:
    """Which of the ordinary ids a key is; any of them for another id."""
    return next((i for i, kind in enumerate(ORDINARY) if key in kind), 0)


def participant_row(p: Pools) -> Row:
    meeting = p.pick(ORDINARY[p.longest]) if p.chance(0.25) else p.reference()
    kind = _kind_of(meeting)
    start, length = p.homes[kind]
    attended = p.pick(
        (0, 1, 3, length // 2, length * 4 // 5, length * 4 // 5 - 1, length, length + 1)
    )
    if length == 20_000:  # four decimals round 0.79995 and 0.49995 up to the next type
        attended = p.pick((15_999, 15_998, 15_997, 9_999, 9_998, 9_997, 16_000))
    elif length in {32, 160}:  # an odd count is half of a fourth decimal
        attended = p.pick((attended, 2 * p.rng.randrange(length // 2) + 1))
    join = start + p.pick((timedelta(), timedelta(), -TICK, TICK, -MINUTE, 30 * MINUTE))
    host = p.pick(p.home_hosts[kind])
    return {
        "participant_id": p.key(),
        "meeting_id": meeting,
        "user_id": p.pick((host, p.reference(), p.reference(), p.spell(GHOSTS), p.blank())),
        "join_time": join if p.chance(0.95) else p.instant(),
        "leave_time": p.maybe(later(join, max(attended, 0) * MINUTE + p.pick(JITTER)), 0.2),
        **p.metadata(),
    }


def _feature_usage(p: Pools) -> Row:
    meeting = p.reference()
    start, _ = p.homes[_kind_of(meeting)]
    near = start.date() + timedelta(days=p.pick((0, 0, 0, 1, -1, 13)))
    return {
        "usage_id": p.key(),
        "meeting_id": meeting,
        "feature_name": p.label(FEATURES),
        "usage_count": p.pick((1, 1, 2, 2**40)),
        "usage_date": near if p.chance(0.8) else p.day(),
        **p.metadata(),
    }


def _webinar(p: Pools) -> Row:
    start, length = p.meeting_time(p.rng.randrange(len(ORDINARY)))
    return {
        "webinar_id": p.key(),
        "host_id": p.reference(),
        "webinar_topic": p.pick(NAMES),
        "start_time": start,
        "end_time": p.maybe(later(start, length * MINUTE + p.pick(JITTER)), 0.25),
        "registrants": p.maybe(p.pick((0, 1, 500, 2**40)), 0.25),
        **p.metadata(),
    }


def _ticket(p: Pools) -> Row:
    key = p.key()
    terminal_share = 0.85 if _kind_of(key) % 2 else 0.5  # long runs, and tickets often reopened
    statuses = TERMINAL_STATUSES if p.chance(terminal_share) else OPEN_STATUSES
    metadata = p.metadata()
    if p.chance(0.15):  # a row whose effective time is not known
        metadata |= {"load_timestamp": None, "update_timestamp": None}
    return {
        "ticket_id": key,
        "user_id": p.reference(),
        "ticket_type": p.label(TICKET_TYPES),
        "resolution_status": p.maybe(p.label(statuses, 0.18), 0.05),
        "open_date": p.day() if p.chance(0.5) else min(p.dates),
        **metadata,
    }


def _billing_event(p: Pools) -> Row:
    event_type = p.label(EVENT_TYPES)
    gives_back = any(word in event_type.lower() for word in ("refund", "cancellation"))
    amounts = AMOUNTS if gives_back else AMOUNTS[:4]
    return {
        "event_id": p.key(),
        "user_id": p.reference(),
        "event_type": event_type,
        "amount": p.pick((Decimal("0.00"), *amounts, AMOUNTS[6])),
        "event_date": p.day(),
        **p.metadata(),
    }


def _error(p: Pools) -> Row:
    return {
        "error_id": p.pick((None, -1, 0, 1, 2, 3, 2**40)),
        "error_type": p.pick(
            (None, " ", "Critical Failure", "FATAL", "Schema", "non-critical", "é")
        ),
        "error_description": p.maybe(p.pick(NAMES)),
        "source_table": p.pick((None, "si_users", " SI_USERS", "BRONZE.bz_users", "si_nothing")),
        "error_timestamp": p.maybe(p.instant()),
        "process_audit_info": p.maybe(p.pick(NAMES)),
        "status": p.pick((None, "", "Open", "in progress", "IN_PROGRESS", "Resolved", "ignored")),
        "load_date": p.maybe(p.day()),
        "update_date": p.maybe(p.day()),
        "source_system": p.pick(SYSTEMS),
    }


def _audit(p: Pools) -> Row:
    start, other = sorted((p.instant(), p.instant()))
    status = ("success", "SUCCEEDED", " Completed ", "failed", "Error", "running", "Partial", None)
    return {
        "execution_id": p.blank() if p.chance(0.1) else p.key(),
        "pipeline_name": p.pick((None, "", "bronze_to_silver", " nightly  load ")),
        "start_time": p.maybe(start),
        "end_time": p.maybe(other if p.chance(0.9) else max(start, FIRST_MINUTES) - MINUTE * 5),
        "status": p.pick(status),
        "error_message": p.maybe(p.pick(NAMES), 0.6),
        "load_date": p.maybe(p.day()),
        "update_date": p.maybe(p.day()),
        "source_system": p.pick(SYSTEMS),
    }


FRESH: dict[str, Callable[[Pools], Row]] = {
    "si_users": _user,
    "si_licenses": _license,
    "si_meetings": meeting_row,
    "si_participants": participant_row,
    "si_feature_usage": _feature_usage,
    "si_webinars": _webinar,
    "si_support_tickets": _ticket,
    "si_billing_events": _billing_event,
    "si_error_data": _error,
    "si_audit": _audit,
}

FREE_TEXT = {
    "si_users": "user_name",
    "si_meetings": "meeting_topic",
    "si_webinars": "webinar_topic",
}

Dirt = Callable[[Pools], Row]


def _no_text(*columns: str) -> list[Dirt]:
    """For each text column, a defect that leaves nothing in it."""

    def dirt(column: str) -> Dirt:
        return lambda p: {column: p.blank()}

    return [dirt(column) for column in columns]


def _always(**values: object) -> Dirt:
    """A defect of fixed values."""
    return lambda _: dict(values)


def _backwards(start: str, end: str, step: timedelta) -> Dirt:
    """A span that ends one step before it begins."""

    def dirt(p: Pools) -> Row:
        begin = p.pick(p.instants if step < timedelta(days=1) else p.dates)
        return {start: begin, end: begin - step}

    return dirt


_NO_EFFECTIVE_TIME = _always(load_timestamp=None, update_timestamp=None)


def _too_late(p: Pools) -> Row:
    return {"update_timestamp": p.pick(AT_OPEN_END)}


DIRT: dict[str, list[Dirt]] = {
    "si_users": [
        *_no_text("user_id", "email", "user_name"),
        lambda p: {"email": p.pick(BAD_EMAILS)},
        _NO_EFFECTIVE_TIME,
        _too_late,
        lambda p: {"user_id": p.spell(GHOSTS[1:])},
    ],
    "si_licenses": [
        *_no_text("license_id", "license_type"),
        _always(start_date=None),
        _backwards("start_date", "end_date", timedelta(days=1)),
        _NO_EFFECTIVE_TIME,
        _too_late,
    ],
    "si_meetings": [
        *_no_text("meeting_id", "host_id"),
        _always(start_time=None),
        _backwards("start_time", "end_time", TICK),
        _always(duration_minutes=-1),
    ],
    "si_participants": [
        *_no_text("participant_id", "meeting_id"),
        _always(join_time=None),
        _backwards("join_time", "leave_time", TICK),
    ],
    "si_feature_usage": [
        *_no_text("usage_id", "meeting_id", "feature_name"),
        _always(usage_date=None),
        _always(usage_count=None),
        lambda p: {"usage_count": p.pick((0, -1, -(2**40)))},
    ],
    "si_webinars": [
        *_no_text("webinar_id", "host_id", "webinar_topic"),
        _always(start_time=None),
        _backwards("start_time", "end_time", MINUTE),
        _always(registrants=-1),
    ],
    "si_support_tickets": [
        *_no_text("ticket_id", "user_id", "ticket_type"),
        _always(open_date=None),
    ],
    "si_billing_events": [
        *_no_text("event_id", "user_id", "event_type"),
        _always(amount=None),
        _always(event_date=None),
        _always(event_type="Payment", amount=Decimal("-0.01")),
        _always(event_type="Refund\u200d", amount=Decimal("-99999999.99")),
    ],
    "si_error_data": [],
    "si_audit": [],
}
"""Per table, a defect for every rule that rejects a row."""
