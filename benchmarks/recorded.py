"""Carry out a zoomgold command and write down every statement that it sends to DuckDB.

python benchmarks/recorded.py statements.json run --silver DIR --database FILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import duckdb

connect = duckdb.connect
statements: list[tuple[int, str]] = []


class Recorded:
    """A connection that notes what it is asked to carry out."""

    def __init__(self, number: int, connection: duckdb.DuckDBPyConnection) -> None:
        self._number, self._connection = number, connection

    def execute(self, sql: str, parameters: object = None) -> Any:
        """Note the statement, and carry it out."""
        assert parameters is None, "a statement with parameters could not be replayed"
        statements.append((self._number, sql))
        return self._connection.execute(sql)

    def __enter__(self) -> Recorded:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def recorded(*arguments: Any, **options: Any) -> Any:
    """In the place of `duckdb.connect`."""
    number = len({number for number, _ in statements})
    return Recorded(number, connect(*arguments, **options))


if __name__ == "__main__":
    file = Path(sys.argv[1])
    duckdb.connect = recorded
    sys.argv = ["zoomgold", *sys.argv[2:]]
    from zoomgold.__main__ import main

    try:
        main()
    finally:
        file.write_text(json.dumps(statements), encoding="utf-8")
