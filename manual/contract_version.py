"""The version of the contracts: a new one for each change of a table's columns."""

import hashlib
import json
from pathlib import Path

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.state import CLOSINGS, ERASED, FILES, LEDGER, PROGRESS, UNPUBLISHED
from zoomgold.models.catalog import MODELS


def contract_version(file: Path) -> str:
    """The file with the version: one more where the columns are not those that it was given for."""
    known = json.loads(file.read_text(encoding="utf-8"))
    columns = _digest()
    version = known["version"] + (columns != known["columns"])
    return json.dumps({"version": version, "columns": columns}, indent=1) + "\n"


def _digest() -> str:
    contracts: list[Contract] = [model.contract for model in MODELS.values()]
    beside = (PROGRESS, LEDGER, CLOSINGS, FILES, UNPUBLISHED, ERASED)
    shapes = {one.table: one.schema for one in (*contracts, *beside)}
    return hashlib.sha256(json.dumps(shapes, sort_keys=True).encode()).hexdigest()
