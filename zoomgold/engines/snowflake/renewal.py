"""A run's sign of life while a statement takes long, from a thread and a session of its own.

A second session, as Snowflake advises for a second thread: in the first, a statement at the same
time would share its transaction and the connector's counters. A term as long as a statement may
take would do without, but then a dead run would hold Gold for hours.

Between statements the run itself renews the lease. So the second session is opened by the first
statement that takes long, and most runs sign in once.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress

from snowflake.connector import errors

from zoomgold.engines.snowflake.lease import RENEWAL, Lease
from zoomgold.engines.snowflake.session import Session
from zoomgold.errors import ZoomgoldError

_log = logging.getLogger("zoomgold.engines.snowflake")
#: Later than the run itself would renew: only where it is kept from it.
LATE = RENEWAL * 1.5
#: How long the end of a run waits for the thread.
_PATIENCE_SECONDS = 5.0


class Renewal:
    """Renews a lease until it is stopped."""

    def __init__(self, lease: Lease, sign_in: Callable[[], Session]) -> None:
        self._lease = lease
        self._sign_in = sign_in
        self._after = LATE
        self._session: Session | None = None
        self._stopped = threading.Event()
        # Nobody waits at the end of the process for one that does not end.
        self._thread = threading.Thread(target=self._work, name="lease", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Renew no more."""
        self._stopped.set()
        self._thread.join(_PATIENCE_SECONDS)

    def _work(self) -> None:
        try:
            while not self._stopped.wait(self._after.total_seconds() / 10):
                if self._lease.is_due(self._after) and not self._renewed():
                    return
        finally:
            if self._session is not None:
                with suppress(Exception):
                    self._session.connection.close()

    def _renewed(self) -> bool:
        """Give one sign of life; False where that can be of no more use."""
        if self._lease.session.connection.in_transaction:
            return True  # It has touched the row, which is locked.
        try:
            if self._session is None or self._session.connection.is_lost:
                self._session = self._sign_in()
            with self._lease.alone():
                if self._lease.session.connection.in_transaction or self._stopped.is_set():
                    return True
                return self._lease.extend(self._session)
        except (errors.Error, ZoomgoldError) as error:
            line = " ".join(str(error).split())[:200]
            _log.warning("the lease could not be renewed; it is tried again: %s", line)
            # Not at once: whoever signs in with a browser is not asked every few seconds.
            return not self._stopped.wait(self._after.total_seconds())
