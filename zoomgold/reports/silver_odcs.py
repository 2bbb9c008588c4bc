"""Silver's contract in the Open Data Contract Standard, which data catalogues read."""

from collections.abc import Sequence
from typing import Any

from zoomgold.definitions.rules import CRITICAL, Rule
from zoomgold.definitions.silver import DAY, INSTANT, MONEY, TEXT, WHOLE, SilverColumn, SilverTable
from zoomgold.engines.snowflake.types import type_of
from zoomgold.reports.silver_contract import rules_of
from zoomgold.version import __version__

_API_VERSION = "v3.2.0"
_LOGICAL_TYPES = {
    TEXT: "string",
    WHOLE: "integer",
    MONEY: "number",
    DAY: "date",
    INSTANT: "timestamp",
}
_DIMENSIONS = {
    "Missing Value": "completeness",
    "Domain": "conformity",
    "Format": "conformity",
    "Range": "accuracy",
    "Reference": "consistency",
    "Uniqueness": "uniqueness",
}


def odcs(tables: Sequence[SilverTable]) -> str:
    """The contract as YAML."""
    import yaml  # late: rarely needed

    return str(yaml.safe_dump(document(tables), sort_keys=False, allow_unicode=True, width=100))


def document(tables: Sequence[SilverTable]) -> dict[str, Any]:
    """The contract as the standard has it.

    Silver enforces nothing, so no column is required to have a value, and none is a primary key:
    what zoomgold does about such rows is said by the rules under `quality`.
    """
    return {
        "apiVersion": _API_VERSION,
        "kind": "DataContract",
        "id": "zoomgold-silver",
        "name": "Silver of a Zoom platform",
        "version": __version__,
        "status": "active",
        "domain": "zoom-analytics",
        "description": {
            "purpose": "The tables that zoomgold reads to build Gold.",
            "usage": "Parquet files in a directory, or tables of a schema in Snowflake. "
            "All times are in UTC, without a zone.",
            "limitations": "Several rows may have one key; any value may be null.",
        },
        "schema": [_schema(table) for table in tables],
    }


def _schema(table: SilverTable) -> dict[str, Any]:
    rules = rules_of(table)
    of_many = [_quality(rule) for rule in rules if len(rule.columns) != 1]
    found: dict[str, Any] = {
        "name": table.name,
        "logicalType": "object",
        "physicalType": "table",
        "physicalName": table.name.upper(),
        "description": table.description,
        "customProperties": [
            {"property": "businessKey", "value": table.key},
            {"property": "optional", "value": table.optional},
        ],
        "properties": [_property(column, rules) for column in table.columns],
    }
    return found | ({"quality": of_many} if of_many else {})


def _property(column: SilverColumn, rules: Sequence[Rule]) -> dict[str, Any]:
    own = [_quality(rule) for rule in rules if rule.columns == (column.name,)]
    found: dict[str, Any] = {
        "name": column.name,
        "logicalType": _LOGICAL_TYPES[column.dtype],
        "physicalType": type_of(column.dtype),
        "physicalName": column.name.upper(),
        "description": column.description,
        "required": False,
    }
    if column.pii:
        found |= {"classification": "confidential", "tags": ["pii"]}
    if column.domain is not None:
        found["examples"] = list(column.domain.synonyms)
    if column.optional:
        found["customProperties"] = [{"property": "optional", "value": True}]
    return found | ({"quality": own} if own else {})


def _quality(rule: Rule) -> dict[str, Any]:
    is_critical = rule.severity == CRITICAL
    what = "The row is rejected." if is_critical else "The row stays, with a warning."
    return {
        "name": rule.name,
        "type": "text",
        "description": f"{rule.description} {what}",
        "dimension": _DIMENSIONS[rule.error_type],
        "severity": "error" if is_critical else "warning",
        "unit": "rows",
    }
