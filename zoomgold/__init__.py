"""Ten Silver tables of a Zoom platform analytics system become ten validated Gold tables.

In a notebook: `zoomgold.silver().si_users`, `zoomgold.gold().go_user_dim`, `zoomgold.run()`.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zoomgold.api import gold, run, silver

__version__ = "0.1.0"
__all__ = ["__version__", "gold", "run", "silver"]

# Two of the functions have a module's name. Python binds a module to its package once, when it is
# first imported: so that happens here, and what it bound makes way for the functions for good.
for _module in ("gold", "silver"):
    importlib.import_module(f"{__name__}.{_module}")
    del globals()[_module]


def __getattr__(name: str) -> Any:
    """The functions for notebooks, with what they need imported when they are first asked for."""
    if name in ("gold", "run", "silver"):
        return getattr(importlib.import_module("zoomgold.api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), "gold", "run", "silver"]
