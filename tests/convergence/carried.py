"""The facts whose key Silver no longer holds: they stay as the last run that saw them had them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reference.builder import GOLD_OF, build_around
from reference.contract import BUSINESS, DIMENSION_SOURCES, key_column
from reference.model import ReferenceGold
from reference.ordering import by_key
from reference.rejecting import Sieved, sieve
from support.gold import Row

from .dimensions import Dimensions

Silver = Mapping[str, list[Row]]


@dataclass
class Model:
    """What Gold must be after some runs, each of some tables; `run` adds one that published."""

    dimensions: Dimensions
    facts: dict[str, dict[str, list[Row]]] = field(default_factory=dict)
    seen: set[tuple[str, str]] = field(default_factory=set)

    def look(self, silver: Silver) -> None:
        """A run, be it refused, found these rows in Silver: it may have recorded violations."""
        self.seen |= _keys(silver)

    def run(self, silver: Silver, as_of: datetime, tables: Collection[str], *, close: bool) -> None:
        """One more run of these Gold tables, with these cleaned rows in Silver."""
        self.dimensions.close = close
        sources = [source for source in BUSINESS if GOLD_OF[source] in tables]
        self.dimensions.run(silver, as_of, [one for one in sources if one in DIMENSION_SOURCES])
        for source in sources:
            if source not in DIMENSION_SOURCES:
                self.facts[source] = self._stand(source, silver[source])

    def gold(self, silver: Silver, as_of: datetime) -> ReferenceGold:
        """Gold once every table has followed Silver as it is."""
        return build_around(
            {source: self._with_carried(sieve(source, silver[source])) for source in BUSINESS},
            [one.row for one in self.dimensions.user_dim.values()],
            [one.row for one in self.dimensions.license_dim.values()],
            as_of,
        )

    def away(self, silver: Silver) -> set[tuple[str, str]]:
        """The keys, with their source, that Silver held in a run and does not hold now."""
        return self.seen - _keys(silver)

    def _stand(self, source: str, rows: list[Row]) -> dict[str, list[Row]]:
        """The valid rows of each key in Silver, and the last ones of each key that is gone."""
        held, before = _held(source, rows), self.facts.get(source, {})
        gone = {key: rows for key, rows in before.items() if key not in held}
        return gone | by_key(source, sieve(source, rows).valid)

    def _with_carried(self, sieved: Sieved) -> Sieved:
        source = sieved.table
        held = _held(source, [*sieved.valid, *(one.row for one in sieved.rejected)])
        gone = [
            row
            for key, rows in self.facts.get(source, {}).items()
            if key not in held
            for row in rows
        ]
        return Sieved(source, sieved.rejected, [*sieved.valid, *gone])


def _keys(silver: Silver) -> set[tuple[str, str]]:
    """All keys in Silver, with their source."""
    return {(source, key) for source in BUSINESS for key in _held(source, silver[source])}


def _held(source: str, rows: list[Row]) -> set[str]:
    """The keys of which there is any row, valid or not."""
    return {row[key_column(source)] for row in rows}
