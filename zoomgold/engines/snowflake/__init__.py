"""Everything that speaks to Snowflake, or writes SQL for it."""
