"""The clock of the machine, as a test sets it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count

import pytest

from zoomgold import clock

_READS = clock.utc_now
_TICK = timedelta(milliseconds=1)


@contextmanager
def clock_at(start: datetime) -> Iterator[None]:
    """The run in this block begins at `start`, by its clock; each reading is a tick later.

    Modules hold the function by its name, so it is replaced in each of them.
    """
    ticks = count()
    with pytest.MonkeyPatch.context() as patch:
        for name, module in list(sys.modules.items()):
            if name.startswith("zoomgold") and getattr(module, "utc_now", None) is _READS:
                patch.setattr(module, "utc_now", lambda: start + next(ticks) * _TICK)
        yield
