"""How the texts of a source are read: what the options of a conversion say."""

import codecs
from dataclasses import dataclass
from datetime import datetime

import duckdb

from zoomgold.engines.duckdb.errors import first_line
from zoomgold.engines.duckdb.types import literal
from zoomgold.errors import UsageError

_NAMED = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}


@dataclass(frozen=True)
class Options:
    """The options of a conversion.

    `delimiter` None: it is told from the header. `date_formats` are those of `strptime`; none: ISO
    8601. `nulls` are texts that mean null, beside the empty one. `loaded_at` is the load time of
    rows whose source has no load columns.
    """

    delimiter: str | None = None
    encoding: str = "utf-8"
    date_formats: tuple[str, ...] = ()
    nulls: tuple[str, ...] = ()
    loaded_at: datetime | None = None

    @property
    def reads_iso(self) -> bool:
        """Whether ISO 8601 is read, too: a format with the year first could mean another day."""
        return not any(text.lstrip().startswith(("%Y", "%G")) for text in self.date_formats)

    @property
    def is_utf8(self) -> bool:
        """Whether the texts are in the encoding that DuckDB reads by itself."""
        return codecs.lookup(self.encoding).name in ("utf-8", "utf-8-sig", "ascii")


def checked(
    *,
    delimiter: str | None,
    encoding: str,
    date_formats: tuple[str, ...],
    nulls: tuple[str, ...],
    loaded_at: datetime | None,
) -> Options:
    """The options as they were given. Raises `UsageError` for one that cannot be."""
    if delimiter is not None:
        delimiter = _NAMED.get(delimiter, delimiter)
        if len(delimiter) != 1 or delimiter in '"\r\n':
            raise UsageError(f"--delimiter: expected one character, or tab; found {delimiter!r}.")
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise UsageError(
            f"--encoding: expected a name such as utf-8, cp1252 or utf-16; found {encoding!r}."
        ) from None
    for text in date_formats:
        _check_format(text)
    return Options(delimiter, encoding, date_formats, nulls, loaded_at)


def _check_format(text: str) -> None:
    why = "no % in it"
    if "%" in text:
        try:
            with duckdb.connect() as connection:
                connection.execute(f"SELECT try_strptime('', {literal(text)})")
            return
        except duckdb.Error as error:
            why = first_line(error).rpartition(": ")[2]
    raise UsageError(f"--date-format: expected one such as %d.%m.%Y; found {text!r} ({why}).")
