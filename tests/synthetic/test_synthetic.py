"""The synthetic Silver: reproducible, shaped like the contract, wrong only where it means to be.

The rules are written out here a second time, plainly, so that the generator is judged by the
contract and not by the code that will read its files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from polars import col
from support.synthetic_rules import (
    CONTRACT,
    REJECTS,
    TYPES,
    WARNINGS,
    Frames,
    read,
    reject_share,
    rows_of,
    violations,
)
from support.synthetic_silvers import clean as clean
from support.synthetic_silvers import dirty as dirty
from support.synthetic_silvers import dirty_directory as dirty_directory
from support.synthetic_silvers import dirty_violations as dirty_violations
from support.synthetic_silvers import filthy as filthy

from zoomgold.synthetic import DEFAULT_DAYS, DEFAULT_DIRT, DEFAULT_SEED, DEFAULT_USERS, generate
from zoomgold.synthetic.draw import Draw
from zoomgold.synthetic.edge_cases import all_cases, edge_rows

FIXTURES = Path(__file__).parents[2] / "fixtures"


def test_the_same_arguments_give_the_same_bytes(dirty_directory: Path, tmp_path: Path) -> None:
    generate(
        users=DEFAULT_USERS, seed=DEFAULT_SEED, dirt=DEFAULT_DIRT, days=DEFAULT_DAYS, out=tmp_path
    )
    for table in CONTRACT:
        name = f"{table}.parquet"
        assert (tmp_path / name).read_bytes() == (dirty_directory / name).read_bytes(), table


@pytest.mark.integration
def test_one_thread_and_another_hash_seed_give_the_same_bytes(
    dirty_directory: Path, tmp_path: Path
) -> None:
    call = (
        "from pathlib import Path; from zoomgold.synthetic import generate; "
        f"generate(users={DEFAULT_USERS}, seed={DEFAULT_SEED}, dirt={DEFAULT_DIRT}, "
        f"days={DEFAULT_DAYS}, out=Path({str(tmp_path)!r}))"
    )
    environment = {**os.environ, "POLARS_MAX_THREADS": "1", "PYTHONHASHSEED": "1"}
    subprocess.run([sys.executable, "-c", call], env=environment, check=True)
    for table in CONTRACT:
        name = f"{table}.parquet"
        assert (tmp_path / name).read_bytes() == (dirty_directory / name).read_bytes(), table


def test_another_seed_gives_other_rows(dirty: Frames, tmp_path: Path) -> None:
    generate(users=DEFAULT_USERS, seed=DEFAULT_SEED + 1, dirt=DEFAULT_DIRT, days=180, out=tmp_path)
    other = read(tmp_path)
    assert not any(dirty[table].equals(other[table]) for table in CONTRACT)


def test_each_table_and_purpose_has_a_stream_of_its_own() -> None:
    streams = [("si_users", "rows"), ("si_users", "dirt"), ("si_meetings", "rows")]
    drawn = {tuple(Draw(7, *stream).uniform(5)) for stream in streams}
    assert len(drawn) == len(streams)
    assert tuple(Draw(7, *streams[0]).uniform(5)) in drawn


def test_every_table_has_the_columns_of_the_contract(dirty: Frames, clean: Frames) -> None:
    for table, columns in CONTRACT.items():
        pairs = [column.split() for column in columns.split(", ")]
        expected = [(name, TYPES[kind]) for name, kind in pairs]
        assert list(dirty[table].schema.items()) == expected
        assert list(clean[table].schema.items()) == expected


def test_only_the_ten_tables_are_left_in_the_directory(dirty_directory: Path) -> None:
    assert {path.name for path in dirty_directory.iterdir()} == {
        f"{table}.parquet" for table in CONTRACT
    }


def test_a_directory_is_written_over(tmp_path: Path) -> None:
    generate(users=5, seed=1, dirt=0, days=10, out=tmp_path)
    counted = generate(users=9, seed=1, dirt=0.1, days=10, out=tmp_path)
    assert counted == rows_of(tmp_path)


@pytest.mark.parametrize(("users", "days"), [(1, 1), (1, 180), (3, 36_500), (40, 1)])
def test_small_sizes_and_long_or_short_spans_work(users: int, days: int, tmp_path: Path) -> None:
    counted = generate(users=users, seed=0, dirt=0.5, days=days, out=tmp_path)
    assert min(counted.values()) >= 1


def test_the_size_follows_the_users_and_hardly_the_days(tmp_path: Path) -> None:
    small = generate(users=400, seed=7, dirt=0, days=180, out=tmp_path)
    large = generate(users=1_200, seed=7, dirt=0, days=180, out=tmp_path)
    short = generate(users=1_200, seed=7, dirt=0, days=5, out=tmp_path)
    for table in CONTRACT:
        assert large[table] / small[table] == pytest.approx(3, rel=0.15), table
        assert short[table] / large[table] == pytest.approx(1, rel=0.02), table
    assert sum(large.values()) / 1_200 == pytest.approx(75, rel=0.1)


@pytest.mark.parametrize(
    ("argument", "value", "message"),
    [
        ("users", 0, "users must be at least 1, not 0"),
        ("users", -3, "users must be at least 1, not -3"),
        ("days", 0, "days must lie between 1 and 36500, not 0"),
        ("days", 36_501, "days must lie between 1 and 36500, not 36501"),
        ("seed", -1, "seed must not be negative, not -1"),
        ("dirt", -0.01, "dirt must lie between 0 and 0.5, not -0.01"),
        ("dirt", 0.51, "dirt must lie between 0 and 0.5, not 0.51"),
        ("dirt", float("nan"), "dirt must lie between 0 and 0.5, not nan"),
    ],
)
def test_an_argument_out_of_range_is_reported_and_nothing_written(
    argument: str, value: float, message: str, tmp_path: Path
) -> None:
    arguments: dict[str, Any] = {"users": 5, "seed": 1, "dirt": 0.03, "days": 10}
    arguments[argument] = value
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        generate(out=tmp_path / "silver", **arguments)
    assert not (tmp_path / "silver").exists()


def test_without_dirt_no_row_breaks_a_rule(clean: Frames) -> None:
    assert violations(clean) == {table: {} for table in REJECTS}


def test_without_dirt_nothing_is_left_open_and_no_load_time_missing(clean: Frames) -> None:
    for table, column in [
        ("si_meetings", "end_time"),
        ("si_meetings", "duration_minutes"),
        ("si_participants", "leave_time"),
        ("si_licenses", "end_date"),
    ]:
        assert clean[table][column].null_count() == 0, (table, column)
    for table in REJECTS:
        nulls = clean[table].null_count().row(0, named=True)
        assert nulls["load_timestamp"] == nulls["load_date"] == nulls["source_system"] == 0


def test_without_dirt_everything_happens_in_the_span(clean: Frames) -> None:
    first, last = datetime(2025, 4, 1), datetime(2025, 7, 1)
    for table, column in [
        ("si_users", "load_timestamp"),
        ("si_meetings", "start_time"),
        ("si_participants", "leave_time"),
        ("si_support_tickets", "load_timestamp"),
        ("si_billing_events", "load_timestamp"),
        ("si_audit", "start_time"),
    ]:
        assert clean[table].select(col(column).is_between(first, last).all()).item(), table


def test_every_rule_is_broken_somewhere(
    dirty_violations: Mapping[str, Mapping[int, list[str]]],
) -> None:
    for table, broken in dirty_violations.items():
        seen = {rule for rules in broken.values() for rule in rules}
        assert seen == {*REJECTS[table], *WARNINGS[table]}, table


def test_few_enough_rows_are_rejected_to_pass_the_usual_threshold(dirty: Frames) -> None:
    for table in REJECTS:
        assert 0.005 < reject_share(table, dirty[table]) < 0.04, table


def test_rejects_stay_under_half_of_the_dirt_without_the_edge_cases(filthy: Frames) -> None:
    for table in REJECTS:
        assert 0.06 < reject_share(table, filthy[table]) < 0.1, table


def test_dirt_is_about_the_share_of_faulty_rows(filthy: Frames) -> None:
    for table, faulty in violations(filthy).items():
        # A quarter is noise and superseded rows draw no warning, but orphans of rejected rows do.
        assert 0.08 < len(faulty) / filthy[table].height < 0.25, table


# The committed fixtures and their description.


def test_the_committed_fixtures_are_what_the_defaults_write(dirty: Frames) -> None:
    committed = read(FIXTURES / "silver")
    for table, frame in dirty.items():
        assert committed[table].equals(frame), f"{table} is stale; run: just generate"
    assert sum(path.stat().st_size for path in (FIXTURES / "silver").iterdir()) < 1_500_000


def readme_rows(columns: int) -> list[list[str]]:
    """The cells of the readme's table that has so many columns, without its head."""
    text = (FIXTURES / "README.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("|")]
    cells = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
    table = [[cell.strip().replace("\\|", "|") for cell in row] for row in cells]
    return [row for row in table if len(row) == columns][2:]


def test_the_readme_counts_the_rows_that_are_there(dirty: Frames) -> None:
    documented = {table: int(rows) for table, rows, _ in readme_rows(3)}
    assert documented == {table: frame.height for table, frame in dirty.items()}


def test_the_readme_names_the_command_that_makes_the_fixtures() -> None:
    command = (
        f"zoomgold fixtures generate --users {DEFAULT_USERS} --seed {DEFAULT_SEED} "
        f"--dirt {DEFAULT_DIRT} --days {DEFAULT_DAYS} --out fixtures/silver"
    )
    assert command in (FIXTURES / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_every_edge_case_and_no_other() -> None:
    documented = [(name.strip("`"), table) for name, table, _, _ in readme_rows(4)]
    assert documented == [(case.name, case.table) for case in all_cases()]


def test_every_edge_case_stands_in_its_rows() -> None:
    for case in all_cases():
        for row in case.rows:
            assert any(case.name in value for value in row.values() if isinstance(value, str))


def test_the_edge_cases_stand_at_the_end_of_each_table(dirty: Frames) -> None:
    for table, frame in dirty.items():
        written = edge_rows(table)
        assert frame.tail(written.height).equals(written), table


def test_the_readme_names_the_rules_that_each_edge_case_breaks(
    dirty: Frames, dirty_violations: Mapping[str, Mapping[int, list[str]]]
) -> None:
    every_rule = {rule for table in REJECTS for rule in (*REJECTS[table], *WARNINGS[table])}
    documented = {
        name.strip("`"): set(re.findall("`([^`]+)`", gold)) for name, _, _, gold in readme_rows(4)
    }
    row = {table: dirty[table].height - edge_rows(table).height for table in REJECTS}
    for case in all_cases():
        if case.table not in REJECTS:
            continue
        found: set[str] = set()
        for _ in case.rows:
            found |= set(dirty_violations[case.table].get(row[case.table], []))
            row[case.table] += 1
        assert documented[case.name] & every_rule == found, case.name
