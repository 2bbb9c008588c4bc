"""Nasty small Silver directories, the same for the same seed, and other shapes of the same data.

Everything is drawn from small pools, so that keys, instants and labels collide: several rows per
key with ties at every depth of the latest-row order, re-deliveries, rejected rows before and after
valid ones, orphans, look-alikes. What a seed adds to that:

- every third seed (2, 5, 8, ...) leaves one table empty, a different one each time;
- every fourth (1, 5, 9, ...) makes one column of each of three tables all null;
- every second (0, 2, 4, ...) mixes in instants and dates at the end of year 9999, every tenth
  (0, 10, ...) of year 1;
- every fifth (4, 9, ...) gives one meeting a crowd at a boundary of the meeting sizes;
- every sixth (5, 11, ...) lacks the optional column `user_status`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]  # pyarrow: some releases
import pyarrow.parquet as pq  # type: ignore[import-untyped, unused-ignore]  # pyarrow: some releases

Row = dict[str, Any]
T = TypeVar("T")

AS_OF = datetime(2025, 6, 30, 12, 0)
"""A run's `as_of` that has some of the data before, on and after its date."""

_TEXT, _WHOLE, _DAY, _INSTANT = pa.string(), pa.int64(), pa.date32(), pa.timestamp("us")
_MONEY = pa.decimal128(10, 2)
_METADATA = {
    "load_timestamp": _INSTANT,
    "update_timestamp": _INSTANT,
    "source_system": _TEXT,
    "load_date": _DAY,
    "update_date": _DAY,
}
_COLUMNS: dict[str, dict[str, Any]] = {
    "si_users": {
        **dict.fromkeys(
            ("user_id", "user_name", "email", "company", "plan_type", "user_status"), _TEXT
        ),
        **_METADATA,
    },
    "si_licenses": {
        **dict.fromkeys(("license_id", "license_type", "assigned_to_user_id"), _TEXT),
        **dict.fromkeys(("start_date", "end_date"), _DAY),
        **_METADATA,
    },
    "si_meetings": {
        **dict.fromkeys(("meeting_id", "host_id", "meeting_topic"), _TEXT),
        **dict.fromkeys(("start_time", "end_time"), _INSTANT),
        "duration_minutes": _WHOLE,
        **_METADATA,
    },
    "si_participants": {
        **dict.fromkeys(("participant_id", "meeting_id", "user_id"), _TEXT),
        **dict.fromkeys(("join_time", "leave_time"), _INSTANT),
        **_METADATA,
    },
    "si_feature_usage": {
        **dict.fromkeys(("usage_id", "meeting_id", "feature_name"), _TEXT),
        "usage_count": _WHOLE,
        "usage_date": _DAY,
        **_METADATA,
    },
    "si_webinars": {
        **dict.fromkeys(("webinar_id", "host_id", "webinar_topic"), _TEXT),
        **dict.fromkeys(("start_time", "end_time"), _INSTANT),
        "registrants": _WHOLE,
        **_METADATA,
    },
    "si_support_tickets": {
        **dict.fromkeys(("ticket_id", "user_id", "ticket_type", "resolution_status"), _TEXT),
        "open_date": _DAY,
        **_METADATA,
    },
    "si_billing_events": {
        **dict.fromkeys(("event_id", "user_id", "event_type"), _TEXT),
        "amount": _MONEY,
        "event_date": _DAY,
        **_METADATA,
    },
    "si_error_data": {
        "error_id": _WHOLE,
        **dict.fromkeys(("error_type", "error_description", "source_table"), _TEXT),
        "error_timestamp": _INSTANT,
        **dict.fromkeys(("process_audit_info", "status"), _TEXT),
        **dict.fromkeys(("load_date", "update_date"), _DAY),
        "source_system": _TEXT,
    },
    "si_audit": {
        **dict.fromkeys(("execution_id", "pipeline_name"), _TEXT),
        **dict.fromkeys(("start_time", "end_time"), _INSTANT),
        **dict.fromkeys(("status", "error_message"), _TEXT),
        **dict.fromkeys(("load_date", "update_date"), _DAY),
        "source_system": _TEXT,
    },
}
SCHEMAS: dict[str, pa.Schema] = {table: pa.schema(list(c.items())) for table, c in _COLUMNS.items()}
"""The Arrow schema of every Silver table."""

