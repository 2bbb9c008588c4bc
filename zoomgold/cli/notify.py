"""`zoomgold notify`."""

from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.family import Family
from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    Output,
    OutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import UsageError
from zoomgold.nearest import did_you_mean

if TYPE_CHECKING:
    from zoomgold.config.notify import NotifyTarget
    from zoomgold.config.settings import Settings

app = typer.Typer(
    name="notify",
    help="The messages that runs send: [notify] in zoomgold.toml.",
    cls=Family,
)


@app.callback()
def _group() -> None:
    """So that `test` is a subcommand, although there is no other."""


@app.command(name="test", epilog="Example: zoomgold notify test team")
def try_out(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Targets of [notify]. Default: all."),
    ] = None,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Send each target a test message; exit 2 if one does not take it."""
    from zoomgold.alerts.tell import try_targets  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.cli.render.notify import deliveries_json, print_deliveries

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
    )
    found = try_targets(settings, _chosen(settings, names or []))
    if output is Output.json:
        print_json(deliveries_json(found))
    else:
        print_deliveries(found, wide=wide)
    if not all(one.ok for one in found):
        raise typer.Exit(UsageError.exit_code)


def _chosen(settings: "Settings", names: list[str]) -> "list[NotifyTarget]":
    """The targets that are asked for; `UsageError` where there are none."""
    there = {one.name: one for one in settings.notify.targets}
    if not there:
        raise UsageError(
            "zoomgold.toml has no target of messages: expected a table [notify.NAME].\n"
            'For example: [notify.log] with type = "file" and path = "target/alerts.jsonl"'
        )
    for name in names:
        if name not in there:
            near = did_you_mean(name, there) or f" There are {', '.join(there)}."
            raise UsageError(f"notify test {name}: no such target of messages.{near}")
    return [there[name] for name in names] if names else list(there.values())
