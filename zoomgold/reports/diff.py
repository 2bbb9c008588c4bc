"""Compare two Golds, table by table: rows that only one has, and rows that differ, by column.

The comparison runs in one DuckDB connection, in the engine. Rows go by the table's key. Where they
cannot, because the key is itself ignored or not unique, they are compared as wholes.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb

from zoomgold.definitions.contract import RUN_STAMPS, Contract
from zoomgold.reports.diff_sides import Side

#: Keys that are shown of each kind of difference.
SAMPLES = 3
#: What a run stamps on rows, in which two Golds of the same Silver may differ.
STAMPS = frozenset({*RUN_STAMPS, "first_seen_at", "last_seen_at", "resolved_at"})
_AUDIT_STAMPS = frozenset(
    {
        *("backend", "execution_start_time", "execution_end_time", "process_duration_seconds"),
        *("load_date", "update_date", "silver_read_at"),
    }
)


@dataclass(frozen=True)
class ColumnDiff:
    """A column in which rows of the same key differ; `samples` are some of their keys."""

    name: str
    rows: int
    samples: tuple[str, ...]


@dataclass(frozen=True)
class TableDiff:
    """How a table of A differs from B's; row counts are None where a side does not have it."""

    name: str
    rows_a: int | None
    rows_b: int | None
    only_a: int = 0
    only_b: int = 0
    changed: int = 0
    columns: tuple[ColumnDiff, ...] = ()
    samples_only_a: tuple[str, ...] = ()
    samples_only_b: tuple[str, ...] = ()
    columns_only_a: tuple[str, ...] = ()
    columns_only_b: tuple[str, ...] = ()

    @property
    def equal(self) -> bool:
        """Whether there is no difference."""
        return (self.rows_a is None) == (self.rows_b is None) and not (
            self.only_a or self.only_b or self.changed or self.columns_only_a or self.columns_only_b
        )


@dataclass(frozen=True)
class Diff:
    """Two Golds compared."""

    a: str
    b: str
    tables: tuple[TableDiff, ...]

    @property
    def equal(self) -> bool:
        """Whether no table differs."""
        return all(table.equal for table in self.tables)


def diff(a: Side, b: Side, contracts: Sequence[Contract], *, all_columns: bool = False) -> Diff:
    """Compare the tables of these contracts; run stamps only with `all_columns`."""
    with _connection() as connection:
        a.open(connection, "a")
        b.open(connection, "b")
        tables = []
        for contract in contracts:
            names = a.bring(connection, "a", contract), b.bring(connection, "b", contract)
            ignored = frozenset() if all_columns else _ignored(contract)
            tables.append(_table_diff(connection, contract, names, ignored))
    return Diff(a.label, b.label, tuple(tables))


@contextmanager
def _connection() -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection in memory; what does not fit in memory goes to a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="zoomgold-diff-") as folder:
        connection = duckdb.connect(":memory:", config={"temp_directory": folder})
        try:
            connection.execute("SET TimeZone = 'UTC'; SET enable_progress_bar = false")
            yield connection
        finally:
            connection.close()


def _ignored(contract: Contract) -> frozenset[str]:
    return STAMPS | _AUDIT_STAMPS if contract.table == "go_process_audit" else STAMPS


def _table_diff(
    connection: duckdb.DuckDBPyConnection,
    contract: Contract,
    names: tuple[str | None, str | None],
    ignored: frozenset[str],
) -> TableDiff:
    a, b = names
    if a is None or b is None:
        rows_a, rows_b = (None if n is None else _count(connection, n) for n in names)
        return TableDiff(contract.table, rows_a, rows_b)
    columns_a, columns_b = (_columns(connection, name) for name in (a, b))
    compared = [name for name in columns_a if name in columns_b and name not in ignored]
    by_key = set(contract.key) <= set(compared) and all(
        _is_unique(connection, name, contract.key) for name in (a, b)
    )
    compare = _differing_by_key if by_key else _differing_as_wholes
    shown = tuple(name for name in contract.key if name in compared)
    values = compare(connection, a, b, contract.key, compared)
    counts, columns = _counted(connection, shown, values)
    return TableDiff(
        contract.table,
        _count(connection, a),
        _count(connection, b),
        *counts,
        columns,
        _samples(connection, shown, "in_a AND NOT in_b"),
        _samples(connection, shown, "in_b AND NOT in_a"),
        tuple(name for name in columns_a if name not in columns_b and name not in ignored),
        tuple(name for name in columns_b if name not in columns_a and name not in ignored),
    )