TABLES = tuple(SCHEMAS)

# An id is a tuple of spellings that are one id after cleaning. The same ids serve every table.
_ORDINARY = (
    ("U1", " U1", "U1\t"),
    ("u1", "u1 "),
    ("U 2", "U\t2", " U  2 ", "U\r\n2"),
    ('O\'Brien|"x"\\', '\nO\'Brien|"x"\\'),
    ("U1|0",),
    ("\uff35\u2003ë", " \uff35\u2003ë"),
    ("😀👩‍💻", "\v😀👩‍💻\f"),
)
_DOOMED = (("D%1;--$1", " D%1;--$1"), ("\u00a0",))  # of rows that are mostly rejected
_GHOSTS = (("ghost", "ghost "), ("__unknown__",), ("__anonymous__", " __anonymous__"))
_BLANKS = (None, "", " ", " \t\r\n\v\f ")

_INSTANTS = (
    datetime(1900, 1, 1),
    datetime(1960, 2, 29, 12),
    datetime(1969, 12, 31, 23, 59, 59, 999_999),
    datetime(1970, 1, 1),
    datetime(1970, 1, 1, 0, 0, 0, 1),
    datetime(2000, 2, 29, 23, 59, 59, 999_999),
    datetime(2024, 2, 29),
    datetime(2024, 3, 1),
    datetime(2024, 5, 6, 10, 0, 59),
    datetime(2024, 5, 6, 10, 0, 59, 999_999),
    datetime(2024, 5, 6, 10, 1),
    datetime(2024, 5, 6, 10, 1, 0, 1),
    datetime(2024, 5, 11, 8, 30),
    datetime(2024, 12, 31, 23, 59, 59),
    datetime(2025, 1, 1),
    datetime(2025, 6, 30, 12),
    datetime(2025, 7, 1),
)
_LAST_VALID = datetime(9999, 12, 30, 23, 59, 59, 999_999)
_AT_OPEN_END = (datetime(9999, 12, 31), datetime(9999, 12, 31, 23, 59, 59, 999_999))
_DATES = (
    date(1960, 2, 29),
    date(1970, 1, 1),
    date(2000, 2, 29),
    date(2024, 2, 29),
    date(2024, 3, 1),
    date(2024, 5, 3),  # a Friday
    date(2024, 5, 4),
    date(2024, 5, 5),
    date(2024, 5, 6),
    date(2024, 5, 11),
    date(2024, 12, 31),
    date(2025, 1, 1),
    date(2025, 6, 29),
)
_AROUND_TODAY = (date(2025, 6, 30), date(2025, 7, 1), date(2099, 12, 31))

_NAMES = (
    "Ann",
    "ann",
    "\uff21nn",  # above an emoji in UTF-16, below it in UTF-8
    "😀",
    " Ann ",
    "Zoë",
    "Zoe\u0308",
    "李 小龍",
    'N"\\u0041,{}',
    "N" * 3_000,
    "N" * 2_999 + "é",
    "\u00a0Ann",
    "Ann\t\tLee",
    "Ann Lee",
    "null",
)
_COMPANIES = (None, "", "Acme", "ACME", " Acme  Inc", "Acme Inc", "\uff21cme", "🏢", "0")
_EMAILS = ("a@x.com", "A@X.com", " a@x.COM ", "b.c+d@sub.x-y.org", "z%_-@q.io", "o@o.museum")
_BAD_EMAILS = ("a@x", "a@@x.com", "@x.com", "a x@x.com", "é@x.com", "a@x.c", "a@x.com.", "a@x.c0m")
_SYSTEMS = (None, "", "ZOOM", " ZOOM", "zoom", "zoomgold")


