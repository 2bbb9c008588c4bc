"""`zoomgold fixtures`."""

from pathlib import Path
from typing import Annotated

import typer

from zoomgold.cli.family import Family
from zoomgold.cli.options import DebugOption, Output, OutputOption, settings_from
from zoomgold.errors import UsageError

app = typer.Typer(name="fixtures", help="Synthetic Silver.", cls=Family)

_COMMITTED = Path("fixtures/silver")


@app.command(epilog="Example: zoomgold fixtures generate --users 2000 --out target/silver")
def generate(
    users: Annotated[int | None, typer.Option(help="Default: 500.")] = None,
    seed: Annotated[int | None, typer.Option(help="Default: 7.")] = None,
    dirt: Annotated[float | None, typer.Option(help="Share of bad rows. Default: 0.03.")] = None,
    days: Annotated[int | None, typer.Option(help="Days of history. Default: 180.")] = None,
    out: Annotated[Path, typer.Option(metavar="DIR")] = _COMMITTED,
    force: Annotated[bool, typer.Option("--force", help="Replace the committed tables.")] = False,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write synthetic Silver; the same options give the same bytes."""
    from zoomgold import synthetic  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.cli.render.rows import print_counts
    from zoomgold.cli.render.steps import counting
    from zoomgold.targets import check_writable

    settings = settings_from()
    check_writable(out)
    if not force:
        _check_not_committed(out)
    try:
        with counting(settings) as done:
            counts = synthetic.generate(
                users=synthetic.DEFAULT_USERS if users is None else users,
                seed=synthetic.DEFAULT_SEED if seed is None else seed,
                dirt=synthetic.DEFAULT_DIRT if dirt is None else dirt,
                days=synthetic.DEFAULT_DAYS if days is None else days,
                out=out,
                done=done,
            )
    except ValueError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}") from error
    if output is Output.json:
        print_json({"out": out, "rows": counts})
    else:
        print_counts(str(out), counts)


def _check_not_committed(out: Path) -> None:
    """Raise `UsageError` where the tables of the repository, which are committed, are replaced."""
    there = sorted(file.name for file in out.glob("si_*"))
    if there and out.resolve() == _COMMITTED.resolve():
        raise UsageError(
            f"{out} holds Silver already: {there[0]} and {len(there) - 1} more."
            "\nWrite elsewhere with --out DIR, or replace it with --force."
        )
