"""`zoomgold clean`."""

import dataclasses
from typing import Annotated

import typer

from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    settings_from,
)

app = typer.Typer()


@app.command(epilog="Example: zoomgold clean --dry-run")
def clean(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only print what would go.")] = False,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Delete caches, what dead runs left behind, and log rows past their retention."""
    from zoomgold.cli.caches import directory_of  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.pipeline.clean import clean as cleaned
    from zoomgold.plan.cache import PlanCache

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )
    found = cleaned(settings, PlanCache(directory_of(settings)), dry_run=dry_run)
    if output is Output.json:
        print_json({"dry_run": dry_run, "removed": [dataclasses.asdict(one) for one in found]})
        return
    word = "Would remove" if dry_run else "Removed"
    for one in found:
        size = "" if one.bytes is None else f" ({one.bytes:,} bytes)"
        print(f"{word} {one.count:,} {one.what}{size}: {one.where}")
    if not found:
        print("There is nothing to remove.")
