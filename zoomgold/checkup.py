"""Whether what is published keeps its promises: contracts, references, histories, accounting.

Reads only. A run checks the same before it publishes; this finds what happened to Gold since, and
what an older version of the pipeline let through.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from zoomgold import invariants
from zoomgold.contract import Contract
from zoomgold.errors import UsageError
from zoomgold.gold.catalog import MODELS, SOURCES
from zoomgold.hints import suggested
from zoomgold.history import absences
from zoomgold.model import Model
from zoomgold.reader import GoldReader
from zoomgold.validation import GoldBackend, schema_of

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
    """A table and how many checks of its own it was put to; `rows` is None when not published."""

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


def checkup(gold: GoldReader, models: Sequence[Model], *, closes: bool = False) -> Checkup:
    """Check the published tables of these models, and them against the rest of Gold.

    `closes`: keys that Silver no longer holds are closed, so a history may end or have a gap.
    """
    published = {
        name: table
        for name, model in MODELS.items()
        if (table := gold.published(model.promise)) is not None
    }
    selected = [model for model in models if model.name in published]
    if not selected:
        raise UsageError(f"Nothing of the selection is published; build it: {suggested('run')}")
    own = {model.name: _own_failures(gold, model.promise) for model in selected}
    readable = {n: t for n, t in published.items() if n not in own or own[n][0] is not None}
    checked = frozenset(model.name for model in selected) & set(readable)
    across = _across(gold, readable, checked, closes)
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
    contract = model.promise
    not_null = sum(not column.nullable for column in contract.columns)
    of_values = sum(len(column.checks()) for column in contract.columns)
    return 1 + not_null + of_values + len(contract.checks) + len(contract.unique)


def _own_failures(gold: GoldReader, contract: Contract) -> tuple[int | None, list[Failure]]:
    """The number of rows, None when columns are missing or mistyped, and what fails."""
    table = gold.bound(contract, candidate=False)
    verdict = GoldBackend().examine(table, schema_of(contract))
    failures = [
        Failure((contract.table,), fault.name, fault.rows, fault.keys[:SAMPLES])
        for fault in verdict.faults
    ]
    return verdict.rows, failures


def _across(
    gold: GoldReader, published: Mapping[str, ir.Table], selected: frozenset[str], closes: bool
) -> list[Failure]:
    """Every check that concerns the selected tables, the failing ones with sample keys."""
    found = []
    parts = {
        name: invariants.Part(MODELS[name].promise.key, table, None)
        for name, table in published.items()
        if name in SOURCES
    }
    ends = {
        name: absences(published[name], key)
        for name, key in invariants.DIMENSIONS.items()
        if closes and name in published
    }
    counts = invariants.violations(parts, ends)
    for row in gold.rows(counts) if counts is not None else []:
        if not selected & set(str(row["models"]).split()):
            continue
        name, rows = str(row["invariant"]), int(row["violations"])
        samples = _samples(gold, name, published) if rows else ()
        found.append(Failure(tuple(str(row["models"]).split()), name, rows, samples))
    log = published.get("go_process_audit")
    if log is not None and "go_process_audit" in selected:
        unaccounted = _unaccounted(log)
        rows = gold.rows(unaccounted.aggregate(rows=unaccounted.count()))[0]["rows"]
        samples = _shown(gold, unaccounted) if rows else ()
        found.append(Failure(("go_process_audit",), "every row is accounted for", rows, samples))
    return found


def _unaccounted(log: ir.Table) -> ir.Table:
    """Completed processes of the pipeline's own whose counts are missing or do not add up."""
    parts = ("failed", "deduplicated", "inserted", "updated", "unchanged")
    total = sum((log[f"records_{name}"] for name in parts), ibis.literal(0, "int64"))
    own = log.filter((log.execution_status == "Completed") & (log.pipeline_name == "zoomgold"))
    bad = own.filter(~(own.records_processed == total).fill_null(False))
    return bad.select("execution_id", "process_name")


def _samples(gold: GoldReader, name: str, published: Mapping[str, ir.Table]) -> tuple[str, ...]:
    """Keys of rows that break an invariant, where we can say which."""
    users = published.get("go_user_dim")
    for table, rows in published.items():
        contract = MODELS[table].promise
        if name == f"{table} has an unbroken history":
            return _shown(gold, _unsteady(rows, contract.schema))
        if users is None:
            continue
        for column in contract.schema:
            if name == f"{table}.{column} resolves":
                dangling = rows.filter(rows[column].notnull())
                dangling = dangling.anti_join(users, dangling[column] == users.user_key)
                return _shown(gold, dangling.select(*contract.key, column))
    return ()


def _unsteady(dimension: ir.Table, schema: Mapping[str, str]) -> ir.Table:
    """Keys whose versions overlap, leave a gap, repeat each other, or are not one current."""
    key = next(iter(name for name in schema if name.endswith("_id")))
    by_start = ibis.window(group_by=dimension[key], order_by=dimension.valid_from)
    rows = dimension.select(
        key,
        "valid_to",
        "version_number",
        "attribute_hash",
        "scd_current_flag",
        position=ibis.row_number().over(by_start) + 1,
        next_from=dimension.valid_from.lead().over(by_start),
        next_hash=dimension.attribute_hash.lead().over(by_start),
    )
    bad = (
        (rows.valid_to != rows.next_from)
        | (rows.attribute_hash == rows.next_hash)
        | (rows.version_number != rows.position)
        | (rows.scd_current_flag != rows.next_from.isnull())
    )
    return rows.filter(bad.fill_null(False)).select(key).distinct()


def _shown(gold: GoldReader, keys: ir.Table) -> tuple[str, ...]:
    rows = gold.rows(keys.order_by(list(keys.columns)).limit(SAMPLES))
    return tuple(", ".join(f"{name}={value}" for name, value in row.items()) for row in rows)
