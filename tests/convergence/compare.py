"""What differs between two Golds, world by world."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from reference import Violation
from reference.marts import marts
from support.gold import BUSINESS_TABLES, RUN_STAMPS, Gold, Row

from zoomgold.models.catalog import MODELS

from .reconciled import stale

NO_WORLD = "no world"
_TAG = re.compile(r"w\d+-")
NOT_IN_REFERENCE = RUN_STAMPS | {"attribute_hash"}


@dataclass(frozen=True)
class Difference:
    """One row of a table that two Golds do not agree on; a side that lacks it has no row."""

    table: str
    expected_by: str
    key: tuple[object, ...]
    found: Row | None
    expected: Row | None

    def __str__(self) -> str:
        named = f"{self.table} {self.key}"
        if self.found is None:
            return f"{named}: missing; {self.expected_by} has {self.expected}"
        if self.expected is None:
            return f"{named}: not in {self.expected_by}: {self.found}"
        columns = [
            f"{name} is {self.found[name]!r}, in {self.expected_by} {self.expected[name]!r}"
            for name in self.found
            if self.found[name] != self.expected[name]
        ]
        return f"{named}: {'; '.join(columns)}"


Differences = dict[str, list[Difference]]


def world_of(row: Row) -> str:
    """The tag of the world that a row of Gold is of."""
    found = _TAG.search(" ".join(value for value in row.values() if isinstance(value, str)))
    return NO_WORLD if found is None else found[0]


def against_full_build(found: Gold, full: Gold) -> Differences:
    """What differs from one full build, by world, but for the stamps of runs."""
    return _differences(
        {name: _without(rows, RUN_STAMPS) for name, rows in found.items()},
        {name: _without(rows, RUN_STAMPS) for name, rows in full.items()},
        "one full build",
    )


def against_reference(
    found: Gold,
    tables: Mapping[str, list[Row]],
    violations: Iterable[Violation],
    away: Collection[tuple[str, str]],
) -> Differences:
    """What differs from the independent reference, by world: business tables and keyed violations.

    Not the violations of keys that are `away`, with their source: nothing says whether they stand.
    """
    business = {name: _without(found[name], NOT_IN_REFERENCE) for name in BUSINESS_TABLES}
    result = _differences(business, tables, "the reference")
    ours = [
        {
            "source_table": row["source_table"],
            "source_key": row["source_key"],
            "rule": row["validation_rule"],
            "severity": row["error_severity"],
            "occurrences": row["occurrences"],
        }
        for row in found["go_error_data"]
        if row["origin"] == "gold" and row["source_key"] is not None
    ]
    theirs = [vars(violation) for violation in violations if violation.source_key is not None]
    ours, theirs = (
        [one for one in side if (one["source_table"], one["source_key"]) not in away]
        for side in (ours, theirs)
    )
    for tag, more in _differences(
        {"violations": ours}, {"violations": theirs}, "the reference"
    ).items():
        result.setdefault(tag, []).extend(more)
    return result


def within(gold: Gold, after: str) -> Differences:
    """What does not agree with the tables that it is taken from, by world."""
    result: Differences = defaultdict(list)
    for one in stale(gold):
        described = f"the tables that it comes from, after {after}"
        key = _key(one.table, one.row)
        result[world_of(one.row)].append(
            Difference(one.table, described, key, one.row, one.expected)
        )
    return result


def of_marts(gold: Gold, names: Collection[str], as_of: datetime, after: str) -> Differences:
    """What of these marts differs from the reference over the same Gold, by world."""
    expected = marts(gold, as_of)
    return _differences(
        {name: _without(gold[name], RUN_STAMPS) for name in names},
        {name: expected[name] for name in names},
        f"the reference, after {after}",
    )


def _without(rows: Iterable[Row], columns: frozenset[str]) -> list[Row]:
    return [{k: v for k, v in row.items() if k not in columns} for row in rows]


def _key(table: str, row: Row) -> tuple[object, ...]:
    if table == "violations":
        return tuple(row[name] for name in ("source_table", "source_key", "rule"))
    return tuple(row[name] for name in MODELS[table].contract.key)


def _differences(
    found: Mapping[str, list[Row]], expected: Mapping[str, list[Row]], expected_by: str
) -> Differences:
    result: Differences = defaultdict(list)
    assert set(found) == set(expected)
    for table, rows in found.items():
        ours = {_key(table, row): row for row in rows}
        theirs = {_key(table, row): row for row in expected[table]}
        assert len(ours) == len(rows), f"{table}: a key of Gold is not unique"
        assert len(theirs) == len(expected[table]), f"{table}: a key is not unique"
        for key in {**ours, **theirs}:
            ours_here, theirs_here = ours.get(key), theirs.get(key)
            if ours_here != theirs_here:
                tag = world_of(ours_here or theirs_here or {})
                one = Difference(table, expected_by, key, ours_here, theirs_here)
                result[tag].append(one)
    return dict(result)
