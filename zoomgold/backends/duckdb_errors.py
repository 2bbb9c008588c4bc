"""What DuckDB's errors mean."""

import duckdb


def is_held(error: duckdb.Error) -> bool:
    """Whether another process holds the database; the error's text also has the file's path."""
    return str(error).startswith("IO Error: Could not set lock on file")


def is_out_of_memory(error: duckdb.Error) -> bool:
    """Whether the memory limit was reached, be it while committing."""
    return isinstance(error, duckdb.OutOfMemoryException) or "Out of Memory Error" in str(error)


def first_line(error: duckdb.Error) -> str:
    """The error without its advice and its position in the SQL."""
    return str(error).splitlines()[0]
