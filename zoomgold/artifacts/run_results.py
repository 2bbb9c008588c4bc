"""dbt's `run_results.json`: what a run did to each table, and how the checks of each ended."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from zoomgold.artifacts.dbt import all_checks, check_id, header, model_id
from zoomgold.artifacts.ending import Ending, failed_checks
from zoomgold.config.settings import Settings
from zoomgold.engines.relations import relations_of
from zoomgold.results import RunResult, TableResult


def run_results(
    settings: Settings, made_at: datetime, result: RunResult, ending: Ending
) -> dict[str, Any]:
    """What became of each selected table, as plain data, with its checks where they were made.

    A table of which nothing was new is a success of zero rows; its checks were not made again.
    """
    return {
        "metadata": header("run-results/v6", made_at, result.execution_id),
        "results": [
            one
            for table in result.tables
            for one in (_of_model(settings, table, ending), *_of_checks(table, ending))
        ],
        "elapsed_time": result.seconds,
        "args": {"which": "run", "target": settings.target},
    }


def _of_model(settings: Settings, table: TableResult, ending: Ending) -> dict[str, Any]:
    status = ending.status(table)
    written = (table.inserted or 0) + (table.updated or 0)
    message = {
        "success": f"{table.inserted or 0:,} inserted, {table.updated or 0:,} updated",
        "error": ending.reason,
        "skipped": None,
    }[status]
    response = {"_message": message or "", "rows_affected": written} if status == "success" else {}
    return {
        **_result(model_id(table.name), status, table.seconds or 0.0),
        "adapter_response": response,
        "message": message,
        "relation_name": relations_of(settings).gold(table.name).quoted,
    }


def _of_checks(table: TableResult, ending: Ending) -> Iterator[dict[str, Any]]:
    """The checks of a table that was built; of one that failed, those that are known to fail."""
    status, found = ending.status(table), failed_checks(ending.error)
    if status == "skipped" or (table.seconds is None and not found):
        return
    for check in all_checks()[table.name]:
        rows = found.get(check.own_name)
        if status == "success":
            yield {**_result(check_id(check), "pass", 0.0), "failures": 0}
        elif rows is not None:
            message = f"Got {rows} results, configured to fail if != 0"
            yield {**_result(check_id(check), "fail", 0.0), "failures": rows, "message": message}
        else:
            yield _result(check_id(check), "skipped", 0.0)


def _result(unique_id: str, status: str, seconds: float) -> dict[str, Any]:
    return {
        "unique_id": unique_id,
        "status": status,
        "timing": [],
        "thread_id": "MainThread",
        "execution_time": seconds,
        "adapter_response": {},
        "message": None,
        "failures": None,
        "compiled": None,
        "compiled_code": None,
        "relation_name": None,
    }
