"""Facts of models outside the package, from run to run, by the command as a user has it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from convergence.diary import user, webinar
from convergence.pipeline import write_silver
from support.cli import plain_environment
from support.gold import query

pytestmark = pytest.mark.integration

NAME = "go_call_fact"
FIRST, SECOND, ANCHOR = (datetime(2025, 6, day) for day in (1, 10, 20))


@dataclass
class Project:
    """A folder with a settings file, models of its own, Silver and Gold."""

    folder: Path

    def __post_init__(self) -> None:
        self.silver: dict[str, list[Any]] = {
            "si_users": [user("U1", FIRST), user("U2", ANCHOR)],
            "si_webinars": [
                webinar("gone", FIRST),
                webinar("stays", FIRST),
                webinar("large", FIRST, registrants=50),
                webinar("anchor", ANCHOR),
            ],
        }
        self.call("new", "model", NAME, "--source", "si_webinars", "--out", "mine")
        self.knows_models(True)

    @property
    def model(self) -> Path:
        """The file of the model."""
        return self.folder / "mine" / f"{NAME}.py"

    def knows_models(self, known: bool) -> None:
        """Put the folder of models into the settings, or take it out."""
        models = 'models = ["mine"]\n' if known else ""
        (self.folder / "zoomgold.toml").write_text(f"{models}data_quality_threshold = 0\n")

    def replace(self, old: str, new: str) -> None:
        """Change the model."""
        text = self.model.read_text(encoding="utf-8")
        assert old in text
        self.model.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *words: str) -> dict[str, dict[str, Any]]:
        """Run on Silver as it is; what became of each table."""
        write_silver(self.folder / "silver", self.silver)
        done = self.call("run", "--as-of", "2025-06-30", "-o", "json", *words)
        return {table["name"]: table for table in json.loads(done)["tables"]}

    def call(self, *words: str) -> str:
        """What the command prints."""
        done = subprocess.run(
            [sys.executable, "-m", "zoomgold", *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={
                **plain_environment(),
                "ZOOMGOLD_SILVER": "silver",
                "ZOOMGOLD_DATABASE": "gold.duckdb",
                "ZOOMGOLD_CACHE_DIR": str(self.folder / "cache"),
            },
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ask(self, asked: str) -> list[tuple[Any, ...]]:
        """Rows of Gold."""
        return [tuple(row.values()) for row in query(self.folder / "gold.duckdb", asked)]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_fact_with_few_of_silvers_columns_keeps_what_silver_no_longer_holds(
    project: Project,
) -> None:
    """It stays as it is: what Gold does not hold cannot be computed anew."""
    project.run()
    rows = f"FROM {NAME} ORDER BY webinar_id"
    (before,) = project.ask(f"FROM {NAME} WHERE webinar_id = 'gone'")
    stays = [webinar("stays", FIRST), webinar("stays", SECOND), webinar("new", SECOND)]
    project.silver["si_webinars"] = [*stays, webinar("anchor", ANCHOR)]
    found = project.run()[NAME]
    assert (found["inserted"], found["updated"]) == (1, 1)
    assert [row[0] for row in project.ask(rows)] == ["anchor", "gone", "large", "new", "stays"]
    # A change of the model builds it in full, and keeps them no less.
    project.replace('Column("webinar_id", TEXT, "Business key")', 'Column("webinar_id", TEXT, "K")')
    project.run()
    assert [row[0] for row in project.ask(rows)] == ["anchor", "gone", "large", "new", "stays"]
    (after,) = project.ask(f"FROM {NAME} WHERE webinar_id = 'gone'")
    assert after == before
    project.run("--full-refresh", "--allow-shrink")
    assert [row[0] for row in project.ask(rows)] == ["anchor", "new", "stays"]


LARGE = """(
        missing("webinar_id"),
        missing("end_time", WARNING),
        warn("large_event", ("registrants",), "many.", lambda t: t.registrants > 10),
    )"""
STATUSES = (
    "SELECT validation_rule, resolution_status FROM go_error_data "
    "WHERE validation_rule IN ('large_event', 'missing_registrants') ORDER BY ALL"
)


def test_a_rule_of_one_of_two_models_of_a_silver_table_is_not_the_others(
    project: Project,
) -> None:
    """Neither finds the other's violations, so neither takes them for mended."""
    project.replace('(missing("webinar_id"),)', LARGE)
    project.replace("import missing\n", "import WARNING, missing, warn\n")
    project.silver["si_webinars"].append(webinar("none", FIRST, registrants=None))
    project.run()
    both = [("large_event", "Open"), ("missing_registrants", "Open")]
    assert project.ask(STATUSES) == both
    for words in ((NAME, "--full-refresh"), ("go_webinar_fact", "--full-refresh")):
        project.run("--select", *words)
        assert project.ask(STATUSES) == both
    # Of a rule that both have, one model has a violation, the other rejects the row.
    project.silver["si_webinars"].append(webinar("odd", SECOND, registrants=-1, end_time=None))
    project.run()
    shared = (
        "SELECT resolution_status FROM go_error_data WHERE validation_rule = 'missing_end_time'"
    )
    assert project.ask(shared) == [("Open",)]
    for name in (NAME, "go_webinar_fact"):
        project.run("--select", name, "--full-refresh")
        assert project.ask(shared) == [("Open",)]
    # The host's past changes, which go_webinar_fact looks at and the other model does not.
    project.silver["si_users"].append(user("U1", datetime(2025, 5, 1), user_name="Other"))
    project.run()
    assert project.ask(STATUSES) == both
    assert project.ask(shared) == [("Open",)]
    # Each model sees what it has found to be mended.
    for row in project.silver["si_webinars"]:
        row |= {"registrants": 5, "update_timestamp": datetime(2025, 6, 29)}
        row["end_time"] = row["end_time"] or row["start_time"] + timedelta(hours=1)
    project.run("--select", "go_webinar_fact")
    assert project.ask(STATUSES) == [("large_event", "Open"), ("missing_registrants", "Resolved")]
    project.run()
    assert {status for _, status in project.ask(STATUSES)} == {"Resolved"}
    # What both have, they have to see in one run.
    assert project.ask(shared) == [("Open",)]
    for row in project.silver["si_webinars"]:
        row["load_timestamp"] = datetime(2025, 6, 29, 5)
    project.run()
    assert project.ask(shared) == [("Resolved",)]
    # A rule that is gone has no violations.
    project.silver["si_webinars"].append(webinar("big", ANCHOR, registrants=99))
    project.run()
    assert ("large_event", "Open") in project.ask(STATUSES)
    project.replace(LARGE, '(missing("webinar_id"),)')
    project.run()
    assert {status for _, status in project.ask(STATUSES)} == {"Resolved"}


