"""Queries of one published table, in SQL that every engine reads.

Reports ask little of a table, and an import of Ibis takes longer than many a report. Names without
quotes are upper case on Snowflake, where Gold's are, and any case on DuckDB.
"""

from collections.abc import Callable, Mapping
from string import Template
from typing import Any

from zoomgold.engines.base import Rows


def filled_in(
    query: str, published: str, values: Mapping[str, Any], literal: Callable[[Any], str]
) -> str:
    """The query with `published`, a query itself, as its table, and each value as a literal."""
    literals = {name: literal(value) for name, value in values.items()}
    return f"WITH PUBLISHED AS ({published}) {Template(query).substitute(literals)}"


def in_lower_case(rows: Rows) -> Rows:
    """The rows under the code's names."""
    return [{name.lower(): value for name, value in row.items()} for row in rows]
