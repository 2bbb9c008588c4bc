"""Write all that is generated; say which files changed."""

from collections.abc import Callable

from manual import GENERATED, ROOT
from manual.gold_tables import with_marts
from manual.summary import with_summary


def _write(name: str, text: Callable[[], str]) -> None:
    file = ROOT / name
    new = text()
    if not file.exists() or file.read_text(encoding="utf-8") != new:
        file.write_text(new, encoding="utf-8")
        print(f"wrote {name}")


for name, text in GENERATED.items():
    _write(name, text)
_write(
    "README.md",
    lambda: with_summary(with_marts((ROOT / "README.md").read_text(encoding="utf-8"))),
)
