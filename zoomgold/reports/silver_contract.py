"""The contract of Silver's tables, with the rules that their rows meet, as plain data."""

from collections.abc import Sequence
from typing import Any

from zoomgold.definitions.rules import CRITICAL, Rule
from zoomgold.definitions.silver import TABLES, SilverColumn, SilverTable
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.nearest import did_you_mean

#: A table, a column or a rule as JSON has it.
Facts = dict[str, Any]


def silver_tables(name: str | None = None) -> tuple[SilverTable, ...]:
    """The table of a name, or all of them. Raises `UsageError`, which names the nearest."""
    if name is None:
        return tuple(TABLES.values())
    if name not in TABLES:
        raise UsageError(f"{name}: no such Silver table.{did_you_mean(name, TABLES)}")
    return (TABLES[name],)


def contract(tables: Sequence[SilverTable]) -> list[Facts]:
    """What each table must hold: its columns in order, and the rules of its rows."""
    return [_table(table) for table in tables]


def rules_of(table: SilverTable) -> tuple[Rule, ...]:
    """The rules that the table's rows meet, those that reject a row first."""
    found = {
        rule.name: rule
        for source in SOURCES.values()
        if source.silver.name == table.name
        for rule in source.rules
    }
    return tuple(sorted(found.values(), key=lambda rule: rule.severity != CRITICAL))


def _table(table: SilverTable) -> Facts:
    return {
        "name": table.name,
        "description": table.description,
        "required": not table.optional,
        "key": table.key,
        "models": [m.name for m in MODELS.values() if m.source and m.source.name == table.name],
        "columns": [_column(column) for column in table.columns],
        "rules": [
            {
                "name": rule.name,
                "severity": rule.severity,
                "error_type": rule.error_type,
                "columns": list(rule.columns),
                "description": rule.description,
            }
            for rule in rules_of(table)
        ],
    }


def _column(column: SilverColumn) -> Facts:
    domain = column.domain
    return {
        "name": column.name,
        "type": column.dtype,
        "description": column.description,
        "required": not column.optional,
        "pii": column.pii,
        "labels": list(domain.synonyms) if domain else [],
    }
