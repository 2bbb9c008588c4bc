"""The metrics as a semantic view of Snowflake, as far as such a view can express them."""
