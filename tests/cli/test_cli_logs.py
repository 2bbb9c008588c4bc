"""`zoomgold errors` and `zoomgold history`: what the two logs of Gold show."""

from pathlib import Path

import pytest
from support.cli import call, call_json, change, held
from support.gold import query

pytestmark = pytest.mark.usefixtures("workplace")

COUNTS = """
    SELECT source_table, validation_rule, error_severity,
        count(*) FILTER (resolution_status <> 'Resolved') AS standing,
        count(*) FILTER (resolution_status = 'Resolved') AS resolved
    FROM go_error_data GROUP BY ALL ORDER BY ALL
"""


def test_errors_counts_what_stands(gold: Path) -> None:
    change(
        gold,
        "UPDATE go_error_data SET resolution_status = 'Resolved', resolved_at = last_seen_at "
        "WHERE validation_rule = 'missing_user_id' AND origin = 'gold'",
    )
    expected = query(gold, COUNTS)
    names = ("source_table", "validation_rule", "error_severity", "standing", "resolved")
    for options, wanted in (
        (("--all",), expected),
        ((), [row | {"resolved": 0} for row in expected if row["standing"]]),
    ):
        found = call_json("errors", "errors", "--database", gold, *options)["faults"]
        counts = [{name: row[name] for name in names} for row in found]
        assert sorted(counts, key=lambda row: [str(row[name]) for name in names[:3]]) == wanted
    assert len(wanted) < len(expected)


def test_errors_can_be_narrowed(published: Path) -> None:
    violations = call_json("errors", "errors", "--database", published, "--table", "si_users")[
        "faults"
    ]
    assert {violation["source_table"] for violation in violations} == {"si_users"}
    rule = ("--rule", "orphan_user", "--database", published)
    violations = call_json("errors", "errors", *rule)["faults"]
    assert {violation["validation_rule"] for violation in violations} == {"orphan_user"}
    lines = call("errors", *rule).out.splitlines()
    assert [line.split()[:2] for line in lines[3:-1]] == [
        [violation["source_table"], "orphan_user"] for violation in violations
    ]
    example = violations[0]["example"][:8]
    assert lines[-1].endswith(f"zoomgold errors show {example} --database {published}")
    assert call("errors", "show", example, "--database", published).code == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--table", "si_user"), "--table si_user: no such table. Did you mean si_users?"),
        (
            ("--rule", "orphan_users"),
            "--rule orphan_users: no such rule. Did you mean orphan_user?",
        ),
        (
            ("--severity", "critcal"),
            "--severity: expected Critical or Warning, found 'critcal'. Did you mean Critical?",
        ),
    ],
)
def test_errors_of_nothing_known(options: tuple[str, str], message: str, published: Path) -> None:
    outcome = call("errors", *options, "--database", published)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err


@pytest.mark.parametrize("severity", ["Critical", "warning"])
def test_errors_of_one_severity(severity: str, published: Path) -> None:
    found = call_json("errors", "errors", "--severity", severity, "--database", published)["faults"]
    (counted,) = query(
        published,
        "SELECT count(*) AS n FROM go_error_data WHERE resolution_status <> 'Resolved' "
        f"AND error_severity = '{severity.capitalize()}'",
    )
    assert {one["error_severity"] for one in found} == {severity.capitalize()}
    assert sum(one["standing"] for one in found) == counted["n"] > 0
    first = call("errors", "--severity", severity, "--database", published).out.splitlines()[0]
    assert first.startswith(
        f"{counted['n']:,} standing violations ({counted['n']:,} {severity.capitalize()})"
    )


