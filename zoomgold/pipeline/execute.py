"""The course of a run: assess Silver, build and validate candidates, publish in one commit.

An engine may work ahead. So a run asks for all of it in order, checks included, and each step says
with `later` what is to be done with what it finds; only before it publishes does it wait.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from zoomgold.definitions.state import CLOSINGS, LEDGER
from zoomgold.errors import BuildError, ThresholdError, ZoomgoldError
from zoomgold.expressions.tables import Rows
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.pipeline import audit_rows, log_writes
from zoomgold.pipeline.assess import assess, assessment
from zoomgold.pipeline.build import build
from zoomgold.pipeline.context import Running, gold_tables
from zoomgold.pipeline.events import Note, RunFinished, RunStarted, Warned
from zoomgold.pipeline.hold import forget
from zoomgold.pipeline.hold import hold as hold_to_counts
from zoomgold.pipeline.inputs import inputs
from zoomgold.pipeline.news import Comparison, compare
from zoomgold.results import RunResult
from zoomgold.signals import Hold, Stopped, cause_of, held
from zoomgold.transform.writes import Write
from zoomgold.validation.accounting import Counts, check_threshold


def execute(run: Running) -> RunResult:
    """Assess, build, validate, publish; on failure leave Gold as it was and say why.

    A signal raises `Stopped` once the run is closed: its result tells whether Gold was published.
    """
    with held() as hold:
        try:
            with hold.released():
                _start(run)
                _assess(run)
                _publish(run)
        except BaseException as caught:
            error = cause_of(caught)
            if not run.backend.committed(_publication(run)):
                ended = _closed(run, error, hold)
                if ended is caught:
                    raise
                raise ended from (None if ended is error else error)
            # Whatever it was that came after the commit: Gold is the new state.
            result = _completed(run)
            if isinstance(error, Exception):
                return result
            if isinstance(error, Stopped):
                error.result = result
            raise error from None
        return _completed(run)


def _publication(run: Running) -> str:
    """The token of the transaction that publishes."""
    return run.stamp.execution_id


def _opening(run: Running) -> str:
    """The token of the transaction that opens the audit."""
    return f"{run.stamp.execution_id}, opening"


def _publish(run: Running) -> None:
    with run.backend.transaction(_publication(run)):
        with _in_turn(run):
            writes = build(run)
            writes += log_writes.fault_writes(run, resolve=True)
            carried = log_writes.carried_audit(run)
            hold_to_counts(run)
        run.backend.wait()
        writes += log_writes.closing_writes(run, carried)
        run.backend.publish(writes, _sizes(run, writes))


def _sizes(run: Running, writes: Iterable[Write]) -> dict[str, int]:
    """How many rows the Gold tables that are written will have, as far as that was worked out."""
    written = {write.contract.table for write in writes}
    return {name: size for name, size in run.sizes.items() if name in written}


def _completed(run: Running) -> RunResult:
    """The result of a run whose commit took place: from here on nothing can make it a failure."""
    try:
        for name in run.selected:
            run.sizes[name] = run.backend.size(MODELS[name].contract)
    except ZoomgoldError as error:
        run.emit(Warned(f"Gold is published, but its rows could not be counted: {error}"))
    result = run.result(audit_rows.COMPLETED)
    run.emit(RunFinished(run.stamp.execution_id, audit_rows.COMPLETED, result.seconds))
    return result


def _start(run: Running) -> None:
    """Open the audit; only then is anyone told of the run."""
    with run.backend.transaction(_opening(run)):
        run.backend.publish(log_writes.opening_writes(run))
    names = tuple(model.name for model in run.models)
    run.emit(RunStarted(run.stamp.execution_id, run.backend.name, names))
    for reason, tables in _why_in_full(run).items():
        run.emit(Note(f"full, as {reason}: {', '.join(tables)}"))


def _why_in_full(run: Running) -> dict[str, list[str]]:
    """The tables that could have been built incrementally, by the reason why they are not."""
    found: dict[str, list[str]] = {}
    for name, mode in run.modes.items():
        if mode.is_full and run.state.of(name):
            found.setdefault(mode.reason, []).append(name)
    return found


@contextmanager
def _in_turn(run: Running) -> Iterator[None]:
    """What fails inside is raised in its turn: when all that was asked for before it is done."""

    def fail(error: Exception) -> None:
        raise error

    try:
        yield
    except Exception as error:
        run.backend.enqueue(partial(fail, error))
        run.backend.wait()


def _assess(run: Running) -> None:
    run.begin("silver")
    run.published = gold_tables(run.backend)
    run.silver = run.backend.bind_silver()
    run.comparison = _compared(run)
    run.values = inputs(
        run.models,
        run.modes,
        run.silver,
        run.published,
        run.state,
        past_closings=run.backend.published(CLOSINGS),
        as_of=run.settings.as_of,
        closes=run.settings.hard_deletes == "close",
        news=run.comparison.news,
        changed_days=run.comparison.changed,
    )
    query = assess(run.backend, run.models, run.values, run.once)
    run.backend.enqueue(partial(_take_stock, run, run.asked(query)))


def _take_stock(run: Running, counted: Callable[[], Rows]) -> None:
    found = assessment(counted())
    run.counts.update(found)
    run.finish("silver")
    _check_rejected(run, found)


def _compared(run: Running) -> Comparison:
    """Silver against the ledger; says what came late."""
    found = compare(
        run.built,
        run.modes,
        run.silver,
        run.backend.published(LEDGER) if run.state.rows else None,
        today=run.stamp.started_at.date(),
        lookback=run.settings.lookback,
        materialize=run.backend.materialize,
        fetch=run.backend.rows,
    )
    for name, news in found.news.items():
        if lateness := news.lateness():
            run.emit(Note(f"{SOURCES[name].silver.name}: {lateness}"))
    return found


def _check_rejected(run: Running, found: Mapping[str, Counts]) -> None:
    increments = {SOURCES[name].silver.name for name in found if not run.modes[name].is_full}
    warning = check_threshold(
        {SOURCES[name].silver.name: counts for name, counts in found.items()},
        run.settings.data_quality_threshold,
        tolerate_rejected=run.settings.enable_error_handling,
        increments=increments,
    )
    if warning:
        run.emit(Warned(warning))


def _closed(run: Running, error: BaseException, hold: Hold) -> BaseException:
    """Close a run of which nothing was published; returns what is to be raised."""
    if not run.backend.committed(_opening(run)):
        # No audit row was written, so there is none to close.
        return error
    _record_failure(run, error, hold)
    ended = cause_of(error)
    if isinstance(ended, Exception) and not isinstance(ended, ZoomgoldError):
        ended = BuildError(
            f"{run.current} failed: {type(error).__name__}: "
            f"{(str(error).splitlines() or [''])[0]}\nNothing was published."
        )
    if isinstance(ended, ZoomgoldError | Stopped):
        ended.result = run.result(audit_rows.FAILED)
    return ended


def _record_failure(run: Running, error: BaseException, hold: Hold) -> None:
    """Write what a failed run leaves: its faults and audit rows, nothing else.

    A run that a signal ended leaves its audit rows alone: to find its faults may take long.
    """
    failed_in = run.current
    run.culprits = frozenset({failed_in})
    if isinstance(error, ThresholdError):
        run.culprits = frozenset(
            model.name
            for model in run.models
            if model.source and model.source.name in error.sources
        )
    told = str(error) or type(error).__name__
    try:
        for name in run.backend.cancel():
            run.values.pop(name, None)
        if isinstance(error, Exception):
            _record_faults(run, hold)
        with run.backend.transaction():
            run.backend.publish(log_writes.failure_writes(run, told))
    except Exception:
        # Whoever is told of this failure must know of the one that came first.
        run.emit(Warned(f"the run had failed already: {told}"))
        raise
    run.current = failed_in
    run.emit(RunFinished(run.stamp.execution_id, audit_rows.FAILED, run.elapsed))


def _record_faults(run: Running, hold: Hold) -> None:
    """Write the faults of a failed run. Whatever happens to that, its audit rows are closed."""
    try:
        with hold.released(), run.backend.transaction():
            forget(run)
            writes = log_writes.fault_writes(run, resolve=False)
            hold_to_counts(run)
            run.backend.wait()
            run.backend.publish([*writes, *log_writes.size_of_the_fault_log(run)])
    except Exception as also:
        run.emit(Warned(f"the violations of this run could not be written: {also}"))
    except KeyboardInterrupt:
        run.emit(Warned("the violations of this run are not written: a signal ended it"))
