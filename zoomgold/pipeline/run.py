"""A run from the outside: plan it, or carry it out on the backend that the settings name."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import ERASED, PROGRESS, UNPUBLISHED, State
from zoomgold.engines.base import Backend, Rows
from zoomgold.engines.dialects import dialect_of
from zoomgold.errors import printable
from zoomgold.models.catalog import CONTRACTS, MODELS, SOURCES
from zoomgold.models.dag import select_models, upstream_models, waiting_marts
from zoomgold.pipeline.activity import aged
from zoomgold.pipeline.compare import Comparison, compare
from zoomgold.pipeline.context import Erasure, Running
from zoomgold.pipeline.events import Emit, Note, harmless, ignore
from zoomgold.pipeline.execute import execute
from zoomgold.pipeline.manifest import FilesSeen, check_lost, files_seen
from zoomgold.pipeline.shapes import shapes
from zoomgold.plan.active import active
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.compiled import section
from zoomgold.plan.course import sections
from zoomgold.plan.modes import Mode, Rebuild, check_shape, check_upstream, check_version, modes
from zoomgold.plan.request import Request, name_of
from zoomgold.plan.run_values import (
    AS_OF,
    ERASURE_SALT,
    EXECUTION_ID,
    RUN_DATE,
    RUN_START,
    as_of_before,
)
from zoomgold.plan.steps import Step
from zoomgold.plan.summary import Size, size_of, sizes
from zoomgold.results import Plan, PlannedTable, RunResult
from zoomgold.signals import held
from zoomgold.silver_input.directory import check_directory, row_counts
from zoomgold.transform.ledger import News

__all__ = ["Plan", "PlannedTable", "RunResult", "plan", "run"]


def run(
    settings: Settings,
    *,
    select: Sequence[str] = (),
    exclude: Sequence[str] = (),
    full_refresh: bool = False,
    reset_history: bool = False,
    rewind: bool = False,
    emit: Emit = ignore,
    kept: PlanCache | None = None,
) -> RunResult:
    """Build the selected Gold tables and publish them, or nothing.

    Incremental where it can be; `full_refresh` rebuilds from Silver and the published history,
    `reset_history` from Silver alone. `rewind` allows an `as_of` before the last run's. Compiled
    plans are taken from `kept`, where they are. Raises a `ZoomgoldError` when nothing was
    published; its `result` then tells how far it came.
    """
    asked = select_models(select, exclude)
    rebuild = Rebuild(full_refresh, reset_history, rewind)
    emit = harmless(emit)
    backend: Backend | None = None
    with held() as hold:
        try:
            with hold.released():
                backend = opened(settings, asked, select, emit, kept)
                models, waiting = _buildable(asked, select, _published(backend))
                for name, missing in waiting.items():
                    emit(Note(f"{name} is left out: {missing} is neither selected nor published"))
                return run_on(backend, settings, models, rebuild, emit, kept)
        finally:
            if backend is not None:
                backend.close()


def run_on(
    backend: Backend,
    settings: Settings,
    models: Sequence[Model],
    rebuild: Rebuild,
    emit: Emit,
    kept: PlanCache | None,
    erasure: Erasure | None = None,
) -> RunResult:
    """Build these models on an open backend and publish them, or nothing; see `run`."""
    shaped_by = shapes(backend, settings, kept)
    state, chosen = _state_and_modes(backend, settings, models, rebuild, shaped_by)
    seen, failed = files_seen(backend, models, chosen, settings.lookback), backend.read(UNPUBLISHED)
    request = _request(backend, settings, models, state, chosen, seen, failed)
    if erasure is not None:
        # The plan is of this one person: nothing of it is kept.
        request, kept = replace(request, erasing=erasure.erasing), None
    before = {model.name: state.of(model.name) for model in models}
    backend.values |= {as_of_before(name): one.as_of for name, one in before.items() if one}
    known = backend.read(ERASED)
    if known or erasure:
        backend.values[ERASURE_SALT] = erasure.salt if erasure else known[0]["salt"]
    return execute(
        Running(
            settings,
            models,
            backend,
            emit,
            state,
            chosen,
            shaped_by,
            request,
            kept,
            files=seen,
            erasure=erasure,
            unpublished=failed,
        )
    )


def plan(
    settings: Settings,
    *,
    select: Sequence[str] = (),
    exclude: Sequence[str] = (),
    full_refresh: bool = False,
    reset_history: bool = False,
    rewind: bool = False,
    kept: PlanCache | None = None,
) -> Plan:
    """What `run` would do; checks Silver and reads the state of Gold, changes nothing."""
    asked = select_models(select, exclude)
    backend, counted = _opened_to_plan(settings, kept)
    try:
        models, _ = _buildable(asked, select, _published(backend))
        rows = counted()
        rebuild = Rebuild(full_refresh, reset_history, rewind)
        shaped_by = shapes(backend, settings, kept)
        state, chosen = _state_and_modes(backend, settings, models, rebuild, shaped_by)
        seen, failed = (
            files_seen(backend, models, chosen, settings.lookback),
            backend.read(UNPUBLISHED),
        )
        request = _request(backend, settings, models, state, chosen, seen, failed)
        found = _foreseen(backend, settings, models, state, request, seen, kept)
    finally:
        backend.close()
    news = found.news
    steps = _steps(settings, request, found.request, kept)
    size = sizes(steps)
    nothing = Size(0, 0)
    return Plan(
        tuple(
            PlannedTable(
                model.name,
                chosen[model.name].name,
                _reason(chosen[model.name], news.get(model.name)),
                upstream_models(model),
                model.source.name if model.source else None,
                _rows_in(model, rows, news),
                news[model.name].late if model.name in news else None,
                news[model.name].late_by.days if model.name in news else None,
                **vars(size.get(model.name, nothing)),
            )
            for model in models
        ),
        **vars(size_of(steps)),
    )


def _request(
    backend: Backend,
    settings: Settings,
    models: Sequence[Model],
    state: State,
    chosen: Mapping[str, Mode],
    seen: FilesSeen,
    failed: Rows,
) -> Request:
    """What the run is planned for, before it is known what of Silver is new."""
    found = {name_of(c): backend.columns(c) for c in CONTRACTS.values()}
    names = tuple(model.name for model in models)
    progress = (state.of(name) for name in names)
    return Request(
        selected=names,
        built=names,
        modes=chosen,
        tables={name: columns for name, columns in found.items() if columns is not None},
        closes=settings.hard_deletes == "close",
        rewinds=any(one is not None and settings.as_of < one.as_of for one in progress),
        audits=settings.enable_audit_logging,
        guards=not settings.allow_shrink,
        looks_back=bool(settings.lookback),
        compared=tuple(name for name in names if name in SOURCES and name not in seen.unchanged),
        follows=bool(state.rows),
        grown=frozenset(seen.added) & set(SOURCES),
        rechecks=frozenset(
            row["model"]
            for row in failed
            if row["model"] in names and not chosen[row["model"]].is_full
        ),
    )


def _reason(mode: Mode, news: News | None) -> str:
    lateness = news.lateness() if news else None
    return f"{mode.reason}; {lateness}" if lateness else mode.reason


def _rows_in(model: Model, rows: Mapping[str, int], news: Mapping[str, News]) -> int | None:
    """The Silver rows that a run would count as looked at."""
    if model.name in news:
        return news[model.name].rows
    return rows.get(model.source.name) if model.source else None


def _buildable(
    models: Sequence[Model], select: Sequence[str], published: Collection[str]
) -> tuple[list[Model], dict[str, str]]:
    """The selected models without the marts that wait for others, and these, each with one."""
    waiting = waiting_marts(models, select, published)
    return [model for model in models if model.name not in waiting], waiting


def _published(backend: Backend) -> dict[str, Mapping[str, str]]:
    """The Gold tables that are there, with their columns."""
    found = {name: backend.columns(model.contract) for name, model in MODELS.items()}
    return {name: columns for name, columns in found.items() if columns is not None}


def opened(
    settings: Settings,
    models: Sequence[Model],
    select: Sequence[str],
    emit: Emit,
    kept: PlanCache | None,
) -> Backend:
    """The backend, once the input and the selection are known to be sound."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend  # late: the engine in use

        return SnowflakeBackend(settings)
    from zoomgold.engines.duckdb.backend import DuckDBBackend  # late: the engine in use

    files = check_directory(settings.silver, kept=kept, missing_as_empty=settings.missing_as_empty)
    for note in files.notes():
        emit(Note(note))
    if not settings.database.exists():
        check_upstream(_buildable(models, select, ())[0], published=())
        emit(Note(_new_gold(settings.database)))
    return DuckDBBackend(
        settings.database,
        files,
        threads=settings.threads,
        memory_limit=settings.memory_limit,
        lock_timeout=settings.lock_timeout,
    )


