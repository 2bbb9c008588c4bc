"""Runs as other tools hear of them: run results and events, and that neither disturbs a run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import ibis
import pytest
from dbt_artifacts_parser.parser import parse_catalog_v1, parse_manifest_v12, parse_run_results_v6
from support.gold import query
from support.receiver import SECRET, SILENT, dead_url, receiving
from support.recorded import EVENTS, TABLES, events, rebuilt, results, run, settings, silver, states
from support.small_silver import at
from support.strikes import as_a_shell_starts

from zoomgold.artifacts import sending
from zoomgold.artifacts.ending import Ending
from zoomgold.artifacts.run_results import run_results
from zoomgold.config.settings import load_settings
from zoomgold.errors import BuildError, ContractError
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline import run as pipeline
from zoomgold.pipeline.events import RunStarted
from zoomgold.results import RunResult, TableResult
from zoomgold.validation.contracts import validate

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("workplace")]


@pytest.fixture(autouse=True)
def _as_a_shell_starts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("OPENLINEAGE_URL", "OPENLINEAGE_CONFIG", "OPENLINEAGE_DISABLED"):
        monkeypatch.delenv(name, raising=False)
    with as_a_shell_starts():
        yield
    # The client writes what OPENLINEAGE_URL means into variables of its own, and leaves them there.
    for name in [one for one in os.environ if one.startswith("OPENLINEAGE__")]:
        del os.environ[name]


def test_a_run_that_publishes(tmp_path: Path) -> None:
    silver(bad=1)
    settings(EVENTS)
    assert run("--threshold", 0.5).code == 0
    folder = tmp_path / "target/artifacts"
    parse_manifest_v12(json.loads((folder / "manifest.json").read_text()))
    catalog = parse_catalog_v1(json.loads((folder / "catalog.json").read_text()))
    (rows,) = query(tmp_path / "gold.duckdb", "SELECT count(*) AS n FROM go_webinar_fact")
    size = catalog.nodes["model.zoomgold.go_webinar_fact"].stats["row_count"].value
    assert size == rows["n"] == 9
    found = results()
    webinars = found["model.zoomgold.go_webinar_fact"]
    assert (webinars.status.value, webinars.adapter_response["rows_affected"]) == ("success", 9)
    tests = [one for name, one in found.items() if name.startswith("test.")]
    assert {one.status.value for one in tests} == {"pass"}
    declared = json.loads((folder / "manifest.json").read_text())["nodes"]
    of_both = {
        name
        for name, one in declared.items()
        if one.get("attached_node") in {f"model.zoomgold.{table}" for table in TABLES}
    }
    assert {one.unique_id for one in tests} == of_both

    _check_events_of_a_full_run(events())

    # Nothing is new: the second run checks nothing again, and its run is another.
    first = {one["run"]["runId"] for one in events()}
    Path("events.jsonl").unlink()
    assert run("--threshold", 0.5).code == 0
    assert {name.split(".")[0] for name in results()} == {"model"}
    assert states(events()) == [
        ("zoomgold.run", "START"),
        *((f"zoomgold.run.{t}", state) for t in TABLES for state in ("START", "COMPLETE")),
        ("zoomgold.run", "COMPLETE"),
    ]
    assert not first & {one["run"]["runId"] for one in events()}


def _check_events_of_a_full_run(found: list[dict[str, Any]]) -> None:
    assert [rebuilt(one).run.runId for one in found] == [one["run"]["runId"] for one in found]
    per_table = [
        (f"zoomgold.{job}.{t}", s)
        for t in TABLES
        for job in ("run", "test")
        for s in ("START", "COMPLETE")
    ]
    assert states(found) == [("zoomgold.run", "START"), *per_table, ("zoomgold.run", "COMPLETE")]
    times = [datetime.fromisoformat(one["eventTime"]) for one in found]
    assert times[0] < times[-1]
    whole = found[0]["run"]["runId"]
    parents = {one["run"]["facets"]["parent"]["run"]["runId"] for one in found[1:-1]}
    assert parents == {whole} == {str(UUID(whole))}
    (built,) = [
        one for one in found if states([one]) == [("zoomgold.run.go_webinar_fact", "COMPLETE")]
    ]
    assert [one["name"].rpartition("/")[2] for one in built["inputs"]] == [
        "si_webinars.parquet",
        "gold.gold.go_user_dim",
    ]
    assert built["inputs"][0]["inputFacets"]["inputStatistics"]["rowCount"] == 10
    (output,) = built["outputs"]
    assert output["name"] == "gold.gold.go_webinar_fact"
    assert output["namespace"] == f"duckdb://{Path.cwd() / 'gold.duckdb'}"
    assert output["outputFacets"]["outputStatistics"]["rowCount"] == 9
    assert output["facets"]["dataQualityMetrics"]["rowCount"] == 9
    columns = [one["name"] for one in output["facets"]["schema"]["fields"]]
    assert columns == list(MODELS["go_webinar_fact"].contract.schema)
    # Worked out from gold.md: the minutes are of both times, and wrong rows are filtered.
    minutes = output["facets"]["columnLineage"]["fields"]["duration_minutes"]["inputFields"]
    direct = {one["field"] for one in minutes if one["transformations"][0]["type"] == "DIRECT"}
    assert direct == {"start_time", "end_time"}
    (checked,) = [
        one for one in found if states([one]) == [("zoomgold.test.go_webinar_fact", "COMPLETE")]
    ]
    made = checked["inputs"][0]["inputFacets"]["dataQualityAssertions"]["assertions"]
    assert {one["success"] for one in made} == {True}
    contract = MODELS["go_webinar_fact"].contract
    not_null = {one["column"] for one in made if one["assertion"] == "not_null"}
    assert not_null == {one.name for one in contract.columns if not one.nullable}


def test_a_run_that_fails() -> None:
    silver(bad=5)
    settings(EVENTS)
    outcome = run()
    assert outcome.code == 1
    found = results()
    assert {name: one.status.value for name, one in found.items()} == {
        "model.zoomgold.go_user_dim": "skipped",
        "model.zoomgold.go_webinar_fact": "error",
    }
    message = found["model.zoomgold.go_webinar_fact"].message
    assert message.startswith("ThresholdError: ")
    assert "si_webinars" in message
    ends = [(name, state) for name, state in states(events()) if state != "START"]
    assert ends == [
        ("zoomgold.run.go_user_dim", "ABORT"),
        ("zoomgold.run.go_webinar_fact", "FAIL"),
        ("zoomgold.run", "FAIL"),
    ]
    assert events()[-1]["run"]["facets"]["errorMessage"]["message"] == message
    assert all(rebuilt(one) for one in events())


def test_a_run_that_is_refused_leaves_what_the_last_one_wrote() -> None:
    silver()
    settings(EVENTS)
    assert run().code == 0
    before = Path("target/artifacts/run_results.json").read_bytes()
    seen = len(events())
    assert run("--silver", "nowhere").code == 2
    assert Path("target/artifacts/run_results.json").read_bytes() == before
    assert len(events()) == seen


def test_a_check_that_fails_is_named_with_its_rows() -> None:
    con = ibis.duckdb.connect()
    contract = MODELS["go_webinar_fact"].contract
    columns = ", ".join(f"CAST(NULL AS {_duckdb(d)}) AS {n}" for n, d in contract.schema.items())
    con.raw_sql(f"CREATE TABLE broken AS SELECT {columns} FROM range(3)")
    with pytest.raises(ContractError) as caught:
        validate(contract, con.table("broken"))
    con.disconnect()
    table = TableResult("go_webinar_fact", "si_webinars", "Failed", 3, seconds=0.1)
    other = TableResult("go_user_dim", "si_users", "Skipped", 3, seconds=0.1)
    result = RunResult("run", "Failed", 1.0, "gold.duckdb", at(3), (other, table))
    document = run_results(load_settings({}), at(3), result, Ending(caught.value))
    parsed = parse_run_results_v6(document)
    status = {one.unique_id.split(".")[2]: one for one in parsed.results}
    assert status["go_webinar_fact"].status.value == "error"
    assert status["go_user_dim"].status.value == "skipped"
    failed = status["not_null_go_webinar_fact_webinar_id"]
    assert (failed.status.value, failed.failures) == ("fail", 3)
    assert status["unique_go_webinar_fact_webinar_id"].status.value == "fail"
    assert status["minimum_go_webinar_fact_registrants"].status.value == "skipped"
    assert not any("go_user_dim_" in name for name in status)


def _duckdb(dtype: str) -> str:
    names = {"string": "TEXT", "int64": "BIGINT", "timestamp(6)": "TIMESTAMP"}
    return names.get(dtype, dtype)


def test_nothing_written_or_sent_has_personal_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not even where the error that ended the run quotes a row, as engines do."""
    silver(bad=1)
    settings(EVENTS)
    assert run("--threshold", 0.5).code == 0
    told = [file.read_text() for file in (tmp_path / "target/artifacts").iterdir()]

    def fails(*_: Any, emit: Any, **__: Any) -> None:
        number = "00000000-0000-4000-8000-000000000000"
        emit(RunStarted(number, "duckdb", TABLES))
        error = BuildError("could not convert 'ada.vortex@x.com' of Ada Vortex to a number")
        failed = TableResult("go_user_dim", "si_users", "Failed")
        error.result = RunResult(number, "Failed", 1.0, "gold.duckdb", at(3), (failed,))
        raise error

    monkeypatch.setattr(pipeline, "run", fails)
    assert run().code == 1
    message = results()["model.zoomgold.go_user_dim"].message
    assert message == "BuildError"
    told += [file.read_text() for file in (tmp_path / "target/artifacts").iterdir()]
    told.append(Path("events.jsonl").read_text())
    emails = {
        row["email"] for row in query(tmp_path / "gold.duckdb", "SELECT email FROM go_user_dim")
    }
    assert "ada.vortex@x.com" in emails
    for text in told:
        assert "vortex" not in text.lower()
        assert "quill" not in text.lower()


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (200, None),
        (403, "it answered 403"),
        (500, "it answered 500"),
        (SILENT, "no answer in time"),
        (None, "it cannot be reached"),
    ],
    ids=["taken", "forbidden", "broken", "silent", "dead"],
)
def test_what_becomes_of_events_never_fails_a_run(
    status: int | None, problem: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    silver()
    monkeypatch.setenv("LINEAGE_KEY", SECRET)
    monkeypatch.setattr(sending, "_SECONDS", 0.3)
    monkeypatch.setattr(sending, "_RETRIES", 0)
    with receiving(status or 200) as receiver:
        url = receiver.url if status else dead_url()
        settings(
            f'[openlineage]\ntype = "http"\nurl = "{url}"\napi_key_env = "LINEAGE_KEY"\n'
            'endpoint = "lineage"\ntimeout = "20s"\n'
        )
        outcome = run()
        receiver.over.set()
    assert outcome.code == 0
    warnings = [line for line in outcome.err.splitlines() if "warning" in line]
    assert [line.partition("warning: ")[2] for line in warnings] == (
        [f"openlineage: {problem}"] if problem else []
    )
    assert SECRET not in outcome.err
    assert results()["model.zoomgold.go_user_dim"].status.value == "success"
    if status == 200:
        assert states(receiver.bodies)[0] == ("zoomgold.run", "START")
        assert states(receiver.bodies)[-1] == ("zoomgold.run", "COMPLETE")
        assert receiver.headers[0]["authorization"] == f"Bearer {SECRET}"


def test_a_key_that_is_not_set_is_told() -> None:
    silver()
    settings(
        '[openlineage]\ntype = "http"\nurl = "http://127.0.0.1:9/x"\napi_key_env = "NO_SUCH_KEY"\n'
    )
    outcome = run()
    assert outcome.code == 0
    assert "openlineage: the environment variable NO_SUCH_KEY is not set" in outcome.err


def test_the_clients_own_variable_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    silver()
    with receiving() as receiver:
        monkeypatch.setenv("OPENLINEAGE_URL", receiver.url)
        monkeypatch.setenv("OPENLINEAGE_NAMESPACE", "nightly")
        assert run().code == 0
        assert {one["job"]["namespace"] for one in receiver.bodies} == {"nightly"}
        seen = len(receiver.bodies)
        monkeypatch.setenv("OPENLINEAGE_DISABLED", "true")
        assert run().code == 0
        assert len(receiver.bodies) == seen


def test_without_the_extra_a_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    silver()
    settings(EVENTS)
    monkeypatch.setattr("zoomgold.artifacts.recording.find_spec", lambda _: None)
    outcome = run()
    assert outcome.code == 0
    assert 'openlineage: the package is missing; install it: pip install "zoom' in outcome.err


def test_a_folder_that_cannot_be_written_is_a_warning() -> None:
    silver()
    settings('artifacts = "silver/si_users.parquet/x"\n')
    outcome = run()
    assert outcome.code == 0
    assert "warning: artifacts: " in outcome.err
    assert "cannot be written" in outcome.err


def test_they_can_be_switched_off() -> None:
    silver()
    settings("write_artifacts = false\n")
    assert run().code == 0
    assert not Path("target").exists()
