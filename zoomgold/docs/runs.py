"""What the logs tell: the last runs, their tables, and the faults that stood after each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.audit import COMPLETED, PIPELINE
from zoomgold.docs.profile import Fetch
from zoomgold.keys import instant
from zoomgold.rules import CRITICAL

#: How many runs the site goes back.
MAX_RUNS = 60


@dataclass(frozen=True)
class Process:
    """One audit row: a run, or what it did to one table."""

    execution_id: str
    name: str
    status: str
    started_at: datetime
    seconds: float | None
    as_of: datetime | None
    backend: str
    source: str | None
    counts: Mapping[str, int | None]
    pass_rate: float | None
    message: str | None


@dataclass(frozen=True)
class Run:
    """A run and what it did to each table, in the order of the catalog."""

    whole: Process
    tables: tuple[Process, ...]

    @property
    def is_complete(self) -> bool:
        """Whether it published what it built."""
        return self.whole.status == COMPLETED


@dataclass(frozen=True)
class RuleFaults:
    """The faults of one rule of one source that stand now."""

    source: str
    rule: str
    severity: str
    faults: int
    occurrences: int

    @property
    def is_critical(self) -> bool:
        """Whether its rows are kept out of Gold."""
        return self.severity == CRITICAL


@dataclass(frozen=True)
class Logs:
    """Runs, oldest first; `standing` has the faults per rule after each of them."""

    runs: tuple[Run, ...]
    open_faults: tuple[RuleFaults, ...]
    standing: Mapping[str, tuple[int, ...]]


def read_logs(
    audit: ir.Table, faults: ir.Table, tables: Sequence[str], fetch: Fetch, *, limit: int = MAX_RUNS
) -> Logs:
    """Read both logs; `tables` gives the order of a run's tables."""
    runs = _runs(audit, tables, fetch, limit)
    return Logs(runs, _open_faults(faults, fetch), _standing(faults, runs, fetch))


def _runs(audit: ir.Table, tables: Sequence[str], fetch: Fetch, limit: int) -> tuple[Run, ...]:
    own = audit.filter(audit.pipeline_name == "zoomgold")
    latest = own.filter(own.process_name == PIPELINE)
    latest = latest.order_by(ibis.desc(latest.execution_start_time), latest.execution_id)
    wholes = [_process(row) for row in fetch(latest.limit(limit))]
    if not wholes:
        return ()
    parts = own.filter(
        own.execution_id.isin([run.execution_id for run in wholes]),
        own.process_name.isin(list(tables)),
    )
    by_run: dict[str, dict[str, Process]] = defaultdict(dict)
    for row in fetch(parts):
        by_run[row["execution_id"]][row["process_name"]] = _process(row)
    return tuple(
        Run(whole, tuple(found[name] for name in tables if name in found))
        for whole in reversed(wholes)
        for found in (by_run[whole.execution_id],)
    )


def _process(row: Mapping[str, Any]) -> Process:
    return Process(
        execution_id=row["execution_id"],
        name=row["process_name"],
        status=row["execution_status"],
        started_at=row["execution_start_time"],
        seconds=row["process_duration_seconds"],
        as_of=row["as_of"],
        backend=row["backend"],
        source=row["source_table"],
        counts={
            name.removeprefix("records_"): value
            for name, value in row.items()
            if name.startswith("records_")
        },
        pass_rate=None if row["pass_rate"] is None else float(row["pass_rate"]),
        message=row["error_message"],
    )


def _open_faults(faults: ir.Table, fetch: Fetch) -> tuple[RuleFaults, ...]:
    standing = faults.filter(faults.resolution_status != "Resolved")
    counted = standing.group_by("source_table", "validation_rule", "error_severity").aggregate(
        faults=standing.count(), occurrences=standing.occurrences.sum()
    )
    found = [
        RuleFaults(
            row["source_table"],
            row["validation_rule"],
            row["error_severity"],
            int(row["faults"]),
            int(row["occurrences"]),
        )
        for row in fetch(counted)
    ]
    return tuple(sorted(found, key=lambda f: (not f.is_critical, -f.faults, f.source, f.rule)))


def _standing(faults: ir.Table, runs: Sequence[Run], fetch: Fetch) -> Mapping[str, tuple[int, ...]]:
    """Faults per rule after each run: first seen by then, and not resolved by then.

    A fault that was resolved and came back counts as standing in between: the log keeps its first
    sight and its last resolution only.
    """
    if not runs:
        return {}
    measures = {
        f"run_{i}": (
            (faults.first_seen_at <= instant(run.whole.started_at))
            & (faults.resolved_at.isnull() | (faults.resolved_at > instant(run.whole.started_at)))
        ).sum()
        for i, run in enumerate(runs)
    }
    rows = fetch(faults.group_by("validation_rule").aggregate(**measures))
    found = {
        row["validation_rule"]: tuple(int(row[f"run_{i}"] or 0) for i in range(len(runs)))
        for row in rows
    }
    most_last = sorted(found, key=lambda rule: (-found[rule][-1], -max(found[rule]), rule))
    return {rule: found[rule] for rule in most_last if any(found[rule])}
