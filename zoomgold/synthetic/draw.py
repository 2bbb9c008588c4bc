"""Random columns. One independent stream per table and purpose, so no table disturbs another."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Draw:
    """A seeded stream of random arrays.

    Everything derives from ``Generator.random`` by multiplication and comparison: logarithms and
    powers may differ in the last bit between processors, and the files must not.
    """

    def __init__(self, seed: int, table: str, purpose: str) -> None:
        key = zlib.crc32(f"{table}/{purpose}".encode())
        self._generator = np.random.Generator(
            np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(key,)))
        )

    def uniform(self, count: int) -> Floats:
        """``count`` numbers in [0, 1)."""
        return self._generator.random(count)

    def below(self, count: int, limit: int | Ints) -> Ints:
        """``count`` whole numbers in [0, limit)."""
        return _floor(self.uniform(count) * limit)

    def below_skewed(self, count: int, limit: int | Ints) -> Ints:
        """``count`` whole numbers in [0, limit), most of them small: their mean is a sixth."""
        first = self.uniform(count)
        return _floor(first * first * self.uniform(count) * limit)

    def chance(self, count: int, share: float) -> Flags:
        """``count`` flags, each true with probability ``share``."""
        flags: Flags = self.uniform(count) < share
        return flags

    def pick(self, count: int, weights: Sequence[float]) -> Ints:
        """``count`` positions in ``weights``, each as often as its weight says."""
        bounds = np.cumsum(np.asarray(weights, dtype=np.float64))
        found: Ints = np.searchsorted(bounds, self.uniform(count) * bounds[-1], side="right")
        last: Ints = np.minimum(found, len(weights) - 1)
        return last


def _floor(numbers: Floats) -> Ints:
    whole: Ints = numbers.astype(np.int64)
    return whole
