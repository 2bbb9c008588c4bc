"""What is written from the code and committed beside it; the product does not import this.

`python -m manual` writes all of it, `just generate` the snapshots of the tests and the synthetic
Silver too. Tests keep each equal to what the code says.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from manual.commands import commands_page
from manual.contract_version import contract_version
from manual.cost import with_cost
from manual.dbt_tests import dbt_tests
from manual.fixtures import with_row_counts
from manual.layout import with_map
from manual.metrics import metrics_page
from manual.scaling import with_scaling
from manual.session import with_session
from manual.silver import silver_page
from manual.tables import tables_page
from zoomgold.cli.completion import names_of_models

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs"
#: Each page of docs/ that is written as a whole, and what writes it.
PAGES: Mapping[str, Callable[[], str]] = {
    "silver.md": silver_page,
    "tables.md": tables_page,
    "metrics.md": metrics_page,
    "commands.md": commands_page,
}


def contributing_page() -> str:
    """CONTRIBUTING.md, of which the map is written."""
    return with_map((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))


def fixtures_page() -> str:
    """fixtures/README.md, of which the row counts are written."""
    folder = ROOT / "fixtures"
    return with_row_counts((folder / "README.md").read_text(encoding="utf-8"), folder / "silver")


def snowflake_page() -> str:
    """docs/snowflake.md, of which the pinned session and what a run costs are written."""
    return with_cost(with_session((FOLDER / "snowflake.md").read_text(encoding="utf-8")))


def scaling_page() -> str:
    """docs/scaling.md, of which the measured figures are written."""
    page = (FOLDER / "scaling.md").read_text(encoding="utf-8")
    return with_scaling(page, ROOT / "benchmarks" / "results.json")


def names() -> str:
    """The names that the shell completes."""
    return json.dumps(names_of_models(), indent=1) + "\n"


_VERSION = "zoomgold/definitions/contract_version.json"

#: Each file by its path in the repo, and what it must hold.
GENERATED: Mapping[str, Callable[[], str]] = {
    **{f"docs/{name}": page for name, page in PAGES.items()},
    "CONTRIBUTING.md": contributing_page,
    "docs/snowflake.md": snowflake_page,
    "docs/scaling.md": scaling_page,
    "fixtures/README.md": fixtures_page,
    "benchmarks/dbt/models/gold/gold.yml": dbt_tests,
    "zoomgold/cli/names.json": names,
    _VERSION: lambda: contract_version(ROOT / _VERSION),
}

__all__ = ["FOLDER", "GENERATED", "PAGES", "ROOT"]
