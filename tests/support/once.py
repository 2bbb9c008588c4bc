"""What is built once for all test processes; each gets a copy of its own.

Several processes run the tests side by side, and most need the same few Golds. One of them builds
what is asked for first, the others wait for it.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def built_once(factory: pytest.TempPathFactory, name: str, build: Callable[[Path], object]) -> Path:
    """A new folder with what `build` wrote into the empty one that it was given."""
    shared = _common(factory) / f"once-{name}"
    with shared.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not shared.is_dir():
            unfinished = shared.with_suffix(".unfinished")
            # A build that failed before may have left something.
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            build(unfinished)
            unfinished.rename(shared)
    return Path(shutil.copytree(shared, factory.mktemp(name) / "copy"))


def _common(factory: pytest.TempPathFactory) -> Path:
    """The folder of this run of the tests, whatever process asks."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