def _differing_by_key(
    connection: duckdb.DuckDBPyConnection,
    a: str,
    b: str,
    key: Sequence[str],
    compared: Sequence[str],
) -> list[str]:
    """Table `differing`: keys, `in_a`, `in_b`, and of each other column whether it differs."""
    values = [name for name in compared if name not in key]
    same_key = " AND ".join(f'a."{k}" IS NOT DISTINCT FROM b."{k}"' for k in key)
    keys = ", ".join(f'CASE WHEN a.present THEN a."{k}" ELSE b."{k}" END AS "{k}"' for k in key)
    both = "coalesce(a.present AND b.present, false)"
    differs = "".join(
        f', {both} AND a."{v}" IS DISTINCT FROM b."{v}" AS "{_flag(v)}"' for v in values
    )
    any_differs = "".join(f' OR "{_flag(v)}"' for v in values)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE differing AS SELECT * FROM ("
        f"SELECT {keys}, coalesce(a.present, false) AS in_a, coalesce(b.present, false) AS in_b"
        f"{differs} FROM (SELECT *, true AS present FROM {a}) a "
        f"FULL JOIN (SELECT *, true AS present FROM {b}) b ON {same_key}) "
        f"WHERE NOT in_a OR NOT in_b{any_differs}"
    )
    return values


def _differing_as_wholes(
    connection: duckdb.DuckDBPyConnection,
    a: str,
    b: str,
    key: Sequence[str],  # noqa: ARG001  # called as its sibling is
    compared: Sequence[str],
) -> list[str]:
    """Table `differing`: the rows that one side has more often than the other."""
    listed = ", ".join(f'"{name}"' for name in compared)
    parts = [
        f"SELECT *, {in_a} AS in_a, NOT {in_a} AS in_b FROM "
        f"(SELECT {listed} FROM {left} EXCEPT ALL SELECT {listed} FROM {right})"
        for left, right, in_a in ((a, b, "true"), (b, a, "false"))
    ]
    connection.execute(f"CREATE OR REPLACE TEMP TABLE differing AS {' UNION ALL '.join(parts)}")
    return []


def _counted(
    connection: duckdb.DuckDBPyConnection, shown: Sequence[str], values: Sequence[str]
) -> tuple[tuple[int, int, int], tuple[ColumnDiff, ...]]:
    """Rows only in A, only in B and changed; the columns that differ, most rows first."""
    filters = ["in_a AND NOT in_b", "in_b AND NOT in_a", "in_a AND in_b"]
    filters += [f'"{_flag(name)}"' for name in values]
    found = connection.execute(
        f"SELECT {', '.join(f'count(*) FILTER ({each})' for each in filters)} FROM differing"
    ).fetchone()
    assert found is not None
    columns = [
        ColumnDiff(name, rows, _samples(connection, shown, f'"{_flag(name)}"'))
        for name, rows in zip(values, found[3:], strict=True)
        if rows
    ]
    columns.sort(key=lambda column: -column.rows)
    return (found[0], found[1], found[2]), tuple(columns)


def _samples(
    connection: duckdb.DuckDBPyConnection, shown: Sequence[str], where: str
) -> tuple[str, ...]:
    listed = ", ".join(f'"{name}"' for name in shown)
    rows = connection.execute(
        f"SELECT {listed} FROM differing WHERE {where} ORDER BY ALL LIMIT {SAMPLES}"
    ).fetchall()
    return tuple(", ".join(f"{n}={v}" for n, v in zip(shown, row, strict=True)) for row in rows)


def _columns(connection: duckdb.DuckDBPyConnection, name: str) -> list[str]:
    return [row[0] for row in connection.execute(f"DESCRIBE {name}").fetchall()]


def _count(connection: duckdb.DuckDBPyConnection, name: str) -> int:
    found = connection.execute(f"SELECT count(*) FROM {name}").fetchone()
    assert found is not None
    return int(found[0])


def _is_unique(connection: duckdb.DuckDBPyConnection, name: str, key: Sequence[str]) -> bool:
    listed = ", ".join(f'"{each}"' for each in key)
    found = connection.execute(
        f"SELECT 1 FROM {name} GROUP BY {listed} HAVING count(*) > 1 LIMIT 1"
    ).fetchone()
    return found is None


def _flag(column: str) -> str:
    return f"{column} differs"
