"""The rights that zoomgold needs, as the statements that grant them; no more than it uses.

Whoever runs them owns the objects, or may grant. A role that has these rights owns nothing of Gold.
"""

from collections.abc import Iterable, Iterator

from zoomgold.engines.snowflake.identifiers import Location, quoted

#: What publishing does to a table. INSERT OVERWRITE needs DELETE, too.
WRITES = ("SELECT", "INSERT", "UPDATE", "DELETE")


def on_warehouse(warehouse: str, role: str) -> str:
    """To execute anything."""
    return f"GRANT USAGE ON WAREHOUSE {quoted(warehouse)} TO ROLE {quoted(role)}"


def on_databases(location: Location, role: str) -> Iterator[str]:
    """To name anything in the databases of Silver, Gold and staging."""
    names = (location.source[0], location.target[0], location.staging[0])
    for database in dict.fromkeys(names):
        yield f"GRANT USAGE ON DATABASE {quoted(database)} TO ROLE {quoted(role)}"


def on_silver(location: Location, role: str) -> Iterator[str]:
    """To read Silver, whose tables may be views."""
    schema, reader = quoted(*location.source), quoted(role)
    yield f"GRANT USAGE ON SCHEMA {schema} TO ROLE {reader}"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO ROLE {reader}"
    yield f"GRANT SELECT ON ALL VIEWS IN SCHEMA {schema} TO ROLE {reader}"


def on_staging(location: Location, role: str) -> Iterator[str]:
    """To work: in a schema that is there for it, or in one of the run's own."""
    database, schema = location.staging
    if schema is None:
        yield f"GRANT CREATE SCHEMA ON DATABASE {quoted(database)} TO ROLE {quoted(role)}"
    else:
        staging = quoted(database, schema)
        yield f"GRANT USAGE, CREATE TABLE ON SCHEMA {staging} TO ROLE {quoted(role)}"


def to_read(location: Location, role: str, tables: Iterable[str]) -> Iterator[str]:
    """To read Gold."""
    reader = quoted(role)
    yield f"GRANT USAGE ON DATABASE {quoted(location.target[0])} TO ROLE {reader}"
    yield f"GRANT USAGE ON SCHEMA {quoted(*location.target)} TO ROLE {reader}"
    for table in tables:
        yield f"GRANT SELECT ON TABLE {table} TO ROLE {reader}"


def to_write(location: Location, role: str, tables: Iterable[str]) -> Iterator[str]:
    """To publish into Gold's tables, which are there."""
    yield f"GRANT USAGE ON SCHEMA {quoted(*location.target)} TO ROLE {quoted(role)}"
    for table in tables:
        yield on_table(table, role, WRITES)


def on_table(table: str, role: str, rights: Iterable[str]) -> str:
    """Some rights on one table, which is given quoted."""
    return f"GRANT {', '.join(rights)} ON TABLE {table} TO ROLE {quoted(role)}"
