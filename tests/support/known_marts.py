"""The marts that tests name one by one: another one needs a test of its own, and no change there.

What holds of every mart is tested of `MARTS`. A test whose expected values were worked out by hand
looks at the tables that there were then.
"""

from __future__ import annotations

from collections.abc import Iterable

from zoomgold.models.catalog import MARTS

WORKED_OUT = frozenset({"go_date_dim", "go_license_month_agg", "go_user_day_agg"})
OTHERS = frozenset(MARTS) - WORKED_OUT


def without_others(names: Iterable[str]) -> set[str]:
    """The names without those of other marts."""
    return set(names) - OTHERS


def lines_without_others(text: str) -> str:
    """The lines of a text that name no other mart."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not any(name in line for name in OTHERS))
