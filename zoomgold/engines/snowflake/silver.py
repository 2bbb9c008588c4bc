"""Silver in Snowflake: whether its tables fulfil the contract, and how they are read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.engines.snowflake.compiler import rows_of, table_at
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.information_schema import Columns, Kind, Schema, schema_of
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.silver_types import is_readable, not_whole, plain, value_of
from zoomgold.errors import SilverError
from zoomgold.silver_input.absent import renamed_columns, simple


@dataclass(frozen=True)
class SnowflakeSilver:
    """The Silver tables that fulfil the contract; a missing optional one has no columns."""

    location: tuple[str, str]
    columns: Mapping[str, Columns]
    ignored: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, Kind] = field(default_factory=dict)

    def absent_columns(self) -> dict[str, tuple[str, ...]]:
        """The optional columns that each table lacks: they read as null."""
        return {
            name: tuple(c for c in TABLES[name].schema if c not in found) if found else ()
            for name, found in self.columns.items()
        }

    def bound(self) -> dict[str, ir.Table]:
        """The tables with the contract's columns and types."""
        return {name: self._read(table) for name, table in TABLES.items()}

    def _read(self, table: SilverTable) -> ir.Table:
        found = self.columns[table.name]
        if not found:
            return rows_of(table.schema, [])
        types = {name: plain(dtype) for name, dtype in found.items()}
        rows = table_at(types, table.name, self.location)
        return rows.select(
            **{
                c.name: value_of(rows, c, found[c.name]) if c.name in found else ibis.null(c.dtype)
                for c in table.columns
            }
        )


def as_contracted(location: Location) -> SnowflakeSilver:
    """Silver with every table and column of the contract, each of its type."""
    columns = {name: table.schema for name, table in TABLES.items()}
    return SnowflakeSilver(location.source, columns, {})


def checked_silver(
    session: Session, location: Location, there: Schema | None = None
) -> SnowflakeSilver:
    """Silver as it is there; `SilverError` with every error of every table.

    `there`: what its schema has, where that was read already.
    """
    there = there or schema_of(session, location.source)
    errors: list[str] = []
    columns: dict[str, Columns] = {}
    ignored: dict[str, tuple[str, ...]] = {}
    for name, table in TABLES.items():
        physical = there.columns.get(name.upper())
        columns[name] = {}
        if physical is None:
            if not table.optional:
                errors.append(f"{name.upper()}: the table is missing, or the role may not read it.")
            continue
        errors += _errors(table, physical)
        wanted = {column.name.upper(): column.name for column in table.columns}
        columns[name] = {wanted[c]: d for c, d in physical.items() if c in wanted}
        ignored[name] = tuple(c for c in physical if c.upper() not in wanted)
    if not errors:
        errors += not_whole(session, location, columns)
    if errors:
        raise SilverError(".".join(location.source), errors)
    kinds = {name: there.kinds[name.upper()] for name, found in columns.items() if found}
    return SnowflakeSilver(location.source, columns, ignored, kinds)


def _errors(table: SilverTable, physical: Columns) -> Iterator[str]:
    where = table.name.upper()
    unknown = {c: simple(t.lower()) for c, t in physical.items() if c.lower() not in table.schema}
    renamed = renamed_columns(
        table,
        [name.lower() for name in physical],
        unknown,
        lambda name, column: is_readable(physical[name], column.dtype),
    )
    for column in table.columns:
        name = column.name.upper()
        spelled = [c for c in physical if c.upper() == name]
        if len(spelled) > 1:
            yield f"{where}: {' and '.join(spelled)} differ in case only."
        elif spelled and spelled != [name]:
            yield f"{where}.{spelled[0]}: expected the column in upper case."
        elif not spelled:
            if not column.optional:
                line = renamed.get(column.name, f"the column {name} is missing.")
                yield f"{where}: {line}"
        elif not is_readable(physical[name], column.dtype):
            yield f"{where}.{name}: expected {column.dtype}, found {physical[name].lower()}."
