"""`zoomgold history`."""

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
    WideOption,
    settings_from,
)

app = typer.Typer()


@app.command(epilog="Example: zoomgold history --limit 5    zoomgold history 7c9e6679")
def history(
    execution_id: Annotated[
        str | None,
        typer.Argument(metavar="[EXECUTION_ID]", help="A run's id, or its first characters."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="How many runs.")] = 10,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print the last runs, or one run table by table."""
    from zoomgold.cli.render import history as rendered  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.engines.reader import reading
    from zoomgold.reports.history import last_runs, one_run

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )
    with reading(settings) as gold:
        found = last_runs(gold, limit) if execution_id is None else one_run(gold, execution_id)
    whole = execution_id is None
    if output is Output.json:
        print_json(rendered.runs_json(found) if whole else rendered.run_json(found))
    elif whole:
        rendered.print_runs(found, wide=wide)
    else:
        rendered.print_run(found, wide=wide)
