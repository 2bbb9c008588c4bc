"""The first rows of a model, as it would be built or as it is published."""

from zoomgold.config.settings import Settings, require_duckdb
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.models.dag import select_models, with_upstream
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.compiled import section
from zoomgold.plan.parts import ASK, BUILD
from zoomgold.plan.request import full_build
from zoomgold.plan.run_values import AS_OF

Preview = tuple[list[str], list[tuple[object, ...]]]


def preview(
    settings: Settings, model: str, limit: int, published: bool, *, kept: PlanCache | None = None
) -> Preview:
    """Column names and the first `limit` rows, in order of the table's key.

    What would be built comes from Silver alone, in memory, without the run's stamps; the database
    is neither needed nor held. go_error_data and go_process_audit are a run's own, so they are
    shown as published.
    """
    require_duckdb(settings, "show", "Add --backend duckdb")
    selected = select_models([model])
    if len(selected) != 1:
        raise UsageError(f"show takes one model; {model!r} matches {len(selected)}.")
    name = selected[0].name
    if published or name in ALWAYS_WRITTEN:
        return _published(settings, name, limit)
    return _built(settings, name, limit, kept)


def _published(settings: Settings, name: str, limit: int) -> Preview:
    backend = DuckDBBackend(settings.database, read_only=True, lock_timeout=settings.lock_timeout)
    contract = MODELS[name].contract
    try:
        if backend.columns(contract) is None:
            raise UsageError(
                f"{name} is not published in {settings.database}; "
                f"build it: {suggested(f'run -s {name}')}"
            )
        rows = backend.read(contract, limit=limit)
    finally:
        backend.close()
    return list(contract.schema), [tuple(row.values()) for row in rows]


def _built(settings: Settings, name: str, limit: int, kept: PlanCache | None) -> Preview:
    from zoomgold.silver_input.directory import check_directory  # late: it reads with pyarrow

    wanted = with_upstream({name})
    request = full_build([model for model in MODELS if model in wanted])
    files = check_directory(settings.silver)
    backend = DuckDBBackend(
        None, files, threads=settings.threads, memory_limit=settings.memory_limit
    )
    backend.values[AS_OF] = settings.as_of
    try:
        backend.bind_silver()
        key = backend.dialect_key()
        plan = section("preview", request, backend.dialect, dialect_key=key, kept=kept)
        for step in plan.part(BUILD):
            backend.execute(step)
        (asked,) = plan.part(ASK)
        rows = backend.ask(asked, limit=limit)
    finally:
        backend.close()
    return list(MODELS[name].contract.unstamped), [tuple(row.values()) for row in rows]
