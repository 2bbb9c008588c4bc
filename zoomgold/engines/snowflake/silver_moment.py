"""Silver in one moment: what stands in the place of each Silver table, so that loads do not matter.

- A table that retains its past for a day or more, dynamic and Iceberg tables too, is read `AT` one
  instant.
- A table that retains nothing is read from a zero-copy clone in staging, made as the run begins.
- Views, external and shared tables are read as they are when each statement reads them; a note
  says so.

What the information schema says is tried once before it is relied on: a share, for instance, does
not say that its tables have no time travel.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from snowflake.connector import errors

from zoomgold.engines.base import SilverRead
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.information_schema import Kind
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.staging import Staging

_NOW = "CURRENT_TIMESTAMP()"
#: What a clone in staging is called.
_CLONE = "silver_of_"


@dataclass
class SilverMoment:
    """How each Silver table is read, by its quoted name, from when `settle` was called.

    Without `staging` there is no place for clones, and none is made.
    """

    session: Session
    location: Location
    staging: Staging | None
    kinds: Mapping[str, Kind]
    _instead: dict[str, str] = field(default_factory=dict)
    _standing: list[str] = field(default_factory=list)
    _moving: list[str] = field(default_factory=list)
    _at: datetime | None = None

    def settle(self) -> SilverRead:
        """Choose the instant; make the clones that are needed."""
        travelling = [name for name, kind in self.kinds.items() if kind.travels]
        cloned = [name for name, kind in self.kinds.items() if kind.is_cloned]
        self._moving = [n for n in self.kinds if n not in travelling and n not in cloned]
        for name in self._settled_at_one_instant(travelling):
            cloned.append(name)
        for name in cloned:
            self._clone(name)
        return SilverRead(self._at, tuple(self._notes()))

    def in_place(self, statement: str) -> str:
        """A statement that reads Silver at this moment."""
        for name, instead in self._instead.items():
            statement = statement.replace(name, instead)
        return statement

    def _settled_at_one_instant(self, names: list[str]) -> list[str]:
        """Read these at one instant; returns those of which Snowflake refuses it."""
        refused: list[str] = []
        try:
            now = self._now(names)
        except errors.ProgrammingError:
            # One of them, or more: each is asked.
            refused = [name for name in names if not self._travels(name)]
            now = self._now(name for name in names if name not in refused)
        # Snowflake tells no two instants within a millisecond apart.
        instant = now.replace(microsecond=now.microsecond // 1000 * 1000)
        text = instant.isoformat(sep=" ", timespec="milliseconds")
        at = f" AT(TIMESTAMP => CAST('{text} +00:00' AS TIMESTAMP_TZ(3)))"
        for name in names:
            if name not in refused:
                table = self.location.silver(name)
                self._instead[table] = table + at
                self._at = instant
        return refused

    def _now(self, names: Iterable[str]) -> datetime:
        """The present by Snowflake's clock, if these tables can be read at it."""
        reads = [
            f"SELECT CAST(NULL AS TIMESTAMP_NTZ(6)) FROM {self.location.silver(name)} "
            f"AT(TIMESTAMP => {_NOW}) WHERE FALSE"
            for name in names
        ]
        first = 'SELECT CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS "NOW"'
        (row,) = self.session.rows(" UNION ALL ".join([first, *reads]))
        found: datetime = row["now"]
        return found

    def _travels(self, name: str) -> bool:
        try:
            self._now([name])
        except errors.ProgrammingError:
            return False
        return True

    def _clone(self, name: str) -> None:
        """Have the statements of the run read a clone, where the role may make one."""
        if self.staging is None:
            self._moving.append(name)
            return
        table, clone = self.location.silver(name), self.staging.name(f"{_CLONE}{name}")
        try:
            self.session.execute(f"CREATE OR REPLACE TRANSIENT TABLE {clone} CLONE {table}")
        except errors.ProgrammingError:
            self._moving.append(name)
        else:
            self._instead[table] = clone
            self._standing.append(name)

    def _notes(self) -> Iterable[str]:
        if self._standing:
            yield (
                f"{_listed(self._standing)}: no time travel; read from clones that the run made "
                "one after the other"
            )
        if self._moving:
            yield (
                f"{_listed(self._moving)}: neither time travel nor clones; rows that are loaded "
                "meanwhile may be read by one statement and missed by another"
            )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(name.upper() for name in names))
