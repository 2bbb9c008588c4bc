"""What a Gold table holds: its grain, keys, columns and checks, written beside its model.

A `Contract` is plain data, cheap to import. `validation.schema_of` makes the Pandera schema of it;
DDL, comments and documents read the same object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from zoomgold.definitions.silver import DAY, INSTANT, METADATA, MONEY, TEXT, WHOLE

if TYPE_CHECKING:
    import ibis.expr.types as ir

FLAG = "boolean"
#: A sum of money.
AMOUNT = "decimal(18, 2)"
RATIO = "decimal(5, 4)"
SECONDS = "float64"

#: Says of each row whether a check holds; null counts as holding.
Predicate = Callable[["ir.Table"], "ir.BooleanValue"]


@dataclass(frozen=True)
class Check:
    """What must hold of each row. `name` is stable, `description` has no full stop."""

    name: str
    description: str
    holds: Predicate


#: For what has a start and an end: meetings, webinars.
END_NOT_BEFORE_START = Check(
    "end_not_before_start",
    "end_time is not before start_time",
    lambda t: t.end_time >= t.start_time,
)


@dataclass(frozen=True)
class Column:
    """One column: `dtype` is an Ibis type, `domain` the values it may hold.

    A foreign key `references` a dimension's version; `reference_of` names the column of the same
    row that has the business key of what it refers to, where there is one.
    """

    name: str
    dtype: str
    description: str
    nullable: bool = False
    pii: bool = False
    domain: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    pattern: str | None = None
    references: str | None = None
    reference_of: str | None = None

    def checks(self) -> tuple[Check, ...]:
        """The checks that the column's own attributes state."""
        checks = []
        name = self.name
        if self.domain:
            labels = self.domain
            text = f"{name} is one of {', '.join(labels)}"
            checks.append(Check(f"{name}_in_domain", text, lambda t: t[name].isin(labels)))
        if self.minimum is not None:
            least = self.minimum
            text = f"{name} is at least {least}"
            checks.append(Check(f"{name}_minimum", text, lambda t: t[name] >= least))
        if self.maximum is not None:
            most = self.maximum
            text = f"{name} is at most {most}"
            checks.append(Check(f"{name}_maximum", text, lambda t: t[name] <= most))
        if self.pattern is not None:
            pattern = self.pattern
            text = f"{name} matches {pattern}"
            checks.append(Check(f"{name}_pattern", text, lambda t: t[name].re_search(pattern)))
        return tuple(checks)


@dataclass(frozen=True)
class Contract:
    """What must hold of a Gold table. The first of `unique` is the key that writes go by.

    `layer` is `gold`, or `state` for zoomgold's own tables beside Gold.
    """

    table: str
    grain: str
    unique: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    checks: tuple[Check, ...] = ()
    layer: str = "gold"

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that identify a row."""
        return self.unique[0]

    @property
    def schema(self) -> dict[str, str]:
        """Column name to Ibis type, in order."""
        return {column.name: column.dtype for column in self.columns}

    @property
    def unstamped(self) -> dict[str, str]:
        """`schema` without the run's stamps: what a model computes."""
        return {name: dtype for name, dtype in self.schema.items() if name not in RUN_STAMPS}

    def column(self, name: str) -> Column:
        """The column of that name; KeyError when there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.table} has no column {name}")


MD5 = "^[0-9a-f]{32}$"

#: Silver's metadata as Gold has it: `source_system` last, and never null.
LOAD_COLUMNS = (
    *(
        Column(one.name, one.dtype, one.description, nullable=True)
        for one in METADATA
        if one.name != "source_system"
    ),
    *(
        Column(one.name, one.dtype, one.description)
        for one in METADATA
        if one.name == "source_system"
    ),
)
RUN_COLUMNS = (
    Column("execution_id", TEXT, "Run that inserted the row"),
    Column("created_at", INSTANT, "Start of the run that inserted the row (UTC)"),
    Column("updated_at", INSTANT, "Start of the run that last changed the row (UTC)"),
)
RUN_STAMPS = tuple(column.name for column in RUN_COLUMNS)


def version_columns(member: str) -> tuple[Column, ...]:
    """The SCD type 2 columns of a dimension of `member`s."""
    return (
        Column("version_number", WHOLE, f"1, 2, … in order of time, per {member}", minimum=1),
        Column("valid_from", INSTANT, "Start of the version, inclusive (UTC)"),
        Column(
            "valid_to", INSTANT, "End of the version, exclusive (UTC); 9999-12-31 while it is open"
        ),
        Column("scd_start_date", DAY, "Date of valid_from"),
        Column("scd_end_date", DAY, "Date of valid_to"),
        Column("scd_current_flag", FLAG, "Whether this is the open version"),
        Column(
            "last_seen_at_source",
            INSTANT,
            "Latest time at which Silver confirmed the version's attributes (UTC)",
        ),
        Column("attribute_hash", TEXT, "md5 over the tracked attributes", pattern=MD5),
    )


def nullable(columns: tuple[Column, ...], *names: str) -> tuple[Column, ...]:
    """The columns with those of the given names made nullable."""
    return tuple(replace(c, nullable=True) if c.name in names else c for c in columns)


__all__ = [
    "AMOUNT",
    "DAY",
    "END_NOT_BEFORE_START",
    "FLAG",
    "INSTANT",
    "LOAD_COLUMNS",
    "MD5",
    "MONEY",
    "RATIO",
    "RUN_COLUMNS",
    "RUN_STAMPS",
    "SECONDS",
    "TEXT",
    "WHOLE",
    "Check",
    "Column",
    "Contract",
    "Predicate",
    "nullable",
    "version_columns",
]
