"""Contracts as Pandera schemas whose data checks are one aggregate query per table.

Pandera's stock Ibis backend runs a query or more for each check. `GoldSchema` brings a backend
that counts the failing rows of every check at once and fetches samples only of checks that fail.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, cast

import ibis
import ibis.expr.types as ir
import pandas as pd
import pandera.ibis as pa
from pandera.api.base.error_handler import get_error_category
from pandera.api.ibis.error_handler import ErrorHandler
from pandera.api.ibis.types import IbisData
from pandera.backends.base import CoreCheckResult
from pandera.backends.ibis.components import ColumnBackend
from pandera.backends.ibis.container import DataFrameSchemaBackend
from pandera.config import ValidationDepth, config_context
from pandera.errors import SchemaError, SchemaErrorReason, SchemaErrors

from zoomgold.definitions.contract import Check, Contract
from zoomgold.errors import ContractError
from zoomgold.expressions.keys import bucket, encoded
from zoomgold.expressions.tables import Rows

#: Failure cases per failing check.
SAMPLES = 20

# Pandera leaves its constructor without types.
_schema_error = cast(Callable[..., SchemaError], SchemaError)

_KEYS_SHOWN = 3
_FAULTS_SHOWN = 5
_VALUE_WIDTH = 60
_ROW_COUNT = "row_count"
_GROUP_ROWS = "rows_of_group"
_ALL_ROWS = "rows_of_all_groups"


@dataclass(frozen=True)
class Fault:
    """One failed check: `rows` fail it (None: the structure does), `keys` are some of them."""

    name: str
    error: SchemaError
    rows: int | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What the examination of a table found. `rows` is None when the data was not looked at."""

    rows: int | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class _RowCheck:
    """A check that marks the `failing` rows; `shown` are the columns that a sample needs."""

    name: str
    schema: Any
    check: Any
    index: int | None
    reason: SchemaErrorReason
    failing: ir.BooleanValue
    shown: tuple[str, ...]


class GoldBackend(DataFrameSchemaBackend):
    """Pandera's structure checks, and every data check in one aggregate query."""

    def validate(
        self,
        check_obj: ibis.Table,
        schema: Any,
        *,
        head: int | None = None,
        tail: int | None = None,
        sample: int | None = None,
        random_state: int | None = None,
        lazy: bool = False,
        inplace: bool = False,
    ) -> ibis.Table:
        """Return the table as it is, or raise `SchemaErrors` with every fault.

        The data is always checked as a whole and lazily.
        """
        del sample, random_state, lazy, inplace
        if head is not None or tail is not None:
            raise NotImplementedError("A Gold table is validated as a whole.")
        raise_faults(schema, check_obj, self.examine(check_obj, schema))
        return check_obj

    def examine(
        self, table: ibis.Table, schema: Any, counted: Callable[[], Rows] | None = None
    ) -> Verdict:
        """Run every check. The data is looked at only when all columns have their type.

        `counted` gives the row of `tally`, where its query is compiled already.
        """
        # Pandera's environment variables must not switch off a part of the contract.
        with config_context(validation_depth=ValidationDepth.SCHEMA_AND_DATA):
            faults, readable = self._structure(table, schema)
        if not readable:
            return Verdict(None, tuple(faults))
        rows, data_faults = self._data(table, schema, counted)
        return Verdict(rows, (*faults, *data_faults))

    def _structure(self, table: ibis.Table, schema: Any) -> tuple[list[Fault], bool]:
        """The faults of structure, and whether the data can be checked all the same."""
        info = self.collect_column_info(table, schema)
        faults = []
        try:
            self.strict_filter_columns(table, schema, info)
        except SchemaError as error:
            faults.append(Fault(f"{error.check} ({error.failure_cases})", error))
        absent = _failed(self.check_column_presence(table, schema, info))
        wrong = []
        for name, column in schema.columns.items():
            if name in table.columns:
                result = ColumnBackend().check_dtype(table[name], column)
                wrong += [(column, failed) for failed in _failed([result])]
        for owner, failed in [*((schema, result) for result in absent), *wrong]:
            subject = owner.name if owner is not schema else failed.failure_cases
            faults.append(
                Fault(
                    f"{failed.check} ({subject})",
                    _schema_error(
                        owner,
                        data=table,
                        message=failed.message,
                        failure_cases=failed.failure_cases,
                        check=failed.check,
                        reason_code=failed.reason_code,
                    ),
                )
            )
        return faults, not absent and not wrong

    def _data(
        self, table: ibis.Table, schema: Any, counted: Callable[[], Rows] | None
    ) -> tuple[int, list[Fault]]:
        """The number of rows and the faults of data; one query when there are none."""
        (found,) = counted() if counted else _rows(_tally(table, schema))
        rows = int(found.pop(_ROW_COUNT))
        if not any(found.values()):
            return rows, []
        faults = [
            _row_fault(table, schema, check, failing)
            for name, check in _row_checks(table, schema).items()
            if (failing := int(found[name]))
        ]
        for name, columns in _unique_sets(schema).items():
            # Equal hashes of different keys can make a unique set look repeated, never the reverse.
            if found[name]:
                faults += _duplicate_faults(table, schema, columns)
        return rows, faults


