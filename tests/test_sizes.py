"""No file of Python is over 400 lines; those that are one thing all the same are named."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("benchmarks", "emulator", "manual", "tests", "zoomgold")
MOST = 400
#: Files that are over it, each with what keeps it whole.
LARGER = {
    "zoomgold/engines/duckdb/backend.py": "one run's hold on DuckDB",
    "zoomgold/models/go_user_day_agg.py": "one table is one module",
    "zoomgold/models/go_user_dim.py": "one table is one module",
}


def too_long(root: Path) -> dict[str, int]:
    """Every file that is over the limit, with its lines."""
    files = [file for folder in FOLDERS for file in (root / folder).rglob("*.py")]
    lines = {
        file.relative_to(root).as_posix(): len(file.read_text(encoding="utf-8").splitlines())
        for file in files
    }
    return {name: count for name, count in lines.items() if count > MOST}


def test_no_file_is_over_the_limit() -> None:
    over = {name: n for name, n in too_long(ROOT).items() if name not in LARGER}
    assert not over, f"over {MOST} lines; move what has a job of its own to a module: {over}"


def test_an_exception_is_one() -> None:
    short = LARGER.keys() - too_long(ROOT).keys()
    assert not short, f"at most {MOST} lines or gone; take them out of LARGER: {sorted(short)}"


@pytest.mark.parametrize(("lines", "found"), [(MOST, {}), (MOST + 1, {"tests/deep/one.py": 401})])
def test_a_file_is_over_the_limit_from_the_next_line_on(
    tmp_path: Path, lines: int, found: dict[str, int]
) -> None:
    file = tmp_path / "tests" / "deep" / "one.py"
    file.parent.mkdir(parents=True)
    file.write_text("x = 1\n" * lines)
    assert too_long(tmp_path) == found
