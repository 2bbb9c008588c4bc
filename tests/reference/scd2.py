"""Versions in time: folding observations into them, and finding the one that holds at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import md5
from itertools import pairwise

from .contract import ANONYMOUS_USER, EPOCH, OPEN_END, RESERVED_FROM, UNKNOWN_USER, Row
from .ordering import eff


@dataclass(frozen=True)
class Version:
    """One stretch of time over which a key's tracked attributes did not change."""

    number: int
    valid_from: datetime
    valid_to: datetime
    last_seen: datetime
    opened_by: Row


def fold(observations: Sequence[tuple[Row, tuple[object, ...]]]) -> list[Version]:
    """Fold the observations of one key, in order of time, each with its tracked attributes.

    Neighbours with equal attributes become one version; each ends where the next begins.
    """
    runs: list[list[Row]] = []
    previous: tuple[object, ...] | None = None
    for row, tracked in observations:
        if tracked == previous:
            runs[-1].append(row)
        else:
            runs.append([row])
        previous = tracked
    starts = [_observed_at(run[0]) for run in runs] + [OPEN_END]
    return [
        Version(number, start, end, _observed_at(run[-1]), run[0])
        for number, (run, (start, end)) in enumerate(
            zip(runs, pairwise(starts), strict=True), start=1
        )
    ]


def _observed_at(row: Row) -> datetime:
    """The effective time of a valid dimension row; the rules see to it that there is one."""
    instant = eff(row)
    if instant is None:
        raise ValueError("an observation without an effective time")
    return instant


def version_columns(version: Version) -> Row:
    """The columns that say which version of its key this is, and when it holds."""
    return {
        "version_number": version.number,
        "valid_from": version.valid_from,
        "valid_to": version.valid_to,
        "scd_start_date": version.valid_from.date(),
        "scd_end_date": version.valid_to.date(),
        "scd_current_flag": version.valid_to == OPEN_END,
    }


def version_key(business_key: str, valid_from: datetime) -> str:
    """The md5 of the business key and the whole microseconds from 1970 to the version's start."""
    since = valid_from - EPOCH
    micros = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
    return md5(f"{business_key}|{micros}".encode()).hexdigest()


class UserLookup:
    """The user dimension as facts and licences see it."""

    def __init__(self, user_dim: list[Row]) -> None:
        self._versions: dict[str, list[Row]] = {}
        for version in sorted(user_dim, key=lambda row: row["valid_from"]):
            self._versions.setdefault(version["user_id"], []).append(version)
        self.unknown = self._versions.pop(UNKNOWN_USER)[0]
        self.anonymous = self._versions.pop(ANONYMOUS_USER)[0]

    def is_user(self, user_id: str) -> bool:
        """Whether Gold has a user of that id; the reserved members are none."""
        return user_id in self._versions

    def at(self, user_id: str, instant: datetime) -> Row:
        """The version of a user at an instant.

        The last one that begins at or before it; the first one where all begin later; the unknown
        member where Gold has no such user.
        """
        versions = self._versions.get(user_id)
        if versions is None:
            return self.unknown
        begun = [version for version in versions if version["valid_from"] <= instant]
        return begun[-1] if begun else versions[0]


def reserved_member(user_id: str, user_name: str) -> Row:
    """One of the two members that every user dimension holds."""
    always = Version(1, RESERVED_FROM, OPEN_END, RESERVED_FROM, {})
    return {
        "user_key": version_key(user_id, RESERVED_FROM),
        "user_id": user_id,
        "user_name": user_name,
        "email": None,
        "email_domain": None,
        "company": None,
        "plan_type": "Unknown",
        "account_status": "Unknown",
        "registration_date": None,
        **version_columns(always),
        "last_seen_at_source": None,
        "load_timestamp": None,
        "update_timestamp": None,
        "load_date": None,
        "update_date": None,
        "source_system": "zoomgold",
    }
