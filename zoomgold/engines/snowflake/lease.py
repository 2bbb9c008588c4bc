"""One run at a time per Gold schema: a row that says who holds it, and the last sign of life.

The row does three things. To take it is to become the schema's only run. Every transaction that
changes Gold begins by touching it, so a run that lost its lease cannot publish, and publishing
runs wait for each other. And it keeps the token of the last such transaction: where the reply to
a commit is lost, the token shows whether it took place.

A living run gives a sign of life every minute, also while a statement takes hours: see `renewal`.
One that gave none for five minutes is dead, and the next run takes over. No statement here waits
for a lock longer than the session's `LOCK_TIMEOUT`; a lock that is met means "held".
"""

import getpass
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from snowflake.connector import errors

from zoomgold.engines.snowflake.holder import Holder, holder_of
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.locks import TIMED_OUT, is_locked
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.tables import add_column
from zoomgold.engines.snowflake.types import text
from zoomgold.errors import TryAgainError
from zoomgold.hints import suggested

TABLE = "ZOOMGOLD_LEASE"
#: How often a run gives a sign of life, and after how long without one it is dead.
RENEWAL, TERM = timedelta(minutes=1), timedelta(minutes=5)
_POLL_SECONDS = 1.0
#: Who holds the lease may meet the lock of one who asks for it in this very moment.
_TRIES, _MOMENT_SECONDS = 10, 0.2
#: What Snowflake says of a column, and of a table, that is not there.
_NO_COLUMN, _NO_TABLE = 904, 2003
#: The columns with their types; an older zoomgold made the table without those of `_ADDED`.
_COLUMNS = {
    "OWNER": "VARCHAR",
    "HOST": "VARCHAR",
    "EXPIRES_AT": "TIMESTAMP_NTZ(6)",
    "LAST_COMMIT": "VARCHAR",
    "SESSION_ID": "VARCHAR",
    "SEEN_AT": "TIMESTAMP_NTZ(6)",
}
_ADDED = ("SESSION_ID", "SEEN_AT")
_FREE = '"OWNER" = NULL, "HOST" = NULL, "SESSION_ID" = NULL, "SEEN_AT" = NULL, "EXPIRES_AT" = NULL'


