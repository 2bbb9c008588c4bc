"""`zoomgold metrics`."""

from typing import Annotated

import typer

from zoomgold.cli.completion import (
    complete_dimension,
    complete_filter,
    complete_grain,
    complete_metric,
)
from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    RowsOutput,
    RowsOutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import UsageError
from zoomgold.hints import command

app = typer.Typer()


@app.command(
    epilog="Example: zoomgold metrics    "
    "zoomgold metrics active_users --by plan_type --from 2025-01-01 --to 2025-06-30"
)
def metrics(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="METRIC",
            help="Several go into one table. Without any: the list of metrics.",
            autocompletion=complete_metric,
        ),
    ] = None,
    by: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DIMENSION",
            help="Split by it; may be repeated.",
            autocompletion=complete_dimension,
        ),
    ] = None,
    grain: Annotated[
        str,
        typer.Option(metavar="GRAIN", help="day to year.", autocompletion=complete_grain),
    ] = "month",
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="First day. Default: of activity.")
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Last day. Default: of activity.")
    ] = None,
    where: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DIMENSION=VALUE",
            help="Count these only; may be repeated.",
            autocompletion=complete_filter,
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="How many rows. Default: all.")
    ] = None,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: RowsOutputOption = RowsOutput.text,
) -> None:
    """Print metrics of published Gold by period and dimension, or list the metrics."""
    from zoomgold.cli.render import metrics as rendered  # late: quick start-up

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )
    if not names:
        _refuse_options(context)
        rendered.print_list(output, wide=wide)
        return
    from zoomgold.engines.reader import reading  # late: quick start-up
    from zoomgold.reports.metrics import day, metric_table, newest_as_of
    from zoomgold.semantic_layer.query import query

    asked = query(names, by=by or (), grain=grain, where=where or ())
    days = {"first": day("--from", first), "last": day("--to", last)}
    with reading(settings) as gold:
        as_of = newest_as_of(gold, settings)
        table = metric_table(gold, asked, as_of=as_of, limit=limit, **days)
    rendered.print_metrics(table, output, wide=wide)


def _refuse_options(context: typer.Context) -> None:
    """Refuse options that say how to compute, where no metric is named."""
    for name, option in _OF_A_METRIC.items():
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":
            raise UsageError(
                f"{option} needs a metric: {command(f'metrics METRIC {option} ...')}\n"
                f"List them: {command('metrics')}"
            )


_OF_A_METRIC = {
    "by": "--by",
    "grain": "--grain",
    "first": "--from",
    "last": "--to",
    "where": "--where",
    "limit": "--limit",
}
