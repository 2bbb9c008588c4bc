"""A small Silver to run on, and what a run wrote of itself for other tools."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from dbt_artifacts_parser.parser import parse_run_results_v6
from openlineage.client import event_v2, facet_v2

from .cli import Outcome, call
from .silver_tables import write_tables
from .small_silver import SmallSilver, at

TABLES = ("go_user_dim", "go_webinar_fact")
EVENTS = '[openlineage]\ntype = "file"\npath = "events.jsonl"\n'
#: The classes of OpenLineage's client by the schema that each writes.
FACETS = {
    one._get_schema(): one
    for module in vars(facet_v2).values()
    if isinstance(module, ModuleType)
    for one in vars(module).values()
    if isinstance(one, type) and hasattr(one, "_get_schema")
}


def silver(*, bad: int = 0, webinars: int = 10) -> None:
    """Two users, and webinars of which the first have no topic."""
    rows = SmallSilver()
    for name in ("Ada Vortex", "Bo Quill"):
        rows.users(name)
    for number in range(webinars):
        topic = None if number < bad else "Plans"
        start = at(2, number)
        rows.webinar(
            f"W{number}",
            start,
            start + timedelta(hours=1),
            registrants=1,
            host_id="Ada Vortex",
            webinar_topic=topic,
        )
    write_tables(Path("silver"), rows.tables)


def run(*options: object) -> Outcome:
    return call(
        *("run", "--silver", "silver", "--database", "gold.duckdb", "--threads", 1),
        *("--as-of", "2024-01-03", "--select", " ".join(TABLES), *options),
    )


def settings(text: str) -> None:
    Path("zoomgold.toml").write_text(text)


def results() -> dict[str, Any]:
    """The results of the last run by node, as dbt's parser reads them."""
    document = json.loads(Path("target/artifacts/run_results.json").read_text())
    return {one.unique_id: one for one in parse_run_results_v6(document).results}


def events() -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path("events.jsonl").read_text().splitlines()]


def states(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["job"]["name"], one["eventType"]) for one in found]


def rebuilt(event: dict[str, Any]) -> event_v2.RunEvent:
    """The event made anew by the client's own classes, which refuse what they do not know."""
    run, job = event["run"], event["job"]
    return event_v2.RunEvent(
        eventTime=event["eventTime"],
        producer=event["producer"],
        eventType=event_v2.RunState[event["eventType"]],
        run=event_v2.Run(run["runId"], _facets(run["facets"])),
        job=event_v2.Job(job["namespace"], job["name"], _facets(job["facets"])),
        inputs=[
            event_v2.InputDataset(
                one["namespace"],
                one["name"],
                _facets(one["inputFacets"]),
                facets=_facets(one["facets"]),
            )
            for one in event["inputs"]
        ],
        outputs=[
            event_v2.OutputDataset(
                one["namespace"],
                one["name"],
                _facets(one["outputFacets"]),
                facets=_facets(one["facets"]),
            )
            for one in event["outputs"]
        ],
    )


def _facets(found: dict[str, Any]) -> dict[str, Any]:
    made = {}
    for name, facet in found.items():
        values = {key: value for key, value in facet.items() if not key.startswith("_")}
        made[name] = FACETS[facet["_schemaURL"]](**values)
    return made
