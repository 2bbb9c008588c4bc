"""Files of the target folder that name a person: pages, artifacts, compiled plans, logs."""

import html
import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from zoomgold.pipeline.persons import Person

#: Made again by a command, so that they can go: `docs build` for the site, a run for the rest.
_SITE, _MADE_AGAIN = "docs", ("artifacts", "compiled", "logs")
_LOGS = (".log", ".jsonl")
#: Databases are looked after by the erasure itself, Silver is upstream's.
_NOT_TEXT = frozenset({".duckdb", ".parquet", ".wal"})
_CHUNK = 2**22


def delete(person: Person, folders: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Delete what names the person and can be made again; returns it, and what else does."""
    deleted, left = [], []
    for folder in folders:
        site = folder / _SITE
        if any(True for _ in _naming(person, site)):
            shutil.rmtree(site)
            deleted.append(site)
        for file in _naming(person, folder):
            place = file.relative_to(folder).parts
            if place[0] in _MADE_AGAIN or file.suffix in _LOGS:
                file.unlink()
                deleted.append(file)
            else:
                left.append(file)
    return deleted, left


def _naming(person: Person, folder: Path) -> Iterator[Path]:
    """The files below a folder that have the id, a name or an email in them."""
    needles = {
        form.lower().encode()
        for text in person.needles
        for form in (text, json.dumps(text)[1:-1], html.escape(text))
    }
    for file in sorted(folder.rglob("*")):
        is_text = file.is_file() and not file.is_symlink() and not _is_database(file)
        if is_text and _has_any(file, needles):
            yield file


def _is_database(file: Path) -> bool:
    return any(suffix in _NOT_TEXT for suffix in file.suffixes)


def _has_any(file: Path, needles: set[bytes]) -> bool:
    overlap = max(map(len, needles)) - 1
    with file.open("rb") as stream:
        before = b""
        while chunk := stream.read(_CHUNK):
            text = (before + chunk).lower()
            if any(one in text for one in needles):
                return True
            before = chunk[-overlap:] if overlap else b""
    return False
