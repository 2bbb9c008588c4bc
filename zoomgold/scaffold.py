"""Files for a new model: a module and its test, ready to run."""

import re
from dataclasses import dataclass
from pathlib import Path
from string import Template

from zoomgold.errors import UsageError

_TEMPLATES = Path(__file__).parent / "templates"
_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Scaffold:
    """A module and its test that are not there yet."""

    module: Path
    test: Path


def write_mart(name: str, folder: Path, tests: Path) -> Scaffold:
    """Write a mart; raises `UsageError` for a wrong name and for files that are there.

    Where tests have a folder of their own, it is the one of a checkout: its tests ask for more.
    """
    test = "test_mart" if folder == tests else "test_mart_of_checkout"
    return _written("mart", test, name, folder, tests, {})


def write_model(name: str, folder: Path, tests: Path, *, source: str, key: str) -> Scaffold:
    """Write a model of a Silver table; raises as `write_mart` does."""
    about = name.removeprefix("go_").removesuffix("_fact").removesuffix("_dim")
    return _written(
        "model", "test_model", name, folder, tests, {"source": source, "key": key, "about": about}
    )


def _written(
    kind: str, test: str, name: str, folder: Path, tests: Path, more: dict[str, str]
) -> Scaffold:
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"{name!r}: expected a name of lower-case letters, digits and _, such as go_day_agg."
        )
    files = Scaffold(folder / f"{name}.py", tests / f"test_{name}.py")
    texts = {
        files.module: _TEMPLATES / f"{kind}.py.txt",
        files.test: _TEMPLATES / f"{test}.py.txt",
    }
    for file in texts:
        if file.exists():
            raise UsageError(f"{file}: is there already; choose another name, or remove it.")
    for file, template in texts.items():
        text = Template(template.read_text(encoding="utf-8")).substitute(name=name, **more)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(
                f"{file}: cannot be written: {error.strerror}; set --out DIR."
            ) from None
    return files
