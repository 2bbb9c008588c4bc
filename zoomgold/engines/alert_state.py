"""Where it is kept what messages have said: a file beside a DuckDB database, a table of Snowflake.

Beside Gold and not in it: a run that could not open Gold is told of, and told of once. A document
is put in the place of the one before as a whole.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.engines.reader import GoldReader

_SUFFIX = ".alerts.json"


def file_of(database: Path) -> Path:
    """The file beside a database."""
    return database.with_name(database.name + _SUFFIX)


def load(settings: "Settings", gold: "GoldReader | None") -> str | None:
    """The document; None where none was kept. `gold` is Gold as it is open, if it is.

    Raises OSError or a `ZoomgoldError` where it cannot be read.
    """
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake import alert_state  # late: the engine in use

        return alert_state.load(settings, gold)
    try:
        return file_of(settings.database).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def save(settings: "Settings", document: str) -> None:
    """Keep the document. Raises OSError or a `ZoomgoldError` where it cannot be."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake import alert_state  # late: the engine in use

        alert_state.save(settings, document)
        return
    file = file_of(settings.database)
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with new.open("w", encoding="utf-8") as stream:
            stream.write(document)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
