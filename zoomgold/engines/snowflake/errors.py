"""What Snowflake's errors mean."""

from collections.abc import Iterator
from contextlib import contextmanager

from snowflake.connector import errors

from zoomgold.engines.snowflake.session import is_transient
from zoomgold.errors import BuildError, TryAgainError


@contextmanager
def expected_errors(what: str) -> Iterator[None]:
    """Raise Snowflake's errors as expected ones: `TryAgainError` without an answer, `BuildError`.

    `what` begins the message: the table or step that failed.
    """
    try:
        yield
    except errors.Error as error:
        line = " ".join(str(error.msg or error).split())[:300]
        if is_transient(error):
            raise TryAgainError(f"{what}: Snowflake did not answer: {line}") from error
        raise BuildError(f"{what}: Snowflake refused: {line}") from error
