"""What DuckDB's errors mean."""

import duckdb

from zoomgold.errors import BuildError


def is_held(error: duckdb.Error) -> bool:
    """Whether someone holds the database; the error's text also has the file's path."""
    return str(error).startswith("IO Error: Could not set lock on file") or is_held_here(error)


def is_held_here(error: duckdb.Error) -> bool:
    """Whether this process itself has the database open, in another connection."""
    return str(error).startswith("Binder Error: Unique file handle conflict")


def is_out_of_memory(error: duckdb.Error) -> bool:
    """Whether the memory limit was reached, be it while committing."""
    return isinstance(error, duckdb.OutOfMemoryException) or "Out of Memory Error" in str(error)


def first_line(error: duckdb.Error) -> str:
    """The error without its advice and its position in the SQL."""
    return str(error).splitlines()[0]


def out_of_memory(what: str, error: duckdb.Error) -> BuildError:
    """The expected error when memory ran out."""
    return BuildError(
        f"{what}: {first_line(error)}\nNothing was published. Give DuckDB more memory, "
        "--memory-limit 4GB, or fewer threads, --threads 1."
    )
