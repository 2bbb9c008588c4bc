"""The account of the emulator: the parameters that sessions begin with, and what they do.

Of the parameters only those have an effect here that a statement of zoomgold could meet: each does
what Snowflake's documentation says, so that a session that is not pinned fails as it would there.
"""

import re
from typing import Any

#: What Snowflake has by default, of the parameters with an effect.
DEFAULTS: dict[str, str] = {
    "AUTOCOMMIT": "TRUE",
    "LOCK_TIMEOUT": "43200",
    "DATE_INPUT_FORMAT": "AUTO",
    "TIMESTAMP_INPUT_FORMAT": "AUTO",
    "ROWS_PER_RESULTSET": "0",
    "TIMEZONE": "America/Los_Angeles",
}
_PIN = re.compile(r"\s*ALTER\s+SESSION\s+SET\s+(.*)", re.IGNORECASE | re.DOTALL)
_SHOW = re.compile(r"\s*SHOW\s+PARAMETERS(?:\s+IN\s+SESSION)?\s*", re.IGNORECASE)
_ONE = re.compile(r"\s*(\w+)\s*=\s*('(?:[^'\\]|\\.|'')*'|[\w.-]+)\s*", re.DOTALL)
_LITERAL = r"CAST\('(\d{4}-\d\d-\d\d[^']*)' AS "
_DATE = re.compile(_LITERAL + r"DATE\)")
_TIME = re.compile(_LITERAL + r"TIMESTAMP")
#: Formats that read what is written 2025-06-30.
_ISO = ("AUTO", "YYYY-MM-DD")


class RefusedError(Exception):
    """What Snowflake refuses: its error number, and what it says."""

    def __init__(self, number: str, message: str) -> None:
        super().__init__(message)
        self.number = number


#: What an administrator set for everybody, over the defaults.
account: dict[str, str] = {}
_sessions: dict[str, dict[str, str]] = {}


def parameters(token: str) -> dict[str, str]:
    """The parameters of a session as they are now."""
    return {**DEFAULTS, **account, **_sessions.get(token, {})}


def alter(token: str, sql: str) -> dict[str, str] | None:
    """Set what an ALTER SESSION sets; None for any other statement."""
    found = _PIN.fullmatch(sql)
    if found is None:
        return None
    rest, changed = found[1], dict[str, str]()
    while rest.strip():
        one = _ONE.match(rest)
        if one is None:
            raise RefusedError("001003", f"SQL compilation error: unexpected {rest[:40]!r}")
        changed[one[1].upper()] = re.sub(r"\\(.)", r"\1", one[2].strip("'"))
        rest = rest[one.end() :]
    _sessions.setdefault(token, {}).update(changed)
    return changed


def check(token: str, sql: str) -> None:
    """Refuse what Snowflake would refuse with the session's parameters."""
    found = parameters(token)
    for kind, parameter, pattern in (
        ("Date", "DATE_INPUT_FORMAT", _DATE),
        ("Timestamp", "TIMESTAMP_INPUT_FORMAT", _TIME),
    ):
        literal = pattern.search(sql)
        if literal and not found[parameter].upper().startswith(_ISO):
            raise RefusedError("100040", f"{kind} '{literal[1]}' is not recognized")


def limited(token: str, sql: str) -> str:
    """A query whose result has no more rows than the session gets; 0: all."""
    most = int(parameters(token)["ROWS_PER_RESULTSET"])
    is_query = sql.lstrip().upper().startswith(("SELECT", "WITH", "("))
    return f"SELECT * FROM ({sql}) LIMIT {most}" if most and is_query else sql


def shown(token: str, sql: str) -> str:
    """`SHOW PARAMETERS` as a query of what the session has; any other statement as it is."""
    if not _SHOW.fullmatch(sql):
        return sql
    rows = parameters(token).items()
    texts = [(name, value.replace("'", "''")) for name, value in rows]
    return " UNION ALL ".join(f"SELECT '{k}' AS \"key\", '{v}' AS \"value\"" for k, v in texts)


def lock_timeout(token: str) -> float:
    """How long the session's statements wait for a lock."""
    return float(parameters(token)["LOCK_TIMEOUT"])


def commits_by_itself(token: str) -> bool:
    """Whether DML outside of a transaction is committed at once."""
    return parameters(token)["AUTOCOMMIT"].upper() == "TRUE"


def apply(token: str, connection: Any) -> None:
    """Make a session of fakesnow behave as its parameters say."""
    autocommit = commits_by_itself(token)
    if connection._autocommit != autocommit:
        connection.autocommit(autocommit)
    connection._duck_conn.execute(f"SET TimeZone = '{parameters(token)['TIMEZONE']}'")


def forget(token: str) -> None:
    """The session has ended."""
    _sessions.pop(token, None)


def set_account(given: dict[str, Any]) -> None:
    """What every session begins with from now on; {} for Snowflake's own defaults."""
    account.clear()
    account.update({name.upper(): str(value) for name, value in given.items()})
