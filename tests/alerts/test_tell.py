"""Nights of runs: who is told of what, and that telling changes nothing of a run."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.cli import Outcome, call, change, held
from support.receiver import SECRET, SILENT, dead_url, receiving
from support.silver_tables import write_tables
from support.small_silver import SmallSilver, at, on
from support.strikes import as_a_shell_starts

from zoomgold.alerts import findings
from zoomgold.pipeline import run as pipeline

TABLES = "go_user_dim go_license_dim go_webinar_fact"
LOG = '[notify.log]\ntype = "file"\npath = "alerts.jsonl"\n'
TEAM = '[notify.team]\ntype = "webhook"\nshape = "slack"\nurl_env = "TEAM_URL"\n'
NEVER = date(2099, 1, 1)
FRESH = '[freshness.si_webinars]\nfail_after = "1d"\n'


pytestmark = pytest.mark.integration


@pytest.fixture(autouse=True)
def _as_a_shell_starts() -> Iterator[None]:
    with as_a_shell_starts():
        yield


class Nights:
    """Runs over a small Silver that changes from night to night, and what a file was told."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.read = 0
        self.settings(LOG)
        self.silver()

    def settings(self, *texts: str) -> None:
        """Write these settings."""
        (self.place / "zoomgold.toml").write_text("\n".join(texts))

    def silver(self, *, bad: int = 0, users: int = 3, ends: date = NEVER, loaded: int = 2) -> None:
        """Webinars of which some have no topic, users, and a license that ends on a day."""
        rows = SmallSilver()
        for number in range(users):
            rows.users(f"U{number}")
        for number in range(40):
            topic = None if number < bad else "Plans"
            start = at(2, number // 2)
            times = {"load_timestamp": at(loaded), "host_id": "U0", "webinar_topic": topic}
            rows.webinar(f"W{number}", start, start + timedelta(hours=1), registrants=1, **times)
        rows.licenses("L1", {"end_date": ends, "assigned_to_user_id": "U0"})
        write_tables(self.place / "silver", rows.tables)

    def run(self, *options: object, day: int = 3) -> Outcome:
        """A run of a few models on a day of January."""
        return call(
            *("run", "--silver", "silver", "--database", "gold.duckdb", "--threads", 1),
            *("--as-of", f"2024-01-{day:02}", "--threshold", 0, "--select", TABLES, *options),
        )

    def told(self) -> list[dict[str, Any]]:
        """The messages since the last time."""
        file = self.place / "alerts.jsonl"
        lines = file.read_text().splitlines() if file.exists() else []
        new, self.read = lines[self.read :], len(lines)
        return [json.loads(line) for line in new]

    def kinds(self, *options: object, day: int = 3, code: int = 0) -> list[str]:
        """The kinds of the one message of a run, none without a message."""
        outcome = self.run(*options, day=day)
        assert outcome.code == code, outcome.err
        messages = self.told()
        assert len(messages) <= 1, "one message per run"
        return [str(kind) for kind in messages[0]["kinds"]] if messages else []


@pytest.fixture
def nights(workplace: Path) -> Nights:
    return Nights(workplace)


def test_a_failure_is_told_once_and_then_that_it_is_over(nights: Nights) -> None:
    nights.settings('[notify]\non = ["failure", "recovered"]', LOG)
    assert nights.kinds() == []
    (nights.place / "silver").rename(nights.place / "away")
    assert nights.run().code == 2
    (message,) = nights.told()
    assert message["kinds"] == ["failure"]
    assert message["title"] == "zoomgold (duckdb): run failed"
    assert message["what"] == [
        "Silver at silver cannot be read: 1 error; nothing was built. "
        "silver: does not exist; set --silver DIR."
    ]
    assert message["gold"] == "Nothing was published: Gold is as the run before left it."
    assert message["published"] is False
    assert nights.kinds(code=2) == []
    (nights.place / "away").rename(nights.place / "silver")
    assert nights.run().code == 0
    (message,) = nights.told()
    assert message["kinds"] == ["recovered"]
    assert message["what"][0].startswith("over: Silver at silver cannot be read")
    assert message["published"] is True
    assert nights.kinds() == []


def test_a_first_run_that_fails_is_told_although_there_is_no_gold(nights: Nights) -> None:
    (nights.place / "silver" / "si_users.parquet").unlink()
    assert nights.kinds(code=2) == ["failure"]
    assert not (nights.place / "gold.duckdb").exists()
    assert nights.kinds(code=2) == []


def test_a_threshold_and_the_guard_are_kinds_of_their_own(nights: Nights) -> None:
    nights.settings('[notify]\non = ["threshold", "guard", "recovered"]', LOG)
    assert nights.kinds() == []
    nights.silver(bad=9)
    assert nights.kinds("--threshold", 0.9, "--full-refresh", code=1) == ["threshold"]
    assert nights.kinds("--threshold", 0.9, "--full-refresh", code=1) == []
    # One failure in the place of another is no recovery.
    nights.silver(users=1)
    assert nights.kinds("--full-refresh", "--hard-deletes", "close", code=1) == ["guard"]
    nights.silver()
    assert nights.kinds("--full-refresh") == ["recovered"]


def test_gold_that_another_process_holds_is_told(nights: Nights) -> None:
    assert nights.kinds() == []
    with held(nights.place / "gold.duckdb"):
        assert nights.kinds(code=3) == ["held"]
        assert nights.kinds(code=3) == []
    assert nights.kinds() == ["recovered"]


def test_a_critical_rule_is_told_when_the_run_before_had_no_violation(nights: Nights) -> None:
    nights.settings('[notify]\non = ["critical_rule", "recovered"]', LOG)
    nights.silver(bad=1)
    assert nights.kinds() == [], "a first run has none before it"
    nights.silver()
    assert nights.kinds(day=4) == [], "nobody was told of it"
    nights.silver(bad=2)
    assert nights.run(day=5).code == 0
    (message,) = nights.told()
    assert message["what"] == [
        "si_webinars.missing_webinar_topic: 2 violations where the run before had none (critical)"
    ]
    assert message["look"].startswith(
        "zoomgold errors --table si_webinars --rule missing_webinar_topic"
    )
    assert nights.kinds(day=6) == []
    nights.silver()
    assert nights.kinds(day=7) == ["recovered"]
    # The very violations that were resolved come back: the log has their first time alone.
    nights.silver(bad=2)
    assert nights.kinds(day=8) == ["critical_rule"]


def test_a_count_beyond_a_multiple_of_its_median_is_told(nights: Nights) -> None:
    nights.settings('[notify]\non = ["rule_count"]\nrule_factor = 2\nrule_runs = 3', LOG)
    nights.silver(bad=2)
    for day in (3, 4, 5):
        assert nights.kinds(day=day) == []
    nights.silver(bad=4)
    assert nights.kinds(day=6) == [], "twice the median is not beyond it"
    nights.silver(bad=5)
    assert nights.run(day=7).code == 0
    (message,) = nights.told()
    assert message["what"] == [
        "si_webinars.missing_webinar_topic: 5 violations, more than 2 times "
        "the median 2 of the last 3 runs"
    ]
    assert nights.kinds(day=8) == []


def test_a_license_is_told_before_its_end_once(nights: Nights) -> None:
    nights.settings('[notify]\non = ["licenses", "recovered"]\nlicenses_within = "7d"', LOG)
    nights.silver(ends=on(11))
    assert nights.kinds(day=3) == [], "eight days are left"
    assert nights.run(day=4).code == 0
    (message,) = nights.told()
    assert message["what"] == ["license L1 (Pro) ends on 2024-01-11"]
    assert message["look"].startswith("zoomgold report expiring-licenses --within 7d")
    assert nights.kinds(day=5) == []
    assert nights.kinds(day=20) == []


def test_stale_silver_is_told_and_published(nights: Nights) -> None:
    nights.settings('[notify]\non = ["freshness", "recovered"]', LOG, FRESH)
    assert nights.kinds(day=3) == []
    assert nights.kinds(day=4) == ["freshness"]
    assert nights.kinds(day=5) == []
    nights.silver(loaded=6)
    assert nights.kinds(day=6) == ["recovered"]


def test_a_run_that_a_signal_ends_is_told(nights: Nights, monkeypatch: pytest.MonkeyPatch) -> None:
    assert nights.kinds() == []
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "execute", lambda _: signal.raise_signal(signal.SIGTERM))
        outcome = nights.run()
    assert (outcome.code, outcome.out) == (143, "")
    (message,) = nights.told()
    assert message["what"] == ["The run was stopped: Terminated by SIGTERM"]
    assert nights.kinds() == ["recovered"]


