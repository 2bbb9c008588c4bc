"""What a run leaves beside Gold for the next: how far each model has followed its sources."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from zoomgold.contract import INSTANT, TEXT, WHOLE, Column, Contract

#: Raised when columns of a contract are added, removed or retyped: older code then refuses Gold
#: that newer code wrote, which it would otherwise damage.
CONTRACT_VERSION = 1

PROGRESS = Contract(
    "progress",
    "one row per model and source: how far the model has followed the source",
    (("model", "source"),),
    (
        Column("model", TEXT, "Gold table"),
        Column("source", TEXT, "Silver or Gold table that it follows"),
        Column(
            "watermark",
            INSTANT,
            "Silver: the latest timestamp seen, never past the run's start; Gold: the run's start",
            nullable=True,
        ),
        Column("as_of", INSTANT, "The last run's as_of (UTC)"),
        Column("fingerprint", TEXT, "Models, contracts and settings that shaped the table"),
        Column("contract_version", WHOLE, "Version of the contracts that it was written under"),
        Column("execution_id", TEXT, "The last run that built the model"),
    ),
    layer="state",
)


CLOSINGS = Contract(
    "closings",
    "one row per closing: when a key was found absent, remembered where it leaves no gap",
    (("model", "key", "closed_at"),),
    (
        Column("model", TEXT, "Dimension"),
        Column("key", TEXT, "Business key that Silver no longer held"),
        Column("closed_at", INSTANT, "The as_of of the run that closed it (UTC)"),
    ),
    layer="state",
)


SIZES = Contract(
    "sizes",
    "one row per Gold table: how many rows it had when a run last wrote it",
    (("model",),),
    (
        Column("model", TEXT, "Gold table"),
        Column("size", WHOLE, "Rows of the table when that run was done"),
        Column("execution_id", TEXT, "The run"),
    ),
    layer="state",
)


@dataclass(frozen=True)
class Progress:
    """How far one model has followed one source; the columns of `PROGRESS`."""

    model: str
    source: str
    watermark: datetime | None
    as_of: datetime
    fingerprint: str
    contract_version: int
    execution_id: str


@dataclass(frozen=True)
class State:
    """All progress rows of a Gold."""

    rows: tuple[Progress, ...] = ()

    @classmethod
    def read(cls, rows: Iterable[Mapping[str, Any]]) -> "State":
        """The state from the rows of its table."""
        return cls(tuple(Progress(**row) for row in rows))

    def of(self, model: str) -> Progress | None:
        """A row of the model; None when it was never built."""
        return next((row for row in self.rows if row.model == model), None)

    def watermark(self, model: str, source: str) -> datetime | None:
        """How far the model has followed the source; None when it has not."""
        for row in self.rows:
            if (row.model, row.source) == (model, source):
                return row.watermark
        return None

    def followed_until(self, models: Sequence[str], source: str) -> datetime:
        """Up to when all of the models that follow a Gold table have followed it."""
        found = [self.watermark(model, source) for model in models]
        known = [at for at in found if at is not None]
        return min(known, default=datetime(1, 1, 1))

    @property
    def contract_version(self) -> int | None:
        """The newest contract version that wrote here; None for a Gold without state."""
        return max((row.contract_version for row in self.rows), default=None)
