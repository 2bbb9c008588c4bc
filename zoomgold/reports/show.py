"""The first rows of a model, as it would be built or as it is published."""

from zoomgold.config.settings import Settings, require_duckdb
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.reader import reading
from zoomgold.errors import UsageError
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.models.dag import select_models, with_upstream
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.compiled import section
from zoomgold.plan.parts import ASK, BUILD
from zoomgold.plan.request import full_build
from zoomgold.plan.run_values import AS_OF
from zoomgold.reports.published import published_rows

Preview = tuple[list[str], list[tuple[object, ...]]]


def preview(
    settings: Settings, model: str, limit: int, published: bool, *, kept: PlanCache | None = None
) -> Preview:
    """Column names and the first `limit` rows, in order of the table's key.

    What would be built comes from Silver's files alone, in memory, without the run's stamps; the
    database is neither needed nor held, and on Snowflake nothing is built. go_error_data and
    go_process_audit are a run's own, so they are shown as published.
    """
    selected = select_models([model])
    if len(selected) != 1:
        raise UsageError(f"show takes one model; {model!r} matches {len(selected)}.")
    name = selected[0].name
    if published or name in ALWAYS_WRITTEN:
        return _published(settings, name, limit)
    require_duckdb(settings, "show without --published", "Add --published, or --backend duckdb")
    return _built(settings, name, limit, kept)


def _published(settings: Settings, name: str, limit: int) -> Preview:
    contract = MODELS[name].contract
    columns, key = (", ".join(names).upper() for names in (contract.schema, contract.key))
    query = f"SELECT {columns} FROM PUBLISHED ORDER BY {key} LIMIT {limit}"
    with reading(settings) as gold:
        rows = published_rows(gold, name, query)
    return list(contract.schema), [tuple(row.values()) for row in rows]


def _built(settings: Settings, name: str, limit: int, kept: PlanCache | None) -> Preview:
    from zoomgold.silver_input.directory import check_directory  # late: it reads with pyarrow

    wanted = with_upstream({name})
    request = full_build([model for model in MODELS if model in wanted])
    files = check_directory(settings.silver, missing_as_empty=settings.missing_as_empty)
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
