"""What a Silver directory has in the place of a table that is missing, and what to do about it."""

import shlex
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.errors import printable
from zoomgold.hints import command
from zoomgold.silver_input.forms import Form, form_of, table_named

_ALIKE = 0.8


def file_names(table: SilverTable) -> tuple[str, str]:
    """The names, in lower case, of what holds a table: a folder and a file."""
    return table.name, f"{table.name}.parquet"


def unclaimed(entries: Iterable[Path]) -> list[Path]:
    """The entries that are of no table, in their order."""
    names = {name for table in TABLES.values() for name in file_names(table)}
    return [entry for entry in entries if entry.name.lower() not in names]


def in_place_of(table: SilverTable, entries: Sequence[Path]) -> Path | None:
    """What may be the table though it is not called so, or is no parquet; None: nothing is."""
    others = [entry for entry in unclaimed(entries) if safe_form(entry) is not None]
    for entry in others:
        if table_named(entry) == table.name:
            return entry
    stems = {entry.name.lower().partition(".")[0]: entry for entry in others}
    near = get_close_matches(table.name, stems, n=1, cutoff=_ALIKE)
    return stems[near[0]] if near and table_named(stems[near[0]]) is None else None


def missing(table: SilverTable, entries: Sequence[Path]) -> tuple[str, str | None]:
    """The error that a table is missing, and the name of what can be converted into it."""
    folder, file = file_names(table)
    found = in_place_of(table, entries)
    form = safe_form(found) if found else None
    if found is None:
        return f"{table.name}: table missing; expected {file} or the folder {folder}/.", None
    name = printable(found.name)
    if form is Form.PARQUET or form is None or table_named(found) is None:
        where = f"expected {file} or the folder {folder}/; found {name}"
        return f"{table.name}: table missing; {where}, which is called otherwise.", None
    return f"{table.name}: expected {file}, found {name} ({form}).", name


def conversion(source: Path) -> str:
    """The command that makes a Silver directory of other data."""
    out = "silver" if source.name != "silver" else "silver-parquet"
    return f"Convert it first: {command(f'silver convert {shlex.quote(str(source))} --out {out}')}"


def safe_form(path: Path) -> Form | None:
    """The form of a file or folder; None, too, where it cannot be looked at."""
    try:
        return form_of(path)
    except OSError:
        return None


def names_of(entries: Iterable[Path]) -> Iterator[str]:
    """Names as they are shown: a folder's ends with a slash."""
    for entry in entries:
        yield f"{entry.name}/" if entry.is_dir() else entry.name
