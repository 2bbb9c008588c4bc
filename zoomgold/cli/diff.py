"""`zoomgold diff`."""

from pathlib import Path
from typing import Annotated

import typer

from zoomgold.cli.options import (
    DebugOption,
    ExcludeOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    QuietOption,
    SelectOption,
    TargetOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import UsageError

app = typer.Typer()


@app.command(epilog="Example: zoomgold diff before.duckdb target/zoomgold.duckdb")
def diff(
    a: Annotated[str, typer.Argument(metavar="A", help="A DuckDB file, or snowflake.")],
    b: Annotated[str, typer.Argument(metavar="B", help="Another, to compare A with.")],
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    all_columns: Annotated[
        bool, typer.Option("--all-columns", help="Compare the stamps of runs, too.")
    ] = False,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Compare two Golds, table by table; exit code 1 when they differ."""
    from zoomgold.cli.render.diff import diff_json, print_diff  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.models.dag import select_models
    from zoomgold.reports import diff as comparison
    from zoomgold.reports.diff_sides import side_of

    settings = settings_from(
        target=target, lock_timeout=lock_timeout, log_level="quiet" if quiet else None
    )
    contracts = [model.contract for model in select_models(select or [], exclude or [])]
    if Path(a).resolve() == Path(b).resolve():
        raise UsageError(f"A and B are the same: {a}. Give two different Golds.")
    sides = side_of(a, settings), side_of(b, settings)
    found = comparison.diff(*sides, contracts, all_columns=all_columns)
    if output is Output.json:
        print_json(diff_json(found))
    elif not quiet:
        print_diff(found, wide=wide)
    if not found.equal:
        raise typer.Exit(1)
