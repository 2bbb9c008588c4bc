"""`zoomgold silver`."""

from pathlib import Path
from typing import Annotated

import typer

from zoomgold.cli.options import (
    DebugOption,
    Output,
    OutputOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    TargetOption,
    settings_from,
)

app = typer.Typer(name="silver", help="Silver in Snowflake.", no_args_is_help=True)


@app.callback()
def _family() -> None:
    """Silver in Snowflake."""


@app.command(epilog="Example: zoomgold silver pull --sample 1% --out silver")
def pull(
    out: Annotated[Path, typer.Option(metavar="DIR", help="A new directory.")],
    users: Annotated[int | None, typer.Option(min=1, help="How many users.")] = None,
    sample: Annotated[
        str | None, typer.Option(metavar="SHARE", help="Or a share of them, such as 1%.")
    ] = None,
    raw: Annotated[bool, typer.Option("--raw", help="Keep names and emails as they are.")] = False,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Copy a sample of Silver, with personal data pseudonymised.

    ZOOMGOLD_PSEUDONYM_KEY keeps pseudonyms the same from pull to pull.
    """
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.rows import print_counts
    from zoomgold.engines.snowflake.pull import pull as pull_sample
    from zoomgold.engines.snowflake.pull import sample_of

    settings = settings_from(
        backend="snowflake",
        source_database=source_database,
        source_schema=source_schema,
        target=target,
    )
    counts = pull_sample(settings, sample_of(users, sample), out, pseudonymise=not raw)
    if output is Output.json:
        print_json({"out": out, "rows": counts})
    else:
        print_counts(str(out), counts)
