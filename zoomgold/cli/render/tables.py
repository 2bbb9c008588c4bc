"""Tables that stay tables: columns give way and cells are cut where a line has too little room.

Where it has: cells are whole. Else text is cut with an ellipsis, down to a length that still says
something; then columns are left out, those first that matter least; numbers are never cut. A pipe
or a file has all the room it wants.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rich import box
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from zoomgold.cli.render.console import console, listed

#: What a cell that is cut keeps, if the column's name is not longer.
_LEAST = 14
#: Between two columns; the second where the first would take too much.
_GAP, _NARROW_GAP = 3, 2


@dataclass
class Grid:
    """Rows under named columns.

    `right` are numbers, which are aligned right and never cut; `spare` are the columns that can be
    left out, the first of them first; `whole` is text that is never cut, such as what one types;
    `least` is how many characters any other text keeps.
    """

    columns: tuple[str, ...]
    right: frozenset[str] = frozenset()
    spare: tuple[str, ...] = ()
    whole: frozenset[str] = frozenset()
    least: int = _LEAST
    rows: list[tuple[Text, ...]] = field(default_factory=list)
    #: How many rows stand above each line.
    sections: set[int] = field(default_factory=set)
    #: The rows that are set off in bold.
    bold: set[int] = field(default_factory=set)

    def add_row(self, *cells: str | Text, style: str = "") -> None:
        """One row, a cell for each column."""
        if style == "bold":
            self.bold.add(len(self.rows))
        self.rows.append(tuple(one if isinstance(one, Text) else Text(one) for one in cells))

    def add_section(self) -> None:
        """A line after the rows so far."""
        self.sections.add(len(self.rows))


@dataclass(frozen=True)
class Fit:
    """How a grid is laid out: the columns that are shown with their widths, and the gap."""

    widths: dict[str, int]
    gap: int


def table_of(
    *columns: str,
    right: Iterable[str] = (),
    spare: Sequence[str] = (),
    whole: Iterable[str] = (),
    least: int = _LEAST,
) -> Grid:
    """A grid without rows yet; see `Grid`."""
    return Grid(columns, frozenset(right), tuple(spare), frozenset(whole), least)


def fit(grid: Grid, room: int) -> Fit:
    """The layout of a grid in a number of characters."""
    natural = {name: natural_width(grid, name) for name in grid.columns}
    for gap in (_GAP, _NARROW_GAP):
        if _taken(natural.values(), gap) <= room:
            return Fit(natural, gap)
    least = {
        name: width
        if name in grid.right or name in grid.whole
        else min(width, max(cell_len(name), grid.least))
        for name, width in natural.items()
    }
    shown = list(grid.columns)
    # The first column says what a row is about, so it stays to the last.
    others = [name for name in reversed(grid.columns[1:]) if name not in grid.spare]
    for name in (*grid.spare, *others):
        if _taken((least[one] for one in shown), _NARROW_GAP) <= room:
            break
        shown.remove(name)
    return Fit(_widened({n: least[n] for n in shown}, natural, room), _NARROW_GAP)


def natural_width(grid: Grid, name: str) -> int:
    """How wide a column is when nothing of it is cut."""
    place = grid.columns.index(name)
    return max([cell_len(name), *(_length(row[place]) for row in grid.rows)])


def _widened(widths: dict[str, int], natural: dict[str, int], room: int) -> dict[str, int]:
    """The widths with what room is left: always to the narrowest of the cells that are cut."""
    found = dict(widths)
    free = room - _taken(found.values(), _NARROW_GAP)
    while free > 0:
        cut = [name for name, width in found.items() if width < natural[name]]
        if not cut:
            break
        found[min(cut, key=lambda name: found[name])] += 1
        free -= 1
    if free < 0:
        # Not even the first column has room.
        (name,) = found
        found[name] = max(room, 1)
    return found


def _taken(widths: Iterable[int], gap: int) -> int:
    found = list(widths)
    return sum(found) + gap * (len(found) - 1)


def _length(cell: Text) -> int:
    return max((cell_len(line) for line in cell.plain.split("\n")), default=0)


def print_table(grid: Grid, *, wide: bool = False) -> None:
    """Print the grid on stdout, and which columns had no room. With `wide`, nothing is cut."""
    room = _all_room(grid) if wide else console().width
    found = fit(grid, room)
    out = console(least=_taken(found.widths.values(), found.gap) if wide else 0)
    out.print(_rendered(grid, found))
    left_out = [name for name in grid.columns if name not in found.widths]
    if left_out:
        out.print(Text(f"Not shown: {listed(left_out)}; --wide shows all.", style="dim"))
    elif any(width < natural_width(grid, name) for name, width in found.widths.items()):
        out.print(Text("Cells are cut at …; --wide shows all.", style="dim"))


def _all_room(grid: Grid) -> int:
    """At least what the grid takes with all its columns, whole."""
    cells = sum(_length(cell) for row in grid.rows for cell in row)
    return cells + sum(cell_len(name) + _GAP for name in grid.columns)


def _rendered(grid: Grid, found: Fit) -> Table:
    places = [grid.columns.index(name) for name in found.widths]
    # A column is followed by its padding and the edge of the box, a space.
    padding = (0, found.gap - 1, 0, 0)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=padding)
    for name, width in found.widths.items():
        table.add_column(
            Text(name),
            justify="right" if name in grid.right else "left",
            no_wrap=True,
            overflow="ellipsis",
            width=width,
        )
    for place, row in enumerate(grid.rows):
        if place in grid.sections:
            table.add_section()
        style = "bold" if place in grid.bold else ""
        table.add_row(*(row[each] for each in places), style=style)
    return table
