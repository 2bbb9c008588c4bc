"""Ten Silver tables of a Zoom platform analytics system become validated Gold tables.

In a notebook: `zoomgold.silver().si_users`, `zoomgold.gold().go_user_dim`, `zoomgold.run()`,
`zoomgold.metrics().active_users(by="plan_type")`, `zoomgold.report().expiring_licenses()`.
"""

from typing import TYPE_CHECKING, Any

from zoomgold.version import __version__

if TYPE_CHECKING:
    from zoomgold.notebook.api import gold, metrics, report, run, silver

_OF_NOTEBOOKS = ("gold", "metrics", "report", "run", "silver")
__all__ = ["__version__", "gold", "metrics", "report", "run", "silver"]


def __getattr__(name: str) -> Any:
    """Return a function for notebooks; what it needs is imported when it is first used."""
    if name in _OF_NOTEBOOKS:
        from zoomgold.notebook import api  # late: the command starts without it

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), *_OF_NOTEBOOKS]
