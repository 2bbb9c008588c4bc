"""`zoomgold rollback`, `erase` and `clean`: what they print, ask and exit with."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.cli import AS_OF, call, call_json, held
from support.gold import query

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("workplace")]


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with Path(os.devnull).open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        yield


def test_a_rollback_asks_and_says_what_it_undid(gold: Path, small_silver: Path) -> None:
    place = ("--database", gold)
    run = ("run", "--silver", small_silver, *place, "--threshold", 0, "--quiet", "--full-refresh")
    assert call(*run, "--as-of", AS_OF).code == 0
    (undone,) = query(
        gold,
        "SELECT execution_id AS id FROM go_process_audit WHERE process_name = 'pipeline' "
        "ORDER BY execution_start_time DESC LIMIT 1",
    )
    asked = call("rollback", *place)
    assert (asked.code, undone["id"] in asked.err) == (2, True)
    assert "Add --yes to confirm" in asked.err
    with held(gold):
        assert call("rollback", *place, "--yes").code == 3
    done = call_json("rollback", "rollback", undone["id"][:6], *place, "--yes")
    assert done["undone"] == [undone["id"]]
    told = call("history", *place).out
    assert f"{done['execution_id'][:8]}: restored the Gold before run {undone['id']}" in told
    assert call("test", *place).code == 0


def test_an_erasure_asks_and_reports_by_table(gold: Path, small_silver: Path) -> None:
    place = ("--database", gold, "--silver", small_silver)
    (person,) = query(
        gold,
        "SELECT host_id AS id, count(*) AS n FROM go_meeting_fact JOIN go_user_dim "
        "ON user_key = host_user_key WHERE user_id NOT LIKE '\\_%' ESCAPE '\\' "
        "GROUP BY ALL ORDER BY n DESC, id LIMIT 1",
    )
    erase = ("erase", "--user", person["id"], *place, "--quiet")
    assert call(*erase).code == 2
    with held(gold):
        assert call(*erase, "--yes").code == 3
    done = call_json("erase", *erase, "--yes")
    assert done["rows"]["go_meeting_fact"] == person["n"]
    found = query(gold, "SELECT host_id, host_user_key FROM go_meeting_fact")
    assert person["id"] not in {row["host_id"] for row in found}
    told = call("history", "--database", gold).out
    assert f"{done['execution_id'][:8]}: a person was erased" in told
    assert person["id"] not in told
    assert call("test", "--database", gold).code == 0


def test_clean_says_what_it_removed(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_CACHE_DIR", "cache")
    left = gold.with_name(gold.name + ".rewriting-copy")
    left.write_bytes(b"1234")
    would = call_json("clean", "clean", "--database", gold, "--dry-run")
    assert (would["dry_run"], [one["bytes"] for one in would["removed"]]) == (True, [4])
    assert left.exists()
    found = call("clean", "--database", gold)
    assert re.fullmatch(r"Removed 1 files of dead runs \(4 bytes\): .*\n", found.out)
    assert not left.exists()
    assert call("clean", "--database", gold).out == "There is nothing to remove.\n"