def _new_gold(database: Path) -> str:
    """What is told before a database file is made, for a mistyped path makes one, too."""
    folder = "" if database.parent.exists() else ", in a new folder"
    return f"creating a new Gold: {printable(str(database.absolute()))}{folder}"


def _opened_to_plan(
    settings: Settings, kept: PlanCache | None
) -> tuple[Backend, Callable[[], dict[str, int]]]:
    """The backend, read-only, and what counts the rows of each Silver table."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend  # late: the engine in use

        snowflake = SnowflakeBackend(settings, read_only=True)
        return snowflake, snowflake.silver_rows
    from zoomgold.engines.duckdb.backend import DuckDBBackend  # late: the engine in use

    files = check_directory(settings.silver, kept=kept, missing_as_empty=settings.missing_as_empty)
    database = settings.database if settings.database.exists() else None
    duckdb = DuckDBBackend(database, files, read_only=True, lock_timeout=settings.lock_timeout)
    return duckdb, lambda: row_counts(files)


def _state_and_modes(
    backend: Backend,
    settings: Settings,
    models: Sequence[Model],
    rebuild: Rebuild,
    shaped_by: Mapping[str, str],
) -> tuple[State, Mapping[str, Mode]]:
    """What earlier runs left, and how this one builds each model; refuses what does not fit."""
    state = State.read(backend.read(PROGRESS))
    check_version(state, backend.location)
    check_lost(backend, models, str(settings.silver))
    published = _published(backend)
    check_shape(published, models, rebuild, backend.location)
    check_upstream(models, published=tuple(published))
    chosen = modes(
        models,
        state,
        settings,
        shaped_by,
        is_published=lambda model: model.name in published,
        rebuild=rebuild,
    )
    return state, chosen


def _foreseen(
    backend: Backend,
    settings: Settings,
    models: Sequence[Model],
    state: State,
    request: Request,
    seen: FilesSeen,
    kept: PlanCache | None,
) -> Comparison:
    """What each incremental model has not seen yet, and which models there is work for."""
    if all(request.modes[model.name].is_full for model in models):
        return Comparison(request)
    increments = tuple(name for name in request.compared if not request.modes[name].is_full)
    now = utc_now()
    if erased := backend.read(ERASED):
        backend.values[ERASURE_SALT] = erased[0]["salt"]
    backend.values |= {
        RUN_START: now,
        RUN_DATE: now.date(),
        AS_OF: settings.as_of,
        EXECUTION_ID: backend.run_id,
    }
    backend.bind_silver(seen.added)

    def planned(name: str, asked: Request) -> Any:
        key = backend.dialect_key()
        return section(name, asked, backend.dialect, dialect_key=key, kept=kept)

    asked = replace(request, compared=increments)
    found = compare(backend, planned, asked, lookback=settings.lookback)
    old = aged(backend, planned, found.request, state, settings.as_of)
    built = active(
        models,
        request.modes,
        found.news,
        old,
        seen.unchanged,
        request.rechecks,
        closes=request.closes,
    )
    complete = replace(found.request, compared=request.compared)
    nothing = dict.fromkeys(seen.unchanged, News(0, None, False))
    return Comparison(complete.narrowed(built=built), {**found.news, **nothing})


def _steps(
    settings: Settings, before: Request, after: Request, kept: PlanCache | None
) -> tuple[Step, ...]:
    """The steps of a run, from what is known of it before."""
    # The engine's SQL as a run has it: whoever only reads Snowflake can store nothing.
    kept = kept if settings.backend == "duckdb" else None
    return tuple(
        step
        for name, request in sections(before, after, with_age=False).items()
        for step in section(
            name,
            request,
            lambda: dialect_of(settings),
            dialect_key=settings.backend,
            kept=kept,
        )
    )
