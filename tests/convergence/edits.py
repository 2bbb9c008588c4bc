"""Changes of code between runs, as a run sees them: the fingerprints of what they shape differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from zoomgold.models.dag import with_downstream
from zoomgold.pipeline import run, shapes


class Edits:
    """The changes so far, counted by the models that they shape.

    That a fingerprint moves with the code is shown elsewhere (`tests/plan/test_fingerprint.py`).
    """

    def __init__(self) -> None:
        self._made: Counter[str] = Counter()

    def make(self, models: Collection[str]) -> None:
        """Change the code of these models."""
        self._made.update(with_downstream(set(models)))

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """Runs in this block are runs of the code as changed."""
        found = shapes.shapes

        def edited(*arguments: Any) -> dict[str, str]:
            return {
                name: f"{shape}, {self._made[name]}" for name, shape in found(*arguments).items()
            }

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(run, "shapes", edited)
            yield