def test_a_killed_run_is_told_by_the_next_one(nights: Nights) -> None:
    assert nights.kinds() == []
    change(
        nights.place / "gold.duckdb",
        "INSERT INTO go_process_audit BY NAME (SELECT * REPLACE ('dead-beef' AS execution_id, "
        "'Running' AS execution_status, TIMESTAMP '2099-01-01' AS execution_start_time) "
        "FROM go_process_audit WHERE process_name = 'pipeline')",
    )
    assert nights.run().code == 0
    (message,) = nights.told()
    assert message["title"] == "zoomgold (duckdb): an earlier run was killed"
    assert message["what"] == [
        "Run dead-bee of 2099-01-01 00:00 UTC was killed; it published nothing"
    ]
    assert message["published"] is True
    assert nights.kinds() == []


def _fails(_: object) -> None:
    raise RuntimeError(SECRET)


@pytest.mark.parametrize("what", ["a dead host", "a 500", "a slow host", "nothing set"])
def test_a_target_that_fails_changes_nothing_of_the_run(
    what: str, nights: Nights, monkeypatch: pytest.MonkeyPatch
) -> None:
    nights.settings('[notify]\ntimeout = "0.5s"', TEAM, FRESH)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with receiving(SILENT if what == "a slow host" else 500) as receiver:
        url = dead_url() if what == "a dead host" else receiver.url
        monkeypatch.setenv("TEAM_URL", "" if what == "nothing set" else url)
        outcome = nights.run("--output", "json", "--debug", day=9)
    assert outcome.code == 0
    document = json.loads(outcome.out)
    assert document["status"] == "completed"
    assert document["error"] is None
    (line,) = (line for line in outcome.err.splitlines() if "notify" in line)
    assert "warning: notify team (webhook, slack) failed: " in line
    assert SECRET not in outcome.out + outcome.err
    assert SECRET not in (nights.place / "gold.duckdb.alerts.json").read_text()
    # The next one hears it.
    with receiving() as receiver:
        monkeypatch.setenv("TEAM_URL", receiver.url)
        assert nights.run(day=9).code == 0
    (payload,) = receiver.bodies
    assert payload["text"].startswith("zoomgold (duckdb): Silver is stale")


