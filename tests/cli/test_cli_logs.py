"""`zoomgold errors` and `zoomgold history`: what the two logs of Gold tell."""

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
    faults = call_json("errors", "errors", "--database", published, "--table", "si_users")["faults"]
    assert {fault["source_table"] for fault in faults} == {"si_users"}
    rule = ("--rule", "orphan_user", "--database", published)
    faults = call_json("errors", "errors", *rule)["faults"]
    assert {fault["validation_rule"] for fault in faults} == {"orphan_user"}
    lines = call("errors", *rule).out.splitlines()
    assert [line.split()[:2] for line in lines[2:-1]] == [
        [fault["source_table"], "orphan_user"] for fault in faults
    ]
    example = faults[0]["example"][:12]
    assert lines[-1].endswith(f"zoomgold errors show {example} --database {published}")
    assert call("errors", "show", example, "--database", published).code == 0


@pytest.mark.parametrize(
    ("options", "told_of"),
    [
        (("--table", "si_user"), "--table si_user: no such name. Did you mean si_users?"),
        (
            ("--rule", "orphan_users"),
            "--rule orphan_users: no such name. Did you mean orphan_user?",
        ),
    ],
)
def test_errors_of_nothing_known(options: tuple[str, str], told_of: str, published: Path) -> None:
    told = call("errors", *options, "--database", published)
    assert (told.code, told.out) == (2, "")
    assert told_of in told.err


def test_one_fault(published: Path) -> None:
    (row,) = query(
        published,
        "FROM go_error_data WHERE source_table = 'si_users' AND validation_rule = 'missing_email' "
        "ORDER BY error_id LIMIT 1",
    )
    fault = call_json("errors_show", "errors", "show", row["error_id"], "--database", published)
    assert fault["error_id"] == row["error_id"]
    assert fault["source_key"] == row["source_key"]
    assert fault["record_payload"]["email"] is None
    assert fault["record_payload"]["user_id"] == row["source_key"]
    assert call_json("errors_show", "errors", "show", row["error_id"][:20], "--database", published)
    lines = call("errors", "show", row["error_id"], "--database", published).out.splitlines()
    assert f"error_id           {row['error_id']}" in lines
    assert '    "email": null,' in lines


def test_no_fault_or_several(published: Path) -> None:
    # With more than sixteen faults two of them begin alike.
    shared = query(
        published,
        "SELECT error_id[1:1] AS start FROM go_error_data GROUP BY ALL HAVING count(*) > 1 LIMIT 1",
    )[0]["start"]
    for given, told_of in (
        ("f" * 31, "No violation has an id that begins with"),
        ("user", "'user' is no id of a violation"),
        (shared, "Several faults have an id that begins with"),
    ):
        told = call("errors", "show", given, "--database", published)
        assert (told.code, told.out) == (2, "")
        assert told_of in told.err
    told = call("errors", "--database", published, "show", shared)
    assert (told.code, "go after it" in told.err) == (2, True)


def test_history(gold: Path, small_silver: Path) -> None:
    first = call_json("history", "history", "--database", gold)["runs"]
    assert [run["process_name"] for run in first] == ["pipeline"]
    told = call(
        *("run", "--strict", "--full-refresh", "--silver", small_silver, "--database", gold, "-q"),
        *("--threads", 1, "--threshold", 0, "-s", "go_user_dim"),
    )
    assert told.code == 1
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
    told = call("history", run, "--database", gold)
    assert "--strict tolerates none" in told.out
    assert [line.split()[0] for line in told.out.splitlines()[3:5]] == processes


def test_no_such_run(published: Path) -> None:
    for given in ("no-such-run", ""):
        told = call("history", given, "--database", published)
        assert (told.code, told.out) == (2, "")
        assert "zoomgold history" in told.err


@pytest.mark.parametrize("words", ["errors", "errors show 1f", "history", "history 1f", "test"])
def test_before_any_run(words: str, tmp_path: Path) -> None:
    told = call(*words.split())
    assert (told.code, told.out) == (2, "")
    assert "no such database; build it with: zoomgold run" in told.err
    assert list(tmp_path.iterdir()) == []


def test_who_holds_gold_is_told(gold: Path) -> None:
    with held(gold) as holder:
        for words in (
            "errors",
            "errors show 1f",
            "history",
            "test",
            "show go_user_dim --published",
        ):
            told = call(*words.split(), "--database", gold, "--lock-timeout", "0.1s")
            assert (told.code, told.out) == (3, "")
            assert f"(PID {holder})" in told.err
            assert len(told.err.splitlines()) <= 3
