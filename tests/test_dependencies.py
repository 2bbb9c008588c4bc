"""`pyproject.toml` declares what the code imports, and nothing else."""

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Set
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
#: Declared and never imported: commands, a plugin of pytest, the kernel that runs notebooks.
TOOLS = frozenset({"mypy", "ruff", "pytest-xdist", "ipykernel"})
#: What runs in an environment of its own, which `emulator/server.py` declares.
APART = frozenset(
    ROOT / "emulator" / name
    for name in ("server.py", "account.py", "descriptions.py", "in_background.py")
)
DEVELOPMENT = ("tests", "benchmarks", "manual", "emulator", "notebooks")


def imported(texts: Iterable[str]) -> set[str]:
    """The top-level names that these modules import from elsewhere than the standard library."""
    return {name for text in texts for name in _imports(text)} - sys.stdlib_module_names


def _imports(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name.split(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.split(".")[0]


def texts_below(*folders: str) -> Iterator[str]:
    """The source of every module and of every notebook's code cells."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if file not in APART:
                yield file.read_text(encoding="utf-8")
        for file in sorted((ROOT / folder).rglob("*.ipynb")):
            cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
            yield from ("".join(one["source"]) for one in cells if one["cell_type"] == "code")


def own_names() -> set[str]:
    """What the repository itself gives to import: its folders, and modules beside a script."""
    places = [ROOT, ROOT / "tests", ROOT / "benchmarks"]
    files = {file for place in places for file in place.glob("*.py")}
    folders = {file.parent for place in places for file in place.glob("*/__init__.py")}
    return {one.stem for one in files | folders}


def distributions(names: Set[str]) -> dict[str, str]:
    """The distribution that each imported name comes from."""
    known = packages_distributions()
    missing = sorted(names - known.keys())
    assert not missing, f"imported, but not installed: {', '.join(missing)}; run: uv sync"
    return {name: _normal(known[name][0]) for name in names}


def declared(requirements: Iterable[object]) -> set[str]:
    """The distributions that requirements name, without extras and ranges."""
    return {
        _normal(re.split(r"[\s\[<>=!~;]", one, maxsplit=1)[0])
        for one in requirements
        if isinstance(one, str)
    }


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def undeclared(names: Set[str], declarations: Set[str]) -> list[str]:
    """A line for each imported name whose distribution is not declared."""
    return [
        f"{name} is imported; declare {distribution} in pyproject.toml"
        for name, distribution in sorted(distributions(names).items())
        if distribution not in declarations
    ]


def unused(names: Set[str], declarations: Set[str]) -> list[str]:
    """A line for each declared distribution that nothing imports."""
    used = set(distributions(names).values())
    return [f"{one} is declared and never imported" for one in sorted(declarations - used)]


EXTRAS = declared(
    one for extra in PROJECT["project"]["optional-dependencies"].values() for one in extra
)
DEPENDENCIES = declared(PROJECT["project"]["dependencies"]) | EXTRAS
GROUPS = declared(one for group in PROJECT["dependency-groups"].values() for one in group)


def test_the_package_declares_what_it_imports_and_nothing_else() -> None:
    names = imported(texts_below("zoomgold")) - {"zoomgold"}
    assert undeclared(names, DEPENDENCIES) == []
    assert unused(names, DEPENDENCIES) == []


def test_development_declares_what_it_imports_and_nothing_else() -> None:
    names = imported(texts_below(*DEVELOPMENT)) - own_names()
    assert undeclared(names, DEPENDENCIES | GROUPS) == []
    assert unused(names, GROUPS - TOOLS) == []


def test_an_import_without_a_declaration_is_found() -> None:
    # Installed, since Snowflake's connector needs it; nothing of ours declares it.
    names = imported(["import os\n\ndef late():\n    from requests.adapters import HTTPAdapter\n"])
    assert names == {"requests"}
    assert undeclared(names, DEPENDENCIES) == [
        "requests is imported; declare requests in pyproject.toml"
    ]


def test_a_declaration_without_an_import_is_found() -> None:
    requirements = ["ibis-framework[duckdb]>=12,<13", "Pydantic_Settings >=2", "tzdata; 1 < 2"]
    assert unused({"ibis"}, declared(requirements)) == [
        "pydantic-settings is declared and never imported",
        "tzdata is declared and never imported",
    ]


def test_a_relative_import_is_our_own() -> None:
    assert imported(["from . import a\nfrom .b import c\nimport snowflake.connector as d\n"]) == {
        "snowflake"
    }
    assert distributions({"snowflake"}) == {"snowflake": "snowflake-connector-python"}
