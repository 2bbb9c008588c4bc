"""Modules of models that are not in this package: files of a folder, or of another package."""

import sys
import sysconfig
from collections.abc import Iterator
from importlib import import_module, util
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from zoomgold.definitions.model import Node
from zoomgold.errors import UsageError

#: Files of a folder are modules under this name.
_PREFIX = "zoomgold_outside"


def modules(place: str | Path) -> Iterator[ModuleType]:
    """The modules of a folder or a package in order of their names.

    Tests and what begins with `_` are left out. Raises `UsageError` for one that fails to import,
    or that is called like a Gold table and defines none.
    """
    if isinstance(place, Path):
        for file in sorted(place.glob("*.py")):
            if not file.name.startswith(("_", "test_")):
                yield _with_a_model(_from_file(file), file)
        return
    package = _imported(place, place)
    for found in iter_modules(getattr(package, "__path__", [])):
        if not found.name.startswith(("_", "test_")):
            yield _imported(f"{place}.{found.name}", place)


def code_of(place: str | Path) -> Path:
    """The folder, or the file, of the code of a folder or a package."""
    if isinstance(place, Path):
        return place
    found = util.find_spec(place)
    origin = found.origin if found else None
    if origin is None:
        raise UsageError(f"models: no package is called {place}.")
    file = Path(origin)
    return file.parent if file.name == "__init__.py" else file


def helpers() -> list[Path]:
    """The files of the loaded modules that are neither installed, nor Python's, nor zoomgold's.

    Models may import such modules from beside their folder.
    """
    names = ("stdlib", "purelib", "platlib")
    installed = [Path(sysconfig.get_path(name)).resolve() for name in names]
    installed.append(Path(__file__).resolve().parents[1])
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    found = {Path(file).resolve() for file in files if file}
    return sorted(
        file for file in found if not any(file.is_relative_to(folder) for folder in installed)
    )


def file_of(node: Node) -> str:
    """The file that defines a node."""
    module = sys.modules.get(node.build.__module__)
    return str(getattr(module, "__file__", None) or node.build.__module__)


def _from_file(file: Path) -> ModuleType:
    name = f"{_PREFIX}.{file.parent.name}.{file.stem}"
    spec = util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise _failed(str(file), error) from error
    return module


def _with_a_model(module: ModuleType, file: Path) -> ModuleType:
    """Refuse a file that is called like a Gold table and defines nothing: a forgotten decorator."""
    if file.name.startswith("go_") and not any(isinstance(v, Node) for v in vars(module).values()):
        raise UsageError(
            f"{file}: defines no model.\nPut @model(contract=CONTRACT) before its function; or, if "
            f"it is no table, call the file _{file.name}."
        )
    return module


def _imported(name: str, package: str) -> ModuleType:
    try:
        return import_module(name)
    except Exception as error:
        raise _failed(f"{name} (package {package})", error) from error


def _failed(what: str, error: Exception) -> UsageError:
    line = (str(error).splitlines() or [""])[0]
    return UsageError(
        f"{what}: cannot be imported: {type(error).__name__}: {line}\n"
        "Fix the file, or take it out of the setting models."
    )
