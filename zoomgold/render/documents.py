"""JSON documents: every key is always there, null where there is nothing to say."""

import json
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from math import isfinite
from typing import Any, TextIO

from zoomgold.render.values import duration


def print_json(value: object) -> None:
    """One JSON document on stdout."""
    sys.stdout.write(json_for(sys.stdout, value, indent=2) + "\n")


def json_for(stream: TextIO, value: object, indent: int | None = None) -> str:
    """A JSON text that the stream can encode: where it cannot, other than ASCII is escaped."""
    text = dumps(value, indent)
    try:
        text.encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return dumps(value, indent, ascii_only=True)
    return text


def dumps(value: object, indent: int | None = None, *, ascii_only: bool = False) -> str:
    return json.dumps(plain(value), indent=indent, ensure_ascii=ascii_only, allow_nan=False)


def plain(value: Any) -> Any:
    """A value as JSON has it: decimals as text, for they are exact; times in ISO 8601."""
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    if isinstance(value, float):
        return value if isfinite(value) else None
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return duration(value) if isinstance(value, timedelta) else str(value)
