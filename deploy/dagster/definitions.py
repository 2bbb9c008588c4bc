"""Dagster's assets, made from zoomgold's own catalogue: one per table, with its checks.

The catalogue is `manifest.json`, which `zoomgold artifacts` writes; what a run did is read from
`run_results.json`. zoomgold is a command of its own environment; Dagster's needs none of its
packages. Start with: `dagster dev -f definitions.py`.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dagster as dg

#: The command, and the folder with zoomgold.toml; there artifacts are written.
COMMAND = os.environ.get("ZOOMGOLD_COMMAND", "/opt/zoomgold/bin/zoomgold")
FOLDER = Path(os.environ.get("ZOOMGOLD_FOLDER", "/srv/zoomgold"))
ARTIFACTS = FOLDER / "target" / "artifacts"
TRY_AGAIN = 3
TRIES, SECONDS_BETWEEN = 4, 600


def zoomgold(*arguments: str) -> int:
    """Run the command and return its exit code; its output goes to the log of the step."""
    return subprocess.run([COMMAND, *arguments], cwd=FOLDER, check=False).returncode


def document(name: str) -> dict[str, Any]:
    """One of the artifacts."""
    return json.loads((ARTIFACTS / name).read_text(encoding="utf-8"))


if zoomgold("artifacts", "--out", str(ARTIFACTS)):
    raise RuntimeError("zoomgold artifacts failed; its message is above")
MANIFEST = document("manifest.json")
NODES = MANIFEST["nodes"]
MODELS = {key: node for key, node in NODES.items() if node["resource_type"] == "model"}
CHECKS = {key: node for key, node in NODES.items() if node["resource_type"] == "test"}
NAMES = {key: node["name"] for key, node in (MODELS | MANIFEST["sources"]).items()}

sources = [
    dg.AssetSpec(node["name"], group_name="silver", description=node["description"])
    for node in MANIFEST["sources"].values()
]


@dg.multi_asset(
    specs=[
        dg.AssetSpec(
            node["name"],
            deps=[NAMES[parent] for parent in node["depends_on"]["nodes"]],
            group_name="gold",
            kinds={MANIFEST["metadata"]["adapter_type"]},
            description=node["description"],
            tags=dict.fromkeys(node["tags"], ""),
            skippable=True,
        )
        for node in MODELS.values()
    ],
    check_specs=[
        dg.AssetCheckSpec(
            node["name"],
            asset=NAMES[node["attached_node"]],
            description=node["description"],
            blocking=True,
        )
        for node in CHECKS.values()
    ],
    can_subset=True,
)
def gold(
    context: dg.AssetExecutionContext,
) -> Iterator[dg.MaterializeResult | dg.AssetCheckResult]:
    """One run for all tables that are selected: they are published in one commit."""
    chosen = sorted(key.to_user_string() for key in context.selected_asset_keys)
    code = zoomgold("run", "--select", " ".join(chosen))
    if code in (0, 1):
        yield from results(set(chosen))
    if code == TRY_AGAIN:
        raise dg.RetryRequested(max_retries=TRIES, seconds_to_wait=SECONDS_BETWEEN)
    if code:
        raise dg.Failure(f"zoomgold run: exit code {code}", allow_retries=False)


def results(chosen: set[str]) -> Iterator[dg.MaterializeResult | dg.AssetCheckResult]:
    """What the run did to each table, and the checks that it made."""
    for result in document("run_results.json")["results"]:
        key, status = result["unique_id"], result["status"]
        if key in MODELS and NAMES[key] in chosen and status == "success":
            rows = result["adapter_response"]["rows_affected"]
            yield dg.MaterializeResult(NAMES[key], metadata={"dagster/row_count": rows})
        elif key in CHECKS and status in ("pass", "fail"):
            yield dg.AssetCheckResult(
                passed=status == "pass",
                asset_key=NAMES[CHECKS[key]["attached_node"]],
                check_name=CHECKS[key]["name"],
                metadata={"failures": result["failures"] or 0},
            )


defs = dg.Definitions(
    assets=[*sources, gold],
    schedules=[
        dg.ScheduleDefinition(
            name="nightly", target=dg.AssetSelection.groups("gold"), cron_schedule="15 3 * * *"
        )
    ],
)