def _labels(text: str) -> tuple[str, ...]:
    """Labels and synonyms of a domain."""
    return tuple(text.split("|"))


_PLANS = ("Free", "Basic", "Pro", "Business", "Enterprise", "Education")
_LICENSE_TYPES = ("Basic", "Pro", "Business", "Enterprise", "Education", "Developer", "Free")
_USER_STATUSES = ("Active", "Inactive", "Suspended", "Deactivated", "Pending")
_FEATURES = _labels(
    "Screen Share|Screen Sharing|Share Screen|Chat|In-Meeting Chat|Recording|Cloud Recording|"
    "Local Recording|Whiteboard|Annotation|Virtual Background|Breakout Rooms|Breakout Room|Polls|"
    "Poll|Polling|Q&A|QA|Q and A|Reactions|Reaction|Transcript|Live Transcript|Transcription|"
    "Survey|Surveys"
)
_TICKET_TYPES = _labels(
    "Audio Issue|Audio Issues|Video Issue|Video Issues|Connectivity|Connectivity Issue|"
    "Billing Inquiry|Billing|Feature Request|Account Access|Login Problems|Login Issue"
)
_OPEN_STATUSES = ("Open", "In Progress", "Pending Customer", "Escalated")
_TERMINAL_STATUSES = ("Resolved", "Closed")
_EVENT_TYPES = _labels(
    "Subscription Fee|Subscription|Subscription Renewal|Renewal|Add-on Purchase|Add on|Upgrade|"
    "Downgrade|Payment|Cancellation|Refund"
)
_NO_LABELS = ("Unknown", "unknown", "_", "--", "Pro Plan", "Fre e", "Q & A", "Open\u00a0", "Ｐｒｏ")
_AMOUNTS = tuple(
    map(
        Decimal,
        ("0.00", "0.01", "12.34", "100.00", "-0.01", "-5.00", "99999999.99", "-99999999.99"),
    )
)
_DURATIONS = (0, 10, 32, 160, 1_440, 1_441, 20_000)
_JITTER = (timedelta(), timedelta(), timedelta(seconds=59), timedelta(microseconds=59_999_999))
_MINUTE, _TICK = timedelta(minutes=1), timedelta(microseconds=1)
#: From here on there is a time five minutes earlier.
_FIRST_MINUTES = datetime.min + 5 * _MINUTE
_CROWDS = (2, 10, 11, 50, 51)