def test_a_table_whose_model_was_left_out_of_runs_is_built_in_full(project: Project) -> None:
    """Nothing tells which of its rows follow what those runs changed."""
    project.run()
    project.knows_models(False)
    project.silver["si_users"].append(user("U1", SECOND, user_name="Other"))
    project.run()
    project.knows_models(True)
    plan = json.loads(project.call("run", "--as-of", "2025-06-30", "--dry-run", "-o", "json"))
    modes = {table["name"]: table["mode"] for table in plan["tables"]}
    assert modes[NAME] == "full"
    assert modes["go_webinar_fact"] == "incremental"
    project.run()
    assert project.run()[NAME]["processed"] == 0


def test_a_helper_beside_the_folder_of_models_shapes_their_tables(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plan that was kept before it changed is not used any more."""
    (tmp_path / "lib").mkdir()
    helper = tmp_path / "lib" / "prefix_of_calls.py"
    helper.write_text("PREFIX = 'a'\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "lib"))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    project.replace("import missing\n", "import missing\nfrom prefix_of_calls import PREFIX\n")
    project.replace("DEFAULT_SOURCE_SYSTEM))", "DEFAULT_SOURCE_SYSTEM).concat(PREFIX))")
    systems = []
    for text in ("PREFIX = 'a'\n", "PREFIX = 'b'\n"):
        helper.write_text(text)
        project.run()
        systems.append(project.ask(f"SELECT DISTINCT source_system[-1] FROM {NAME}"))
    assert systems == [[("a",)], [("b",)]]
