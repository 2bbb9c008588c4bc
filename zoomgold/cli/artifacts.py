"""`zoomgold artifacts`."""

from pathlib import Path
from typing import Annotated

import typer

from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    Output,
    OutputOption,
    SilverOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    settings_from,
)
from zoomgold.errors import UsageError

app = typer.Typer()


@app.command(epilog="Example: zoomgold artifacts --out target/artifacts")
def artifacts(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Default: target/artifacts.")
    ] = None,
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write dbt's manifest.json and catalog.json, for catalogues that read them.

    They tell of tables, columns, checks and upstream; no connection is needed. A run writes them
    too, with the sizes of its tables and run_results.json.
    """
    from zoomgold.artifacts.files import write_description  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json

    settings = settings_from(
        backend=backend,
        silver=silver,
        database=database,
        source_database=source_database,
        source_schema=source_schema,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        artifacts=out,
    )
    try:
        files = write_description(settings, settings.artifacts)
    except OSError as error:
        raise UsageError(
            f"{settings.artifacts} cannot be written: {error.strerror or error}; "
            "choose another: --out DIR"
        ) from error
    if output is Output.json:
        print_json({"files": files})
    else:
        for file in files:
            print(file)
