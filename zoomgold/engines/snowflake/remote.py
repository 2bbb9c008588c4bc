"""Published Gold in a session of its own, for who looks at it for a while.

Nothing is copied: each query reads what is published as it runs, and holds up no run.
"""

import weakref
from typing import TYPE_CHECKING

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.reader import SnowflakeReader
from zoomgold.engines.snowflake.session import TaggedConnection
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.models.catalog import CONTRACTS

if TYPE_CHECKING:
    import ibis.expr.types as ir


class RemoteGold:
    """Gold on Snowflake, as it is published.

    The session ends when it is closed, when neither this nor any table of it is in use, or with the
    process.
    """

    def __init__(self, settings: Settings, step: str = "notebook") -> None:
        """Sign in; `step` is what the query tag says.

        Raises `UsageError` or `TryAgainError` where that fails.
        """
        from zoomgold.engines.snowflake.ibis_backend import on_connection  # late: brings Ibis

        self._settings, self._step = settings, step
        self._reader = SnowflakeReader(settings, Tag(step=step))
        self.location = self._reader.location
        connection = self._reader.session.connection
        self._ibis = on_connection(connection, step=step)
        self._open: list[TaggedConnection] = [connection]
        # Expressions refer to Ibis's backend, not to this.
        self.close = weakref.finalize(self._ibis, _end, self._open)

    def refresh(self) -> None:
        """Look for tables that are new, in a new session; the old one may have ended long ago.

        Tables that were handed out go on in it.
        """
        reader = SnowflakeReader(self._settings, Tag(step=self._step))
        connection = reader.session.connection
        self._reader, self._ibis.con = reader, connection
        self._open.append(connection)
        self._open.pop(0).close()

    def names(self, layer: str = "gold") -> list[str]:
        """The tables of a layer that are there."""
        of_layer = (one for one in CONTRACTS.values() if one.layer == layer)
        return [one.table for one in of_layer if self._reader.columns(one) is not None]

    def table(self, name: str, layer: str = "gold") -> "ir.Table":
        """A table that can be executed, with the columns that it has."""
        del layer  # No two tables have one name.
        contract = CONTRACTS[name]
        found = self._reader.columns(contract)
        assert found is not None, name
        return self._ibis.bound(table_name(contract), found, self._reader.where.target)


def _end(connections: list[TaggedConnection]) -> None:
    for connection in connections:
        connection.close()
