"""Convert a source into a Silver directory: all of it exactly, or nothing and what stands against.

Every row is looked at twice, once for values that cannot be converted and once to write it; so
Silver is never held in memory, whatever its size.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb

from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.engines.duckdb.convert import columns
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.engines.duckdb.convert.relation import Relation, UnreadableError, readable
from zoomgold.engines.duckdb.convert.relations import attached, of_file, of_table
from zoomgold.engines.duckdb.types import literal
from zoomgold.engines.duckdb.worker import Worker
from zoomgold.errors import ConversionError, Unconverted, UsageError
from zoomgold.silver_input.absent import simple
from zoomgold.silver_input.directory import check_directory, row_counts
from zoomgold.silver_input.elsewhere import safe_form
from zoomgold.silver_input.forms import Form
from zoomgold.silver_input.parts import Part, Parts, parts_of
from zoomgold.silver_input.place import check_new, new_directory

#: Values that are told one by one; the others are counted.
_TOLD = 100
_CHECK = "check of all values"

#: Hears of each step: its name; and once it is done, of its rows (None: it makes none) and seconds.
Begins = Callable[[str], None]
Ends = Callable[[str, int | None, float], None]


@dataclass(frozen=True)
class Engine:
    """What the conversion may use of the machine; None: DuckDB's own."""

    threads: int | None = None
    memory_limit: str | None = None


@dataclass(frozen=True)
class Converted:
    """What was written: rows by table; `missing` are the tables that the source has not.

    `ignored` has the columns of each table that its contract does not name; `skipped` the files
    that are of no table.
    """

    rows: dict[str, int]
    missing: tuple[str, ...]
    ignored: dict[str, tuple[str, ...]]
    skipped: tuple[str, ...]


def convert(
    source: Path,
    out: Path,
    options: Options,
    *,
    missing_as_empty: bool = False,
    engine: Engine = Engine(),
    begins: Begins = lambda _: None,
    ends: Ends = lambda *_: None,
) -> Converted:
    """Write the source's tables to the directory `out`, which must not exist or be empty.

    `missing_as_empty` writes the tables that the source has not without a row. Raises
    `ConversionError` with all that stands against it; then nothing is written.
    """
    check_new(out)
    with _opened(options, engine) as conversion:
        parts = conversion.find(source)
        missing = [
            t.name for t in TABLES.values() if not (t.name in conversion.found or t.optional)
        ]
        if parts.is_whole and missing and not missing_as_empty:
            conversion.errors.append(
                f"missing: {', '.join(missing)}; to write them without a row: --missing-as-empty."
            )
        began = time.monotonic()
        begins(_CHECK)
        for name in conversion.found:
            conversion.check(TABLES[name])
        conversion.raise_errors(source)
        ends(_CHECK, None, time.monotonic() - began)
        chosen = [n for n in TABLES if n in conversion.found or (missing_as_empty and n in missing)]
        with new_directory(out) as folder:
            for name in chosen:
                began = time.monotonic()
                begins(name)
                file = folder / f"{name}.parquet"
                rows = conversion.write(TABLES[name], file)
                conversion.raise_errors(source)
                ends(name, rows, time.monotonic() - began)
            # What was written is what a run will read.
            counts = row_counts(check_directory(folder, missing_as_empty=True))
    return Converted(
        {name: counts[name] for name in chosen},
        tuple(missing),
        conversion.ignored,
        parts.skipped,
    )


@contextmanager
def _opened(options: Options, engine: Engine) -> Iterator["_Conversion"]:
    with TemporaryDirectory() as scratch, duckdb.connect() as connection:
        connection.execute("PRAGMA disable_progress_bar")
        settings: dict[str, object] = {
            "TimeZone": "UTC",
            # Nothing is fetched from elsewhere.
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "temp_directory": str(Path(scratch, "spilled")),
        }
        settings |= {name: value for name, value in vars(engine).items() if value is not None}
        for name, value in settings.items():
            connection.execute(f"SET {name} = {literal(value)}")
        worker = Worker(connection.interrupt)
        try:
            yield _Conversion(connection, worker, options, Path(scratch))
        finally:
            worker.close()


