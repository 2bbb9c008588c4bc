"""Columns of the contract that a table lacks, each beside the unknown column that may be meant."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from zoomgold.definitions.silver import INSTANT, SilverColumn, SilverTable

#: What Snowflake calls the columns of an export without header: `_COL_0` is the first one.
_BY_POSITION = re.compile(r"(?i)_?col(?:umn)?_?(\d+)")
#: Names that are less alike than this are no guess, unless the types say so.
_ALIKE = 0.5

#: Whether an unknown column can be read as one of the contract.
Fits = Callable[[str, SilverColumn], bool]


def absent_columns(
    table: SilverTable, known: Iterable[str], unknown: Mapping[str, str], fits: Fits
) -> dict[str, str]:
    """What is wrong with each required column that is not `known`, beside the unknown one there.

    `unknown` has the types of the columns that the contract does not name, as they are shown.
    """
    there = set(known)
    missing = [c for c in table.columns if c.name not in there and not c.optional]
    alone = {c.name: f"column {c.name}: missing; expected {shown(c.dtype)}." for c in missing}
    return alone | renamed_columns(table, there, unknown, fits)


def renamed_columns(
    table: SilverTable, known: Iterable[str], unknown: Mapping[str, str], fits: Fits
) -> dict[str, str]:
    """The same of those columns alone in whose place there is an unknown one."""
    there = set(known)
    missing = [c for c in table.columns if c.name not in there and not c.optional]
    meant = _meant(table, missing, unknown, fits)
    return {
        column.name: f"expected {column.name} ({simple(column.dtype)}); "
        f"found {meant[column.name]} ({unknown[meant[column.name]]}), not in the contract."
        for column in missing
        if column.name in meant
    }


def shown(dtype: str) -> str:
    """A contract's type as a person would name it."""
    return "timestamp (UTC)" if dtype == INSTANT else dtype


def without_header(unknown: Mapping[str, str]) -> bool:
    """Whether the columns have the names that an export without header gives them."""
    return bool(unknown) and all(_BY_POSITION.fullmatch(name) for name in unknown)


def simple(dtype: str) -> str:
    """A contract's type without what a person need not know."""
    return "timestamp" if dtype == INSTANT else dtype


def _meant(
    table: SilverTable, missing: Sequence[SilverColumn], unknown: Mapping[str, str], fits: Fits
) -> dict[str, str]:
    """Of the missing columns, the unknown one that may be meant: each is given out once."""
    if without_header(unknown):
        return _in_order(table, unknown)
    alone = len(missing) == len(unknown) == 1
    pairs = []
    for column in missing:
        for name in unknown:
            alike = SequenceMatcher(None, column.name, name.lower()).ratio()
            is_readable = fits(name, column)
            if alone or is_readable or alike >= _ALIKE:
                pairs.append((alike + is_readable / 4, column.name, name))
    found: dict[str, str] = {}
    for _, column_name, name in sorted(pairs, key=lambda pair: -pair[0]):
        if column_name not in found and name not in found.values():
            found[column_name] = name
    return found


def _in_order(table: SilverTable, unknown: Mapping[str, str]) -> dict[str, str]:
    """The columns by their place; where there are fewer, those that may be missing are."""
    columns = [c for c in table.columns if len(unknown) >= len(table.columns) or not c.optional]
    return {column.name: name for column, name in zip(columns, unknown, strict=False)}
