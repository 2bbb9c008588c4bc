"""Sabotage: a model, a step before it, a write or the counting itself goes wrong; a run stops it.

Each case spoils one step of the code, runs it as users do, and expects that the run fails with an
error that names the table and the check, and that Gold stays as it was. The same run without the
spoiled step passes.

The default suite has each model and each kind of harm at least once, the parameters rotated; every
combination is `slow`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pytest
from support.engines import OnDuckDB, OnSnowflake, Warehouse, new_warehouse
from support.gold import BUSINESS_TABLES, Gold

from zoomgold import synthetic
from zoomgold.definitions.model import Node
from zoomgold.definitions.steps import Step
from zoomgold.engines.duckdb import dialect as duckdb_dialect
from zoomgold.errors import DataError
from zoomgold.expressions import keys
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.plan import planning
from zoomgold.transform import row_counts, stamps
from zoomgold.validation.invariants import FOREIGN_KEYS

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("nothing_kept")]

DIMENSIONS = ("go_user_dim", "go_license_dim")
Spoil = Callable[[ir.Table, Sequence[str]], ir.Table]


def _numbered(rows: ir.Table, key: Sequence[str]) -> ir.Table:
    """The rows with their place in the order of the key, from the last on; new rows come first."""
    new = [ibis.desc(rows.is_selected)] if "is_selected" in rows.columns else []
    # The latest of a key's rows: an earlier one may only confirm a version that others show too.
    new += [ibis.desc(rows[key[0]], nulls_first=False)]
    new += [ibis.desc(rows.eff, nulls_first=False)] if "eff" in rows.columns else []
    order = new + [ibis.desc(rows[name], nulls_first=False) for name in key]
    return rows.mutate(place=ibis.row_number().over(ibis.window(order_by=order)))


def _without(rows: ir.Table, key: Sequence[str], gone: Callable[[ir.Table], Any]) -> ir.Table:
    numbered = _numbered(rows, key)
    return numbered.filter(~gone(numbered)).select(*rows.columns)


def _last_row(rows: ir.Table, key: Sequence[str]) -> ir.Table:
    numbered = _numbered(rows, key)
    return numbered.filter(numbered.place == 0).select(*rows.columns)


def _other(column: str) -> Spoil:
    def spoil(rows: ir.Table, key: Sequence[str]) -> ir.Table:
        numbered = _numbered(rows, key)
        other = ibis.ifelse(numbered.place == 0, numbered[column] + "x", numbered[column])
        return numbered.mutate(**{column: other}).select(*rows.columns)

    return spoil


SPOILS: Mapping[str, Spoil] = {
    "loses a row": lambda rows, key: _without(rows, key, lambda t: t.place == 0),
    "loses 1 %": lambda rows, key: _without(rows, key, lambda t: t.place % 100 == 0),
    "loses half": lambda rows, key: _without(rows, key, lambda t: t.place % 2 == 0),
    "doubles a row": lambda rows, key: rows.union(_last_row(rows, key)),
}


#: A first build, an increment, and a full refresh of what is published.
MODES = ("first", "increment", "again")


def cases(*given: tuple[Any, ...], by_default: Collection[tuple[Any, ...]]) -> list[Any]:
    """All these parameters; those that the default suite does not have are `slow`."""
    assert set(by_default) <= set(given)
    return [
        pytest.param(*each, marks=() if each in by_default else pytest.mark.slow) for each in given
    ]


def turns(*kinds: Sequence[Any]) -> list[tuple[Any, ...]]:
    """One case for each of the first kind; the others take turns."""
    first, *others = kinds
    return [
        (each, *(other[place % len(other)] for other in others)) for place, each in enumerate(first)
    ]


@dataclass(frozen=True)
class Silver:
    """Silver, first a part and then all of it."""

    first: Path
    whole: Path


@dataclass(frozen=True)
class Stage:
    """All of Silver, and the Gold of its first part."""

    whole: Path
    built: Warehouse
    gold: Gold


#: What is corrected in Silver after the first run, so that every fact has rows to replace.
CORRECTED = {
    "si_meetings": "meeting_topic = meeting_topic || '!'",
    "si_participants": "leave_time = leave_time - INTERVAL 1 SECOND",
    "si_feature_usage": "usage_count = usage_count + 1",
    "si_webinars": "webinar_topic = webinar_topic || '!'",
    "si_support_tickets": "ticket_type = 'Billing Inquiry'",
    "si_billing_events": "amount = amount + 1",
}


def _correct(whole: Path) -> None:
    """Add a correction of every fifth row, loaded last of all."""
    for name, correction in CORRECTED.items():
        file = whole / f"{name}.parquet"
        column, value = correction.split(" = ")
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE t AS FROM '{file}'")
            connection.execute(
                f"INSERT INTO t SELECT * REPLACE ({value} AS {column}, "
                "(SELECT max(load_timestamp) FROM t) AS load_timestamp) FROM t WHERE rowid % 5 = 0"
            )
            connection.execute(f"COPY t TO '{file}' (FORMAT parquet)")


#: What the rows of each table that come again say anew.
CHANGES = {
    "si_feature_usage": "usage_count + 1 AS usage_count",
    "si_webinars": "'Changed' AS webinar_topic",
    "si_billing_events": "CAST(amount / 2 AS DECIMAL(10, 2)) AS amount",
}


def _split(whole: Path, first: Path) -> None:
    """Leave out the tenth of each table that was loaded or changed last.

    Some rows of the rest come again in the whole, changed: else an increment of these tables would
    only insert.
    """
    first.mkdir()
    for file in sorted(whole.glob("*.parquet")):
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE t AS FROM '{file}'")
            names = {row[0] for row in connection.execute("DESCRIBE t").fetchall()}
            timed = "load_timestamp" in names
            by = "greatest(load_timestamp, update_timestamp)" if timed else "rowid"
            connection.execute(
                f"COPY (SELECT * FROM t QUALIFY percent_rank() OVER (ORDER BY {by}) < 0.9) "
                f"TO '{first / file.name}' (FORMAT parquet)"
            )
            if file.stem in CHANGES:
                connection.execute(
                    f"INSERT INTO t SELECT * REPLACE ({CHANGES[file.stem]}, (SELECT max({by}) "
                    "FROM t WHERE update_timestamp < TIMESTAMP '2100-01-01') + INTERVAL 1 HOUR "
                    f"AS update_timestamp) FROM '{first / file.name}' LIMIT 20"
                )
                connection.execute(f"COPY t TO '{file}' (FORMAT parquet)")


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Silver:
    """Silver for all cases."""
    folder = tmp_path_factory.mktemp("silver")
    synthetic.generate(users=16, seed=5, dirt=0.25, days=40, out=folder / "whole")
    _split(folder / "whole", folder / "first")
    _correct(folder / "whole")
    return Silver(folder / "first", folder / "whole")


@pytest.fixture(
    scope="module", params=["duckdb", pytest.param("snowflake", marks=pytest.mark.slow)]
)
def stage(request: pytest.FixtureRequest, silver: Silver) -> Stage:
    """A stage for all cases of an engine; none of them changes it."""
    built = new_warehouse(request, request.param)
    built.run(silver.first)
    return Stage(silver.whole, built, built.gold())


@pytest.fixture
def gold(request: pytest.FixtureRequest, stage: Stage) -> Warehouse:
    """A copy of the stage's Gold."""
    engine = "duckdb" if isinstance(stage.built, OnDuckDB) else "snowflake"
    copy = new_warehouse(request, engine)
    stage.built.copy_to(copy)
    return copy


