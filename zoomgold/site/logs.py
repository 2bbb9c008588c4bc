"""What the logs hold: the last runs, their tables, and the violations that stood after each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import ibis.expr.types as ir

from zoomgold.definitions.rules import CRITICAL
from zoomgold.engines.reader import GoldReader
from zoomgold.expressions.keys import instant
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.audit_rows import COMPLETED
from zoomgold.reports.history import Process, last_runs
from zoomgold.reports.published import published_table

#: How many runs the site goes back.
MAX_RUNS = 60


@dataclass(frozen=True)
class Run:
    """A run and what it did to each table, in the order of the catalog."""

    whole: Process
    tables: tuple[Process, ...]

    @property
    def is_complete(self) -> bool:
        """Whether it published what it built."""
        return self.whole.execution_status == COMPLETED


@dataclass(frozen=True)
class RuleViolations:
    """The violations of one rule of one source that stand now."""

    source: str
    rule: str
    severity: str
    violations: int
    occurrences: int

    @property
    def is_critical(self) -> bool:
        """Whether its rows are kept out of Gold."""
        return self.severity == CRITICAL


@dataclass(frozen=True)
class Logs:
    """Runs, oldest first; `standing` has the violations per rule after each of them."""

    runs: tuple[Run, ...]
    open_violations: tuple[RuleViolations, ...]
    standing: Mapping[str, tuple[int, ...]]


def read_logs(gold: GoldReader, limit: int = MAX_RUNS) -> Logs:
    """Read both logs."""
    runs = _runs(gold, limit)
    violations = published_table(gold, "go_error_data")
    return Logs(runs, _open_violations(gold, violations), _standing(gold, violations, runs))


def _runs(gold: GoldReader, limit: int) -> tuple[Run, ...]:
    wholes = last_runs(gold, limit)
    if not wholes:
        return ()
    audit = published_table(gold, "go_process_audit").select(*Process.__dataclass_fields__)
    parts = audit.filter(
        audit.execution_id.isin([run.execution_id for run in wholes]),
        audit.process_name.isin(list(MODELS)),
    )
    by_run: dict[str, dict[str, Process]] = defaultdict(dict)
    for row in gold.rows(parts):
        by_run[row["execution_id"]][row["process_name"]] = Process(**row)
    return tuple(
        Run(whole, tuple(found[name] for name in MODELS if name in found))
        for whole in reversed(wholes)
        for found in (by_run[whole.execution_id],)
    )


def _open_violations(gold: GoldReader, violations: ir.Table) -> tuple[RuleViolations, ...]:
    standing = violations.filter(violations.resolution_status != "Resolved")
    counted = standing.group_by("source_table", "validation_rule", "error_severity").aggregate(
        violations=standing.count(), occurrences=standing.occurrences.sum()
    )
    found = [
        RuleViolations(
            row["source_table"],
            row["validation_rule"],
            row["error_severity"],
            int(row["violations"]),
            int(row["occurrences"]),
        )
        for row in gold.rows(counted)
    ]
    return tuple(sorted(found, key=lambda f: (not f.is_critical, -f.violations, f.source, f.rule)))


def _standing(
    gold: GoldReader, violations: ir.Table, runs: Sequence[Run]
) -> Mapping[str, tuple[int, ...]]:
    """Violations per rule after each run: first seen by then, and not resolved by then.

    A violation that was resolved and came back counts as standing in between: the log keeps only
    when it was first seen and when it was last resolved.
    """
    if not runs:
        return {}
    times = [instant(run.whole.execution_start_time) for run in runs]
    measures = {
        f"run_{i}": (
            (violations.first_seen_at <= time)
            & (violations.resolved_at.isnull() | (violations.resolved_at > time))
        ).sum()
        for i, time in enumerate(times)
    }
    rows = gold.rows(violations.group_by("validation_rule").aggregate(**measures))
    found = {
        row["validation_rule"]: tuple(int(row[f"run_{i}"] or 0) for i in range(len(runs)))
        for row in rows
    }
    most_last = sorted(found, key=lambda rule: (-found[rule][-1], -max(found[rule]), rule))
    return {rule: found[rule] for rule in most_last if any(found[rule])}
