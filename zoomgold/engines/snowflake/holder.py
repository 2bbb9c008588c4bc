"""Who holds a Gold schema, as its lease says."""

from dataclasses import dataclass
from datetime import datetime

from zoomgold.engines.snowflake.session import Session


@dataclass(frozen=True)
class Holder:
    """The run that holds the lease; times are UTC, by Snowflake's clock.

    `session_id` and `seen_at` are null where an older zoomgold holds it.
    """

    run: str
    host: str
    session_id: str | None
    seen_at: datetime | None
    expires_at: datetime
    now: datetime

    @property
    def is_expired(self) -> bool:
        """Whether it gave no sign of life for so long that the next run takes over."""
        return self.expires_at < self.now

    def described(self) -> str:
        """The run, where it is, and its last sign of life."""
        run = f"run {self.run} of {self.host}"
        if self.seen_at is None:
            return f"{run}."
        ago = max(0, int((self.now - self.seen_at).total_seconds()))
        return f"{run}, last sign of life {ago} seconds ago."


def holder_of(session: Session, table: str) -> Holder | None:
    """Who holds the lease; None for nobody. To read the row waits for no lock."""
    found = session.rows(
        f'SELECT "OWNER", "HOST", "SESSION_ID", "SEEN_AT", "EXPIRES_AT", SYSDATE() AS "NOW" '
        f'FROM {table} WHERE "OWNER" IS NOT NULL'
    )
    if not found:
        return None
    row = found[0]
    return Holder(
        row["owner"],
        row["host"],
        row["session_id"],
        row["seen_at"],
        row["expires_at"] or row["now"],
        row["now"],
    )
