"""The manifest and the catalog, read by dbt's artifact parser and held to a published Gold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from dbt_artifacts_parser.parser import parse_catalog_v1, parse_manifest_v12
from support.cli import call, call_json
from support.gold import query

from zoomgold.artifacts.files import write_description
from zoomgold.config.settings import load_settings
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import MODELS

USER = "model.zoomgold.go_user_dim"
MEETING = "model.zoomgold.go_meeting_fact"


def written(folder: Path, **options: object) -> tuple[Any, Any]:
    """Manifest and catalog as dbt's parser reads them."""
    files = write_description(load_settings(options), folder)
    manifest, catalog = (json.loads(file.read_text()) for file in files)
    return parse_manifest_v12(manifest), parse_catalog_v1(catalog)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    return written(tmp_path_factory.mktemp("artifacts"), database="gold/zoom.duckdb")


def test_silver_is_sources_and_gold_is_models(both: tuple[Any, Any]) -> None:
    manifest, catalog = both
    assert sorted(one.name for one in manifest.sources.values()) == sorted(TABLES)
    models = {one.name for one in manifest.nodes.values() if one.resource_type == "model"}
    assert models == set(MODELS)
    assert {"go_date_dim", "go_user_day_agg", "go_license_month_agg"} <= models
    assert catalog.nodes.keys() == {f"model.zoomgold.{name}" for name in models}
    assert catalog.sources.keys() == manifest.sources.keys()


@pytest.mark.integration
def test_the_catalog_has_the_columns_and_types_of_a_published_gold(
    both: tuple[Any, Any], fixture_gold: Path
) -> None:
    published: dict[str, list[tuple[str, str]]] = {}
    for row in query(
        fixture_gold,
        "SELECT table_name AS t, column_name AS c, data_type AS d FROM duckdb_columns() "
        "WHERE schema_name = 'gold' ORDER BY table_name, column_index",
    ):
        published.setdefault(row["t"], []).append((row["c"], row["d"]))
    _, catalog = both
    found = {
        node.metadata.name: [(one.name, one.type) for one in node.columns.values()]
        for node in catalog.nodes.values()
    }
    assert found == published
    places = [[one.index for one in node.columns.values()] for node in catalog.nodes.values()]
    assert all(each == list(range(1, len(each) + 1)) for each in places)


def test_a_model_has_its_columns_tags_and_upstream(both: tuple[Any, Any]) -> None:
    user, meeting = both[0].nodes[USER], both[0].nodes[MEETING]
    assert user.relation_name == '"zoom"."gold"."go_user_dim"'
    assert user.original_file_path == "zoomgold/models/go_user_dim.py"
    assert "dimension" in user.tags
    assert user.columns["email"].tags == ["pii"]
    assert user.columns["email"].data_type == "VARCHAR"
    assert user.columns["plan_type"].tags == []
    assert all(one.description for one in user.columns.values())
    assert user.depends_on.nodes == ["source.zoomgold.silver.si_users"]
    assert sorted(meeting.depends_on.nodes) == [
        "model.zoomgold.go_participant_fact",
        "model.zoomgold.go_user_dim",
        "source.zoomgold.silver.si_meetings",
    ]


def test_the_parents_and_children_are_what_the_nodes_depend_on(both: tuple[Any, Any]) -> None:
    manifest, _ = both
    known = manifest.nodes.keys() | manifest.sources.keys()
    edges = {(up, name) for name, one in manifest.nodes.items() for up in one.depends_on.nodes}
    assert {up for up, _ in edges} <= known
    assert {(up, name) for name, above in manifest.parent_map.items() for up in above} == edges
    assert {(up, name) for up, below in manifest.child_map.items() for name in below} == edges
    assert manifest.parent_map.keys() == manifest.child_map.keys() == known


def test_the_checks_of_a_contract_are_tests_of_its_model(both: tuple[Any, Any]) -> None:
    tests = {
        (one.attached_node, one.test_metadata.name, one.column_name): one
        for one in both[0].nodes.values()
        if one.resource_type == "test"
    }
    resolves = tests[MEETING, "relationships", "host_user_key"]
    assert resolves.test_metadata.kwargs["field"] == "user_key"
    assert resolves.depends_on.nodes == [MEETING, USER]
    assert (USER, "unique", "user_key") in tests
    assert (USER, "not_null", "user_key") in tests
    assert (USER, "not_null", "email") not in tests, "a column that may be null"
    plans = tests[USER, "accepted_values", "plan_type"].test_metadata.kwargs["values"]
    assert {"Free", "Pro"} < set(plans)
    names = [one.name for one in tests.values()]
    assert len(names) == len(set(names)) > 200


def test_on_snowflake_names_and_types_are_snowflakes(tmp_path: Path) -> None:
    manifest, catalog = written(tmp_path, backend="snowflake", target_database="prod")
    assert manifest.nodes[USER].relation_name == '"PROD"."GOLD"."GO_USER_DIM"'
    source = manifest.sources["source.zoomgold.silver.si_users"]
    assert source.relation_name == '"ZOOM_DB"."SILVER"."SI_USERS"'
    assert catalog.nodes[USER].columns["VALID_FROM"].type == "TIMESTAMP_NTZ(6)"
    assert manifest.metadata.adapter_type == "snowflake"


@pytest.mark.usefixtures("workplace")
def test_the_command_writes_both_and_needs_no_gold() -> None:
    outcome = call("artifacts", "--out", "there")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.split() == ["there/manifest.json", "there/catalog.json"]
    found = call_json("artifacts", "artifacts")
    assert found["files"] == ["target/artifacts/manifest.json", "target/artifacts/catalog.json"]
    parse_manifest_v12(json.loads(Path("there/manifest.json").read_text()))
    assert {file.name for file in Path("there").iterdir()} == {"manifest.json", "catalog.json"}


@pytest.mark.usefixtures("workplace")
def test_a_folder_that_cannot_be_written_is_refused() -> None:
    Path("file").write_text("")
    outcome = call("artifacts", "--out", "file/artifacts")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: file/artifacts cannot be written: ")
    assert len(outcome.err.splitlines()) == 1
