"""A model is a pure function from tables to a table; its parameter names are its upstream tables.

So the graph, the order of execution and the documents come from the signature. A parameter named
in `SCALARS` is not a table but a value of the run.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.silver import SilverTable
from zoomgold.definitions.steps import Step
from zoomgold.errors import UsageError

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Parameters that are values of the run, not tables: `as_of` and `run_start` are timestamps,
#: `as_of_before` that of the run whose rows a mart's are (in its scope),
#: `execution_id` a text, `closes` whether keys that Silver no longer holds are closed,
#: `looked_at` the rows of Silver that the run judged, model by model; `in_scope` the keys that a
#: mart computes anew, None for all; `since_*` the earliest day with new rows of a source,
#: `untimed_*` whether some of them have no timestamp; `rewinds` whether `as_of` is before the last
#: run's; `erases` whether people were erased from this Gold.
SCALARS = frozenset(
    {
        "as_of",
        "as_of_before",
        "run_start",
        "execution_id",
        "closes",
        "rewinds",
        "erases",
        "looked_at",
        "in_scope",
    }
)

#: Before the name of a Gold table, in a parameter of a mart's scope: the table after the run.
AFTER = "after_"
#: Before the name of a Gold table, in a parameter of what a mart's changes keep: the rows of the
#: table that come with the run, and those that go; one that changes is among both.
CAME, WENT = "came_", "went_"

#: `view`: inlined into whatever reads it; `table`: computed once per run; `small`: computed once
#: where a temporary table costs nothing, inlined where each is a statement of its own; `gathered`:
#: made of `small` ones, computed once where they are inlined, inlined where they are tables.
Materialization = Literal["view", "table", "small", "gathered"]
#: Returns None where there is nothing to compute it from.
Build = Callable[..., "ir.Table | None"]


def is_scalar(name: str) -> bool:
    """Whether a parameter is a value of the run, not a table."""
    return name in SCALARS or Step.is_value(name)


@dataclass(frozen=True)
class Node:
    """A named table of the graph, computed from `inputs`. Calling it calls its function.

    One that `stands_for` a Gold table has its rows as they stand after the run: what reads it reads
    the table. One with the `changes_of` a Gold table says which of its rows are not what they were:
    a model that follows the table looks again at what it took from them.
    """

    name: str
    inputs: tuple[str, ...]
    build: Build
    materialized: Materialization = "view"
    stands_for: str | None = None
    changes_of: str | None = None

    def __call__(self, *args: Any, **kwargs: Any) -> ir.Table | None:
        """The node's expression for the given tables and values."""
        return self.build(*args, **kwargs)

    def bind(self, values: Mapping[str, Any]) -> ir.Table | None:
        """The node's expression, its inputs taken from `values` by name."""
        return self.build(*(values[name] for name in self.inputs))

    @property
    def tables(self) -> tuple[str, ...]:
        """The upstream tables: the inputs that are not values of the run."""
        return tuple(name for name in self.inputs if not is_scalar(name))


@dataclass(frozen=True)
class Model(Node):
    """A Gold table: its contract, tags, and the Silver table whose rows it accounts for.

    One without a source is a mart: it is computed from other Gold tables as they stand after the
    run. Its `scope` says which of its keys a change of them touches, from the rows that changed
    under the same parameter names, its own rows as `published` and, as `after_go_...`, tables as
    they stand after the run; without one it is computed as a whole. `identities` counts, by the
    name of each, the rows that contradict what must hold between it and its upstream.
    `changes_keep` counts the same for an increment, from the rows that change (`came_go_...`,
    `went_go_...`), where the identities held before it; without it they are counted as a whole.
    """

    contract: Contract = field(kw_only=True)
    source: SilverTable | None = None
    tags: tuple[str, ...] = ()
    cluster_by: tuple[str, ...] = ()
    scope: Build | None = None
    identities: Callable[..., Mapping[str, ir.IntegerScalar]] | None = None
    changes_keep: Callable[..., Mapping[str, ir.IntegerScalar]] | None = None

    def __call__(self, *args: Any, **kwargs: Any) -> ir.Table:
        """The model's expression for the given tables and values."""
        return _there(super().__call__(*args, **kwargs))

    def bind(self, values: Mapping[str, Any]) -> ir.Table:
        """The model's expression, its inputs taken from `values` by name."""
        return _there(super().bind(values))

    @staticmethod
    def inputs_of(function: Callable[..., Any]) -> tuple[str, ...]:
        """The parameters of a function that belongs to a model."""
        return _inputs(function)

    @property
    def is_mart(self) -> bool:
        """Whether it is computed from Gold alone."""
        return self.source is None

    @property
    def kind(self) -> str:
        """`dimension`, `fact`, `audit`, `error` or `mart`: the model's first tag."""
        return self.tags[0]

    @property
    def description(self) -> str:
        """The first paragraph of the function's docstring."""
        return (inspect.getdoc(self.build) or "").split("\n\n")[0]


def _there(rows: ir.Table | None) -> ir.Table:
    assert rows is not None, "a model always has rows to compute"
    return rows


def _inputs(build: Build) -> tuple[str, ...]:
    return tuple(inspect.signature(build).parameters)


def intermediate(
    materialized: Materialization = "view",
    *,
    stands_for: str | None = None,
    changes_of: str | None = None,
) -> Callable[[Build], Node]:
    """Make a function the node of its own name: a step that several models share."""

    def wrap(build: Build) -> Node:
        return Node(build.__name__, _inputs(build), build, materialized, stands_for, changes_of)

    return wrap


def model(
    *,
    contract: Contract,
    source: SilverTable | None = None,
    tags: tuple[str, ...] = ("mart",),
    cluster_by: tuple[str, ...] = (),
    scope: Build | None = None,
    identities: Callable[..., Mapping[str, ir.IntegerScalar]] | None = None,
    changes_keep: Callable[..., Mapping[str, ir.IntegerScalar]] | None = None,
) -> Callable[[Build], Model]:
    """Make a function the Gold model of its own name; without a source, a mart."""

    def wrap(build: Build) -> Model:
        if build.__name__ != contract.table:
            raise UsageError(
                f"{build.__name__} ({inspect.getfile(build)}): its contract is of {contract.table}."
                "\nGive the function and the contract's table one name."
            )
        return Model(
            build.__name__,
            _inputs(build),
            build,
            "table",
            contract=contract,
            source=source,
            tags=(*tags, "gold"),
            cluster_by=cluster_by,
            scope=scope,
            identities=identities,
            changes_keep=changes_keep,
        )

    return wrap
