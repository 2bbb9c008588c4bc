"""Each engine's SQL without a connection, as its Silver and Gold are meant to be."""

from typing import TYPE_CHECKING

from zoomgold.config.settings import Settings

if TYPE_CHECKING:
    from zoomgold.plan.dialect import Dialect


def dialect_of(settings: Settings) -> "Dialect":
    """The SQL of the backend that the settings name, for a Silver that is as its contract says."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.dialect import SnowflakeDialect  # late: the engine in use
        from zoomgold.engines.snowflake.identifiers import Location
        from zoomgold.engines.snowflake.silver import as_contracted

        where = Location(settings)
        return SnowflakeDialect(where, as_contracted(where))
    from zoomgold.engines.duckdb.dialect import DuckDBDialect  # late: the engine in use

    return DuckDBDialect()
