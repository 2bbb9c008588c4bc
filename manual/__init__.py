"""The pages of docs/ that are written from the code; the product does not import this.

`python -m manual` writes them anew; a test keeps them equal to what the code says.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from manual.commands import commands_page
from manual.tables import tables_page

FOLDER = Path(__file__).parent.parent / "docs"
#: Each page and what writes it.
PAGES: Mapping[str, Callable[[], str]] = {"tables.md": tables_page, "commands.md": commands_page}

__all__ = ["FOLDER", "PAGES"]
