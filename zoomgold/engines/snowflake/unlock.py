"""Break the lease of a dead run: end its session, and with it its transaction, then free Gold."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake import lease
from zoomgold.engines.snowflake.connection import connect, connection_arguments
from zoomgold.engines.snowflake.holder import Holder, holder_of
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.locks import is_locked
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.engines.snowflake.told import told
from zoomgold.errors import TryAgainError

_log = logging.getLogger("zoomgold.engines.snowflake")
_NO_TABLE = 2003


@dataclass(frozen=True)
class Lock:
    """The lease of a Gold schema, as somebody sees it who holds nothing."""

    session: Session
    location: Location

    @property
    def place(self) -> str:
        """Where Gold is."""
        return ".".join(self.location.target)

    def holder(self) -> Holder | None:
        """Who holds it; None for nobody, and where no run has been yet."""
        try:
            with told(self.place):
                return holder_of(self.session, lease.table_of(self.location))
        except Exception as error:
            if getattr(error.__cause__, "errno", None) == _NO_TABLE:
                return None
            raise

    def broken(self, holder: Holder) -> bool:
        """Free Gold of this run; False where it does not hold it any more.

        A run that lives all the same cannot publish: it would have to touch its lease first.
        """
        if holder.session_id is not None:
            self._end(int(holder.session_id))
        try:
            return lease.release(self.session, lease.table_of(self.location), holder.run)
        except errors.Error as error:
            if not is_locked(error):
                raise
            raise TryAgainError(
                f"{self.place}: the transaction of run {holder.run} is not over, and this role may "
                "not end it.\nTry again in 5 minutes, when Snowflake ends it, or have an account "
                f"administrator run: SELECT SYSTEM$ABORT_SESSION({holder.session_id})"
            ) from error

    def _end(self, session_id: int) -> None:
        """End the run's session, which lets go of its locks; who may not has to wait for that."""
        try:
            self.session.rows(f'SELECT SYSTEM$ABORT_SESSION({session_id}) AS "ENDED"')
        except errors.Error as error:
            line = " ".join(str(error.msg or error).split())[:200]
            _log.info("session %s could not be ended: %s", session_id, line)


@contextmanager
def looking_at(settings: Settings) -> Iterator[Lock]:
    """The lease of the settings' Gold, for as long as looking at it takes."""
    arguments = connection_arguments(settings)
    connection = connect(arguments, pinned(settings), Tag(step="unlock"))
    try:
        yield Lock(Session(connection), Location(settings))
    finally:
        connection.close()
