"""Carry out statements that `recorded.py` wrote down, in one process that knows DuckDB alone."""

import json
import sys
from pathlib import Path

import duckdb

if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8") as file:
        statements = json.load(file)
    connections: dict[int, duckdb.DuckDBPyConnection] = {}
    for number, sql in statements:
        if number not in connections:
            connections[number] = duckdb.connect()
        connections[number].execute(sql).fetchall()
    for connection in connections.values():
        connection.close()
