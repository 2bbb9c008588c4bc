"""Tell the targets of a run: one message each, of what they do not know yet.

Nothing here changes how the run ends: what goes wrong is a line of warning.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from zoomgold.alerts import findings, state
from zoomgold.alerts.delivery import Delivery, deliver
from zoomgold.alerts.message import message_of, trial_message
from zoomgold.alerts.outcome import Outcome
from zoomgold.alerts.problem import Findings, news_for, remembered
from zoomgold.alerts.rules import Counts
from zoomgold.alerts.shapes import shaped
from zoomgold.alerts.state import State
from zoomgold.clock import utc_now
from zoomgold.config.notify import NotifyTarget
from zoomgold.config.settings import Settings
from zoomgold.engines import alert_state
from zoomgold.engines.reader import GoldReader, reading
from zoomgold.errors import ZoomgoldError
from zoomgold.pipeline.audit_rows import COMPLETED
from zoomgold.results import RunResult
from zoomgold.signals import held

Warn = Callable[[str], None]


@dataclass
class Ending:
    """Where a run puts its result."""

    result: RunResult | None = None


@contextmanager
def telling(settings: Settings, warn: Warn) -> Iterator[Ending]:
    """Whatever ends the run inside, its targets are told; what it raised goes on."""
    ending = Ending()
    try:
        yield ending
    except BaseException as error:
        result = getattr(error, "result", None)
        is_published = result is not None and result.status == COMPLETED
        _tell(settings, Outcome(result, error, is_published), warn)
        raise
    _tell(settings, Outcome(ending.result, None, is_published=True), warn)


def try_targets(settings: Settings, targets: list[NotifyTarget]) -> list[Delivery]:
    """Send each target a test message; what they know stays as it is."""
    message = trial_message(settings, utc_now())
    texts = [(target, shaped(message, target.shape)) for target in targets]
    return deliver(texts, settings.notify.timeout.total_seconds())


def _tell(settings: Settings, outcome: Outcome, warn: Warn) -> None:
    # A signal waits: a run that one has ended is to be told of, in the bounded time that it takes.
    with held():
        try:
            _told(settings, outcome, warn)
        except Exception as error:
            # Not its text, which may quote anything.
            with suppress(Exception):
                warn(f"notify: the targets were not told: {type(error).__name__}")


def _told(settings: Settings, outcome: Outcome, warn: Warn) -> None:
    targets = settings.notify.targets
    before, found, counts = _looked(settings, outcome, warn)
    news = {one.name: news_for(one.on, before.targets.get(one.name, {}), found) for one in targets}
    now = utc_now()
    texts = [
        (one, shaped(message_of(news[one.name], outcome, settings, now), one.shape))
        for one in targets
        if news[one.name]
    ]
    done = {one.target.name: one for one in deliver(texts, settings.notify.timeout.total_seconds())}
    for one in done.values():
        if not one.ok:
            warn(f"notify {one.target.name} ({one.target.what}) failed: {one.problem}")
    memory = {
        one.name: remembered(
            before.targets.get(one.name, {}),
            found,
            news[one.name],
            delivered=one.name not in done or done[one.name].ok,
        )
        for one in targets
    }
    runs = state.with_counts(
        before.counts, outcome.execution_id, counts, settings.notify.rule_runs + 1
    )
    after = State(memory, runs)
    if after != before:
        try:
            alert_state.save(settings, state.document(after))
        except (OSError, ZoomgoldError) as error:
            warn(f"notify: what was told cannot be kept, and is told again: {_line(error)}")


def _looked(
    settings: Settings, outcome: Outcome, warn: Warn
) -> tuple[State, Findings, Counts | None]:
    """What was told before, what this run found, and its violations by rule."""
    found = findings.of_result(outcome)
    try:
        with _gold(settings, outcome) as gold:
            before = _state(settings, gold, warn)
            if gold is None or outcome.result is None:
                return before, found, None
            known = {
                run: counts for run, counts in before.counts.items() if run != outcome.execution_id
            }
            more, counts = findings.of_gold(settings, outcome, gold, known)
            return before, findings.both(found, more), counts
    except ZoomgoldError as error:
        warn(f"notify: Gold cannot be read, so its rules were not looked at: {_line(error)}")
        return _state(settings, None, warn), found, None


@contextmanager
def _gold(settings: Settings, outcome: Outcome) -> Iterator[GoldReader | None]:
    """Gold, where there is something to read."""
    needs_it = outcome.result is not None or settings.backend == "snowflake"
    if not needs_it:
        yield None
        return
    with reading(settings) as gold:
        yield gold


def _state(settings: Settings, gold: GoldReader | None, warn: Warn) -> State:
    """What was told before; nothing where that cannot be read: better told twice than never."""
    try:
        return state.parsed(alert_state.load(settings, gold))
    except (OSError, ValueError, ZoomgoldError) as error:
        warn(f"notify: what was told before cannot be read, and is told again: {_line(error)}")
        return State()


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
