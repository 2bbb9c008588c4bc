"""Silver that cannot be read to its end: damage that no footer shows, too little memory."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from support.gold import FIXTURES
from support.silver_files import Command, put, whole
from support.silver_files import command as command
from support.silver_files import silver as silver


@pytest.mark.integration
@pytest.mark.parametrize("compression", ["zstd", "snappy", "none"])
def test_damaged_pages_are_told_with_their_file(
    command: Command, silver: Path, compression: str
) -> None:
    users = silver / "si_users.parquet"
    names = [f"U{number:05}" for number in range(500)]
    columns = {"user_id": pa.array(names), "email": pa.array(names)}
    put(users, columns, compression=compression)
    damaged = bytearray(users.read_bytes())
    damaged[4:120] = b"\xff" * 116
    users.write_bytes(damaged)
    for words in (("run", "--database", "g.duckdb", "--quiet"), ("show", "go_user_dim")):
        code, err = command(*words, "--silver", silver)
        assert code == 2
        first, line, *rest = err.splitlines()
        assert first == (f"Error: Silver at {silver} cannot be read: 1 error; nothing was built.")
        assert line.startswith("si_users.parquet: damaged: column user_id cannot be read (")
        assert rest == ["Export the file again, or take it away. Gold is as it was."]


@pytest.mark.integration
def test_the_errors_found_before_the_damage_are_written_all_the_same(
    command: Command, silver: Path, tmp_path: Path
) -> None:
    """Users come first: the one without an id is an error when the damaged webinars are read.

    These are older than the days of which the content is compared, which would read them before.
    """
    put(silver / "si_users.parquet", {"user_id": pa.array([None, "U1"], pa.string())})
    (silver / "si_webinars.parquet").unlink()
    webinars = silver / "si_webinars" / "old.parquet"
    old, new = (pa.array([datetime(2025, month, 1)] * 500, pa.timestamp("us")) for month in (1, 6))
    ids = pa.array([f"W{number:05}" for number in range(500)])
    put(webinars, {"webinar_id": ids, "load_timestamp": old})
    put(webinars.with_name("new.parquet"), {"webinar_id": ids, "load_timestamp": new})
    damaged = bytearray(webinars.read_bytes())
    damaged[4:120] = b"\xff" * 116
    webinars.write_bytes(damaged)
    code, err = command("run", "--silver", silver, "--database", tmp_path / "g.duckdb")
    assert code == 2
    assert err.count("si_webinars/old.parquet: damaged") == 1
    with duckdb.connect(str(tmp_path / "g.duckdb"), read_only=True) as connection:
        rules = connection.execute("SELECT validation_rule FROM gold.go_error_data").fetchall()
    assert ("missing_user_id",) in rules


@pytest.mark.integration
@pytest.mark.parametrize("dtype", [pa.timestamp("us"), pa.timestamp("ns", "UTC")])
def test_text_that_is_no_utf8_is_told_with_its_file(
    command: Command, silver: Path, dtype: Any
) -> None:
    (silver / "si_users.parquet").unlink()
    put(silver / "si_users" / "a.parquet", {"user_id": pa.array(["U1"])})
    broken = pa.array([b"\xff\xfe"], pa.binary()).view(pa.string())
    columns = {"company": broken, "load_timestamp": whole([-1], dtype)}
    put(silver / "si_users" / "b.parquet", columns, write_statistics=False)
    code, err = command("run", "--silver", silver, "--database", "g.duckdb", "--quiet")
    assert code == 2
    assert err.splitlines()[1].startswith(
        "si_users/b.parquet: damaged: column company cannot be read ("
    )


@pytest.mark.integration
@pytest.mark.parametrize("limit", ["1KB", "1MB", "5MB", "10MB"])
def test_too_little_memory(command: Command, limit: str) -> None:
    options = ("--silver", FIXTURES, "--database", "g.duckdb", "--quiet")
    code, err = command("run", *options, "--memory-limit", limit)
    assert code == 1
    assert "Out of Memory" in err
    assert "--memory-limit 4GB" in err
    assert len(err.splitlines()) <= 3
    assert "This should not happen" not in err


@pytest.mark.parametrize("words", ["run", "debug"])
def test_a_database_that_cannot_be_read_is_not_held(
    command: Command, silver: Path, tmp_path: Path, words: str
) -> None:
    file = tmp_path / "lock" / "blocked.duckdb"
    file.parent.mkdir()
    file.write_bytes(b"no database at all, " * 1000)
    assert command(words, "--silver", silver, "--database", file)[0] == 2
