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
    """Where Silver is read and Gold is written, as the settings say.

    `staging` is where runs work: a database, and a schema that is there for it. None: each run
    makes one of its own.
    """

    def __init__(self, settings: "Settings") -> None:
        self.source = _pair(settings, "source")
        self.target = _pair(settings, "target")
        self.staging = (
            _optional(settings, "staging_database") or self.target[0],
            _optional(settings, "staging_schema"),
        )
        if self.staging[1] is not None and self.staging in (self.source, self.target):
            raise UsageError(
                f"staging_schema: {'.'.join(map(str, self.staging))} is Silver's schema or Gold's; "
                "name another, in which nobody reads."
            )

    def silver(self, table: str) -> str:
        """The quoted name of a Silver table."""
        return quoted(*self.source, table.upper())

    def gold(self, table: str) -> str:
        """The quoted name of a Gold table."""
        return quoted(*self.target, table.upper())


def warehouses_of(settings: "Settings") -> tuple[str, ...]:
    """The warehouse of most runs, and that of full ones where it is another."""
    found = [physical(settings.snowflake_warehouse, "snowflake_warehouse")]
    full = _optional(settings, "full_refresh_warehouse")
    return tuple(dict.fromkeys(found if full is None else [*found, full]))


def _optional(settings: "Settings", name: str) -> str | None:
    given = getattr(settings, name)
    return None if given is None else physical(given, name)


def _pair(settings: "Settings", side: str) -> tuple[str, str]:
    names = (f"{side}_database", f"{side}_schema")
    database, schema = (physical(getattr(settings, name), name) for name in names)
    return database, schema
