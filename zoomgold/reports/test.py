"""Whether published Gold is as it should be: contracts, references, histories, accounting.

Reads only. A run checks the same before it publishes; this finds what happened to Gold since, and
what an older version of the pipeline let through.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import CLOSINGS, PROGRESS, State
from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.expressions.keys import instant
from zoomgold.hints import suggested
from zoomgold.models.catalog import MARTS, MODELS, SOURCES
from zoomgold.pipeline.audit_rows import PIPELINE
from zoomgold.plan.modes import built_without
from zoomgold.validation import invariants
from zoomgold.validation.contracts import GoldBackend, schema_of

#: Keys that are shown of a failing check.
SAMPLES = 3


@dataclass(frozen=True)
class Failure:
    """A check that fails; `rows` is None where it is about the table, `samples` are some keys."""

    tables: tuple[str, ...]
    check: str
    rows: int | None
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class TableCheck:
    """A table and how many checks of its own it went through; `rows` is None when not published."""

    name: str
    rows: int | None
    checks: int
    failed: int


@dataclass(frozen=True)
class Checkup:
    """What was checked; `across` are the checks that concern several rows or tables."""

    tables: tuple[TableCheck, ...]
    across: int
    across_failed: int
    failures: tuple[Failure, ...]

    @property
    def ok(self) -> bool:
        """Whether every check held."""
        return not self.failures


def checkup(gold: GoldReader, models: Sequence[Model]) -> Checkup:
    """Check the published tables of these models, and them against the rest of Gold.

    They are judged by what runs left, not by today's settings: a history may end or have a gap
    where a run closed a key.
    """
    published = {
        name: table
        for name, model in MODELS.items()
        if (table := gold.published(model.contract)) is not None
    }
    selected = [model for model in models if model.name in published]
    if not selected:
        raise UsageError(
            f"None of the selected models is published; build them: {suggested('run')}"
        )
    own = {model.name: _own_failures(gold, model.contract) for model in selected}
    readable = {n: t for n, t in published.items() if n not in own or own[n][0] is not None}
    checked = frozenset(model.name for model in selected) & set(readable)
    across = _across(gold, readable, checked)
    tables = tuple(
        TableCheck(model.name, own[model.name][0], _checks(model), len(own[model.name][1]))
        if model.name in own
        else TableCheck(model.name, None, 0, 0)
        for model in models
    )
    failed = [check for check in across if check.rows]
    failures = [failure for _, found in own.values() for failure in found]
    return Checkup(tables, len(across), len(failed), (*failures, *failed))


def _checks(model: Model) -> int:
    """How many checks the contract makes: structure, nulls, values and keys."""
    contract = model.contract
    not_null = sum(not column.nullable for column in contract.columns)
    of_values = sum(len(column.checks()) for column in contract.columns)
    return 1 + not_null + of_values + len(contract.checks) + len(contract.unique)


def _own_failures(gold: GoldReader, contract: Contract) -> tuple[int | None, list[Failure]]:
    """The number of rows, None when columns are missing or mistyped, and what fails."""
    table = gold.bound(contract, candidate=False)
    verdict = GoldBackend().examine(table, schema_of(contract))
    failures = [
        Failure((contract.table,), failure.name, failure.rows, failure.keys[:SAMPLES])
        for failure in verdict.failures
    ]
    return verdict.rows, failures


def _across(
    gold: GoldReader, published: Mapping[str, ir.Table], selected: frozenset[str]
) -> list[Failure]:
    """Every check that concerns the selected tables, the failing ones with sample keys."""
    found = []
    state = _state(gold)
    # A mart that is of an earlier run than its upstream need not agree with it.
    whole = {name for name in MARTS if state.of(name) and not built_without(MODELS[name], state)}
    parts = {
        name: invariants.Part(MODELS[name].contract.key, table, None)
        for name, table in published.items()
        if name in SOURCES or name in whole
    }
    ends = _known_ends(gold, published)
    checks = (
        invariants.violations(parts, ends, just_built=False),
        *(_identities(name, published, state) for name in parts if name in whole & selected),
    )
    for row in (row for counts in checks if counts is not None for row in gold.rows(counts)):
        if not selected & set(str(row["models"]).split()):
            continue
        name, rows = str(row["invariant"]), int(row["violations"])
        samples = _samples(gold, name, published, ends) if rows else ()
        found.append(Failure(tuple(str(row["models"]).split()), name, rows, samples))
    log = published.get("go_process_audit")
    if log is not None and "go_process_audit" in selected:
        for check, bad in (
            ("every row is accounted for", _unaccounted(log)),
            ("each run sums up its tables", _unsummed(log)),
        ):
            rows = gold.rows(bad.aggregate(rows=bad.count()))[0]["rows"]
            samples = _shown(gold, bad) if rows else ()
            found.append(Failure(("go_process_audit",), check, rows, samples))
    return [*found, *_against_last_runs(gold, published, selected)]


def _state(gold: GoldReader) -> State:
    """What the last runs left."""
    progress = gold.published(PROGRESS)
    return State.read([] if progress is None else gold.rows(progress))


def _identities(name: str, published: Mapping[str, ir.Table], state: State) -> ir.Table | None:
    """What must hold between a mart and its upstream; None where any of that is not readable."""
    model, progress = MODELS[name], state.of(name)
    if model.identities is None or progress is None or not published.keys() >= {*model.tables}:
        return None
    values = {**published, "as_of": instant(progress.as_of)}
    return invariants.identities(model, values)


def _known_ends(gold: GoldReader, published: Mapping[str, ir.Table]) -> dict[str, ir.Table | None]:
    """When keys of each dimension were closed, as the state remembers it; None: never."""
    closings = gold.published(CLOSINGS)
    if closings is None:
        return {}
    return {
        name: of_model.select(**{key: of_model.key}, eff=of_model.closed_at)
        for name, key in invariants.DIMENSIONS.items()
        if name in published
        for of_model in [closings.filter(closings.model == name)]
    }


def _against_last_runs(
    gold: GoldReader, published: Mapping[str, ir.Table], selected: frozenset[str]
) -> list[Failure]:
    """Each table against what the last run that wrote it left: its rows, and those it inserted.

    The state has the rows. Of a fact, the audit's `records_inserted` of that run are the rows that
    it stamped: no later run has taken one away. A dimension's versions are no rows of Silver.
    """
    progress = gold.published(PROGRESS)
    if progress is None:
        return []
    remembered = progress.filter(progress.rows.notnull())
    found = []
    log = published.get("go_process_audit")
    sizes = {row["model"]: row for row in gold.rows(remembered)}
    for name in (name for name in MODELS if name in selected and name in sizes):
        run, table = sizes[name]["execution_id"], published[name]
        counted = table.aggregate(rows=table.count())
        is_fact = name in SOURCES and not SOURCES[name].versioned
        if is_fact and log is not None:
            audited = log.filter((log.execution_id == run) & (log.process_name == name))
            counted = counted.mutate(
                stamped=table.filter(table.execution_id == run).count().as_scalar(),
                # No audit row where the run kept no audit.
                inserted=audited.records_inserted.max().as_scalar(),
            )
        (row,) = gold.rows(counted)
        off = abs(row["rows"] - sizes[name]["rows"])
        found.append(Failure((name,), "has the rows of the last run", off))
        if row.get("inserted") is not None:
            off = abs(row["stamped"] - row["inserted"])
            found.append(Failure((name,), "has the rows that the last run inserted", off))
    return found


def _unsummed(log: ir.Table) -> ir.Table:
    """Completed runs of the pipeline's own whose row is not the sum of their tables' rows."""
    own = log.filter((log.execution_status == "Completed") & (log.pipeline_name == "zoomgold"))
    is_whole = own.process_name == PIPELINE
    sums = {}
    for name in ("processed", "failed", "deduplicated", "inserted", "updated", "unchanged"):
        count = own[f"records_{name}"].fill_null(0)
        sums[name] = ibis.ifelse(is_whole, count, -count).sum()
    runs = own.group_by("execution_id").aggregate(**sums, runs=is_whole.sum())
    off = ibis.or_(runs.runs != 1, *(runs[name] != 0 for name in sums))
    return runs.filter(off).select("execution_id")


def _unaccounted(log: ir.Table) -> ir.Table:
    """Completed processes of the pipeline's own whose counts are missing or do not add up."""
    parts = ("failed", "deduplicated", "inserted", "updated", "unchanged")
    total = sum((log[f"records_{name}"] for name in parts), ibis.literal(0, "int64"))
    own = log.filter((log.execution_status == "Completed") & (log.pipeline_name == "zoomgold"))
    bad = own.filter(~(own.records_processed == total).fill_null(False))
    return bad.select("execution_id", "process_name")


def _samples(
    gold: GoldReader,
    name: str,
    published: Mapping[str, ir.Table],
    ends: Mapping[str, ir.Table | None],
) -> tuple[str, ...]:
    """Keys of rows that break an invariant, where we can say which."""
    for table, rows in published.items():
        contract = MODELS[table].contract
        if name == f"{table} has an unbroken history":
            key = invariants.DIMENSIONS[table]
            return _shown(gold, invariants.broken_keys(rows, key, ends.get(table)))
        for column in contract.columns:
            dimension = column.references or ""
            if name == f"{table}.{column.name} resolves" and dimension in published:
                versions, key = published[dimension], MODELS[dimension].contract.key[0]
                dangling = rows.filter(rows[column.name].notnull())
                dangling = dangling.anti_join(versions, dangling[column.name] == versions[key])
                return _shown(gold, dangling.select(*contract.key, column.name))
    return ()


def _shown(gold: GoldReader, keys: ir.Table) -> tuple[str, ...]:
    rows = gold.rows(keys.order_by(list(keys.columns)).limit(SAMPLES))
    return tuple(", ".join(f"{name}={value}" for name, value in row.items()) for row in rows)
