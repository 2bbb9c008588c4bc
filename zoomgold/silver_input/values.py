"""Values that a column's type can hold and the contract's cannot.

Found in the statistics of a file's footer. Only a column of which they prove nothing is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from zoomgold.definitions.silver import DAY, INSTANT, MONEY, WHOLE
from zoomgold.silver_input.absent import shown
from zoomgold.silver_input.readings import Reading

Number = int | Decimal

_INT64 = 2**63
_CENTS = Decimal("99999999.99")
_MONEY = pa.decimal128(10, 2)
_ERAS = "of the years 0001 to 9999"
_MICROSECONDS = {"s": 1_000_000, "ms": 1000, "us": 1}


@dataclass(frozen=True)
class _Limits:
    """What a column's values must lie between, times and dates as the number in the file.

    `decimals` is set where they may have more places than the contract's.
    """

    lowest: Number
    highest: Number
    expected: str
    decimals: int | None = None

    def hold(self, value: Number) -> bool:
        """Whether the value lies between."""
        return self.lowest <= value <= self.highest


def value_errors(file: pq.ParquetFile, readings: tuple[Reading, ...]) -> Iterator[str]:
    """A line for each column with a value that cannot be read as the contract's type."""
    positions = _positions(file)
    for reading in readings:
        limits = _limits(reading)
        if reading.found is None or limits is None:
            continue
        proven = limits.decimals is None and _lie_within(
            file, positions[reading.found], reading, limits.lowest, limits.highest
        )
        if proven:
            continue
        error = _first_error(file, reading, limits)
        if error is not None:
            yield (
                f"column {reading.column.name}: expected {limits.expected}, found "
                f"{reading.arrow_type} with {error}."
            )


def may_precede_1970(file: pq.ParquetFile, reading: Reading) -> bool:
    """Whether the statistics leave it open that a column has times before 1970."""
    assert reading.found is not None
    return not _lie_within(file, _positions(file)[reading.found], reading, 0, _INT64)


def _limits(reading: Reading) -> _Limits | None:
    """What the values must fulfil; None where the type is proof enough."""
    found, dtype = reading.arrow_type, reading.column.dtype
    if reading.found is None:
        return None
    if dtype == WHOLE:
        fits = found != pa.uint64() if pa.types.is_integer(found) else found.precision <= 18
        return None if fits else _Limits(-_INT64, _INT64 - 1, dtype)
    if dtype == MONEY:
        return _money_limits(found)
    if dtype not in (INSTANT, DAY):
        return None
    if pa.types.is_date(found):
        first, last = (_days(each) for each in (date.min, date.max))
        return _Limits(first, last, f"{shown(dtype)} {_ERAS}")
    if found.unit == "ns":
        # They cannot leave the years, but engines take the ends for infinity or null.
        return _Limits(2 - _INT64, _INT64 - 2, f"{shown(dtype)} that is finite")
    first, last = (_microseconds(each) for each in (datetime.min, datetime.max))
    per_unit = _MICROSECONDS[found.unit]
    return _Limits(-(-first // per_unit), last // per_unit, f"{shown(dtype)} {_ERAS}")


def _money_limits(found: pa.DataType) -> _Limits | None:
    if pa.types.is_integer(found):
        return None if found.bit_width <= 16 else _Limits(-_CENTS, _CENTS, MONEY)
    if found.scale > _MONEY.scale:
        return _Limits(-_CENTS, _CENTS, MONEY, _MONEY.scale)
    fits = found.precision - found.scale <= _MONEY.precision - _MONEY.scale
    return None if fits else _Limits(-_CENTS, _CENTS, MONEY)


def _days(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def _microseconds(time: datetime) -> int:
    return (time - datetime(1970, 1, 1)) // timedelta(microseconds=1)


def _positions(file: pq.ParquetFile) -> dict[str, int]:
    """Where each column without parts stands in the row groups."""
    columns = file.metadata.schema
    return {columns.column(i).path: i for i in range(file.metadata.num_columns)}


def _lie_within(
    file: pq.ParquetFile, position: int, reading: Reading, lowest: Number, highest: Number
) -> bool:
    """Whether each row group's minimum and maximum prove that all values lie between."""
    metadata = file.metadata
    chunks = (metadata.row_group(i).column(position) for i in range(metadata.num_row_groups))
    # Python's own times and dates do not reach as far as the numbers in the file.
    suffix = "_raw" if pa.types.is_temporal(reading.arrow_type) else ""
    for chunk in chunks:
        if chunk.num_values == 0:
            continue
        statistics = chunk.statistics
        if statistics is None or chunk.physical_type == "INT96":
            return False
        if not statistics.has_min_max:
            if not statistics.has_null_count or statistics.null_count < chunk.num_values:
                return False
            continue
        ends = (getattr(statistics, end + suffix) for end in ("min", "max"))
        if not all(lowest <= end <= highest for end in ends):
            return False
    return True


def _first_error(file: pq.ParquetFile, reading: Reading, limits: _Limits) -> str | None:
    for batch in file.iter_batches(columns=[reading.found]):
        values = _numbers(batch.column(0))
        ends = pc.min_max(values).as_py()
        for value in ends.values():
            if value is not None and not limits.hold(value):
                counted = pa.types.is_temporal(reading.arrow_type)
                return f"the value {value}" + (", counted from 1970-01-01" if counted else "")
        if limits.decimals is not None and not _is_exact(values, limits.decimals):
            return f"a value of more than {limits.decimals} decimals"
    return None


def _numbers(values: Any) -> Any:
    """A column's values in a type of which Arrow finds the least and the greatest."""
    if pa.types.is_dictionary(values.type):
        values = values.dictionary_decode()
    if pa.types.is_date(values.type):
        return values.cast(pa.date32()).cast(pa.int32())
    if pa.types.is_timestamp(values.type):
        return values.cast(pa.int64())
    if pa.types.is_decimal(values.type):
        return values.cast(pa.decimal128(values.type.precision, values.type.scale))
    return values


def _is_exact(values: Any, places: int) -> bool:
    """Whether no decimal has more places than these."""
    try:
        values.cast(pa.decimal128(values.type.precision, places))
    except pa.ArrowInvalid:
        return False
    return True
