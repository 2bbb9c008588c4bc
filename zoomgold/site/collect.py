"""Everything the site shows, read in small queries on one short-lived read-only connection."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import ibis.expr.types as ir

from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Column, Contract
from zoomgold.definitions.model import Model
from zoomgold.definitions.rules import Rule
from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.engines.base import Backend, Rows
from zoomgold.engines.reader import reading, reading_silver
from zoomgold.engines.silver_times import silver_times
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.reports.history import Process
from zoomgold.reports.metrics import newest_as_of
from zoomgold.results import SourceFreshness
from zoomgold.silver_input.freshness import judged, measures, sentence, stale
from zoomgold.silver_input.known import Kept
from zoomgold.site.lineage import SiteLineage, site_lineage
from zoomgold.site.logs import Logs, Run, read_logs
from zoomgold.site.profile import Ask, ColumnFacts, Profile, named, profile, profile_of_nothing
from zoomgold.site.reports.results import PUBLISH, Results, results
from zoomgold.validation.accounting import MIN_ROWS_FOR_THRESHOLD
from zoomgold.version import __version__

#: Asks an expression, as `GoldReader.select_from` does.
Select = Callable[[ir.Table, str, Mapping[str, Any]], Rows]
SAMPLE_ROWS = 8
_MAX_CELL = 120
#: The latest of these says how fresh a table is.
_FRESHNESS = ("update_timestamp", "load_timestamp", "update_date", "load_date")


@dataclass(frozen=True)
class ColumnPage:
    """A column as the site shows it."""

    name: str
    dtype: str
    description: str
    nullable: bool
    pii: bool
    is_key: bool
    domain: tuple[str, ...]
    limits: tuple[str, ...]
    profile: Profile


@dataclass(frozen=True)
class TablePage:
    """A table as the site shows it; `sample` has masked rows, `checks` sentences.

    `description` says what the table is, `details` what else is to be known of it.
    """

    name: str
    layer: str
    kind: str
    description: str
    details: str
    grain: str
    keys: tuple[tuple[str, ...], ...]
    tags: tuple[str, ...]
    columns: tuple[ColumnPage, ...]
    rules: tuple[Rule, ...]
    rules_of: str | None
    checks: tuple[str, ...]
    rows: int
    newest: str | None
    sample: tuple[tuple[str | None, ...], ...]
    #: Of a table that no run has published, and that has no rows: the command that publishes it.
    publish: str | None = None


@dataclass(frozen=True)
class Site:
    """All of it."""

    generated_at: datetime
    version: str
    database: str
    threshold: float
    tables: Mapping[str, TablePage]
    lineage: SiteLineage
    logs: Logs
    reports: Results
    #: Each source against its limits when the site was built; none where no limit is set.
    freshness: tuple[SourceFreshness, ...] = ()
    #: Fewer rows, such as an increment's, say too little about their source.
    few_rows: int = MIN_ROWS_FOR_THRESHOLD

    @property
    def last_run(self) -> Run | None:
        """The run that began last, however it ended."""
        return self.logs.runs[-1] if self.logs.runs else None

    @property
    def last_completed(self) -> Run | None:
        """The run that Gold is of."""
        return next((run for run in reversed(self.logs.runs) if run.is_complete), None)

    @property
    def database_name(self) -> str:
        """The database file's name; where it lies is nobody's business."""
        return Path(self.database).name

    @property
    def newest(self) -> str | None:
        """The day of the newest row of Silver."""
        days = [page.newest for page in self.layer("silver") if page.newest is not None]
        return max(days, default=None)

    @property
    def days_behind(self) -> int | None:
        """Days from the newest row of Silver to the as-of date of the run that Gold is of."""
        run, newest = self.last_completed, self.newest
        if run is None or run.whole.as_of is None or newest is None:
            return None
        return (run.whole.as_of.date() - date.fromisoformat(newest)).days

    def last_measured(self, table: str) -> Process | None:
        """What was done to a table by the last completed run that looked at rows of its source."""
        done = (one for run in reversed(self.logs.runs) if run.is_complete for one in run.tables)
        return next(
            (one for one in done if one.process_name == table and one.records_processed), None
        )

    @property
    def measured(self) -> tuple[Process, ...]:
        """`last_measured` of each table, where there is one."""
        found = (self.last_measured(name) for name in self.tables)
        return tuple(one for one in found if one is not None)

    @property
    def last_measured_run(self) -> Run | None:
        """The last completed run that looked at rows of Silver."""
        done = (run for run in reversed(self.logs.runs) if run.is_complete)
        return next((run for run in done if run.whole.records_processed), None)

    def violations_of(self, source: str, rule: str) -> int:
        """The open violations of one rule of one source."""
        found = self.logs.open_violations
        return sum(one.violations for one in found if (one.source, one.rule) == (source, rule))

    @property
    def worries(self) -> tuple[str, ...]:
        """What is wrong with the last run or with Silver, in sentences; nothing if all is well."""
        run = self.last_run
        if run is None:
            return ("No run is on record.",)
        found = []
        if not run.is_complete:
            found.append(
                f"The last run is {run.whole.execution_status}: Gold is as the run before left it."
            )
        found += [
            f"{one.source_table} passed {one.pass_rate:.2%} of its rows; the threshold is "
            f"{round(self.threshold * 100, 2):g}%."
            for one in run.tables
            if self.verdict(one) == "bad"
        ]
        found += [f"{sentence(one)}." for one in stale(self.freshness)]
        return tuple(found)

    def verdict(self, process: Process) -> str:
        """`good` or `bad` against the threshold; `few` where the rows are too few, as in a run."""
        if process.pass_rate is None or (process.records_processed or 0) < self.few_rows:
            return "few"
        return "good" if float(process.pass_rate) >= self.threshold else "bad"

    def layer(self, name: str) -> list[TablePage]:
        """The tables of a layer."""
        return [page for page in self.tables.values() if page.layer == name]


def collect(settings: Settings, kept: Kept | None = None) -> Site:
    """Read the site's contents. Raises `UsageError` where Gold was never built.

    `kept` knows the files of Silver that were found sound before.
    """
    # What is wrong with Silver is told before anything is read; Gold is not held meanwhile.
    with reading_silver(settings, kept) as there:
        with reading(settings) as gold:
            tables = {name: gold.published(model.contract) for name, model in MODELS.items()}
            pages = [_gold_page(name, table, gold.select_from) for name, table in tables.items()]
            logs = read_logs(gold)
            reports = results(gold, newest_as_of(gold, settings), _delivered(pages))
            where = settings.database if settings.backend == "duckdb" else gold.location
        silver = there.dialect().silver()
        pages += [
            _silver_page(TABLES[name], partial(there.select_from, table))
            for name, table in silver.items()
        ]
        freshness = _freshness(there, settings)
    return Site(
        generated_at=utc_now(),
        version=__version__,
        database=str(where),
        threshold=settings.data_quality_threshold,
        tables={page.name: page for page in pages},
        lineage=site_lineage(),
        logs=logs,
        reports=reports,
        freshness=freshness,
    )


def _gold_page(name: str, table: ir.Table | None, select: Select) -> TablePage:
    model, contract = MODELS[name], MODELS[name].contract
    facts = [ColumnFacts(c.name, c.dtype, c.pii) for c in contract.columns]
    ask = None if table is None else partial(select, table)
    found = profile_of_nothing(facts) if ask is None else profile(ask, facts)
    source = SOURCES.get(name)
    return TablePage(
        name=name,
        layer="gold",
        kind=model.kind,
        description=" ".join(model.description.split()),
        details=_details(model),
        grain=contract.grain,
        keys=contract.unique,
        tags=model.tags,
        columns=tuple(
            ColumnPage(
                c.name,
                c.dtype,
                c.description,
                c.nullable,
                c.pii,
                c.name in contract.key,
                c.domain,
                _limits(c),
                found.columns[c.name],
            )
            for c in contract.columns
        ),
        rules=source.rules if source else (),
        rules_of=source.silver.name if source else None,
        checks=_checks(contract),
        rows=found.rows,
        newest=_newest(found.columns),
        sample=() if ask is None else _sample(ask, facts, contract.key),
        publish=PUBLISH if ask is None else None,
    )


def _details(model: Model) -> str:
    """What the model's docstring says beyond its first paragraph."""
    _, _, rest = (inspect.getdoc(model.build) or "").partition("\n\n")
    return " ".join(rest.split())


