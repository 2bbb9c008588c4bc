"""Small functions of whole tables: unions, keys, differences, shapes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir


#: A small result in Python: each row by column name.
Rows = list[dict[str, Any]]


def united(*tables: ir.Table | None) -> ir.Table | None:
    """The rows of all tables that are there; None when none is."""
    present = [table for table in tables if table is not None]
    if not present:
        return None
    while len(present) > 1:
        # In pairs: each level is nested in the next, and many levels take long to compile.
        pairs = [present[i : i + 2] for i in range(0, len(present), 2)]
        present = [pair[0].union(pair[1]) if len(pair) == 2 else pair[0] for pair in pairs]
    return present[0]


def distinct_keys(key: str, *parts: ir.Table | None) -> ir.Table:
    """The distinct keys in the parts, each a table with the column `key`; a null is no key."""
    found = united(*(None if part is None else part.select(key) for part in parts))
    assert found is not None
    return found.filter(found[key].notnull()).distinct()


def differing(
    after: ir.Table | None, before: ir.Table | None, columns: Sequence[str]
) -> ir.Table | None:
    """The rows of `after`, reduced to `columns`, that `before` does not have in the same words."""
    if after is None:
        return None
    rows = after.select(*columns)
    if before is None:
        return rows
    known = before.select(**{f"known_{name}": before[name] for name in columns})
    same = [rows[name].identical_to(known[f"known_{name}"]) for name in columns]
    return rows.anti_join(known, same)


def without(table: ir.Table, *names: str) -> ir.Table:
    """The table without these columns, the others named one by one.

    Not `drop`, whose SQL lists what it excludes in an order that differs from run to run.
    """
    return table.select(*(name for name in table.columns if name not in names))


def conformed(table: ir.Table, schema: Mapping[str, str]) -> ir.Table:
    """The columns of `schema`, in its order and of its types."""
    return table.select(**{name: _cast(table[name], dtype) for name, dtype in schema.items()})


def _cast(value: ir.Value, dtype: str) -> ir.Value:
    return value if value.type() == ibis.dtype(dtype) else value.cast(dtype)


def in_shape(table: ir.Table, schema: Mapping[str, str]) -> ir.Table:
    """The table's rows in the shape of `schema`: columns that it lacks are null."""
    return table.select(
        **{
            name: table[name].cast(dtype) if name in table.columns else ibis.null(dtype)
            for name, dtype in schema.items()
        }
    )
