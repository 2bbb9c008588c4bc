"""The map of the package in CONTRIBUTING.md, from the docstrings of its folders and modules."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from manual.layers import LAYERS, PACKAGE, TOP_LEVEL, modules
from manual.markdown import cell, code, table

_BEGIN, _END = "<!-- The map: written by `just generate` -->", "<!-- End of the map -->"


def with_map(page: str) -> str:
    """The page with the map that the package has now."""
    before, _, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"the page has no place for the map, from {_BEGIN} to {_END}")
    return f"{before}{_BEGIN}\n\n{layout(PACKAGE)}\n\n{_END}{after}"


def layout(package: Path) -> str:
    """The table of the layers, bottom up, and the table of their modules."""
    layers = table(("layer", "what is in it"), (_layer(package, name) for name in LAYERS))
    every = table(("module", "what it does"), _modules(package))
    return f"{layers}\n\n{every}"


def _layer(package: Path, layer: str) -> tuple[str, str]:
    if layer == TOP_LEVEL:
        names = ", ".join(code(file.name) for file in modules(package, layer))
        return names, "What every layer may use"
    return code(f"{layer}/"), cell(_first_sentence(package / layer / "__init__.py"))


def _modules(package: Path) -> Iterator[tuple[str, str]]:
    for layer in LAYERS:
        for file in modules(package, layer):
            yield code(file.relative_to(package).as_posix()), cell(_first_line(file))


def _first_line(file: Path) -> str:
    return _docstring(file).splitlines()[0].removesuffix(".")


def _first_sentence(file: Path) -> str:
    paragraph = " ".join(_docstring(file).split("\n\n")[0].split())
    return re.split(r"(?<=\.) ", paragraph)[0].removesuffix(".")


def _docstring(file: Path) -> str:
    found = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    if not found:
        raise ValueError(f"{file} has no docstring: its first line says what the module does")
    return found
