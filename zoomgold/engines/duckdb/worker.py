"""A thread that runs one job at a time, so that a signal can interrupt it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from zoomgold.signals import held

#: Between two looks whether a job has ended. A wait without end would not hear every signal: Python
#: misses one that arrives just before the wait begins, or on another thread.
_PATIENCE_SECONDS = 0.1
T = TypeVar("T")


class Worker:
    """Runs jobs on a thread of its own; `interrupt` ends the job that runs.

    A statement that runs on the main thread would keep signals waiting until it is done.
    """

    def __init__(self, interrupt: Callable[[], object]) -> None:
        self._interrupt = interrupt
        self._thread = ThreadPoolExecutor(1, "statements")
        self._job: Future[Any] | None = None

    def do(self, job: Callable[[], T]) -> T:
        """Run a job and wait for it; raise what it raised."""
        if threading.current_thread().name.startswith("statements"):
            return job()
        try:
            # A signal between the two would leave a job that nobody ends.
            with held():
                running = self._thread.submit(job)
                self._job = running
            while not running.done():
                wait([running], timeout=_PATIENCE_SECONDS)
            return running.result()
        except BaseException:
            self.interrupt()
            raise

    def interrupt(self) -> None:
        """End the job that runs, if one does, and wait until it has."""
        with held():
            job, self._job = self._job, None
            # More than once: an interrupt before the job's statement has begun is lost.
            while job is not None and not job.done():
                self._interrupt()
                wait([job], timeout=_PATIENCE_SECONDS)

    def close(self) -> None:
        """Let go of the job and of the thread."""
        self.interrupt()
        self._thread.shutdown()
