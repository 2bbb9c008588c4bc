"""The key of a request: two share it exactly where they ask for the same steps."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zoomgold.models.catalog import MODELS
from zoomgold.plan.modes import Mode
from zoomgold.plan.request import Changes, Erasing, Request, full_build, name_of

FULL = Mode("full", "never published", merges=False)
BASE = Request(
    selected=("go_user_dim", "go_webinar_fact"),
    built=("go_user_dim",),
    modes={"go_user_dim": FULL, "go_webinar_fact": FULL},
    tables={"gold.go_user_dim": {"user_id": "string", "name": "string"}},
    windows=frozenset({"a", "b"}),
    changes={"go_user_dim": Changes(timed=True, untimed=False)},
)

#: Other values of each field, none of them what the base has.
OTHERS: dict[str, list[Any]] = {
    "selected": [("go_user_dim",), ("go_webinar_fact", "go_user_dim"), ()],
    "built": [(), ("go_user_dim", "go_webinar_fact")],
    "modes": [
        {"go_user_dim": FULL},
        {**BASE.modes, "go_user_dim": replace(FULL, name="incremental")},
        {**BASE.modes, "go_user_dim": replace(FULL, merges=True)},
        {**BASE.modes, "go_user_dim": replace(FULL, compares_all=False)},
    ],
    "tables": [
        {},
        {"state.go_user_dim": BASE.tables["gold.go_user_dim"]},
        {"gold.go_user_dim": {"user_id": "string"}},
        {"gold.go_user_dim": {"user_id": "string", "name": "int64"}},
        # A table's columns have an order.
        {"gold.go_user_dim": {"name": "string", "user_id": "string"}},
    ],
    "empty": [frozenset({"gold.go_user_dim"})],
    "closes": [True],
    "rewinds": [True],
    "audits": [False],
    "guards": [False],
    "looks_back": [False],
    "windows": [frozenset(), frozenset({"a"}), frozenset({"a", "b", "c"})],
    "content_windows": [frozenset({"a", "b"})],
    "untimed_contents": [frozenset({"go_user_dim"})],
    "changes": [
        {},
        {"go_user_dim": Changes(timed=True, untimed=True)},
        {"go_user_dim": Changes(timed=False, untimed=False)},
        {"go_license_dim": Changes(timed=True, untimed=False)},
    ],
    "compared": [("go_user_dim",)],
    "follows": [True],
    "rechecks": [frozenset({"go_user_dim"})],
    "grown": [frozenset({"go_user_dim"})],
    "erasing": [Erasing(("a",)), Erasing(("a",), ("b",)), Erasing(("a",), (), ("b",))],
    "made": [frozenset({"flagged_users"}), frozenset({"flagged_users", "ranked_users"})],
}


def test_every_field_is_in_the_key() -> None:
    assert set(OTHERS) == {field.name for field in fields(Request)}
    changed = [replace(BASE, **{name: one}) for name, others in OTHERS.items() for one in others]
    keys = {request.key() for request in [BASE, *changed]}
    assert len(keys) == 1 + len(changed)


def test_the_reason_of_a_mode_is_for_people() -> None:
    other = {name: replace(mode, reason="--full-refresh") for name, mode in BASE.modes.items()}
    assert replace(BASE, modes=other).key() == BASE.key()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("modes", [FULL, replace(FULL, merges=True)]),
        ("tables", [{"x": "string"}, {"y": "string"}]),
        ("changes", [Changes(timed=True, untimed=True), Changes(timed=False, untimed=True)]),
    ],
)
def test_the_order_of_names_is_not_in_the_key(name: str, values: list[Any]) -> None:
    there = dict(zip("ab", values, strict=True))
    back = dict(reversed(there.items()))
    changed: list[Any] = [{name: one} for one in (there, back)]
    first, second = (replace(BASE, **one) for one in changed)
    assert first.key() == second.key()


NAMES = st.sampled_from(["go_user_dim", "go_webinar_fact", 'a"b', "a, b", "é"])
SOME = st.lists(NAMES, max_size=3, unique=True).map(tuple)
MODES = st.builds(
    Mode,
    st.sampled_from(["full", "incremental"]),
    st.sampled_from(["first", "again"]),
    merges=st.booleans(),
    compares_all=st.booleans(),
)
COLUMNS = st.dictionaries(NAMES, st.sampled_from(["string", "int64"]), max_size=2)
REQUESTS = st.builds(
    Request,
    SOME,
    SOME,
    st.dictionaries(NAMES, MODES, max_size=2),
    st.dictionaries(NAMES, COLUMNS, max_size=2),
    SOME.map(frozenset),
    st.booleans(),
    st.booleans(),
    windows=SOME.map(frozenset),
    content_windows=SOME.map(frozenset),
    untimed_contents=SOME.map(frozenset),
    changes=st.dictionaries(NAMES, st.builds(Changes, st.booleans(), st.booleans()), max_size=2),
    compared=SOME,
    follows=st.booleans(),
    grown=SOME.map(frozenset),
    rechecks=SOME.map(frozenset),
)


def asked(request: Request) -> tuple[Request, dict[str, list[tuple[str, str]]]]:
    """What a request asks for, to be compared as Python compares: no reasons, columns in order."""
    modes = {name: replace(mode, reason="") for name, mode in request.modes.items()}
    ordered = {name: list(columns.items()) for name, columns in request.tables.items()}
    return replace(request, modes=modes), ordered


@given(REQUESTS, REQUESTS, st.sampled_from([None, *OTHERS]))
def test_the_key_is_equal_where_the_requests_are(
    one: Request, another: Request, name: str | None
) -> None:
    """Most drawn pairs differ in all: so the other one differs in no field, or in one."""
    other = replace(one, **({name: getattr(another, name)} if name is not None else {}))
    assert (one.key() == other.key()) == (asked(one) == asked(other))
    assert (one.key() == another.key()) == (asked(one) == asked(another))


def test_a_published_table_goes_by_its_schema_and_name() -> None:
    assert name_of(MODELS["go_user_dim"].contract) == "gold.go_user_dim"


def test_a_full_build_reads_nothing_that_is_published() -> None:
    request = full_build(["go_user_dim", "go_license_dim"])
    assert request.built == request.selected == ("go_user_dim", "go_license_dim")
    assert all(mode.is_full and not mode.merges for mode in request.modes.values())
    assert not request.tables