class _Pools:
    """The pools of one seed, and the draws from them."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.far = seed % 2 == 0
        self.instants = [*self.rng.sample(_INSTANTS, 8), *_INSTANTS[8:11:2]]
        self.dates = [*self.rng.sample(_DATES, 6), *_AROUND_TODAY]
        self.rare_instants = [*_AT_OPEN_END, _LAST_VALID] if self.far else []
        self.rare_dates = [date(9999, 12, 31)] if self.far else []
        if seed % 10 == 0:
            self.rare_instants.append(datetime(1, 1, 1))
            self.rare_dates.append(date(1, 1, 1))
        lengths = self.rng.sample(_DURATIONS, len(_DURATIONS))
        self.homes = [(self.rng.choice(self.instants[2:]), length) for length in lengths]
        self.longest = lengths.index(max(lengths))
        self.home_hosts = [self.rng.choice(_ORDINARY) for _ in lengths]
        self.user_profiles = [self._profiles(_user_attributes) for _ in _ORDINARY]
        self.license_profiles = [self._profiles(_license_attributes) for _ in _ORDINARY]

    def _profiles(self, attributes: Callable[[_Pools], Row]) -> list[Row]:
        """What the rows of one key mostly say: one thing, at times another."""
        usual, other = attributes(self), attributes(self)
        return [usual, usual, usual, other]

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def pick(self, values: Sequence[T]) -> T:
        return self.rng.choice(values)

    def spell(self, kinds: Sequence[tuple[str, ...]]) -> str:
        """An id out of these, in one of its spellings."""
        return self.pick(self.pick(kinds))

    def key(self) -> str:
        """A key: mostly an ordinary one, the first far more often, at times a doomed one."""
        if self.chance(0.15):
            return self.pick(_ORDINARY[0])
        return self.spell(_DOOMED[1:]) if self.chance(0.04) else self.spell(_ORDINARY)

    def reference(self) -> str:
        """A reference to a key: at times to one that is rejected, or that was never there."""
        if self.chance(0.18):
            return self.spell(_GHOSTS)
        return self.spell(_DOOMED) if self.chance(0.08) else self.spell(_ORDINARY)

    def blank(self) -> str | None:
        return self.pick(_BLANKS)

    def instant(self) -> datetime:
        if self.rare_instants and self.chance(0.04):
            return self.pick(self.rare_instants)
        return self.pick(self.instants)

    def day(self) -> date:
        if self.rare_dates and self.chance(0.04):
            return self.pick(self.rare_dates)
        return self.pick(self.dates)

    def maybe(self, value: T, null_share: float = 0.15) -> T | None:
        return None if self.chance(null_share) else value

    def label(self, labels: Sequence[str], strange_share: float = 0.25) -> str:
        """A label of a domain in an odd spelling, or something that only looks like one."""
        label = self.pick(labels)
        if self.chance(strange_share):
            with_k = [one for one in labels if "k" in one] or [label]
            look_alikes = (_look_alike(label), _look_alike(self.pick(with_k)))
            return self.pick(_NO_LABELS if self.chance(0.5) else look_alikes)
        return _odd_spelling(self.rng, label)

    def meeting_time(self, kind: int) -> tuple[datetime, int]:
        """Start and length of a meeting, which every row of one meeting mostly agrees on."""
        start, length = self.homes[kind]
        if self.chance(0.12):
            start = self.instant()
        return start, (self.pick(_DURATIONS) if self.chance(0.15) else length)

    def metadata(self) -> Row:
        return {
            "load_timestamp": self.maybe(self.instant(), 0.1),
            "update_timestamp": self.maybe(self.instant(), 0.3),
            "source_system": self.pick(_SYSTEMS),
            "load_date": self.maybe(self.day(), 0.2),
            "update_date": self.maybe(self.day()),
        }


def _odd_spelling(rng: random.Random, label: str) -> str:
    """The same label to a reader who minds neither case nor `_`, `-` and spaces."""
    respell: Callable[[str], str] = rng.choice((str, str, str.upper, str.lower, str.swapcase))
    label = respell(label).replace(" ", rng.choice((" ", " ", "_", "-", "  ", "\t", "_-_")))
    before, after = rng.choice((("", ""), ("", ""), (" ", "\n"), ("_", "-"), (" - ", "__ ")))
    return before + label + after


def _look_alike(label: str) -> str:
    """Another label to a machine: Kelvin sign, dotless and dotted i, long s, a joiner."""
    for plain, other in (("k", "\u212a"), ("i", "\u0131"), ("I", "\u0130"), ("s", "\u017f")):
        if plain in label:
            return label.replace(plain, other, 1)
    return label + "\u200d"


def _later(start: datetime, by: timedelta) -> datetime:
    """Some time later, at the latest at the end of time."""
    return start + by if start < datetime.max - by else datetime.max


def _user_attributes(p: _Pools) -> Row:
    return {
        "user_name": p.pick(_NAMES[:4] if p.chance(0.6) else _NAMES),
        "email": p.pick(_EMAILS[:3] if p.chance(0.3) else _EMAILS),
        "company": p.pick(_COMPANIES[:3] if p.chance(0.7) else _COMPANIES),
        "plan_type": p.maybe(p.label(_PLANS), 0.05),
        "user_status": p.maybe(p.label(_USER_STATUSES, 0.35)),
    }


def _user(p: _Pools) -> Row:
    key = p.key()
    attributes = _respelled(p, p.pick(p.user_profiles[_kind_of(key)]))
    if p.chance(0.2):
        attributes = _user_attributes(p)
    return {"user_id": key, **attributes, **p.metadata()}


def _respelled(p: _Pools, profile: Row) -> Row:
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


def _license_attributes(p: _Pools) -> Row:
    start, other = sorted((p.day(), p.day()))
    return {
        "license_type": p.label(_LICENSE_TYPES),
        "assigned_to_user_id": p.maybe(p.reference(), 0.2),
        "start_date": start,
        "end_date": p.maybe(other, 0.25),
    }


def _license(p: _Pools) -> Row:
    key = p.key()
    attributes = dict(p.pick(p.license_profiles[_kind_of(key)]))
    attributes["license_type"] = _odd_spelling(p.rng, attributes["license_type"])
    if p.chance(0.2):
        attributes = _license_attributes(p)
    return {"license_id": key, **attributes, **p.metadata()}


def _meeting(p: _Pools) -> Row:
    key = p.key()
    kind = _kind_of(key)
    start, length = p.meeting_time(kind)
    reported = p.pick((*[length] * 6, length + 1, length - 1, length + 2, length - 2, 2**40))
    return {
        "meeting_id": key,
        "host_id": p.pick(p.home_hosts[kind]) if p.chance(0.4) else p.reference(),
        "meeting_topic": p.maybe(p.pick(_NAMES)),
        "start_time": start,
        "end_time": p.maybe(_later(start, length * _MINUTE + p.pick(_JITTER)), 0.2),
        "duration_minutes": p.maybe(max(reported, 0), 0.1),
        **p.metadata(),
    }


def _kind_of(key: str) -> int:
    """Which of the ordinary ids a key is; any of them for another id."""
    return next((i for i, kind in enumerate(_ORDINARY) if key in kind), 0)


def _participant(p: _Pools) -> Row:
    meeting = p.pick(_ORDINARY[p.longest]) if p.chance(0.25) else p.reference()
    kind = _kind_of(meeting)
    start, length = p.homes[kind]
    attended = p.pick(
        (0, 1, 3, length // 2, length * 4 // 5, length * 4 // 5 - 1, length, length + 1)
    )
    if length == 20_000:  # four decimals round 0.79995 and 0.49995 up to the next type
        attended = p.pick((15_999, 15_998, 15_997, 9_999, 9_998, 9_997, 16_000))
    elif length in {32, 160}:  # an odd count is half of a fourth decimal
        attended = p.pick((attended, 2 * p.rng.randrange(length // 2) + 1))
    join = start + p.pick((timedelta(), timedelta(), -_TICK, _TICK, -_MINUTE, 30 * _MINUTE))
    host = p.pick(p.home_hosts[kind])
    return {
        "participant_id": p.key(),
        "meeting_id": meeting,
        "user_id": p.pick((host, p.reference(), p.reference(), p.spell(_GHOSTS), p.blank())),
        "join_time": join if p.chance(0.95) else p.instant(),
        "leave_time": p.maybe(_later(join, max(attended, 0) * _MINUTE + p.pick(_JITTER)), 0.2),
        **p.metadata(),
    }


def _feature_usage(p: _Pools) -> Row:
    meeting = p.reference()
    start, _ = p.homes[_kind_of(meeting)]
    near = start.date() + timedelta(days=p.pick((0, 0, 0, 1, -1, 13)))
    return {
        "usage_id": p.key(),
        "meeting_id": meeting,
        "feature_name": p.label(_FEATURES),
        "usage_count": p.pick((1, 1, 2, 2**40)),
        "usage_date": near if p.chance(0.8) else p.day(),
        **p.metadata(),
    }


def _webinar(p: _Pools) -> Row:
    start, length = p.meeting_time(p.rng.randrange(len(_ORDINARY)))
    return {
        "webinar_id": p.key(),
        "host_id": p.reference(),
        "webinar_topic": p.pick(_NAMES),
        "start_time": start,
        "end_time": p.maybe(_later(start, length * _MINUTE + p.pick(_JITTER)), 0.25),
        "registrants": p.maybe(p.pick((0, 1, 500, 2**40)), 0.25),
        **p.metadata(),
    }


def _ticket(p: _Pools) -> Row:
    key = p.key()
    terminal_share = 0.85 if _kind_of(key) % 2 else 0.5  # long runs, and tickets often reopened
    statuses = _TERMINAL_STATUSES if p.chance(terminal_share) else _OPEN_STATUSES
    metadata = p.metadata()
    if p.chance(0.15):  # a row whose effective time is not known
        metadata |= {"load_timestamp": None, "update_timestamp": None}
    return {
        "ticket_id": key,
        "user_id": p.reference(),
        "ticket_type": p.label(_TICKET_TYPES),
        "resolution_status": p.maybe(p.label(statuses, 0.18), 0.05),
        "open_date": p.day() if p.chance(0.5) else min(p.dates),
        **metadata,
    }


def _billing_event(p: _Pools) -> Row:
    event_type = p.label(_EVENT_TYPES)
    gives_back = any(word in event_type.lower() for word in ("refund", "cancellation"))
    amounts = _AMOUNTS if gives_back else _AMOUNTS[:4]
    return {
        "event_id": p.key(),
        "user_id": p.reference(),
        "event_type": event_type,
        "amount": p.pick((Decimal("0.00"), *amounts, _AMOUNTS[6])),
        "event_date": p.day(),
        **p.metadata(),
    }


def _error(p: _Pools) -> Row:
    return {
        "error_id": p.pick((None, -1, 0, 1, 2, 3, 2**40)),
        "error_type": p.pick(
            (None, " ", "Critical Failure", "FATAL", "Schema", "non-critical", "é")
        ),
        "error_description": p.maybe(p.pick(_NAMES)),
        "source_table": p.pick((None, "si_users", " SI_USERS", "BRONZE.bz_users", "si_nothing")),
        "error_timestamp": p.maybe(p.instant()),
        "process_audit_info": p.maybe(p.pick(_NAMES)),
        "status": p.pick((None, "", "Open", "in progress", "IN_PROGRESS", "Resolved", "ignored")),
        "load_date": p.maybe(p.day()),
        "update_date": p.maybe(p.day()),
        "source_system": p.pick(_SYSTEMS),
    }


def _audit(p: _Pools) -> Row:
    start, other = sorted((p.instant(), p.instant()))
    status = ("success", "SUCCEEDED", " Completed ", "failed", "Error", "running", "Partial", None)
    return {
        "execution_id": p.blank() if p.chance(0.1) else p.key(),
        "pipeline_name": p.pick((None, "", "bronze_to_silver", " nightly  load ")),
        "start_time": p.maybe(start),
        "end_time": p.maybe(other if p.chance(0.9) else max(start, _FIRST_MINUTES) - _MINUTE * 5),
        "status": p.pick(status),
        "error_message": p.maybe(p.pick(_NAMES), 0.6),
        "load_date": p.maybe(p.day()),
        "update_date": p.maybe(p.day()),
        "source_system": p.pick(_SYSTEMS),
    }


_FRESH: dict[str, Callable[[_Pools], Row]] = {
    "si_users": _user,
    "si_licenses": _license,
    "si_meetings": _meeting,
    "si_participants": _participant,
    "si_feature_usage": _feature_usage,
    "si_webinars": _webinar,
    "si_support_tickets": _ticket,
    "si_billing_events": _billing_event,
    "si_error_data": _error,
    "si_audit": _audit,
}

_FREE_TEXT = {
    "si_users": "user_name",
    "si_meetings": "meeting_topic",
    "si_webinars": "webinar_topic",
}

_Dirt = Callable[[_Pools], Row]


def _no_text(*columns: str) -> list[_Dirt]:
    """For each text column, a defect that leaves nothing in it."""

    def dirt(column: str) -> _Dirt:
        return lambda p: {column: p.blank()}

    return [dirt(column) for column in columns]


def _always(**values: object) -> _Dirt:
    """A defect of fixed values."""
    return lambda _: dict(values)


def _backwards(start: str, end: str, step: timedelta) -> _Dirt:
    """A span that ends one step before it begins."""

    def dirt(p: _Pools) -> Row:
        begin = p.pick(p.instants if step < timedelta(days=1) else p.dates)
        return {start: begin, end: begin - step}

    return dirt


_NO_EFFECTIVE_TIME = _always(load_timestamp=None, update_timestamp=None)


def _too_late(p: _Pools) -> Row:
    return {"update_timestamp": p.pick(_AT_OPEN_END)}


_DIRT: dict[str, list[_Dirt]] = {
    "si_users": [
        *_no_text("user_id", "email", "user_name"),
        lambda p: {"email": p.pick(_BAD_EMAILS)},
        _NO_EFFECTIVE_TIME,
        _too_late,
        lambda p: {"user_id": p.spell(_GHOSTS[1:])},
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
        _backwards("start_time", "end_time", _TICK),
        _always(duration_minutes=-1),
    ],
    "si_participants": [
        *_no_text("participant_id", "meeting_id"),
        _always(join_time=None),
        _backwards("join_time", "leave_time", _TICK),
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
        _backwards("start_time", "end_time", _MINUTE),
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


def _rows(table: str, p: _Pools, count: int) -> list[Row]:
    """The rows of one table: every defect about twice, re-deliveries, near twins, fresh rows."""
    dirt = _DIRT[table] * 2
    p.rng.shuffle(dirt)
    rows = [_dirty(table, p, spoil) for spoil in dirt[: count // 2]]
    if table in _FREE_TEXT and count >= 10:  # twins whose order differs between UTF-8 and UTF-16
        for row in (_FRESH[table](p), _FRESH[table](p)):
            rows += [row | {_FREE_TEXT[table]: text} for text in _NAMES[2:4]]
    while len(rows) < count:
        row = _FRESH[table](p)
        draw = p.rng.random()
        if rows and draw < 0.12:
            row = dict(p.pick(rows))
        elif rows and draw < 0.4:  # all but one column as in another row: a tie up to there
            column = p.pick(list(row))
            row = {**p.pick(rows), column: row[column]}
        rows.append(row)
    p.rng.shuffle(rows)
    return rows


def _dirty(table: str, p: _Pools, spoil: _Dirt) -> Row:
    """A row with one defect, of a key that mostly has or mostly lacks valid rows beside it."""
    row = _FRESH[table](p)
    key = next(iter(row))
    row[key] = p.spell(p.pick((_DOOMED[:1], _DOOMED[:1], _DOOMED, _ORDINARY, _ORDINARY)))
    return row | spoil(p)


def _crowd(p: _Pools, size: int) -> dict[str, list[Row]]:
    """A meeting of its own with so many participants."""
    start, length = datetime(2024, 5, 6, 10), p.pick((160, 20_000))
    meeting = _meeting(p) | {
        "meeting_id": "crowd",
        "host_id": "U1",
        "start_time": start,
        "end_time": start + length * _MINUTE,
        "duration_minutes": length,
    }
    participants = [
        _participant(p)
        | {
            "participant_id": f"c{number}",
            "meeting_id": "crowd",
            "join_time": start,
            "leave_time": p.maybe(start + p.rng.randint(0, length + 1) * _MINUTE, 0.1),
        }
        for number in range(size)
    ]
    return {"si_meetings": [meeting], "si_participants": participants}


def silver_rows(seed: int, rows: int = 60) -> dict[str, list[Row]]:
    """The rows of all ten tables for a seed."""
    p = _Pools(seed)
    tables = {table: _rows(table, p, rows) for table in TABLES}
    if seed % 5 == 4:
        for table, extra in _crowd(p, _CROWDS[seed // 5 % len(_CROWDS)]).items():
            tables[table] += extra
    if seed % 4 == 1:
        for table in p.rng.sample(TABLES, 3):
            column = p.pick(SCHEMAS[table].names)
            tables[table] = [row | {column: None} for row in tables[table]]
    if seed % 3 == 2:
        tables[TABLES[seed // 3 % len(TABLES)]] = []
    return tables


def write_silver(out: Path, seed: int, *, rows: int = 60) -> None:
    """Write the ten tables of a seed as `TABLE.parquet`, a crowd's rows beyond `rows`."""
    without = ("user_status",) if seed % 6 == 5 else ()
    write_tables(out, silver_rows(seed, rows), without)


