"""The settings `[notify]`: who is told of a run, and of what.

An address to which messages go is a secret: the file has the name of the variable that holds it,
never the address.
"""

import os
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from zoomgold.config.tables import Layered, Shown, one_of, positive_duration, short
from zoomgold.config.values import SPAN

#: What a message can be about, each with what it means; the order is that of their weight.
KINDS: Mapping[str, str] = {
    "failure": "the run failed, or was stopped, before it published",
    "threshold": "too few rows of a source passed: the run published nothing",
    "guard": "the shrink guard refused the run: a table would have lost too many rows",
    "held": "the run did not begin, and may later: another run or a reader holds Gold",
    "freshness": "the newest row of a source is older than `warn_after` or `fail_after`",
    "critical_rule": "a critical rule has violations, and had none after the run before",
    "rule_count": "a rule has more violations than a multiple of its median over the last runs",
    "licenses": "active licenses are about to expire",
    "recovered": "what was told is over",
}
WEBHOOK, COMMAND, FILE = "webhook", "command", "file"
#: The shapes that each type of target takes; the first is the default.
SHAPES: Mapping[str, tuple[str, ...]] = {
    WEBHOOK: ("json", "slack", "teams"),
    COMMAND: ("json", "text"),
    FILE: ("json", "text"),
}
#: The keys of the table itself, of a target of each type, and of all targets.
TOP_KEYS = ("on", "timeout", "rule_factor", "rule_runs", "licenses_within")
KEYS_OF_TYPE: Mapping[str, tuple[str, ...]] = {
    WEBHOOK: ("url_env", "authorization_env"),
    COMMAND: ("command",),
    FILE: ("path",),
}
KEYS_OF_ALL = ("type", "shape", "on")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}", re.ASCII)
_ONE_DAY = timedelta(days=1)
#: The address itself is not shown: messages end up in logs.
_A_SECRET = "the address itself, which is a secret"
_MOST_RUNS = 60


@dataclass(frozen=True)
class NotifyTarget:
    """Where messages go. `on` are the kinds that it is told of."""

    name: str
    type: str
    shape: str
    on: tuple[str, ...] = tuple(KINDS)
    url_env: str | None = None
    authorization_env: str | None = None
    command: tuple[str, ...] = ()
    path: Path | None = None
    #: The folder of the settings: there a command runs.
    folder: Path | None = None

    @property
    def what(self) -> str:
        """What it is, without anything that is secret."""
        return f"{self.type}, {self.shape}"


@dataclass(frozen=True)
class Notify:
    """Who is told, and of what.

    `timeout` bounds what all targets take together; `rule_factor` is the multiple of its median
    over `rule_runs` runs beyond which a rule's count is told; `licenses_within` is how long before
    its end a license is told.
    """

    targets: tuple[NotifyTarget, ...] = ()
    timeout: timedelta = timedelta(seconds=10)
    rule_factor: float = 3.0
    rule_runs: int = 14
    licenses_within: timedelta = timedelta(days=30)
    shown: Shown = field(default=(), compare=False)

    @property
    def kinds(self) -> frozenset[str]:
        """All kinds that any target is told of."""
        return frozenset(kind for target in self.targets for kind in target.on)


def notify_of(table: Layered) -> Notify:
    """The settings that the table gives; `UsageError` says which keys are wrong."""
    top = {key: value for key, value in table.values.items() if not isinstance(value, dict)}
    table.refuse_unknown("", top, TOP_KEYS)
    default = Notify()
    read = {
        "timeout": (positive_duration, f"{SPAN}, above zero"),
        "rule_factor": (_factor, "a number above 1"),
        "rule_runs": (_runs, f"a whole number from 3 to {_MOST_RUNS}"),
        "licenses_within": (_days, "whole days such as 30d"),
    }
    values: dict[str, Any] = {name: getattr(default, name) for name in read}
    for name, (how, expected) in read.items():
        if name in top:
            values[name] = table.take(name, top[name], how, expected)
    on = _on(table, "on", top.get("on"), tuple(KINDS))
    targets = [
        _target(table, name, value, on)
        for name, value in table.values.items()
        if isinstance(value, dict)
    ]
    table.finish()
    return Notify(tuple(one for one in targets if one is not None), **values, shown=_shown(table))


