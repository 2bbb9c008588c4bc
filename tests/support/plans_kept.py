"""The compiled plans of this run of the tests, which all its processes share.

To plan and compile a run takes longer than to carry it out, and most tests ask for the same few
plans. Whoever redefines a model, a step or a dialect asks for `nothing_kept`: a kept plan knows
nothing of it.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

import pytest

from zoomgold.config.settings import environment_name
from zoomgold.plan.cache import PlanCache

#: The variable that names the directory, here and in the processes that tests start.
VARIABLE = environment_name("cache_dir")
_SWITCH = environment_name("plan_cache")


def share() -> None:
    """Have all processes of these tests keep their plans in one new directory."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        directory = os.environ[VARIABLE] = tempfile.mkdtemp(prefix="zoomgold-plans-")
        atexit.register(shutil.rmtree, directory, ignore_errors=True)
    # Now, for a test may clear its environment.
    _plans()


def plans() -> PlanCache | None:
    """The shared plans; None where the test asks for `nothing_kept`."""
    return None if os.environ.get(_SWITCH) == "false" else _plans()


def keep_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on every run of the test plans anew."""
    monkeypatch.setenv(_SWITCH, "false")


@pytest.fixture
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every run of the test plans anew."""
    keep_nothing(monkeypatch)


@cache
def _plans() -> PlanCache:
    return PlanCache(Path(os.environ[VARIABLE]))
