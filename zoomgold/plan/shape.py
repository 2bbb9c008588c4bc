"""What a table was shaped by, as a text that the state keeps: code, settings, Silver's columns."""

from collections.abc import Sequence

_WITHOUT = " without "


def shape(fingerprint: str, hard_deletes: str, absent: Sequence[str]) -> str:
    """The text of a model's fingerprint, the setting, and the columns that its Silver table lacks.

    Where such a column comes or goes, rows keep their timestamps: the ledger would show the last
    days alone.
    """
    known = f"{fingerprint} {hard_deletes}"
    return f"{known}{_WITHOUT}{', '.join(absent)}" if absent else known


def differ_by_columns_alone(one: str, other: str) -> bool:
    """Whether two shapes differ, and by nothing but the columns that Silver lacks."""
    return one != other and one.partition(_WITHOUT)[0] == other.partition(_WITHOUT)[0]
