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
    WideOption,
    settings_from,
)
from zoomgold.errors import UsageError

app = typer.Typer()


@app.command(epilog="Example: zoomgold show go_user_dim --published --where \"plan_type = 'Pro'\"")
def show(
    model: Annotated[
        str, typer.Argument(help="A model, such as go_user_dim.", autocompletion=complete_model)
    ],
    columns: Annotated[
        list[str] | None,
        typer.Option(metavar="NAMES", help="Columns to show, such as user_id,plan_type."),
    ] = None,
    where: Annotated[
        str | None, typer.Option(metavar="CONDITION", help="Rows to show: \"plan_type = 'Pro'\".")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many rows.")] = 5,
    page: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Page N of that many rows.")
    ] = None,
    offset: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="How many rows to pass over.")
    ] = None,
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
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print the first rows of a model, built anew or as published."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.rows import print_place, print_rows, rows_json
    from zoomgold.reports.show import Asked, preview

    if page is not None and offset is not None:
        raise UsageError("Give either --page or --offset, not both.")

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
    names = tuple(name.strip() for each in columns or () for name in each.split(","))
    passed = (page - 1) * limit if page is not None else offset or 0
    asked = Asked(limit, passed, names, where)
    found = preview(settings, model, asked, published, kept=plan_cache(settings))
    if output is Output.json:
        print_json(rows_json(model, found.names, found.rows))
    else:
        chosen = found.names if columns else found.key
        print_rows(found.names, found.rows, key=chosen, wide=wide)
        print_place(passed, len(found.rows), limit, more=found.more)