class GoldSchema(pa.DataFrameSchema):
    """A Pandera schema that `GoldBackend` validates."""

    @staticmethod
    def register_default_backends(check_obj_cls: type) -> None:
        """Register `GoldBackend` for Ibis tables, beside Pandera's own backends."""
        pa.DataFrameSchema.register_default_backends(check_obj_cls)
        GoldSchema.register_backend(ibis.Table, GoldBackend)


@cache
def schema_of(contract: Contract) -> GoldSchema:
    """The contract as a Pandera schema."""
    return GoldSchema(**_parts(contract))


def stock_validate(contract: Contract, table: ir.Table) -> None:
    """Validate with Pandera's stock backend: slow, and the reference for `GoldBackend`."""
    pa.DataFrameSchema(**_parts(contract)).validate(table, lazy=True)


def tally(contract: Contract, table: ir.Table) -> ir.Table:
    """The query that counts a table's rows and, check by check, those that fail: one row."""
    return _tally(table, schema_of(contract))


def validate(
    contract: Contract, table: ir.Table, *, counted: Callable[[], Rows] | None = None
) -> int:
    """The number of rows of a table that keeps its contract; ContractError for any other.

    `counted` gives the row of the table's `tally`, for a caller that has compiled it already.
    """
    schema = schema_of(contract)
    verdict = GoldBackend().examine(table, schema, counted)
    try:
        raise_faults(schema, table, verdict)
    except SchemaErrors as errors:
        raise ContractError(_message(contract.table, verdict.faults), errors) from errors
    assert verdict.rows is not None
    return verdict.rows


def raise_faults(schema: Any, table: ir.Table, verdict: Verdict) -> None:
    """Raise Pandera's `SchemaErrors` when there are faults."""
    if not verdict.faults:
        return
    handler = ErrorHandler(lazy=True)
    for fault in verdict.faults:
        reason = fault.error.reason_code
        handler.collect_error(get_error_category(reason), reason, fault.error)
    raise SchemaErrors(schema=schema, schema_errors=handler.schema_errors, data=table)


def _parts(contract: Contract) -> dict[str, Any]:
    return {
        "name": contract.table,
        "description": contract.grain,
        "columns": {
            column.name: pa.Column(
                ibis.dtype(column.dtype),
                checks=[_pandera_check(check) for check in column.checks()],
                nullable=column.nullable,
                description=column.description,
                metadata={"pii": column.pii},
            )
            for column in contract.columns
        },
        "checks": [_pandera_check(check) for check in contract.checks],
        "unique": [list(columns) for columns in contract.unique],
        "strict": True,
        "ordered": True,
    }


def _pandera_check(check: Check) -> pa.Check:
    def kept(data: IbisData) -> ir.BooleanValue:
        # Without the default, the stock backend fails a check that is null in every row.
        return check.holds(data.table).fill_null(True)

    return pa.Check(kept, name=check.name, error=check.description, n_failure_cases=SAMPLES)


def _failed(results: CoreCheckResult | Sequence[CoreCheckResult]) -> list[CoreCheckResult]:
    listed = [results] if isinstance(results, CoreCheckResult) else results
    return [result for result in listed if not result.passed]


def _tally(table: ibis.Table, schema: Any) -> ir.Table:
    failing = {
        name: table.count(where=check.failing) for name, check in _row_checks(table, schema).items()
    }
    repeated = {
        name: table.count() - _hashed(table, columns).nunique()
        for name, columns in _unique_sets(schema).items()
    }
    return table.aggregate(**{_ROW_COUNT: table.count()}, **failing, **repeated)


def _row_checks(table: ibis.Table, schema: Any) -> dict[str, _RowCheck]:
    """The checks of single rows, by the name of their column in the tally."""
    checks = chain(
        _null_checks(table, schema), _column_checks(table, schema), _table_checks(table, schema)
    )
    return {f"failing_{number}": check for number, check in enumerate(checks)}


def _unique_sets(schema: Any) -> dict[str, tuple[str, ...]]:
    """The sets of columns that identify a row, by the name of their column in the tally."""
    return {f"repeated_{i}": tuple(columns) for i, columns in enumerate(schema.unique or ())}


def _null_checks(table: ibis.Table, schema: Any) -> Iterable[_RowCheck]:
    for name, column in schema.columns.items():
        if column.nullable:
            continue
        value = table[name]
        failing = value.isnull()
        if value.type().is_floating():
            failing |= cast(ir.FloatingValue, value).isnan()
        reason = SchemaErrorReason.SERIES_CONTAINS_NULLS
        yield _RowCheck(f"{name}_not_null", column, "not_nullable", None, reason, failing, (name,))


def _column_checks(table: ibis.Table, schema: Any) -> Iterable[_RowCheck]:
    for name, column in schema.columns.items():
        yield from _declared(table, column, name, (name,))


