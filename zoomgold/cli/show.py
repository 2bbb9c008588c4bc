"""`zoomgold show`."""

from typing import Annotated

import typer

from zoomgold.cli.caches import plan_cache
from zoomgold.cli.completion import complete_model
from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    NoCacheOption,
    Output,
    OutputOption,
    SilverOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    settings_from,
)

app = typer.Typer()


@app.command(epilog="Example: zoomgold show go_user_dim --limit 10 --published")
def show(
    model: Annotated[
        str, typer.Argument(help="A model, such as go_user_dim.", autocompletion=complete_model)
    ],
    limit: Annotated[int, typer.Option(min=1, help="How many rows.")] = 5,
    published: Annotated[
        bool, typer.Option("--published", help="Show what Gold has, not a new build.")
    ] = False,
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    as_of: AsOfOption = None,
    lock_timeout: LockTimeoutOption = None,
    no_cache: NoCacheOption = False,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print the first rows of a model, built anew or as published."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.rows import print_rows, rows_json
    from zoomgold.reports.show import preview

    settings = settings_from(
        backend=backend,
        silver=silver,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        as_of=as_of,
        lock_timeout=lock_timeout,
        plan_cache=False if no_cache else None,
        target=target,
    )
    names, rows = preview(settings, model, limit, published, kept=plan_cache(settings))
    if output is Output.json:
        print_json(rows_json(model, names, rows))
    else:
        print_rows(names, rows)
