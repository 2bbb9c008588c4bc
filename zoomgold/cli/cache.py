"""`zoomgold cache`."""

import typer

from zoomgold.cli.family import Family
from zoomgold.cli.options import DebugOption, Output, OutputOption, TargetOption, settings_from
from zoomgold.errors import UsageError, printable

app = typer.Typer(name="cache", help="Plans kept from run to run.", cls=Family)


@app.callback()
def _family() -> None:
    """Plans kept from run to run."""


@app.command(epilog="Example: zoomgold cache clear")
def clear(
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Forget all compiled plans; the next run compiles its own anew."""
    from zoomgold.cli.caches import directory_of  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.plan.cache import PlanCache

    settings = settings_from(target=target)
    cache = PlanCache(directory_of(settings))
    try:
        files = cache.clear()
    except OSError as error:
        raise UsageError(
            f"{printable(str(cache.directory))}: cannot be emptied: {error.strerror}; "
            "set ZOOMGOLD_CACHE_DIR, or use --no-cache."
        ) from error
    if output is Output.json:
        print_json({"directory": str(cache.directory), "files": files})
    else:
        plans = "1 plan" if files == 1 else f"{files} plans"
        print(f"Forgot {plans} in {printable(str(cache.directory))}")
