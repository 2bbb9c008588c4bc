"""`zoomgold ls`."""

import typer

from zoomgold.cli.options import DebugOption, ExcludeOption, Output, OutputOption, SelectOption

app = typer.Typer()


@app.command(epilog="Example: zoomgold ls --select tag:dimension")
def ls(
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    debug: DebugOption = False,  # noqa: ARG001
    output: OutputOption = Output.text,
) -> None:
    """List the models with kind, key, tags and upstream tables."""
    from zoomgold import render
    from zoomgold.graph import select_models

    models = select_models(select or [], exclude or [])
    if output is Output.json:
        render.print_json(render.models_json(models))
    else:
        render.print_models(models)
