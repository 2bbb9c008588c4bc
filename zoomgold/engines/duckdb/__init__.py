"""DuckDB: Silver is a directory of parquet files, Gold a schema of one database file."""
