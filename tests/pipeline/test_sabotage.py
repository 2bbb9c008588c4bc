"""Sabotage: a model, a step before it, a write or the counting itself goes wrong; a run stops it.

Each case spoils one step of the code, runs it as users do, and expects that the run fails with an
error that names the table and the check, and that Gold stays as it was. The same run without the
spoiled step passes.

The default suite has each model and each kind of harm at least once, the parameters rotated; every
combination is `slow`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

import ibis
import ibis.expr.types as ir
import pytest
from support.engines import Warehouse, new_warehouse
from support.gold import BUSINESS_TABLES, Gold
from support.sabotage import (
    DIMENSIONS,
    MODES,
    SPOILS,
    Run,
    Silver,
    Stage,
    cases,
    other,
    stopped,
    turns,
)
from support.sabotage import gold as gold
from support.sabotage import silver as silver
from support.sabotage import stage as stage

from zoomgold.definitions.model import Node
from zoomgold.definitions.steps import Step
from zoomgold.engines.duckdb import dialect as duckdb_dialect
from zoomgold.expressions import keys
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.plan import planning
from zoomgold.transform import row_counts, stamps
from zoomgold.validation.invariants import FOREIGN_KEYS

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("nothing_kept")]


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
    spoil(monkeypatch, MODELS, model, lambda rows: other(column)(rows, key))
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
