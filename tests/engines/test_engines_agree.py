"""The same Silver gives the same Gold on both engines: `zoomgold diff` finds no differing cell.

Fifty generated Silvers, most of them `slow`. Half of them are synthetic and come in two deliveries,
of which the second is an incremental run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import duckdb
import pytest
from support.adversarial import write_silver
from support.cli import call_json
from support.engines import OnDuckDB, OnSnowflake
from support.gold import FIXTURES, RUN_STAMPS, Row

from emulator.fixtures import put_in_environment
from emulator.local import Emulator
from zoomgold import synthetic
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import MODELS
from zoomgold.reports.diff import TableDiff, diff

Engines = tuple[OnDuckDB, OnSnowflake]

CONTRACTS = [model.contract for model in MODELS.values()]
QUICK = 10
fifty_in_all = pytest.mark.parametrize(
    "seed", [QUICK, *(pytest.param(n, marks=pytest.mark.slow) for n in range(25) if n != QUICK)]
)


@pytest.fixture
def engines(shared_emulator: Emulator, new_database: Callable[[], str], tmp_path: Path) -> Engines:
    """A new Gold on each engine."""
    on_snowflake = OnSnowflake(shared_emulator, new_database())
    return OnDuckDB(tmp_path / "gold.duckdb"), on_snowflake


def compared(engines: Engines, silver: Path) -> Mapping[str, TableDiff]:
    """Run on both engines and compare all tables, run stamps aside."""
    for one in engines:
        one.run(silver)
    with engines[0].side() as a, engines[1].side() as b:
        found = diff(a, b, CONTRACTS)
    return {table.name: table for table in found.tables}


def differing(tables: Mapping[str, TableDiff]) -> list[TableDiff]:
    """The tables that are not equal, or on neither side."""
    return [table for table in tables.values() if not table.equal or table.rows_a is None]


def test_the_fixtures(engines: Engines) -> None:
    tables = compared(engines, FIXTURES)
    assert differing(tables) == []
    assert [table.name for table in tables.values() if not table.rows_a] == []
    # The audit log is of each engine's own runs.
    for model in MODELS.keys() - {"go_process_audit"}:
        on_duckdb, on_snowflake = shown(engines, model)
        assert on_duckdb == on_snowflake, f"zoomgold show {model} --published"


def shown(engines: Engines, model: str) -> tuple[list[Row], ...]:
    """The first rows that `show` prints of a table on each engine, without what a run stamps."""
    options = ("show", model, "--published", "--limit", 3)
    with pytest.MonkeyPatch.context() as patch:
        put_in_environment(engines[1].emulator, patch)
        found = (
            call_json("show", *options, "--backend", "duckdb", "--database", engines[0].database),
            call_json(
                *("show", *options, "--backend", "snowflake"),
                *("--target-database", engines[1].database),
            ),
        )
    assert all(len(one["rows"]) == 3 for one in found)
    return tuple(
        [{name: value for name, value in row.items() if name not in RUN_STAMPS} for row in rows]
        for rows in (one["rows"] for one in found)
    )


@fifty_in_all
def test_an_adversarial_silver(engines: Engines, tmp_path: Path, seed: int) -> None:
    write_silver(tmp_path / "silver", seed)
    assert differing(compared(engines, tmp_path / "silver")) == []


@fifty_in_all
def test_a_synthetic_silver_in_two_deliveries(engines: Engines, tmp_path: Path, seed: int) -> None:
    whole = tmp_path / "silver"
    # The seed also says how many people there are, for how long, and of how many rows is spoilt.
    users, days, dirt = 5 * (1 + seed % 4), 20 * (1 + seed % 3), seed % 6 / 10
    synthetic.generate(users=users, seed=seed, dirt=dirt, days=days, out=whole)
    first = compared(engines, first_delivery(whole, tmp_path / "first"))
    assert differing(first) == []
    second = compared(engines, whole)
    assert differing(second) == []
    rows = [tables["go_participant_fact"].rows_a or 0 for tables in (first, second)]
    assert 0 < rows[0] < rows[1]


def first_delivery(silver: Path, out: Path) -> Path:
    """What Silver had when it knew of two thirds of the participants; rows without a time, too."""
    out.mkdir()
    time = "greatest(load_timestamp, update_timestamp)"
    with duckdb.connect() as connection:
        ((cut,),) = connection.execute(
            f"SELECT quantile_disc({time}, 2 / 3) FROM '{silver}/si_participants.parquet'"
        ).fetchall()
        for name, table in TABLES.items():
            is_timed = "load_timestamp" in table.schema
            known = f"WHERE coalesce({time} <= '{cut}', true)" if is_timed else ""
            connection.execute(
                f"COPY (FROM '{silver}/{name}.parquet' {known}) TO '{out}/{name}.parquet'"
            )
    return out
