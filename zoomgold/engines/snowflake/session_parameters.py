"""The session parameters that every session pins, so that no account's defaults change a result.

One `ALTER SESSION` sets them all, before any other statement. What is not listed changes nothing
here: `TWO_DIGIT_CENTURY_START` (no two-digit years are read), `TIMESTAMP_DAY_IS_ALWAYS_24H` (UTC
has no other days), `CLIENT_TIMESTAMP_TYPE_MAPPING` (nothing is bound), `SEARCH_PATH` (every name is
qualified), `TRANSACTION_DEFAULT_ISOLATION_LEVEL` (there is one level only). A default collation
is no session parameter: the schemas that zoomgold makes have none of their own.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.types import text

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

Value = str | int | bool


@dataclass(frozen=True)
class Parameter:
    """A session parameter, what it is pinned to, and why it may not be the account's.

    Where `setting` names a setting of zoomgold, that gives the value.
    """

    name: str
    value: Value
    reason: str
    setting: str | None = None


LOCK_TIMEOUT, STATEMENT_TIMEOUT = "LOCK_TIMEOUT", "STATEMENT_TIMEOUT_IN_SECONDS"
#: Every name and value in this form is read alike, whatever the account reads by default.
PINNED = (
    Parameter("TIMEZONE", "UTC", "Silver's times with a zone become UTC, and Gold's are UTC"),
    Parameter("TIMESTAMP_TYPE_MAPPING", "TIMESTAMP_NTZ", "TIMESTAMP alone would be another type"),
    Parameter("DATE_INPUT_FORMAT", "AUTO", "dates are written 2025-06-30, and must be read so"),
    Parameter("TIME_INPUT_FORMAT", "AUTO", "times of day are written 12:00:00"),
    Parameter(
        "TIMESTAMP_INPUT_FORMAT", "AUTO", "times are written 2025-06-30 12:00:00.000000, or shorter"
    ),
    Parameter("DATE_OUTPUT_FORMAT", "YYYY-MM-DD", "a date that becomes text, in JSON too"),
    Parameter(
        "TIMESTAMP_NTZ_OUTPUT_FORMAT",
        "YYYY-MM-DD HH24:MI:SS.FF6",
        "a time that becomes text, in JSON too",
    ),
    Parameter("BINARY_INPUT_FORMAT", "HEX", "text that becomes binary is hexadecimal"),
    Parameter("BINARY_OUTPUT_FORMAT", "HEX", "binary that becomes text is hexadecimal"),
    Parameter("WEEK_START", 0, "the first day of the week of DAYOFWEEK and DATE_TRUNC"),
    Parameter("WEEK_OF_YEAR_POLICY", 0, "weeks are ISO weeks"),
    Parameter(
        "QUOTED_IDENTIFIERS_IGNORE_CASE", False, "a quoted name is what it is, and found as such"
    ),
    Parameter("DEFAULT_NULL_ORDERING", "LAST", "which row is first where a sort key is null"),
    Parameter("ROWS_PER_RESULTSET", 0, "an account may cut every result after so many rows"),
    Parameter("JSON_INDENT", 0, "JSON is compared as text"),
    Parameter("STRICT_JSON_OUTPUT", True, "JSON is compared as text"),
    Parameter("MULTI_STATEMENT_COUNT", 1, "a text is one statement, never several"),
    Parameter("AUTOCOMMIT", True, "a lease that is not committed holds nobody off"),
    Parameter(
        "TRANSACTION_ABORT_ON_ERROR",
        False,
        "what meets a lock for a moment is tried again in its transaction; others roll back",
    ),
    Parameter("ERROR_ON_NONDETERMINISTIC_MERGE", True, "two rows for one key are an error"),
    Parameter("ERROR_ON_NONDETERMINISTIC_UPDATE", True, "two rows for one key are an error"),
    Parameter(LOCK_TIMEOUT, 0, "a statement waits 12 hours for a lock by default", "lock_timeout"),
    Parameter(
        STATEMENT_TIMEOUT,
        14_400,
        "a statement may run for two days by default, or be cut off after seconds",
        "statement_timeout",
    ),
    Parameter(
        "STATEMENT_QUEUED_TIMEOUT_IN_SECONDS",
        0,
        "a statement that waits for a busy warehouse is not given up before its timeout",
    ),
    Parameter(
        "ABORT_DETACHED_QUERY",
        True,
        "what a dead run left running ends after five minutes, and lets go of its locks",
    ),
)


def pinned(settings: "Settings", *, lock_wait: timedelta | None = None) -> dict[str, Value]:
    """The parameters of a session of these settings, by name.

    `lock_wait` is how long its statements wait for a lock, where not as long as the settings say.
    """
    found = {one.name: one.value for one in PINNED}
    found[LOCK_TIMEOUT] = whole_seconds(settings.lock_timeout if lock_wait is None else lock_wait)
    found[STATEMENT_TIMEOUT] = whole_seconds(settings.statement_timeout)
    return found


def alter_session(parameters: Mapping[str, Value], tag: Tag) -> str:
    """The one statement that pins a session, its query tag included."""
    listed = {**parameters, "QUERY_TAG": tag.json()}
    return "ALTER SESSION SET " + " ".join(f"{name} = {_literal(v)}" for name, v in listed.items())


def whole_seconds(span: timedelta) -> int:
    """Snowflake knows whole seconds; a part of one is one."""
    return math.ceil(span.total_seconds())


def _literal(value: Value) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(value) if isinstance(value, int) else text(value)
