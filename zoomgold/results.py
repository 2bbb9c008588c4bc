"""What a run did, or would do, as plain data: the terminal, JSON and notebooks read the same."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class SourceFreshness:
    """How old the newest row of a Silver table is, and what it is held to.

    `newest` is the latest time of a row up to `measured_at` (both UTC); None: there is no such
    row. `on` says which time: `load` or `effective`. `future` counts rows of a later time, which do
    not make a source fresh. `status` is pass, warn or fail; None: there is no limit.
    """

    source: str
    on: str
    newest: datetime | None
    age: timedelta | None
    future: int
    warn_after: timedelta | None
    fail_after: timedelta | None
    status: str | None
    measured_at: datetime


@dataclass(frozen=True)
class TableResult:
    """What a run did to one Gold table; `rows` is its size afterwards.

    `rebuilt`: its rows were written anew in place of those that were published, not compared with
    them, so all count as inserted.
    """

    name: str
    source: str | None
    status: str
    processed: int | None = None
    inserted: int | None = None
    updated: int | None = None
    unchanged: int | None = None
    deduplicated: int | None = None
    failed: int | None = None
    warned: int | None = None
    seconds: float | None = None
    rows: int | None = None
    mode: str | None = None
    rebuilt: bool = False


@dataclass(frozen=True)
class RunResult:
    """How a run ended."""

    execution_id: str
    status: str
    seconds: float
    database: str
    as_of: datetime
    tables: tuple[TableResult, ...]
    freshness: tuple[SourceFreshness, ...] = ()


@dataclass(frozen=True)
class PlannedTable:
    """What a run would do to one Gold table.

    `rows` counts the Silver rows it would look at, `late` those that came since the last run and
    lie on days before the newest that it knew, by up to `late_days`. `steps` are those of the plan
    that are for this table alone, with `statements` in all; none where there is nothing to do.
    """

    name: str
    mode: str
    reason: str
    upstream: tuple[str, ...]
    source: str | None
    rows: int | None
    late: int | None = None
    late_days: int | None = None
    steps: int = 0
    statements: int = 0


@dataclass(frozen=True)
class Plan:
    """What a run would build, in order.

    `steps` and `statements` are those of the whole run: also what its tables share.
    """

    tables: tuple[PlannedTable, ...]
    steps: int = 0
    statements: int = 0