def test_a_run_that_fails_keeps_its_exit_code_and_message(
    nights: Nights, monkeypatch: pytest.MonkeyPatch
) -> None:
    nights.settings("")
    alone = nights.run("--select", "nothing")
    nights.settings(TEAM)
    monkeypatch.setenv("TEAM_URL", dead_url())
    with_target = nights.run("--select", "nothing")
    assert (with_target.code, with_target.out) == (alone.code, alone.out)
    assert with_target.err.splitlines()[-1] == alone.err.splitlines()[-1]


def test_a_defect_of_the_messages_is_a_line(
    nights: Nights, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings, "of_result", _fails)
    outcome = nights.run()
    assert outcome.code == 0
    assert "notify: the targets were not told: RuntimeError" in outcome.err
    assert SECRET not in outcome.err


def test_what_was_told_is_told_again_where_it_was_lost(nights: Nights) -> None:
    nights.settings('[notify]\non = ["freshness"]', LOG, FRESH)
    assert nights.kinds(day=9) == ["freshness"]
    kept = nights.place / "gold.duckdb.alerts.json"
    kept.write_text('{"version": 1, "targets": 3}')
    outcome = nights.run(day=9)
    assert outcome.code == 0
    assert "what was told before cannot be read" in outcome.err
    assert len(nights.told()) == 1
    assert nights.kinds(day=9) == []
    assert [file.name for file in nights.place.glob("*.alerts.json*")] == [kept.name]


def test_a_dry_run_tells_nobody(nights: Nights) -> None:
    assert nights.kinds("--dry-run", "--silver", "nowhere", code=2) == []


def test_each_target_has_a_memory_of_its_own(nights: Nights) -> None:
    nights.settings('[notify]\non = ["freshness"]', LOG, FRESH)
    assert nights.kinds(day=9) == ["freshness"]
    other = '[notify.other]\ntype = "file"\nshape = "text"\npath = "other.txt"\n'
    nights.settings('[notify]\non = ["freshness"]', LOG, other, FRESH)
    assert nights.kinds(day=9) == []
    text = (nights.place / "other.txt").read_text().splitlines()
    assert text[0] == "zoomgold (duckdb): Silver is stale"
    assert text[1].startswith("si_webinars is 7d 0h old, past fail_after 1d")
    assert text[2] == "Gold is published."
    assert text[3].startswith("Run ")
    assert text[4].startswith("Look: zoomgold freshness")
    assert len(text) == 5


def test_targets_are_tried(nights: Nights, monkeypatch: pytest.MonkeyPatch) -> None:
    nights.settings(LOG, TEAM)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with receiving() as receiver:
        monkeypatch.setenv("TEAM_URL", receiver.url)
        outcome = call("notify", "test")
        assert outcome.code == 0, outcome.out
        receiver.status = 500
        outcome = call("notify", "test", "team")
    assert (outcome.code, "it answered 500" in outcome.out) == (2, True)
    assert SECRET not in outcome.out + outcome.err
    assert len(receiver.bodies) == 2
    (message,) = nights.told()
    assert message["test"] is True
    assert not (nights.place / "gold.duckdb.alerts.json").exists()
    assert "Did you mean team?" in call("notify", "test", "teem").err
    nights.settings("")
    assert call("notify", "test").code == 2
