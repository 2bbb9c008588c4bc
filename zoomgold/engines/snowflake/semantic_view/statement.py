"""The statement that makes the semantic view: its text, clause by clause."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.semantic_view.expressible import (
    expressed,
    is_latest,
)
from zoomgold.engines.snowflake.semantic_view.expressions import (
    KNOWN_USER_ID,
    STARTS,
    aggregate,
    column,
    known_user_id,
    ratio,
    summed_columns,
)
from zoomgold.engines.snowflake.semantic_view.logical import (
    IN_FORCE,
    Counted,
    LogicalTable,
    Relationship,
    calendar,
    calendar_columns,
    counted,
    dimension,
    in_force_columns,
)
from zoomgold.engines.snowflake.types import text
from zoomgold.semantic_layer.metric import USERS, Measure, Metric, Rows

NAME = "ZOOMGOLD_METRICS"
_COMMENT = (
    "The metrics of zoomgold that a semantic view can express. A period or value without rows is "
    "not there. Ratios and distinct counts hold for what is asked and are not to be added up."
)


@dataclass(frozen=True)
class _Item:
    """A fact, dimension or metric: its name in the view and its expression."""

    name: str
    sql: str
    comment: str
    clause: str = ""
    is_private: bool = False

    def __str__(self) -> str:
        private = "PRIVATE " if self.is_private else ""
        return (
            f"{private}{self.name}{self.clause} AS {self.sql}\n      COMMENT = {text(self.comment)}"
        )


def statements(
    metrics: Iterable[Metric], location: Location, reader_role: str | None = None
) -> Iterator[str]:
    """The statement that makes or replaces the view, and the grant on it."""
    name = quoted(*location.target, NAME)
    yield create(expressed(metrics), location)
    if reader_role is not None:
        yield f"GRANT SELECT ON SEMANTIC VIEW {name} TO ROLE {quoted(reader_role)}"


def create(metrics: Sequence[Metric], location: Location) -> str:
    """The statement for these metrics, each of which a semantic view can express."""
    of_rows = counted(metrics)
    relationships = dict.fromkeys(
        relationship for one in of_rows.values() for relationship in one.relationships()
    )
    clauses = {
        "TABLES": [_table(one, location) for one in _tables(of_rows.values(), relationships)],
        "RELATIONSHIPS": [_relationship(one) for one in relationships],
        "FACTS": list(map(str, _facts(metrics, of_rows))),
        "DIMENSIONS": list(map(str, _dimensions(of_rows.values(), relationships))),
        "METRICS": list(map(str, _metrics(metrics, of_rows))),
    }
    lines = [f"CREATE OR REPLACE SEMANTIC VIEW {quoted(*location.target, NAME)}"]
    for clause, items in clauses.items():
        listed = ",\n".join(f"    {item}" for item in items)
        lines.append(f"  {clause} (\n{listed}\n  )")
    return "\n".join([*lines, f"  COMMENT = {text(_COMMENT)}", "  COPY GRANTS"])


def _tables(
    rows: Iterable[Counted], relationships: Iterable[Relationship]
) -> Iterable[LogicalTable]:
    return dict.fromkeys([*(one.table for one in rows), *(one.to for one in relationships)])


def _table(table: LogicalTable, location: Location) -> str:
    """A Gold table with its key, and with the intervals of versions that are found by range."""
    contract = table.contract
    lines = [f"{_name(table.alias)} AS {location.gold(contract.table)}"]
    lines.append(f"PRIMARY KEY ({_columns(contract.key)})")
    if table.member is not None:
        start, end = table.interval
        lines.append(f"UNIQUE ({_columns((table.member, start, end))})")
        lines.append(
            f"CONSTRAINT {_name(table.alias + '_interval')} "
            f"DISTINCT RANGE BETWEEN {_name(start)} AND {_name(end)} EXCLUSIVE"
        )
    lines.append(f"COMMENT = {text(contract.grain[:1].upper() + contract.grain[1:])}")
    return "\n      ".join(lines)


def _relationship(one: Relationship) -> str:
    to = _columns(one.to_columns)
    if one.interval is not None:
        start, end = one.interval
        to = f"{to}, BETWEEN {_name(start)} AND {_name(end)} EXCLUSIVE"
    return (
        f"{_name(one.name)} AS\n      {_name(one.alias)} ({_columns(one.columns)}) "
        f"REFERENCES {_name(one.to.alias)} ({to})"
    )


def _facts(metrics: Sequence[Metric], of_rows: Mapping[Rows, Counted]) -> Iterator[_Item]:
    """What metrics are aggregates of, row by row."""
    if any(rows.user_key is not None for rows in of_rows):
        comment = "The user's id; null for a reserved member"
        yield _Item(column(USERS, KNOWN_USER_ID), known_user_id(), comment)
    taken = {(of_rows[one.measure.rows].alias, one.name) for one in metrics}
    names: dict[tuple[str, str], Counted] = {}
    for measure in _measures(metrics):
        rows = of_rows[measure.rows]
        for name in summed_columns(measure, rows):
            if (rows.alias, name) not in taken:
                names.setdefault((rows.alias, name), rows)
    for (_, name), rows in names.items():
        yield _column_item(rows.table, name)


def _dimensions(rows: Iterable[Counted], relationships: Iterable[Relationship]) -> Iterator[_Item]:
    """By what metrics can be split: columns of the rows, of their users' versions, of dates."""
    distinct = {one.alias: one for one in rows}.values()
    for one in distinct:
        yield from (_column_item(one.table, name) for name in one.own)
        if not one.has_calendar:
            yield from _periods(one)
    of_user = dict.fromkeys(name for one in distinct for name in one.of_user)
    yield from (_column_item(dimension(USERS), name) for name in of_user)
    yield from (_column_item(calendar(), name) for name in calendar_columns())
    for versions in dict.fromkeys(one.to for one in relationships if one.interval):
        for name in in_force_columns(versions.contract.table):
            found = versions.contract.column(name)
            yield _Item(
                column(versions.alias, name + IN_FORCE),
                column(versions.alias, name),
                f"{found.description}; of the version in force at the start of the day",
            )


