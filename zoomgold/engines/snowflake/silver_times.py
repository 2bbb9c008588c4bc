"""The query of the newest rows of Silver in Snowflake, whatever types its columns have there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import ibis

from zoomgold.expressions.keys import instant
from zoomgold.expressions.tables import united
from zoomgold.silver_input.freshness import Measure

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from zoomgold.plan.dialect import Dialect


def queries(dialect: Dialect, asked: Sequence[Measure], at: datetime) -> tuple[str, ...]:
    """A row per table: `source`, `newest` up to `at`, `future`."""
    silver = dialect.silver()
    found = united(*(_of_one(silver[one.source], one, at) for one in asked))
    assert found is not None, "some table is asked for"
    return dialect.queries(found)


def _of_one(table: ir.Table, one: Measure, at: datetime) -> ir.Table:
    columns = [table[name].cast("timestamp(6)") for name in one.columns]
    times = table.select(t=ibis.coalesce(*columns))
    return times.aggregate(
        newest=times.t.max(where=times.t <= instant(at)),
        future=times.t.count(where=times.t > instant(at)),
    ).mutate(source=ibis.literal(one.source))
