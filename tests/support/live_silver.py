"""A small Silver in two deliveries, as rows, as files, and in a schema of an account."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pyarrow.parquet as pq

from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.engines.snowflake import silver_ddl
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import rows_query, text
from zoomgold.synthetic.generator import generate

from .gold import Row
from .silver_tables import write_tables

Silver = dict[str, list[Row]]
#: So that no statement comes near 100 KB.
_ROWS = 50
_CHANGE = timedelta(minutes=10)
#: When the meeting was changed: after all that was drawn, and before the tests' day is over.
_CHANGED_AT = datetime(2025, 6, 30, 11)


@dataclass(frozen=True)
class Deliveries:
    """Silver after the first delivery and after the second, which brings a user and a change."""

    first: Silver
    second: Silver
    late_user: str
    changed_meeting: str


def deliveries(folder: Path) -> Deliveries:
    """The same rows each time; the late user has hosted meetings before."""
    generate(users=6, days=15, seed=1, dirt=0.0, out=folder)
    drawn = {name: pq.read_table(folder / f"{name}.parquet").to_pylist() for name in TABLES}
    users = {row["user_id"] for row in drawn["si_users"]}
    hosts = Counter(row["host_id"] for row in drawn["si_meetings"])
    late = next(host for host, _ in hosts.most_common() if host in users)
    # Of those with one row: with two, the later one is what counts.
    meetings = list(_by_key(TABLES["si_meetings"], drawn["si_meetings"]).values())
    changed = next(
        rows[0]
        for rows in meetings
        if len(rows) == 1 and rows[0]["host_id"] != late and (rows[0]["duration_minutes"] or 0) > 20
    )
    # It went on for longer than was first delivered.
    shorter = changed | {
        "end_time": changed["end_time"] - _CHANGE,
        "duration_minutes": changed["duration_minutes"] - _CHANGE // timedelta(minutes=1),
    }
    longer = changed | {"update_timestamp": _CHANGED_AT}
    first = drawn | {
        "si_users": [row for row in drawn["si_users"] if row["user_id"] != late],
        "si_meetings": [shorter if row is changed else row for row in drawn["si_meetings"]],
    }
    second = drawn | {
        "si_meetings": [longer if row is changed else row for row in drawn["si_meetings"]]
    }
    return Deliveries(first, second, late, changed["meeting_id"])


def written(silver: Silver, folder: Path) -> Path:
    """Silver as files."""
    write_tables(folder, silver)
    return folder


def made(session: Session, location: Location) -> None:
    """Silver's schema and its tables, without a row."""
    session.execute(f"CREATE SCHEMA {quoted(*location.source)} DEFAULT_DDL_COLLATION = ''")
    for table in TABLES.values():
        for statement in silver_ddl.statements(table, location):
            session.execute(statement)


def delivered(session: Session, location: Location, before: Silver, after: Silver) -> None:
    """Bring the account's Silver from one state to another; the rows of equal keys stay."""
    for table in TABLES.values():
        for statement in _changes(table, location, before.get(table.name, []), after[table.name]):
            session.execute(statement)


def _changes(
    table: SilverTable, location: Location, before: Sequence[Row], after: Sequence[Row]
) -> Iterator[str]:
    name, old, new = location.silver(table.name), _by_key(table, before), _by_key(table, after)
    if gone := [key for key, rows in old.items() if rows != new.get(key)]:
        listed = ", ".join(text(str(key)) for key in gone)
        yield f'DELETE FROM {name} WHERE CAST("{table.key.upper()}" AS VARCHAR) IN ({listed})'
    rows = [row for key, rows in new.items() if rows != old.get(key) for row in rows]
    columns = ", ".join(f'"{column.upper()}"' for column in table.schema)
    for begin in range(0, len(rows), _ROWS):
        some = rows_query(table.schema, rows[begin : begin + _ROWS])
        yield f"INSERT INTO {name} ({columns}) {some}"


def _by_key(table: SilverTable, rows: Sequence[Row]) -> Mapping[object, list[Row]]:
    found: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[table.key]].append(row)
    return dict(found)
