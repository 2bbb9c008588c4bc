"""Compiled plans, kept in the user's cache directory from run to run.

A plan is found by everything that it depends on: the request, the engine's SQL, the code of
zoomgold and the libraries that compile it. A file that is damaged, or was written by anyone else,
is as good as none. Nothing of Silver, of Gold or of a person is in a plan: it is SQL alone.
"""

import hashlib
import json
import logging
import os
import platform
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import version
from io import FileIO
from pathlib import Path
from typing import Any

from zoomgold.hints import command
from zoomgold.plan.steps import Plan

#: The libraries that make SQL of expressions.
LIBRARIES = ("ibis-framework", "sqlglot", "pandera")
#: More files than this are not kept: the oldest go.
_MOST_FILES = 300
_FOLDER = "plans"
_log = logging.getLogger("zoomgold.cache")


class PlanCache:
    """Plans as files of a directory. None of its failures is a run's."""

    def __init__(self, directory: Path, code: Iterable[Path] = ()) -> None:
        """`code`: files and folders of models outside the package that shape plans, too."""
        self.directory = directory / _FOLDER
        self._code = code_digest(code)
        self._warned = False

    def find(self, key: str) -> Plan | None:
        """The plan of that key; None where there is none that can be used."""
        data = self.find_data(key)
        if data is None:
            return None
        try:
            return Plan.from_data(data)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            self.warn(f"{self._file(key)} is not a plan: {error!r}")
            return None

    def keep(self, key: str, plan: Plan) -> None:
        """Keep a plan. It is never an error that it cannot be kept."""
        self.keep_data(key, plan.as_data())

    def find_data(self, key: str) -> Any:
        """What was kept under a key, as JSON has it; None where nothing can be used."""
        file = self._file(key)
        try:
            text = file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            self.warn(f"{file} cannot be read: {error}")
            return None
        checksum, _, content = text.partition("\n")
        if checksum != _digest(content):
            self.warn(f"{file} is damaged")
            return None
        try:
            found = json.loads(content)
            if found["key"] != key:
                raise ValueError("it was kept under another key")
        except (KeyError, TypeError, ValueError) as error:
            self.warn(f"{file} was not written by zoomgold: {error}")
            return None
        with suppress(OSError):
            os.utime(file)
        return found["kept"]

    def keep_data(self, key: str, kept: Any) -> None:
        """Keep what JSON can hold under a key; written beside and renamed, so never half there."""
        content = json.dumps({"key": key, "kept": kept})
        file = self._file(key)
        try:
            self.directory.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.directory, suffix=".tmp")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as stream:
                    stream.write(f"{_digest(content)}\n{content}")
                Path(name).replace(file)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
            self._forget_the_oldest()
        except OSError as error:
            self.warn(f"{self.directory} cannot be written: {error}")

    def files(self) -> list[Path]:
        """The files that are kept."""
        try:
            return sorted(self.directory.glob("*.json"))
        except OSError:
            return []

    def clear(self) -> int:
        """Forget everything; returns how many files that were. Raises `OSError`."""
        found = [*self.files(), *self.directory.glob("*.tmp")]
        for file in found:
            file.unlink(missing_ok=True)
        return len(found)

    def _file(self, key: str) -> Path:
        return self.directory / (_digest("\n".join((self._code, key))) + ".json")

    def _forget_the_oldest(self) -> None:
        files = self.files()
        if len(files) > _MOST_FILES:
            by_age = sorted(files, key=_last_used)
            for file in by_age[: len(files) - _MOST_FILES]:
                file.unlink(missing_ok=True)

    def warn(self, what: str) -> None:
        """Tell of the cache's first trouble; the run goes on without it."""
        if not self._warned:
            self._warned = True
            _log.warning(
                "plan cache: %s; compiled anew. Empty it: %s", what, command("cache clear")
            )


def _last_used(file: Path) -> float:
    """When a file was last used; one that another process has just forgotten comes first."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def code_digest(more: Iterable[Path] = ()) -> str:
    """A digest of the package's code, of more code, and of the libraries that make SQL."""
    package = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for root in (package, *more):
        kinds = (".py", ".json") if root == package else (".py",)
        above = len(str(root)) - len(root.name)
        for file in _files_below(root, kinds) if root.is_dir() else [str(root)]:
            digest.update(f"{file[above:]}\0".encode() + _read(file) + b"\0")
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    digest.update(platform.python_version().encode())
    return digest.hexdigest()


def _files_below(root: Path, kinds: tuple[str, ...]) -> list[str]:
    """The files of these kinds. As text, for they are hundreds, and every command looks at each."""
    found: list[str] = []
    for folder, folders, names in os.walk(root):
        with suppress(ValueError):
            folders.remove("__pycache__")
        found += (f"{folder}/{name}" for name in names if name.endswith(kinds))
    return sorted(found)


def _read(file: str) -> bytes:
    with FileIO(file) as stream:
        return stream.readall()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