def _target(
    table: Layered, name: str, values: Mapping[str, Any], on: tuple[str, ...]
) -> NotifyTarget | None:
    kind = table.take(f"{name}.type", values.get("type"), one_of(*SHAPES), " or ".join(SHAPES))
    if kind is None:
        return None
    if kind == WEBHOOK and "url" in values:
        table.refuse(f"{name}.url", 'the address in a variable, url_env = "NAME"', _A_SECRET)
        return None
    table.refuse_unknown(f"{name}.", values, (*KEYS_OF_ALL, *KEYS_OF_TYPE[kind]))
    shapes = SHAPES[kind]
    shape: str | None = shapes[0]
    if "shape" in values:
        shape = table.take(f"{name}.shape", values["shape"], one_of(*shapes), " or ".join(shapes))
    found: dict[str, Any] = {
        "url_env": _variable(table, name, "url_env", values, needed=kind == WEBHOOK),
        "authorization_env": _variable(table, name, "authorization_env", values, needed=False),
        "command": _command(table, name, values) if kind == COMMAND else (),
        "path": _path(table, name, values) if kind == FILE else None,
    }
    told = _on(table, f"{name}.on", values.get("on"), on)
    return NotifyTarget(name, kind, shape or shapes[0], told, **found, folder=table.file.parent)


def _variable(
    table: Layered, name: str, key: str, values: Mapping[str, Any], *, needed: bool
) -> str | None:
    value = values.get(key)
    if value is None and not needed:
        return None
    if isinstance(value, str) and _VARIABLE.fullmatch(value):
        return value
    # Whoever wrote the address itself here must not find it in a log.
    found = "nothing" if value is None else "a value that is no such name"
    table.refuse(f"{name}.{key}", "the name of an environment variable", found)
    return None


def _command(table: Layered, name: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    value = values.get("command")
    try:
        words = shlex.split(value) if isinstance(value, str) else value
    except ValueError:
        words = None
    is_list = isinstance(words, list) and all(isinstance(word, str) for word in words)
    if is_list and words and words[0]:
        return tuple(words)
    # Its words may hold a secret.
    found = "nothing" if value is None else "something else"
    table.refuse(f"{name}.command", 'a list of words such as ["./page.sh"]', found)
    return ()


def _path(table: Layered, name: str, values: Mapping[str, Any]) -> Path | None:
    value = values.get("path")
    if isinstance(value, str) and value:
        return table.file.parent / Path(value).expanduser()
    found = "nothing" if value is None else short(value)
    table.refuse(f"{name}.path", "the name of a file", found)
    return None


def _on(table: Layered, path: str, value: object, default: tuple[str, ...]) -> tuple[str, ...]:
    if value is None:
        return default
    if isinstance(value, list) and value and all(one in KINDS for one in value):
        return tuple(kind for kind in KINDS if kind in value)
    table.refuse(path, f"a list of {', '.join(KINDS)}", short(value))
    return ()


def _factor(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 < value < 1e9:
        raise ValueError("no factor")
    return float(value)


def _runs(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 3 <= value <= _MOST_RUNS:
        raise ValueError("no number of runs")
    return value


def _days(value: object) -> timedelta:
    found = positive_duration(value)
    if found % _ONE_DAY:
        raise ValueError("not whole days")
    return found


def _shown(table: Layered) -> Shown:
    """The keys without what may be secret: of a command its first word, of a URL the variable."""
    found = []
    for key, value in table.values.items():
        if not isinstance(value, dict):
            found.append((key, _plain(key, value), table.source_of(key)))
            continue
        for inner, one in value.items():
            path = f"{key}.{inner}"
            found.append((path, _plain(inner, one), table.source_of(path)))
    return tuple(found)


def _plain(key: str, value: Any) -> str:
    if key.endswith("_env"):
        return f"{value} ({'set' if os.environ.get(value) else 'not set'})"
    if key == "command":
        words = shlex.split(value) if isinstance(value, str) else value
        return " ".join([words[0], *(["..."] if len(words) > 1 else [])])
    return ", ".join(value) if isinstance(value, list) else str(value)
