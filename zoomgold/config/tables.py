"""A setting that is a table of `zoomgold.toml`: its keys over all layers, and what is refused."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from zoomgold.config.values import duration_of
from zoomgold.errors import UsageError
from zoomgold.nearest import did_you_mean

_MOST_LINES = 3
_LONGEST = 60
#: A key with its value as `debug` shows it, and where it stands.
Shown = tuple[tuple[str, str, str], ...]


@dataclass
class Layered:
    """The table `name`, that of a target laid over the one at the top, key by key.

    `values` has the keys, and tables of keys; `errors` collects a line for each key that is wrong.
    """

    name: str
    file: Path
    values: dict[str, Any] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    source: str = ""
    #: Where each key stands, by its path such as `si_users.warn_after`: the layer's own name.
    layer_of: dict[str, str] = field(default_factory=dict)
    file_name: str = ""

    @classmethod
    def of(
        cls,
        name: str,
        file: Path,
        file_name: str,
        layers: Sequence[tuple[str, Mapping[str, Any]]],
    ) -> "Layered | None":
        """The table as the layers give it, each over the one before; None where none has it."""
        there = [(where, table[name]) for where, table in layers if name in table]
        if not there:
            return None
        found = cls(name, file, source=file_name + there[-1][0], file_name=file_name)
        for where, table in there:
            if not isinstance(table, dict):
                raise UsageError(
                    f"{name} ({file}{where}): expected a table [{name}], found {short(table)}."
                )
            for key, value in table.items():
                found._lay(key, value, where)
        return found

    def _lay(self, key: str, value: object, where: str) -> None:
        if not isinstance(value, dict):
            self.values[key] = value
            self.layer_of[key] = where
            return
        below = self.values.get(key)
        self.values[key] = {**(below if isinstance(below, dict) else {}), **value}
        self.layer_of[key] = where
        self.layer_of |= {f"{key}.{inner}": where for inner in value}

    def shown(self, path: str) -> str:
        """Where a key stands, as a message shows it."""
        return f"{self.file}{self.layer_of.get(path, '')}"

    def source_of(self, path: str) -> str:
        """Where a key stands, as `debug` shows it."""
        return self.file_name + self.layer_of.get(path, "")

    def refuse(self, path: str, expected: str, found: str, hint: str = "") -> None:
        """Note that a key is wrong."""
        where = self.shown(path)
        self.errors.append(
            f"{self.name}.{path} ({where}): expected {expected}, found {found}.{hint}"
        )

    def refuse_unknown(self, prefix: str, given: Iterable[str], known: Sequence[str]) -> None:
        """Note each key that is none of those that are known."""
        for key in given:
            if key not in known:
                path = f"{prefix}{key}"
                near = did_you_mean(key, known) or f" There are {', '.join(known)}."
                self.errors.append(f"{self.name}.{path} ({self.shown(path)}): no such key.{near}")

    def take(
        self, path: str, value: object, read: Callable[[object], Any], expected: str
    ) -> Any | None:
        """The value as `read` gives it; None, and an error noted, where it raises ValueError."""
        try:
            return read(value)
        except ValueError:
            self.refuse(path, expected, short(value))
            return None

    def finish(self) -> None:
        """Raise `UsageError` with what was noted, in at most three lines."""
        lines = self.errors
        if lines:
            most = _MOST_LINES - 1
            shown = lines if len(lines) <= _MOST_LINES else lines[:most]
            more = [f"and {len(lines) - most} more."] if len(lines) > _MOST_LINES else []
            raise UsageError("\n".join([*shown, *more]))


def positive_duration(value: object) -> timedelta:
    """A duration above zero; ValueError for anything else."""
    found = duration_of(value)
    if not isinstance(found, timedelta) or found <= timedelta(0):
        raise ValueError("not a duration above zero")
    return found


def one_of(*choices: str) -> Callable[[object], str]:
    """What reads one of these words."""

    def read(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError("none of the choices")
        return value

    return read


def short(value: object) -> str:
    """A value as a message shows it."""
    text = repr(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
