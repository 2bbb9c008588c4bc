"""Values of one run in an expression: the SQL has their names, a run puts the values in.

So the SQL of a plan is the same from run to run, whenever it runs and whatever it finds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir


#: What a value is called in SQL, whatever an engine writes before a parameter's name.
_PREFIX = "run_value_"
_IN_SQL = re.compile(rf"[$:]{_PREFIX}(\w+)")


@cache
def _operation() -> Any:
    """The operation that engines' compilers write as a name: a scalar without a value."""
    import ibis.expr.datashape as ds  # late: Ibis takes long to import
    import ibis.expr.operations as ops

    class RunValue(ops.Value):  # type: ignore[misc]  # Ibis ships no types
        label: str
        dtype: Any
        shape = ds.scalar

        @property
        def name(self) -> str:
            return str(self.label)

    return RunValue


@cache
def run_value(label: str, dtype: str) -> ir.Scalar:
    """The value of a run that is called `label`; `dtype` is an Ibis type."""
    return _operation()(label=label, dtype=ibis.dtype(dtype)).to_expr()


def placeholder(label: str) -> str:
    """What stands for the value in SQL, without the sign before a parameter's name."""
    return f"{_PREFIX}{label}"


def values_in(sql: str) -> tuple[str, ...]:
    """The labels of the run values that a statement takes, in order of their first place."""
    return tuple(dict.fromkeys(_IN_SQL.findall(sql)))


def filled_in(sql: str, literal: Callable[[str], str]) -> str:
    """The statement with each run value as the literal that `literal` gives for its label."""
    return _IN_SQL.sub(lambda found: literal(found[1]), sql)
