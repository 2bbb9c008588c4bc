"""Write the artifacts: each file is the whole of one document, or what it was before."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from zoomgold.artifacts.catalog import catalog
from zoomgold.artifacts.ending import Ending
from zoomgold.artifacts.manifest import manifest
from zoomgold.artifacts.run_results import run_results
from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.results import RunResult

MANIFEST, CATALOG, RUN_RESULTS = "manifest.json", "catalog.json", "run_results.json"


def write_description(settings: Settings, folder: Path) -> list[Path]:
    """Write what needs no run: manifest and catalog. Returns the files. Raises `OSError`."""
    now, number = utc_now(), str(uuid4())
    documents = {
        MANIFEST: manifest(settings, now, number),
        CATALOG: catalog(settings, now, number, {}),
    }
    return _written(folder, documents)


def write_run(settings: Settings, folder: Path, result: RunResult, ending: Ending) -> list[Path]:
    """Write all artifacts of a run that has begun. Returns the files. Raises `OSError`."""
    now, number = utc_now(), result.execution_id
    sizes = {table.name: table.rows for table in result.tables if table.rows is not None}
    known = {} if ending.error else sizes
    documents = {
        MANIFEST: manifest(settings, now, number),
        CATALOG: catalog(settings, now, number, known),
        RUN_RESULTS: run_results(settings, now, result, ending),
    }
    return _written(folder, documents)


def _written(folder: Path, documents: Mapping[str, Mapping[str, Any]]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / name, document) for name, document in documents.items()]


def _write(file: Path, document: Mapping[str, Any]) -> Path:
    """Replace a file: whoever reads it meanwhile reads the old one or the new one."""
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        unfinished.write_text(json.dumps(document) + "\n", encoding="utf-8")
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return file
