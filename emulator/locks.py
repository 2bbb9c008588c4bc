"""Locks as Snowflake has them: UPDATE, DELETE, MERGE and INSERT OVERWRITE lock a table.

DuckDB does not wait for other transactions, and lets them change other columns of the same rows.
A lock is held until the transaction ends; without one, until the statement has ended.
"""

import asyncio
import re
import time

from emulator.account import RefusedError

NUMBER = "000625"
MESSAGE = (
    "Statement '01b6c04c-0108-5374-0008-50d700010052' has locked table in transaction "
    "1725239781553000000 and this lock has not yet been released. Your statement was aborted "
    "because its lock timeout has passed."
)
_LOCKS = re.compile(
    r"\s*(?:UPDATE|DELETE\s+FROM|MERGE\s+INTO|INSERT\s+OVERWRITE\s+INTO)\s+([\w.$\"]+)",
    re.IGNORECASE,
)
_POLL_SECONDS = 0.05
#: The tables that each session's open transaction has locked.
_held: dict[str, set[str]] = {}


async def acquired(token: str, sql: str, timeout: float, *, commits: bool) -> None:
    """Note what the statement locks, once nobody else holds it; refuse when the timeout passes.

    `commits`: outside of a transaction, a statement of this session is one of its own.
    """
    first = sql.split(maxsplit=1)[0].upper()
    if first == "BEGIN":
        _held.setdefault(token, set())
    found = _LOCKS.match(sql)
    if found is None:
        return
    table = found[1].replace('"', "").upper()
    deadline = time.monotonic() + timeout
    while any(table in tables for other, tables in _held.items() if other != token):
        if time.monotonic() >= deadline:
            raise RefusedError(NUMBER, MESSAGE)
        await asyncio.sleep(_POLL_SECONDS)
    if token in _held or not commits:
        _held.setdefault(token, set()).add(table)


def after(token: str, sql: str) -> None:
    """Let go of what the session holds where the statement has ended its transaction."""
    first = sql.split(maxsplit=1)[0].upper()
    if first in ("COMMIT", "ROLLBACK", "CREATE", "ALTER", "DROP", "TRUNCATE", "GRANT", "COMMENT"):
        released(token)


def released(token: str) -> None:
    """The session's transaction is over."""
    _held.pop(token, None)
