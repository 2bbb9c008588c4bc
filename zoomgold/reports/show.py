"""Rows of a model, as it would be built or as it is published."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from zoomgold.config.settings import Settings, require_duckdb
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.reader import reading
from zoomgold.errors import BuildError, UsageError
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.models.dag import select_models, with_upstream
from zoomgold.nearest import did_you_mean
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.compiled import section
from zoomgold.plan.parts import ASK, BUILD
from zoomgold.plan.request import full_build
from zoomgold.plan.run_values import AS_OF
from zoomgold.reports.published import published_rows
from zoomgold.reports.where import condition


@dataclass(frozen=True)
class Asked:
    """Which rows and columns are wanted: of those that `where` lets through, `limit` from `offset`.

    No `columns`: all of them.
    """

    limit: int
    offset: int = 0
    columns: tuple[str, ...] = ()
    where: str | None = None


@dataclass(frozen=True)
class Preview:
    """Rows in order of the table's key; `more`: others follow them."""

    model: str
    names: tuple[str, ...]
    key: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    more: bool


def preview(
    settings: Settings, model: str, asked: Asked, published: bool, *, kept: PlanCache | None = None
) -> Preview:
    """The rows that are asked for.

    What would be built comes from Silver's files alone, in memory, without the run's stamps; the
    database is neither needed nor held, and on Snowflake nothing is built. go_error_data and
    go_process_audit are a run's own, so they are shown as published.
    """
    selected = select_models([model])
    if len(selected) != 1:
        raise UsageError(f"show takes one model; {model!r} matches {len(selected)}.")
    name = selected[0].name
    if published or name in ALWAYS_WRITTEN:
        return _published(settings, name, asked)
    require_duckdb(settings, "show without --published", "Add --published, or --backend duckdb")
    return _built(settings, name, asked, kept)


def _published(settings: Settings, name: str, asked: Asked) -> Preview:
    columns = MODELS[name].contract.schema
    # A dollar sign is that of a value to the reader, unless it stands twice.
    query = _query(name, "PUBLISHED", asked, columns, settings.backend).replace("$", "$$")
    with reading(settings) as gold, _ConditionErrors(asked):
        rows = published_rows(gold, name, query)
    return _page(name, asked, columns, [tuple(row.values()) for row in rows])


def _built(settings: Settings, name: str, asked: Asked, kept: PlanCache | None) -> Preview:
    from zoomgold.silver_input.directory import check_directory  # late: it reads with pyarrow

    columns = MODELS[name].contract.unstamped
    wrapped = _query(name, "({})", asked, columns, "duckdb")
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
        (step,) = plan.part(ASK)
        before, after = wrapped.split("({})")
        (query,) = step.statements
        with _ConditionErrors(asked):
            rows = backend.ask(replace(step, statements=(f"{before}({query}){after}",)))
    finally:
        backend.close()
    return _page(name, asked, columns, [tuple(row.values()) for row in rows])


def _query(name: str, table: str, asked: Asked, columns: Mapping[str, str], dialect: str) -> str:
    """The query of a table, for a row more than wanted: it tells whether there are others."""
    names = _chosen(name, asked, columns)
    where = "" if asked.where is None else condition(asked.where, name, columns, dialect)
    key = MODELS[name].contract.key
    parts = [f"SELECT {', '.join(names).upper()} FROM {table}"]
    parts += [f"WHERE {where}"] if where else []
    parts += [f"ORDER BY {', '.join(key).upper()} LIMIT {asked.limit + 1}"]
    parts += [f"OFFSET {asked.offset}"] if asked.offset else []
    return " ".join(parts)


def _chosen(name: str, asked: Asked, columns: Mapping[str, str]) -> tuple[str, ...]:
    for column in asked.columns:
        if column not in columns:
            raise UsageError(
                f"--columns {column}: {name} has no such column.{did_you_mean(column, columns)}"
            )
    return tuple(dict.fromkeys(asked.columns)) or tuple(columns)


def _page(
    name: str, asked: Asked, columns: Mapping[str, str], rows: Sequence[tuple[object, ...]]
) -> Preview:
    names = _chosen(name, asked, columns)
    shown = tuple(rows[: asked.limit])
    return Preview(name, names, MODELS[name].contract.key, shown, len(rows) > asked.limit)


class _ConditionErrors:
    """Tell what an engine cannot compare as an error of the condition, which named it."""

    def __init__(self, asked: Asked) -> None:
        self._where = asked.where

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self._where is not None and isinstance(error, BuildError):
            reason = str(error).splitlines()[0]
            raise UsageError(f"--where {self._where}: cannot be compared: {reason}") from error
