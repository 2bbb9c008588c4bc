"""`zoomgold silver pull`: whole in its references, pseudonymous, read as any Silver is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from support.gold import FIXTURES, run_gold
from support.on_snowflake import rows_in, settings_on, silver_in

from emulator.local import Emulator
from zoomgold.engines.snowflake.pseudonyms import Pseudonyms
from zoomgold.engines.snowflake.pull import Sample, pull, sample_of
from zoomgold.errors import UsageError
from zoomgold.silver_input.directory import check_directory

Row = dict[str, Any]
VALID = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")


@pytest.fixture(scope="module")
def filled(shared_emulator: Emulator) -> str:
    silver_in(shared_emulator, FIXTURES, "PULL_DB")
    return "PULL_DB"


def read(directory: Path) -> dict[str, list[Row]]:
    return {
        file.stem: pq.read_table(file).to_pylist() for file in sorted(directory.glob("*.parquet"))
    }


def ids(rows: list[Row], column: str) -> set[str]:
    return {" ".join(row[column].split()) for row in rows if row[column]}


def test_a_sample_is_whole_and_pseudonymous(
    emulator: Emulator, filled: str, tmp_path: Path
) -> None:
    settings = settings_on(filled, pseudonym_key="test key")
    counts = pull(settings, Sample(users=20), tmp_path / "one")
    silver = read(tmp_path / "one")
    assert counts == {name: len(rows) for name, rows in silver.items()}
    assert counts["si_meetings"] > 0

    hosts = ids(silver["si_meetings"], "host_id")
    drawn = hosts | ids(silver["si_billing_events"], "user_id")
    assert len(drawn) <= 20
    users = ids(silver["si_users"], "user_id")
    assert drawn <= users
    assert ids(silver["si_licenses"], "assigned_to_user_id") <= users
    meetings = ids(silver["si_meetings"], "meeting_id")
    assert ids(silver["si_participants"], "meeting_id") <= meetings
    assert ids(silver["si_feature_usage"], "meeting_id") <= meetings
    # Each user whom Silver knows came along; an orphan there is an orphan here.
    known = {
        row["user_id"].strip()
        for row in rows_in(emulator, f"SELECT user_id FROM {filled}.SILVER.SI_USERS")
        if row["user_id"]
    }
    assert ids(silver["si_participants"], "user_id") & known <= users
    # All participants of a meeting came, not only some.
    there = rows_in(
        emulator,
        f"SELECT meeting_id, COUNT(*) AS n FROM {filled}.SILVER.SI_PARTICIPANTS "
        "GROUP BY meeting_id",
    )
    counted = {row["meeting_id"]: row["n"] for row in there if row["meeting_id"] in meetings}
    for meeting, count in counted.items():
        assert count == sum(row["meeting_id"] == meeting for row in silver["si_participants"])

    real = rows_in(emulator, f"SELECT user_name, email FROM {filled}.SILVER.SI_USERS")
    secret = {row[c] for row in real for c in ("user_name", "email") if row[c] and row[c].strip()}
    shown = {row[c] for row in silver["si_users"] for c in ("user_name", "email") if row[c]}
    assert not secret & shown
    assert "si_error_data" not in silver

    # Another pull with the key gives the same pseudonyms; without the key others.
    pull(settings, Sample(users=20), tmp_path / "two")
    assert read(tmp_path / "two")["si_users"] == silver["si_users"]
    pull(settings_on(filled), Sample(users=20), tmp_path / "three")
    other = {row["email"] for row in read(tmp_path / "three")["si_users"] if row["email"]}
    assert not other & shown


def test_a_pulled_directory_is_silver(emulator: Emulator, filled: str, tmp_path: Path) -> None:
    pull(settings_on(filled), sample_of(None, "4%"), tmp_path / "silver")
    assert check_directory(tmp_path / "silver")
    result = run_gold(tmp_path / "silver", tmp_path / "gold.duckdb")
    assert result.status == "Completed"
    tags = {one["tag"] for one in emulator.statements()}
    assert all("silver pull" in tag for tag in tags if "connect" not in tag)


def test_all_tables_are_read_at_one_instant(
    emulator: Emulator, filled: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.describe(f"{filled}.SILVER.SI_WEBINARS", retention_time=0)
    emulator.describe(f"{filled}.SILVER.SI_AUDIT", table_type="VIEW")
    try:
        counts = pull(settings_on(filled), Sample(users=3), tmp_path / "silver")
    finally:
        emulator.describe(f"{filled}.SILVER.SI_WEBINARS", retention_time=1)
        emulator.describe(f"{filled}.SILVER.SI_AUDIT", table_type="BASE TABLE")
    sent = [str(one["sql"]) for one in emulator.statements()]
    reads = [sql for sql in sent if "SI_" in sql and "WHERE FALSE" not in sql]
    instants = {found for sql in reads for found in re.findall(r"AT\(TIMESTAMP => .*?\)\)\)", sql)}
    assert len(instants) == 1
    (instant,) = instants
    moving = {"SI_WEBINARS", "SI_AUDIT"}
    for table in (name.upper() for name in counts):
        place = f'"{filled}"."SILVER"."{table}"'
        found = {after for sql in reads for after in re.findall(re.escape(place) + r"( AT)?", sql)}
        assert found == ({""} if table in moving else {" AT"}), table
    assert instant
    assert not [sql for sql in sent if "CLONE" in sql]
    (note,) = [one.message for one in caplog.records if "time travel" in one.message]
    assert note.startswith("SI_AUDIT, SI_WEBINARS: neither time travel nor clones")


def test_raw_is_as_it_stands(emulator: Emulator, filled: str, tmp_path: Path) -> None:
    counts = pull(settings_on(filled), Sample(share=1), tmp_path / "raw", pseudonymise=False)
    silver = read(tmp_path / "raw")
    names = {row["user_name"] for row in silver["si_users"]}
    real = rows_in(emulator, f"SELECT user_id, user_name FROM {filled}.SILVER.SI_USERS")
    assert {row["user_name"] for row in real if (row["user_id"] or "").strip()} == names
    assert counts["si_error_data"] > 0


def test_what_is_there_is_not_overwritten(
    emulator: Emulator, new_database: Callable[[], str], tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="exists already"):
        pull(settings_on(new_database()), Sample(users=1), tmp_path)
    assert emulator.statements() == []


@pytest.mark.parametrize(
    ("users", "share", "expected"),
    [
        (5, None, Sample(users=5)),
        (None, "1%", Sample(share=0.01)),
        (None, "0.25", Sample(share=0.25)),
        (None, "100%", Sample(share=1)),
    ],
)
def test_samples(users: int | None, share: str | None, expected: Sample) -> None:
    assert sample_of(users, share) == expected


@pytest.mark.parametrize(
    ("users", "share"), [(None, None), (1, "1%"), (None, "0"), (None, "x"), (None, "101%")]
)
def test_a_sample_that_is_none(users: int | None, share: str | None) -> None:
    with pytest.raises(UsageError):
        sample_of(users, share)


def test_pseudonyms_keep_their_form() -> None:
    ours = Pseudonyms(b"key")
    assert VALID.fullmatch(ours.email("Ann.Lee@Corp.com"))
    assert ours.email(" Ann.Lee@Corp.com ") == ours.email("ann.lee@corp.COM")
    same = {ours.email(f"{name}@corp.com").split("@")[1] for name in ("ann", "bob")}
    assert len(same) == 1
    assert ours.email("ann@corp.com") != ours.email("ann@corp.org")
    assert not VALID.fullmatch(ours.email("ann at corp"))
    assert ours.email("  ") == "  "
    assert ours.name("Ann  Lee") == ours.name(" Ann Lee ")
    assert ours.name("Ann Lee") != ours.name("Bob Lee")
    assert ours.name("") == ""
    assert Pseudonyms(b"other").name("Ann Lee") != ours.name("Ann Lee")
