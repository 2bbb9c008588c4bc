"""Snowflake DDL from the contracts: tables, comments, clustering, grants and masking policies."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from zoomgold.definitions.contract import Column, Contract
from zoomgold.definitions.model import Model
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.types import text, type_of

Masking = Literal["none", "policy", "tag"]

#: Of the masking policy, and of the tag that carries it.
POLICY = "ZOOMGOLD_PII"


@dataclass(frozen=True)
class DdlOptions:
    """What the DDL contains beside the tables."""

    apply_clustering: bool = False
    reader_role: str | None = None
    writer_role: str | None = None
    masking: Masking = "none"


def statements(models: Iterable[Model], location: Location, options: DdlOptions) -> Iterator[str]:
    """Every statement, in the order in which to run them; each can be run again.

    The database is there already: to make it takes a right that a schema's owner seldom has.
    """
    database, schema = location.target
    yield f"CREATE SCHEMA IF NOT EXISTS {quoted(database, schema)} DEFAULT_DDL_COLLATION = ''"
    tables = [(model.contract, model.cluster_by) for model in models]
    for contract, cluster_by in tables:
        name = location.gold(contract.table)
        yield create_table(contract, name, _keys(cluster_by, options))
        if options.apply_clustering and cluster_by:
            yield f"ALTER TABLE {name} CLUSTER BY ({_column_list(cluster_by)})"
    contracts = [contract for contract, _ in tables]
    yield from _masking(contracts, location, options)
    yield from _reader_grants(contracts, location, options.reader_role)


def create_table(contract: Contract, name: str, cluster_by: Sequence[str] = ()) -> str:
    """The statement that makes a Gold table where there is none."""
    columns = ",\n".join(f"  {_column(column)}" for column in contract.columns)
    clustering = f"\nCLUSTER BY ({_column_list(cluster_by)})" if cluster_by else ""
    comment = f"\nCOMMENT = {text(_sentence(contract.grain))}"
    return f"CREATE TABLE IF NOT EXISTS {name} (\n{columns}\n){clustering}{comment}"


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


def _reader_grants(
    contracts: Iterable[Contract], location: Location, role: str | None
) -> Iterator[str]:
    if role is None:
        return
    reader = quoted(role)
    database, schema = location.target
    yield f"GRANT USAGE ON DATABASE {quoted(database)} TO ROLE {reader}"
    yield f"GRANT USAGE ON SCHEMA {quoted(database, schema)} TO ROLE {reader}"
    for contract in contracts:
        yield f"GRANT SELECT ON TABLE {location.gold(contract.table)} TO ROLE {reader}"


def _masking(
    contracts: Iterable[Contract], location: Location, options: DdlOptions
) -> Iterator[str]:
    """A policy that shows personal data to the role that writes Gold, and `***` to others."""
    if options.masking == "none":
        return
    name = quoted(*location.target, POLICY)
    writer = text(options.writer_role or "")
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
