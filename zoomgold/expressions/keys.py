"""Surrogate keys, hashes and the one text form of values that they are computed from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from inspect import Parameter, Signature
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.expressions.numbers import epoch_microseconds
from zoomgold.lazy_ibis import builtin

if TYPE_CHECKING:
    import ibis.expr.types as ir

OPEN_END = datetime(9999, 12, 31)
UNKNOWN_USER = "__unknown__"
ANONYMOUS_USER = "__anonymous__"
RESERVED_USERS = (UNKNOWN_USER, ANONYMOUS_USER)
RESERVED_VALID_FROM = datetime(1900, 1, 1)
DEFAULT_SOURCE_SYSTEM = "ZOOM_PLATFORM"

#: The text forms of dates and times (UTC).
ISO_DAY = "%Y-%m-%d"
ISO_INSTANT = "%Y-%m-%d %H:%M:%S.%f"


@builtin("md5")
def md5(text: str) -> str:  # type: ignore[empty-body]  # the engine has the body
    """Hex digest of the text's UTF-8 bytes; every engine has it under this name."""


@builtin("hash")
def bucket(text: str) -> int:  # type: ignore[empty-body]  # the engine has the body
    """The engine's own fast hash: to group and compare within one query, never to store."""


def row_bucket(values: Sequence[ir.Value]) -> ir.IntegerValue:
    """The `bucket` of several values of any types, nulls among them."""

    def hashed() -> None:
        """The engine has the body, and the number of parameters that there are values."""

    names = (f"value_{number}" for number in range(len(values)))
    hashed.__signature__ = Signature(  # type: ignore[attr-defined]
        [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in names]
    )
    types = tuple(value.type() for value in values)
    made = ibis.udf.scalar.builtin(name="hash", signature=(types, "int64"))(hashed)
    found: ir.IntegerValue = made(*values)
    return found


def instant(value: datetime) -> ir.TimestampScalar:
    """A Python datetime (UTC, without a zone) as a literal of Gold's timestamp type."""
    return ibis.timestamp(value.isoformat(sep=" ")).cast("timestamp(6)")


def surrogate_key(business_key: ir.StringValue, valid_from: ir.TimestampValue) -> ir.StringValue:
    """The key of a version: md5 of `business key|whole microseconds since 1970`."""
    return md5(business_key.concat("|", epoch_microseconds(valid_from).cast("string")))


def reserved_user_key(user_id: str) -> str:
    """The surrogate key of a reserved member, as `surrogate_key` would compute it."""
    microseconds = (RESERVED_VALID_FROM - datetime(1970, 1, 1)) // timedelta(microseconds=1)
    return hashlib.md5(f"{user_id}|{microseconds}".encode()).hexdigest()


def encoded(values: Iterable[ir.Value]) -> ir.StringValue:
    """Several values as one text, injective: each is `length:text`, a null is `~`."""
    parts = [_encoded_value(as_text(value)) for value in values]
    return parts[0].concat(*parts[1:]) if len(parts) > 1 else parts[0]


def _encoded_value(text: ir.StringValue) -> ir.StringValue:
    return ibis.ifelse(
        text.isnull(), "~", text.length().cast("string").concat(":", text.coalesce(""))
    )


def as_text(value: ir.Value) -> ir.StringValue:
    """One text form per type, the same on every engine: ISO dates and times, plain numbers."""
    if value.type().is_timestamp():
        return value.strftime(ISO_INSTANT)
    if value.type().is_date():
        return value.strftime(ISO_DAY)
    if value.type().is_string():
        return value
    return value.cast("string")


def spelled_out(at: ir.TimestampValue | ir.DateValue, form: str) -> ir.StringValue:
    """What `strftime` gives for `ISO_DAY` or `ISO_INSTANT`, for engines whose formats differ."""
    day = _padded(at.year(), 4).concat("-", _padded(at.month(), 2), "-", _padded(at.day(), 2))
    if form == ISO_DAY:
        return day
    if form != ISO_INSTANT:
        raise ValueError(f"{form}: no form of time that every engine writes alike")
    second = 1_000_000
    # The remainder is taken twice because that of a time before 1970 is negative.
    fraction = (epoch_microseconds(at) % second + second) % second
    return day.concat(
        " ",
        _padded(at.hour(), 2),
        ":",
        _padded(at.minute(), 2),
        ":",
        _padded(at.second(), 2),
        ".",
        _padded(fraction, 6),
    )


def _padded(number: ir.IntegerValue, width: int) -> ir.StringValue:
    """Left-pad with zeros, by way of a leading 1: engines disagree on `lpad`."""
    return (number.cast("int64") + 10**width).cast("string").right(width)
