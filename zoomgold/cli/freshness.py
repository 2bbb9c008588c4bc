"""`zoomgold freshness`."""

from typing import Annotated

import typer

from zoomgold.cli.completion import complete_silver
from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DebugOption,
    Output,
    OutputOption,
    SilverOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    TargetOption,
    WideOption,
    settings_from,
)

app = typer.Typer()


@app.command(epilog="Example: zoomgold freshness --select si_meetings --output json")
def freshness(
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select",
            "-s",
            metavar="SOURCE",
            help="Silver tables, such as si_users.",
            autocompletion=complete_silver,
        ),
    ] = None,
    as_of: AsOfOption = None,
    backend: BackendOption = None,
    silver: SilverOption = None,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Compare the age of each source with its limits; exit 1 past fail_after.

    The limits are the table [freshness] of zoomgold.toml. Changes nothing.
    """
    from zoomgold.cli.caches import plan_cache  # late: quick start-up
    from zoomgold.cli.render.freshness import freshness_json, print_freshness
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.reports.freshness import freshness as measured
    from zoomgold.reports.freshness import selected
    from zoomgold.silver_input.freshness import FAIL, worst

    settings = settings_from(
        as_of=as_of,
        backend=backend,
        silver=silver,
        source_database=source_database,
        source_schema=source_schema,
        target=target,
    )
    found = measured(settings, selected(select or []), plan_cache(settings))
    if output is Output.json:
        print_json(freshness_json(found, settings.as_of))
    else:
        print_freshness(found, settings.as_of, wide=wide)
    if worst(found) == FAIL:
        raise typer.Exit(1)
