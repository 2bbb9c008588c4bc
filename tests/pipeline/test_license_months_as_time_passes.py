"""go_license_month_agg while only `as_of` moves: what turns meanwhile is looked at, no more."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from convergence.diary import Diary, license_of, user
from reference.marts import marts
from support.engines import new_warehouse
from support.gold import RUN_STAMPS, Row, contents

from zoomgold.errors import ShrinkError
from zoomgold.models.catalog import SOURCES

pytestmark = pytest.mark.integration

MART = "go_license_month_agg"
LOADED = datetime(2025, 6, 1, 8)
#: Each is an `as_of`; between each and the one before something turns, at that very instant too.
TIMES = {
    "before all": datetime(2025, 6, 10, 12),
    "a term ended": datetime(2025, 6, 11),
    "a term began": datetime(2025, 6, 12, 0, 0, 1),
    "a version began": datetime(2025, 6, 13, 8),
    "a license came": datetime(2025, 6, 14, 8),
    "a user changed": datetime(2025, 6, 15, 8),
    "nothing turned": datetime(2025, 6, 15, 9),
    "a month passed": datetime(2025, 7, 1, 0, 0),
    "in it nothing": datetime(2025, 7, 1, 5),
}


def later(day: int) -> dict[str, datetime]:
    """The timestamps of a row that takes effect on a day of June."""
    return {"load_timestamp": LOADED, "update_timestamp": datetime(2025, 6, day, 8)}


@pytest.mark.parametrize(
    ("engine", "alone"), [("duckdb", False), ("duckdb", True), ("snowflake", True)]
)
def test_the_mart_is_the_references_as_time_passes(
    request: pytest.FixtureRequest, tmp_path: Path, engine: str, alone: bool
) -> None:
    """Alone, it cannot go by what a day changes in go_license_dim: nobody builds that."""
    diary = Diary(tmp_path, new_warehouse(request, engine))
    always = {"start_date": date(2025, 1, 1), "end_date": date(2026, 1, 1)}
    diary.add(
        users=[
            user("U1", LOADED),
            user("U2", LOADED),
            user("U2", LOADED, datetime(2025, 6, 15, 8), plan_type="Enterprise"),
        ],
        licenses=[
            license_of("L ends", LOADED, "U1", end_date=date(2025, 6, 10)),
            license_of("L begins", LOADED, "U1", start_date=date(2025, 6, 12)),
            license_of("L version", LOADED, "U1", **always),
            license_of("L version", LOADED, "U2", **always, **later(13)),
            license_of("L comes", LOADED, "U1", **always, **later(14)),
            license_of("L of U2", LOADED, "U2", **always),
            license_of("L stays", LOADED, "U1", **always),
        ],
    )
    computed: dict[str, int] = {}
    changed: dict[str, int] = {}
    before: list[Row] = []
    for name, as_of in TIMES.items():
        entry = diary.run(as_of, **({"select": [MART]} if alone and before else {}))
        rows = [
            {n: value for n, value in row.items() if n not in RUN_STAMPS}
            for row in entry.gold[MART]
        ]
        expected = marts({table: entry.gold[table] for table in SOURCES}, as_of)[MART]
        assert contents(rows) == contents(expected), name
        counts = entry.counts[MART]
        computed[name] = sum(counts[count] for count in ("inserted", "updated", "unchanged"))
        changed[name] = len(contents(rows) - contents(before))
        before = rows
    assert changed == {
        "before all": 5,
        "a term ended": 1,
        "a term began": 1,
        "a version began": 1,
        "a license came": 1,
        "a user changed": 2,
        "nothing turned": 0,
        "a month passed": 7,
        "in it nothing": 0,
    }
    assert computed["nothing turned"] == computed["in it nothing"] == 0
    assert computed["a version began"] < changed["before all"]


def test_a_mart_that_reaches_to_as_of_goes_back_with_it(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """That is no loss, for which the guard would stop the run; that of a table's rows is one."""
    diary = Diary(tmp_path, new_warehouse(request, "duckdb"))
    always = {"start_date": date(2025, 1, 1), "end_date": date(2032, 1, 1)}
    diary.add(
        users=[user(f"U{n}", LOADED) for n in range(4)],
        licenses=[license_of("L", LOADED, "U1", **always)],
    )
    guarded = {"max_shrink": 0.2, "rewind": True}
    diary.run(datetime(2031, 6, 30), **guarded)
    back = diary.run(datetime(2025, 6, 30), **guarded)
    assert [row["month"] for row in back.gold[MART]] == [date(2025, 6, 1)]
    assert max(row["date"] for row in back.gold["go_date_dim"]) == date(2025, 12, 31)
    del diary.silver["si_users"][1:]
    with pytest.raises(ShrinkError, match="go_user_dim"):
        diary.run(datetime(2025, 6, 29), **guarded, full_refresh=True, hard_deletes="close")
