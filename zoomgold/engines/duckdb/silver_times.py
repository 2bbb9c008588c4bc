"""The query of the newest rows of Silver in DuckDB, where Silver's tables are views."""

from collections.abc import Sequence
from datetime import datetime

from zoomgold.engines.duckdb.types import literal
from zoomgold.silver_input.freshness import Measure


def query(asked: Sequence[Measure], at: datetime) -> str:
    """A row per table: `source`, `newest` up to `at`, `future`."""
    until = f"CAST({literal(at)} AS TIMESTAMP)"
    return "\nUNION ALL\n".join(
        f"SELECT {literal(one.source)} AS source, max(t) FILTER (WHERE t <= {until}) AS newest, "
        f"count(*) FILTER (WHERE t > {until}) AS future "
        f'FROM (SELECT {_time(one)} AS t FROM "{one.source}")'
        for one in asked
    )


def _time(one: Measure) -> str:
    columns = ", ".join(f'CAST("{name}" AS TIMESTAMP)' for name in one.columns)
    return f"coalesce({columns})"
