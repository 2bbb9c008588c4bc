"""Physical names: every identifier that reaches Snowflake is upper case and quoted."""

import re
from typing import TYPE_CHECKING

from zoomgold.errors import UsageError

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_$]*", re.ASCII)
_QUOTED = re.compile(r'"([^"]+)"')


def physical(name: str, setting: str) -> str:
    """A name as Snowflake stores it: folded to upper case, unless it was given in quotes."""
    if _PLAIN.fullmatch(name):
        return name.upper()
    quoted = _QUOTED.fullmatch(name)
    if quoted is None:
        raise UsageError(
            f"{setting}: expected a name of letters, digits and _, or one in double quotes, "
            f"found {name!r}."
        )
    return quoted[1]


def quoted(*parts: str) -> str:
    """`"ZOOM_DB"."GOLD"."GO_USER_DIM"`."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)


class Location:
    """Where Silver is read and Gold is written, as the settings say."""

    def __init__(self, settings: "Settings") -> None:
        self.source = _pair(settings, "source")
        self.target = _pair(settings, "target")

    def silver(self, table: str) -> str:
        """The quoted name of a Silver table."""
        return quoted(*self.source, table.upper())

    def gold(self, table: str) -> str:
        """The quoted name of a Gold table."""
        return quoted(*self.target, table.upper())


def _pair(settings: "Settings", side: str) -> tuple[str, str]:
    names = (f"{side}_database", f"{side}_schema")
    database, schema = (physical(getattr(settings, name), name) for name in names)
    return database, schema
