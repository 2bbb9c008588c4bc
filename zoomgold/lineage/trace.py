"""The lineage of one Ibis expression, read off its operations; nothing runs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import singledispatchmethod
from typing import Any

import ibis.expr.operations as ops
import ibis.expr.types as ir

from zoomgold.lineage.edges import NO_EDGES, Edges, Kind, Lineage, of_kind, united, weakened

#: Arguments of an operation that choose or order rows instead of giving a value.
_ROW_ARGUMENTS = frozenset({"group_by", "order_by", "where"})
#: Joins that keep every row of the left table and so decide none. That they do not multiply rows
#: either is for the contracts to check: each joins on a unique key or on half-open intervals.
_KEEP_LEFT_ROWS = ("left", "any_left")
_ONLY_FILTER = ("semi", "anti")
#: Puts rows side by side by what they are about, as a group does: it decides which rows there are,
#: and nothing is looked up by it.
_SIDE_BY_SIDE = "outer"


def trace(
    table: ir.Table, known: Mapping[str, Lineage], ignores: Callable[[Edges], bool]
) -> Lineage:
    """The lineage of an expression over unbound tables whose own lineages are known.

    A join predicate one of whose sides `ignores` holds for gives no join edges.
    """
    return _Tracer(known, ignores).relation(table.op())


class _Tracer:
    """Walks one expression; what was seen is not walked again, as expressions share their parts."""

    def __init__(self, known: Mapping[str, Lineage], ignores: Callable[[Edges], bool]) -> None:
        self._known = known
        self._ignores = ignores
        self._relations: dict[ops.Relation, Lineage] = {}
        self._values: dict[ops.Value, Edges] = {}

    def relation(self, op: ops.Relation) -> Lineage:
        if op not in self._relations:
            self._relations[op] = self._relation(op)
        return self._relations[op]

    def value(self, op: ops.Value) -> Edges:
        if op not in self._values:
            self._values[op] = self._value(op)
        return self._values[op]

    # Relations

    @singledispatchmethod
    def _relation(self, op: ops.Relation) -> Lineage:
        raise NotImplementedError(f"The lineage of {type(op).__name__} is not defined.")

    @_relation.register
    def _(self, op: ops.UnboundTable) -> Lineage:
        return self._known[op.name]

    @_relation.register
    def _(self, op: ops.DummyTable) -> Lineage:
        return Lineage({name: self.value(value) for name, value in op.values.items()})

    @_relation.register
    def _(self, op: ops.Project) -> Lineage:
        columns = {name: self.value(value) for name, value in op.values.items()}
        return Lineage(columns, self.relation(op.parent).rows)

    @_relation.register
    def _(self, op: ops.DropColumns) -> Lineage:
        parent = self.relation(op.parent)
        return Lineage({name: parent.columns[name] for name in op.schema.names}, parent.rows)

    @_relation.register(ops.Sort)
    @_relation.register(ops.Reference)
    def _(self, op: ops.Sort | ops.Reference) -> Lineage:
        return self.relation(op.parent)

    @_relation.register
    def _(self, op: ops.Filter) -> Lineage:
        parent = self.relation(op.parent)
        deciding = weakened(united(map(self.value, op.predicates)), Kind.FILTER)
        return Lineage(parent.columns, parent.rows | deciding)

    @_relation.register
    def _(self, op: ops.Distinct) -> Lineage:
        parent = self.relation(op.parent)
        deciding = weakened(united(parent.columns.values()), Kind.FILTER)
        return Lineage(parent.columns, parent.rows | deciding)

    @_relation.register
    def _(self, op: ops.Aggregate) -> Lineage:
        groups = {name: self.value(value) for name, value in op.groups.items()}
        deciding = weakened(united(groups.values()), Kind.FILTER)
        metrics = {name: self.value(value) | deciding for name, value in op.metrics.items()}
        return Lineage(groups | metrics, self.relation(op.parent).rows | deciding)

    @_relation.register
    def _(self, op: ops.Union) -> Lineage:
        left, right = self.relation(op.left), self.relation(op.right)
        columns = {name: left.columns[name] | right.columns[name] for name in op.schema.names}
        return Lineage(columns, left.rows | right.rows)

    @_relation.register
    def _(self, op: ops.JoinChain) -> Lineage:
        rows = self.relation(op.first).rows
        for link in op.rest:
            joined = self.relation(link.table.parent)
            sides = list(self._sides(link, joined))
            if link.how in (*_ONLY_FILTER, _SIDE_BY_SIDE):
                compared = united(edges for pair in sides for edges in pair)
                rows |= weakened(compared, Kind.FILTER) | joined.rows
                if link.how == _SIDE_BY_SIDE:
                    self._relations[link.table] = joined
                continue
            arriving = self._matching(sides) | joined.rows
            columns = {name: edges | arriving for name, edges in joined.columns.items()}
            self._relations[link.table] = Lineage(columns)
            if link.how not in _KEEP_LEFT_ROWS:
                rows |= arriving
        return Lineage({name: self.value(value) for name, value in op.values.items()}, rows)

    def _sides(self, link: ops.JoinLink, joined: Lineage) -> Iterator[tuple[Edges, ...]]:
        """The two sides of each comparison that the join is by, before anything arrives by it."""
        before = _Tracer(self._known, self._ignores)
        before._relations = self._relations | {link.table: joined}
        for predicate in link.predicates:
            if isinstance(predicate, ops.Comparison):
                yield before.value(predicate.left), before.value(predicate.right)
            else:
                yield (before.value(predicate),)

    def _matching(self, sides: Iterable[tuple[Edges, ...]]) -> Edges:
        """The join edges of a column that arrives by these comparisons."""
        found = [
            edges
            for pair in sides
            if not (_is_lookup_of_itself(pair) or any(map(self._ignores, pair)))
            for edges in pair
        ]
        return weakened(united(found), Kind.JOIN)

    # Values

    def _value(self, op: ops.Value) -> Edges:
        if isinstance(op, ops.Field):
            return self.relation(op.rel).columns[op.name]
        found = [
            weakened(self.value(argument), Kind.FILTER if name in _ROW_ARGUMENTS else Kind.VALUE)
            for name, arguments in zip(op.argnames, op.args, strict=True)
            for argument in _values_in(arguments)
        ]
        if isinstance(op, ops.Subquery):
            queried = self.relation(op.rel)
            found += [*queried.columns.values(), queried.rows]
        return united(found)


def _values_in(argument: Any) -> Iterator[ops.Value]:
    """The operations in an argument, which may be nested tuples; constants have none."""
    if isinstance(argument, ops.Value):
        yield argument
    elif isinstance(argument, tuple):
        for part in argument:
            yield from _values_in(part)


def _is_lookup_of_itself(sides: tuple[Edges, ...]) -> bool:
    """Whether both sides are the same columns, which came to neither side by another join.

    So a label finds its canonical form, and a row the other rows of its key. That is a way of
    computing it, not a reference to something else.
    """
    near = [edges - of_kind(edges, Kind.FILTER) for edges in sides]
    return len(near) == 2 and near[0] == near[1] == of_kind(near[0], Kind.VALUE) != NO_EDGES
