"""The course of a run: open it, compare Silver with what is known, carry out the plan, publish."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model
from zoomgold.engines.base import Change, Rows
from zoomgold.errors import (
    BuildError,
    InvariantError,
    PlanError,
    ThresholdError,
    ZoomgoldError,
)
from zoomgold.models.catalog import CONTRACTS, MODELS, SOURCES
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.pipeline import audit_rows, own_rows
from zoomgold.pipeline.activity import aged
from zoomgold.pipeline.compare import compare
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.events import Note, RunFinished, RunStarted, Warned
from zoomgold.pipeline.freshness import measured
from zoomgold.pipeline.manifest import seen
from zoomgold.pipeline.reading import told
from zoomgold.plan import parts
from zoomgold.plan.active import active
from zoomgold.plan.completeness import missing
from zoomgold.plan.request import name_of
from zoomgold.plan.steps import Kind, Plan, Step
from zoomgold.results import RunResult
from zoomgold.signals import Hold, Stopped, cause_of, held
from zoomgold.validation import invariants, shrink
from zoomgold.validation.accounting import Counts, assessed, check_identity, check_threshold

#: What is done with the rows that the steps of a part ask for, by the step's name.
Takes = Mapping[str, Callable[[Rows], None]]


def execute(run: Running) -> RunResult:
    """Assess, build, validate, publish; on failure leave Gold as it was and say why.

    A signal raises `Stopped` once the run is closed: its result tells whether Gold was published.
    """
    with held() as hold:
        try:
            with hold.released():
                _open(run)
                _compare(run)
                plan = _planned(run)
                _assess(run, plan)
                _publish(run, plan)
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


def _open(run: Running) -> None:
    """Open the audit; only then is anyone told of the run."""
    changes: list[Change] = [*own_rows.missing_logs(run)]
    with run.backend.transaction(_opening(run)):
        if run.settings.enable_audit_logging:
            changes += _abandoned(run)
        changes += own_rows.audit(run, audit_rows.RUNNING)
        run.backend.publish(changes)
    run.request = replace(
        run.request,
        tables=published_columns(run, CONTRACTS.values()),
        empty=frozenset(
            name_of(contract)
            for contract in CONTRACTS.values()
            if name_of(contract) not in run.request.tables
        ),
    )
    names = tuple(model.name for model in run.models)
    run.emit(RunStarted(run.stamp.execution_id, run.backend.name, names))
    for reason, tables in _why_in_full(run).items():
        run.emit(Note(f"full, as {reason}: {', '.join(tables)}"))


def _abandoned(run: Running) -> tuple[Step, ...]:
    """Close what killed runs left `Running`."""
    plan = run.plan("opening", run.request)
    left = sum(row["rows"] for step in plan.part(parts.ASK) for row in run.backend.ask(step))
    if not left:
        return ()
    run.emit(Warned(f"{left} audit rows of a killed run: now Abandoned"))
    return plan.part(parts.WRITE)


def published_columns(run: Running, contracts: Iterable[Contract]) -> dict[str, Mapping[str, str]]:
    """The columns of the published tables by their names."""
    found = {name_of(contract): run.backend.columns(contract) for contract in contracts}
    return {name: columns for name, columns in found.items() if columns is not None}


def _why_in_full(run: Running) -> dict[str, list[str]]:
    """The tables that could have been built incrementally, by the reason why they are not."""
    found: dict[str, list[str]] = {}
    for name, mode in run.modes.items():
        if mode.is_full and run.state.of(name):
            found.setdefault(mode.reason, []).append(name)
    return found


def _compare(run: Running) -> None:
    """Hold Silver to the ledger; say what came late."""
    run.at("silver")
    silver = run.backend.bind_silver(run.files.added)
    run.silver_read_at = silver.at
    run.freshness = measured(run)
    for note in silver.notes:
        run.emit(Note(note))
    found = compare(run.backend, run.plan, run.request, lookback=run.settings.lookback)
    run.request, run.news = found.request, found.news
    for name, news in found.news.items():
        if lateness := news.lateness():
            run.emit(Note(f"{SOURCES[name].silver.name}: {lateness}"))
    grown_old = aged(run.backend, run.plan, run.request, run.state, run.settings.as_of)
    built = active(
        run.models,
        run.modes,
        run.news,
        grown_old,
        run.files.unchanged,
        run.request.rechecks,
        closes=run.request.closes,
    )
    run.request = run.request.narrowed(built=built)
    in_full = (name for name in built if name in SOURCES and run.modes[name].is_full)
    run.backend.expect(full=any(in_full))
    run.counts |= {name: Counts() for name in run.selected if name not in built}


def _planned(run: Running) -> Plan:
    """The plan of the build; where that fails, the run fails at the model."""
    try:
        plan = run.plan("build", run.request)
    except PlanError as error:
        run.at(error.stage)
        raise
    if lacking := missing(run.request, plan):
        raise BuildError(
            f"The plan lacks {', '.join(lacking)}.\n"
            "Nothing was published; this is a defect of zoomgold."
        )
    return plan


def _assess(run: Running, plan: Plan) -> None:
    """Judge the rows of Silver; stop where too many are rejected."""
    steps = told(run, plan.part(parts.ASSESS))
    _carry_out(run, steps, {parts.ASSESSED: partial(_take_stock, run)})
    run.at("")
    _check_rejected(run)


def _publish(run: Running, plan: Plan) -> None:
    """Build and validate the tables, check them, and make them visible in one commit."""
    if run.request.built and run.erasure is None:
        run.backend.keep_gold(run.settings.keep_golds)
    with run.backend.transaction(_publication(run)):
        _build_and_check(run, plan)
        changes: list[Change] = [*run.erasure.changes] if run.erasure else []
        changes += [*plan.part(parts.WRITE), *own_rows.progress(run), *own_rows.left_out(run)]
        changes += own_rows.looked_at_again(run)
        changes += seen(run.backend, _looking(run), run.modes, run.files, run.settings.lookback)
        changes += own_rows.audit(run, audit_rows.COMPLETED)
        run.backend.publish(changes, _sizes(run, plan))


def _looking(run: Running) -> list[Model]:
    """The models that look at Silver: at its audit only where one is kept."""
    keeps = run.settings.enable_audit_logging
    return [model for model in run.models if keeps or model.name != AUDIT.table]


def _build_and_check(run: Running, plan: Plan) -> None:
    checks: Takes = {
        parts.COUNTS: partial(_take_counts, run),
        parts.VIOLATIONS: invariants.check,
        parts.LOSSES: partial(shrink.check_shrink, max_shrink=run.settings.max_shrink),
    }
    _carry_out(run, plan.part(parts.BUILD), {})
    _carry_out(run, plan.part(parts.CHECK), checks)
    run.at("")


def _carry_out(run: Running, steps: Iterable[Step], takes: Takes) -> None:
    """Carry out steps in order; what they ask for is taken at once."""
    given = tuple(steps)
    run.backend.ahead(given, lambda failed: run.begin(failed.stage or run.current))
    for step in given:
        run.at(step.stage)
        if step.kind in (Kind.MATERIALIZE, Kind.BUILD):
            run.backend.execute(step)
            assert step.writes is not None
            run.made.add(step.writes)
        elif step.kind is Kind.VALIDATE:
            assert step.model is not None
            run.sizes[step.model] = _validated(run, step, CONTRACTS[step.model])
        elif step.name.startswith(parts.BOUNDS):
            (bounds,) = run.backend.ask(step)
            run.backend.values |= bounds
        else:
            takes[step.name](run.backend.ask(step))


def _validated(run: Running, step: Step, contract: Contract) -> int:
    """The number of rows of a built table that keeps its contract; `ContractError` for any other.

    The query is that of the contract's Pandera schema, and so are the expected columns. Pandera
    itself is asked where anything is off: it says what, with a sample.
    """
    (found,) = run.backend.ask(step)
    rows = int(found["row_count"])
    counted = {name: count for name, count in found.items() if name != "row_count"}
    if not any(counted.values()) and run.backend.candidate_columns(contract) == contract.schema:
        return rows
    from zoomgold.validation.contracts import validate  # late: Pandera takes as long as many a run

    return validate(contract, run.backend.bound(contract, candidate=True))


def _take_stock(run: Running, rows: Rows) -> None:
    found = assessed(rows)
    run.counts.update(found)
    run.sizes[run.current] = sum(counts.processed for counts in found.values())


def _check_rejected(run: Running) -> None:
    built = run.request.built
    found = {name: run.counts[name] for name in built if name in SOURCES}
    increments = {SOURCES[name].silver.name for name in found if not run.modes[name].is_full}
    warning = check_threshold(
        {SOURCES[name].silver.name: counts for name, counts in found.items()},
        run.settings.data_quality_threshold,
        tolerate_rejected=run.settings.enable_error_handling,
        increments=increments,
    )
    if warning:
        run.emit(Warned(warning))


def _take_counts(run: Running, rows: Rows) -> None:
    """Take over what was counted of each table; stop where a row is not accounted for."""
    for row in rows:
        name, source = row["model"], MODELS[row["model"]].source
        found = {
            count: row[count] for count in vars(Counts()) if count in row and row[count] is not None
        }
        if row["size"] is not None:
            run.sizes[name] = row["size"]
        if not found:
            continue
        counts = replace(run.counts.get(name, Counts()), **found)
        if source is None:
            # A mart has no rows of Silver to account for.
            run.of_marts[name] = counts
        else:
            run.counts[name] = counts
            check_identity(name, source.name, counts)
        if row["mismarked"]:
            raise InvariantError(
                f"{name}: rows are marked as what they are: {row['mismarked']} rows have stamps "
                "that do not agree with what is published.\n"
                "Nothing was published; this is a defect of zoomgold."
            )


def _sizes(run: Running, plan: Plan) -> dict[str, int]:
    """How many rows the Gold tables that are written will have, as far as that was worked out."""
    written = {step.writes for step in plan.part(parts.WRITE)}
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
    """Write what a failed run leaves: its violations and audit rows, nothing else.

    A run that a signal ended leaves its audit rows alone: to find its violations may take long.
    """
    failed_in = run.current
    if failed_in != audit_rows.PIPELINE:
        run.clocked(failed_in)
    run.culprits = frozenset({failed_in})
    if isinstance(error, ThresholdError):
        run.culprits = frozenset(
            model.name
            for model in run.models
            if model.source and model.source.name in error.sources
        )
    message = str(error) or type(error).__name__
    try:
        run.backend.cancel()
        if isinstance(error, Exception):
            _record_violations(run, hold)
        with run.backend.transaction():
            run.backend.publish(own_rows.audit(run, audit_rows.FAILED, message))
    except Exception:
        # Whoever is told of this failure must know of the one that came first.
        run.emit(Warned(f"the run had failed already: {message}"))
        raise
    run.current = failed_in
    run.emit(RunFinished(run.stamp.execution_id, audit_rows.FAILED, run.elapsed))


def _record_violations(run: Running, hold: Hold) -> None:
    """Write the violations of a failed run. Whatever happens to that, its audit rows are closed."""
    try:
        with hold.released():
            failed = replace(run.request, made=frozenset(run.made))
            plan = run.plan("failure", failed)
            with run.backend.transaction():
                run.begin(ERRORS.table)
                _build_and_check(run, plan)
                changes: list[Change] = [*plan.part(parts.WRITE), *own_rows.unpublished(run)]
                run.backend.publish(
                    [*changes, *own_rows.size_of_the_violation_log(run)], _sizes(run, plan)
                )
    except Exception as also:
        run.emit(Warned(f"the violations of this run could not be written: {also}"))
    except KeyboardInterrupt:
        run.emit(Warned("the violations of this run are not written: a signal ended it"))
