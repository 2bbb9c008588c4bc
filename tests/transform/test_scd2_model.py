"""The dimensions against a brute-force model of SCD type 2 across runs.

Thousands of keys live in one database. Silver grows, is replaced, loses rows and keys, gets them
back, is corrected at an instant and in the past. After every run both dimensions are the model's,
row for row and stamp for stamp.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from convergence.compare import NOT_IN_REFERENCE
from convergence.dimensions import Dimensions, Stamped
from convergence.drawn import Drawn
from convergence.lives import Life, as_of, in_run, license_life, user_life
from convergence.pipeline import run_pipeline, run_starts, write_silver
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from reference.contract import OPEN_END, Kind, columns_of
from reference.dimensions import tracked_of_user
from reference.reading import read_table
from reference.text import clean
from support.engines import OnDuckDB
from support.gold import Row, query

SURROGATES = {"go_user_dim": "user_key", "go_license_dim": "license_key"}
SOURCES = ("si_users", "si_licenses")
ALL_TIME = "36500d"
"""A lookback under which every run looks at every row: lives know no order of load."""

Lives = dict[str, list[Life]]


def many_lives(keys: int, runs: int, seed: int) -> Lives:
    """As many users and licences as said."""
    pick = random.Random(seed).choice
    return {
        "si_users": [user_life(number, runs, pick) for number in range(keys)],
        "si_licenses": [license_life(number, keys, runs, pick) for number in range(keys)],
    }


def live(
    lives: Lives, runs: int, folder: Path, *, close: bool, refresh: bool = False
) -> Dimensions:
    """Run the pipeline and the model side by side, and compare after every run.

    With `refresh`, every second run rebuilds in full: that must make no difference.
    """
    silver, database = folder / "silver", folder / "gold.duckdb"
    model = Dimensions(close=close)
    executions: list[str] = []
    for run in range(1, runs + 1):
        write_silver(silver, in_run(lives, run))
        execution = run_pipeline(
            silver,
            OnDuckDB(database),
            as_of(run),
            select=["tag:dimension"],
            full_refresh=refresh and run % 2 == 0,
            lookback=ALL_TIME,
            hard_deletes="close" if close else "ignore",
        )
        executions.append(execution)
        model.run({name: read_table(silver, name) for name in SOURCES}, as_of(run))
        compare(database, model, executions)
    return model


def compare(database: Path, model: Dimensions, executions: list[str]) -> None:
    """Both dimensions are the model's, and so are the runs that wrote and changed each row."""
    starts = run_starts(database)
    for name, expected in (("go_user_dim", model.user_dim), ("go_license_dim", model.license_dim)):
        key = SURROGATES[name]
        found = {row[key]: row for row in query(database, f"FROM {name}")}
        wrong = [one for one in expected if not agrees(found.get(one), expected[one])]
        more = [found[one] for one in found if one not in expected]
        assert not wrong, f"run {model.runs}: {difference(found.get(wrong[0]), expected[wrong[0]])}"
        assert not more, f"run {model.runs}: the model does not have {more[0]}"
        for one, row in found.items():
            inserted, changed = (executions[n - 1] for n in runs_of(expected[one]))
            assert row["execution_id"] == inserted, (name, row)
            assert row["created_at"] == starts[inserted], (name, row)
            assert row["updated_at"] == starts[changed], (name, row, expected[one])


def agrees(found: Row | None, expected: Stamped) -> bool:
    """Whether Gold has the row of the model."""
    if found is None:
        return False
    return {k: v for k, v in found.items() if k not in NOT_IN_REFERENCE} == expected.row


def runs_of(stamped: Stamped) -> tuple[int, int]:
    """The runs that inserted and last changed a row."""
    return stamped.inserted, stamped.changed


def difference(found: Row | None, expected: Stamped) -> str:
    """What is wrong with a row."""
    if found is None:
        return f"Gold lacks {expected.row}"
    columns = {name: (found[name], value) for name, value in expected.row.items()}
    wrong = {name: both for name, both in columns.items() if both[0] != both[1]}
    return f"Gold against the model: {wrong} in {expected.row}"


@st.composite
def growths(draw: st.DrawFn) -> list[list[Row]]:
    """What an append-only Silver holds of one user, run by run."""
    pick, runs = Drawn(draw), 4
    arrivals = [row for rows in user_life(1, runs, pick) for row in rows]
    cuts = sorted(pick(range(len(arrivals) + 1)) for _ in range(runs - 1))
    return [arrivals[:cut] for cut in (*cuts, len(arrivals))]


