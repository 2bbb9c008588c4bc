"""Silver in Snowflake: whether its tables fulfil the contract, and how they are read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.silver import TABLES, SilverColumn, SilverTable
from zoomgold.engines.snowflake.compiler import rows_of, table_at
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.information_schema import Columns, Tables, tables_of
from zoomgold.engines.snowflake.session import Session
from zoomgold.errors import SilverError


@dataclass(frozen=True)
class SnowflakeSilver:
    """The Silver tables that fulfil the contract; a missing optional one has no columns."""

    location: tuple[str, str]
    columns: Mapping[str, Columns]
    ignored: Mapping[str, tuple[str, ...]]

    def bound(self) -> dict[str, ir.Table]:
        """The tables with the contract's columns and types."""
        return {name: self._read(table) for name, table in TABLES.items()}

    def _read(self, table: SilverTable) -> ir.Table:
        found = self.columns[table.name]
        if not found:
            return rows_of(table.schema, [])
        rows = table_at(found, table.name, self.location)
        return rows.select(**{c.name: _value(rows, c) for c in table.columns})


def as_contracted(location: Location) -> SnowflakeSilver:
    """Silver with every table and column of the contract, each of its type."""
    columns = {name: table.schema for name, table in TABLES.items()}
    return SnowflakeSilver(location.source, columns, {})


def _value(rows: ir.Table, column: SilverColumn) -> ir.Value:
    if column.name not in rows.columns:
        return ibis.null(column.dtype)
    value = rows[column.name]
    kind = ibis.dtype(column.dtype)
    if value.type() == kind:
        return value
    if kind.is_timestamp() and value.type().is_timestamp():
        # Cut, not rounded, to microseconds.
        return value.truncate("us").cast(kind)
    return value.cast(kind)


def checked_silver(
    session: Session, location: Location, present: Tables | None = None
) -> SnowflakeSilver:
    """Silver as it is there; `SilverError` with every error of every table.

    `present`: what its schema has, where that was read already.
    """
    if present is None:
        present = tables_of(session, location.source)
    errors: list[str] = []
    columns: dict[str, Columns] = {}
    ignored: dict[str, tuple[str, ...]] = {}
    for name, table in TABLES.items():
        physical = present.get(name.upper())
        columns[name] = {}
        if physical is None:
            if not table.optional:
                errors.append(f"{name.upper()}: the table is missing, or the role may not read it.")
            continue
        errors += _errors(table, physical)
        wanted = {column.name.upper(): column.name for column in table.columns}
        columns[name] = {wanted[c]: d for c, d in physical.items() if c in wanted}
        ignored[name] = tuple(c for c in physical if c.upper() not in wanted)
    if errors:
        raise SilverError(".".join(location.source), errors)
    return SnowflakeSilver(location.source, columns, ignored)


def _errors(table: SilverTable, physical: Columns) -> Iterator[str]:
    where = table.name.upper()
    for column in table.columns:
        name = column.name.upper()
        spelled = [c for c in physical if c.upper() == name]
        if len(spelled) > 1:
            yield f"{where}: {' and '.join(spelled)} differ in case only."
        elif spelled and spelled != [name]:
            yield f"{where}.{spelled[0]}: expected the column in upper case."
        elif not spelled:
            if not column.optional:
                yield f"{where}: the column {name} is missing."
        elif not _readable(physical[name], column.dtype):
            yield f"{where}.{name}: expected {column.dtype}, found {physical[name].lower()}."


def _readable(found: str, wanted: str) -> bool:
    """Whether values of the found type can be read as the wanted type without loss."""
    if found == wanted:
        return True
    if found != found.lower():
        return False  # A type that no contract has, under Snowflake's own name.
    have, need = ibis.dtype(found), ibis.dtype(wanted)
    if need.is_timestamp():
        return bool(have.is_timestamp() or have.is_date())
    is_whole = have.is_integer() or (have.is_decimal() and have.scale == 0)
    if need.is_decimal():
        return bool(is_whole or (have.is_decimal() and have.scale <= need.scale))
    return bool(is_whole and (need.is_integer() or need.is_string()))
