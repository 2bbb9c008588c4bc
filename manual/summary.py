"""The summary of a first run in the README, from a run on the committed Silver."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_BEGIN, _END = "```text\n", "\nGold: "
_ROOT = Path(__file__).parent.parent


def with_summary(page: str) -> str:
    """The page with the counts that a run has now."""
    return with_counts(page, _summary())


def with_counts(page: str, summary: str) -> str:
    """The page with this summary; the page as it is if only the seconds differ."""
    before, begin, rest = page.partition(_BEGIN)
    shown, end, after = rest.partition(_END)
    if not end or not shown.startswith("table "):
        raise ValueError("the page has no summary of a run to write anew")
    return page if _counts(shown) == _counts(summary) else before + begin + summary + end + after


def _counts(summary: str) -> list[list[str]]:
    """The words of each line but the last, which is the seconds."""
    return [line.split()[:-1] for line in summary.splitlines()]


def _summary() -> str:
    """What `zoomgold run` prints for the committed Silver, up to where Gold is."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ZOOMGOLD_")}
    options = ("--backend", "duckdb", "--silver", "fixtures/silver", "--as-of", "2025-06-30")
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "zoomgold",
                "run",
                *options,
                "--database",
                f"{folder}/gold.duckdb",
            ],
            cwd=_ROOT,
            env=kept | {"COLUMNS": "200"},
            check=True,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
    return done.stdout.partition(_END)[0]
