"""What a run leaves beside Gold for the next: what each model has seen of Silver.

Runs are put in order by their number, never by a clock: that of another machine, or one that was
set back, changes nothing.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from zoomgold.definitions.contract import DAY, INSTANT, TEXT, WHOLE, Column, Contract

#: Grows when columns of a contract are added, removed or retyped (`just generate` writes it): older
#: code then refuses Gold that newer code wrote, which it would otherwise damage.
CONTRACT_VERSION: int = json.loads(
    Path(__file__).with_name("contract_version.json").read_text(encoding="utf-8")
)["version"]

PROGRESS = Contract(
    "progress",
    "one row per model and its source: the last run that built the model",
    (("model", "source"),),
    (
        Column("model", TEXT, "Gold table"),
        Column("source", TEXT, "Silver table that it reads"),
        Column("run_number", WHOLE, "Number of the last run of the model", nullable=True),
        Column(
            "built_in",
            WHOLE,
            "Number of the last run that built its table: others found nothing to do",
            nullable=True,
        ),
        Column(
            "all_compared_in",
            WHOLE,
            "Number of the last run that compared every day of Silver",
            nullable=True,
        ),
        Column("as_of", INSTANT, "The last run's as_of (UTC)"),
        Column("fingerprint", TEXT, "Models, contracts and settings that shaped the table"),
        Column("contract_version", WHOLE, "Version of the contracts that it was written under"),
        Column("execution_id", TEXT, "The last run that built the model"),
        Column("started_at", INSTANT, "Start of that run (UTC)", nullable=True),
        Column("rows", WHOLE, "Rows of the Gold table when that run was done", nullable=True),
    ),
    layer="state",
)

LEDGER = Contract(
    "ledger",
    "one row per model, source and day of the later timestamp of rows: what the model has seen",
    (("model", "source", "day"),),
    (
        Column("model", TEXT, "Gold table"),
        Column("source", TEXT, "Silver table that it reads"),
        Column("day", DAY, "Day of the later timestamp of its rows (UTC); 0001-01-01: without any"),
        Column("rows", WHOLE, "How many rows of that day the source had"),
        Column("times", WHOLE, "A sum that moves when a timestamp of such a row moves"),
        Column(
            "content",
            WHOLE,
            "A sum that moves when a value of such a row changes; null beyond the lookback",
            nullable=True,
        ),
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

FILES = Contract(
    "files",
    "one row per model and file of its source, as the model's last run read it",
    (("model", "path"),),
    (
        Column("model", TEXT, "Gold table"),
        Column("path", TEXT, "Path of the file below Silver; empty: the source had no file"),
        Column("bytes", WHOLE, "Its size"),
        Column("modified", WHOLE, "When its content was last changed (nanoseconds since 1970)"),
        Column("changed", WHOLE, "When its entry was last changed (nanoseconds since 1970)"),
        Column("footer", TEXT, "SHA-256 of its footer"),
        Column(
            "lookback",
            WHOLE,
            "Seconds before its newest day in which the content of rows was compared, too",
            nullable=True,
        ),
    ),
    layer="state",
)

#: There only once a run has failed.
UNPUBLISHED = Contract(
    "unpublished",
    "one row per model and failed run whose violations of its rows no later run has looked at",
    (("model", "execution_id"),),
    (
        Column("model", TEXT, "Gold table"),
        Column("execution_id", TEXT, "The run, which wrote violations and published nothing else"),
    ),
    layer="state",
)

#: There only once somebody was erased.
ERASED = Contract(
    "erased",
    "one row per erased person, and per text that named one: digests alone, none can be read back",
    (("digest",),),
    (
        Column("digest", TEXT, "md5 of the salt and the person's id, or of the text"),
        Column("salt", TEXT, "Drawn for this Gold, the same in every row"),
        Column("erased_at", INSTANT, "Start of the run that erased the person (UTC)"),
        Column("execution_id", TEXT, "That run"),
    ),
    layer="state",
)


@dataclass(frozen=True)
class Progress:
    """The last run that built a model; the columns of `PROGRESS`.

    `run_number` is None where an older zoomgold wrote the row: it says nothing of what was seen.
    """

    model: str
    source: str
    run_number: int | None
    built_in: int | None
    all_compared_in: int | None
    as_of: datetime
    fingerprint: str
    contract_version: int
    execution_id: str
    started_at: datetime | None
    rows: int | None


@dataclass(frozen=True)
class State:
    """The progress of every model."""

    rows: tuple[Progress, ...] = ()

    @classmethod
    def read(cls, rows: Iterable[Mapping[str, Any]]) -> "State":
        """The state from the rows of `PROGRESS`."""
        return cls(tuple(Progress(**row) for row in rows))

    @property
    def next_number(self) -> int:
        """The number of a run that publishes next."""
        seen = (row.run_number for row in self.rows if row.run_number is not None)
        return max(seen, default=0) + 1

    @property
    def starts(self) -> frozenset[datetime]:
        """The starts of the last runs of all models: the next run begins at another instant."""
        return frozenset(row.started_at for row in self.rows if row.started_at is not None)

    def of(self, model: str) -> Progress | None:
        """How far the model is; None when it was never built.

        An older zoomgold wrote a row for each Gold table that a model follows, too: those say less.
        """
        own = [row for row in self.rows if row.model == model]
        return next((row for row in own if row.run_number is not None), own[0] if own else None)

    def followed(self, model: str, source: str) -> Progress | None:
        """How far the model has followed the source; None when it has not."""
        for row in self.rows:
            if (row.model, row.source) == (model, source):
                return row
        return None

    @property
    def contract_version(self) -> int | None:
        """The newest contract version that wrote here; None for a Gold without state."""
        return max((row.contract_version for row in self.rows), default=None)
