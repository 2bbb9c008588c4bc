"""The ids that a beginning may mean, where it means more than one."""

from collections.abc import Sequence

_SHOWN = 4
#: How many to ask for: one more than are shown tells that there are others.
ASKED = _SHOWN + 1


def listed(ids: Sequence[str]) -> str:
    """The first of the ids in a line, and whether there are others."""
    others = " and others" if len(ids) > _SHOWN else ""
    return ", ".join(ids[:_SHOWN]) + others
