"""Files that were not written since the last run are not looked at; all others are."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import polars as pl
import pytest
from support.gold import query, run, settings_of

from zoomgold import synthetic
from zoomgold.engines.base import Rows
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import DataError
from zoomgold.plan.parts import GROWN, NEWS
from zoomgold.plan.steps import Step
from zoomgold.results import RunResult
from zoomgold.silver_input.manifest import facts

pytestmark = pytest.mark.integration

ALONE = ["go_user_dim"]
TODAY = datetime(2025, 7, 1)


class Place:
    """A Silver directory and a Gold database; runs of the users alone."""

    def __init__(self, folder: Path) -> None:
        self.silver, self.database = folder / "silver", folder / "gold.duckdb"

    @property
    def users(self) -> Path:
        """The file of the users."""
        return self.silver / "si_users.parquet"

    def run(self, **options: object) -> RunResult:
        """Run; the result."""
        return run(settings_of(self.silver, self.database, **options), select=ALONE)

    def renamed(self) -> pl.DataFrame:
        """The users, one of the newest with another name of the same length."""
        users = pl.read_parquet(self.users)
        recent = users.filter(pl.col("update_timestamp") < TODAY).sort("update_timestamp")
        name = recent["user_name"].drop_nulls()[-1]
        changed = name[:-1] + ("x" if name[-1] != "x" else "y")
        return users.with_columns(pl.col("user_name").replace({name: changed}))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Place:
    place = Place(tmp_path_factory.mktemp("manifest"))
    synthetic.generate(users=20, seed=1, dirt=0.05, days=9, out=place.silver)
    place.run()
    return place


@pytest.fixture
def place(built: Place, tmp_path: Path) -> Place:
    """The same, to change. Its files are those of the run to the last time that a file keeps."""
    other = Place(tmp_path)
    # A copy has another time of change; a link to the same file has not.
    shutil.copytree(built.silver, other.silver, copy_function=os.link)
    shutil.copy(built.database, other.database)
    _remember(other)
    return other


def _remember(place: Place) -> None:
    """Make the run's manifest that of these files: a link counts as a change of the entry."""
    with duckdb.connect(str(place.database)) as connection:
        for file in place.silver.glob("*.parquet"):
            connection.execute(
                "UPDATE state.files SET changed = ? WHERE path = ?",
                [file.stat().st_ctime_ns, file.name],
            )


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the questions that runs ask the engine."""
    found: list[str] = []
    ask = DuckDBBackend.ask

    def asking(self: DuckDBBackend, step: Step, limit: int | None = None) -> Rows:
        found.append(step.name)
        return ask(self, step, limit)

    monkeypatch.setattr(DuckDBBackend, "ask", asking)
    return found


def news(result: RunResult) -> int | None:
    """The rows that a run looked at."""
    (table,) = result.tables
    return table.processed


def test_files_that_were_not_written_are_not_read(place: Place, asked: list[str]) -> None:
    assert news(place.run()) == 0
    assert NEWS not in asked


def test_a_file_that_was_touched_is_compared_and_nothing_is_new(
    place: Place, asked: list[str]
) -> None:
    os.utime(place.users)
    assert news(place.run()) == 0
    assert NEWS in asked
    asked.clear()
    # Now it is known as it is.
    assert news(place.run()) == 0
    assert NEWS not in asked


def test_a_file_written_over_under_its_old_time_is_found(place: Place) -> None:
    before = place.users.stat()
    changed = place.renamed()
    place.users.unlink()  # the other name of the file keeps what it had
    changed.write_parquet(place.users)
    os.utime(place.users, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert place.users.stat().st_mtime_ns == before.st_mtime_ns
    assert (news(place.run()) or 0) > 0


def test_a_footer_tells_what_the_times_of_a_file_do_not(place: Place, asked: list[str]) -> None:
    """As on a file system that keeps no times: the manifest is made to have the new ones."""
    changed = place.renamed()
    place.users.unlink()
    changed.write_parquet(place.users, compression="uncompressed")
    found = place.users.stat()
    with duckdb.connect(str(place.database)) as connection:
        connection.execute(
            "UPDATE state.files SET bytes = ?, modified = ?, changed = ? WHERE path = ?",
            [found.st_size, found.st_mtime_ns, found.st_ctime_ns, place.users.name],
        )
    place.run()
    assert NEWS in asked


def test_a_file_more_or_less_is_found(place: Place, asked: list[str]) -> None:
    folder = place.silver / "si_users"
    folder.mkdir()
    users = pl.read_parquet(place.users)
    place.users.unlink()
    users.head(5).write_parquet(folder / "a.parquet")
    users.tail(-5).write_parquet(folder / "b.parquet")
    assert news(place.run()) == 0
    assert NEWS in asked
    asked.clear()
    (folder / "b.parquet").unlink()
    place.run(allow_shrink=True)
    assert NEWS in asked


def test_a_run_that_failed_has_seen_nothing(place: Place, asked: list[str]) -> None:
    users = pl.read_parquet(place.users)
    at = pl.lit(TODAY, users["update_timestamp"].dtype)
    place.users.unlink()
    broken = users.with_columns(email=pl.lit("nonsense"), update_timestamp=at)
    broken.write_parquet(place.users)
    known = query(place.database, "FROM warehouse.state.files ORDER BY ALL")
    with pytest.raises(DataError):
        place.run(data_quality_threshold=0.95)
    assert query(place.database, "FROM warehouse.state.files ORDER BY ALL") == known
    asked.clear()
    with pytest.raises(DataError):
        place.run(data_quality_threshold=0.95)
    assert NEWS in asked


def test_a_file_of_which_only_the_last_days_were_compared_is_not_seen(place: Place) -> None:
    """An old row in it is found once all days are compared, though no file was written since."""
    users = pl.read_parquet(place.users)
    oldest = users.sort("load_timestamp").drop_nulls("email").head(1)
    late = oldest.with_columns(user_id=pl.lit("LATE"), email=pl.lit("late@example.com"))
    place.users.unlink()
    pl.concat([users, late]).write_parquet(place.users)
    found = []
    for _ in range(4):
        place.run(compare_all_every=3)
        rows = query(place.database, "FROM go_user_dim WHERE user_id = 'LATE'")
        found.append(len(rows))
    # The first run compared all days; of these it is the third that does.
    assert found == [0, 0, 1, 1]


def test_files_that_are_back_after_such_a_run_are_compared(place: Place, asked: list[str]) -> None:
    """What Gold has of the files in between must not stand for ever."""
    renamed = place.renamed()
    before = place.users.rename(place.users.with_suffix(".before"))
    renamed.write_parquet(place.users)
    place.run(compare_all_every=3)
    place.users.unlink()
    before.rename(place.users)
    # The renaming has changed the entry: as if nothing had.
    with duckdb.connect(str(place.database)) as connection:
        facts = [place.users.stat().st_ctime_ns, place.users.name]
        connection.execute("UPDATE state.files SET changed = ? WHERE path = ?", facts)
    asked.clear()
    place.run(compare_all_every=3)
    assert NEWS in asked


@pytest.fixture
def parted(place: Place) -> Place:
    """The users as a folder of files, of which a run has seen all but the newest rows."""
    users = pl.read_parquet(place.users).sort("load_timestamp", nulls_last=True)
    place.users.unlink()
    folder = place.silver / "si_users"
    folder.mkdir()
    for number, rows in enumerate((users.head(10), users.slice(10, 10))):
        rows.write_parquet(folder / f"{number}.parquet")
    place.run()
    users.slice(20).write_parquet(place.silver / "later.parquet.part")
    return place


def add(place: Place, name: str) -> None:
    """Put the newest rows there, as a file of this name."""
    (place.silver / "later.parquet.part").rename(place.silver / "si_users" / f"{name}.parquet")


def counted(folder: Path, place: Place) -> list[dict[str, object]]:
    """The ledger of a run that counts every file."""
    whole = Place(folder)
    whole.silver = place.silver
    whole.run(lookback="300d")
    return ledger(whole)


def ledger(place: Place) -> list[dict[str, object]]:
    return query(place.database, "FROM warehouse.state.ledger ORDER BY ALL")


@pytest.mark.parametrize("every", [1, 3])
def test_of_files_that_were_added_alone_the_rows_are_counted(
    parted: Place, asked: list[str], tmp_path: Path, every: int
) -> None:
    """The ledger is what a count of all files gives, though no other file is read for it."""
    parted.run(lookback="300d")
    asked.clear()
    add(parted, "2")
    assert (news(parted.run(lookback="300d", compare_all_every=every)) or 0) > 0
    assert GROWN in asked
    (tmp_path / "whole").mkdir()
    assert ledger(parted) == counted(tmp_path / "whole", parted)
    asked.clear()
    assert news(parted.run(lookback="300d", compare_all_every=every)) == 0
    assert NEWS not in asked


def test_a_file_that_changes_as_another_is_added_is_counted_too(
    parted: Place, asked: list[str]
) -> None:
    file = parted.silver / "si_users" / "0.parquet"
    users = pl.read_parquet(file)
    file.unlink()
    users.with_columns(user_name=pl.lit("Changed"), update_timestamp=TODAY).write_parquet(file)
    add(parted, "2")
    parted.run()
    assert GROWN not in asked
    assert query(parted.database, "FROM go_user_dim WHERE user_name = 'Changed'")


def test_what_the_ledger_lacks_of_files_that_were_seen_is_found(
    parted: Place, asked: list[str], tmp_path: Path
) -> None:
    """A file is planted among those that were seen, whose rows no run has read."""
    add(parted, "2")
    file = parted.silver / "si_users" / "2.parquet"
    found = facts(file, parted.silver)
    with duckdb.connect(str(parted.database)) as connection:
        row = ["go_user_dim", *vars(found).values(), 10**9]
        connection.execute("INSERT INTO state.files VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    pl.read_parquet(file).head(0).write_parquet(parted.silver / "si_users" / "3.parquet")
    parted.run()
    assert asked.count(NEWS) == 2
    whole = Place(tmp_path / "whole")
    whole.silver = parted.silver
    whole.database.parent.mkdir()
    whole.run()
    keys = "SELECT user_key FROM go_user_dim ORDER BY ALL"
    assert query(parted.database, keys) == query(whole.database, keys)


def test_a_longer_lookback_has_not_seen_the_files(place: Place, asked: list[str]) -> None:
    """A change in place right after it is found: the content of these days is known."""
    place.run(lookback="10d")
    assert NEWS in asked
    asked.clear()
    place.run(lookback="2d")
    assert NEWS not in asked
    users = pl.read_parquet(place.users)
    old = pl.col("update_timestamp").max() - pl.duration(days=5)
    name = pl.when(pl.col("update_timestamp") < old).then(pl.lit("Changed"))
    changed = users.with_columns(user_name=name.otherwise("user_name"))
    place.users.unlink()
    changed.write_parquet(place.users)
    place.run(lookback="10d")
    assert query(place.database, "FROM go_user_dim WHERE user_name = 'Changed'")


def test_a_version_that_has_begun_since_is_closed_though_no_file_is_new(place: Place) -> None:
    """Its key was gone when the file was read, which was as of a time before the version."""
    users = pl.read_parquet(place.users)
    start = pl.lit(TODAY + timedelta(hours=8), users["load_timestamp"].dtype)
    ahead = users.drop_nulls("email").head(1)
    ahead = ahead.with_columns(
        user_id=pl.lit("AHEAD"),
        email=pl.lit("ahead@example.com"),
        load_timestamp=start,
        update_timestamp=start,
    )
    options = {"hard_deletes": "close"}
    for rows in (pl.concat([users, ahead]), users):
        place.users.unlink()
        rows.write_parquet(place.users)
        place.run(as_of=TODAY, **options)
    ends = []
    for hours in (7, 9):
        place.run(as_of=TODAY + timedelta(hours=hours), **options)
        (row,) = query(place.database, "FROM go_user_dim WHERE user_id = 'AHEAD'")
        ends.append(row["valid_to"])
    assert ends == [datetime(9999, 12, 31), TODAY + timedelta(hours=9)]


def test_what_was_not_selected_has_not_seen_its_files(place: Place) -> None:
    models = query(place.database, "SELECT DISTINCT model FROM warehouse.state.files")
    assert [row["model"] for row in models] == ALONE


def test_a_run_that_keeps_no_audit_has_not_seen_that_of_silver(place: Place) -> None:
    silver = {
        row["execution_id"] for row in pl.read_parquet(place.silver / "si_audit.parquet").to_dicts()
    }
    for keeps in (False, True):
        settings = settings_of(place.silver, place.database, enable_audit_logging=keeps)
        run(settings, select=["go_process_audit"])
        rows = query(place.database, "FROM go_process_audit")
        carried = {row["execution_id"] for row in rows} & silver
        assert bool(carried) == keeps
