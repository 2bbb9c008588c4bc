"""A compiled plan: named steps with their SQL, as plain data that a file can hold.

Values of one run are not in it: the SQL has their names (`expressions.run_values`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

#: What the name of a step begins with that puts a candidate in the place of a published table.
REPLACE = "replace_"
#: What is behind a Gold table's name in that of its candidate, as steps read it.
CANDIDATE = "__candidate"


class Kind(StrEnum):
    """What a step does."""

    #: Compute a table that later steps read.
    MATERIALIZE = "materialize"
    #: Compute what is to become the rows of a Gold table.
    BUILD = "build"
    #: Count the rows of a built table that break its contract.
    VALIDATE = "validate"
    #: Ask for a few figures that the run goes by.
    COUNT = "count"
    #: Count what breaks a check across tables.
    CHECK = "check"
    #: Change a published table.
    WRITE = "write"


@dataclass(frozen=True)
class Step:
    """One step of a run.

    `statements` are carried out in order; of a step that asks for rows each is a query, and their
    rows are taken together. `prepare` comes before the transaction that publishes. `stage` is what
    a person sees the step as part of: a Gold table, or `silver`. `reads` and `writes` are names of
    tables; `model` is the Gold table that the step is for, if it is one.
    """

    name: str
    kind: Kind
    stage: str
    statements: tuple[str, ...]
    reads: tuple[str, ...] = ()
    writes: str | None = None
    model: str | None = None
    prepare: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """The steps of a run, or of a section of it, by part in order; each part is a sequence."""

    parts: Mapping[str, tuple[Step, ...]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Step]:
        for steps in self.parts.values():
            yield from steps

    def part(self, name: str) -> tuple[Step, ...]:
        """The steps of a part; none for a part that the plan does not have."""
        return self.parts.get(name, ())

    def as_data(self) -> dict[str, Any]:
        """The plan as lists, dictionaries and texts."""
        return {name: [asdict(step) for step in steps] for name, steps in self.parts.items()}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Plan":
        """The plan that `as_data` gave; KeyError, TypeError or ValueError for anything else."""
        parts = dict(data)
        return cls({name: tuple(_step(one) for one in steps) for name, steps in parts.items()})


def _step(data: Mapping[str, Any]) -> Step:
    listed = {name: _texts(data[name]) for name in ("statements", "reads", "prepare")}
    step = Step(**{**data, **listed, "kind": Kind(data["kind"])})
    _texts([step.name, step.stage])
    _texts([one for one in (step.writes, step.model) if one is not None])
    return step


def _texts(values: Any) -> tuple[str, ...]:
    """A list of texts, and of nothing else: a text would be one of its characters."""
    if not isinstance(values, list | tuple) or not all(isinstance(one, str) for one in values):
        raise TypeError(f"no list of texts: {values!r}")
    return tuple(values)
