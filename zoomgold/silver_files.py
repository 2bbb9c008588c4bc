"""Check a directory of Silver parquet files against the contract, from the files' footers.

Nothing is read but footers (and, where a column's type is wider than the contract's, that column's
statistics or values), so the check costs milliseconds whatever the size of Silver.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from zoomgold.errors import SilverError
from zoomgold.silver import DAY, INSTANT, MONEY, TABLES, TEXT, WHOLE, SilverColumn, SilverTable

#: What parquet files say where they mean UTC.
_UTC_NAMES = frozenset({"utc", "etc/utc", "z", "zulu", "uct", "gmt", "+00:00", "+0000", "-00:00"})
_ARROW_TYPES: Mapping[str, pa.DataType] = {WHOLE: pa.int64(), MONEY: pa.decimal128(10, 2)}


@dataclass(frozen=True)
class Reading:
    """How one contract column is read from a file: `found` is None where it reads as null."""

    column: SilverColumn
    found: str | None
    arrow_type: pa.DataType


@dataclass(frozen=True)
class FileGroup:
    """Files of one table that are read in the same way."""

    paths: tuple[Path, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True)
class SilverFiles:
    """A Silver directory that fulfils the contract.

    `groups` has the files of each table (none: the table is empty), `ignored` the columns of each
    table that the contract does not name.
    """

    directory: Path
    groups: Mapping[str, tuple[FileGroup, ...]]
    ignored: Mapping[str, tuple[str, ...]]


def check_directory(directory: Path, tables: Mapping[str, SilverTable] = TABLES) -> SilverFiles:
    """Check every file of every table; raise `SilverError` with all the faults of all of them."""
    if not directory.is_dir():
        what = "is not a directory" if directory.exists() else "does not exist"
        raise SilverError(str(directory), [f"{directory}: {what}; set --silver DIR."])
    faults: list[str] = []
    groups: dict[str, tuple[FileGroup, ...]] = {}
    ignored: dict[str, tuple[str, ...]] = {}
    for table in tables.values():
        paths = _files_of(directory, table, faults)
        by_reading: dict[tuple[Reading, ...], list[Path]] = defaultdict(list)
        extra: set[str] = set()
        for path in paths:
            readings, unnamed = _check_file(path, directory, table, faults)
            extra |= unnamed
            if readings is not None:
                by_reading[readings].append(path)
        groups[table.name] = tuple(FileGroup(tuple(p), r) for r, p in by_reading.items())
        ignored[table.name] = tuple(sorted(extra))
    if faults:
        raise SilverError(str(directory), faults)
    return SilverFiles(directory, groups, ignored)


def _files_of(directory: Path, table: SilverTable, faults: list[str]) -> list[Path]:
    file, folder = directory / f"{table.name}.parquet", directory / table.name
    if file.is_file() and folder.is_dir():
        faults.append(
            f"{table.name}: both {file.name} and the folder {folder.name}/ exist; keep one of them."
        )
        return []
    if file.is_file():
        return [file]
    if folder.is_dir():
        paths = sorted(p for p in folder.iterdir() if p.suffix == ".parquet" and p.is_file())
        if not paths:
            faults.append(f"{table.name}: the folder {folder.name}/ holds no .parquet file.")
        return paths
    if not table.optional:
        faults.append(
            f"{table.name}: table missing; expected {file.name} or the folder {folder.name}/."
        )
    return []


def _check_file(
    path: Path, directory: Path, table: SilverTable, faults: list[str]
) -> tuple[tuple[Reading, ...] | None, set[str]]:
    """The readings of one file (None if it has a fault) and its columns without a contract."""
    name = path.relative_to(directory)
    try:
        with pq.ParquetFile(path) as file:
            new_faults = list(_schema_faults(file.schema_arrow, table))
            readings = _readings(file.schema_arrow, table)
            if not new_faults:
                new_faults = list(_value_faults(file, readings))
            extra = {f.name for f in file.schema_arrow if f.name.lower() not in table.schema}
    except (pa.ArrowException, OSError) as error:
        reason = "is empty (0 bytes)" if path.stat().st_size == 0 else _one_line(error)
        faults.append(f"{name}: unreadable as parquet: {reason}")
        return None, set()
    faults.extend(f"{name}: {fault}" for fault in new_faults)
    return (None if new_faults else readings), extra


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text if len(text) <= 160 else text[:157] + "..."


def _schema_faults(schema: pa.Schema, table: SilverTable) -> Iterator[str]:
    spellings: dict[str, list[str]] = defaultdict(list)
    for field in schema:
        spellings[field.name.lower()].append(field.name)
    for names in spellings.values():
        if len(names) > 1:
            yield f"columns {', '.join(names)} differ in case only; keep one of them."
    for column in table.columns:
        names = spellings.get(column.name, [])
        if not names:
            if not column.optional:
                yield f"column {column.name}: missing; expected {_shown(column.dtype)}."
            continue
        found = schema.field(schema.names.index(names[0])).type
        if not _readable(found, column.dtype):
            yield f"column {column.name}: expected {_shown(column.dtype)}, found {found}."


def _shown(dtype: str) -> str:
    return "timestamp (UTC)" if dtype == INSTANT else dtype


def _readable(found: pa.DataType, dtype: str) -> bool:
    """Whether the type can hold the contract's values without loss, as far as types tell."""
    if pa.types.is_dictionary(found):
        found = found.value_type
    if pa.types.is_null(found):
        return True
    whole = pa.types.is_integer(found) or (pa.types.is_decimal(found) and found.scale == 0)
    if dtype == TEXT:
        text = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
        return bool(whole) or any(is_type(found) for is_type in text)
    if dtype == WHOLE:
        return bool(whole)
    if dtype == MONEY:
        return bool(whole or pa.types.is_decimal(found))
    if dtype == DAY:
        return bool(pa.types.is_date(found))
    if dtype == INSTANT:
        utc = pa.types.is_timestamp(found) and (found.tz is None or found.tz.lower() in _UTC_NAMES)
        return utc or bool(pa.types.is_date(found))
    raise AssertionError(f"no rule for the contract type {dtype}")


