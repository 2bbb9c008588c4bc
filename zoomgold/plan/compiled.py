"""The plan of a section as SQL: from the cache where it is known, else planned and compiled now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from zoomgold.plan.cache import PlanCache
from zoomgold.plan.completeness import missing
from zoomgold.plan.request import Request
from zoomgold.plan.steps import Plan

if TYPE_CHECKING:
    from zoomgold.plan.dialect import Dialect


def section(
    name: str,
    request: Request,
    dialect: Callable[[], "Dialect"],
    *,
    dialect_key: str,
    kept: PlanCache | None = None,
) -> Plan:
    """The plan of a section of `plan.sections`, for a request and an engine's SQL.

    `dialect_key` is a text that two dialects share exactly where their SQL is the same.
    """
    key = f"{name}\n{dialect_key}\n{request.key()}"
    found = kept.find(key) if kept is not None else None
    if found is not None and kept is not None and name == "build":
        lacking = missing(request, found)
        if lacking:
            kept.warn(f"a plan lacks {lacking[0]}")
            found = None
    if found is None:
        from zoomgold.plan.sections import SECTIONS  # late: brings Ibis

        found = SECTIONS[name](request, dialect())
        if kept is not None:
            kept.keep(key, found)
    return found