def test_one_violation(published: Path) -> None:
    (row,) = query(
        published,
        "FROM go_error_data WHERE source_table = 'si_users' AND validation_rule = 'missing_email' "
        "ORDER BY error_id LIMIT 1",
    )
    violation = call_json("errors_show", "errors", "show", row["error_id"], "--database", published)
    assert violation["error_id"] == row["error_id"]
    assert violation["source_key"] == row["source_key"]
    assert violation["record_payload"]["email"] is None
    assert violation["record_payload"]["user_id"] == row["source_key"]
    assert call_json("errors_show", "errors", "show", row["error_id"][:20], "--database", published)
    lines = call("errors", "show", row["error_id"], "--database", published).out.splitlines()
    assert f"error_id           {row['error_id']}" in lines
    assert '    "email": null,' in lines


def test_no_violation_or_several(published: Path) -> None:
    # With more than sixteen violations two of them begin alike.
    shared = query(
        published,
        "SELECT error_id[1:1] AS start FROM go_error_data GROUP BY ALL HAVING count(*) > 1 LIMIT 1",
    )[0]["start"]
    for given, message in (
        ("f" * 31, "No violation has an id that begins with"),
        ("user", "'user' is not a violation id"),
        (shared, "Several violations have an id that begins with"),
    ):
        outcome = call("errors", "show", given, "--database", published)
        assert (outcome.code, outcome.out) == (2, "")
        assert message in outcome.err
    outcome = call("errors", "--database", published, "show", shared)
    assert (outcome.code, "go after it" in outcome.err) == (2, True)


def test_history(gold: Path, small_silver: Path) -> None:
    first = call_json("history", "history", "--database", gold)["runs"]
    assert [run["process_name"] for run in first] == ["pipeline"]
    outcome = call(
        *("run", "--strict", "--full-refresh", "--silver", small_silver, "--database", gold, "-q"),
        *("--threads", 1, "--threshold", 0, "-s", "go_user_dim"),
    )
    assert outcome.code == 1
    runs = call_json("history", "history", "--database", gold)["runs"]
    assert [run["execution_status"] for run in runs] == ["Failed", "Completed"]
    assert runs[1:] == first
    assert call_json("history", "history", "--limit", 1, "--database", gold)["runs"] == runs[:1]
    lines = call("history", "--database", gold).out.splitlines()
    assert [line.split()[0] for line in lines[2:4]] == [run["execution_id"] for run in runs]
    _check_one_run(gold, runs[0]["execution_id"], ["pipeline", "go_user_dim"])


def _check_one_run(gold: Path, run: str, processes: list[str]) -> None:
    found = call_json("history_run", "history", run[:18], "--database", gold)
    assert found["execution_id"] == run
    assert [row["process_name"] for row in found["processes"]] == processes
    (stored,) = query(
        gold,
        f"FROM go_process_audit WHERE execution_id = '{run}' AND process_name = 'go_user_dim'",
    )
    for name in ("records_processed", "records_failed", "execution_status", "error_message"):
        assert found["processes"][1][name] == stored[name]
    outcome = call("history", run, "--database", gold)
    assert "--strict tolerates none" in outcome.out
    assert [line.split()[0] for line in outcome.out.splitlines()[3:5]] == processes


def test_no_such_run(published: Path) -> None:
    for given in ("no-such-run", "", "it's $run_value_as_of"):
        outcome = call("history", given, "--database", published)
        assert (outcome.code, outcome.out) == (2, "")
        assert "zoomgold history" in outcome.err


@pytest.mark.parametrize("words", ["errors", "errors show 1f", "history", "history 1f", "test"])
def test_before_any_run(words: str, tmp_path: Path) -> None:
    outcome = call(*words.split())
    assert (outcome.code, outcome.out) == (2, "")
    assert "no such database; build it with: zoomgold run" in outcome.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.integration
def test_who_holds_gold_is_reported(gold: Path) -> None:
    with held(gold) as holder:
        for words in (
            "errors",
            "errors show 1f",
            "history",
            "test",
            "show go_user_dim --published",
        ):
            outcome = call(*words.split(), "--database", gold, "--lock-timeout", "0.1s")
            assert (outcome.code, outcome.out) == (3, "")
            assert f"(PID {holder})" in outcome.err
            assert len(outcome.err.splitlines()) <= 3
