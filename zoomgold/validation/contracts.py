"""Contracts as Pandera schemas whose data checks are one aggregate query per table.

Pandera's stock Ibis backend runs a query or more for each check. `GoldSchema` brings a backend
that counts the failing rows of every check at once and fetches samples only of checks that fail.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import ibis
import ibis.expr.types as ir
import pandera.ibis as pa
from pandera.api.base.error_handler import get_error_category
from pandera.api.ibis.error_handler import ErrorHandler
from pandera.api.ibis.types import IbisData
from pandera.backends.base import CoreCheckResult
from pandera.backends.ibis.components import ColumnBackend
from pandera.backends.ibis.container import DataFrameSchemaBackend
from pandera.config import ValidationDepth, config_context
from pandera.errors import SchemaError, SchemaErrors

from zoomgold.definitions.contract import Check, Contract
from zoomgold.errors import ContractError
from zoomgold.expressions.tables import Rows
from zoomgold.validation.failed_checks import (
    SAMPLES,
    FailedCheck,
    failed_row_check,
    fetched,
    message,
    repeated_key,
    schema_error,
)
from zoomgold.validation.row_checks import ROW_COUNT, row_checks, tally_of, unique_sets


@dataclass(frozen=True)
class Verdict:
    """What the examination of a table found. `rows` is None when the data was not looked at."""

    rows: int | None
    failures: tuple[FailedCheck, ...]


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
        """Return the table as it is, or raise `SchemaErrors` with every failure.

        The data is always checked as a whole and lazily.
        """
        del sample, random_state, lazy, inplace
        if head is not None or tail is not None:
            raise NotImplementedError("A Gold table is validated as a whole.")
        raise_failures(schema, check_obj, self.examine(check_obj, schema))
        return check_obj

    def examine(
        self, table: ibis.Table, schema: Any, counted: Callable[[], Rows] | None = None
    ) -> Verdict:
        """Run every check. The data is looked at only when all columns have their type.

        `counted` gives the row of `tally`, where its query is compiled already.
        """
        # Pandera's environment variables must not switch off a part of the contract.
        with config_context(validation_depth=ValidationDepth.SCHEMA_AND_DATA):
            failures, readable = self._structure(table, schema)
        if not readable:
            return Verdict(None, tuple(failures))
        rows, data_failures = self._data(table, schema, counted)
        return Verdict(rows, (*failures, *data_failures))

    def _structure(self, table: ibis.Table, schema: Any) -> tuple[list[FailedCheck], bool]:
        """The failures of structure, and whether the data can be checked all the same."""
        info = self.collect_column_info(table, schema)
        failures = []
        try:
            self.strict_filter_columns(table, schema, info)
        except SchemaError as error:
            failures.append(FailedCheck(f"{error.check} ({error.failure_cases})", error))
        absent = _failed(self.check_column_presence(table, schema, info))
        wrong = []
        for name, column in schema.columns.items():
            if name in table.columns:
                result = ColumnBackend().check_dtype(table[name], column)
                wrong += [(column, failed) for failed in _failed([result])]
        for owner, failed in [*((schema, result) for result in absent), *wrong]:
            subject = owner.name if owner is not schema else failed.failure_cases
            failures.append(
                FailedCheck(
                    f"{failed.check} ({subject})",
                    schema_error(
                        owner,
                        data=table,
                        message=failed.message,
                        failure_cases=failed.failure_cases,
                        check=failed.check,
                        reason_code=failed.reason_code,
                    ),
                )
            )
        return failures, not absent and not wrong

    def _data(
        self, table: ibis.Table, schema: Any, counted: Callable[[], Rows] | None
    ) -> tuple[int, list[FailedCheck]]:
        """The number of rows and the failures of data; one query when there are none."""
        (found,) = counted() if counted else fetched(tally_of(table, schema))
        rows = int(found.pop(ROW_COUNT))
        if not any(found.values()):
            return rows, []
        failures = [
            failed_row_check(table, schema, check, failing)
            for name, check in row_checks(table, schema).items()
            if (failing := int(found[name]))
        ]
        for name, columns in unique_sets(schema).items():
            # Equal hashes of different keys can make a unique set look repeated, never the reverse.
            if found[name] and (failed := repeated_key(table, schema, columns)):
                failures.append(failed)
        return rows, failures


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
    return tally_of(table, schema_of(contract))


def validate(
    contract: Contract, table: ir.Table, *, counted: Callable[[], Rows] | None = None
) -> int:
    """The number of rows of a table. Raises `ContractError` when it breaks its contract.

    `counted` gives the row of the table's `tally`, for a caller that has compiled it already.
    """
    schema = schema_of(contract)
    verdict = GoldBackend().examine(table, schema, counted)
    try:
        raise_failures(schema, table, verdict)
    except SchemaErrors as errors:
        raise ContractError(message(contract.table, verdict.failures), errors) from errors
    assert verdict.rows is not None
    return verdict.rows


def raise_failures(schema: Any, table: ir.Table, verdict: Verdict) -> None:
    """Raise Pandera's `SchemaErrors` when there are failures."""
    if not verdict.failures:
        return
    handler = ErrorHandler(lazy=True)
    for failure in verdict.failures:
        reason = failure.error.reason_code
        handler.collect_error(get_error_category(reason), reason, failure.error)
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
