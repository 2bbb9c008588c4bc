"""Silver that is delivered in slices of time: after the last one Gold is that of one full build.

Each slice is a file of every table, with the rows whose later timestamp lies in its span. One user
row of the first slice says that it was updated 45 days later than it could have been, which is in
the middle of the third slice; the rows of the slices in between are older than that, by more than
any lookback.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from convergence.compare import Difference, against_full_build, against_reference
from convergence.pipeline import LENIENT, standing
from reference import build
from support.engines import OnDuckDB, Warehouse, new_warehouse

from zoomgold import synthetic
from zoomgold.definitions.silver import TABLES

pytestmark = pytest.mark.integration

END = datetime(2025, 6, 30)
AS_OF = END + timedelta(hours=12)
SLICES = 5
AHEAD = timedelta(days=45)
LOOKBACK = timedelta(days=3)


@dataclass(frozen=True)
class Slices:
    """A generated Silver, whole in `whole`; each row of `tables` has the `slice` that it is in."""

    folder: Path
    tables: dict[str, pl.DataFrame]

    @property
    def whole(self) -> Path:
        """All of Silver, a file of each table."""
        return self.folder / "whole"

    @property
    def silver(self) -> Path:
        """What has been delivered."""
        return self.folder / "silver"

    def of(self, table: str, number: int) -> pl.DataFrame:
        """The rows of a table in a slice."""
        rows = self.tables[table]
        return rows.filter(rows["slice"] == number).drop("slice")

    def deliver(self, number: int, tables: Sequence[str] = tuple(TABLES)) -> None:
        """Put a slice's files of these tables beside those that are there."""
        for table in tables:
            file = self.silver / table / f"slice-{number}.parquet"
            file.parent.mkdir(parents=True, exist_ok=True)
            self.of(table, number).write_parquet(file)


def later_timestamp(rows: pl.DataFrame) -> pl.Series:
    """The later of a row's two timestamps; of Silver's own logs the day of load."""
    if "load_timestamp" not in rows.columns:
        return rows["load_date"].cast(pl.Datetime("us"))
    return rows.select(pl.max_horizontal("load_timestamp", "update_timestamp")).to_series()


def with_slices(rows: pl.DataFrame, days: int) -> pl.DataFrame:
    """The rows with the span that each lies in; the first holds what is older or has no time."""
    start = END - timedelta(days=days * SLICES)
    passed = (later_timestamp(rows) - start).dt.total_days() // days + 1
    return rows.with_columns(passed.fill_null(1).clip(1, SLICES).alias("slice"))


def generated(folder: Path, days: int) -> Slices:
    """The Silver of `zoomgold fixtures generate`, for a few users, in slices of so many days."""
    whole = folder / "whole"
    synthetic.generate(users=25, seed=11, dirt=0.03, days=days * SLICES, out=whole)
    tables = {table: pl.read_parquet(whole / f"{table}.parquet") for table in TABLES}
    return Slices(folder, {table: with_slices(rows, days) for table, rows in tables.items()})


def with_one_row_ahead(slices: Slices) -> tuple[Slices, datetime]:
    """The same, but for a user's row of the first slice: when it says that it was updated."""
    users = slices.tables["si_users"].with_row_index("row")
    known = pl.col("load_timestamp").is_not_null() & pl.col("update_timestamp").is_not_null()
    chosen = users.filter((pl.col("slice") == 1) & known).sort("load_timestamp", "row")[-1]
    said: datetime = chosen["load_timestamp"][0] + AHEAD
    is_chosen = pl.when(pl.col("row") == chosen["row"][0]).then(pl.lit(said))
    updated = is_chosen.otherwise("update_timestamp").cast(users["update_timestamp"].dtype)
    changed = users.with_columns(update_timestamp=updated).drop("row")
    slices.tables["si_users"] = changed
    changed.drop("slice").write_parquet(slices.whole / "si_users.parquet")
    return slices, said


def differences(slices: Slices, warehouse: Warehouse, full: Warehouse) -> list[Difference]:
    """What of the standing Gold one full build has otherwise, and what the reference has."""
    full.run(slices.whole, as_of=AS_OF, **LENIENT)
    found, expected = standing(warehouse.gold()), build(slices.whole, AS_OF)
    return [
        one
        for some in (
            against_full_build(found, standing(full.gold())),
            against_reference(found, expected.tables, expected.violations, away=()),
        )
        for differing in some.values()
        for one in differing
    ]


def delivered(slices: Slices, warehouse: Warehouse, order: Sequence[int]) -> None:
    """One slice after the other, and a run after each."""
    for number in order:
        slices.deliver(number)
        warehouse.run(slices.silver, as_of=AS_OF, **LENIENT)


@pytest.fixture(params=["duckdb", pytest.param("snowflake", marks=pytest.mark.slow)])
def warehouses(request: pytest.FixtureRequest) -> tuple[Warehouse, Warehouse]:
    """A Gold for the slices, and one for the full build."""
    return new_warehouse(request, request.param), new_warehouse(request, request.param)


def test_a_row_from_the_future_hides_none_of_the_next_slices(
    tmp_path: Path, warehouses: tuple[Warehouse, Warehouse]
) -> None:
    slices, said = with_one_row_ahead(generated(tmp_path, days=36))
    behind = later_timestamp(slices.of("si_users", 2)) < said - LOOKBACK
    assert behind.all(), "the second slice does not lie behind the row that is ahead"
    warehouse, full = warehouses
    delivered(slices, warehouse, range(1, SLICES + 1))
    assert differences(slices, warehouse, full) == []


@pytest.mark.parametrize(
    "order", [(3, 1, 5, 2, 4), pytest.param((5, 4, 3, 2, 1), marks=pytest.mark.slow)]
)
def test_slices_come_in_any_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    slices, _ = with_one_row_ahead(generated(tmp_path, days=36))
    gold = OnDuckDB(tmp_path / "gold.duckdb")
    delivered(slices, gold, order)
    assert differences(slices, gold, OnDuckDB(tmp_path / "full.duckdb")) == []


def test_files_come_four_days_late(tmp_path: Path) -> None:
    """Slices of two days: of the second, some files come when four days more are published."""
    late = ("si_users", "si_meetings", "si_participants", "si_support_tickets")
    slices = generated(tmp_path, days=2)
    for table in late:
        newest = later_timestamp(slices.of(table, 4)).max()
        assert isinstance(newest, datetime)
        is_under = later_timestamp(slices.of(table, 2)) < newest - LOOKBACK
        assert is_under.any(), f"{table}: no row of the late file is later than the lookback"
    gold = OnDuckDB(tmp_path / "gold.duckdb")
    for number in (1, 2, 3, 4):
        slices.deliver(number, [name for name in TABLES if number != 2 or name not in late])
    gold.run(slices.silver, as_of=AS_OF, **LENIENT)
    slices.deliver(2, late)
    gold.run(slices.silver, as_of=AS_OF, **LENIENT)
    slices.deliver(5)
    gold.run(slices.silver, as_of=AS_OF, **LENIENT)
    assert differences(slices, gold, OnDuckDB(tmp_path / "full.duckdb")) == []