@dataclass
class Lease:
    """The lease of one run on the Gold schema."""

    session: Session
    location: Location
    owner: str

    def __post_init__(self) -> None:
        self.table = table_of(self.location)
        self.renewed = time.monotonic()
        #: Whoever writes the row; the sign of life comes from another thread and session.
        self._writing = threading.RLock()

    def move_to(self, session: Session) -> None:
        """Go on in another session of the same run."""
        self.session = session

    def take(self, patience: timedelta) -> None:
        """Take the lease; `TryAgainError` when another run holds it for longer than `patience`.

        Gold's schema and the lease are made where they are missing.
        """
        deadline = time.monotonic() + patience.total_seconds()
        try:
            is_ours = self._try()
        except errors.ProgrammingError as error:
            if error.errno == _NO_TABLE:
                self._make()
            elif error.errno == _NO_COLUMN:
                self._complete()
            else:
                raise
            is_ours = self._try()
        while not is_ours:
            holder = holder_of(self.session, self.table)
            is_free = holder is None or holder.is_expired
            if time.monotonic() >= deadline:
                raise TryAgainError(self._refusal(holder))
            if not is_free:
                time.sleep(_POLL_SECONDS)
                continue
            is_ours = self._try()
            if not is_ours:
                time.sleep(_POLL_SECONDS)
        self.renewed = time.monotonic()

    def _make(self) -> None:
        """Make the schema, the table and its row, where they are missing."""
        for statement in (create_schema(self.location), *create_table(self.location)):
            self.session.execute(statement)

    def _complete(self) -> None:
        """Add the columns that an older zoomgold did not make."""
        for name in _ADDED:
            add_column(self.session, self.table, name, _COLUMNS[name])

    def _try(self) -> bool:
        """Take the lease if it is free; a lock that is met is somebody's who publishes."""
        owner = text(self.owner)
        try:
            changed = self.session.execute(
                f'UPDATE {self.table} SET "OWNER" = {owner}, "HOST" = {text(_here())}, '
                f"{self._sign_of_life()} "
                f'WHERE "OWNER" IS NULL OR "OWNER" = {owner} OR "EXPIRES_AT" < SYSDATE()'
            )
        except errors.Error as error:
            # A statement that does nothing but wait meets its timeout there, too.
            if is_locked(error) or error.errno == TIMED_OUT:
                return False
            raise
        return changed > 0

    def _sign_of_life(self) -> str:
        """What every statement on the row sets: the run's session, now, and the end of the term."""
        session = text(str(self.session.connection.session_id))
        return (
            f'"SESSION_ID" = {session}, "SEEN_AT" = SYSDATE(), '
            f'"EXPIRES_AT" = DATEADD(SECOND, {int(TERM.total_seconds())}, SYSDATE())'
        )

    def _refusal(self, holder: Holder | None) -> str:
        """Who holds Gold, when one can try again, and how to break it."""
        place = ".".join(self.location.target)
        if holder is None or holder.is_expired:
            return (
                f"{place} is held by a transaction that is not over: a run publishes, or died "
                "while it did.\nTry again: Snowflake ends the transaction of a dead run after 5 "
                f"minutes in which somebody waits for it, or end it: {suggested('unlock')}"
            )
        return (
            f"{place} is held by {holder.described()}\n"
            f"If that run is dead, Gold is free at {holder.expires_at:%Y-%m-%d %H:%M:%S} UTC; else "
            "wait for its end, with --lock-timeout 10m for instance.\n"
            f"To break the lease of a run that you know is dead: {suggested('unlock')}"
        )

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Inside, nobody else of this run writes the row: not while a transaction has touched it.

        The row is locked then, so nobody else's run can take it either.
        """
        with self._writing:
            yield

    def touch(self, token: str) -> None:
        """First in a transaction: go no further without the lease, and leave the token."""
        changed = _soon(
            self.session,
            f'UPDATE {self.table} SET "LAST_COMMIT" = {text(token)}, {self._sign_of_life()} '
            f'WHERE "OWNER" = {text(self.owner)}',
        )
        if not changed:
            raise TryAgainError(
                f"{'.'.join(self.location.target)}: another run took over, because this one gave "
                "no sign of life, or somebody broke its lease.\nNothing was published; try again."
            )
        self.renewed = time.monotonic()

    def is_due(self, after: timedelta = RENEWAL) -> bool:
        """Whether the last sign of life is older than this."""
        return time.monotonic() - self.renewed > after.total_seconds()

    def renew(self) -> None:
        """Give a sign of life where it is due."""
        if self.is_due() and not self.session.connection.in_transaction:
            with self._writing:
                self.extend(self.session)

    def extend(self, session: Session) -> bool:
        """Give a sign of life in this session; False where the lease is lost."""
        changed = _soon(session, self._extension())
        self.renewed = time.monotonic()
        return changed > 0

    def _extension(self) -> str:
        return f'UPDATE {self.table} SET {self._sign_of_life()} WHERE "OWNER" = {text(self.owner)}'

    def committed(self, token: str) -> bool:
        """Whether the transaction with this token took place.

        Asked after its end only: to write the row waits for whoever still holds it.
        """
        with self._writing:
            self.session.execute(self._extension())
        found = self.session.rows(f'SELECT "LAST_COMMIT" FROM {self.table}')
        # Two first runs at once may have left two rows; they are held and touched together.
        return {row["last_commit"] for row in found} == {token}

    def release(self) -> None:
        """Let others take the schema."""
        with self._writing:
            release(self.session, self.table, self.owner)


def table_of(location: Location) -> str:
    """The quoted name of the lease of a Gold schema."""
    return quoted(*location.target, TABLE)


def create_schema(location: Location) -> str:
    """The statement that makes Gold's schema where there is none.

    Without a collation of its own: in the account's, keys that differ might be equal.
    """
    return f"CREATE SCHEMA IF NOT EXISTS {quoted(*location.target)} DEFAULT_DDL_COLLATION = ''"


def create_table(location: Location) -> tuple[str, ...]:
    """The statements that make the lease's table and its row where there are none."""
    table = table_of(location)
    listed = ", ".join(f'"{name}" {kind}' for name, kind in _COLUMNS.items())
    return (
        f"CREATE TABLE IF NOT EXISTS {table} ({listed}) "
        "COMMENT = 'Which zoomgold run holds this schema'",
        f'INSERT INTO {table} ("OWNER") SELECT CAST(NULL AS VARCHAR) '
        f"WHERE NOT EXISTS (SELECT 1 FROM {table})",
    )


def release(session: Session, table: str, owner: str) -> bool:
    """Let go of the lease of a run; False where that run does not hold it."""
    return _soon(session, f'UPDATE {table} SET {_FREE} WHERE "OWNER" = {text(owner)}') > 0


def _soon(session: Session, statement: str) -> int:
    """The rows that a statement of the lease's holder changed: a moment's lock does not stop it."""
    for _ in range(_TRIES - 1):
        try:
            return session.execute(statement)
        except errors.Error as error:
            if not is_locked(error):
                raise
        time.sleep(_MOMENT_SECONDS)
    return session.execute(statement)


def _here() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = str(os.getuid())
    return f"{user}@{socket.gethostname()}, process {os.getpid()}"
