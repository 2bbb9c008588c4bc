"""Check a directory of Silver parquet files against the contract, from the files' footers.

Nothing is read but footers (and, of a column whose statistics do not prove that its values fit,
the values), so the check costs milliseconds whatever the size of Silver.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.errors import SilverError, printable
from zoomgold.silver_input.elsewhere import (
    conversion,
    file_names,
    in_place_of,
    missing,
    names_of,
    safe_form,
)
from zoomgold.silver_input.forms import lake_form
from zoomgold.silver_input.known import Kept, KnownFiles
from zoomgold.silver_input.manifest import NO_FILE, FileFacts, facts
from zoomgold.silver_input.readings import How

_HIDDEN = "names that begin with . or _ are not read"
_SHOWN = 3


@dataclass(frozen=True)
class FileGroup:
    """Files of one table that are read in the same way."""

    paths: tuple[Path, ...]
    how: How


@dataclass(frozen=True)
class SilverFiles:
    """A Silver directory that fulfils the contract.

    `groups` has the files of each table (none: the table is empty), `ignored` the columns of each
    table that the contract does not name, `skipped` the files and folders that were passed over
    for their names, `missing` the required tables that are read as empty. `facts` says of each file
    what it was when it was checked; a table without a file has one of no name.
    """

    directory: Path
    groups: Mapping[str, tuple[FileGroup, ...]]
    ignored: Mapping[str, tuple[str, ...]]
    skipped: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    facts: Mapping[str, tuple[FileFacts, ...]] = field(default_factory=dict)

    def absent_columns(self) -> dict[str, tuple[str, ...]]:
        """The optional columns that each table lacks, where they read as null.

        One that some files lack has a digest of their paths behind it: another where one of them
        has it now, or where another lacks it.
        """
        return {table: tuple(self._absent(groups)) for table, groups in self.groups.items()}

    def _absent(self, groups: Sequence[FileGroup]) -> Iterator[str]:
        lacking: dict[str, list[str]] = defaultdict(list)
        files = 0
        for group in groups:
            paths = [path.relative_to(self.directory).as_posix() for path in group.paths]
            files += len(paths)
            for reading in group.how.readings:
                if reading.found is None:
                    lacking[reading.column.name] += paths
        for column, paths in sorted(lacking.items()):
            digest = hashlib.sha256("\n".join(sorted(paths)).encode()).hexdigest()
            yield column if len(paths) == files else f"{column} in {digest[:16]}"

    def notes(self) -> Iterator[str]:
        """What a person should know of what is not read: a sentence for each kind."""
        for table, columns in self.ignored.items():
            if columns:
                names = printable(", ".join(columns))
                yield f"{table}: ignoring columns that are not in its contract: {names}"
        if self.missing:
            yield f"Silver: missing, read as empty: {', '.join(self.missing)}"
        if self.skipped:
            yield f"Silver: skipped {_first_few(self.skipped)}; {_HIDDEN}"


def check_directory(
    directory: Path,
    tables: Mapping[str, SilverTable] = TABLES,
    kept: Kept | None = None,
    *,
    missing_as_empty: bool = False,
) -> SilverFiles:
    """Check every file of every table; raise `SilverError` with all the errors of all of them.

    `missing_as_empty`: a table that is missing is no error, unless all are, or something else is in
    its place. A file that was found sound before, and is the very same, is not opened again: `kept`
    knows.
    """
    entries = _entries(directory)
    errors: list[str] = []
    skipped: list[str] = []
    groups: dict[str, tuple[FileGroup, ...]] = {}
    ignored: dict[str, tuple[str, ...]] = {}
    facts_of: dict[str, tuple[FileFacts, ...]] = {}
    known = KnownFiles(directory, kept)
    found = _Found(entries, errors, skipped, missing_as_empty=missing_as_empty)
    for table in tables.values():
        by_how: dict[How, list[Path]] = defaultdict(list)
        extra: set[str] = set()
        seen: list[FileFacts] = []
        for path in found.files_of(table):
            checked = _checked(path, directory, table, errors, known)
            if checked is not None:
                how, unnamed, fact = checked
                by_how[how].append(path)
                extra |= unnamed
                seen.append(fact)
        groups[table.name] = tuple(FileGroup(tuple(p), how) for how, p in by_how.items())
        ignored[table.name] = tuple(sorted(extra))
        facts_of[table.name] = tuple(sorted(seen)) or (NO_FILE,)
    if found.missing and not any(groups.values()) and not errors:
        errors.append(f"{directory}: holds none of the tables; is it the right directory?")
    others = [*found.convertible, *found.without_parquet]
    if others and not any(groups.values()):
        # There is nothing to mend: all of it is another form of data.
        errors = [f"{directory}: expected parquet files, found {_first_few(others)}."]
        found.convertible = others
    if errors:
        hint = conversion(directory) if found.convertible else ""
        raise SilverError(str(directory), errors, hint)
    known.keep()
    return SilverFiles(directory, groups, ignored, tuple(skipped), tuple(found.missing), facts_of)


def _entries(directory: Path) -> list[Path]:
    """What the directory holds, in order of the names."""
    form = safe_form(directory) if directory.is_file() else lake_form(directory)
    if form is not None:
        error = f"{directory}: expected a directory of parquet files, found {form.described}."
        raise SilverError(str(directory), [error], conversion(directory))
    if directory.is_dir():
        try:
            return sorted(directory.iterdir())
        except OSError as error:
            what = f"cannot be listed: {error.strerror}"
    else:
        what = "is not a directory" if directory.exists() else "does not exist"
    raise SilverError(str(directory), [f"{directory}: {what}; set --silver DIR."])


class _Found:
    """The files of each table among the entries of a directory, and what was wrong or missing."""

    def __init__(
        self,
        entries: Sequence[Path],
        errors: list[str],
        skipped: list[str],
        *,
        missing_as_empty: bool,
    ) -> None:
        self._entries, self._errors, self._skipped = entries, errors, skipped
        self._missing_as_empty = missing_as_empty
        self.missing: list[str] = []
        #: What is no parquet and could be converted, by its name.
        self.convertible: list[str] = []
        #: Folders of tables with files of another form.
        self.without_parquet: list[str] = []

    def files_of(self, table: SilverTable) -> list[Path]:
        """The files of a table: an entry of its name, or all that a folder of its name holds."""
        found = [entry for entry in self._entries if entry.name.lower() in file_names(table)]
        shown = list(names_of(found))
        if len(found) > 1:
            self._errors.append(
                f"{table.name}: both {' and '.join(shown)} exist; keep one of them."
            )
            return []
        if not found:
            self._absent(table)
            return []
        (entry,) = found
        return self._in_folder(table, entry) if entry.is_dir() else [entry]

    def _absent(self, table: SilverTable) -> None:
        if in_place_of(table, self._entries) is None:
            if table.optional:
                return
            if self._missing_as_empty:
                self.missing.append(table.name)
                return
        error, convertible = missing(table, self._entries)
        self._errors.append(error)
        self.convertible += filter(None, [convertible])

    def _in_folder(self, table: SilverTable, folder: Path) -> list[Path]:
        form = lake_form(folder)
        if form is not None:
            self._errors.append(f"{table.name}: expected parquet files, found {form.described}.")
            self.convertible.append(f"{folder.name}/")
            return []
        before = len(self._errors)
        paths, passed_over = _parquet_files(folder, self._errors)
        self._skipped += passed_over
        if not paths and len(self._errors) == before:
            but = f" but {_first_few(passed_over)}; {_HIDDEN}" if passed_over else ""
            self.without_parquet += [f"{folder.name}/"] if safe_form(folder) else []
            self._errors.append(
                f"{table.name}: the folder {folder.name}/ holds no .parquet file{but}."
            )
        return paths


def _parquet_files(folder: Path, errors: list[str]) -> tuple[list[Path], list[str]]:
    """The parquet files of a folder, however deep, and what was passed over for its name.

    Whatever else might hide files is an error.
    """
    paths, skipped = [], []

    def unlisted(error: OSError) -> None:
        name = Path(error.filename).relative_to(folder.parent)
        errors.append(f"{name}/: cannot be listed: {error.strerror}.")

    for parent, folders, names in os.walk(folder, onerror=unlisted):
        for name in filter(_is_hidden, folders):
            skipped.append(f"{Path(parent, name).relative_to(folder.parent)}/")
        # What is left in the list, and nothing else, is walked into.
        folders[:] = [name for name in folders if not _is_hidden(name)]
        for name in names:
            if name.lower().endswith(".parquet"):
                path = Path(parent, name)
                if _is_hidden(name):
                    skipped.append(str(path.relative_to(folder.parent)))
                else:
                    paths.append(path)
        for name in folders:
            if (link := Path(parent, name)).is_symlink():
                errors.append(
                    f"{link.relative_to(folder.parent)}: is a link to a folder, which is not "
                    "followed; put the files there."
                )
    return sorted(paths), sorted(skipped)


def _is_hidden(name: str) -> bool:
    """Whether the name is one of Spark's and its kin's for what is no data, or not yet."""
    return name.startswith((".", "_"))


def _first_few(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return printable(", ".join(names[:_SHOWN])) + more


def _checked(
    path: Path, directory: Path, table: SilverTable, errors: list[str], known: KnownFiles
) -> tuple[How, set[str], FileFacts] | None:
    """How one file is read, its columns without a contract, and its facts; None: it has an error.

    The facts are those from before it was opened: what is written over meanwhile has others next.
    """
    name = path.relative_to(directory)
    # To open a pipe would wait for whoever writes to it.
    if not path.is_file():
        errors.append(f"{name}: unreadable as parquet: is not a regular file")
        return None
    try:
        fact = facts(path, directory)
    except OSError as error:
        errors.append(f"{name}: unreadable as parquet: {_why(path, error)}")
        return None
    found = known.find(table, fact)
    if found is None:
        how, unnamed = _check_file(path, directory, table, errors)
        if how is None:
            return None
        found = how, unnamed
        known.add(table, fact, how, unnamed)
    return *found, fact


def _check_file(
    path: Path, directory: Path, table: SilverTable, errors: list[str]
) -> tuple[How | None, set[str]]:
    """How one file is read (None if it has an error) and its columns without a contract."""
    import pyarrow as pa  # late: a command that is refused before the first file does without
    import pyarrow.parquet as pq

    from zoomgold.silver_input.columns import readings, schema_errors
    from zoomgold.silver_input.values import may_precede_1970, value_errors

    name = path.relative_to(directory)
    try:
        # Old timestamps are read as microseconds: nanoseconds would end in the year 2262.
        with pq.ParquetFile(path, coerce_int96_timestamp_unit="us") as file:
            new_errors = list(schema_errors(file.schema_arrow, table))
            columns = readings(file.schema_arrow, table)
            if not new_errors:
                new_errors = list(value_errors(file, columns))
            early = not new_errors and any(
                reading.is_nanoseconds and reading.arrow_type.tz and may_precede_1970(file, reading)
                for reading in columns
            )
            extra = {f.name for f in file.schema_arrow if f.name.lower() not in table.schema}
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        errors.append(f"{name}: unreadable as parquet: {_why(path, error)}")
        return None, set()
    errors.extend(f"{name}: {error}" for error in new_errors)
    return (None if new_errors else How(columns, early)), extra


def _why(path: Path, error: Exception) -> str:
    if path.stat().st_size == 0:
        return "is empty (0 bytes)"
    text = " ".join(str(error).split())
    return text if len(text) <= 160 else text[:157] + "..."


def row_counts(files: SilverFiles) -> dict[str, int]:
    """Rows per table, from the footers."""
    import pyarrow.parquet as pq  # late: quick start-up

    counts: Counter[str] = Counter(dict.fromkeys(files.groups, 0))
    for table, groups in files.groups.items():
        for group in groups:
            counts[table] += sum(pq.read_metadata(path).num_rows for path in group.paths)
    return dict(counts)