def _business(gold: Gold) -> Gold:
    return {name: rows for name, rows in gold.items() if name in BUSINESS_TABLES}


def _violations(gold: Gold) -> set[str]:
    return {row["error_id"] for row in gold.get("go_error_data", [])}


def stopped(warehouse: Warehouse, before: Gold, silver: Path, *, names: str, **options: Any) -> str:
    """Run; the run has to fail with an error that names the table and to leave Gold as it was."""
    with pytest.raises(DataError) as caught:
        warehouse.run(silver, **options)
    message = str(caught.value)
    # What a spoilt meeting does to its sessions may be seen first.
    assert any(name in message for name in (PAIR if names in PAIR else [names])), message
    assert len(message.splitlines()) <= 3
    after = warehouse.gold()
    assert _business(after) == _business(before)
    # A failed run adds the violations that it finds, and takes none away.
    assert _violations(before) <= _violations(after)
    return message


PAIR = ("go_meeting_fact", "go_participant_fact")
_MEETINGS = (*PAIR, "go_feature_usage_fact")
#: What has to be built with a table when all of Silver is new; any other is built alone.
TOGETHER = {
    "go_user_dim": ("go_user_dim", *_MEETINGS, "go_billing_event_fact"),
    "go_meeting_fact": _MEETINGS,
    "go_participant_fact": _MEETINGS,
}


