"""Lists in a notebook: Ibis tables of published Gold, the same as `zoomgold report` prints."""

from datetime import timedelta

import ibis.expr.types as ir

from zoomgold.notebook.metrics import Published
from zoomgold.reports.lists import whole_days
from zoomgold.semantic_layer import lists
from zoomgold.semantic_layer.tables import gold_tables


class Lists:
    """The lists as of the last run of a Gold."""

    def __init__(self, gold: Published) -> None:
        """Lists of this Gold."""
        self._gold = gold

    def expiring_licenses(self, within: str | timedelta = "30d") -> ir.Table:
        """Active licenses whose last day is at most `within` after as-of, the nearest first."""
        days = whole_days("within", within) if isinstance(within, str) else within
        tables = self._tables(lists.EXPIRING_LICENSES)
        return lists.expiring_licenses(tables, self._gold.newest_as_of(), days.days)

    def near_plan_limit(self) -> ir.Table:
        """Users on plan Free whose group meetings came near its limit, the most often first."""
        tables = self._tables(lists.NEAR_PLAN_LIMIT)
        return lists.near_plan_limit(tables, self._gold.newest_as_of())

    def upgrade_signals(self) -> ir.Table:
        """Each upgrade, with the minutes that the user met before it and the plan's median."""
        return lists.upgrade_signals(self._tables(lists.UPGRADE_SIGNALS))

    def _tables(self, names: tuple[str, ...]) -> lists.Tables:
        return gold_tables(names, self._gold.published, self._gold.newest_as_of())
