"""Where the Gold before a run cannot be kept, the run stops before it changes anything."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import duckdb
import pytest

from zoomgold.engines.duckdb import golds
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.duckdb.held_file import HeldFile
from zoomgold.errors import UsageError


def test_on_a_full_disk_nothing_is_kept_and_the_message_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "gold.duckdb"
    with duckdb.connect(str(database)) as connection:
        connection.sql("CREATE TABLE known AS SELECT 1 AS id")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(HeldFile, "_copy", full)
    # On a file system that shares blocks nothing would be copied.
    monkeypatch.setattr(HeldFile, "_shares_blocks", lambda *_: False)
    backend = DuckDBBackend(database)
    with pytest.raises(UsageError) as raised:
        backend.keep_gold(1)
    backend.close()
    what, todo = str(raised.value).splitlines()
    folder = golds.folder_of(database)
    assert what == f"{folder}: the Gold before this run cannot be kept: No space left on device."
    assert todo == "Nothing was published. Make room, or keep none: keep_golds = 0."
    assert list(folder.iterdir()) == []
