"""People who were erased, as Silver's rows come in: a reserved member stands in for each.

Gold remembers no name, no email and no id of them, only salted digests. A row's references are
digested alike and compared, so that no later run, incremental or full, brings anybody back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.silver import SilverTable
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import UNKNOWN_USER, md5
from zoomgold.expressions.text import clean

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Stands in for an erased person's id, and for a text that named one.
ERASED_ID, ERASED_TEXT = UNKNOWN_USER, "Erased"
_FOUND = "erased_"


def digest_of(salt: str, value: str) -> str:
    """What is remembered of a clean id or text, whatever salt of one length it is made with."""
    return hashlib.md5(f"{salt}|{value}".encode()).hexdigest()


def digest(value: ir.StringValue, salt: ir.StringScalar) -> ir.StringValue:
    """`digest_of` in an engine; null for null."""
    return md5(salt.concat("|", clean(value)))


def with_stand_ins(
    rows: ir.Table, stand_ins: Mapping[str, str], erased: ir.Table, salt: ir.StringScalar
) -> ir.Table:
    """The rows, each text that was erased replaced; `stand_ins` says by what, by column.

    `erased` has a distinct `digest`. Rows neither multiply nor disappear.
    """
    for name, stand_in in stand_ins.items():
        marked = _marked(rows, name, erased, salt)
        is_erased = marked[_FOUND + name].notnull()
        values = {column: marked[column] for column in rows.columns}
        values[name] = ibis.ifelse(is_erased, stand_in, marked[name])
        rows = marked.select(**values)
    return rows


def with_stand_in_person(
    rows: ir.Table, silver: SilverTable, erased: ir.Table, salt: ir.StringScalar
) -> ir.Table:
    """The rows of a table of people: of erased ones a reserved id and the metadata are left."""
    marked = _marked(rows, silver.key, erased, salt)
    is_erased = marked[_FOUND + silver.key].notnull()
    values: dict[str, ir.Value] = {name: marked[name] for name in rows.columns}
    for column in silver.business:
        nothing = ibis.null(column.dtype)
        stand_in = ERASED_ID if column.name == silver.key else nothing
        values[column.name] = ibis.ifelse(is_erased, stand_in, marked[column.name])
    return marked.select(**values)


def without_people(
    versions: ir.Table, key: str, erased: ir.Table, salt: ir.StringScalar
) -> ir.Table:
    """Published versions of a table of people without those of erased ones."""
    marked = _marked(versions, key, erased, salt)
    return marked.filter(marked[_FOUND + key].isnull()).select(*versions.columns)


def is_of_erased(rows: ir.Table, source: Source) -> ir.BooleanValue:
    """Whether a row of a table of people is what is left of an erased one; never null."""
    return (rows[source.silver.key] == ERASED_ID).fill_null(False)


def _marked(rows: ir.Table, name: str, erased: ir.Table, salt: ir.StringScalar) -> ir.Table:
    known = erased.select(**{_FOUND + name: erased.digest})
    joined = rows.left_join(known, digest(rows[name], salt) == known[_FOUND + name])
    # Apart from what is made of it: Ibis would add a later join to this one, and find it amiss.
    return joined.select(*rows.columns, _FOUND + name)
