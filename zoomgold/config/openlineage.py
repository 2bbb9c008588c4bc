"""The settings `[openlineage]`: where the events of runs go.

Without the table, the environment of OpenLineage's own client counts. A key of an API is a secret:
the file has the name of the variable that holds it.
"""

import os
import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from zoomgold.config.tables import Layered, Shown, one_of, positive_duration
from zoomgold.config.values import SPAN

HTTP, FILE, ENVIRONMENT = "http", "file", "environment"
#: The keys of each type of transport, and of all.
KEYS_OF_TYPE = {HTTP: ("url", "endpoint", "api_key_env"), FILE: ("path",)}
KEYS_OF_ALL = ("type", "namespace", "timeout")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}", re.ASCII)
#: By these variables the client is told where to send.
_CLIENT = re.compile(r"OPENLINEAGE_(URL|CONFIG)|OPENLINEAGE__TRANSPORT.*")


@dataclass(frozen=True)
class OpenLineage:
    """Where events go: `type` is http, file or environment; None: nowhere.

    `timeout` bounds what all events of a run take together after its end.
    """

    type: str | None = None
    namespace: str = "zoomgold"
    timeout: timedelta = timedelta(seconds=10)
    url: str | None = None
    endpoint: str = "api/v1/lineage"
    api_key_env: str | None = None
    path: Path | None = None
    shown: Shown = field(default=(), compare=False)


def from_environment() -> OpenLineage:
    """What the client's own variables say."""
    is_told = any(_CLIENT.fullmatch(name) and value for name, value in os.environ.items())
    is_off = os.environ.get("OPENLINEAGE_DISABLED", "").strip().lower() == "true"
    namespace = os.environ.get("OPENLINEAGE_NAMESPACE") or OpenLineage.namespace
    return OpenLineage(ENVIRONMENT if is_told and not is_off else None, namespace)


def openlineage_of(table: Layered) -> OpenLineage:
    """The settings that the table gives; `UsageError` says which keys are wrong."""
    values = table.values
    kind = table.take("type", values.get("type"), one_of(HTTP, FILE), f"{HTTP} or {FILE}")
    known = (*KEYS_OF_ALL, *KEYS_OF_TYPE.get(kind or "", sum(KEYS_OF_TYPE.values(), ())))
    table.refuse_unknown("", values, known)
    found: dict[str, Any] = {"namespace": from_environment().namespace}
    for name, read, expected in (
        ("namespace", _text, "a text"),
        ("timeout", positive_duration, f"{SPAN}, above zero"),
        ("url", _address, "an http or https address without a password"),
        ("endpoint", _text, "a path such as api/v1/lineage"),
        ("api_key_env", _variable, "the name of an environment variable"),
        ("path", _text, "the name of a file"),
    ):
        if name in values and name in known:
            try:
                found[name] = read(values[name])
            except ValueError:
                # Not the value: whoever wrote the key itself here must not find it in a log.
                table.refuse(name, expected, "something else")
    needed = {HTTP: "url", FILE: "path"}.get(kind or "")
    if needed is not None and needed not in values:
        table.refuse(needed, {"url": "an address", "path": "the name of a file"}[needed], "nothing")
    table.finish()
    if "path" in found:
        found["path"] = table.file.parent / Path(found["path"]).expanduser()
    is_off = os.environ.get("OPENLINEAGE_DISABLED", "").strip().lower() == "true"
    return OpenLineage(None if is_off else kind, **found, shown=_shown(table))


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("no text")
    return value


def _variable(value: object) -> str:
    if not isinstance(value, str) or not _VARIABLE.fullmatch(value):
        raise ValueError("no name")
    return value


def _address(value: object) -> str:
    parts = urlsplit(_text(value))
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError("no address")
    return str(value)


def _shown(table: Layered) -> Shown:
    """The keys as `debug` shows them: of a variable whether it is set, not what it holds."""
    found = []
    for key, value in table.values.items():
        is_set = "set" if os.environ.get(str(value)) else "not set"
        text = f"{value} ({is_set})" if key == "api_key_env" else str(value)
        found.append((key, text, table.source_of(key)))
    return tuple(found)
