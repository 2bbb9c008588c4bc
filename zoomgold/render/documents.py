"""JSON documents: every key is always there, null where there is nothing to say."""

import json
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from math import isfinite
from typing import Any

from zoomgold.render.values import duration


def print_json(value: object) -> None:
    """One JSON document on stdout, in ASCII where stdout's encoding lacks a character."""
    text = dumps(value, indent=2)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = dumps(value, indent=2, ascii_only=True)
    sys.stdout.write(text + "\n")


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
