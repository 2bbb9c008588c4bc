"""The engines: the only code that knows DuckDB or Snowflake."""
