"""A small Silver, collected from rows that stand beside the tests that need them, and its Gold.

Each test of `tests/models` gives rows under keys of its own, so one run on each engine makes the
Gold of all of them, whichever is asked for.
"""

from __future__ import annotations

import hashlib
import pickle
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import MODELS, SOURCES

from .engines import new_warehouse
from .gold import RUN_STAMPS, Gold, Row
from .once import built_once
from .silver_tables import write_tables

UNKNOWN_KEY = "d184d59493af3f5aa77b64a4e9175275"
ANONYMOUS_KEY = "30ea5034561b7ef54aa4e57aa741eb09"
OPEN_END = datetime(9999, 12, 31)
MOMENT = timedelta(microseconds=1)
#: Hashes are for engines to agree on, stamps are of the run.
NOT_LITERAL = RUN_STAMPS | {"attribute_hash"}


def at(day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A time in January 2024, which begins on a Monday."""
    return datetime(2024, 1, day, hour, minute, second)


def on(day: int) -> date:
    """A day in January 2024."""
    return date(2024, 1, day)


def version_key(business_key: str, valid_from: datetime) -> str:
    """The surrogate key of the version that begins then."""
    microseconds = (valid_from - datetime(1970, 1, 1)) // timedelta(microseconds=1)
    return hashlib.md5(f"{business_key}|{microseconds}".encode()).hexdigest()


def parts(rows: Iterable[Row], *columns: str) -> list[Any]:
    """These columns of the rows."""
    return [tuple(row[column] for column in columns) for row in rows]


class SmallSilver:
    """The rows that the tests of a module give."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Row]] = defaultdict(list)

    def users(self, user_id: str, *versions: Row) -> None:
        """Rows of one user, loaded at the start of the year unless they say otherwise."""
        sound = {
            "user_id": user_id,
            "user_name": user_id.title(),
            "email": f"{user_id.lower().replace(' ', '.')}@x.com",
            "plan_type": "Pro",
            "user_status": "Active",
            "load_timestamp": at(1),
        }
        self.tables["si_users"] += [sound | version for version in versions or ({},)]

    def licenses(self, license_id: str, *versions: Row) -> None:
        """Rows of one license that nobody has."""
        sound = {
            "license_id": license_id,
            "license_type": "Pro",
            "start_date": on(1),
            "end_date": on(31),
            "load_timestamp": at(1),
        }
        self.tables["si_licenses"] += [sound | version for version in versions or ({},)]

    def meeting(self, meeting_id: str, start: datetime, end: datetime | None, **other: Any) -> None:
        """A meeting, of a host whom nobody knows unless it says otherwise."""
        row = {"meeting_id": meeting_id, "host_id": "nobody", "start_time": start, "end_time": end}
        self.tables["si_meetings"].append({**row, "load_timestamp": at(1), **other})

    def session(
        self,
        participant_id: str,
        meeting_id: str,
        user_id: str | None,
        join: datetime,
        leave: datetime | None,
        **other: Any,
    ) -> None:
        """A participant's session in a meeting."""
        row = {"participant_id": participant_id, "meeting_id": meeting_id, "user_id": user_id}
        times = {"join_time": join, "leave_time": leave, "load_timestamp": at(1)}
        self.tables["si_participants"].append({**row, **times, **other})

    def usage(self, usage_id: str, meeting_id: str, feature: str, **other: Any) -> None:
        """One use of a feature."""
        row = {"usage_id": usage_id, "meeting_id": meeting_id, "feature_name": feature}
        rest = {"usage_count": 1, "usage_date": on(8), "load_timestamp": at(1)}
        self.tables["si_feature_usage"].append({**row, **rest, **other})

    def webinar(self, webinar_id: str, start: datetime, end: datetime | None, **other: Any) -> None:
        """A webinar, of a host whom nobody knows unless it says otherwise."""
        row = {"webinar_id": webinar_id, "host_id": "nobody", "webinar_topic": "Plans"}
        times = {"start_time": start, "end_time": end, "load_timestamp": at(1)}
        self.tables["si_webinars"].append({**row, **times, **other})

    def tickets(self, ticket_id: str, *rows: Row) -> None:
        """Rows of one ticket, of a user whom nobody knows unless they say otherwise."""
        sound = {
            "ticket_id": ticket_id,
            "user_id": "nobody",
            "ticket_type": "Billing Inquiry",
            "resolution_status": "Open",
            "open_date": on(5),
            "load_timestamp": at(1),
        }
        self.tables["si_support_tickets"] += [sound | row for row in rows or ({},)]

    def event(self, event_id: str, event_type: str, amount: object, **other: Any) -> None:
        """A billing event, of a user whom nobody knows unless it says otherwise."""
        row = {"event_id": event_id, "user_id": "nobody", "event_type": event_type}
        rest = {"amount": amount, "event_date": on(5), "load_timestamp": at(1)}
        self.tables["si_billing_events"].append({**row, **rest, **other})


#: The modules whose rows are in the one Silver.
_MODULES = Path(__file__).parents[1] / "models"


def all_rows() -> dict[str, list[Row]]:
    """The rows of all tests of tables: on both sides of their rules, and for literal rows."""
    found: dict[str, list[Row]] = defaultdict(list)
    given_by: dict[tuple[str, object], tuple[str, list[Row]]] = {}
    for file in sorted(_MODULES.glob("test_*.py")):
        module = import_module(file.stem)
        for source, key, rows in _rows_of(module):
            other, same = given_by.setdefault((source, key), (file.name, rows))
            if other == file.name:
                found[source] += rows
            elif same != rows:
                raise ValueError(f"{source}: {file.name} and {other} both give rows of {key!r}")
    return found


def _rows_of(module: Any) -> Iterable[tuple[str, object, list[Row]]]:
    """Each key of a module, with its rows."""
    if rules := getattr(module, "RULES", None):
        source = SOURCES[module.TestRules.table].silver.name
        for number, example in enumerate(rules.examples()):
            # Those without a key are examples, too.
            yield source, (number, example.key), list(example.rows)
    for source, rows in getattr(module, "SILVER", SmallSilver()).tables.items():
        by_key: dict[object, list[Row]] = defaultdict(list)
        for row in rows:
            by_key[row[_KEYS[source]]].append(row)
        for key, of_key in by_key.items():
            yield source, key, of_key


_KEYS = {table.name: table.key for table in TABLES.values()}


@pytest.fixture(scope="session", params=["duckdb", "snowflake"])
def small_gold(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> SmallGold:
    """The Gold of all rows that the tests of tables give, on each engine."""
    silver = all_rows()

    def build(folder: Path) -> None:
        write_tables(folder / "silver", silver)
        warehouse = new_warehouse(request, request.param)
        warehouse.run(folder / "silver")
        (folder / "gold").write_bytes(pickle.dumps(warehouse.gold()))

    built = built_once(tmp_path_factory, f"tables-{request.param}", build)
    gold: Gold = pickle.loads((built / "gold").read_bytes())
    given = {
        source: {_cleaned(row[_KEYS[source]]) for row in rows} for source, rows in silver.items()
    }
    return SmallGold(gold, given)


def _cleaned(key: str | None) -> str | None:
    return re.sub(r"[ \t\r\n\v\f]+", " ", key or "").strip(" ") or None


class SmallGold:
    """Gold, looked at by business key; `given` are the keys that Silver has, by its tables."""

    def __init__(self, tables: Gold, given: Mapping[str, set[str | None]]) -> None:
        self.tables = tables
        self.given = given

    def versions(self, table: str, key: str) -> list[Row]:
        """The rows of a business key without what is not literal; a dimension's in order."""
        column = {"go_user_dim": "user_id", "go_license_dim": "license_id"}.get(table)
        column = column or MODELS[table].contract.key[0]
        rows = [row for row in self.tables[table] if row[column] == key]
        rows.sort(key=lambda row: row.get("version_number", 0))
        return [{n: v for n, v in row.items() if n not in NOT_LITERAL} for row in rows]

    def row(self, table: str, key: str) -> Row:
        """The one row of a business key."""
        (row,) = self.versions(table, key)
        return row

    def value(self, table: str, key: str, column: str) -> Any:
        """One value of the one row of a business key."""
        return self.row(table, key)[column]
