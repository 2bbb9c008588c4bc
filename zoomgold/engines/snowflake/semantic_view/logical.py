"""The tables of the semantic view, how they relate, and by which columns they are split.

All follows from what the metrics count: rows with their date and their user's key.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from zoomgold.definitions.contract import DAY, RUN_STAMPS, Contract
from zoomgold.engines.snowflake.semantic_view.expressible import is_latest, offered
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.semantic_layer.catalog import DIMENSION_TABLES
from zoomgold.semantic_layer.metric import USERS, Metric, Rows

DATES = "go_date_dim"
#: The table of a dimension whose version is found by range, not by key.
IN_FORCE = "_in_force"
_RANGE = ("valid_from", "valid_to")


@dataclass(frozen=True)
class LogicalTable:
    """A Gold table under the name that it has in the view; one table may be there twice.

    Where `member` names the business key of a dimension, the intervals of its versions are
    declared, by which rows can find the version of their day.
    """

    alias: str
    contract: Contract
    member: str | None = None

    @property
    def interval(self) -> tuple[str, str]:
        """The columns with the half-open interval of a version."""
        return _RANGE


@dataclass(frozen=True)
class Relationship:
    """Rows refer to a row of another table: by equal columns, the last of them by `interval`."""

    alias: str
    columns: tuple[str, ...]
    to: LogicalTable
    to_columns: tuple[str, ...]
    interval: tuple[str, str] | None = None

    @property
    def name(self) -> str:
        """What it is called in the view."""
        return f"{self.alias}_to_{self.to.alias}"


class Counted:
    """Rows that metrics count, as a logical table."""

    def __init__(self, rows: Rows, alias: str, metrics: Sequence[Metric]) -> None:
        self.rows, self.alias = rows, alias
        self.contract = MODELS[rows.table].contract
        self.date = date_of(rows)
        names = dict.fromkeys(name for metric in metrics for name in offered(metric))
        #: Columns of the rows themselves, and of the version of their user.
        self.own = [name for name in names if DIMENSION_TABLES[name] != USERS]
        self.of_user = [name for name in names if DIMENSION_TABLES[name] == USERS]
        self.grains = tuple(dict.fromkeys(grain for metric in metrics for grain in metric.grains))
        self.table = LogicalTable(alias, self.contract)

    @property
    def has_calendar(self) -> bool:
        """Whether go_date_dim has every date of the rows: it is made of them."""
        upstream = MODELS[DATES].tables
        model = MODELS[self.rows.table]
        return model.name in upstream or (model.is_mart and bool({*model.tables} & {*upstream}))

    @property
    def needs_user(self) -> bool:
        """Whether what metrics say of the rows depends on a version of their user."""
        return bool(self.of_user) or self.rows.user_key is not None

    @property
    def user_key(self) -> str:
        """The column with the key of the version."""
        if self.rows.table == USERS:
            return self.contract.key[0]
        found = (column.name for column in self.contract.columns if column.references == USERS)
        return self.rows.user_key or next(found)

    def relationships(self) -> Iterator[Relationship]:
        """To what the rows refer."""
        if self.needs_user:
            users = dimension(USERS)
            yield Relationship(self.alias, (self.user_key,), users, users.contract.key)
        if self.has_calendar:
            yield Relationship(self.alias, (self.date,), calendar(), calendar().contract.key)
        yield from self._in_force()

    def _in_force(self) -> Iterator[Relationship]:
        """A row per member and day refers also to the version that is in force on that day."""
        if is_latest(self.rows.placement):
            return
        for column in self.contract.columns:
            if column.references and self.contract.key == (column.reference_of, self.date):
                versions = in_force(column.references)
                assert versions.member is not None
                yield Relationship(
                    self.alias, self.contract.key, versions, (versions.member,), versions.interval
                )


def counted(metrics: Sequence[Metric]) -> Mapping[Rows, Counted]:
    """The logical table of each kind of rows. Those that differ only in a filter share one."""
    of_rows: dict[Rows, list[Metric]] = {}
    for metric in metrics:
        for measure in metric.measures:
            of_rows.setdefault(measure.rows, []).append(metric)
    together: dict[str, list[Metric]] = {}
    aliases = {rows: _alias(rows, of_rows) for rows in of_rows}
    for rows, alias in aliases.items():
        together.setdefault(alias, []).extend(of_rows[rows])
    return {rows: Counted(rows, alias, together[alias]) for rows, alias in aliases.items()}


def date_of(rows: Rows) -> str:
    """The column with the one date of a row."""
    (date,) = rows.placement.dates
    return date


def dimension(table: str) -> LogicalTable:
    """A dimension whose versions are found by their key."""
    return LogicalTable(table, MODELS[table].contract)


def calendar() -> LogicalTable:
    """The dates."""
    return dimension(DATES)


def in_force(table: str) -> LogicalTable:
    """A dimension whose versions are found by range."""
    contract = MODELS[table].contract
    return LogicalTable(table + IN_FORCE, contract, _member(contract))


def calendar_columns() -> Sequence[str]:
    """What the dates can be split by."""
    columns = calendar().contract.columns
    return [column.name for column in columns if column.name not in RUN_STAMPS]


def in_force_columns(table: str) -> Sequence[str]:
    """What of a version may be shown: its tracked attributes that are no personal data."""
    contract = MODELS[table].contract
    tracked = (contract.column(name) for name in SOURCES[table].tracked)
    return [column.name for column in tracked if not column.pii and column.dtype != DAY]


def _member(contract: Contract) -> str:
    """The business key of a dimension with versions."""
    (member,) = (key[0] for key in contract.unique if key[1:] == _RANGE[:1])
    return member


def _alias(rows: Rows, of_rows: Mapping[Rows, object]) -> str:
    """The table's own name, unless it is there more than once."""
    of_table = [one for one in of_rows if one.table == rows.table]
    dates = {date_of(one) for one in of_table}
    keys = {one.user_key for one in of_table}
    is_alone = len(dates) == 1 and len(keys) == 1 and rows.table not in (USERS, DATES)
    parts = [rows.table] if is_alone else [rows.table, "by", date_of(rows)]
    if len(keys) > 1:
        parts += ["of", str(rows.user_key)]
    return "_".join(parts)
