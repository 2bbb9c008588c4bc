"""docs/scaling.md: every claim says what it rests on, and figures are those that were measured."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from test_manual import rows

from manual import FOLDER
from manual.scaling import with_scaling

PAGE = FOLDER / "scaling.md"
MARKS = ("*measured*", "*read from a plan*", "*reasoned*")
EMPTY = (
    "# A\n<!-- Measured: written by `just generate` from benchmarks/results.json -->\n"
    "of yesterday\n<!-- End of the measured -->\nz\n"
)


def claims(text: str) -> list[str]:
    """The points of the lists and the rows of the tables that are written by hand."""
    by_hand = re.sub(r"<!-- Measured.*End of the measured -->", "", text, flags=re.DOTALL)
    _, *sections = by_hand.split("\n## ")
    points = [
        " ".join(point.split())
        for section in sections
        for point in re.findall(r"^- (.*?)(?=^- |^\n|\Z)", section, re.MULTILINE | re.DOTALL)
    ]
    return points + [cells[-1] for cells in rows("\n".join(sections))]


def test_every_claim_says_what_it_rests_on() -> None:
    found = claims(PAGE.read_text(encoding="utf-8"))
    assert len(found) >= 25
    assert [claim for claim in found if not claim.endswith(MARKS)] == []


def test_a_claim_without_a_mark_is_found() -> None:
    text = "# A\n- not a claim\n\n## B\n\n- one\n  two. *reasoned*\n- three\n\nfour\n\n"
    table = "| a | rests on |\n|---|---|\n| b | *measured* |\n| c | hope |\n"
    assert claims(text + table) == ["one two. *reasoned*", "three", "*measured*", "hope"]


def cost(wall: float, cpu: float = 1.0, peak: float = 100.0) -> dict[str, float]:
    return {"wall_seconds": wall, "cpu_seconds": cpu, "peak_mb": peak}


def sized(users: int, days: int, *walls: tuple[float, ...]) -> dict[str, Any]:
    """A size of 70 participants in 100 rows of Silver a user; walls of full, nothing, a batch."""
    runs = [
        {"name": name, "new_rows": new, "costs": [cost(wall, cpu=wall * 2) for wall in of_run]}
        for (name, new), of_run in zip(
            (("full", 0), ("nothing new", 0), ("1 % new", users)), walls, strict=True
        )
    ]
    return {
        "size": {"users": users, "days": days},
        **{"silver_rows": users * 100, "silver_mb": users / 100, "gold_mb": users / 10},
        **{"participants": users * 70, "participants_mb": users / 1000, "runs": runs},
    }


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """Two sizes of three rounds."""
    sizes = [
        sized(1_000, 180, (10, 20, 30), (1, 1, 4), (5, 4, 3)),
        sized(100_000, 720, (1_800, 1_800, 1_800), (1.5, 1.1, 1), (90, 180, 360)),
    ]
    file = tmp_path / "results.json"
    scaling = {"measured": "today on 2 cores", "rounds": 3, "sizes": sizes}
    file.write_text(json.dumps({"contenders": {}, "scaling": scaling}))
    return file


def test_the_tables_have_medians_and_ratios_within_a_round(results: Path) -> None:
    page = with_scaling(EMPTY, results)
    assert page.startswith("# A\n<!-- Measured")
    assert page.endswith("<!-- End of the measured -->\nz\n")
    assert "yesterday" not in page
    assert "*Measured* today on 2 cores;\nmedians of 3 rounds" in page
    runs, held, reckoned = (rows(part) for part in re.split(r"\n\n[^|\n][^|]*\n\n", page)[1:4])
    # Of the full run 10, 20, 30 the batch 5, 4, 3 is 0.5, 0.2, 0.1: the median is 0.2.
    assert runs[:3] == [
        ["1,000", "180", "full", "0", "20.0", "40.0", "100", "1.00"],
        ["1,000", "180", "nothing new", "0", "1.0", "2.0", "100", "0.10"],
        ["1,000", "180", "1 % new", "1,000", "4.0", "8.0", "100", "0.20"],
    ]
    # 90, 180, 360 of 1,800 each.
    assert runs[5] == ["100,000", "720", "1 % new", "100,000", "180.0", "360.0", "100", "0.10"]
    # The floor: 1 second, then 1.1.
    assert held == [
        ["1,000", "180", "100,000", "10", "100", "1.00"],
        ["100,000", "720", "10,000,000", "1,000", "10,000", "1.10"],
    ]
    # 7 million participants in 100 MB and one core hour, so 10 million in 10 / 7 of that. An XS has
    # 8 core hours in an hour: 14.29 take an S, 142.86 an XL, and 1,428.57 more than 1,024.
    assert reckoned == [
        ["10,000,000", "0.1", "1.43", "XS"],
        ["100,000,000", "1.4", "14.29", "S"],
        ["1,000,000,000", "14.3", "142.86", "2XL"],
        ["10,000,000,000", "142.9", "1,428.57", "none"],
    ]


@pytest.mark.parametrize("known", [None, "{}", '{"contenders": {}}'])
def test_what_is_not_measured_is_not_shown(known: str | None, tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    if known is not None:
        file.write_text(known)
    page = with_scaling(EMPTY, file)
    assert "Not measured yet" in page
    assert "scaling.svg" not in page


def test_a_page_without_a_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no place for figures"):
        with_scaling("# A\n", tmp_path / "results.json")
