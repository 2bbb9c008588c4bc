"""What messages have said, in a table of Gold's schema: one row with one document."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from zoomgold.engines.snowflake import ddl, dml
from zoomgold.engines.snowflake.alerts_table import ALERTS
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.engines.snowflake.told import told
from zoomgold.engines.snowflake.types import rows_query

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.engines.reader import GoldReader

_ID = "state"


def load(settings: "Settings", gold: "GoldReader | None") -> str | None:
    """The document; None where the table, or its row, is not there."""
    with _opened(settings, gold) as backend:
        found = [row for row in backend.read(ALERTS) if row["id"] == _ID]
        return str(found[0]["document"]) if found else None


def save(settings: "Settings", document: str) -> None:
    """Put the document in the place of the one before; makes the table where it is missing."""
    with _opened(settings, None) as backend:
        target = backend.where.gold(table_name(ALERTS))
        columns = list(ALERTS.schema)
        rows = f"({rows_query(ALERTS.schema, [{'id': _ID, 'document': document}])})"
        with told("the messages"), backend.session.tagged(step="notify"):
            if backend.columns(ALERTS) is None:
                days = settings.data_retention_days
                backend.session.execute(ddl.create_table(ALERTS, target, retention_days=days))
            backend.session.execute(dml.merge(target, columns, ALERTS.key, rows))


@contextmanager
def _opened(settings: "Settings", gold: "GoldReader | None") -> Iterator[SnowflakeBackend]:
    """A session without a lease: the one that is open, else one of its own."""
    if isinstance(gold, SnowflakeBackend):
        yield gold
        return
    backend = SnowflakeBackend(settings, read_only=True)
    try:
        yield backend
    finally:
        backend.close()
