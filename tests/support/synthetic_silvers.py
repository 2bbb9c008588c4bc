"""Synthetic Silver without dirt, with the usual and with much of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from zoomgold.synthetic import DEFAULT_DAYS, DEFAULT_DIRT, DEFAULT_SEED, DEFAULT_USERS, generate
from zoomgold.synthetic.edge_cases import edge_rows

from .once import built_once
from .synthetic_rules import Frames, read, violations


@pytest.fixture(scope="session")
def dirty_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the defaults. Only read it."""
    return _made(
        tmp_path_factory,
        "dirty",
        users=DEFAULT_USERS,
        seed=DEFAULT_SEED,
        dirt=DEFAULT_DIRT,
        days=DEFAULT_DAYS,
    )


@pytest.fixture(scope="session")
def dirty(dirty_directory: Path) -> Frames:
    return read(dirty_directory)


@pytest.fixture(scope="session")
def dirty_violations(dirty: Frames) -> dict[str, dict[int, list[str]]]:
    return violations(dirty)


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Frames:
    return read(_made(tmp_path_factory, "clean", users=500, seed=3, dirt=0, days=90))


@pytest.fixture(scope="session")
def filthy(tmp_path_factory: pytest.TempPathFactory) -> Frames:
    """Random rows with a fifth of dirt, without the edge cases."""
    frames = read(_made(tmp_path_factory, "filthy", users=1_500, seed=11, dirt=0.2, days=60))
    return {table: frame.head(-edge_rows(table).height) for table, frame in frames.items()}


def _made(factory: pytest.TempPathFactory, name: str, **arguments: Any) -> Path:
    """A directory that did not exist before; it is made once for all test processes."""
    inside = Path("deep") / "silver"
    return built_once(factory, name, lambda out: generate(out=out / inside, **arguments)) / inside
