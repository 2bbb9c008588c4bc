"""The progress of a command that is no run: one line on a terminal, which is gone at the end.

Elsewhere nothing is printed: whoever waits looks at a terminal.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from zoomgold.cli.render.console import console, plural

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

#: Within the context that it returns, a step of that name is under way.
Begin = Callable[[str], AbstractContextManager[None]]


@contextmanager
def working(settings: Settings) -> Iterator[Begin]:
    """Show which step is under way, and for how long, on a terminal; nothing with `quiet`."""
    with _line(settings) as show:

        @contextmanager
        def step(name: str) -> Iterator[None]:
            show(name)
            yield

        yield step


@contextmanager
def counting(settings: Settings) -> Iterator[Callable[[str, int], None]]:
    """Show how far a command is that comes to tables: call it with each and its rows."""
    with _line(settings) as show:
        tables, total = 0, 0

        def done(table: str, rows: int) -> None:
            nonlocal tables, total
            tables, total = tables + 1, total + rows
            show(f"{table}: {plural(rows, 'row')}; {plural(tables, 'table')}, {total:,} in all")

        yield done


@contextmanager
def _line(settings: Settings) -> Iterator[Callable[[str], None]]:
    on = console(sys.stderr)
    if not on.is_terminal or settings.log_level == "quiet":
        yield lambda _: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=on, transient=True) as progress:
        task = progress.add_task("starting", total=None)
        yield lambda text: progress.update(task, description=text)
