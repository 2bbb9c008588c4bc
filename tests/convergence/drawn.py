"""Choices by Hypothesis."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import strategies as st

from .rows import T


class Drawn:
    """Chooses by draws of Hypothesis: several choices by one number, to keep an example small.

    Many worlds need some five thousand choices, and Hypothesis gives up on an example much above
    four thousand numbers. Beyond 24 bits it would prefer small numbers.
    """

    _NUMBERS = st.integers(0, 2**24 - 1)

    def __init__(self, draw: st.DrawFn, *, scatter: bool = False) -> None:
        """With `scatter`, equal numbers make unequal choices.

        Hypothesis likes to draw a number again and again, and begins with nothing but zeros: of
        many worlds in one example, most would then be alike. What it draws still decides all.
        """
        self._draw = draw
        self._masks = random.Random(0) if scatter else None
        self._number, self._below = 0, 1

    def __call__(self, options: Sequence[T], /) -> T:
        count = len(options)
        if self._below < count:
            mask = 0 if self._masks is None else self._masks.getrandbits(24)
            self._number, self._below = self._draw(self._NUMBERS) ^ mask, 2**24
        self._number, index = divmod(self._number, count)
        self._below //= count
        return options[index]