@dataclass(frozen=True)
class Run:
    """A run that builds one table, and what has to be built with it, in one of the modes."""

    stage: Stage
    warehouse: Warehouse
    mode: str
    model: str

    @property
    def options(self) -> dict[str, Any]:
        """What the run is called with."""
        return {"select": self._selection, "full_refresh": self.mode == "again"}

    @property
    def before(self) -> Gold:
        """Gold before the run; for a first build its tables were never published."""
        dropped = self._selection if self.mode == "first" else ()
        dropped = tuple(name for name in dropped if name in BUSINESS_TABLES)
        drop(self.warehouse, *dropped)
        return {name: rows for name, rows in self.stage.gold.items() if name not in dropped}

    @property
    def _selection(self) -> tuple[str, ...]:
        return TOGETHER.get(self.model, (self.model,))

    def has_to_stop(self) -> str:
        """What the run says that has to stop."""
        return stopped(
            self.warehouse, self.before, self.stage.whole, names=self.model, **self.options
        )


@pytest.mark.parametrize(
    ("model", "mode"),
    cases(
        *product(MODELS, MODES),
        by_default={("go_user_dim", "increment"), ("go_meeting_fact", "first")},
    ),
)
def test_nothing_stops_a_sound_run(stage: Stage, gold: Warehouse, model: str, mode: str) -> None:
    """So what stops the others is what was spoilt."""
    sound = Run(stage, gold, mode, model)
    before = sound.before
    gold.run(stage.whole, **sound.options)
    if model in BUSINESS_TABLES:
        assert gold.gold()[model] != before.get(model)


def spoil(
    patch: pytest.MonkeyPatch, nodes: Mapping[str, Node], name: str, by: Callable[[ir.Table], Any]
) -> None:
    """Let a node of the graph give something else."""
    node = nodes[name]

    def build(*inputs: Any) -> Any:
        rows = node.build(*inputs)
        return None if rows is None else by(rows)

    patch.setitem(nodes, name, replace(node, build=build))


