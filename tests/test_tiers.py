"""The tiers: every test is in one that a recipe runs, and a fast one starts no process."""

import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from support.tiers import LONG, mark, no_process

ROOT = Path(__file__).parents[1]
MARKERS = ("integration", *LONG)
#: What markers a test may have.
EVERY = [set(some) for n in range(len(MARKERS) + 1) for some in combinations(MARKERS, n)]


def selection(text: str) -> str:
    """The expression of markers in a command line of pytest."""
    (found,) = re.findall(r"-m '([^']+)'", text)
    return str(found)


def recipe(name: str) -> str:
    """What a recipe of the justfile runs."""
    text = (ROOT / "justfile").read_text()
    (found,) = re.findall(rf"^{name}(?: [^\n]*)?:\n((?:    .*\n)+)", text, re.MULTILINE)
    return str(found)


def selects(expression: str, markers: set[str]) -> bool:
    """Whether pytest runs a test with these markers; such expressions are Python's as well."""
    return bool(eval(expression, {}, {name: name in markers for name in MARKERS}))


@pytest.mark.parametrize("markers", EVERY, ids=lambda markers: "+".join(sorted(markers)) or "none")
def test_every_test_is_in_one_tier(markers: set[str]) -> None:
    """But for those of a real account, which are asked for by name."""
    tiers = [
        name
        for name in ("test", "test-integration", "test-long")
        if selects(selection(recipe(name)), markers)
    ]
    if "snowflake_live" in markers:
        expected = []
    elif markers & {"slow", "soak"}:
        expected = ["test-long"]
    else:
        expected = ["test-integration" if markers else "test"]
    assert tiers == expected


def test_without_a_recipe_the_first_two_tiers_run() -> None:
    """As CI and the README call pytest."""
    by_default = selection((ROOT / "pyproject.toml").read_text())
    selected = [markers for markers in EVERY if selects(by_default, markers)]
    assert selected == [set(), {"integration"}]
    for caller in (ROOT / ".ci" / "run", ROOT / "README.md"):
        assert not re.search(r"pytest.* -m ", caller.read_text())
    assert "pytest -q\n" in recipe("check")


def test_a_fast_test_cannot_start_a_process() -> None:
    with (
        no_process("tests/test_x.py::test_y"),
        pytest.raises(pytest.fail.Exception, match=r"test_y is a fast test and starts a process"),
    ):
        subprocess.run([sys.executable, "-c", ""], check=True)


def test_this_test_is_held_to_it() -> None:
    with pytest.raises(pytest.fail.Exception, match="test_this_test_is_held_to_it is a fast test"):
        subprocess.run([sys.executable, "-c", ""], check=True)


@pytest.mark.integration
def test_others_are_not() -> None:
    subprocess.run([sys.executable, "-c", ""], check=True)


@pytest.mark.parametrize(
    ("fixtures", "parameters", "expected"),
    [
        (["tmp_path"], {"mode": "first"}, []),
        (["emulator", "shared_emulator"], {}, ["integration"]),
        (["visit", "browser"], {}, ["integration"]),
        (["warehouse"], {"warehouse": "duckdb"}, []),
        (["warehouse"], {"warehouse": "snowflake"}, ["integration"]),
    ],
)
def test_who_asks_for_the_emulator_or_a_browser_is_marked(
    fixtures: list[str], parameters: dict[str, str], expected: list[str]
) -> None:
    given: list[str] = []
    item = SimpleNamespace(
        fixturenames=fixtures,
        callspec=SimpleNamespace(params=parameters),
        add_marker=given.append,
    )
    mark([cast(pytest.Item, item)])
    assert given == expected
