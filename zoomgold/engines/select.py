"""Queries of one published table, in SQL that every engine reads.

Reports ask little of a table, and an import of Ibis takes longer than many a report. Names without
quotes are upper case on Snowflake, where Gold's are, and any case on DuckDB.
"""

from collections.abc import Callable, Mapping
from string import Template
from typing import Any

from zoomgold.engines.base import Rows

#: The functions that have not one name everywhere; a query writes them `$NAME`.
FUNCTIONS = ("APPROX_PERCENTILE",)


def filled_in(
    query: str,
    published: str,
    values: Mapping[str, Any],
    literal: Callable[[Any], str],
    functions: Mapping[str, str] | None = None,
) -> str:
    """The query with `published`, a query itself, as its table, and each value as a literal.

    `functions` has the engine's own name of those of the `FUNCTIONS` that it calls otherwise.
    """
    literals = {name: literal(value) for name, value in values.items()}
    literals |= {name: name for name in FUNCTIONS} | dict(functions or {})
    return f"WITH PUBLISHED AS ({published}) {Template(query).substitute(literals)}"


def in_lower_case(rows: Rows) -> Rows:
    """The rows under the code's names."""
    return [{name.lower(): value for name, value in row.items()} for row in rows]
