"""Sabotage: a model, a step before it, a write or the counting itself goes wrong; a run stops it.

Each case spoils one step of the code, runs it as users do, and expects that the run fails with an
error that names the table and the check, and that Gold stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pytest
from conftest import BUSINESS_TABLES, Gold, Row
from engines import OnDuckDB, OnSnowflake, Warehouse, new_warehouse

from zoomgold import synthetic
from zoomgold.definitions.model import Node
from zoomgold.engines.duckdb import backend as duckdb_backend
from zoomgold.errors import DataError
from zoomgold.expressions import keys
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.pipeline import context as running
from zoomgold.transform import row_counts as counting
from zoomgold.transform import stamps as merge
from zoomgold.validation.invariants import FOREIGN_KEYS

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


def _slow(*names: str) -> list[Any]:
    return [pytest.param(name, marks=pytest.mark.slow) for name in names]


#: A first build, a full refresh of what is published, and an increment.
MODES = ["first", "increment", *_slow("again")]


@dataclass(frozen=True)
class Stage:
    """Silver, first a part and then all of it, and the Gold of the first part."""

    first: Path
    whole: Path
    built: Warehouse


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


@pytest.fixture(
    scope="module", params=["duckdb", pytest.param("snowflake", marks=pytest.mark.slow)]
)
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A stage for all cases of an engine; none of them changes it."""
    folder = tmp_path_factory.mktemp("silver")
    synthetic.generate(users=16, seed=5, dirt=0.25, days=40, out=folder / "whole")
    _split(folder / "whole", folder / "first")
    built = new_warehouse(request, request.param)
    built.run(folder / "first")
    return Stage(folder / "first", folder / "whole", built)


@pytest.fixture
def gold(request: pytest.FixtureRequest, stage: Stage) -> Warehouse:
    """A copy of the stage's Gold."""
    engine = "duckdb" if isinstance(stage.built, OnDuckDB) else "snowflake"
    copy = new_warehouse(request, engine)
    stage.built.copy_to(copy)
    return copy


def _business(warehouse: Warehouse) -> Gold:
    return {name: rows for name, rows in warehouse.gold().items() if name in BUSINESS_TABLES}


def _faults(warehouse: Warehouse) -> dict[str, Row]:
    return {row["error_id"]: row for row in warehouse.gold().get("go_error_data", [])}


def stopped(warehouse: Warehouse, silver: Path, *, names: str, **options: Any) -> str:
    """Run; the run has to fail with an error that names the table and to leave Gold as it was."""
    before, faults = _business(warehouse), _faults(warehouse)
    with pytest.raises(DataError) as caught:
        warehouse.run(silver, **options)
    told = str(caught.value)
    # What a spoilt meeting does to its sessions may be seen first.
    assert any(name in told for name in with_neighbours(names))
    assert len(told.splitlines()) <= 3
    assert _business(warehouse) == before
    # A failed run adds the faults that it finds, and takes none away.
    assert faults.keys() <= _faults(warehouse).keys()
    return told


def as_in(mode: str, warehouse: Warehouse, model: str) -> dict[str, Any]:
    """The options of a run that builds the model in this mode."""
    built = with_neighbours(model)
    if mode == "first":
        drop(warehouse, *built)
    return {"select": built, "full_refresh": mode == "again"}


def with_neighbours(model: str) -> list[str]:
    """What is built with a model: meetings and their sessions have to agree."""
    pair = ["go_meeting_fact", "go_participant_fact"]
    return pair if model in pair else [model]


def spoil(
    patch: pytest.MonkeyPatch, nodes: Mapping[str, Node], name: str, by: Callable[[ir.Table], Any]
) -> None:
    """Let a node of the graph give something else."""
    node = nodes[name]

    def build(*inputs: Any) -> Any:
        rows = node.build(*inputs)
        return None if rows is None else by(rows)

    patch.setitem(nodes, name, replace(node, build=build))


