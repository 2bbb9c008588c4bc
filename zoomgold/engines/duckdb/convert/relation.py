"""A file or table of a source as a query, and what is told of one that cannot be read."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from zoomgold.engines.duckdb.errors import first_line
from zoomgold.engines.duckdb.types import literal

#: The number of a row in its file or table, from 1; a header is not counted.
ROW = "zoomgold row number"
#: For DuckDB's readers: the path is only a path, and `user_id=U1` in it is no column.
AS_IT_IS = "hive_partitioning = false"


@dataclass(frozen=True)
class Column:
    """A column of a source: its name there, the SQL of its value, and DuckDB's type of that."""

    name: str
    sql: str
    type: str = "VARCHAR"


@dataclass(frozen=True)
class Relation:
    """The rows of one file or table. `where` names it; `query` has `ROW`, and what columns read.

    `is_text`: its values are texts, whose types are not known.
    """

    where: str
    columns: tuple[Column, ...]
    query: str
    is_text: bool = False


class UnreadableError(Exception):
    """A file that cannot be read; the message is for people, without what is in the file."""


@contextmanager
def readable() -> Iterator[None]:
    """Tells an error of DuckDB's readers without what is in the file."""
    try:
        yield
    except duckdb.InterruptException:
        raise
    except duckdb.Error as error:
        raise UnreadableError(_reason(error)) from error


def _reason(error: duckdb.Error) -> str:
    """What is wrong with a file, in one line that quotes none of its rows."""
    text = str(error)
    line = re.search(r"CSV Error on Line: (\d+)", text)
    at = f"line {line[1]}: " if line else ""
    if found := re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", text):
        # DuckDB counts no further than one too many.
        count = found[2] if int(found[2]) < int(found[1]) else "more"
        return f"{at}expected {found[1]} columns, found {count}."
    if "unterminated quote" in text:
        return f"{at}a quote is not closed."
    if "Invalid unicode" in text or "not utf-8" in text:
        return f"{at}is not in UTF-8; which encoding is it? --encoding cp1252"
    if line or "CSV Parser" in text:
        return f"{at}is no sound CSV; quotes in a value are doubled, and all lines end alike."
    if found := re.search(r"at byte (\d+) in line (\d+)", text):
        return f"line {found[2]}: is not sound JSON, at byte {found[1]}."
    return first_line(error)


def path_sql(path: Path) -> str:
    """A path for DuckDB's readers, which would take brackets and stars for a pattern."""
    escaped = "".join(f"[{char}]" if char in "[*?" else char for char in str(path))
    return literal(escaped)


def quoted(name: str) -> str:
    """A name as an identifier."""
    return '"' + name.replace('"', '""') + '"'
