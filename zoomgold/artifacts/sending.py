"""Send OpenLineage's events from a thread of its own: a run never waits for it until it is over.

Nothing here raises, and no line has an address or a key in it.
"""

import logging
import os
import queue
import threading
import time
from datetime import timedelta
from typing import Any, Protocol

from zoomgold.config.openlineage import FILE, HTTP, OpenLineage

#: How often, and for how long, one event is tried; the bound on all of them is in the settings.
_RETRIES = 1
_SECONDS = 5.0
#: The names that the client logs under; what goes wrong is told in one line of our own.
_LOGGERS = ("openlineage", "urllib3", "requests")


class _Transport(Protocol):
    def emit(self, event: Any) -> Any: ...


class Sender:
    """Takes events at once, sends them one after the other, and gives up at the first failure."""

    def __init__(self, settings: OpenLineage) -> None:
        self._settings = settings
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._problem: str | None = None
        self._thread = threading.Thread(target=self._work, name="openlineage", daemon=True)
        self._thread.start()

    def send(self, event: Any) -> None:
        """Take an event; it is sent when those before it are."""
        self._waiting.put(event)

    def finish(self) -> str | None:
        """Wait, in bounded time, until all is sent; returns why it was not."""
        self._waiting.put(None)
        limit: timedelta = self._settings.timeout
        deadline = time.monotonic() + limit.total_seconds()
        self._thread.join(max(0.0, deadline - time.monotonic()))
        if self._thread.is_alive():
            return f"not all events were taken within {limit.total_seconds():g}s"
        return self._problem

    def _work(self) -> None:
        try:
            for name in _LOGGERS:
                logging.getLogger(name).addHandler(logging.NullHandler())
                logging.getLogger(name).propagate = False
            transport = _transport(self._settings)
            while (event := self._waiting.get()) is not None:
                transport.emit(event)
        except BaseException as error:
            # Not its text, which may have the address in it.
            self._problem = _why(error)


def _transport(settings: OpenLineage) -> _Transport:
    """What takes events, as the settings or the client's own environment say."""
    if settings.type == FILE:
        from openlineage.client.transport.file import FileConfig, FileTransport  # late: as needed

        assert settings.path is not None, "the settings were read"
        settings.path.parent.mkdir(parents=True, exist_ok=True)
        return FileTransport(FileConfig(log_file_path=str(settings.path), append=True))
    if settings.type == HTTP:
        from openlineage.client.transport.http import HttpConfig, HttpTransport  # late: as needed

        options: dict[str, Any] = {
            "url": settings.url,
            "endpoint": settings.endpoint,
            "timeout": min(_SECONDS, settings.timeout.total_seconds()),
            "retry": dict.fromkeys(("total", "read", "connect"), _RETRIES),
        }
        if settings.api_key_env is not None:
            key = os.environ.get(settings.api_key_env, "").strip()
            if not key:
                raise _NotSetError(settings.api_key_env)
            options["auth"] = {"type": "api_key", "api_key": key}
        return HttpTransport(HttpConfig.from_dict(options))
    from openlineage.client import OpenLineageClient  # late: as needed

    return OpenLineageClient()


class _NotSetError(Exception):
    """A variable of the environment is not set."""


def _why(error: BaseException) -> str:
    """Why an event was not taken, in words that have nothing secret in them."""
    if isinstance(error, _NotSetError):
        return f"the environment variable {error} is not set"
    answer = getattr(error, "response", None)
    status = getattr(answer, "status_code", None)
    if status is not None:
        return f"it answered {status}"
    name = type(error).__name__
    if "Timeout" in name:
        return "no answer in time"
    if "Connection" in name:
        return "it cannot be reached"
    return f"the events were not taken: {name}"