def write_tables(out: Path, tables: dict[str, list[Row]], without: Sequence[str] = ()) -> None:
    """Write these rows as a Silver directory: a column not given is null, a table not given empty.

    The columns `without` are left out of the files.
    """
    out.mkdir(parents=True, exist_ok=True)
    for table, schema in SCHEMAS.items():
        data = pa.Table.from_pylist(tables.get(table, []), schema)
        keep = [name for name in data.column_names if name not in without]
        pq.write_table(data.select(keep), out / f"{table}.parquet", compression="zstd")


def _read(silver: Path) -> dict[str, Any]:
    """Every table of a directory that `write_silver` wrote."""
    return {file.stem: pq.ParquetFile(file).read() for file in sorted(silver.glob("*.parquet"))}


def shuffled(silver: Path, out: Path, seed: int) -> None:
    """Write the same rows in another order."""
    out.mkdir(parents=True, exist_ok=True)
    for table, data in _read(silver).items():
        order = list(range(data.num_rows))
        random.Random(f"{table} {seed}").shuffle(order)
        pq.write_table(data.take(pa.array(order, pa.int64())), out / f"{table}.parquet")


def split(silver: Path, out: Path, seed: int) -> None:
    """Write every table as a folder of two to five files of unequal length, at times of none."""
    for table, data in _read(silver).items():
        rng = random.Random(f"{table} {seed}")
        cuts = [rng.randint(0, data.num_rows) for _ in range(rng.randint(1, 4))]
        for number, part in enumerate(_parts(data, cuts)):
            _write_part(part, out / table / f"part-{number}.parquet")