def _limits(column: Column) -> tuple[str, ...]:
    """What the contract demands of each value, but for its domain."""
    demands = {
        "at least": column.minimum,
        "at most": column.maximum,
        "matches": column.pattern,
    }
    return tuple(f"{name} {value}" for name, value in demands.items() if value is not None)


def _checks(contract: Contract) -> tuple[str, ...]:
    """The checks of rows; those of a column stand beside the column."""
    return tuple(f"{check.description}." for check in contract.checks)


def _freshness(backend: Backend, settings: Settings) -> tuple[SourceFreshness, ...]:
    limits, at = settings.freshness, settings.as_of
    return judged(limits, silver_times(backend, measures(limits), at), at) if limits.is_set else ()


def _silver_page(silver: SilverTable, ask: Ask) -> TablePage:
    facts = [ColumnFacts(c.name, c.dtype, c.pii) for c in silver.columns]
    found = profile(ask, facts)
    gold = next((name for name, s in SOURCES.items() if s.silver.name == silver.name), None)
    return TablePage(
        name=silver.name,
        layer="silver",
        kind="log" if silver.optional else "source",
        description=f"{silver.description}.",
        details="",
        grain=f"any number of rows per {silver.key}",
        keys=((silver.key,),),
        tags=(),
        columns=tuple(
            ColumnPage(
                c.name,
                c.dtype,
                c.description,
                True,
                c.pii,
                c.name == silver.key,
                c.domain.labels if c.domain else (),
                (),
                found.columns[c.name],
            )
            for c in silver.columns
        ),
        rules=SOURCES[gold].rules if gold else (),
        rules_of=silver.name if gold else None,
        checks=(),
        rows=found.rows,
        newest=_newest(found.columns),
        sample=_sample(ask, facts, tuple(silver.schema)),
    )


