"""`zoomgold rollback`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli import ends
from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    settings_from,
)

if TYPE_CHECKING:
    from zoomgold.pipeline.rollback import Published

app = typer.Typer()


@app.command(epilog="Example: zoomgold rollback    zoomgold rollback 7c9e6679 --yes")
def rollback(
    execution_id: Annotated[
        str | None,
        typer.Argument(metavar="[EXECUTION_ID]", help="A run's id, or its first characters."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Restore the Gold before a run published, by default the last one; asks first."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.pipeline.rollback import rollback as rolled_back

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )

    def asked(before: "Published", undone: Sequence["Published"]) -> None:
        if not yes:
            _confirm(before, undone)

    ends.state_of_gold("Gold is as it was.")
    done = rolled_back(settings, execution_id, confirm=asked)
    ends.state_of_gold("Gold is rolled back.")
    undone = [one.execution_id for one in done.undone]
    if output is Output.json:
        before = done.before.execution_id
        print_json({"execution_id": done.execution_id, "before": before, "undone": undone})
        return
    print(f"Gold is what it was before run {done.before.execution_id}.")
    print(f"Undone: {', '.join(one[:8] for one in undone)}. Rollback {done.execution_id[:8]}.")


def _confirm(before: "Published", undone: Sequence["Published"]) -> None:
    from zoomgold.cli.asking import confirm  # late: quick start-up

    runs = "1 run" if len(undone) == 1 else f"{len(undone)} runs"
    confirm(
        f"Run {before.execution_id} of {before.started_at:%Y-%m-%d %H:%M} UTC and all since it are "
        f"undone: {runs}.",
        "Restore the Gold before it?",
    )
