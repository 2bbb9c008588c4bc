"""`--output json`: what each command prints follows its schema, also when the command fails."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from support.cli import AS_OF, SCHEMAS, call_json
from support.gold import GOLD_TABLES

pytestmark = pytest.mark.usefixtures("workplace")


def _objects(schema: Any) -> list[dict[str, Any]]:
    """Every schema of an object within a schema."""
    if isinstance(schema, list):
        return [found for each in schema for found in _objects(each)]
    if not isinstance(schema, dict):
        return []
    own = [schema] if "properties" in schema else []
    return own + [found for each in schema.values() for found in _objects(each)]


@pytest.mark.parametrize("file", sorted(SCHEMAS.glob("*.json")), ids=lambda file: file.stem)
def test_schemas_are_sound_and_closed(file: Path) -> None:
    schema = json.loads(file.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"].startswith("zoomgold ")
    for each in _objects(schema):
        assert each["additionalProperties"] is False
        assert set(each["required"]) <= each["properties"].keys()


@pytest.mark.integration
def test_a_run(small_silver: Path, tmp_path: Path) -> None:
    options = ("--silver", small_silver, "--database", tmp_path / "g.duckdb", "-q", "--threads", 1)
    select = ("-s", "go_user_dim go_webinar_fact", "--as-of", AS_OF)
    document = call_json("run", "run", *options, *select, "--threshold", 0)
    assert (document["status"], document["error"]) == ("completed", None)
    assert [table["name"] for table in document["tables"]] == ["go_user_dim", "go_webinar_fact"]
    # An increment without a new row has none that is rejected.
    document = call_json(
        "run", "run", *options, *select, "--threshold", 1, "--full-refresh", code=1
    )
    assert document["status"] == "failed"
    assert document["error"].startswith("Pass rate below the threshold")
    document = call_json("run", "run", "--silver", "nowhere", code=2)
    assert (document["status"], document["execution_id"], document["tables"]) == (
        *("failed", None),
        [],
    )


def test_a_plan(small_silver: Path, tmp_path: Path) -> None:
    words = ("run", "--dry-run", "--silver", small_silver, "-s", "+go_webinar_fact")
    plan = call_json("run_dry_run", *words)
    tables = plan["tables"]
    assert [(table["name"], table["upstream"]) for table in tables] == [
        ("go_user_dim", []),
        ("go_webinar_fact", ["go_user_dim"]),
    ]
    compiled = call_json("compile", "compile", "-s", "+go_webinar_fact", "--out", tmp_path / "sql")
    assert plan["steps"] == len(compiled["queries"])
    own = {table["name"]: table["steps"] for table in tables}
    # Its rows, the table, its validation and its write are among them.
    assert all(steps > 4 for steps in own.values())
    assert sum(own.values()) < plan["steps"]
    assert sum(table["statements"] for table in tables) < plan["statements"]


def test_lineage() -> None:
    whole = call_json("lineage", "lineage", "go_participant_fact")
    assert len(whole["columns"]) > 1
    one = call_json("lineage", "lineage", "si_meetings.end_time")
    assert (one["layer"], [column["column"] for column in one["columns"]]) == (
        "silver",
        ["end_time"],
    )


def test_what_is_listed_and_shown(published: Path, small_silver: Path) -> None:
    assert {model["name"] for model in call_json("ls", "ls")} == set(GOLD_TABLES)
    for name in GOLD_TABLES:
        where = ("--published", "--database", published)
        shown = call_json("show", "show", name, "--limit", 2, *where)
        assert (shown["model"], len(shown["rows"])) == (name, 2)
    built = call_json("show", "show", "go_license_dim", "--silver", small_silver, "--as-of", AS_OF)
    assert len(built["rows"]) == 5


def test_the_setup(published: Path, small_silver: Path) -> None:
    where = ("--silver", small_silver, "--database", published)
    assert all(check["ok"] for check in call_json("debug", "debug", *where)["checks"])
    call_json("debug", "debug", "--silver", "nowhere", code=2)


def test_generated_fixtures() -> None:
    words = ("fixtures", "generate", "--users", 9, "--days", 9, "--out", "new")
    assert call_json("fixtures_generate", *words)["out"] == "new"
