"""Nasty small Silver directories, the same for the same seed.

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

from datetime import datetime
from pathlib import Path

from .adversarial_pools import DOOMED, MINUTE, NAMES, ORDINARY, Pools
from .adversarial_rows import DIRT, FREE_TEXT, FRESH, Dirt, meeting_row, participant_row
from .silver_tables import SCHEMAS, TABLES, Row, write_tables

AS_OF = datetime(2025, 6, 30, 12, 0)
"""A run's `as_of` that has some of the data before, on and after its date."""
_CROWDS = (2, 10, 11, 50, 51)


def _rows(table: str, p: Pools, count: int) -> list[Row]:
    """The rows of one table: every defect about twice, re-deliveries, near twins, fresh rows."""
    dirt = DIRT[table] * 2
    p.rng.shuffle(dirt)
    rows = [_dirty(table, p, spoil) for spoil in dirt[: count // 2]]
    if table in FREE_TEXT and count >= 10:  # twins whose order differs between UTF-8 and UTF-16
        for row in (FRESH[table](p), FRESH[table](p)):
            rows += [row | {FREE_TEXT[table]: text} for text in NAMES[2:4]]
    while len(rows) < count:
        row = FRESH[table](p)
        draw = p.rng.random()
        if rows and draw < 0.12:
            row = dict(p.pick(rows))
        elif rows and draw < 0.4:  # all but one column as in another row: a tie up to there
            column = p.pick(list(row))
            row = {**p.pick(rows), column: row[column]}
        rows.append(row)
    p.rng.shuffle(rows)
    return rows


def _dirty(table: str, p: Pools, spoil: Dirt) -> Row:
    """A row with one defect, of a key that mostly has or mostly lacks valid rows beside it."""
    row = FRESH[table](p)
    key = next(iter(row))
    row[key] = p.spell(p.pick((DOOMED[:1], DOOMED[:1], DOOMED, ORDINARY, ORDINARY)))
    return row | spoil(p)


def _crowd(p: Pools, size: int) -> dict[str, list[Row]]:
    """A meeting of its own with so many participants."""
    start, length = datetime(2024, 5, 6, 10), p.pick((160, 20_000))
    meeting = meeting_row(p) | {
        "meeting_id": "crowd",
        "host_id": "U1",
        "start_time": start,
        "end_time": start + length * MINUTE,
        "duration_minutes": length,
    }
    participants = [
        participant_row(p)
        | {
            "participant_id": f"c{number}",
            "meeting_id": "crowd",
            "join_time": start,
            "leave_time": p.maybe(start + p.rng.randint(0, length + 1) * MINUTE, 0.1),
        }
        for number in range(size)
    ]
    return {"si_meetings": [meeting], "si_participants": participants}


def silver_rows(seed: int, rows: int = 60) -> dict[str, list[Row]]:
    """The rows of all ten tables for a seed."""
    p = Pools(seed)
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
