"""Ibis, imported when the first expression is built.

Every model is a function of expressions, but whoever only needs to know which models there are, or
has their SQL already, does without Ibis: its import takes longer than many a command.
"""

from collections.abc import Callable
from functools import cache, wraps
from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("__"):  # Python's own questions about the module
        raise AttributeError(name)
    import ibis  # late: that is what the module is for

    return getattr(ibis, name)


def builtin(name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make a function the engine's own one of that name; its types are those of the signature."""

    def wrap(signature: Callable[..., Any]) -> Callable[..., Any]:
        @cache
        def made() -> Callable[..., Any]:
            import ibis  # late: that is what the module is for

            made_of: Callable[..., Any] = ibis.udf.scalar.builtin(name=name)(signature)
            return made_of

        @wraps(signature)
        def call(*values: Any) -> Any:
            return made()(*values)

        return call

    return wrap
