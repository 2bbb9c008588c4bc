"""A local Snowflake for development and tests; the product does not import it."""
