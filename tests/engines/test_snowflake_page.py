"""docs/snowflake.md: each point that is settled names a test that there is, and its proof."""

from __future__ import annotations

import re
from pathlib import Path

from test_manual import in_code, rows, section

from manual import FOLDER

TESTS = Path(__file__).parents[1]
POINTS = rows(section(FOLDER / "snowflake.md", "What is settled, and by what"))


def test_every_point_names_a_page_what_is_sent_and_a_test_that_there_is() -> None:
    assert len(POINTS) >= 16
    for point, page, sent, test, proved in POINTS:
        assert point, test
        assert page, point
        assert sent, point
        file, _, name = in_code(test)[0].partition("::")
        (found,) = TESTS.rglob(file)
        assert re.search(rf"^def {name}\(", found.read_text(), re.MULTILINE), test
        assert proved == "not yet", point
