"""`zoomgold lineage`."""

from typing import Annotated

import typer

from zoomgold.cli.completion import complete_column
from zoomgold.cli.options import DebugOption, Output, OutputOption, settings_from

app = typer.Typer()


@app.command(
    epilog="Example: zoomgold lineage go_participant_fact.attendance_ratio    "
    "zoomgold lineage metric:active_users"
)
def lineage(
    name: Annotated[
        str,
        typer.Argument(
            metavar="TABLE[.COLUMN]",
            help="In Gold or Silver, such as si_meetings.end_time; or metric:NAME.",
            autocompletion=complete_column,
        ),
    ],
    filters: Annotated[
        bool, typer.Option("--filters", help="List each column that filters rows.")
    ] = False,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print what a table, column or metric is made of, and what breaks when it changes."""
    from zoomgold.cli.caches import plan_cache  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.cli.render.lineage import lineage_json, print_lineage
    from zoomgold.lineage.known import recall
    from zoomgold.lineage.names import target_of

    settings = settings_from()
    target = target_of(name)
    recall(plan_cache(settings))
    if output is Output.json:
        print_json(lineage_json(target))
    else:
        print_lineage(target, filters=filters)
