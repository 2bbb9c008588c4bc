"""In which form data is that is not a Silver directory yet, told from names and first bytes."""

import re
from enum import StrEnum
from pathlib import Path

from zoomgold.definitions.silver import TABLES

_COMPRESSED = (".gz", ".zst")
#: Where a DuckDB file says that it is one.
_MAGIC_AT, _MAGIC = 8, b"DUCK"


class Form(StrEnum):
    """A form of data that can be converted."""

    CSV = "CSV"
    JSON = "JSON lines"
    PARQUET = "parquet"
    DUCKDB = "DuckDB database"
    DELTA = "Delta table"
    ICEBERG = "Iceberg table"

    @property
    def described(self) -> str:
        """The form within a sentence."""
        article = {Form.DUCKDB: "a ", Form.DELTA: "a ", Form.ICEBERG: "an "}
        return f"{article.get(self, '')}{self}"


_BY_SUFFIX = {
    **dict.fromkeys((".csv", ".tsv", ".txt"), Form.CSV),
    **dict.fromkeys((".jsonl", ".ndjson", ".json"), Form.JSON),
    ".parquet": Form.PARQUET,
}


def form_of(path: Path) -> Form | None:
    """The form of a file or of a folder with the files of one table; None: it is none of these.

    Raises `OSError` where it cannot be looked at.
    """
    if path.is_dir():
        return _form_of_folder(path)
    if not path.is_file():
        return None
    if _is_duckdb(path):
        return Form.DUCKDB
    return _BY_SUFFIX.get(Path(_uncompressed(path.name)).suffix.lower())


def table_named(path: Path) -> str | None:
    """The Silver table that a file or folder is named after: `si_users.csv`, also `Users.csv`."""
    return table_of(_uncompressed(path.name).partition(".")[0])


def table_of(name: str) -> str | None:
    """The Silver table of a name, with or without `si_`, in any case."""
    plain = name.lower().removeprefix("si_")
    return f"si_{plain}" if f"si_{plain}" in TABLES else None


def data_files(folder: Path) -> list[Path]:
    """The files of a folder that holds one table, however deep, in order of their names."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
        and form_of(path) in (Form.CSV, Form.JSON, Form.PARQUET)
    )


def lake_form(folder: Path) -> Form | None:
    """Whether a folder is a Delta or Iceberg table.

    Its parquet files are not to be read as they lie there: they may hold rows deleted since.
    """
    if any(folder.glob("_delta_log/*.json")):
        return Form.DELTA
    return Form.ICEBERG if any(folder.glob("metadata/*.metadata.json")) else None


def _form_of_folder(folder: Path) -> Form | None:
    form = lake_form(folder)
    if form is not None:
        return form
    forms = {form_of(path) for path in data_files(folder)}
    return forms.pop() if len(forms) == 1 else None


def _is_duckdb(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(_MAGIC_AT + len(_MAGIC))[_MAGIC_AT:] == _MAGIC


def _uncompressed(name: str) -> str:
    return re.sub(rf"(?i)({'|'.join(map(re.escape, _COMPRESSED))})$", "", name)
