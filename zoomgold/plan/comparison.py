"""Compare Silver with the ledger: which days have rows that a model has not seen yet.

In three sections, since each starts from figures that the one before asked for: the newest day that
the ledger knows, the newest day of Silver, then the days that differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold.definitions.model import Materialization
from zoomgold.definitions.silver import SilverTable
from zoomgold.definitions.state import LEDGER
from zoomgold.expressions.run_values import run_value
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import SOURCES
from zoomgold.plan.parts import ADDED, GROWN, KNOWN_NEWEST, NEWS, SILVER_NEWEST
from zoomgold.plan.planning import Planning
from zoomgold.plan.run_values import compared_since, contents_since, run_date
from zoomgold.plan.steps import Kind
from zoomgold.transform import ledger

if TYPE_CHECKING:
    import ibis.expr.types as ir

DAYS, ENTRIES, CHANGED = "silver_days", "silver_ledger", "changed_days"


def known_newest(planning: Planning) -> None:
    """Ask for the newest day that the ledger knows of each model of which it compares the last."""
    known, recent = _known(planning), _compared_in_part(planning)
    if known is not None and recent:
        rows = ledger.last_days(known.filter(known.model.isin(recent)), run_date())
        planning.ask(KNOWN_NEWEST, rows, Kind.COUNT)


def counted_days(planning: Planning) -> None:
    """Count the rows of Silver by day; ask for the last of them, if contents are compared."""
    days = united(*(_days(planning, name) for name in _compared(planning)))
    if days is None:
        return
    days = planning.materialize(DAYS, days, _how_days_are_kept(planning))
    if planning.request.looks_back:
        grown, known = _known_of_grown(planning), compared_ledger(planning)
        found = united(*(one.select("model", "day") for one in (days, grown) if one is not None))
        assert found is not None
        last = ledger.last_days(found, run_date())
        if known is not None:
            last = ledger.earlier(last, ledger.last_days(known, run_date()))
        planning.ask(SILVER_NEWEST, last, Kind.COUNT)
    planning.values[DAYS] = days


def changed_days(planning: Planning) -> None:
    """Make the ledger as it would be and the days that differ; ask what is new of each model."""
    compared, request = _compared(planning), planning.request
    if not compared:
        return
    days = united(*(_days(planning, name) for name in compared))
    assert days is not None
    if not planning.dialect.inlines(_how_days_are_kept(planning)):
        days = planning.dialect.intermediate(DAYS, _schema(days))
    now = united(*(_entries(planning, name, days) for name in compared))
    assert now is not None
    now = planning.materialize(ENTRIES, now, "table")
    increments = [name for name in compared if not request.modes[name].is_full]
    if not increments:
        return
    known = compared_ledger(planning)
    of_increments = None if known is None else known.filter(known.model.isin(increments))
    changed = ledger.changed_days(now.filter(now.model.isin(increments)), of_increments)
    changed = planning.materialize(CHANGED, changed, "table")
    newest = None if known is None else ledger.last_days(known, run_date())
    planning.ask(NEWS, ledger.news_query(changed, newest), Kind.COUNT)
    if grown := _grown(planning):
        of_grown = now.filter(now.model.isin(grown)).group_by("model")
        planning.ask(GROWN, of_grown.aggregate(rows=now.rows.sum().cast("int64")), Kind.COUNT)


def _how_days_are_kept(planning: Planning) -> Materialization:
    """Counted once where they are read twice: for the newest of them, and for the ledger."""
    return "table" if planning.request.looks_back else "small"


def ledger_after(planning: Planning) -> ir.Table | None:
    """The ledger of the compared days as `changed_days` has made it; None: there is none."""
    return planning.dialect.intermediate(ENTRIES, LEDGER.schema) if _compared(planning) else None


def days_that_differ(planning: Planning) -> ir.Table:
    """The days that differ, as `changed_days` has made them."""
    schema = {name: LEDGER.schema[name] for name in ("model", "source", "day", "rows")}
    return planning.dialect.intermediate(CHANGED, {**schema, "known_rows": "int64"})


def compared_ledger(planning: Planning) -> ir.Table | None:
    """What the ledger knows of the days that are compared; None: there is no ledger."""
    known = _known(planning)
    if known is None:
        return None
    known = known.filter(known.model.isin(_compared(planning)))
    for name in _compared(planning):
        since = _window(planning, name)
        if since is not None:
            known = known.filter((known.model != name) | (known.day >= since.date()))
    return known


def _known(planning: Planning) -> ir.Table | None:
    """The ledger, where any model has been followed."""
    return planning.table(LEDGER) if planning.request.follows else None


def _compared(planning: Planning) -> list[str]:
    return [name for name in planning.request.compared if name in SOURCES]


def _compared_in_part(planning: Planning) -> list[str]:
    modes, grown = planning.request.modes, planning.request.grown
    return [n for n in _compared(planning) if not (modes[n].compares_all or n in grown)]


def _grown(planning: Planning) -> list[str]:
    return [name for name in _compared(planning) if name in planning.request.grown]


def _known_of_grown(planning: Planning) -> ir.Table | None:
    """What the ledger has of the files that are not counted again."""
    known, grown = _known(planning), _grown(planning)
    return known.filter(known.model.isin(grown)) if known is not None and grown else None


def _to_count(planning: Planning, model: str) -> ir.Table:
    """The rows of a source that are counted: all, or those of added files."""
    source = _source(model)
    if model in planning.request.grown:
        return planning.dialect.intermediate(f"{ADDED}{model}", source.schema)
    return planning.raw[source.name]


def _window(planning: Planning, model: str) -> ir.TimestampScalar | None:
    if model not in planning.request.windows:
        return None
    return run_value(compared_since(model), "timestamp(6)")


def _source(model: str) -> SilverTable:
    return SOURCES[model].silver


def _days(planning: Planning, model: str) -> ir.Table:
    counted = ledger.counted_days(_to_count(planning, model), _window(planning, model))
    return ledger.of_model(counted, model)


def _entries(planning: Planning, model: str, days: ir.Table) -> ir.Table:
    source = _source(model)
    own = days.filter(days.model == model).drop("model")
    has_days = model in planning.request.content_windows
    since = run_value(contents_since(model), "timestamp(6)") if has_days else None
    has_untimed = model in planning.request.untimed_contents
    rows = _to_count(planning, model)
    contents = ledger.day_contents(rows, source, since, has_untimed=has_untimed)
    found = ledger.entries(model, source.name, own, contents)
    known = _known(planning)
    if model not in planning.request.grown or known is None:
        return found
    return ledger.added_up(known.filter(known.model == model), found)


def _schema(table: ir.Table) -> dict[str, str]:
    return {name: str(dtype) for name, dtype in table.schema().items()}
