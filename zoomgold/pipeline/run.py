"""A run from the outside: plan it, or carry it out on the backend that the settings name."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from zoomgold.config.settings import Settings
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import LEDGER, PROGRESS, State
from zoomgold.engines.base import Backend
from zoomgold.errors import printable
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.models.dag import select_models, upstream_models
from zoomgold.pipeline.assess import check_upstream
from zoomgold.pipeline.context import Running, utc_now
from zoomgold.pipeline.events import Emit, Note, harmless, ignore
from zoomgold.pipeline.execute import execute
from zoomgold.pipeline.fingerprint import fingerprint
from zoomgold.pipeline.modes import Mode, Rebuild, check_shape, check_version, modes
from zoomgold.pipeline.news import compare
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
) -> RunResult:
    """Build the selected Gold tables and publish them, or nothing.

    Incremental where it can be; `full_refresh` rebuilds from Silver and the published history,
    `reset_history` from Silver alone. `rewind` allows an `as_of` before the last run's. Raises a
    `ZoomgoldError` when nothing was published; its `result` then tells how far it came.
    """
    models = select_models(select, exclude)
    rebuild = Rebuild(full_refresh, reset_history, rewind)
    emit = harmless(emit)
    backend: Backend | None = None
    with held() as hold:
        try:
            with hold.released():
                backend = _opened(settings, models, emit)
                shaped_by = fingerprint(settings)
                state, chosen = _state_and_modes(backend, settings, models, rebuild, shaped_by)
                return execute(Running(settings, models, backend, emit, state, chosen, shaped_by))
        finally:
            if backend is not None:
                backend.close()


def plan(
    settings: Settings,
    *,
    select: Sequence[str] = (),
    exclude: Sequence[str] = (),
    full_refresh: bool = False,
    reset_history: bool = False,
    rewind: bool = False,
) -> Plan:
    """What `run` would do; checks Silver and reads the state of Gold, changes nothing."""
    models = select_models(select, exclude)
    backend, counted = _opened_to_plan(settings)
    try:
        rows = counted()
        rebuild = Rebuild(full_refresh, reset_history, rewind)
        _, chosen = _state_and_modes(backend, settings, models, rebuild, fingerprint(settings))
        news = _news(backend, settings, models, chosen)
    finally:
        backend.close()
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
            )
            for model in models
        )
    )


def _reason(mode: Mode, news: News | None) -> str:
    lateness = news.lateness() if news else None
    return f"{mode.reason}; {lateness}" if lateness else mode.reason


def _rows_in(model: Model, rows: Mapping[str, int], news: Mapping[str, News]) -> int | None:
    """The Silver rows that a run would count as looked at."""
    if model.name in news:
        return news[model.name].rows
    return rows.get(model.source.name) if model.source else None


def _opened(settings: Settings, models: Sequence[Model], emit: Emit) -> Backend:
    """The backend, once the input and the selection are known to be sound."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend

        return SnowflakeBackend(settings)
    from zoomgold.engines.duckdb.backend import DuckDBBackend

    files = check_directory(settings.silver)
    for note in files.notes():
        emit(Note(note))
    if not settings.database.exists():
        check_upstream(models, published=())
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
    return f"a new Gold is made: {printable(str(database.absolute()))}{folder}"


def _opened_to_plan(settings: Settings) -> tuple[Backend, Callable[[], dict[str, int]]]:
    """The backend, read-only, and what counts the rows of each Silver table."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend

        snowflake = SnowflakeBackend(settings, read_only=True)
        return snowflake, snowflake.silver_rows
    from zoomgold.engines.duckdb.backend import DuckDBBackend

    files = check_directory(settings.silver)
    database = settings.database if settings.database.exists() else None
    duckdb = DuckDBBackend(database, files, read_only=True, lock_timeout=settings.lock_timeout)
    return duckdb, lambda: row_counts(files)


def _state_and_modes(
    backend: Backend,
    settings: Settings,
    models: Sequence[Model],
    rebuild: Rebuild,
    shaped_by: str,
) -> tuple[State, Mapping[str, Mode]]:
    """What earlier runs left, and how this one builds each model; refuses what does not fit."""
    progress = backend.published(PROGRESS)
    state = State() if progress is None else State.read(backend.rows(progress))
    check_version(state, backend.location)
    found = {name: backend.schema(model.contract) for name, model in MODELS.items()}
    published = {name: schema for name, schema in found.items() if schema is not None}
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


def _news(
    backend: Backend, settings: Settings, models: Sequence[Model], chosen: Mapping[str, Mode]
) -> Mapping[str, News]:
    """What each incremental model has not seen yet."""
    increments = [
        model
        for model in models
        if not chosen[model.name].is_full and model.name not in ALWAYS_WRITTEN
    ]
    found = compare(
        increments,
        chosen,
        backend.bind_silver(),
        backend.published(LEDGER),
        today=utc_now().date(),
        lookback=settings.lookback,
        materialize=lambda _, rows, __: rows,
        fetch=backend.rows,
    )
    return found.news
