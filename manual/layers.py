"""The layers of the package, bottom up; a test holds every import to them."""

from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "zoomgold"
#: The layer of the modules in no folder.
TOP_LEVEL = ""
#: Each folder may import from itself and from those before it.
LAYERS = (
    TOP_LEVEL,
    "config",
    "definitions",
    "expressions",
    "transform",
    "models",
    "semantic_layer",
    "validation",
    "plan",
    "silver_input",
    "engines",
    "pipeline",
    "reports",
    "alerts",
    "lineage",
    "artifacts",
    "site",
    "notebook",
    "synthetic",
    "cli",
)
#: The doors of the package; they import what they open, and only when it is asked for.
DOORS = ("__init__.py", "__main__.py")


def modules(package: Path, layer: str) -> tuple[Path, ...]:
    """The modules of a layer by path, those that make a folder a package left out."""
    found = package.glob("*.py") if layer == TOP_LEVEL else (package / layer).rglob("*.py")
    return tuple(sorted(file for file in found if file.name not in DOORS))
