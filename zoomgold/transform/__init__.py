"""The path of a row, shared by all tables: from cleaning to violations."""
