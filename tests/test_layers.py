"""The folders of the package are layers: imports point downwards and never run in a circle.

Every import statement counts, also one inside a function or for the type checker alone.
"""

import ast
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from manual.layers import DOORS, LAYERS, PACKAGE, TOP_LEVEL


@dataclass(frozen=True)
class Import:
    """One import: the module that has it, its line, and the module that it names."""

    importer: str
    line: int
    imported: str

    def __str__(self) -> str:
        return f"{self.importer}, line {self.line}, imports {self.imported}"


def sources(package: Path) -> dict[str, str]:
    """The text of each module by its dotted name; a folder goes by its own name."""
    return {
        ".".join(file.relative_to(package.parent).with_suffix("").parts).removesuffix(
            ".__init__"
        ): file.read_text(encoding="utf-8")
        for file in package.rglob("*.py")
    }


def imports(texts: Mapping[str, str]) -> list[Import]:
    """Every import of one module of the package by another."""
    return [
        Import(name, line, module)
        for name, text in texts.items()
        for line, imported in _named(name, text, texts)
        if (module := _module(imported, texts)) is not None and module != name
    ]


def _named(name: str, text: str, texts: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """The line and the full name of whatever a module imports."""
    is_folder = any(other.startswith(f"{name}.") for other in texts)
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                parts = name.split(".")
                above = parts[: len(parts) - level + is_folder] if level else []
                base = ".".join([*above, *([module] if module else [])])
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in names)
            case ast.Call(
                func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(imported)), *_],
            ):
                yield node.lineno, imported


def _module(imported: str, texts: Mapping[str, str]) -> str | None:
    """The module that a name is, or is defined in; None: it is not of the package."""
    while imported and imported not in texts:
        imported = imported.rpartition(".")[0]
    return imported or None


def layer(module: str) -> str | None:
    """The layer of a module; None: one of the doors of the package, which may import anything."""
    _, *below = module.split(".")
    if not below or f"{below[0]}.py" in DOORS:
        return None
    return below[0] if below[0] in LAYERS else TOP_LEVEL


def upward(found: list[Import]) -> list[str]:
    """The imports that point from a layer to a higher one."""
    height = {name: position for position, name in enumerate(LAYERS)}
    wrong = []
    for one in found:
        importer, imported = layer(one.importer), layer(one.imported)
        # Nobody comes in through the door: what it opens lies above.
        if importer is not None and (imported is None or height[imported] > height[importer]):
            wrong.append(
                f"{one}: {imported or 'the package itself'} lies above {importer or one.importer}"
            )
    return wrong


def circle(found: list[Import]) -> list[str]:
    """The modules of one circle of imports, the first again at its end; empty: there is none."""
    graph: dict[str, set[str]] = {}
    for one in found:
        graph.setdefault(one.importer, set()).add(one.imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        nodes: list[str] = error.args[1]
        return nodes
    return []


def test_no_import_points_upwards() -> None:
    found = imports(sources(PACKAGE))
    assert len(found) > 500, "the imports were not read"
    assert upward(found) == []


def test_no_imports_run_in_a_circle() -> None:
    assert circle(imports(sources(PACKAGE))) == []


def test_every_folder_with_code_is_a_layer() -> None:
    """A new folder has to take its place."""
    folders = {file.relative_to(PACKAGE).parts[0] for file in PACKAGE.glob("*/**/*.py")}
    assert folders == set(LAYERS) - {TOP_LEVEL}, "name it in LAYERS of manual/layers.py"


UPWARD = {
    "a plain import": "import zoomgold.cli.run",
    "a name of a higher module": "from zoomgold.cli.run import app",
    "a higher module by its folder": "from zoomgold.pipeline import run",
    "a folder itself": "import zoomgold.models",
    "a relative import": "from ..pipeline.run import run",
    "a relative import of a folder": "from .. import pipeline",
    "a late import": "def late():\n    from zoomgold.models.catalog import MODELS\n",
    "an import for types": "if TYPE_CHECKING:\n    from zoomgold.engines.base import Backend\n",
    "an import by name": "importlib.import_module('zoomgold.reports.show')",
    "the door of the package": "from zoomgold import gold",
}


@pytest.mark.parametrize("statement", UPWARD.values(), ids=UPWARD)
def test_an_import_that_points_upwards_is_found(statement: str, tmp_path: Path) -> None:
    """Planted in a copy of the package, in a layer near the bottom."""
    package = tmp_path / "zoomgold"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "assets"))
    planted = package / "transform" / "stamps.py"
    text = planted.read_text(encoding="utf-8")
    planted.write_text(f"{text}\n{statement}\n", encoding="utf-8")
    (found,) = upward(imports(sources(package)))
    line = len(text.splitlines()) + 2 + statement.count("\n    ")
    assert found.startswith(f"zoomgold.transform.stamps, line {line}, imports zoomgold")


@pytest.mark.parametrize(
    "statement",
    [
        "from zoomgold.transform.ledger import News",
        "from zoomgold.definitions.contract import Contract",
        "from ..expressions import keys",
        "from . import ledger",
        "from zoomgold import errors",
        "import ibis",
    ],
)
def test_an_import_that_points_down_or_sideways_is_none(statement: str) -> None:
    texts = sources(PACKAGE)
    texts["zoomgold.transform.stamps"] += f"\n{statement}\n"
    assert upward(imports(texts)) == []


@pytest.mark.parametrize(
    "texts",
    [
        {"zoomgold.config.a": "import zoomgold.config.b", "zoomgold.config.b": "from . import a"},
        {
            "zoomgold.errors": "def late():\n    from zoomgold.hints import hint",
            "zoomgold.hints": "from zoomgold.nearest import nearest",
            "zoomgold.nearest": "from zoomgold.errors import UsageError",
        },
    ],
    ids=["two modules", "three, one of them late"],
)
def test_a_circle_is_found(texts: dict[str, str]) -> None:
    found = circle(imports(texts | {"zoomgold": "", "zoomgold.config": ""}))
    assert set(found) == set(texts)
    assert found[0] == found[-1]
