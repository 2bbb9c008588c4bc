"""Synthetic Silver: ten tables shaped like a real export, reproducible to the byte."""

from zoomgold.synthetic.generator import (
    DEFAULT_DAYS,
    DEFAULT_DIRT,
    DEFAULT_SEED,
    DEFAULT_USERS,
    generate,
)

__all__ = ["DEFAULT_DAYS", "DEFAULT_DIRT", "DEFAULT_SEED", "DEFAULT_USERS", "generate"]