class _Conversion:
    """A source under way: what it holds of each table, and what stands against converting it."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        worker: Worker,
        options: Options,
        scratch: Path,
    ) -> None:
        self._connection, self._worker = connection, worker
        self._options, self._scratch = options, scratch
        self.found: dict[str, list[Relation]] = {}
        self._forms: dict[str, Form] = {}
        self.ignored: dict[str, tuple[str, ...]] = {}
        self.errors: list[str] = []
        self._unconverted: list[Unconverted] = []
        self._failed = 0

    def find(self, source: Path) -> Parts:
        """Look for the tables of the source."""
        if source.is_file() and safe_form(source) is Form.DUCKDB:
            return self._find_in_database(source)
        parts = parts_of(source)
        for part in parts.found:
            self._forms[part.table] = part.form
            self.found[part.table] = self._relations(part)
        return parts

    def _relations(self, part: Part) -> list[Relation]:
        found = []
        for path in part.paths:
            read = partial(of_file, self._connection, part, path, self._options, self._scratch)
            try:
                found.append(self._worker.do(read))
            except UnreadableError as error:
                self.errors.append(f"{path.name}: {error}")
        return found

    def _find_in_database(self, file: Path) -> Parts:
        tables = attached(self._connection, file)
        if not tables:
            raise UsageError(f"{file}: none of its tables is named after a Silver table.")
        for table, names in tables.items():
            if len(names) > 1:
                self.errors.append(f"{table}: found {' and '.join(names)}; keep one of them.")
            self._forms[table] = Form.DUCKDB
            self.found[table] = [of_table(self._connection, name) for name in names[:1]]
        return Parts((), is_whole=True)

    def check(self, table: SilverTable) -> None:
        """Find what stands against a table: columns first, and where they are sound, values."""
        ignored: dict[str, None] = {}
        for relation in self.found[table.name]:
            errors = list(columns.errors(relation, table, self._options))
            self.errors += [f"{relation.where}: {error}" for error in errors]
            ignored |= dict.fromkeys(columns.ignored(relation, table))
            if not errors:
                self._check_values(relation, table)
        self.ignored |= {table.name: tuple(ignored)} if ignored else {}

    def _check_values(self, relation: Relation, table: SilverTable) -> None:
        made = self._targets(relation, table)
        query = columns.rows_that_fail(relation, made)
        rows = self._rows(relation, f"FROM ({query}) ORDER BY number LIMIT {_TOLD}")
        expected = {column.name: column for column in table.columns}
        for number, failures in rows:
            self._unconverted += [
                Unconverted(
                    table.name,
                    relation.where,
                    number,
                    failure["name"],
                    simple(expected[failure["name"]].dtype),
                    _shown(failure["found"], is_personal=expected[failure["name"]].pii),
                )
                for failure in failures
            ]
        if rows:
            ((count,),) = self._rows(relation, f"SELECT sum(len(failures)) FROM ({query})")
            self._failed += int(count)

    def write(self, table: SilverTable, file: Path) -> int:
        """Write a table; of one that is not there, no row. Returns the number of rows."""
        nothing = Relation(table.name, (), "SELECT 1 WHERE false")
        found = self.found.get(table.name) or [nothing]
        query = " UNION ALL ".join(
            columns.converted(relation, self._targets(relation, table)) for relation in found
        )
        copy = f"COPY ({query}) TO {literal(str(file))} (FORMAT parquet, COMPRESSION zstd)"
        rows = self._rows(found[0], copy)
        return int(rows[0][0]) if rows else 0

    def raise_errors(self, source: Path) -> None:
        """Raise `ConversionError` where something stands against the conversion."""
        if self.errors or self._failed:
            raise ConversionError(str(source), self.errors, self._unconverted, self._failed)

    def _targets(self, relation: Relation, table: SilverTable) -> tuple[columns.Target, ...]:
        form = self._forms.get(table.name, "")
        return columns.targets(relation, table, self._options, str(form))

    def _rows(self, relation: Relation, statement: str) -> list[tuple[Any, ...]]:
        """The rows of a statement; none, and an error more, where a file cannot be read."""
        try:
            with readable():
                return self._worker.do(lambda: self._connection.execute(statement).fetchall())
        except UnreadableError as error:
            self.errors.append(f"{relation.where}: {error}")
            return []


def _shown(found: str, *, is_personal: bool) -> str:
    """A value as it may be shown; what may be a person's is masked, in whatever column it is."""
    return f"{found[:1]}***" if is_personal or "@" in found else found
