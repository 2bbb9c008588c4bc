"""Snowflake DDL from the contracts: tables, comments, clustering, grants and masking policies."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from zoomgold.definitions.contract import Column, Contract
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import FILES
from zoomgold.engines.snowflake import grants, lease
from zoomgold.engines.snowflake.alerts_table import ALERTS
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.staging import create_schema
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.engines.snowflake.types import text, type_of
from zoomgold.models.catalog import CONTRACTS

Masking = Literal["none", "policy", "tag"]
#: Of the account. Business Critical has what Enterprise has.
Edition = Literal["standard", "enterprise"]
#: For how many days an edition can keep a table's past.
_MOST_DAYS = {"standard": 1, "enterprise": 90}

#: Of the masking policy, and of the tag that carries it.
POLICY = "ZOOMGOLD_PII"


@dataclass(frozen=True)
class DdlOptions:
    """What the DDL contains beside the tables.

    `owner_role` sees personal data unmasked, unless a `writer_role` is given: that one runs
    zoomgold, and gets what a run needs, so that it need not own anything.
    """

    apply_clustering: bool = False
    reader_role: str | None = None
    writer_role: str | None = None
    masking: Masking = "none"
    edition: Edition = "enterprise"
    retention_days: int = 1
    owner_role: str = ""
    warehouses: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """For how many days the tables keep their past."""
        return min(self.retention_days, _MOST_DAYS[self.edition])


def statements(models: Iterable[Model], location: Location, options: DdlOptions) -> Iterator[str]:
    """Every statement, in the order in which to run them; each can be run again.

    The database is there already: to make it takes a right that a schema's owner seldom has.
    """
    yield lease.create_schema(location)
    tables = [(model.contract, model.cluster_by) for model in models]
    days = options.days
    for contract, cluster_by in tables:
        name = location.gold(contract.table)
        yield create_table(contract, name, _keys(cluster_by, options), retention_days=days)
        if options.apply_clustering and cluster_by:
            yield f"ALTER TABLE {name} CLUSTER BY ({_column_list(cluster_by)})"
    contracts = [contract for contract, _ in tables]
    yield from _of_runs(location, options)
    if options.edition == "enterprise":
        yield from _masking(contracts, location, options)
    if options.reader_role is not None:
        names = [location.gold(contract.table) for contract in contracts]
        yield from grants.to_read(location, options.reader_role, names)
    if options.writer_role is not None:
        yield from _writer_grants(contracts, location, options, options.writer_role)


def left_out(options: DdlOptions) -> list[str]:
    """What was asked for and the edition does not have."""
    if options.edition == "enterprise":
        return []
    found = []
    if options.masking != "none":
        found.append(f"--masking {options.masking}: masking policies need the Enterprise edition")
    if options.retention_days > _MOST_DAYS[options.edition]:
        found.append(
            f"data_retention_days = {options.retention_days}: more than 1 day needs the Enterprise "
            "edition; the tables have 1"
        )
    return found


def create_table(
    contract: Contract, name: str, cluster_by: Sequence[str] = (), *, retention_days: int
) -> str:
    """The statement that makes a Gold table where there is none."""
    columns = ",\n".join(f"  {_column(column)}" for column in contract.columns)
    clustering = f"\nCLUSTER BY ({_column_list(cluster_by)})" if cluster_by else ""
    retention = f"\nDATA_RETENTION_TIME_IN_DAYS = {retention_days}"
    comment = f"\nCOMMENT = {text(_sentence(contract.grain))}"
    return f"CREATE TABLE IF NOT EXISTS {name} (\n{columns}\n){clustering}{retention}{comment}"


def _own_tables() -> list[Contract]:
    """The tables beside Gold's that runs write; there are no files that one could have read."""
    own = [one for one in CONTRACTS.values() if one.layer != "gold" and one is not FILES]
    return [*own, ALERTS]


def _of_runs(location: Location, options: DdlOptions) -> Iterator[str]:
    """What a run would make itself, where it is to own nothing: its own tables, staging."""
    if options.writer_role is None:
        return
    for contract in _own_tables():
        name = location.gold(table_name(contract))
        yield create_table(contract, name, retention_days=options.days)
    yield from lease.create_table(location)
    database, schema = location.staging
    if schema is not None:
        yield create_schema(database, schema)


def _writer_grants(
    contracts: Iterable[Contract], location: Location, options: DdlOptions, role: str
) -> Iterator[str]:
    for warehouse in options.warehouses:
        yield grants.on_warehouse(warehouse, role)
    yield from grants.on_databases(location, role)
    yield from grants.on_silver(location, role)
    yield from grants.on_staging(location, role)
    written = [location.gold(table_name(one)) for one in (*contracts, *_own_tables())]
    yield from grants.to_write(location, role, [*written, lease.table_of(location)])


def _column(column: Column) -> str:
    parts = [f'"{column.name.upper()}"', type_of(column.dtype)]
    if not column.nullable:
        parts.append("NOT NULL")
    personal = " (personal data)" if column.pii else ""
    parts.append(f"COMMENT {text(column.description + personal)}")
    return " ".join(parts)


def _sentence(grain: str) -> str:
    return grain[:1].upper() + grain[1:]


def _keys(cluster_by: Sequence[str], options: DdlOptions) -> Sequence[str]:
    return cluster_by if options.apply_clustering else ()


def _column_list(names: Sequence[str]) -> str:
    return ", ".join(f'"{name.upper()}"' for name in names)


def _masking(
    contracts: Iterable[Contract], location: Location, options: DdlOptions
) -> Iterator[str]:
    """A policy that shows personal data to the role that writes Gold, and `***` to others."""
    if options.masking == "none":
        return
    name = quoted(*location.target, POLICY)
    writer = text(options.writer_role or options.owner_role)
    yield (
        f"CREATE MASKING POLICY IF NOT EXISTS {name} AS (VAL VARCHAR) RETURNS VARCHAR ->\n"
        f"  CASE WHEN IS_ROLE_IN_SESSION({writer}) OR VAL IS NULL THEN VAL ELSE '***' END"
    )
    if options.masking == "tag":
        yield f"CREATE TAG IF NOT EXISTS {name} COMMENT = 'Personal data'"
        yield f"ALTER TAG {name} SET MASKING POLICY {name} FORCE"
    for contract in contracts:
        for column in contract.columns:
            if column.pii:
                change = (
                    f"SET TAG {name} = 'personal'"
                    if options.masking == "tag"
                    else f"SET MASKING POLICY {name} FORCE"
                )
                table = location.gold(contract.table)
                yield f'ALTER TABLE {table} MODIFY COLUMN "{column.name.upper()}" {change}'
