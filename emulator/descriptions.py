"""What the information schema says beyond what fakesnow knows: kinds of tables, collations."""

from string import Template
from typing import Any

import fakesnow.info_schema

_TABLE = "_fs_global._fs_information_schema._described"
_CREATE = f"""
create table if not exists {_TABLE} (
    of_table varchar, of_column varchar, collated varchar, table_type varchar,
    retention_time integer, is_dynamic varchar, is_iceberg varchar,
    primary key (of_table, of_column)
)
"""
_SAID = ("collation", "table_type", "retention_time", "is_dynamic", "is_iceberg")


#: What was said, by table and column.
_said: dict[tuple[str, str], dict[str, Any]] = {}


def of(table: str) -> dict[str, Any]:
    """What was said of a table."""
    return _said.get((table, ""), {})


def extend_views() -> None:
    """Before the views are made: the columns that fakesnow lacks, the views that it leaves out."""
    info = fakesnow.info_schema
    name = "columns.table_catalog || '.' || columns.table_schema || '.' || columns.table_name"
    columns = _changed(
        info.SQL_CREATE_GLOBAL_INFORMATION_SCHEMA_COLUMNS_VIEW,
        {
            # All timestamps of DuckDB have microseconds.
            "COLLATION_NAME,": (
                "case when columns.data_type like 'TIMESTAMP%' then 6 end as DATETIME_PRECISION, "
                "said.collated as COLLATION_NAME,"
            ),
            "where schema_name": (
                f"left join {_TABLE} said on said.of_table = {name} "
                "and said.of_column = columns.column_name where schema_name"
            ),
        },
    )
    info.SQL_CREATE_GLOBAL_INFORMATION_SCHEMA_COLUMNS_VIEW = f"{_CREATE};{columns}"
    name = "tables.database_name || '.' || tables.schema_name || '.' || tables.table_name"
    tables = _changed(
        info.SQL_CREATE_INFORMATION_SCHEMA_TABLES_VIEW.template,
        {
            "'BASE TABLE' AS": "coalesce(said.table_type, tables.kind) AS",
            '1 AS "RETENTION_TIME"': 'coalesce(said.retention_time, 1) AS "RETENTION_TIME"',
            "'NO' AS \"IS_ICEBERG\"": "coalesce(said.is_iceberg, 'NO') AS \"IS_ICEBERG\"",
            "'NO' AS \"IS_DYNAMIC\"": "coalesce(said.is_dynamic, 'NO') AS \"IS_DYNAMIC\"",
            "from duckdb_tables tables": (
                "from (select database_name, schema_name, table_name, estimated_size, "
                "'BASE TABLE' as kind from duckdb_tables union all "
                "select database_name, schema_name, view_name, 0, 'VIEW' from duckdb_views "
                "where not internal) tables"
            ),
            "where tables.database_name": (
                f"left join {_TABLE} said on said.of_table = {name} and said.of_column = '' "
                "where tables.database_name"
            ),
        },
    )
    info.SQL_CREATE_INFORMATION_SCHEMA_TABLES_VIEW = Template(tables)


def _changed(view: str, parts: dict[str, str]) -> str:
    for old, new in parts.items():
        assert old in view, old
        view = view.replace(old, new)
    return view


def add(cursor: Any, said: dict[str, Any]) -> None:
    """Say something of a table, or of its column."""
    _said[said["table"], said.get("column", "")] = said
    values = [said["table"], said.get("column", ""), *(said.get(name) for name in _SAID)]
    marks = ", ".join("?" * len(values))
    cursor.execute(f"INSERT OR REPLACE INTO {_TABLE} VALUES ({marks})", values)