def _periods(one: Counted) -> Iterator[_Item]:
    """The periods of rows of which go_date_dim may lack the date."""
    yield _column_item(one.table, one.date)
    for grain in one.grains:
        if grain not in ("day", one.date):
            comment = f"First day of the {grain} of {one.date}"
            start = STARTS[grain](column(one.alias, one.date))
            yield _Item(column(one.alias, f"{one.date}_{grain}"), start, comment)


def _metrics(metrics: Sequence[Metric], of_rows: Mapping[Rows, Counted]) -> Iterator[_Item]:
    """Each measure as an aggregate of its rows, and the ratios of them."""
    names = {metric.measure: metric.name for metric in metrics if metric.over is None}
    for metric in metrics:
        if metric.over is None:
            comment = f"{metric.label}: {metric.description}"
            yield _aggregate(metric.measure, metric.name, comment, of_rows)
            continue
        for measure, part in ((metric.measure, "numerator"), (metric.over, "denominator")):
            if measure not in names:
                names[measure] = f"{metric.name}_{part}"
                comment = f"The {part} of {metric.name}"
                yield _aggregate(measure, names[measure], comment, of_rows, is_private=True)
        top, bottom = (
            column(of_rows[measure.rows].alias, names[measure]) for measure in metric.measures
        )
        comment = f"{metric.label}: {metric.description}"
        yield _Item(_name(metric.name), ratio(metric, top, bottom), comment)


def _aggregate(
    measure: Measure,
    name: str,
    comment: str,
    of_rows: Mapping[Rows, Counted],
    *,
    is_private: bool = False,
) -> _Item:
    rows = of_rows[measure.rows]
    latest = is_latest(measure.rows.placement)
    clause = f" NON ADDITIVE BY ({column(rows.alias, rows.date)})" if latest else ""
    return _Item(column(rows.alias, name), aggregate(measure, rows), comment, clause, is_private)


def _measures(metrics: Iterable[Metric]) -> Iterable[Measure]:
    return dict.fromkeys(measure for metric in metrics for measure in metric.measures)


def _column_item(table: LogicalTable, name: str) -> _Item:
    found = column(table.alias, name)
    return _Item(found, found, table.contract.column(name).description)


def _name(name: str) -> str:
    return quoted(name.upper())


def _columns(names: Iterable[str]) -> str:
    return ", ".join(map(_name, names))