@given(growths())
def test_the_model_itself_converges(growth: list[list[Row]]) -> None:
    """Over append-only Silver, run after run ends as one run does, and once more changes nothing.

    No version is empty, overlaps the next, leaves a gap or says what the one before it said.
    """
    grown = Dimensions(close=True)
    for run, rows in enumerate([*growth, growth[-1]], start=1):
        grown.run(cleaned(rows), as_of(run))
    whole = Dimensions(close=True)
    whole.run(cleaned(growth[-1]), as_of(1))
    assert grown.users == whole.users
    assert len(growth) + 1 not in {one.changed for one in grown.user_dim.values()}
    for history in grown.users.values():
        assert history.versions[-1].valid_to == OPEN_END
        assert all(one.valid_from < one.valid_to for one in history.versions)
        for one, following in pairwise(history.versions):
            assert one.valid_to == following.valid_from
            assert tracked_of_user(one.row) != tracked_of_user(following.row)


def cleaned(users: list[Row]) -> dict[str, list[Row]]:
    """Users as the pipeline reads them, and no licences."""
    kinds = columns_of("si_users")
    rows = [
        {name: clean(row[name]) if kinds[name] is Kind.TEXT else row[name] for name in kinds}
        for row in users
    ]
    return {"si_users": rows, "si_licenses": []}


def test_a_key_that_vanished_is_closed_and_returns() -> None:
    """Seen on the 6th, gone in the run of the 21st, seen again on the 21st and on the 24th."""
    seen = _user(datetime(2025, 1, 6))
    model = Dimensions(close=True)
    for run, rows in enumerate([[seen], [], [seen], [seen, _user(as_of(2))]], start=1):
        model.run(cleaned(rows), as_of(run))
    (history,) = model.users.values()
    spans = [(one.valid_from, one.valid_to) for one in history.versions]
    assert spans == [(datetime(2025, 1, 6), as_of(2)), (as_of(2), OPEN_END)]


def test_what_stood_is_an_observation_where_silver_is_silent() -> None:
    """Ann on the 6th and the 8th, then only a Bob of the 7th is left in Silver."""
    model = Dimensions()
    model.run(cleaned([_user(datetime(2025, 1, 6)), _user(datetime(2025, 1, 8))]), as_of(1))
    model.run(cleaned([_user(datetime(2025, 1, 7), user_name="Bob")]), as_of(2))
    (history,) = model.users.values()
    names = [
        (one.valid_from.day, one.last_seen.day, one.row["user_name"]) for one in history.versions
    ]
    assert names == [(6, 6, "Ann"), (7, 7, "Bob"), (8, 8, "Ann")]


def _user(load: datetime, **others: object) -> Row:
    given = {"user_id": "U1", "user_name": "Ann", "email": "a@x.com", "load_timestamp": load}
    return dict.fromkeys(columns_of("si_users")) | given | others


@pytest.mark.integration
def test_one_run_agrees_with_the_model(tmp_path: Path) -> None:
    live(many_lives(500, 1, seed=1), 1, tmp_path, close=False)


@pytest.mark.integration
@pytest.mark.parametrize("refresh", [False, True], ids=["incremental", "some_in_full"])
def test_histories_agree_with_the_model(refresh: bool, tmp_path: Path) -> None:
    lives = many_lives(600, 5, seed=2)
    model = live(lives, 5, tmp_path, close=True, refresh=refresh)
    histories = [*model.users.values(), *model.licenses.values()]
    assert len(histories) >= 1000
    counted = Counter(
        {
            "closed": sum(bool(one.closings) for one in histories),
            "returned": sum(
                any(version.valid_from >= closing for version in one.versions)
                for one in histories
                for closing in one.closings
            ),
            "several versions": sum(len(one.versions) > 2 for one in histories),
            "rewritten": sum(1 < one.changed < 5 for one in model.user_dim.values()),
        }
    )
    assert all(count > 50 for count in counted.values()), counted


@pytest.mark.integration
def test_histories_agree_with_the_model_where_nothing_is_closed(tmp_path: Path) -> None:
    live(many_lives(500, 4, seed=3), 4, tmp_path, close=False)


@dataclass(frozen=True)
class Drawing:
    """Lives of many keys, drawn."""

    runs: int
    lives: Lives = field(repr=False)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002  # the name is IPython's
        """What Hypothesis shows of it: not a megabyte."""
        printer.text(repr(self))


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    """Lives of as many users as licences."""
    keys, runs, pick = 100, 4, Drawn(draw, scatter=True)
    users = [user_life(number, runs, pick) for number in range(keys)]
    licenses = [license_life(number, keys, runs, pick) for number in range(keys)]
    return Drawing(runs, {"si_users": users, "si_licenses": licenses})


@pytest.mark.integration
@settings(max_examples=2, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(drawings())
def test_drawn_histories_agree_with_the_model(drawing: Drawing) -> None:
    """As above, with what Hypothesis draws; a run costs the same for one key as for a hundred."""
    with tempfile.TemporaryDirectory() as folder:
        live(drawing.lives, drawing.runs, Path(folder), close=True)