@pytest.mark.parametrize(
    ("model", "mode", "how"),
    cases(
        *product(MODELS, MODES, SPOILS),
        by_default=turns(tuple(MODELS), MODES, tuple(SPOILS)),
    ),
)
def test_a_model_that_changes_its_rows(
    stage: Stage, gold: Warehouse, mode: str, model: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = MODELS[model].contract.key
    spoil(monkeypatch, MODELS, model, lambda rows: SPOILS[how](rows, key))
    Run(stage, gold, mode, model).has_to_stop()


def drop(warehouse: Warehouse, *models: str) -> None:
    """Make tables ones that were never published."""
    statements = [f"DROP TABLE {{}}gold.{name}" for name in models]
    if isinstance(warehouse, OnSnowflake):
        with warehouse.emulator.connect() as session:
            for statement in statements:
                session.cursor().execute(statement.format(f"{warehouse.database}."))
        return
    assert isinstance(warehouse, OnDuckDB)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{warehouse.database}' AS warehouse")
        for statement in statements:
            connection.execute(statement.format("warehouse."))


#: Columns that are keys: of the row itself or of its version.
OWN_KEYS = [
    (model, column)
    for model in MODELS
    for column in dict.fromkeys(name for key in MODELS[model].contract.unique for name in key)
    if MODELS[model].contract.schema[column] == "string"
]
#: Columns that are keys of a user's version.
USER_KEYS = [(name, column.name) for name, column in FOREIGN_KEYS]


@pytest.mark.parametrize(
    ("model", "column", "mode"),
    cases(
        *((*key, mode) for key in (*OWN_KEYS, *USER_KEYS) for mode in MODES),
        by_default=[
            (*key, mode)
            # One key of each model; all references are checked in one way.
            for key, mode in turns([*dict(OWN_KEYS).items(), *USER_KEYS[::4]], MODES)
        ],
    ),
)
def test_a_model_that_alters_a_key(
    stage: Stage,
    gold: Warehouse,
    mode: str,
    model: str,
    column: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = MODELS[model].contract.key
    spoil(monkeypatch, MODELS, model, lambda rows: _other(column)(rows, key))
    Run(stage, gold, mode, model).has_to_stop()


#: Which of a key's versions is gone: the first, the last, one between.
VERSIONS: Mapping[str, Callable[[ir.Table], Any]] = {
    "the first": lambda t: (t.version_number == 1) & (t.versions == 3),
    "one between": lambda t: (t.version_number == 2) & (t.versions == 3),
    "the current": lambda t: (t.version_number == 3) & (t.versions == 3),
    "the only": lambda t: (t.version_number == 1) & (t.versions == 1),
    "all": lambda t: t.versions == 3,
}


DROPPED = [
    (model, mode, which)
    for model in DIMENSIONS
    for mode in ("first", "increment")
    for which in VERSIONS
    # The increment looks at no license of one version alone.
    if (mode, which) != ("increment", "the only")
]


@pytest.mark.parametrize(
    ("model", "mode", "which"),
    cases(
        *DROPPED,
        by_default=[
            ("go_user_dim", "increment", "one between"),
            ("go_license_dim", "first", "the first"),
            ("go_license_dim", "first", "the only"),
            ("go_license_dim", "increment", "the current"),
            ("go_license_dim", "increment", "all"),
        ],
    ),
)
def test_a_dimension_that_drops_a_version(
    stage: Stage,
    gold: Warehouse,
    mode: str,
    model: str,
    which: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = SOURCES[model].silver.key

    def without(rows: ir.Table) -> ir.Table:
        counted = rows.mutate(
            versions=rows.count().over(ibis.window(group_by=rows[key])),
        )
        is_gone = VERSIONS[which](counted)
        return counted.filter(~is_gone).select(*rows.columns)

    spoil(monkeypatch, MODELS, model, without)
    Run(stage, gold, mode, model).has_to_stop()


def _steps(model: str) -> list[str]:
    source = SOURCES[model]
    steps = [step.of(source.subject) for step in (Step.ROWS, Step.RANKED, Step.VALID)]
    return steps + ([source.scd2] if source.scd2 else [source.resolved])


STEPS = [(model, step) for model in SOURCES for step in _steps(model)]
INCREMENTS = [
    (model, step.of(SOURCES[model].subject))
    for model in SOURCES
    for step in (Step.NEW, Step.LOOKED_AT, Step.IN_SCOPE)
]


@pytest.mark.slow
@pytest.mark.parametrize("how", ["loses a row", "doubles a row"])
@pytest.mark.parametrize(
    ("mode", "model", "step"),
    [(mode, *step) for mode in ("first", "again", "increment") for step in STEPS]
    + [("increment", *step) for step in INCREMENTS],
)
def test_a_step_before_a_model(
    stage: Stage,
    gold: Warehouse,
    mode: str,
    model: str,
    step: str,
    how: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = [SOURCES[model].silver.key]
    spoil(monkeypatch, INTERMEDIATES, step, lambda rows: SPOILS[how](rows, key))
    Run(stage, gold, mode, model).has_to_stop()


MERGES = ("stamped", "changed_rows", "replaced_rows")


@pytest.mark.parametrize(
    ("model", "step", "how"),
    cases(
        *product(SOURCES, MERGES, ("loses a row", "loses half")),
        by_default=turns(tuple(SOURCES), MERGES, ("loses a row", "loses half")),
    ),
)
def test_an_increment_that_is_merged_wrongly(
    stage: Stage, gold: Warehouse, model: str, step: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound, key = getattr(stamps, step), MODELS[model].contract.key

    def unsound(*arguments: Any, **options: Any) -> ir.Table:
        rows = sound(*arguments, **options)
        is_of_the_model = set(rows.columns) == set(MODELS[model].contract.schema)
        return SPOILS[how](rows, key) if is_of_the_model else rows

    monkeypatch.setattr(stamps, step, unsound)
    # What holds the table, as it would stand, to the others has the function by its name.
    if step == "changed_rows":
        monkeypatch.setattr(planning, step, unsound)
    Run(stage, gold, "increment", model).has_to_stop()


def _off(name: str, by: int) -> Callable[[ir.Table], ir.Table]:
    return lambda row: row.mutate(**{name: row[name] + by})


COUNTS = {
    "processed": "assessed",
    "failed": "assessed",
    "deduplicated": "assessed",
    "inserted": "written",
    "updated": "written",
    "unchanged": "written",
}


@pytest.mark.parametrize(
    ("count", "mode", "model", "by"),
    cases(
        *product(COUNTS, MODES, (*DIMENSIONS, "go_webinar_fact"), (1, -1)),
        by_default=turns(tuple(COUNTS), MODES, ("go_license_dim", "go_webinar_fact"), (-1, 1)),
    ),
)
def test_a_count_that_is_off_by_one(
    stage: Stage,
    gold: Warehouse,
    mode: str,
    count: str,
    model: str,
    by: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kind = "written_versions" if model in DIMENSIONS else "written_facts"
    name = kind if COUNTS[count] == "written" else "assessed"
    sound = getattr(row_counts, name)
    monkeypatch.setattr(row_counts, name, lambda *given: _off(count, by)(sound(*given)))
    message = Run(stage, gold, mode, model).has_to_stop()
    assert "every row is accounted for" in message


LOGS = ("go_error_data", "go_process_audit")
LOG_COUNTS = ("processed", "inserted", "unchanged", "deduplicated")


@pytest.mark.parametrize(
    ("count", "model"), cases(*product(LOG_COUNTS, LOGS), by_default=turns(LOG_COUNTS, LOGS))
)
def test_a_logs_count_that_is_off_by_one(
    stage: Stage, gold: Warehouse, count: str, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = row_counts.logged
    monkeypatch.setattr(row_counts, "logged", lambda *given: _off(count, 1)(sound(*given)))
    message = Run(stage, gold, "increment", model).has_to_stop()
    assert "every row is accounted for" in message


@pytest.mark.parametrize("stage", ["duckdb"], indirect=True)
def test_a_write_that_does_not_take_place(
    stage: Stage, gold: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = duckdb_dialect._statements

    def unsound(write: Any) -> Any:
        yield from (s for s in sound(write) if not s.startswith('DELETE FROM warehouse.gold."go_b'))

    monkeypatch.setattr(duckdb_dialect, "_statements", unsound)
    message = Run(stage, gold, "increment", "go_billing_event_fact").has_to_stop()
    assert "expected" in message


@pytest.mark.parametrize(
    ("mode", "model"), [("first", "go_license_dim"), ("increment", "go_webinar_fact")]
)
def test_on_snowflake_too(
    silver: Silver,
    request: pytest.FixtureRequest,
    mode: str,
    model: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    warehouse = new_warehouse(request, "snowflake")
    before: Gold = {}
    if mode == "increment":
        warehouse.run(silver.first, select=[f"+{model}"])
        before = warehouse.gold()
    key = MODELS[model].contract.key
    spoil(monkeypatch, MODELS, model, lambda rows: SPOILS["loses a row"](rows, key))
    stopped(warehouse, before, silver.whole, names=model, select=[f"+{model}"])


REFERENCES = [(name, column.name) for name, column in FOREIGN_KEYS if column.reference_of]


@pytest.mark.parametrize(("model", "column"), cases(*REFERENCES, by_default=REFERENCES[::3]))
def test_a_reference_to_another_user(
    stage: Stage, gold: Warehouse, model: str, column: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key is there, but it is the unknown member's, or another user's."""
    unknown = keys.reserved_user_key(keys.UNKNOWN_USER)
    spoil(monkeypatch, MODELS, model, lambda rows: rows.mutate(**{column: ibis.literal(unknown)}))
    Run(stage, gold, "first", model).has_to_stop()
