"""Time travel: what a Silver table held at an earlier instant, by copies made before each write.

Of schemas called SILVER, those of the smoke test and others that were described; only in the form
that zoomgold sends.
Refused as on Snowflake: the future, a time before the table was made, views and external tables, a
retention of 0 days.
"""

import itertools
import re
from datetime import UTC, datetime
from typing import Any

import duckdb

from emulator import descriptions
from emulator.account import RefusedError

_AT = re.compile(
    r'((?:"[^"]+"\.){2}"[^"]+") AT\(TIMESTAMP => '
    r"(?:CURRENT_TIMESTAMP\(\)|CAST\('([^']+)' AS TIMESTAMP_TZ\(3\)\))\)"
)
_WRITES = re.compile(
    r"\s*(?:INSERT\s+(?:OVERWRITE\s+)?INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE\s+TABLE)"
    r"\s+([\w.$\"]+)",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"\s*(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:TRANSIENT\s+)?TABLE|DROP\s+TABLE)\s+([\w.$\"]+)",
    re.IGNORECASE,
)
_WITH_A_PAST = (".SILVER.", ".ZOOMGOLD_SMOKE_")
_numbers = itertools.count(1)
#: Of each table, when it was made, and its copies: until when each was what it held.
_made: dict[str, datetime] = {}
_copies: dict[str, list[tuple[datetime, str]]] = {}


def before(cursor: Any, sql: str) -> None:
    """Keep what a statement is about to change."""
    if made := _MAKES.match(sql):
        name = _plain(made[1])
        _made[name] = _now()
        _copies.pop(name, None)
    elif written := _WRITES.match(sql):
        before_write(cursor, _plain(written[1]))


def before_write(cursor: Any, table: str) -> None:
    """Keep what a table holds."""
    is_described = bool(descriptions.of(table.rpartition(".")[0]))
    if not is_described and not any(schema in table for schema in _WITH_A_PAST):
        return
    copy = f"_fs_global._fs_information_schema._past_{next(_numbers)}"
    try:
        cursor.execute(f"CREATE TABLE {copy} AS SELECT * FROM {table}")
    except duckdb.CatalogException:
        return  # It is not there, which the statement itself will be told.
    _copies.setdefault(table, []).append((_now(), copy))


def as_of(sql: str) -> str:
    """The statement with the copies that it reads in the place of the tables."""
    return _AT.sub(lambda found: _held(found[1], found[2]), sql)


def _held(quoted: str, time: str | None) -> str:
    table = _plain(quoted)
    said = descriptions.of(table)
    unavailable = f"Time travel data is not available for table {table.split('.')[-1]}."
    if said.get("table_type", "BASE TABLE") != "BASE TABLE" or said.get("is_shared"):
        raise RefusedError("002003", f"SQL compilation error: {table}: time travel not supported")
    if said.get("retention_time") == 0:
        raise RefusedError("000707", unavailable)
    if time is None:
        return quoted
    instant = datetime.fromisoformat(time.replace(" +", "+"))
    if instant > _now():
        raise RefusedError("000707", f"{unavailable} The requested time is in the future.")
    # Snowflake knows milliseconds.
    made = _made.get(table)
    if made and instant < made.replace(microsecond=made.microsecond // 1000 * 1000):
        raise RefusedError("000707", f"{unavailable} It is before the object's creation time.")
    return next((copy for until, copy in _copies.get(table, []) if until > instant), quoted)


def _plain(name: str) -> str:
    return name.replace('"', "").upper()


def _now() -> datetime:
    return datetime.now(UTC)
