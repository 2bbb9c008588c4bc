"""Bring Gold back to what it was before a run published, with what runs keep beside it.

The audit is not brought back: it tells of the runs that are undone, and of the rollback itself.
Nor is it forgotten who was erased. All of it is one commit.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.base import Rows
from zoomgold.engines.restoring import Before, Restoring
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.nearest import did_you_mean
from zoomgold.pipeline.audit_rows import COMPLETED, PIPELINE, RunStamp, audit_row
from zoomgold.pipeline.own_rows import ERASURE
from zoomgold.validation.accounting import Counts

#: What the audit calls a rollback; the run that it undid, and all after it, is in its message.
ROLLBACK = "zoomgold rollback"
_MESSAGE = "restored the Gold before run {}"
_UNDID = re.compile(r"restored the Gold before run (\S+)")
_ENDED = """
SELECT EXECUTION_ID, PIPELINE_NAME, EXECUTION_START_TIME, SILVER_READ_AT, AS_OF, ERROR_MESSAGE,
RECORDS_INSERTED, RECORDS_UPDATED FROM PUBLISHED
WHERE PROCESS_NAME = $process AND EXECUTION_STATUS = $status
ORDER BY EXECUTION_START_TIME, EXECUTION_ID
"""


@dataclass(frozen=True)
class Published:
    """A run that published and stands, and the Gold before it."""

    execution_id: str
    started_at: datetime
    as_of: datetime
    before: Before
    erased: bool
    changed: bool


class Reader(Protocol):
    """What reads the audit."""

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of a published table, as `GoldReader.select` has it."""


@dataclass(frozen=True)
class RolledBack:
    """What a rollback did: its own id, the run before which Gold is again, the runs undone."""

    execution_id: str
    before: Published
    undone: tuple[Published, ...]


def standing(rows: Sequence[dict[str, Any]]) -> list[Published]:
    """The runs that published and that no rollback has undone; `rows` are in order, completed."""
    found: list[Published] = []
    for row in rows:
        undid = _UNDID.fullmatch(row["error_message"] or "")
        if row["pipeline_name"] == ROLLBACK and undid:
            ids = [one.execution_id for one in found]
            found = found[: ids.index(undid[1])] if undid[1] in ids else found
            continue
        found.append(
            Published(
                row["execution_id"],
                row["execution_start_time"],
                row["as_of"],
                Before(row["execution_id"], row["silver_read_at"]),
                row["error_message"] == ERASURE,
                bool((row["records_inserted"] or 0) + (row["records_updated"] or 0)),
            )
        )
    return found


def published(gold: Reader) -> list[Published]:
    """The runs that published to this Gold and stand, in order."""
    values = {"process": PIPELINE, "status": COMPLETED}
    return standing(gold.select(AUDIT, _ENDED, values) or [])


def rollback(
    settings: Settings,
    execution_id: str | None = None,
    *,
    confirm: Callable[[Published, Sequence[Published]], None] = lambda *_: None,
) -> RolledBack:
    """Restore the Gold before the run with this id, or that begins so; by default the last one.

    `confirm` is asked with that run and all that are undone, and may raise. Raises `UsageError`
    for a run that published nothing that can be brought back, `TryAgainError` while Gold is held.
    """
    with _restoring(settings) as gold:
        runs = published(gold)
        if not runs:
            raise UsageError(
                f"{gold.location}: no run has published yet, so there is nothing to bring back.\n"
                f"Build Gold: {suggested('run')}"
            )
        since = max((at for at, one in enumerate(runs) if one.erased), default=-1)
        kept = [one for one in runs[since + 1 :] if gold.keeps(one.before)]
        chosen = _chosen(gold.location, execution_id, runs, kept)
        undone = runs[runs.index(chosen) :]
        confirm(chosen, undone)
        at = runs.index(chosen)
        # The as_of of the Gold that is restored, as far as the audit has it.
        as_of = runs[at - 1].as_of if at else chosen.as_of
        stamp = RunStamp(gold.run_id, utc_now(), as_of, gold.name)
        row = audit_row(
            stamp,
            PIPELINE,
            COMPLETED,
            counts=Counts(),
            ended_at=utc_now(),
            message=_MESSAGE.format(chosen.execution_id),
        )
        gold.restore(chosen.before, {**row, "pipeline_name": ROLLBACK})
    return RolledBack(stamp.execution_id, chosen, tuple(undone))


def _chosen(
    location: str, asked: str | None, runs: Sequence[Published], kept: Sequence[Published]
) -> Published:
    """The run before which Gold is restored."""
    ids = [one.execution_id for one in kept]
    if not kept:
        raise UsageError(
            f"{location}: no earlier Gold is kept, so none can be brought back.\n"
            "A first run has none before it, an erasure ends what was kept, and keep_golds says "
            "how many stay;\non Snowflake the tables' time travel reaches back "
            "DATA_RETENTION_TIME_IN_DAYS."
        )
    if asked is None:
        return next((one for one in reversed(kept) if one.changed), kept[-1])
    found = [one for one in kept if one.execution_id.startswith(asked)] if asked else []
    if len(found) == 1:
        return found[0]
    if len(found) > 1:
        raise UsageError(
            f"Several runs have an id that begins with {asked}, such as\n"
            f"{found[0].execution_id} and {found[1].execution_id}.\nGive more characters."
        )
    listed = "Kept are the Golds before: " + ", ".join(f"{one[:8]}" for one in reversed(ids))
    if asked and any(one.execution_id.startswith(asked) for one in runs):
        raise UsageError(f"The Gold before run {asked} is not kept any more.\n{listed}.")
    raise UsageError(
        f"No run that published has an id that begins with {asked!r}."
        f"{did_you_mean(asked, ids)}\n{listed}."
    )


@contextmanager
def _restoring(settings: Settings) -> Iterator[Restoring]:
    """Gold, held as by a run."""
    gold: Restoring
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.restore import SnowflakeRestoring  # late: engine in use

        gold = SnowflakeRestoring(settings)
    else:
        from zoomgold.engines.duckdb.restore import DuckDBRestoring  # late: the engine in use

        if not settings.database.exists():
            raise UsageError(
                f"{settings.database}: no such database, so there is nothing to bring back.\n"
                f"Build Gold: {suggested('run')}"
            )
        gold = DuckDBRestoring(settings)
    try:
        yield gold
    finally:
        gold.close()
