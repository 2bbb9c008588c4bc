"""Write the artifacts: each file is the whole of one document, or what it was before."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from zoomgold.artifacts.catalog import catalog
from zoomgold.artifacts.ending import Ending
from zoomgold.artifacts.manifest import described_by, description, metadata
from zoomgold.artifacts.run_results import run_results
from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.results import RunResult

if TYPE_CHECKING:
    from datetime import datetime

    from zoomgold.plan.cache import PlanCache

MANIFEST, CATALOG, RUN_RESULTS = "manifest.json", "catalog.json", "run_results.json"
#: What the text of a description begins with.
_NODES = '{"nodes": {'


def write_description(settings: Settings, folder: Path) -> list[Path]:
    """Write what needs no run: manifest and catalog. Returns the files. Raises `OSError`."""
    now, number = utc_now(), str(uuid4())
    documents = {
        MANIFEST: _manifest(settings, now, number, None),
        CATALOG: json.dumps(catalog(settings, now, number, {})),
    }
    return _written(folder, documents)


def write_run(
    settings: Settings,
    folder: Path,
    result: RunResult,
    ending: Ending,
    kept: "PlanCache | None" = None,
) -> list[Path]:
    """Write all artifacts of a run that has begun. Returns the files. Raises `OSError`.

    What is the same in every run is taken from `kept`, where it is.
    """
    now, number = utc_now(), result.execution_id
    sizes = {table.name: table.rows for table in result.tables if table.rows is not None}
    known = {} if ending.error else sizes
    documents = {
        MANIFEST: _manifest(settings, now, number, kept),
        CATALOG: json.dumps(catalog(settings, now, number, known)),
        RUN_RESULTS: json.dumps(run_results(settings, now, result, ending)),
    }
    return _written(folder, documents)


def _manifest(
    settings: Settings, made_at: "datetime", invocation_id: str, kept: "PlanCache | None"
) -> str:
    """The manifest as text: the metadata of this moment, before the description as it is kept."""
    head = json.dumps(metadata(settings, made_at, invocation_id))
    return f'{{"metadata": {head}, {_description(settings, kept)[1:]}'


def key_of(settings: Settings) -> str:
    """What the description is kept under."""
    return f"dbt's manifest of {described_by(settings)}"


def _description(settings: Settings, kept: "PlanCache | None") -> str:
    """The description as text. To make it anew takes a tenth of a run that has nothing to do."""
    if kept is None:
        return json.dumps(description(settings))
    key = key_of(settings)
    found: Any = kept.find_data(key)
    if isinstance(found, str) and found.startswith(_NODES) and found.endswith("}"):
        return found
    if found is not None:
        kept.warn("the manifest in it is not one")
    made = json.dumps(description(settings))
    kept.keep_data(key, made)
    return made


def _written(folder: Path, documents: Mapping[str, str]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / name, document) for name, document in documents.items()]


def _write(file: Path, document: str) -> Path:
    """Replace a file: whoever reads it meanwhile reads the old one or the new one."""
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        unfinished.write_text(document + "\n", encoding="utf-8")
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return file
