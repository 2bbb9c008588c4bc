"""What a Silver directory holds, and how much of it a run would reject; nothing is built."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from zoomgold.config.settings import Settings
from zoomgold.definitions.rules import CRITICAL, Severity
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import DataError, ThresholdError
from zoomgold.models.catalog import SOURCES
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.compiled import section
from zoomgold.plan.parts import ASSESSED, BROKEN_RULES, EXTENTS
from zoomgold.plan.request import full_build
from zoomgold.plan.run_values import AS_OF
from zoomgold.plan.steps import Kind
from zoomgold.silver_input.directory import SilverFiles, check_directory
from zoomgold.silver_input.elsewhere import names_of, unclaimed
from zoomgold.validation.accounting import Counts, assessed, first_few


@dataclass(frozen=True)
class CheckedTable:
    """One Silver table: its rows, what a run would do with them, and its times (UTC).

    `counts` is None for a log, of whose rows none is judged. `first` and `last` are of
    `time_column`; of a table without one (None), they are of the effective time.
    """

    name: str
    files: int
    rows: int
    time_column: str | None
    first: datetime | None
    last: datetime | None
    counts: Counts | None
    ignored_columns: tuple[str, ...]


@dataclass(frozen=True)
class BrokenRule:
    """The violations of one rule that stand, and the rows that have them."""

    table: str
    rule: str
    severity: Severity
    violations: int
    rows: int
    example_key: str | None


@dataclass(frozen=True)
class CheckedSilver:
    """What a check found; `skipped` are the files and folders that are not read."""

    directory: Path
    threshold: float
    tables: tuple[CheckedTable, ...]
    rules: tuple[BrokenRule, ...]
    missing: tuple[str, ...]
    skipped: tuple[str, ...]

    def low(self) -> dict[str, Counts]:
        """The tables of which too few rows would pass."""
        exact = Decimal(str(self.threshold))
        found = {table.name: table.counts for table in self.tables if table.counts is not None}
        return {name: counts for name, counts in found.items() if not counts.passes(exact)}

    def rejected(self) -> dict[str, int]:
        """The rejected rows of each table that has some."""
        found = {t.name: t.counts.failed for t in self.tables if t.counts is not None}
        return {name: count for name, count in found.items() if count}

    def error(self, *, tolerate_rejected: bool) -> DataError | None:
        """Why a first run of all tables would fail for this Silver; None: it would not."""
        low = self.low()
        if low:
            rates = (
                f"{name} {c.pass_rate} ({c.failed} of {c.processed} rejected)"
                for name, c in low.items()
            )
            return ThresholdError(
                f"Pass rate below the threshold of {self.threshold}: {first_few(list(rates))}.\n"
                "A run would fail. See which rules reject the rows above; fix the Silver data, or "
                "lower --threshold.",
                tuple(low),
            )
        if self.rejected() and not tolerate_rejected:
            counts = first_few([f"{name}: {count}" for name, count in self.rejected().items()])
            return DataError(
                f"Rows are rejected and --strict tolerates none: {counts}.\n"
                "A run would fail. See which rules reject the rows above; fix the Silver data."
            )
        return None


def check_silver(settings: Settings, *, kept: PlanCache | None = None) -> CheckedSilver:
    """Check the files of `settings.silver`, then every row, in memory; no database is needed.

    Raises `SilverError` where the files cannot be read.
    """
    files = check_directory(settings.silver, missing_as_empty=settings.missing_as_empty)
    found = _asked(settings, files, kept)
    counts = assessed(found[ASSESSED])
    of_tables: dict[str, Counts] = {
        SOURCES[model].silver.name: count for model, count in counts.items()
    }
    extents = {row["source_table"]: row for row in found[EXTENTS]}
    return CheckedSilver(
        settings.silver,
        settings.data_quality_threshold,
        tuple(_table(name, files, extents[name], of_tables.get(name)) for name in TABLES),
        tuple(sorted((_rule(row) for row in found[BROKEN_RULES]), key=_place)),
        files.missing,
        (*files.skipped, *names_of(unclaimed(sorted(settings.silver.iterdir())))),
    )


def _asked(
    settings: Settings, files: SilverFiles, kept: PlanCache | None
) -> dict[str, list[dict[str, Any]]]:
    """The rows of each query of the plan, by the query's name."""
    request = full_build(list(SOURCES))
    backend = DuckDBBackend(
        None, files, threads=settings.threads, memory_limit=settings.memory_limit
    )
    backend.values[AS_OF] = settings.as_of
    found = {}
    try:
        backend.bind_silver()
        key = backend.dialect_key()
        plan = section("silver_check", request, backend.dialect, dialect_key=key, kept=kept)
        for step in plan:
            if step.kind is Kind.COUNT:
                found[step.name] = backend.ask(step)
            else:
                backend.execute(step)
    finally:
        backend.close()
    return found


def _table(
    name: str, files: SilverFiles, extent: Mapping[str, Any], counts: Counts | None
) -> CheckedTable:
    return CheckedTable(
        name,
        sum(len(group.paths) for group in files.groups[name]),
        extent["rows"],
        TABLES[name].time_column,
        extent["first"],
        extent["last"],
        counts,
        files.ignored[name],
    )


def _rule(row: Mapping[str, Any]) -> BrokenRule:
    return BrokenRule(
        row["source_table"],
        row["validation_rule"],
        row["error_severity"],
        row["violations"],
        int(row["rows"]),
        row["example_key"],
    )


def _place(rule: BrokenRule) -> tuple[int, bool, int, str]:
    """Tables in the order of the contract; what rejects rows first, then what most rows have."""
    table = list(TABLES).index(rule.table)
    return table, rule.severity != CRITICAL, -rule.rows, rule.rule
