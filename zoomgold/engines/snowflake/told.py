"""Snowflake's errors, told as expected ones."""

from collections.abc import Iterator
from contextlib import contextmanager

from snowflake.connector import errors

from zoomgold.engines.snowflake.locks import TIMED_OUT, is_locked
from zoomgold.engines.snowflake.session import is_transient
from zoomgold.errors import BuildError, TryAgainError

#: "Time travel data is not available for table ...": it is younger than the run's instant.
_NO_TIME_TRAVEL = 707


@contextmanager
def told(what: str) -> Iterator[None]:
    """What Snowflake raises inside is an expected error: of `what`, and with what to do."""
    try:
        yield
    except errors.Error as error:
        line = " ".join(str(error.msg or error).split())[:300]
        if is_locked(error):
            raise TryAgainError(
                f"{what} is held: another transaction has locked it: {line}\n"
                "Try again when it is over, or wait for it with --lock-timeout 60s."
            ) from error
        if error.errno == TIMED_OUT:
            raise BuildError(
                f"{what}: {line}\nUse a larger warehouse, or raise statement_timeout and the "
                "warehouse's own STATEMENT_TIMEOUT_IN_SECONDS."
            ) from error
        if error.errno == _NO_TIME_TRAVEL:
            raise TryAgainError(
                f"{what}: a Silver table was made anew during the run: {line}\n"
                "Nothing was published; run again after the load."
            ) from error
        if is_transient(error):
            raise TryAgainError(f"{what}: Snowflake did not answer: {line}") from error
        raise BuildError(f"{what}: Snowflake refused: {line}") from error
