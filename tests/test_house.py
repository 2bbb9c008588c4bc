"""docs/house.md: the picture has every layer in its place, the row goes the way that it says."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import duckdb
import pytest
from support.gold import FIXTURES, query
from test_manual import in_code, rows, section

from manual import FOLDER, ROOT
from manual.layers import LAYERS, PACKAGE, TOP_LEVEL, modules

PAGE = FOLDER / "house.md"
STEPS = [cells for cells in rows(section(PAGE, "One row from file to Gold")) if len(cells) == 4]
SVG = "{http://www.w3.org/2000/svg}"


def functions(file: Path) -> set[str]:
    """The functions of a module, and the methods of its classes as `Class.method`."""
    found: set[str] = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            methods = (one for one in node.body if isinstance(one, ast.FunctionDef))
            found |= {f"{node.name}.{method.name}" for method in methods}
    return found


@pytest.mark.parametrize("cells", STEPS, ids=lambda cells: f"{cells[0]} {cells[2]}")
def test_a_step_names_functions_of_its_module(cells: list[str]) -> None:
    (module,) = in_code(cells[1])
    named = in_code(cells[2])
    assert named
    missing = set(named) - functions(ROOT / module)
    assert not missing, f"{module} has no {missing}: docs/house.md is behind the code"


def test_the_functions_named_in_the_text_are_those_of_their_modules() -> None:
    named = re.findall(r"`(\w+)`\s+in\s+`(zoomgold/[\w/]+\.py)`", PAGE.read_text())
    assert len(named) == 6
    for name, module in named:
        assert name in functions(ROOT / module), f"{module} has no {name}"


def test_the_steps_are_numbered_as_in_the_picture() -> None:
    texts = [text.text for text in _picture().iter(f"{SVG}text")]
    numbers = sorted(int(text) for text in texts if text and text.isdigit())
    assert numbers == list(dict.fromkeys(int(step) for step, *_ in STEPS))


def test_each_step_stands_in_the_room_of_its_folder() -> None:
    for step, module, *_ in STEPS:
        assert f"{in_code(module)[0].split('/')[1]}/" in _rooms_with(int(step)), step


def test_the_rooms_are_the_layers_from_the_ground_up() -> None:
    """A layer stands above the one before it, or to its right on the same floor."""
    places = sorted((-y, x, name) for name, (x, y, _, _) in _rooms().items())
    ground = " · ".join(file.stem for file in modules(PACKAGE, TOP_LEVEL))
    layers = [f"{layer}/" for layer in LAYERS if layer != TOP_LEVEL]
    assert [name for *_, name in places] == [ground, *layers[:-1]], (
        "docs/house.svg has to have a room for each layer, and on the ground the modules in none"
    )
    roof = next(g for g in _picture().iter(f"{SVG}g") if g.get("class") == "roof")
    assert layers[-1] in [text.text for text in roof.iter(f"{SVG}text")]


def _picture() -> ElementTree.Element:
    return ElementTree.parse(FOLDER / "house.svg").getroot()


def _rooms() -> dict[str, tuple[float, float, float, float]]:
    """Each room by its name: x, y, width and height."""
    found = {}
    for group in _picture().iter(f"{SVG}g"):
        if group.get("class") == "room":
            rect, name = group.find(f"{SVG}rect"), group.find(f"{SVG}text")
            assert rect is not None
            assert name is not None
            x, y, width, height = (float(rect.get(k, "")) for k in ("x", "y", "width", "height"))
            found[str(name.text)] = (x, y, width, height)
    return found


def _rooms_with(step: int) -> list[str]:
    """The room in which the number of a step is drawn."""
    spots = [
        (float(circle.get("cx", "")), float(circle.get("cy", "")))
        for group in _picture().iter(f"{SVG}g")
        if group.get("class") == "stop" and group.findtext(f"{SVG}text") == str(step)
        for circle in group.iter(f"{SVG}circle")
    ]
    return [
        name
        for name, (x, y, width, height) in _rooms().items()
        if any(x < cx < x + width and y < cy < y + height for cx, cy in spots)
    ]


def _shown(heading: str) -> dict[str, str]:
    """The columns and values of the table that is headed so."""
    block = PAGE.read_text().split(f"| {heading} | value |\n")[1].split("\n\n")[0]
    return {in_code(name)[0]: value for name, value in rows(f"| a | b |\n|---|---|\n{block}")}


def test_the_row_is_in_silver_as_the_page_shows_it() -> None:
    shown = _shown("column of `si_participants`")
    columns = ", ".join(f"{name}::varchar" for name in shown)
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        found = connection.execute(
            f"SELECT {columns} FROM read_parquet('{FIXTURES}/si_participants.parquet') "
            f"WHERE participant_id = '{shown['participant_id']}'"
        ).fetchall()
    assert found == [tuple(shown.values())]


def test_the_row_is_in_gold_as_the_page_shows_it(fixture_gold: Path) -> None:
    shown = _shown("column of `go_participant_fact`")
    columns = ", ".join(f"{name}::varchar AS {name}" for name in shown)
    key = shown["participant_id"]
    sql = f"SELECT {columns} FROM go_participant_fact WHERE participant_id = '{key}'"
    assert query(fixture_gold, sql) == [shown]
