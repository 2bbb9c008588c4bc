"""Ten Silver tables of a Zoom platform analytics system become ten validated Gold tables.

In a notebook: `zoomgold.silver().si_users`, `zoomgold.gold().go_user_dim`, `zoomgold.run()`.
"""

import importlib
from typing import TYPE_CHECKING, Any

from zoomgold.version import __version__

if TYPE_CHECKING:
    from zoomgold.notebook.api import gold, run, silver

__all__ = ["__version__", "gold", "run", "silver"]


def __getattr__(name: str) -> Any:
    """The functions for notebooks, with what they need imported when they are first asked for."""
    if name in ("gold", "run", "silver"):
        return getattr(importlib.import_module("zoomgold.notebook.api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), "gold", "run", "silver"]