def _newest(columns: Mapping[str, Profile]) -> str | None:
    """The latest time of load or change, to the day."""
    times = [columns[name].greatest for name in _FRESHNESS if name in columns]
    return max((time[:10] for time in times if time is not None), default=None)


def _delivered(pages: Sequence[TablePage]) -> date | None:
    """The day of the newest row of the tables that are made of Silver's own."""
    days = [page.newest for page in pages if page.name in SOURCES and page.newest is not None]
    return date.fromisoformat(max(days)) if days else None


def _sample(
    ask: Ask, columns: Sequence[ColumnFacts], order: Sequence[str]
) -> tuple[tuple[str | None, ...], ...]:
    """The first rows, personal data masked by the engine: it never gets here."""
    shown = ", ".join(f"{_shown(c)} AS C_{place}" for place, c in enumerate(columns))
    by = ", ".join(map(named, order))
    rows = ask(f"SELECT {shown} FROM PUBLISHED ORDER BY {by} LIMIT {SAMPLE_ROWS}", {})
    return tuple(tuple(_cell(value) for value in row.values()) for row in rows)


def _shown(column: ColumnFacts) -> str:
    """A column's values; of personal data the first character, null stays null."""
    value = named(column.name)
    return f"LEFT(CAST({value} AS VARCHAR), 1) || '***'" if column.pii else value


def _cell(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | Decimal):
        return f"{value:f}"
    text = str(value)
    return text if len(text) <= _MAX_CELL else text[: _MAX_CELL - 1] + "…"
