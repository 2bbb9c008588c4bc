"""Environment variables that are named like settings and are none: each gets a line."""

import os
from collections.abc import Mapping

from zoomgold.config.settings import NAMES, environment_name
from zoomgold.nearest import did_you_mean

#: What is meant by variables that are named after options whose settings have other names.
_MEANT = {
    "THRESHOLD": "ZOOMGOLD_DATA_QUALITY_THRESHOLD",
    "NO_AUDIT": "ZOOMGOLD_ENABLE_AUDIT_LOGGING=false",
    "NO_CACHE": "ZOOMGOLD_PLAN_CACHE=false",
    "STRICT": "ZOOMGOLD_ENABLE_ERROR_HANDLING=false",
    "QUIET": "ZOOMGOLD_LOG_LEVEL=quiet",
    "DEBUG": "ZOOMGOLD_LOG_LEVEL=debug",
}


def unknown_variables() -> list[str]:
    """A line for each environment variable that is named like a setting but is not one."""
    known = {environment_name(name): environment_name(name) for name in NAMES}
    known["ZOOMGOLD_TARGET"] = "ZOOMGOLD_TARGET"
    meant = {f"ZOOMGOLD_{option}": instead for option, instead in _MEANT.items()}
    found = [
        variable
        for variable, value in os.environ.items()
        if variable.startswith("ZOOMGOLD_") and variable not in known and value
    ]
    return [
        f"{name} (environment): no such setting; it is ignored.{_near(name, known | meant)}"
        for name in sorted(found)
    ]


def _near(variable: str, known: Mapping[str, str]) -> str:
    hint = did_you_mean(variable, known)
    meant = hint.removeprefix(" Did you mean ").removesuffix("?")
    return hint.replace(meant, known[meant]) if hint else ""
