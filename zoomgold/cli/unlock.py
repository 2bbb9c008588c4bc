"""`zoomgold unlock`."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.options import (
    BackendOption,
    DebugOption,
    Output,
    OutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    settings_from,
)
from zoomgold.errors import UsageError
from zoomgold.hints import command

if TYPE_CHECKING:
    from zoomgold.engines.snowflake.holder import Holder

app = typer.Typer()


@app.command(epilog="Example: zoomgold unlock --target prod")
def unlock(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    backend: BackendOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Break the lease of a dead run on Snowflake, after asking.

    The run's session ends, and Gold is free for the next run. A run that lives cannot publish then.
    """
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up

    settings = settings_from(
        backend=backend,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
    )
    if settings.backend == "duckdb":
        raise UsageError(
            f"{settings.database}: there is nothing to unlock. The operating system locks a DuckDB "
            "file for the process that writes it, and frees it when that ends.\n"
            f"See which process that is: {command('debug')}. For Snowflake: --backend snowflake."
        )
    from zoomgold.engines.snowflake.unlock import looking_at  # late: brings the connector

    with looking_at(settings) as lock:
        holder = lock.holder()
        if holder is not None and not yes:
            _confirm(lock.place, holder)
        is_broken = holder is not None and lock.broken(holder)
    run = holder.run if holder else None
    if output is Output.json:
        print_json({"gold": lock.place, "run": run, "unlocked": is_broken})
    elif is_broken:
        print(f"{lock.place} is free: run {run} holds it no more.")
    else:
        print(f"{lock.place} is free: no run holds it.")


def _confirm(place: str, holder: "Holder") -> None:
    """Ask for confirmation. Raises `UsageError` without a terminal to ask on."""
    held = f"{place} is held by {holder.described()}"
    if not sys.stdin.isatty():
        raise UsageError(f"{held}\nThere is no terminal to ask on. Add --yes to confirm.")
    if not typer.confirm(f"{held}\nEnd its session and free Gold?", err=True):
        raise UsageError("Not confirmed; nothing was done.")
