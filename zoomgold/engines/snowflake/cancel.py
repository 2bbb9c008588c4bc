"""Statements that any signal cancels.

The connector cancels a statement for SIGINT alone, in a handler of its own that would cut a COMMIT
too. On a thread it installs none: the main thread waits, hears every signal in the same way, and
cancels, unless signals are held.
"""

import threading
import time
from collections.abc import Callable
from typing import Any

#: How long a statement may take to end once it is cancelled.
_PATIENCE_SECONDS = 2.0
_POLL_SECONDS = 0.1


def cancellable(
    statement: Callable[[], Any], cancel: Callable[[], None], given_up: threading.Event
) -> Any:
    """The result of a statement; whatever is raised while it is waited for cancels it.

    Meanwhile `given_up` is set. Raises `TimeoutError` where the statement goes on all the same.
    """
    if threading.current_thread() is not threading.main_thread():
        return statement()
    ended = threading.Event()
    outcome: list[Any] = []
    failure: list[BaseException] = []

    def work() -> None:
        try:
            outcome.append(statement())
        except BaseException as error:
            failure.append(error)
        finally:
            ended.set()

    # Nobody waits at the end of the process for one that does not end.
    thread = threading.Thread(target=work, name="statement", daemon=True)
    try:
        thread.start()
        ended.wait()
    except BaseException:
        given_up.set()
        deadline = time.monotonic() + _PATIENCE_SECONDS
        # More than once: Snowflake does not know a statement that is not there yet.
        while thread.is_alive() and not ended.wait(_POLL_SECONDS):
            if time.monotonic() > deadline:
                raise TimeoutError from None
            cancel()
        given_up.clear()
        raise
    if failure:
        raise failure[0]
    return outcome[0]
