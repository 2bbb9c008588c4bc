"""What a plan makes a warehouse do: tables scanned and written, and rounds of statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import CONTRACTS
from zoomgold.plan.parts import ASSESS, BUILD, CHECK, GOLD, SILVER, STAGED
from zoomgold.plan.scans import Statement, statements
from zoomgold.plan.steps import Kind, Step
from zoomgold.plan.summary import chains, owner_of, owners, texts_of

#: Steps of these parts that do not need each other run side by side, where the engine can.
_SIDE_BY_SIDE = (ASSESS, BUILD, CHECK)


@dataclass(frozen=True)
class Part:
    """A part of a section of a plan, whose steps begin when those of the one before are done."""

    section: str
    part: str
    steps: Sequence[Step]


@dataclass(frozen=True)
class Rounds:
    """The rounds of a part: of each, how many statements can run side by side."""

    section: str
    part: str
    widths: tuple[int, ...]


@dataclass(frozen=True)
class ModelCost:
    """What the steps of one model have in them; what several models share is not in it."""

    statements: int = 0
    scans: int = 0
    silver_scans: int = 0


@dataclass(frozen=True)
class Cost:
    """What a plan makes a warehouse do.

    `scans` says how often each table is read, the most often first, by what it is: `silver`,
    `staged` (the run makes it) or `gold` (it was published before); `bounded` are those of them
    that a warehouse can prune. `written` has the number of columns of each table that is written. A
    plan does not know how many rows.
    """

    scans: Mapping[str, Mapping[str, int]]
    bounded: Mapping[str, Mapping[str, int]]
    written: Mapping[str, Mapping[str, int]]
    rounds: tuple[Rounds, ...]
    models: Mapping[str, ModelCost]

    def scanned(self, layer: str) -> int:
        """How many scans of Silver, of staged tables or of Gold there are."""
        return sum(self.scans[layer].values())

    def unbounded(self, layer: str) -> int:
        """How many of them a warehouse cannot prune by constants."""
        return self.scanned(layer) - sum(self.bounded[layer].values())

    @property
    def widths(self) -> tuple[int, ...]:
        """How many statements each round has, in order."""
        return tuple(width for one in self.rounds for width in one.widths)


@dataclass
class _Made:
    """What the statements so far have made: columns of tables, and what a view reads."""

    columns: dict[str, int] = field(default_factory=dict)
    staged: dict[str, int] = field(default_factory=dict)
    views: dict[str, Statement] = field(default_factory=dict)


def cost(parts: Iterable[Part], engine: str) -> Cost:
    """The cost of a plan in an engine's SQL."""
    given = tuple(parts)
    made = _Made({name: len(table.schema) for name, table in TABLES.items()})
    made.columns |= {one.table: len(one.schema) for one in CONTRACTS.values()}
    scans, bounded = Counter[str](), Counter[str]()
    models: dict[str, ModelCost] = {}
    of_nodes = owners()
    published: dict[str, int] = {}
    for step in (step for part in given for step in part.steps):
        found = _scans(step, engine, made)
        scans += found.reads
        bounded += found.bounded
        owner = owner_of(step, of_nodes)
        if owner is not None:
            models[owner] = _with(models.get(owner, ModelCost()), step, found.reads)
        if step.kind is Kind.WRITE and step.writes is not None:
            published[step.writes] = len(CONTRACTS[step.writes].schema)
    return Cost(
        _by_layer(scans, made),
        _by_layer(bounded, made),
        {STAGED: made.staged, GOLD: published},
        tuple(Rounds(one.section, one.part, _widths(one)) for one in given),
        models,
    )


def _scans(step: Step, engine: str, made: _Made) -> Statement:
    """What a step reads in all; what it makes is added to `made`."""
    found = Statement()
    for sql in texts_of(step):
        for one in statements(sql, engine, made.columns):
            read = _through_views(one, made)
            if one.makes is not None:
                made.columns[one.makes] = one.columns
                if one.is_view:
                    made.views[one.makes] = read
                    continue
                made.staged[one.makes] = one.columns
            found = Statement(found.reads + read.reads, found.bounded + read.bounded)
    return found


def _through_views(statement: Statement, made: _Made) -> Statement:
    """What a statement reads of tables, where it reads views too."""
    reads, bounded = Counter[str](), Counter[str]()
    for name, times in statement.reads.items():
        view = made.views.get(name)
        if view is None:
            reads[name] += times
            bounded[name] += statement.bounded[name]
            continue
        for read, often in view.reads.items():
            reads[read] += times * often
            bounded[read] += times * view.bounded[read]
    return Statement(reads, +bounded)


def _by_layer(found: Counter[str], made: _Made) -> dict[str, dict[str, int]]:
    """Counts of tables by what the tables are, the largest first."""
    layers: dict[str, dict[str, int]] = {SILVER: {}, STAGED: {}, GOLD: {}}
    for name, count in sorted(found.items(), key=lambda one: (-one[1], one[0])):
        layers[_layer(name, made)][name] = count
    return layers


def _with(before: ModelCost, step: Step, found: Counter[str]) -> ModelCost:
    return ModelCost(
        before.statements + len(texts_of(step)),
        before.scans + found.total(),
        before.silver_scans + sum(count for name, count in found.items() if name in TABLES),
    )


def _layer(name: str, made: _Made) -> str:
    if name in TABLES:
        return SILVER
    return STAGED if name in made.staged else GOLD


def _widths(part: Part) -> tuple[int, ...]:
    lengths = [len(texts_of(step)) for step in part.steps]
    if part.part not in _SIDE_BY_SIDE:
        return (1,) * sum(lengths)
    ends = chains(part.steps, lambda step: len(texts_of(step)))
    counted: Counter[int] = Counter()
    for end, length in zip(ends, lengths, strict=True):
        counted.update(range(end - length, end))
    return tuple(counted[one] for one in sorted(counted))
