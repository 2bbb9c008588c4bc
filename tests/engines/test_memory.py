"""What DuckDB may take of the memory: as much as is set, else 1.8 GB or its own limit."""

from __future__ import annotations

import math

import duckdb
import pytest

from zoomgold.engines.duckdb import connection
from zoomgold.engines.duckdb.backend import DuckDBBackend

LIMIT = "SELECT current_setting('memory_limit') AS most"


def limit(memory_limit: str | None = None) -> str:
    """The limit of a backend's connection, as DuckDB writes it."""
    backend = DuckDBBackend(None, memory_limit=memory_limit)
    (row,) = backend.asked(LIMIT)
    backend.close()
    return str(row["most"])


@pytest.fixture
def own() -> str:
    """What DuckDB takes by itself on this machine."""
    with duckdb.connect() as plain:
        found = plain.execute(LIMIT).fetchone()
    assert found is not None
    return str(found[0])


@pytest.mark.parametrize(("given", "most"), [("900MB", "858.3 MiB"), ("4GB", "3.7 GiB")])
def test_what_is_set_counts(given: str, most: str) -> None:
    assert limit(given) == most


def test_unless_it_is_set_it_is_less_than_2_gb(own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whatever the machine has that the test runs on.
    monkeypatch.setattr(connection, "_own_limit", lambda _: 1_800_000_001)
    assert limit() == "1.6 GiB" != own


@pytest.mark.parametrize("more", [0, 1])
def test_a_machine_with_less_keeps_what_duckdb_takes_by_itself(
    own: str, more: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, _, unit = own.partition(" ")
    power = ("bytes", "KiB", "MiB", "GiB", "TiB").index(unit)
    monkeypatch.setattr(connection, "MOST_MEMORY", math.ceil(float(number) * 1024**power) + more)
    assert limit() == own
