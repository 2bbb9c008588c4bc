"""A run from the outside: plan it, or carry it out on the backend that the settings name."""

from collections.abc import Mapping, Sequence

from zoomgold.assess import check_upstream
from zoomgold.backends.base import Backend
from zoomgold.events import Emit, Note, harmless, ignore
from zoomgold.execution import execute
from zoomgold.fingerprint import fingerprint
from zoomgold.gold.catalog import MODELS
from zoomgold.graph import select_models, upstream_models
from zoomgold.keys import instant
from zoomgold.model import Model
from zoomgold.planning import Mode, Rebuild, check_shape, check_version, modes
from zoomgold.results import Plan, PlannedTable, RunResult
from zoomgold.running import Running
from zoomgold.scope import is_selected
from zoomgold.settings import Settings
from zoomgold.signals import held
from zoomgold.silver_files import check_directory, row_counts
from zoomgold.state import PROGRESS, State

__all__ = ["Plan", "PlannedTable", "RunResult", "plan", "run"]


def run(
    settings: Settings,
    *,
    select: Sequence[str] = (),
    exclude: Sequence[str] = (),
    full_refresh: bool = False,
    reset_history: bool = False,
    emit: Emit = ignore,
) -> RunResult:
    """Build the selected Gold tables and publish them, or nothing.

    Incremental where it can be; `full_refresh` rebuilds from Silver and the published history,
    `reset_history` from Silver alone. Raises a `ZoomgoldError` when nothing was published; its
    `result` then tells how far it came.
    """
    models = select_models(select, exclude)
    rebuild = Rebuild(full_refresh, reset_history)
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
) -> Plan:
    """What `run` would do; checks Silver and reads the state of Gold, changes nothing."""
    models = select_models(select, exclude)
    backend, rows = _opened_to_plan(settings)
    try:
        rebuild = Rebuild(full_refresh, reset_history)
        _, chosen = _state_and_modes(backend, settings, models, rebuild, fingerprint(settings))
        rows |= _selected_rows(backend, models, chosen)
    finally:
        backend.close()
    return Plan(
        tuple(
            PlannedTable(
                model.name,
                chosen[model.name].name,
                chosen[model.name].reason,
                upstream_models(model),
                model.source.name if model.source else None,
                rows.get(model.source.name) if model.source else None,
            )
            for model in models
        )
    )


def _opened(settings: Settings, models: Sequence[Model], emit: Emit) -> Backend:
    """The backend, once the input and the selection are known to be sound."""
    if settings.backend == "snowflake":
        from zoomgold.backends.snowflake import SnowflakeBackend

        return SnowflakeBackend(settings)
    from zoomgold.backends.duckdb import DuckDBBackend

    files = check_directory(settings.silver)
    for table, columns in files.ignored.items():
        if columns:
            told = f"{table}: ignoring columns that are not in its contract: {', '.join(columns)}"
            emit(Note(told))
    if not settings.database.exists():
        check_upstream(models, published=())
    return DuckDBBackend(
        settings.database,
        files,
        threads=settings.threads,
        memory_limit=settings.memory_limit,
        lock_timeout=settings.lock_timeout,
    )


def _opened_to_plan(settings: Settings) -> tuple[Backend, dict[str, int]]:
    """The backend, read-only, and the rows of each Silver table."""
    if settings.backend == "snowflake":
        from zoomgold.backends.snowflake import SnowflakeBackend

        snowflake = SnowflakeBackend(settings, read_only=True)
        return snowflake, snowflake.silver_rows()
    from zoomgold.backends.duckdb import DuckDBBackend

    files = check_directory(settings.silver)
    database = settings.database if settings.database.exists() else None
    duckdb = DuckDBBackend(database, files, read_only=True, lock_timeout=settings.lock_timeout)
    return duckdb, row_counts(files)


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
    found = {name: backend.schema(model.promise) for name, model in MODELS.items()}
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


def _selected_rows(
    backend: Backend, models: Sequence[Model], chosen: Mapping[str, Mode]
) -> dict[str, int]:
    """How many Silver rows each incremental model would look at as new."""
    silver = backend.bind_silver()
    found = {}
    for model in models:
        mode = chosen[model.name]
        if mode.is_full or model.source is None or "load_timestamp" not in model.source.schema:
            continue
        rows = silver[model.source.name]
        new = rows.filter(is_selected(rows, instant(mode.since)))
        found[model.source.name] = int(backend.rows(new.aggregate(rows=new.count()))[0]["rows"])
    return found
