"""One run at a time per Gold schema: a row that says who holds it, and until when.

The row does three things. To take it is to become the schema's only run. Every transaction that
changes Gold begins by touching it, so a run that lost its lease cannot publish, and publishing
runs wait for each other. And it keeps the token of the last such transaction: where the reply to
a commit is lost, the token shows whether it took place.
"""

import getpass
import os
import socket
import time
from dataclasses import dataclass
from datetime import timedelta

from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import text
from zoomgold.errors import TryAgainError

TABLE = "ZOOMGOLD_LEASE"
#: A run that is dead keeps its lease for this long; a living one renews it in time.
TERM = timedelta(minutes=15)
_POLL_SECONDS = 1.0

_UNTIL = f"DATEADD(SECOND, {int(TERM.total_seconds())}, SYSDATE())"


@dataclass
class Lease:
    """The lease of one run on the Gold schema."""

    session: Session
    location: Location
    owner: str

    def __post_init__(self) -> None:
        self.table = quoted(*self.location.target, TABLE)
        self.renewed = time.monotonic()

    def exists(self) -> bool:
        """Whether the table is there. Before the lease is held nothing else may be read."""
        database, schema = self.location.target
        tables = quoted(database, "INFORMATION_SCHEMA", "TABLES")
        found = self.session.rows(
            f'SELECT "TABLE_NAME" FROM {tables} '
            f'WHERE "TABLE_SCHEMA" = {text(schema)} AND "TABLE_NAME" = {text(TABLE)}'
        )
        return bool(found)

    def create(self) -> None:
        """Make the table and its row where they are missing."""
        self.session.execute(
            f'CREATE TABLE IF NOT EXISTS {self.table} ("OWNER" VARCHAR, "HOST" VARCHAR, '
            '"EXPIRES_AT" TIMESTAMP_NTZ(6), "LAST_COMMIT" VARCHAR) '
            "COMMENT = 'Which zoomgold run holds this schema'"
        )
        self.session.execute(
            f'INSERT INTO {self.table} ("OWNER") SELECT CAST(NULL AS VARCHAR) '
            f"WHERE NOT EXISTS (SELECT 1 FROM {self.table})"
        )

    def acquire(self, patience: timedelta) -> None:
        """Take the lease; `TryAgainError` when another run holds it for longer than `patience`."""
        deadline = time.monotonic() + patience.total_seconds()
        while not self._take():
            if time.monotonic() >= deadline:
                raise TryAgainError(
                    f"{'.'.join(self.location.target)} is held by {self._holder()}\n"
                    "Try again when it is done, or wait for it with --lock-timeout 60s."
                )
            time.sleep(_POLL_SECONDS)
        self.renewed = time.monotonic()

    def _take(self) -> bool:
        owner = text(self.owner)
        changed = self.session.execute(
            f'UPDATE {self.table} SET "OWNER" = {owner}, "HOST" = {text(_here())}, '
            f'"EXPIRES_AT" = {_UNTIL} '
            f'WHERE "OWNER" IS NULL OR "OWNER" = {owner} OR "EXPIRES_AT" < SYSDATE()'
        )
        return changed > 0

    def _holder(self) -> str:
        row = self.session.rows(f'SELECT "OWNER", "HOST", "EXPIRES_AT" FROM {self.table}')[0]
        until = row["expires_at"]
        return f"run {row['owner']} of {row['host']}, until {until:%Y-%m-%d %H:%M:%S} UTC at least."

    def touch(self, token: str) -> None:
        """First in a transaction: go no further without the lease, and leave the token."""
        changed = self.session.execute(
            f'UPDATE {self.table} SET "LAST_COMMIT" = {text(token)}, "EXPIRES_AT" = {_UNTIL} '
            f'WHERE "OWNER" = {text(self.owner)}'
        )
        if not changed:
            raise TryAgainError(
                f"{'.'.join(self.location.target)}: another run took over, because this one did "
                "not renew its lease in time.\nNothing was published; try again."
            )
        self.renewed = time.monotonic()

    def renew(self) -> None:
        """Extend the lease when a third of its term has passed."""
        if time.monotonic() - self.renewed > TERM.total_seconds() / 3:
            self._extend()

    def _extend(self) -> None:
        self.session.execute(
            f'UPDATE {self.table} SET "EXPIRES_AT" = {_UNTIL} WHERE "OWNER" = {text(self.owner)}'
        )
        self.renewed = time.monotonic()

    def committed(self, token: str) -> bool:
        """Whether the transaction with this token took place.

        Asked after its end only: to write the row waits for whoever still holds it.
        """
        self._extend()
        found = self.session.rows(f'SELECT "LAST_COMMIT" FROM {self.table}')
        # Two first runs at once may have left two rows; they are held and touched together.
        return {row["last_commit"] for row in found} == {token}

    def release(self) -> None:
        """Let others take the schema."""
        self.session.execute(
            f'UPDATE {self.table} SET "OWNER" = NULL, "HOST" = NULL, "EXPIRES_AT" = NULL '
            f'WHERE "OWNER" = {text(self.owner)}'
        )


def _here() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = str(os.getuid())
    return f"{user}@{socket.gethostname()}, process {os.getpid()}"