def _table_checks(table: ibis.Table, schema: Any) -> Iterable[_RowCheck]:
    yield from _declared(table, schema, None, table.columns)


def _declared(
    table: ibis.Table, owner: Any, key: str | None, shown: tuple[str, ...]
) -> Iterable[_RowCheck]:
    for index, check in enumerate(owner.checks):
        failing = ~check._check_fn(IbisData(table, key), **check._check_kwargs)
        reason = SchemaErrorReason.DATAFRAME_CHECK
        yield _RowCheck(str(check.name), owner, check, index, reason, failing, shown)


def _hashed(table: ibis.Table, columns: tuple[str, ...]) -> ir.Value:
    values = [table[name] for name in columns]
    if len(values) == 1 and values[0].type().is_string():
        return cast(ir.Value, bucket(values[0]))
    return cast(ir.Value, bucket(encoded(values)))


def _row_fault(table: ibis.Table, schema: Any, check: _RowCheck, failing: int) -> Fault:
    key = _key(schema)
    columns = tuple(dict.fromkeys((*check.shown, *key)))
    rows = _rows(table.filter(check.failing).select(*columns).order_by(*key).limit(SAMPLES))
    error = _schema_error(
        check.schema,
        data=table,
        message=f"{check.name} fails in {_counted(failing)}",
        failure_cases=_failure_cases(schema, rows, check.shown),
        check=check.check,
        check_index=check.index,
        reason_code=check.reason,
    )
    return Fault(check.name, error, failing, _keys(schema, rows, key))


def _duplicate_faults(table: ibis.Table, schema: Any, columns: tuple[str, ...]) -> list[Fault]:
    groups = table.group_by(*columns).aggregate(**{_GROUP_ROWS: table.count()})
    repeated = groups.filter(groups[_GROUP_ROWS] > 1)
    rows = _rows(
        repeated.mutate(**{_ALL_ROWS: repeated[_GROUP_ROWS].sum().over()})
        .order_by(*columns)
        .limit(SAMPLES)
    )
    if not rows:
        return []
    name = f"unique ({', '.join(columns)})"
    failing = int(rows[0][_ALL_ROWS])
    error = _schema_error(
        schema,
        data=table,
        message=f"{name} fails in {_counted(failing)}",
        failure_cases=_failure_cases(schema, rows, columns, always_records=True),
        check="multiple_fields_uniqueness",
        reason_code=SchemaErrorReason.DUPLICATES,
    )
    return [Fault(name, error, failing, _keys(schema, rows, columns))]


def _rows(table: ibis.Table) -> Rows:
    return cast(Rows, table.to_pyarrow().to_pylist())


def _key(schema: Any) -> tuple[str, ...]:
    return tuple(schema.unique[0]) if schema.unique else ()


def _pii(schema: Any, column: str) -> bool:
    return bool((schema.columns[column].metadata or {}).get("pii"))


def _failure_cases(
    schema: Any,
    rows: list[dict[str, Any]],
    columns: tuple[str, ...],
    *,
    always_records: bool = False,
) -> pd.DataFrame:
    """The rows as Pandera reports them: a value, or a record when there are several columns."""
    # A column outside the contract is not known to be harmless, so it is left out.
    known = [name for name in columns if name in schema.columns]
    records = [
        {name: _masked(row[name]) if _pii(schema, name) else row[name] for name in known}
        for row in rows
    ]
    single = len(known) == 1 and not always_records
    cases = [record[known[0]] for record in records] if single else records
    return pd.DataFrame(
        {"failure_case": pd.Series(cases, dtype=object), "index": range(len(cases))}
    )


def _masked(value: Any) -> str | None:
    return None if value is None else f"{str(value)[:1]}***"


def _keys(schema: Any, rows: list[dict[str, Any]], columns: tuple[str, ...]) -> tuple[str, ...]:
    if any(_pii(schema, name) for name in columns):
        return ()
    return tuple(
        ", ".join(f"{name}={_shown(row[name])}" for name in columns) for row in rows[:_KEYS_SHOWN]
    )


def _shown(value: Any) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _VALUE_WIDTH else text[: _VALUE_WIDTH - 1] + "…"


def _counted(rows: int) -> str:
    return f"{rows:,} row" + ("s" if rows != 1 else "")


def _message(table: str, faults: Sequence[Fault]) -> str:
    count = f"{len(faults)} check" + ("s" if len(faults) != 1 else "")
    listed = [_described(fault) for fault in faults[:_FAULTS_SHOWN]]
    if len(faults) > _FAULTS_SHOWN:
        listed.append(f"and {len(faults) - _FAULTS_SHOWN} more")
    return "\n".join(
        [
            f"{table} breaks its contract: {count} failed.",
            "; ".join(listed),
            "Nothing was published.",
        ]
    )


def _described(fault: Fault) -> str:
    if fault.rows is None:
        return fault.name
    text = f"{fault.name}: {_counted(fault.rows)}"
    return f"{text}, such as {' / '.join(fault.keys)}" if fault.keys else text
