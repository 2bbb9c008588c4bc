"""CSV and JSON lines as queries of texts."""

import codecs
import csv
import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO, cast

import duckdb

from zoomgold.definitions.silver import SilverTable
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.engines.duckdb.convert.relation import (
    AS_IT_IS,
    ROW,
    Column,
    Relation,
    UnreadableError,
    path_sql,
    readable,
)
from zoomgold.engines.duckdb.types import literal

_DELIMITERS = (",", ";", "\t", "|")
#: The names that a header has which is none: Snowflake's, and those of some tools.
_NO_NAME = re.compile(r"(?i)_?col\w*\d+")
_LONGEST = 20_000_000
_PIECE = 1 << 20


def csv_relation(path: Path, table: SilverTable, options: Options, scratch: Path) -> Relation:
    names, delimiter = _header(path, table, options)
    columns = tuple(Column(name, f'"c{place}"') for place, name in enumerate(names))
    types = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(names)))
    text = _utf8(path, options, scratch)
    rows = (
        f"read_csv({path_sql(text)}, columns = {{{types}}}, delim = {literal(delimiter)}, "
        "header = true, auto_detect = false, quote = '\"', escape = '\"', null_padding = false, "
        f"strict_mode = true, max_line_size = {_LONGEST}, {AS_IT_IS})"
    )
    query = f'SELECT *, row_number() OVER () AS "{ROW}" FROM {rows}'
    return Relation(path.name, columns, query, is_text=True)


def _header(path: Path, table: SilverTable, options: Options) -> tuple[list[str], str]:
    """The names in the first line, and the delimiter with which most are the contract's."""
    encoding = "utf-8-sig" if options.is_utf8 else options.encoding
    # It is decoded further than the line; whoever reads the rest can say in which line it fails.
    errors = "replace" if options.is_utf8 else "strict"
    with (
        _decoding(options),
        TextIOWrapper(_opened(path), encoding=encoding, errors=errors, newline=None) as text,
    ):
        line = text.readline().rstrip("\n")
    if not line.strip():
        raise UnreadableError("is empty; expected a header with the names of the columns.")

    def split(delimiter: str) -> list[str]:
        return [name.strip() for name in next(csv.reader([line], delimiter=delimiter))]

    def known(delimiter: str) -> int:
        return sum(name.lower() in table.schema for name in split(delimiter))

    delimiter = options.delimiter or max(_DELIMITERS, key=known)
    names = split(delimiter)
    if not known(delimiter) and not all(map(_NO_NAME.fullmatch, names)):
        # What is in the line is not shown: it may be a row.
        some = ", ".join(list(table.schema)[:3])
        other = max(_DELIMITERS, key=known)
        hint = f" Is it --delimiter {other!r}?" if known(other) else ""
        raise UnreadableError(
            f"its first line names no column of {table.name}; expected a header: {some}, ….{hint}"
        )
    return names, delimiter


def json_relation(
    connection: duckdb.DuckDBPyConnection, path: Path, options: Options, scratch: Path
) -> Relation:
    text = _utf8(path, options, scratch)
    form = "auto" if text.name.lower().split(".gz")[0].endswith(".json") else "newline_delimited"
    limit = f"maximum_object_size = {_LONGEST}"
    rows = f"read_json_objects({path_sql(text)}, format = '{form}', {limit}, {AS_IT_IS})"
    numbered = f'SELECT json, row_number() OVER () AS "{ROW}" FROM {rows}'
    with readable():
        strange = connection.execute(
            f"SELECT min(\"{ROW}\") FROM ({numbered}) WHERE json_type(json) <> 'OBJECT'"
        ).fetchone()
        names = connection.execute(
            f"SELECT DISTINCT unnest(json_keys(json)) AS name FROM ({numbered}) ORDER BY name"
        ).fetchall()
    if strange and strange[0] is not None:
        raise UnreadableError(f"row {strange[0]}: expected a JSON object.")
    columns = tuple(Column(name, f"json ->> {literal(_json_path(name))}") for (name,) in names)
    return Relation(path.name, columns, numbered, is_text=True)


def _json_path(name: str) -> str:
    return '$."' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _utf8(path: Path, options: Options, scratch: Path) -> Path:
    """The file, or a copy of it in UTF-8: DuckDB would have to load an extension for others."""
    if options.is_utf8:
        return path
    copy = scratch / path.name.removesuffix(".gz")
    with _decoding(options), _opened(path) as file, copy.open("wb") as out:
        decoder = codecs.getincrementaldecoder(options.encoding)()
        while piece := file.read(_PIECE):
            out.write(decoder.decode(piece).encode("utf-8"))
        out.write(decoder.decode(b"", final=True).encode("utf-8"))
    return copy


def _opened(path: Path) -> IO[bytes]:
    is_compressed = path.name.lower().endswith(".gz")
    return cast(IO[bytes], gzip.open(path)) if is_compressed else path.open("rb")


@contextmanager
def _decoding(options: Options) -> Iterator[None]:
    """Tells an error of reading or decoding as one of the file."""
    try:
        yield
    except UnicodeError as error:
        raise UnreadableError(
            f"is not in the encoding {options.encoding}; which one is it? --encoding cp1252"
        ) from error
    except (OSError, EOFError) as error:
        why = getattr(error, "strerror", None) or error
        raise UnreadableError(f"cannot be read: {why}") from error
