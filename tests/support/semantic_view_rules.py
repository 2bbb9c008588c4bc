"""The rules of Snowflake's manual for semantic views, as checks of one that was read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlglot import exp

from .semantic_view import View

#: table → column → whether it has a date, a time, or anything else.
Schemas = Mapping[str, Mapping[str, str]]


def violations(view: View, schemas: Schemas, keys: Mapping[str, set[tuple[str, ...]]]) -> list[str]:
    """What Snowflake would refuse, or answer otherwise than one reads it."""
    wrong_tables = list(_of_tables(view, schemas, keys))
    if wrong_tables:
        return wrong_tables
    return [
        *_of_relationships(view, schemas),
        *_of_names(view),
        *_of_rows(view, schemas),
        *_of_metrics(view, schemas),
    ]


def _of_tables(
    view: View, schemas: Schemas, keys: Mapping[str, set[tuple[str, ...]]]
) -> Iterator[str]:
    for alias, table in view.tables.items():
        name = table.physical[-1]
        if name not in schemas or table.physical[:2] != view.name[:2]:
            yield f"{alias}: there is no table {'.'.join(table.physical)}"
            continue
        for column in {*table.key, *table.unique, *table.interval} - set(schemas[name]):
            yield f"{alias}: {name} has no column {column}"
        if table.key not in keys[name]:
            yield f"{alias}: {table.key} is no key"
        if table.interval and (*table.unique[:-1],) not in keys[name]:
            yield f"{alias}: {table.unique[:-1]} is no key"
    used = {alias for alias, _ in (*view.dimensions, *view.metrics, *view.facts)}
    yield from (f"{alias} is of no use" for alias in sorted({*view.tables} - used))


def _of_relationships(view: View, schemas: Schemas) -> Iterator[str]:
    for one in view.relationships:
        if one.alias not in view.tables or one.to not in view.tables or one.alias == one.to:
            yield f"{one.alias} to {one.to}: no two tables of the view"
            continue
        here, there = (schemas[view.tables[a].physical[-1]] for a in (one.alias, one.to))
        target = view.tables[one.to]
        missing = [*({*one.columns} - set(here)), *({*one.to_columns} - set(there))]
        if missing:
            yield f"{one.alias} to {one.to}: no column {missing}"
            continue
        if one.interval:
            allowed = (*one.to_columns, *one.interval) == target.unique
            allowed = allowed and one.interval == target.interval
            types = zip(one.columns, (*one.to_columns, one.interval[0]), strict=False)
            length = len(one.to_columns) + 1
        else:
            allowed = one.to_columns in (target.key, target.unique)
            types = zip(one.columns, one.to_columns, strict=False)
            length = len(one.to_columns)
        if not allowed or len(one.columns) != length:
            yield f"{one.alias} to {one.to}: not by its key"
        yield from (
            f"{one.alias} to {one.to}: {column} is {here[column]}, {other} {there[other]}"
            for column, other in types
            if here[column] != there[other]
            and (here[column], there[other]) != ("date", "timestamp(6)")
        )
    pairs = [(one.alias, one.to) for one in view.relationships]
    yield from (
        f"two ways from {a} to {b}" for a, b in sorted({p for p in pairs if pairs.count(p) > 1})
    )
    for alias in view.tables:
        ways = [one for a, near in pairs if a == alias for one in view.related(near)]
        yield from (
            f"two ways from {alias} to {one}"
            for one in sorted({w for w in ways if ways.count(w) > 1})
        )


def _of_names(view: View) -> Iterator[str]:
    taken: set[tuple[str, str]] = set()
    for kind in (view.facts, view.dimensions, view.metrics):
        yield from (
            f"{alias}.{name} is two things" for alias, name in kind if (alias, name) in taken
        )
        taken |= set(kind)
    derived = {name for alias, name in view.metrics if not alias}
    regular = {name for alias, name in view.metrics if alias}
    yield from (f"{name} is a derived and another metric" for name in sorted(derived & regular))
    for kind in (view.facts, view.dimensions, view.metrics):
        for own, one in kind.items():
            for name in one.columns:
                # A name means what the view defines, but for the definition of the name itself.
                if own[0] and name in view.metrics and name != own:
                    yield f"{'.'.join(own)} reads the metric {'.'.join(name)}, not the column"


def _of_rows(view: View, schemas: Schemas) -> Iterator[str]:
    for (alias, name), one in [*view.facts.items(), *view.dimensions.items()]:
        if alias not in view.tables:
            yield f"{alias}.{name}: there is no such table"
            continue
        if one.is_private or one.tree.find(exp.AggFunc, exp.Window):
            yield f"{alias}.{name} is no expression of a row"
        physical = schemas[view.tables[alias].physical[-1]]
        yield from (
            f"{alias}.{name}: {table} has no {column}"
            for table, column in one.columns
            if table != alias or column not in physical
        )


def _of_metrics(view: View, schemas: Schemas) -> Iterator[str]:
    rows = {**view.facts, **view.dimensions}
    for (alias, name), one in view.metrics.items():
        tree = one.tree
        aggregates = list(tree.find_all(exp.AggFunc))
        if not alias:
            unknown = [column for column in one.columns if column not in view.metrics]
            if aggregates or unknown:
                yield f"{name} is not made of metrics: {unknown}"
            continue
        if alias not in view.tables:
            yield f"{alias}.{name}: there is no such table"
            continue
        # Snowflake takes one aggregate over the rows of the table; constants may stand around it.
        inside = {id(column) for found in aggregates for column in found.find_all(exp.Column)}
        outside = [c for c in tree.find_all(exp.Column) if id(c) not in inside]
        if len(aggregates) != 1 or outside:
            yield f"{alias}.{name} is not one aggregate"
        physical = schemas[view.tables[alias].physical[-1]]
        for table, column in one.columns:
            is_own = table == alias and column in physical
            if not is_own and not (table in view.related(alias) and (table, column) in rows):
                yield f"{alias}.{name}: {table} has no {column} for it"
        if one.latest_by is not None and one.latest_by not in view.dimensions:
            yield f"{alias}.{name}: {one.latest_by} is no dimension"
