"""The warehouse that a run's session works in."""

from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.grants import on_warehouse
from zoomgold.engines.snowflake.identifiers import physical, quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.errors import UsageError


def use_warehouse(session: Session, settings: Settings, name: str) -> None:
    """Work in this warehouse from now on; `UsageError` with the grant where that is refused."""
    try:
        session.execute(f"USE WAREHOUSE {quoted(name)}")
    except errors.ProgrammingError as error:
        role = physical(settings.snowflake_role, "snowflake_role")
        raise UsageError(
            f"full_refresh_warehouse: {name} is not there, or the role may not use it.\n"
            f"Nothing was published. {on_warehouse(name, role)}"
        ) from error