def snowflake_export(silver: Path, out: Path) -> None:
    """Write the same data the way Snowflake unloads it.

    Upper-case names in any order, columns that nobody asked for, whole numbers as decimal(38,0),
    timestamps in nanoseconds wherever the column's values fit (with digits below the microsecond,
    which a reader cuts off), dictionary-encoded text, several snappy files of which one is empty.
    """
    for table, data in _read(silver).items():
        rng = random.Random(table)
        columns = {field.name.upper(): _exported(data.column(field.name)) for field in data.schema}
        size = data.num_rows
        columns["METADATA$FILENAME"] = pa.array([f"@stage/{table}"] * size, _TEXT)
        columns["_LOADED_BY"] = pa.array([1.5] * size, pa.float64())
        middle = rng.randint(0, size)
        for number, part in enumerate(_parts(pa.table(columns), [middle, middle])):
            names = rng.sample(part.column_names, part.num_columns)
            _write_part(part.select(names), out / table / f"data_0_{number}_0.snappy.parquet")


def _parts(data: Any, cuts: list[int]) -> list[Any]:
    """The table cut at these rows."""
    bounds = [0, *sorted(cuts), data.num_rows]
    return [data.slice(start, end - start) for start, end in pairwise(bounds)]


def _write_part(data: Any, file: Path) -> None:
    """Write one file of a folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(data, file, compression="snappy")


def _exported(column: Any) -> Any:
    """A column in the type that a Snowflake export has for it."""
    if pa.types.is_string(column.type):
        return column.dictionary_encode()
    if pa.types.is_int64(column.type):
        return column.cast(pa.decimal128(38, 0))
    if pa.types.is_timestamp(column.type):
        micros = column.cast(pa.int64()).to_pylist()
        if all(value is None or abs(value) < 2**63 // 1_000 for value in micros):
            nanos = [
                None if value is None else value * 1_000 + place * 37 % 1_000
                for place, value in enumerate(micros)
            ]
            return pa.array(nanos, pa.int64()).cast(pa.timestamp("ns"))
    return column
