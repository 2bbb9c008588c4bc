"""The newest row of each Silver table, asked of the engine: one query, which only reads."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from zoomgold.engines.base import Backend, Rows
from zoomgold.engines.reader import reading_silver
from zoomgold.plan.steps import Kind, Step
from zoomgold.silver_input.freshness import Measure

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.plan.cache import PlanCache


def silver_times(backend: Backend, asked: Sequence[Measure], at: datetime) -> Rows:
    """Of each Silver table `source`, `newest` up to `at` and the number of rows in the `future`.

    Silver is bound: as a run reads it.
    """
    if not asked:
        return []
    if backend.name == "snowflake":
        from zoomgold.engines.snowflake.silver_times import queries  # late: the engine in use

        texts = queries(backend.dialect(), asked, at)
    else:
        from zoomgold.engines.duckdb.silver_times import query as of_duckdb  # late: likewise

        texts = (of_duckdb(asked, at),)
    return backend.ask(Step("freshness", Kind.COUNT, "silver", texts))


def times_in_silver(
    settings: "Settings",
    asked: Sequence[Measure],
    at: datetime,
    kept: "PlanCache | None" = None,
) -> Rows:
    """The same without a run: opens Silver read-only. Raises `SilverError` for an unsound one."""
    with reading_silver(settings, kept) as backend:
        return silver_times(backend, asked, at)
