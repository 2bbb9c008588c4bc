"""The examples for Airflow and Dagster, each loaded and run by its own library.

They are in environments of their own, which take minutes to install: by hand, or nightly.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.cli import plain_environment

from manual import ROOT
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import MODELS

pytestmark = pytest.mark.slow

DEPLOY = ROOT / "deploy"
AIRFLOW, DAGSTER = "apache-airflow==3.3.2", "dagster==1.13.29"
_LOAD_DAG = """
import json, sys
from airflow.dag_processing.dagbag import DagBag
bag = DagBag(sys.argv[1])
(dag,) = bag.dags.values()
task = dag.get_task("run")
try:
    task.python_callable()
    ended = "done"
except Exception as error:
    ended = type(error).__name__
print("FOUND", json.dumps({
    "errors": list(map(str, bag.import_errors.values())),
    "tasks": {one.task_id: sorted(one.downstream_task_ids) for one in dag.tasks},
    "retries": task.retries,
    "runs": dag.max_active_runs,
    "ended": ended,
}))
"""
_LOAD_ASSETS = """
import json, os, sys
import dagster as dg
sys.path.insert(0, sys.argv[1])
import definitions
dg.Definitions.validate_loadable(definitions.defs)
graph = definitions.defs.resolve_asset_graph()
selection = sys.argv[2].split()
if len(sys.argv) > 3:
    os.environ["FAKE_CODE"] = sys.argv[3]
    definitions.COMMAND = sys.argv[4]
    definitions.SECONDS_BETWEEN = 0
with dg.instance_for_test() as instance:
    result = dg.materialize(
        [*definitions.sources, definitions.gold],
        selection=dg.AssetSelection.assets(*selection),
        instance=instance,
        raise_on_error=False,
    )
    print("FOUND", json.dumps({
        "assets": sorted(key.to_user_string() for key in graph.get_all_asset_keys()),
        "upstream": {
            key.to_user_string(): sorted(k.to_user_string() for k in graph.get(key).parent_keys)
            for key in graph.get_all_asset_keys()
        },
        "checks": len(graph.asset_check_keys),
        "ok": result.success,
        "made": {
            one.asset_key.to_user_string(): one.metadata["dagster/row_count"].value
            for one in (e.materialization for e in result.get_asset_materialization_events())
        } if result.success else {},
        "passed": sorted({one.passed for one in result.get_asset_check_evaluations()}),
        "retried": any(e.event_type_value == "STEP_UP_FOR_RETRY" for e in result.all_events),
    }))
"""


def environment_of(requirement: str) -> Path:
    """The Python of an environment with this package alone, made if it is not there."""
    folder = ROOT / "target" / "tools" / requirement
    python = folder / "bin" / "python"
    if not (folder / "complete").exists():
        subprocess.run(["uv", "venv", "--quiet", "--clear", folder], check=True)
        install = ["uv", "pip", "install", "--quiet", "--python", str(python), requirement]
        subprocess.run(install, check=True)
        (folder / "complete").touch()
    return python


def found_by(python: Path, code: str, *arguments: str, **variables: str) -> Any:
    """What a piece of code prints after FOUND."""
    ran = subprocess.run(
        [python, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        env={**plain_environment(), **variables},
        check=False,
    )
    lines = [line for line in ran.stdout.splitlines() if line.startswith("FOUND ")]
    assert lines, ran.stdout[-2000:] + ran.stderr[-4000:]
    return json.loads(lines[-1].removeprefix("FOUND "))


def fake(folder: Path) -> Path:
    """A command that ends with the exit code that the environment names."""
    command = folder / "fake"
    command.write_text('#!/bin/sh\nexit "$FAKE_CODE"\n')
    command.chmod(0o755)
    return command


@pytest.mark.parametrize(
    ("code", "ended"),
    [
        (0, "done"),
        (3, "AirflowException"),
        (1, "AirflowFailException"),
        (2, "AirflowFailException"),
    ],
)
def test_airflow_loads_the_dag(code: int, ended: str, tmp_path: Path) -> None:
    found = found_by(
        environment_of(AIRFLOW),
        _LOAD_DAG,
        str(DEPLOY / "airflow"),
        AIRFLOW_HOME=str(tmp_path / "airflow"),
        AIRFLOW__CORE__UNIT_TEST_MODE="True",
        ZOOMGOLD_COMMAND=str(fake(tmp_path)),
        ZOOMGOLD_FOLDER=str(tmp_path),
        FAKE_CODE=str(code),
    )
    assert found == {
        "errors": [],
        "tasks": {"run": ["test"], "test": []},
        "retries": 4,
        "runs": 1,
        "ended": ended,
    }


@pytest.fixture
def place(small_silver: Path, tmp_path: Path) -> dict[str, str]:
    """A folder with settings and Silver, as the example expects it."""
    (tmp_path / "zoomgold.toml").write_text(
        f'silver = "{small_silver}"\nas_of = "2025-06-30"\ndata_quality_threshold = 0\n'
    )
    return {
        "ZOOMGOLD_COMMAND": str(Path(sys.executable).with_name("zoomgold")),
        "ZOOMGOLD_FOLDER": str(tmp_path),
        "DAGSTER_HOME": "",
        "PATH": os.environ["PATH"],
    }


def test_dagster_makes_an_asset_of_each_table(place: dict[str, str]) -> None:
    python = environment_of(DAGSTER)
    chosen = "go_user_dim go_webinar_fact"
    found = found_by(python, _LOAD_ASSETS, str(DEPLOY / "dagster"), chosen, **place)
    assert found["assets"] == sorted([*TABLES, *MODELS])
    assert found["upstream"]["go_webinar_fact"] == ["go_user_dim", "si_webinars"]
    assert found["checks"] > 200
    assert (found["ok"], found["passed"]) == (True, [True])
    assert sorted(found["made"]) == chosen.split()
    assert all(rows > 0 for rows in found["made"].values())


@pytest.mark.parametrize(("code", "retried"), [("3", True), ("1", False), ("2", False)])
def test_dagster_tries_again_after_exit_code_3_alone(
    code: str, retried: bool, place: dict[str, str], tmp_path: Path
) -> None:
    found = found_by(
        environment_of(DAGSTER),
        _LOAD_ASSETS,
        *(str(DEPLOY / "dagster"), "go_user_dim", code, str(fake(tmp_path))),
        **place,
    )
    assert (found["ok"], found["retried"]) == (False, retried)
