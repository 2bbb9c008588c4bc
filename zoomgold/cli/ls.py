"""`zoomgold ls`."""

import typer

from zoomgold.cli.options import (
    DebugOption,
    ExcludeOption,
    Output,
    OutputOption,
    SelectOption,
    WideOption,
    settings_from,
)

app = typer.Typer()


@app.command(epilog="Example: zoomgold ls --select tag:dimension")
def ls(
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """List the models with kind, key, tags and upstream tables."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.models import models_json, print_models
    from zoomgold.models.dag import select_models

    settings_from()
    models = select_models(select or [], exclude or [])
    if output is Output.json:
        print_json(models_json(models))
    else:
        print_models(models, wide=wide)
