"""Other data as a Silver directory: CSV, JSON lines, DuckDB, Delta and Iceberg, without a loss."""
