"""The parts of data that is to become Silver: which files are of which table, by their names."""

from dataclasses import dataclass
from pathlib import Path

from zoomgold.errors import UsageError
from zoomgold.hints import command
from zoomgold.silver_input.forms import Form, data_files, form_of, lake_form, table_named

_FORMS = "CSV, JSON lines, parquet, a DuckDB database, a Delta or an Iceberg table"


@dataclass(frozen=True)
class Part:
    """What holds one table: files of one form, or the folder of a Delta or Iceberg table."""

    table: str
    form: Form
    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Parts:
    """The parts of a source. `is_whole`: it should have all tables; `skipped` is of none."""

    found: tuple[Part, ...]
    is_whole: bool
    skipped: tuple[str, ...] = ()


def parts_of(source: Path) -> Parts:
    """The parts of a file or directory that is no DuckDB database.

    Raises `UsageError` where there is nothing to convert, or two things are one table.
    """
    if not source.exists():
        raise UsageError(f"{source}: does not exist.")
    if source.is_dir() and lake_form(source) is None:
        return _parts_of_directory(source)
    form = form_of(source)
    if form is None:
        raise UsageError(f"{source}: expected {_FORMS}, by its name and content.")
    return Parts((Part(_table_of(source), form, (source,)),), is_whole=False)


def _table_of(path: Path) -> str:
    table = table_named(path)
    if table is None:
        raise UsageError(
            f"{path}: the name is that of no Silver table; rename it, such as to "
            f"si_users{path.suffix}.\nThe tables: {command('silver contract')}"
        )
    return table


def _parts_of_directory(source: Path) -> Parts:
    found: dict[str, Part] = {}
    skipped = []
    for entry in sorted(source.iterdir()):
        table = None if entry.name.startswith((".", "_")) else table_named(entry)
        form = None if table is None else form_of(entry)
        if table is None or form in (None, Form.DUCKDB):
            skipped.append(f"{entry.name}/" if entry.is_dir() else entry.name)
            continue
        assert form is not None
        if table in found:
            others = f"{found[table].paths[0].relative_to(source)} and {entry.name}"
            raise UsageError(f"{source}: {others} are both {table}; keep one of them.")
        lies_open = entry.is_dir() and lake_form(entry) is None
        paths = data_files(entry) if lies_open else [entry]
        found[table] = Part(table, form, tuple(paths))
    if not found:
        raise UsageError(
            f"{source}: nothing in it is named after a Silver table, such as si_users.csv.\n"
            f"Each table is {_FORMS}."
        )
    return Parts(tuple(found.values()), is_whole=True, skipped=tuple(skipped))
