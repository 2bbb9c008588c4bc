"""A plan as data: what a file holds of it is all of it, and nothing else is taken for one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from zoomgold.plan.steps import Kind, Plan, Step

PLAN = Plan(
    {
        "build": (
            Step("rows", Kind.MATERIALIZE, "silver", ("SELECT 'Café\n' AS a",), writes="rows"),
            Step(
                "go_room_fact",
                Kind.BUILD,
                "go_room_fact",
                ("DROP TABLE x", "CREATE TABLE x AS FROM rows WHERE at < $run_value_as_of"),
                reads=("a", "b"),
                writes="go_room_fact",
                model="go_room_fact",
            ),
        ),
        "check": (),
        "write": (
            Step("replace_x", Kind.WRITE, "", ("ALTER TABLE x",), prepare=("CREATE TABLE y",)),
        ),
    }
)


def data() -> dict[str, Any]:
    """The plan as a file gives it back."""
    found: dict[str, Any] = json.loads(json.dumps(PLAN.as_data()))
    return found


def test_a_plan_comes_back_from_a_file_as_it_was() -> None:
    again = Plan.from_data(data())
    assert again == PLAN
    assert list(again.parts) == ["build", "check", "write"]
    assert [type(step.kind) for step in again] == [Kind, Kind, Kind]
    assert {hash(step) for step in again} == {hash(step) for step in PLAN}


def test_a_plan_is_its_steps_part_by_part() -> None:
    assert [step.name for step in PLAN] == ["rows", "go_room_fact", "replace_x"]
    assert [step.name for step in PLAN.part("build")] == ["rows", "go_room_fact"]
    assert PLAN.part("no such part") == ()
    assert list(Plan()) == []


def test_as_data_shares_nothing_with_the_plan() -> None:
    PLAN.as_data()["build"].clear()
    assert len(PLAN.part("build")) == 2


@pytest.mark.parametrize("name", vars(PLAN.part("build")[0]))
def test_a_step_that_lacks_a_field_is_refused(name: str) -> None:
    lacking = data()
    lacking["build"][0].pop(name)
    if name in ("writes", "model"):
        # None says the same: the step is for no table.
        assert Plan.from_data(lacking).part("build")[0].model is None
        return
    with pytest.raises((KeyError, TypeError)):
        Plan.from_data(lacking)


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "destroy"},
        {"kind": None},
        {"statements": "SELECT 1"},
        {"statements": None},
        {"statements": 1},
        {"statements": ["SELECT 1", 2]},
        {"statements": {"SELECT 1": 1}},
        {"reads": "table"},
        {"prepare": [None]},
        {"name": None},
        {"name": 1},
        {"stage": ["silver"]},
        {"writes": 1},
        {"model": ["go_user_dim"]},
        {"another": "field"},
    ],
    ids=str,
)
def test_a_step_with_another_value_is_refused(changed: dict[str, Any]) -> None:
    garbage = data()
    garbage["build"][0] |= changed
    with pytest.raises((KeyError, TypeError, ValueError)):
        Plan.from_data(garbage)


@pytest.mark.parametrize(
    "garbage",
    [
        None,
        1,
        "build",
        ["build"],
        {"build": None},
        {"build": 1},
        {"build": "steps"},
        {"build": {"name": "rows"}},
        {"build": [None]},
        {"build": [[]]},
        {"build": ["rows"]},
        {"build": [{}]},
    ],
    ids=str,
)
def test_what_is_no_plan_is_refused(garbage: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Plan.from_data(garbage)
