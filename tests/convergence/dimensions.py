"""The two dimensions as the model of SCD type 2 has them after each run."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reference.contract import DIMENSION_SOURCES, Row, key_column
from reference.dimensions import (
    license_rows,
    reserved_members,
    tracked_of_license,
    tracked_of_user,
    user_rows,
)
from reference.ordering import by_key
from reference.rejecting import sieve
from reference.scd2 import UserLookup
from reference.scd2 import Version as ReferenceVersion

from .scd2 import History, Sighting, Tracked, next_history

Histories = dict[str, History]


@dataclass(frozen=True)
class Stamped:
    """A row of a dimension, the run that inserted it and the run that last changed it."""

    row: Row
    inserted: int
    changed: int


@dataclass
class Dimensions:
    """Users and licences after some runs; `run` adds one. Rows come by their surrogate key."""

    close: bool = False
    runs: int = 0
    users: Histories = field(default_factory=dict)
    licenses: Histories = field(default_factory=dict)
    user_dim: dict[str, Stamped] = field(default_factory=dict)
    license_dim: dict[str, Stamped] = field(default_factory=dict)

    def run(
        self,
        silver: Mapping[str, list[Row]],
        as_of: datetime,
        sources: Collection[str] = DIMENSION_SOURCES,
    ) -> None:
        """One more run, which builds these dimensions from these cleaned rows of Silver."""
        self.runs += 1
        if "si_users" in sources:
            self.users = self._next(self.users, "si_users", silver, tracked_of_user, as_of)
        if "si_licenses" in sources:
            self.licenses = self._next(
                self.licenses, "si_licenses", silver, tracked_of_license, as_of
            )
        members = reserved_members()
        for key, history in self.users.items():
            if history.versions:
                members += user_rows(key, _as_reference(history), history.first_load)
        users, today = UserLookup(members), as_of.date()
        licenses: list[Row] = []
        for key, history in self.licenses.items():
            licenses += license_rows(key, _as_reference(history), users, today)
        self.user_dim = self._stamped(self.user_dim, {row["user_key"]: row for row in members})
        self.license_dim = self._stamped(
            self.license_dim, {row["license_key"]: row for row in licenses}
        )

    def _next(
        self,
        before: Histories,
        table: str,
        silver: Mapping[str, list[Row]],
        tracked: Tracked,
        as_of: datetime,
    ) -> Histories:
        valid = by_key(table, sieve(table, silver[table]).valid)
        there = {row[key_column(table)] for row in silver[table]}
        return {
            key: next_history(
                before.get(key, History()),
                Sighting(valid.get(key, ()), key in there),
                tracked,
                as_of=as_of,
                close=self.close,
            )
            for key in {**before, **valid}
        }

    def _stamped(
        self, before: Mapping[str, Stamped], rows: Mapping[str, Row]
    ) -> dict[str, Stamped]:
        """A row that was there keeps its first stamp, and the second where nothing changed."""
        result: dict[str, Stamped] = {}
        for key, row in rows.items():
            known = before.get(key)
            inserted = self.runs if known is None else known.inserted
            is_same = known is not None and known.row == row
            result[key] = Stamped(row, inserted, known.changed if is_same and known else self.runs)
        return result


def _as_reference(history: History) -> list[ReferenceVersion]:
    """The versions of a history, numbered."""
    return [
        ReferenceVersion(number, one.valid_from, one.valid_to, one.last_seen, one.row)
        for number, one in enumerate(history.versions, start=1)
    ]
