"""The failed checks of a table, with samples of failing rows; personal data is masked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import ibis
import pandas as pd
from pandera.errors import SchemaError, SchemaErrorReason

from zoomgold.expressions.tables import Rows
from zoomgold.validation.row_checks import RowCheck

#: Failure cases per failing check.
SAMPLES = 20

#: Pandera leaves its constructor without types.
schema_error = cast(Callable[..., SchemaError], SchemaError)

_KEYS_SHOWN = 3
_FAILURES_SHOWN = 5
_VALUE_WIDTH = 60
_GROUP_ROWS = "rows_of_group"
_ALL_ROWS = "rows_of_all_groups"


@dataclass(frozen=True)
class FailedCheck:
    """One failed check: `rows` fail it (None: the structure does), `keys` are some of them."""

    name: str
    error: SchemaError
    rows: int | None = None
    keys: tuple[str, ...] = ()


def failed_row_check(table: ibis.Table, schema: Any, check: RowCheck, failing: int) -> FailedCheck:
    """A check that `failing` rows fail, with a sample of them."""
    key = _key(schema)
    columns = tuple(dict.fromkeys((*check.shown, *key)))
    rows = fetched(table.filter(check.failing).select(*columns).order_by(*key).limit(SAMPLES))
    error = schema_error(
        check.schema,
        data=table,
        message=f"{check.name} fails in {_counted(failing)}",
        failure_cases=_failure_cases(schema, rows, check.shown),
        check=check.check,
        check_index=check.index,
        reason_code=check.reason,
    )
    return FailedCheck(check.name, error, failing, _keys(schema, rows, key))


def repeated_key(table: ibis.Table, schema: Any, columns: tuple[str, ...]) -> FailedCheck | None:
    """The check that no two rows have the same `columns`; None where none have."""
    groups = table.group_by(*columns).aggregate(**{_GROUP_ROWS: table.count()})
    repeated = groups.filter(groups[_GROUP_ROWS] > 1)
    rows = fetched(
        repeated.mutate(**{_ALL_ROWS: repeated[_GROUP_ROWS].sum().over()})
        .order_by(*columns)
        .limit(SAMPLES)
    )
    if not rows:
        return None
    name = f"unique ({', '.join(columns)})"
    failing = int(rows[0][_ALL_ROWS])
    error = schema_error(
        schema,
        data=table,
        message=f"{name} fails in {_counted(failing)}",
        failure_cases=_failure_cases(schema, rows, columns, always_records=True),
        check="multiple_fields_uniqueness",
        reason_code=SchemaErrorReason.DUPLICATES,
    )
    return FailedCheck(name, error, failing, _keys(schema, rows, columns))


def fetched(table: ibis.Table) -> Rows:
    """The rows of a small result."""
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


def message(table: str, failures: Sequence[FailedCheck]) -> str:
    """The three lines that say which checks a table failed, and in which rows."""
    count = f"{len(failures)} check" + ("s" if len(failures) != 1 else "")
    listed = [_described(failure) for failure in failures[:_FAILURES_SHOWN]]
    if len(failures) > _FAILURES_SHOWN:
        listed.append(f"and {len(failures) - _FAILURES_SHOWN} more")
    return "\n".join(
        [
            f"{table} breaks its contract: {count} failed.",
            "; ".join(listed),
            "Nothing was published.",
        ]
    )


def _described(failure: FailedCheck) -> str:
    if failure.rows is None:
        return failure.name
    text = f"{failure.name}: {_counted(failure.rows)}"
    return f"{text}, such as {' / '.join(failure.keys)}" if failure.keys else text
