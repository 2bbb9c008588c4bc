"""The runs, as `history` prints them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import console, has_room, number, seconds, short, shown, utc
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.hints import suggested

if TYPE_CHECKING:
    from datetime import datetime

    from zoomgold.reports.history import Process

_STYLES = {"Completed": "green", "Failed": "red", "Running": "yellow", "Abandoned": "yellow"}


def print_runs(runs: Sequence[Process], *, wide: bool = False) -> None:
    """The runs, a line each."""
    if not runs:
        console().print("No runs yet.")
        return
    right = ("seconds", "rows in", "rejected", "pass rate")
    table = table_of(
        *("run", "began (UTC)", "status", "backend", *right, "as of (UTC)"),
        right=right,
        spare=("backend", "as of (UTC)", "seconds"),
        whole=("run", "began (UTC)", "status", "as of (UTC)"),
    )
    ids = [one.execution_id for one in runs]
    whole = has_room(wide=wide)
    for one in runs:
        table.add_row(
            Text(one.execution_id if whole else short(one.execution_id, ids)),
            Text(_minute(one.execution_start_time)),
            _status(one),
            Text(one.backend),
            Text(seconds(one.process_duration_seconds)),
            number(one.records_processed),
            number(one.records_failed),
            Text(shown(one.pass_rate)),
            Text(_minute(one.as_of)),
        )
    out = console()
    print_table(table, wide=wide)
    for one in runs:
        if one.error_message and one.execution_status == "Completed":
            # An erasure or a rollback.
            out.print(Text(f"{short(one.execution_id, ids)}: {one.error_message}"), soft_wrap=True)
    look = suggested(f"history {short(ids[0], ids)}")
    out.print(f"See one, table by table: {look}", soft_wrap=True)


def print_run(processes: Sequence[Process], *, wide: bool = False) -> None:
    """One run: how it went as a whole, then each table."""
    whole = processes[0]
    out = console()
    out.print(
        f"{whole.execution_id} on {whole.backend}, {utc(whole.execution_start_time, 'seconds')}, "
        f"as of {shown(whole.as_of)}, zoomgold {shown(whole.code_version)}",
        soft_wrap=True,
    )
    fields = ("inserted", "updated", "unchanged", "deduplicated", "failed", "warned")
    names = ("rows in", *fields[:-2], "rejected", "warned", "closed", "pass rate")
    spare = ("unchanged", "deduplicated", "closed", "updated", "pass rate")
    table = table_of("process", "status", *names, right=names, spare=spare, whole=("status",))
    for one in processes:
        counts = [number(getattr(one, f"records_{name}")) for name in ("processed", *fields)]
        rate = Text(shown(one.pass_rate))
        closed = number(one.versions_closed)
        table.add_row(Text(one.process_name), _status(one), *counts, closed, rate)
    print_table(table, wide=wide)
    for message in dict.fromkeys(one.error_message for one in processes if one.error_message):
        out.print(Text(message), soft_wrap=True)


def runs_json(runs: Sequence[Process]) -> dict[str, Any]:
    """The runs, the latest first."""
    return {"runs": [dataclasses.asdict(one) for one in runs]}


def run_json(processes: Sequence[Process]) -> dict[str, Any]:
    """One run: its rows of the audit log."""
    return {
        "execution_id": processes[0].execution_id,
        "processes": [dataclasses.asdict(one) for one in processes],
    }


def _status(process: Process) -> Text:
    status = process.execution_status
    return Text(status, style=_STYLES.get(status, ""))


def _minute(at: datetime | None) -> str:
    return shown(None if at is None else at.isoformat(sep=" ", timespec="minutes"))