def _readings(schema: pa.Schema, table: SilverTable) -> tuple[Reading, ...]:
    by_name = {field.name.lower(): field for field in schema}
    readings = []
    for column in table.columns:
        field = by_name.get(column.name)
        if field is None or pa.types.is_null(field.type):
            readings.append(Reading(column, None, pa.null()))
        else:
            readings.append(Reading(column, field.name, field.type))
    return tuple(readings)


def _value_faults(file: pq.ParquetFile, readings: tuple[Reading, ...]) -> Iterator[str]:
    """Values of a wider type (a decimal(38, 0), say) that the contract's type cannot hold."""
    for reading in readings:
        target = _ARROW_TYPES.get(reading.column.dtype)
        if target is None or reading.found is None or _fits(reading.arrow_type, target):
            continue
        if _statistics_fit(file, reading.found, target):
            continue
        for batch in file.iter_batches(columns=[reading.found]):
            values = batch.column(0)
            if pa.types.is_dictionary(values.type):
                values = values.dictionary_decode()
            try:
                values.cast(target)
            except pa.ArrowInvalid as error:
                yield (
                    f"column {reading.column.name}: expected {reading.column.dtype}, found "
                    f"{reading.arrow_type} with a value that does not fit ({_one_line(error)})."
                )
                break


def _fits(found: pa.DataType, target: pa.DataType) -> bool:
    """Whether every value of a type surely fits the target."""
    if pa.types.is_integer(target):
        return bool(pa.types.is_integer(found) and found != pa.uint64())
    return bool(
        pa.types.is_decimal(found)
        and found.scale <= target.scale
        and found.precision - found.scale <= target.precision - target.scale
    )


def _statistics_fit(file: pq.ParquetFile, name: str, target: pa.DataType) -> bool:
    """Whether the footer's minimum and maximum of each row group prove that all values fit."""
    leaves = (file.metadata.schema.column(i).path for i in range(file.metadata.num_columns))
    position = list(leaves).index(name)
    for group in range(file.metadata.num_row_groups):
        statistics = file.metadata.row_group(group).column(position).statistics
        if statistics is None:
            return False
        if not statistics.has_min_max:
            if statistics.has_null_count and statistics.null_count == statistics.num_values:
                continue
            return False
        try:
            pa.array([statistics.min, statistics.max]).cast(target)
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError, NotImplementedError):
            return False
    scale = getattr(file.schema_arrow.field(name).type, "scale", 0)
    return scale <= getattr(target, "scale", 0)


def row_counts(files: SilverFiles) -> dict[str, int]:
    """Rows per table, from the footers."""
    counts: Counter[str] = Counter(dict.fromkeys(files.groups, 0))
    for table, groups in files.groups.items():
        for group in groups:
            counts[table] += sum(pq.read_metadata(path).num_rows for path in group.paths)
    return dict(counts)