@pytest.mark.parametrize("how", ["loses a row", "doubles a row", *_slow("loses 1 %", "loses half")])
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("mode", MODES)
def test_a_model_that_changes_its_rows(
    stage: Stage, gold: Warehouse, mode: str, model: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = MODELS[model].contract.key
    spoil(monkeypatch, MODELS, model, lambda rows: SPOILS[how](rows, key))
    stopped(gold, stage.whole, names=model, **as_in(mode, gold, model))


def drop(warehouse: Warehouse, *models: str) -> None:
    """Make tables ones that were never published."""
    statements = [f"DROP TABLE {{}}gold.{name}" for name in models if name in BUSINESS_TABLES]
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


#: Columns that are keys: of the row itself, of its version, of a user's version.
KEYS = [
    (model, column)
    for model in MODELS
    for column in dict.fromkeys(name for key in MODELS[model].contract.unique for name in key)
    if MODELS[model].contract.schema[column] == "string"
] + [(name, column.name) for name, column in FOREIGN_KEYS]


@pytest.mark.parametrize(("model", "column"), KEYS)
@pytest.mark.parametrize("mode", ["increment", *_slow("first", "again")])
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
    stopped(gold, stage.whole, names=model, **as_in(mode, gold, model))


#: Which of a key's versions is gone: the first, the last, one between.
VERSIONS: Mapping[str, Callable[[ir.Table], Any]] = {
    "the first": lambda t: (t.version_number == 1) & (t.versions == 3),
    "one between": lambda t: (t.version_number == 2) & (t.versions == 3),
    "the current": lambda t: (t.version_number == 3) & (t.versions == 3),
    "the only": lambda t: (t.version_number == 1) & (t.versions == 1),
    "all": lambda t: t.versions == 3,
}


@pytest.mark.parametrize("model", DIMENSIONS)
@pytest.mark.parametrize(
    ("mode", "which"),
    [
        (mode, which)
        for mode in ("first", "increment")
        for which in VERSIONS
        # The increment looks at no license of one version alone.
        if (mode, which) != ("increment", "the only")
    ],
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
    stopped(gold, stage.whole, names=model, **as_in(mode, gold, model))


def _steps(model: str) -> list[str]:
    source = SOURCES[model]
    steps = [f"{source.subject}_rows", f"contested_{source.subject}", f"valid_{source.subject}"]
    return steps + ([source.history] if source.history else [source.resolved])


STEPS = [(model, step) for model in SOURCES for step in _steps(model)]
INCREMENTS = [
    (model, f"{step}_{SOURCES[model].subject}")
    for model in SOURCES
    for step in ("new", "looked_at", "published")
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
    stopped(gold, stage.whole, names=model, **as_in(mode, gold, model))


MERGES = ("stamped", "changed_rows", "replaced_rows")


@pytest.mark.parametrize("how", ["loses a row", *_slow("loses half")])
@pytest.mark.parametrize("step", MERGES)
@pytest.mark.parametrize("model", SOURCES)
def test_an_increment_that_is_merged_wrongly(
    stage: Stage, gold: Warehouse, model: str, step: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound, key = getattr(merge, step), MODELS[model].contract.key

    def unsound(*arguments: Any, **options: Any) -> ir.Table:
        rows = sound(*arguments, **options)
        return SPOILS[how](rows, key) if set(key) <= set(rows.columns) else rows

    for module in (merge, running):
        if hasattr(module, step):
            monkeypatch.setattr(module, step, unsound)
    stopped(gold, stage.whole, names=model, **as_in("increment", gold, model))


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


@pytest.mark.parametrize("by", [1, -1])
@pytest.mark.parametrize("model", ["go_user_dim", "go_webinar_fact"])
@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("mode", MODES)
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
    sound = getattr(counting, name)
    monkeypatch.setattr(counting, name, lambda *given: _off(count, by)(sound(*given)))
    told = stopped(gold, stage.whole, names=model, **as_in(mode, gold, model))
    assert "every row is accounted for" in told


@pytest.mark.parametrize("model", ["go_error_data", "go_process_audit"])
@pytest.mark.parametrize("count", ["processed", "inserted", "unchanged", "deduplicated"])
def test_a_logs_count_that_is_off_by_one(
    stage: Stage, gold: Warehouse, count: str, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = counting.logged
    monkeypatch.setattr(counting, "logged", lambda *given: _off(count, 1)(sound(*given)))
    told = stopped(gold, stage.whole, names=model, select=[model])
    assert "every row is accounted for" in told


@pytest.mark.parametrize("stage", ["duckdb"], indirect=True)
def test_a_write_that_does_not_take_place(
    stage: Stage, gold: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = duckdb_backend._statements

    def unsound(write: Any) -> Any:
        yield from (s for s in sound(write) if not s.startswith('DELETE FROM warehouse.gold."go_b'))

    monkeypatch.setattr(duckdb_backend, "_statements", unsound)
    silver = stage.whole
    told = stopped(gold, silver, names="go_billing_event_fact", select=["go_billing_event_fact"])
    assert "expected" in told


@pytest.mark.parametrize("stage", ["snowflake"], indirect=True)
@pytest.mark.parametrize(
    ("mode", "model"), [("first", "go_license_dim"), ("increment", "go_webinar_fact")]
)
def test_on_snowflake_too(
    stage: Stage, gold: Warehouse, mode: str, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = MODELS[model].contract.key
    spoil(monkeypatch, MODELS, model, lambda rows: SPOILS["loses a row"](rows, key))
    stopped(gold, stage.whole, names=model, **as_in(mode, gold, model))


@pytest.mark.parametrize(
    ("model", "column"),
    [(name, column.name) for name, column in FOREIGN_KEYS if column.reference_of],
)
def test_a_reference_to_another_user(
    stage: Stage, gold: Warehouse, model: str, column: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key is there, but it is the unknown member's, or another user's."""
    unknown = keys.reserved_user_key(keys.UNKNOWN_USER)
    spoil(monkeypatch, MODELS, model, lambda rows: rows.mutate(**{column: ibis.literal(unknown)}))
    stopped(gold, stage.whole, names=model, **as_in("first", gold, model))
