"""Steps side by side: those whose inputs are there run at once, asynchronously, in one session.

A plan's steps are taken in their order. While one is waited for, later ones that do not need it are
under way already, up to `width` statements at a time. The session is free meanwhile, so the lease
is renewed in it. When a step fails, the others are cancelled.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from snowflake.connector import errors

from zoomgold.engines.base import Rows
from zoomgold.engines.snowflake.session import ATTEMPTS, Session, is_repeatable, is_transient
from zoomgold.engines.snowflake.told import told
from zoomgold.plan.steps import CANDIDATE, Kind, Step

#: As many statements as a warehouse executes at a time, unless its MAX_CONCURRENCY_LEVEL is set.
DEFAULT_WIDTH = 8
#: How long until statements are looked at again: at first, and at most.
_FIRST_PAUSE, _LONGEST_PAUSE = 0.01, 1.0
#: How long statements may take to end once they are cancelled.
_PATIENCE_SECONDS = 2.0


@dataclass(eq=False)
class _Job:
    """A step: `done` of its statements are, the next one is under way as `query`."""

    step: Step
    needs: frozenset[str]
    done: int = 0
    query: str | None = None
    attempts: int = 0
    rows: Rows = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        return self.done == len(self.step.statements)


class _JobError(Exception):
    """A step failed with this error."""

    def __init__(self, job: _Job, error: errors.Error) -> None:
        super().__init__(str(error))
        self.job, self.error = job, error


class SideBySide:
    """The steps that come next.

    `statement` makes of a statement of the plan one that can be sent, which takes the values that
    `knows` says are known; `tag` says what its query tag has; `renew` is called while steps are
    waited for.
    """

    def __init__(
        self,
        width: int,
        session: Callable[[], Session],
        *,
        statement: Callable[[str], str],
        knows: Callable[[str], bool],
        tag: Callable[[Step], Mapping[str, str | None]],
        renew: Callable[[], None],
    ) -> None:
        self._width, self._session = width, session
        self._statement, self._knows = statement, knows
        self._tag, self._renew = tag, renew
        self._jobs: list[_Job] = []
        self._made: set[str] = set()
        self._failed: Callable[[Step], None] = lambda _: None

    def ahead(self, steps: Sequence[Step], failed: Callable[[Step], None]) -> None:
        """Take these steps, in this order; `failed` is told of one that fails before its turn."""
        self._jobs, self._made, self._failed = [], set(), failed
        every = [statement for step in steps for statement in step.statements]
        if self._width == 1 or not all(map(is_repeatable, every)):
            return
        before: set[str] = set()
        for step in steps:
            self._jobs.append(_Job(step, frozenset(step.reads) & before))
            before.add(_made_by(step))

    def has(self, step: Step) -> bool:
        """Whether the step is among them."""
        return any(job.step is step for job in self._jobs)

    def rows(self, step: Step) -> Rows:
        """Wait for a step; returns its rows, if it asks for any. Raises whatever a step raises."""
        (job,) = (one for one in self._jobs if one.step is step)
        pause = _FIRST_PAUSE
        try:
            while not job.is_over:
                self._renew()
                if self._begin(job) + self._look():
                    pause = _FIRST_PAUSE
                elif not job.is_over:
                    time.sleep(pause)
                    pause = min(2 * pause, _LONGEST_PAUSE)
        except _JobError as failure:
            self.cancel()
            if failure.job is not job:
                self._failed(failure.job.step)
            with told(failure.job.step.name):
                raise failure.error from None
        self._jobs.remove(job)
        return job.rows

    def cancel(self) -> None:
        """End what is under way, and forget the rest."""
        left = {job.query for job in self._jobs if job.query is not None}
        self._jobs = []
        deadline = time.monotonic() + _PATIENCE_SECONDS
        with suppress(errors.Error):
            for query in left:
                self._session().abort(query)
            while left and time.monotonic() < deadline:
                left = {query for query in left if self._session().is_running(query)}
                time.sleep(_FIRST_PAUSE)

    def _begin(self, awaited: _Job) -> int:
        """Begin what is ready, as far as there is room; returns how many statements."""
        begun = 0
        for job in self._jobs:
            room = sum(one.query is not None for one in self._jobs) < self._width
            if room and self._is_ready(job, awaited):
                with self._session().tagged(**self._tag(job.step)):
                    statement = self._statement(job.step.statements[job.done])
                    try:
                        job.query = self._session().begin(statement)
                    except errors.Error as error:
                        raise _JobError(job, error) from error
                begun += 1
        return begun

    def _is_ready(self, job: _Job, awaited: _Job) -> bool:
        """Whether all that the job's next statement needs is there.

        Values of the run are taken from the rows of steps as their turn comes. So all of them are
        known that the awaited one needs.
        """
        if job.is_over or job.query is not None or not job.needs <= self._made:
            return False
        return job is awaited or self._knows(job.step.statements[job.done])

    def _look(self) -> int:
        """See to what is over; returns how many statements."""
        seen = 0
        for job in [one for one in self._jobs if one.query is not None]:
            assert job.query is not None
            try:
                if self._session().is_running(job.query):
                    continue
                found = self._session().result(job.query, with_rows=_asks(job.step))
            except errors.Error as error:
                if not is_transient(error) or job.attempts == ATTEMPTS - 1:
                    raise _JobError(job, error) from error
                job.attempts += 1
            else:
                job.rows += found
                job.done, job.attempts = job.done + 1, 0
            job.query = None
            if job.is_over:
                self._made.add(_made_by(job.step))
            seen += 1
        return seen


def _asks(step: Step) -> bool:
    return step.kind not in (Kind.MATERIALIZE, Kind.BUILD)


def _made_by(step: Step) -> str:
    """What later steps call that which the step makes; nothing that is read for others."""
    if step.kind is Kind.BUILD:
        return step.name + CANDIDATE
    return step.name if step.kind is Kind.MATERIALIZE else ""
