"""The walk of docs/your-data.md, command by command: three users and two meetings become Gold."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import pytest
from support.cli import call_json, plain_environment
from support.gold import query

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "your-data.md"

pytestmark = pytest.mark.integration


def walk() -> tuple[dict[str, str], list[str]]:
    """The files that the page has one write, and the commands that it has one type."""
    section = PAGE.read_text().split("\n## Three users, two meetings\n")[1].split("\n## ")[0]
    files = re.findall(r"`(data/\w+\.csv)`:\n\n```csv\n(.*?)```", section, re.DOTALL)
    (block,) = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return dict(files), block.strip().splitlines()


def environment() -> Mapping[str, str]:
    """Here zoomgold is installed already, so `uv run` may not look for another place."""
    scripts = str(Path(sys.executable).parent)
    return {**plain_environment(), "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}


def test_the_walk_is_short() -> None:
    files, commands = walk()
    assert set(files) == {"data/si_users.csv", "data/si_meetings.csv"}
    assert [len(text.strip().splitlines()) - 1 for text in files.values()] == [3, 2]
    assert len(commands) < 5


@pytest.mark.usefixtures("workplace")
def test_the_commands_of_the_walk_build_the_gold_that_its_files_say() -> None:
    files, commands = walk()
    Path("data").mkdir()
    for name, text in files.items():
        Path(name).write_text(text)
    install, *ours = commands
    # The one that brings uv is not for a test: it would change the machine.
    assert install == "pip install -q uv"
    for command in ours:
        assert command.startswith("uv run zoomgold ")
        done = subprocess.run(
            ["bash", "-c", command.removeprefix("uv run ")],
            env=environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    # The last command shows the meetings.
    assert "Design review" in done.stdout
    gold = Path("target/mine.duckdb")
    users = query(gold, "SELECT user_id, plan_type FROM go_user_dim WHERE user_id LIKE 'U%'")
    assert {row["user_id"]: row["plan_type"] for row in users} == {
        "U1": "Pro",
        "U2": "Business",
        "U3": "Free",
    }
    meetings = query(gold, "SELECT meeting_id, start_time, end_time FROM go_meeting_fact")
    # 15:00 in the zone +02:00 is 13:00 UTC.
    assert {row["meeting_id"]: (row["start_time"], row["end_time"]) for row in meetings} == {
        "M1": (datetime(2025, 6, 2, 9), datetime(2025, 6, 2, 9, 45)),
        "M2": (datetime(2025, 6, 3, 13), datetime(2025, 6, 3, 14, 30)),
    }
    assert call_json("test", "test", "--database", gold)["ok"] is True
    assert query(gold, "FROM go_error_data") == []
    checked = call_json("silver_check", "silver", "check", "silver")
    assert {table["name"]: table["rows"] for table in checked["tables"] if table["rows"]} == {
        "si_users": 3,
        "si_meetings": 2,
    }
