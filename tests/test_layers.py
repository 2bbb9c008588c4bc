"""The folders of the package are layers: imports point downwards and never run in a circle.

Every import statement counts, also one inside a function or for the type checker alone.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

from manual.layers import DOORS, LAYERS, PACKAGE, TOP_LEVEL

IMPORTS = (ast.Import, ast.ImportFrom)


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
        for line, imported in _named(name, text, _is_folder(name, texts))
        if (module := _module(imported, texts)) is not None and module != name
    ]


def _is_folder(name: str, texts: Mapping[str, str]) -> bool:
    return any(other.startswith(f"{name}.") for other in texts)


@cache  # Most tests change one module of many.
def _named(name: str, text: str, is_folder: bool) -> tuple[tuple[int, str], ...]:
    """The line and the full name of whatever a module imports."""
    return tuple(_statements(name, text, is_folder))


def _statements(name: str, text: str, is_folder: bool) -> Iterator[tuple[int, str]]:
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


def test_no_import_points_upwards(clean: dict[str, str]) -> None:
    found = imports(clean)
    assert len(found) > 500, "the imports were not read"
    assert upward(found) == []


def test_no_imports_run_in_a_circle(clean: dict[str, str]) -> None:
    assert circle(imports(clean)) == []


def unexplained(texts: Mapping[str, str]) -> list[str]:
    """The late imports, by module and line, that do not say on the line why they are late.

    The first of several in a row speaks for all.
    """
    return [
        f"{name}, line {first.lineno}: say why with a comment, # late: ..."
        for name, text in texts.items()
        for first in _late(ast.parse(text))
        if "# late: " not in "".join(text.splitlines()[first.lineno - 1 : first.end_lineno])
    ]


def _late(module: ast.Module) -> Iterator[ast.stmt]:
    """The first of each row of imports inside a function."""
    functions = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
    for body in (
        block
        for function in functions
        for node in ast.walk(function)
        for _, block in ast.iter_fields(node)
        if isinstance(block, list)
    ):
        for before, statement in pairwise([None, *body]):
            if isinstance(statement, IMPORTS) and not isinstance(before, IMPORTS):
                yield statement


def test_each_late_import_says_why() -> None:
    assert unexplained(sources(PACKAGE)) == []


@pytest.mark.parametrize(
    "text",
    [
        "def f():\n    import a\n    import b  # late: b is slow\n",
        "def f():\n    if x:\n        from a import (\n            b,\n        )\n",
    ],
)
def test_a_late_import_without_a_reason_is_found(text: str) -> None:
    line = 2 + ("if" in text)
    assert unexplained({"m": text}) == [f"m, line {line}: say why with a comment, # late: ..."]


def test_a_reason_speaks_for_the_imports_in_a_row() -> None:
    first = "def f():\n    from a import (  # late: a is slow\n        b,\n    )\n    import c\n"
    assert unexplained({"m": first}) == []


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


@pytest.fixture(scope="module")
def clean() -> dict[str, str]:
    """The text of every module, read once."""
    return sources(PACKAGE)


@pytest.mark.parametrize("statement", UPWARD.values(), ids=UPWARD)
def test_an_import_that_points_upwards_is_found(statement: str, clean: dict[str, str]) -> None:
    """Planted in a layer near the bottom."""
    planted = "zoomgold.transform.stamps"
    texts = {**clean, planted: f"{clean[planted]}\n{statement}\n"}
    (found,) = upward(imports(texts))
    line = len(clean[planted].splitlines()) + 2 + statement.count("\n    ")
    assert found.startswith(f"zoomgold.transform.stamps, line {line}, imports zoomgold")


def test_modules_are_read_from_a_folder(tmp_path: Path) -> None:
    package = tmp_path / "zoomgold"
    (package / "config").mkdir(parents=True)
    for file, text in (
        ("__init__.py", "1"),
        ("config/__init__.py", "2"),
        ("config/settings.py", "3"),
    ):
        (package / file).write_text(text, encoding="utf-8")
    assert sources(package) == {
        "zoomgold": "1",
        "zoomgold.config": "2",
        "zoomgold.config.settings": "3",
    }


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
def test_an_import_that_points_down_or_sideways_is_none(
    statement: str, clean: dict[str, str]
) -> None:
    planted = "zoomgold.transform.stamps"
    texts = {**clean, planted: f"{clean[planted]}\n{statement}\n"}
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
