"""The small pools that adversarial rows are drawn from, so that keys, times and labels collide."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from .silver_tables import Row

T = TypeVar("T")

# An id is a tuple of spellings that are one id after cleaning. The same ids serve every table.
ORDINARY = (
    ("U1", " U1", "U1\t"),
    ("u1", "u1 "),
    ("U 2", "U\t2", " U  2 ", "U\r\n2"),
    ('O\'Brien|"x"\\', '\nO\'Brien|"x"\\'),
    ("U1|0",),
    ("\uff35\u2003ë", " \uff35\u2003ë"),
    ("😀👩‍💻", "\v😀👩‍💻\f"),
)
DOOMED = (("D%1;--$1", " D%1;--$1"), ("\u00a0",))  # of rows that are mostly rejected
GHOSTS = (("ghost", "ghost "), ("__unknown__",), ("__anonymous__", " __anonymous__"))
BLANKS = (None, "", " ", " \t\r\n\v\f ")

INSTANTS = (
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
LAST_VALID = datetime(9999, 12, 30, 23, 59, 59, 999_999)
AT_OPEN_END = (datetime(9999, 12, 31), datetime(9999, 12, 31, 23, 59, 59, 999_999))
DATES = (
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
AROUND_TODAY = (date(2025, 6, 30), date(2025, 7, 1), date(2099, 12, 31))

NAMES = (
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
COMPANIES = (None, "", "Acme", "ACME", " Acme  Inc", "Acme Inc", "\uff21cme", "🏢", "0")
EMAILS = ("a@x.com", "A@X.com", " a@x.COM ", "b.c+d@sub.x-y.org", "z%_-@q.io", "o@o.museum")
BAD_EMAILS = ("a@x", "a@@x.com", "@x.com", "a x@x.com", "é@x.com", "a@x.c", "a@x.com.", "a@x.c0m")
SYSTEMS = (None, "", "ZOOM", " ZOOM", "zoom", "zoomgold")


def _labels(text: str) -> tuple[str, ...]:
    """Labels and synonyms of a domain."""
    return tuple(text.split("|"))


PLANS = ("Free", "Basic", "Pro", "Business", "Enterprise", "Education")
LICENSE_TYPES = ("Basic", "Pro", "Business", "Enterprise", "Education", "Developer", "Free")
USER_STATUSES = ("Active", "Inactive", "Suspended", "Deactivated", "Pending")
FEATURES = _labels(
    "Screen Share|Screen Sharing|Share Screen|Chat|In-Meeting Chat|Recording|Cloud Recording|"
    "Local Recording|Whiteboard|Annotation|Virtual Background|Breakout Rooms|Breakout Room|Polls|"
    "Poll|Polling|Q&A|QA|Q and A|Reactions|Reaction|Transcript|Live Transcript|Transcription|"
    "Survey|Surveys"
)
TICKET_TYPES = _labels(
    "Audio Issue|Audio Issues|Video Issue|Video Issues|Connectivity|Connectivity Issue|"
    "Billing Inquiry|Billing|Feature Request|Account Access|Login Problems|Login Issue"
)
OPEN_STATUSES = ("Open", "In Progress", "Pending Customer", "Escalated")
TERMINAL_STATUSES = ("Resolved", "Closed")
EVENT_TYPES = _labels(
    "Subscription Fee|Subscription|Subscription Renewal|Renewal|Add-on Purchase|Add on|Upgrade|"
    "Downgrade|Payment|Cancellation|Refund"
)
NO_LABELS = ("Unknown", "unknown", "_", "--", "Pro Plan", "Fre e", "Q & A", "Open\u00a0", "Ｐｒｏ")
AMOUNTS = tuple(
    map(
        Decimal,
        ("0.00", "0.01", "12.34", "100.00", "-0.01", "-5.00", "99999999.99", "-99999999.99"),
    )
)
DURATIONS = (0, 10, 32, 160, 1_440, 1_441, 20_000)
JITTER = (timedelta(), timedelta(), timedelta(seconds=59), timedelta(microseconds=59_999_999))
MINUTE, TICK = timedelta(minutes=1), timedelta(microseconds=1)
#: From here on there is a time five minutes earlier.
FIRST_MINUTES = datetime.min + 5 * MINUTE


class Pools:
    """The pools of one seed, and the draws from them."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.far = seed % 2 == 0
        self.instants = [*self.rng.sample(INSTANTS, 8), *INSTANTS[8:11:2]]
        self.dates = [*self.rng.sample(DATES, 6), *AROUND_TODAY]
        self.rare_instants = [*AT_OPEN_END, LAST_VALID] if self.far else []
        self.rare_dates = [date(9999, 12, 31)] if self.far else []
        if seed % 10 == 0:
            self.rare_instants.append(datetime(1, 1, 1))
            self.rare_dates.append(date(1, 1, 1))
        lengths = self.rng.sample(DURATIONS, len(DURATIONS))
        self.homes = [(self.rng.choice(self.instants[2:]), length) for length in lengths]
        self.longest = lengths.index(max(lengths))
        self.home_hosts = [self.rng.choice(ORDINARY) for _ in lengths]
        self.user_profiles = [self._profiles(user_attributes) for _ in ORDINARY]
        self.license_profiles = [self._profiles(license_attributes) for _ in ORDINARY]

    def _profiles(self, attributes: Callable[[Pools], Row]) -> list[Row]:
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
            return self.pick(ORDINARY[0])
        return self.spell(DOOMED[1:]) if self.chance(0.04) else self.spell(ORDINARY)

    def reference(self) -> str:
        """A reference to a key: at times to one that is rejected, or that was never there."""
        if self.chance(0.18):
            return self.spell(GHOSTS)
        return self.spell(DOOMED) if self.chance(0.08) else self.spell(ORDINARY)

    def blank(self) -> str | None:
        return self.pick(BLANKS)

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
            return self.pick(NO_LABELS if self.chance(0.5) else look_alikes)
        return _odd_spelling(self.rng, label)

    def meeting_time(self, kind: int) -> tuple[datetime, int]:
        """Start and length of a meeting, which every row of one meeting mostly agrees on."""
        start, length = self.homes[kind]
        if self.chance(0.12):
            start = self.instant()
        return start, (self.pick(DURATIONS) if self.chance(0.15) else length)

    def metadata(self) -> Row:
        return {
            "load_timestamp": self.maybe(self.instant(), 0.1),
            "update_timestamp": self.maybe(self.instant(), 0.3),
            "source_system": self.pick(SYSTEMS),
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


def later(start: datetime, by: timedelta) -> datetime:
    """Some time later, at the latest at the end of time."""
    return start + by if start < datetime.max - by else datetime.max


def user_attributes(p: Pools) -> Row:
    return {
        "user_name": p.pick(NAMES[:4] if p.chance(0.6) else NAMES),
        "email": p.pick(EMAILS[:3] if p.chance(0.3) else EMAILS),
        "company": p.pick(COMPANIES[:3] if p.chance(0.7) else COMPANIES),
        "plan_type": p.maybe(p.label(PLANS), 0.05),
        "user_status": p.maybe(p.label(USER_STATUSES, 0.35)),
    }


def license_attributes(p: Pools) -> Row:
    start, other = sorted((p.day(), p.day()))
    return {
        "license_type": p.label(LICENSE_TYPES),
        "assigned_to_user_id": p.maybe(p.reference(), 0.2),
        "start_date": start,
        "end_date": p.maybe(other, 0.25),
    }
