"""`zoomgold lineage`: what it prints, and how it ends."""

import json
import subprocess
import sys

import pytest
from support.known_marts import lines_without_others

from zoomgold.cli import main
from zoomgold.models.catalog import MODELS


def lineage(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    main_ends(0, "lineage", *arguments)
    out, err = capsys.readouterr()
    assert err == ""
    return lines_without_others(out)


def main_ends(code: int, *arguments: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert (ended.value.code or 0) == code


def test_a_measure_up_to_silver(capsys: pytest.CaptureFixture[str]) -> None:
    column = MODELS["go_participant_fact"].contract.column("attendance_minutes")
    assert lineage(capsys, "go_participant_fact.attendance_minutes") == (
        f"""\
go_participant_fact.attendance_minutes: {column.description}
├── upstream
│   ├── computed from
│   │   ├── si_participants.join_time
│   │   └── si_participants.leave_time
│   └── filtered by (--filters lists the columns)
│       └── si_participants: every column
└── downstream
    └── computed from it
        ├── go_meeting_fact: total_attendance_minutes
        └── go_user_day_agg: attendance_minutes
"""
    )


def test_a_key_by_way_of_the_dimension(capsys: pytest.CaptureFixture[str]) -> None:
    printed = lineage(capsys, "go_webinar_fact.host_user_key")
    assert (
        """\
│   ├── computed from
│   │   └── go_user_dim.user_key
│   │       └── computed from
│   │           ├── si_users.user_id
│   │           ├── si_users.load_timestamp
│   │           └── si_users.update_timestamp
│   ├── joined by
│   │   ├── si_webinars.host_id
│   │   ├── si_webinars.start_time
│   │   ├── go_user_dim.user_id
│   │   │   └── computed from
│   │   │       └── si_users.user_id
│   │   └── go_user_dim.valid_from
│   │       └── computed from
│   │           ├── si_users.load_timestamp
│   │           └── si_users.update_timestamp
│   └── filtered by (--filters lists the columns)
│       ├── si_users: every column
│       └── si_webinars: every column
"""
        in printed
    )


def test_what_breaks_when_a_column_of_silver_changes(capsys: pytest.CaptureFixture[str]) -> None:
    assert lineage(capsys, "si_meetings.end_time") == (
        """\
si_meetings.end_time
├── downstream
│   ├── computed from it
│   │   ├── go_participant_fact: attendance_ratio, attendee_type
│   │   ├── go_meeting_fact: end_time, duration_minutes, meeting_status
│   │   ├── go_error_data: error_id, error_value, record_payload
│   │   └── go_user_day_agg: hosted_minutes
│   └── filtered by it
│       ├── go_participant_fact: attendance_ratio, attendee_type
│       ├── go_meeting_fact: every column
│       ├── go_feature_usage_fact: host_user_key
│       ├── go_error_data: every column
│       ├── go_date_dim: every column
│       └── go_user_day_agg: every column
└── rules that read it
    ├── si_participants: outside_meeting_window (Warning)
    ├── si_meetings: invalid_time_range (Critical), duration_mismatch (Warning), \
duration_over_24h (Warning), missing_end_time (Warning)
    └── si_feature_usage: outside_meeting_dates (Warning)
"""
    )


def test_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert lineage(capsys, "go_meeting_fact") == (
        """\
go_meeting_fact
├── upstream
│   ├── si_meetings (value, join, filter)
│   ├── go_user_dim (value, join, filter)
│   │   └── si_users (value, filter)
│   └── go_participant_fact (value, join, filter)
│       ├── si_meetings (value, join, filter)
│       ├── si_participants (value, join, filter)
│       └── go_user_dim (value, join, filter)
│           └── si_users (value, filter)
├── rows decided by
│   ├── si_meetings: every column
│   └── rejecting rules: missing_meeting_id, missing_host_id, missing_start_time, \
invalid_time_range, negative_duration
└── downstream
    ├── go_date_dim (value, filter)
    └── go_user_day_agg (value, join, filter)
"""
    )


def test_filters_are_listed_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    printed = lineage(capsys, "go_user_dim.user_name", "--filters")
    lines = [line.lstrip("│├└─ ") for line in printed.splitlines()]
    start = lines.index("filtered by") + 1
    assert lines[start : start + 11] == [
        *("si_users.user_id", "si_users.user_name", "si_users.email", "si_users.company"),
        *("si_users.plan_type", "si_users.user_status", "si_users.load_timestamp"),
        *("si_users.update_timestamp", "si_users.source_system", "si_users.load_date"),
        "si_users.update_date",
    ]


@pytest.mark.parametrize("column", ["go_user_dim.created_at", "go_error_data.origin"])
def test_a_column_that_nothing_of_silver_goes_into(
    column: str, capsys: pytest.CaptureFixture[str]
) -> None:
    upstream = lineage(capsys, column).splitlines()[1:3]
    assert upstream == [
        "├── upstream",
        "│   └── nothing: the run gives it, or it is always the same",
    ]


def test_json_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    printed = json.loads(lineage(capsys, "go_meeting_fact.meeting_status", "--output", "json"))
    assert printed["name"] == "go_meeting_fact.meeting_status"
    assert printed["columns"] == [
        {
            "column": "meeting_status",
            "upstream": [{"table": "si_meetings", "column": "end_time", "kind": "value"}],
            "downstream": [],
            "rules": [],
        }
    ]


def test_an_unknown_name_ends_with_2_and_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    main_ends(2, "lineage", "go_meeting_fact.topic")
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "Error: go_meeting_fact has no column 'topic'; "
        "the nearest is go_meeting_fact.meeting_topic.\n"
    )


@pytest.mark.integration
def test_no_engine_is_imported() -> None:
    code = (
        "import sys; from zoomgold.cli import main\n"
        "try: main(['lineage', 'si_users.email'])\n"
        "except SystemExit: pass\n"
        "engines = {'duckdb', 'snowflake.connector', 'pandera', 'polars', 'pandas'}\n"
        "print(sorted(engines & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"
