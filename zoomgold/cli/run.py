"""`zoomgold run`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DatabaseOption,
    DebugOption,
    ExcludeOption,
    Output,
    OutputOption,
    QuietOption,
    SelectOption,
    SilverOption,
    TargetOption,
    log_level,
    settings_from,
)
from zoomgold.errors import ZoomgoldError

if TYPE_CHECKING:
    from zoomgold.settings import Settings

app = typer.Typer()


@app.command(epilog="Example: zoomgold run --as-of 2025-06-30 --select +go_meeting_fact")
def run(
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    as_of: AsOfOption = None,
    threshold: Annotated[
        float | None,
        typer.Option(help="Share of good rows each source must reach. Default: 0.95."),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Any rejected row fails.")] = False,
    no_audit: Annotated[bool, typer.Option("--no-audit", help="Write no audit rows.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the plan only.")] = False,
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    allow_shrink: Annotated[
        bool, typer.Option("--allow-shrink", help="Let a table lose many of its rows.")
    ] = False,
    threads: Annotated[int | None, typer.Option(help="Default: all cores.")] = None,
    memory_limit: Annotated[str | None, typer.Option(metavar="SIZE", help="Such as 4GB.")] = None,
    lock_timeout: Annotated[
        str | None, typer.Option(metavar="60s", help="How long to wait for another run.")
    ] = None,
    target: TargetOption = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    log_format: Annotated[
        str | None, typer.Option(metavar="text|json", help="Of the progress on stderr.")
    ] = None,
    output: OutputOption = Output.text,
) -> None:
    """Build, validate and publish Gold."""
    try:
        settings = settings_from(
            backend=backend,
            silver=silver,
            database=database,
            as_of=as_of,
            data_quality_threshold=threshold,
            enable_error_handling=False if strict else None,
            enable_audit_logging=False if no_audit else None,
            allow_shrink=allow_shrink or None,
            threads=threads,
            memory_limit=memory_limit,
            lock_timeout=lock_timeout,
            target=target,
            log_level=log_level(quiet, debug),
            log_format=log_format,
        )
        (_plan if dry_run else _run)(settings, select or [], exclude or [], output)
    except ZoomgoldError as error:
        if output is Output.json:
            from zoomgold import render

            render.print_json(render.result_json(getattr(error, "result", None), str(error)))
        raise


def _run(
    settings: "Settings", select: Sequence[str], exclude: Sequence[str], output: Output
) -> None:
    from zoomgold import render
    from zoomgold import run as runs

    with render.Reporter(settings.log_level, settings.log_format) as reporter:
        result = runs.run(settings, select=select, exclude=exclude, emit=reporter.emit)
    if output is Output.json:
        render.print_json(render.result_json(result))
    elif settings.log_level != "quiet":
        render.print_result(result, settings)


def _plan(
    settings: "Settings", select: Sequence[str], exclude: Sequence[str], output: Output
) -> None:
    from zoomgold import render
    from zoomgold import run as runs

    plan = runs.plan(settings, select=select, exclude=exclude)
    if output is Output.json:
        render.print_json(render.plan_json(plan))
    else:
        render.print_plan(plan)
