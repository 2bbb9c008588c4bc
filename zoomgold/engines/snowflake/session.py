"""A session: every statement tagged, reads and repeatable statements retried, one transaction."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from threading import Event
from typing import Any

import tenacity
from snowflake.connector import errors
from snowflake.connector.connection import SnowflakeConnection
from snowflake.connector.cursor import SnowflakeCursor

from zoomgold import signals
from zoomgold.engines.snowflake.cancel import cancellable
from zoomgold.engines.snowflake.query_tag import Tag

#: Failures after which the same statement may work.
TRANSIENT = (
    errors.ServiceUnavailableError,
    errors.GatewayTimeoutError,
    errors.BadGatewayError,
    errors.InternalServerError,
    errors.RequestTimeoutError,
    errors.TooManyRequests,
    errors.OtherHTTPRetryableError,
    errors.RequestExceedMaxRetryError,
    errors.OperationalError,
)
#: Snowflake's own internal error. A lock is none: it was waited for already.
_TRANSIENT_NUMBERS = frozenset({603})
#: For good: signing in, revoked certificates and the like.
_FINAL = (errors.RevocationCheckError, errors.NonRetryableTlsError)
ATTEMPTS = 4

#: Of the session itself: it ended, or signing in anew is needed.
_SESSION_NUMBERS = range(390_100, 390_200)

_REPEATABLE = re.compile(
    r"\s*(SELECT|WITH|SHOW|DESCRIBE|DESC|USE|ALTER\s+SESSION\s+SET|\(|"
    r"CREATE\s+OR\s+REPLACE|CREATE\s+.*?IF\s+NOT\s+EXISTS|DROP\s+\w+\s+IF\s+EXISTS)\b",
    re.IGNORECASE | re.DOTALL,
)
_DDL = re.compile(
    r"\s*(CREATE|ALTER|DROP|TRUNCATE|UNDROP|GRANT|REVOKE|COMMENT|USE)\b", re.IGNORECASE
)


def is_repeatable(sql: str) -> bool:
    """Whether running the statement twice has the effect of running it once."""
    return _REPEATABLE.match(sql) is not None


def is_ddl(sql: str) -> bool:
    """Whether Snowflake would commit an open transaction before the statement."""
    return _DDL.match(sql) is not None


def is_transient(error: BaseException) -> bool:
    """Whether the same statement may work later."""
    if isinstance(error, _FINAL):
        return False
    number = getattr(error, "errno", None)
    return isinstance(error, TRANSIENT) or number in _TRANSIENT_NUMBERS


class TaggedCursor(SnowflakeCursor):
    """Sends the connection's query tag with each statement, Ibis's own included."""

    _connection: "TaggedConnection"

    def execute(self, command: str, *args: Any, **options: Any) -> Any:
        """Run a statement; retried where that cannot change its effect."""
        connection = self._connection
        if connection.in_transaction and is_ddl(command):
            raise AssertionError(f"this would commit the open transaction: {command[:60]}")
        options["_statement_params"] = {
            **(options.get("_statement_params") or {}),
            "QUERY_TAG": connection.tag.json(),
        }
        run: Callable[..., Any] = super().execute
        if connection.in_transaction or not is_repeatable(command):
            # A reply that is lost must not make the connector send the statement again.
            job = partial(run, command, *args, _no_retry=True, **options)
        else:
            job = partial(connection.retrying, run, command, *args, **options)
        try:
            return cancellable(job, partial(self._cancel, command), connection.given_up)
        except TimeoutError:
            # Nothing more is sent in this session: what it left open ends with it.
            connection.ended = True
            raise signals.cause_of(KeyboardInterrupt()) from None
        except errors.Error as error:
            connection.ended |= error.errno in _SESSION_NUMBERS
            raise

    def _cancel(self, command: str) -> None:
        """Ask Snowflake to end the statement that is under way."""
        request = self._request_id
        if request is not None:
            with suppress(Exception):  # It may have ended, and this is repeated.
                self._connection._cancel_query(command, request)


class TaggedConnection(SnowflakeConnection):
    """Snowflake's connection whose cursors are `TaggedCursor`s."""

    def __init__(self, **arguments: Any) -> None:
        self.tag = Tag()
        self.in_transaction = False
        self.ended = False
        #: Set while what is under way is cancelled: then nothing is tried again.
        self.given_up = Event()
        self.retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception(is_transient),
            stop=tenacity.stop_after_attempt(ATTEMPTS)
            | tenacity.stop_when_event_set(self.given_up),
            wait=tenacity.wait_random_exponential(multiplier=0.2, max=10),
            sleep=tenacity.sleep_using_event(self.given_up),
            reraise=True,
        )
        super().__init__(**arguments)

    @property
    def is_lost(self) -> bool:
        """Whether nothing more can be done in this session."""
        return self.ended or self.is_closed()

    def noting_the_end(self, ask: Callable[[str], Any], query: str) -> Any:
        """Ask about a statement that was begun, again where that may help."""
        try:
            return self.retrying(ask, query)
        except errors.Error as error:
            self.ended |= error.errno in _SESSION_NUMBERS
            raise

    def cursor(self, cursor_class: type[Any] = TaggedCursor) -> Any:
        """A cursor; every statement runs in a new one."""
        return super().cursor(cursor_class)


