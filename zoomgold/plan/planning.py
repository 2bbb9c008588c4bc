"""A plan in the making: the steps so far, and the tables that the next ones start from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.definitions.source import Source
from zoomgold.definitions.state import ERASED
from zoomgold.definitions.steps import Step as RowStep
from zoomgold.expressions.run_values import run_value
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MARTS, MODELS, SOURCES
from zoomgold.models.dag import ordered_nodes
from zoomgold.plan import erasing
from zoomgold.plan.dialect import Dialect
from zoomgold.plan.parts import BOUNDS
from zoomgold.plan.request import Request, name_of
from zoomgold.plan.run_values import HIGH, LOW, bound_of, run_start
from zoomgold.plan.steps import CANDIDATE, Kind, Plan, Step
from zoomgold.transform.incremental import may_be_spelled, spelled_within
from zoomgold.transform.nodes import read_often
from zoomgold.transform.stamps import changed_rows
from zoomgold.transform.writes import Replace, Write
from zoomgold.validation.invariants import Part

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: The subject of each node that has the published rows of a scope.
_IN_SCOPE = {RowStep.IN_SCOPE.of(one.subject): one.subject for one in SOURCES.values()}
#: The source of each node that has Silver's rows of a scope.
_LOOKED_AT = {RowStep.LOOKED_AT.of(one.subject): one for one in SOURCES.values()}


@dataclass
class Planning:
    """One plan in the making, for one request and one engine's SQL.

    `values` are the tables of the graph by name, `published` the Gold tables as they are,
    `replaced` the rows of them that an increment changes or takes away, `in_scope` those of a mart
    in whose place it computes others. `raw` is Silver as it is, `silver` without the people whose
    digests are `erased`, None for nobody. What is added goes to the current `part` and `stage`.
    Without `asks` nothing is asked of the tables.
    """

    request: Request
    dialect: Dialect
    part: str = ""
    stage: str = ""
    asks: bool = True
    values: dict[str, Any] = field(default_factory=dict)
    published: dict[str, ir.Table] = field(default_factory=dict)
    replaced: dict[str, ir.Table] = field(default_factory=dict)
    in_scope: dict[str, ir.Table] = field(default_factory=dict)
    raw: Mapping[str, ir.Table] = field(default_factory=dict)
    silver: Mapping[str, ir.Table] = field(default_factory=dict)
    erased: ir.Table | None = None
    to_count: list[ir.Table] = field(default_factory=list)
    to_check: list[ir.Table | None] = field(default_factory=list)
    losses: ir.Table | None = None
    parts: dict[str, list[Step]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.raw = self.dialect.silver()
        self.erased = erasing.digests(self.table(ERASED), self.request.erasing)
        self.silver = erasing.silver(self.raw, self.erased)
        found = {name: self.table(model.contract) for name, model in MODELS.items()}
        self.published = {name: table for name, table in found.items() if table is not None}
        #: The nodes that are not computed anew for each reader: an increment has few rows.
        self._once = frozenset(
            node
            for name in self.request.built
            if name in SOURCES and not self.request.modes[name].is_full
            for node in read_often(SOURCES[name])
        )

    def plan(self) -> Plan:
        """The steps that were added."""
        return Plan({name: tuple(steps) for name, steps in self.parts.items()})

    # What is there

    def table(self, contract: Contract) -> ir.Table | None:
        """A published table in the contract's shape; None where there is none."""
        columns = self.request.tables.get(name_of(contract))
        if columns is None:
            return None
        found = self.dialect.published(contract, columns)
        if self.request.erasing is None or contract is ERASED:
            return found
        return erasing.published(found, contract, self.erased, self.request.erasing)

    def before(self, name: str) -> ir.Table | None:
        """The published rows in whose place a built model's candidate comes."""
        if self.request.modes[name].is_full:
            return self.published.get(name)
        if name in MARTS:
            return self.in_scope.get(name, self.published[name])
        source = SOURCES[name]
        inside: ir.Table | None = self.values[RowStep.IN_SCOPE.of(source.subject)]
        recounted = self.values[source.recounted] if source.recounted else None
        if recounted is None:
            return inside
        # First the few that are counted anew, so that an engine can look for these alone.
        key, gold, scope = source.silver.key, RowStep.GOLD, RowStep.SCOPE
        outside = self.values[gold.of(source.subject)].semi_join(recounted, key)
        return united(inside, outside.anti_join(self.values[scope.of(source.subject)], key))

    def merged(self, name: str) -> ir.Table | None:
        """The published rows that count in building the model: its stamps, its history."""
        return self.before(name) if self.request.modes[name].merges else None

    def after(self, name: str) -> Part | None:
        """The table as it stands after the run, in parts; None when it is not there.

        Of a fact, the rows that an increment leaves as they are count as published, not as built.
        A dimension's are built: a history is sound or not as a whole.
        """
        published, contract = self.published.get(name), MODELS[name].contract
        if name not in self.request.built:
            # A mart that is not built is of an earlier run: it is built when it is next selected.
            absent = published is None or name in MARTS
            return None if absent else Part(contract.key, None, published)
        built = self.values[name]
        if name not in self.replaced:
            return Part(contract.key, built, None, self.before(name))
        if name in SOURCES and SOURCES[name].versioned:
            return Part(contract.key, built, published, self.before(name))
        changed = changed_rows(built, run_start())
        return Part(contract.key, changed, published, self.replaced[name])

    # What is added

    def materialize(self, name: str, expression: ir.Table, how: Materialization) -> ir.Table:
        """Add the step that materializes a table; returns what later steps read."""
        if self.dialect.inlines(how):
            return expression
        statements = self.dialect.materialized(name, expression, how)
        self._add(name, Kind.MATERIALIZE, statements, reads(expression), writes=name)
        schema = {column: str(dtype) for column, dtype in expression.schema().items()}
        return self.dialect.intermediate(name, schema)

    def materialize_rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> ir.Table:
        """Add the step that materializes a few Python rows; returns what later steps read."""
        statements = self.dialect.rows(name, schema, rows)
        self._add(name, Kind.MATERIALIZE, statements, (), writes=name)
        return self.dialect.intermediate(name, schema)

    def build(self, contract: Contract, expression: ir.Table, *, replaces: bool) -> ir.Table:
        """Add the step that builds the candidate of a Gold table; returns the candidate."""
        statements = self.dialect.built(contract, expression, replaces=replaces)
        table = contract.table
        self._add(table, Kind.BUILD, statements, reads(expression), writes=table, model=table)
        return self.dialect.candidate(contract, replaces=replaces)

    def ask(
        self, name: str, expression: ir.Table | None, kind: Kind, model: str | None = None
    ) -> None:
        """Add the step that asks for rows; none for no expression."""
        if expression is not None and self.asks:
            queries = self.dialect.queries(expression)
            self._add(name, kind, queries, reads(expression), model=model)

    def write(self, change: Write) -> None:
        """Add the step that changes a published table."""
        contract, number = change.contract, len(self.parts.get(self.part, ()))
        empty = name_of(contract) in self.request.empty
        prepare, statements = self.dialect.written(change, number, is_empty=empty)
        table = contract.table
        name = f"{type(change).__name__.lower()}_{table}"
        found = {name for expression in change.reads for name in reads(expression)}
        found |= {table + CANDIDATE} if isinstance(change, Replace) else set()
        self._add(
            name,
            Kind.WRITE,
            tuple(statements),
            tuple(sorted(found)),
            writes=table,
            model=table,
            prepare=tuple(prepare),
        )

    def complete(self, targets: Iterable[str]) -> None:
        """Compute the nodes that the targets need and that `values` does not have yet."""
        for node in ordered_nodes(tuple(targets), set(self.values)):
            expression = node.bind(self._bounded(node.name))
            how: Materialization = "table" if node.name in self._once else node.materialized
            self.values[node.name] = (
                None if expression is None else self.materialize(node.name, expression, how)
            )

    def near(self, rows: ir.Table, keys: ir.Table, name: str) -> ir.Table:
        """The rows between the lowest and the highest of some keys, where the engine prunes by it.

        `name` is what the keys are called.
        """
        shared = [column for column in keys.columns if column in rows.columns]
        for column, labels in self.ask_for_bounds(name, keys, shared).items():
            dtype = str(rows[column].type())
            low, high = (run_value(label, dtype) for label in labels)
            rows = rows.filter(rows[column].between(low, high))
        return rows

    def ask_for_bounds(
        self, name: str, rows: ir.Table, columns: Iterable[str]
    ) -> dict[str, tuple[str, str]]:
        """Have the lowest and highest values of columns asked for; their labels, by column.

        None where the engine does not prune by constants.
        """
        if not self.dialect.prunes or not self.asks:
            return {}
        labels = {c: (bound_of(name, c, LOW), bound_of(name, c, HIGH)) for c in columns}
        ends: dict[str, ir.Scalar] = {}
        for column, (low, high) in labels.items():
            ends |= {low: rows[column].min(), high: rows[column].max()}
        self.ask(f"{BOUNDS}{name}", rows.aggregate(**ends), Kind.COUNT)
        return labels

    def _bounded(self, node: str) -> Mapping[str, Any]:
        """The values that a node is computed from: of large tables, what is near its scope."""
        if node in _LOOKED_AT and self.asks:
            return self._spelled_near(_LOOKED_AT[node])
        subject = _IN_SCOPE.get(node)
        if subject is None:
            return self.values
        gold, scope = RowStep.GOLD.of(subject), RowStep.SCOPE.of(subject)
        rows, keys = self.values[gold], self.values[scope]
        if rows is None or keys is None:
            return self.values
        return {**self.values, gold: self.near(rows, keys, scope)}

    def _spelled_near(self, source: Source) -> Mapping[str, Any]:
        """The values, Silver's rows of a source narrowed to those that may be of keys in scope."""
        silver, scope = source.silver, RowStep.SCOPE.of(source.subject)
        ends = spelled_within(self.values[scope], silver.key)
        labels = {end: bound_of(f"spelled_{scope}", silver.key, end) for end in ends}
        asked = self.values[scope].aggregate(**{labels[end]: ends[end] for end in ends})
        self.ask(f"{BOUNDS}spelled_{scope}", asked, Kind.COUNT)
        low, high = (run_value(labels[end], "string") for end in (LOW, HIGH))
        raw = may_be_spelled(self.values[silver.name], silver.key, low, high)
        return {**self.values, silver.name: raw}

    def _add(
        self,
        name: str,
        kind: Kind,
        statements: tuple[str, ...],
        read: tuple[str, ...],
        *,
        writes: str | None = None,
        model: str | None = None,
        prepare: tuple[str, ...] = (),
    ) -> None:
        step = Step(name, kind, self.stage, statements, read, writes, model, prepare)
        self.parts.setdefault(self.part, []).append(step)


def reads(expression: ir.Table) -> tuple[str, ...]:
    """The names of the tables that an expression reads, in order of the alphabet."""
    import ibis.expr.operations as ops  # late: brings Ibis

    return tuple(sorted({str(table.name) for table in expression.op().find(ops.UnboundTable)}))
