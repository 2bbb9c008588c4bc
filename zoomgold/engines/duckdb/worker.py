"""Jobs that run in order on a thread of their own while the next ones are prepared."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from zoomgold.signals import held

_PATIENCE_SECONDS = 0.1


class StatementQueue:
    """A queue of jobs, run one at a time and in order; a job that fails stops those after it.

    Whoever uses what the jobs use waits for them first; a job itself has nothing to wait for.
    `interrupt` ends the job that runs.
    """

    def __init__(self, interrupt: Callable[[], object]) -> None:
        self._interrupt = interrupt
        self._worker: threading.Thread | None = None
        self._thread = ThreadPoolExecutor(1, "statements", self._begin)
        self._jobs: list[Future[None]] = []

    def _begin(self) -> None:
        self._worker = threading.current_thread()

    def submit(self, job: Callable[[], object]) -> None:
        """Run the job when those before it are done."""
        before = self._jobs[-1] if self._jobs else None
        self._jobs.append(self._thread.submit(_after, before, job))

    def wait(self) -> None:
        """Wait for all jobs; raise what the first one that failed raised."""
        if threading.current_thread() is self._worker:
            return
        try:
            for job in self._jobs:
                job.result()
        except BaseException:
            self.drop()
            raise
        self._jobs = []

    def drop(self) -> None:
        """Let go of all jobs: the running one is interrupted, the others never start."""
        with held():
            left = [job for job in self._jobs if not job.cancel() and not job.done()]
            self._jobs = []
            for job in left:
                # More than once: an interrupt before the job's statement has begun is lost.
                while not job.done():
                    self._interrupt()
                    wait([job], timeout=_PATIENCE_SECONDS)

    def close(self) -> None:
        """Let go of all jobs and of the thread."""
        self.drop()
        self._thread.shutdown()


def _after(before: Future[None] | None, job: Callable[[], object]) -> None:
    if before is not None:
        before.result()
    job()