#: Of a result that is fetched whole.
_MOST_ROWS = 100_000


def _small(cursor: Any, limit: int) -> list[dict[str, Any]]:
    names = [column.name.lower() for column in cursor.description]
    found = cursor.fetchmany(limit + 1)
    assert len(found) <= limit, "only counts and bounded samples leave the warehouse"
    return [dict(zip(names, row, strict=True)) for row in found]


class CommitLostError(Exception):
    """The reply to a COMMIT did not arrive: its outcome must be read back."""


@dataclass
class Commit:
    """What is known of a COMMIT: it may have been sent and not answered."""

    took_place: bool = False
    in_doubt: bool = False


@dataclass
class Session:
    """Statements for their effect or their rows, and one transaction at a time."""

    connection: TaggedConnection

    @contextmanager
    def tagged(self, **fields: str | None) -> Iterator[None]:
        """Statements inside carry this in their query tag."""
        before = self.connection.tag
        self.connection.tag = replace(before, **fields)
        try:
            yield
        finally:
            self.connection.tag = before

    def execute(self, sql: str) -> int:
        """Run a statement; returns the number of rows that it changed."""
        cursor = self.connection.cursor()
        try:
            cursor.execute(sql)
            return int(cursor.rowcount or 0)
        finally:
            cursor.close()

    def rows(self, sql: str, limit: int = _MOST_ROWS) -> list[dict[str, Any]]:
        """The rows of a small result, under the code's lower-case names."""
        cursor = self.connection.cursor()
        try:
            cursor.execute(sql)
            return _small(cursor, limit)
        finally:
            cursor.close()

    def begin(self, sql: str) -> str:
        """Send a repeatable statement and do not wait for it; returns its query id."""
        assert is_repeatable(sql), "what is sent again has to have the same effect"
        cursor = self.connection.cursor()
        try:
            cursor.execute_async(sql)
            return str(cursor.sfqid)
        finally:
            cursor.close()

    def is_running(self, query: str) -> bool:
        """Whether a statement that was begun is not over yet."""
        connection = self.connection
        status = connection.noting_the_end(connection.get_query_status, query)
        return connection.is_still_running(status)

    def result(self, query: str, *, with_rows: bool) -> list[dict[str, Any]]:
        """The rows of a statement that is over, where they are wanted; raises where it failed."""
        connection = self.connection
        connection.noting_the_end(connection.get_query_status_throw_if_error, query)
        if not with_rows:
            return []
        cursor = connection.cursor()
        try:
            connection.noting_the_end(cursor.query_result, query)
            return _small(cursor, _MOST_ROWS)
        finally:
            cursor.close()

    def abort(self, query: str) -> None:
        """Ask Snowflake to end a statement that was begun."""
        cursor = self.connection.cursor()
        try:
            cursor.abort_query(query)
        finally:
            cursor.close()

    @contextmanager
    def transaction(self, commit: Commit | None = None) -> Iterator[None]:
        """All DML inside becomes visible in one commit, or none does.

        A signal waits for the end of the COMMIT; `commit` then says what became of it. Raises
        `CommitLostError` when the commit was sent and no good reply to it arrived.
        """
        connection = self.connection
        assert not connection.in_transaction, "transactions do not nest"
        connection.in_transaction = True
        with signals.held() as hold:
            try:
                with hold.released():
                    self.execute("BEGIN TRANSACTION")
                    yield
            except BaseException:
                self._rollback()
                raise
            self._commit(commit or Commit())

    def _rollback(self) -> None:
        try:
            if self.connection.ended:
                self.connection.close()
            else:
                self.execute("ROLLBACK")
        except errors.Error:
            # What fails here is the session itself, and Snowflake rolls back with it. The error
            # that led here says more; no later statement may join the open transaction.
            self.connection.close()
        finally:
            self.connection.in_transaction = False

    def _commit(self, commit: Commit) -> None:
        """Send the COMMIT. Whatever goes wrong from here on, it may have taken place."""
        commit.in_doubt = True
        try:
            self.execute("COMMIT")
            commit.took_place, commit.in_doubt = True, False
        except BaseException as error:
            raise CommitLostError(str(error)) from error
        finally:
            self.connection.in_transaction = False
