"""`zoomgold new`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.family import Family
from zoomgold.cli.options import DebugOption, Output, OutputOption, settings_from
from zoomgold.errors import UsageError, printable
from zoomgold.hints import beside, command

if TYPE_CHECKING:
    from zoomgold.scaffold import Scaffold

app = typer.Typer(name="new", help="A new model, ready to run.", cls=Family)

NameArgument = Annotated[str, typer.Argument(help="Its table, such as go_meeting_day_agg.")]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="DIR", help="Default: the first folder of the setting models."),
]


@app.callback()
def _family() -> None:
    """A new model, ready to run."""


@app.command(epilog="Example: zoomgold new mart go_meeting_day_agg --out my_marts")
def mart(
    name: NameArgument,
    out: OutOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write a mart, a table over Gold tables, and its test."""
    from zoomgold.scaffold import write_mart  # late: quick start-up

    settings_from()
    folder, tests = _folders(out)
    _refuse_known(name)
    _tell(write_mart(name, folder, tests), output)


@app.command(epilog="Example: zoomgold new model go_call_fact --source si_meetings")
def model(
    name: NameArgument,
    source: Annotated[str, typer.Option(metavar="TABLE", help="The Silver table of its rows.")],
    out: OutOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write a model of a Silver table and its test."""
    from zoomgold.definitions.silver import TABLES  # late: quick start-up
    from zoomgold.nearest import did_you_mean
    from zoomgold.scaffold import write_model

    settings_from()
    if source not in TABLES:
        raise UsageError(f"{source}: no Silver table.{did_you_mean(source, TABLES)}")
    folder, tests = _folders(out)
    _refuse_known(name)
    _tell(write_model(name, folder, tests, source=source, key=TABLES[source].key), output)


def _folders(out: Path | None) -> tuple[Path, Path]:
    """Where the module and its test go: beside each other, but in a checkout as it has them."""
    from zoomgold.config.outside_models import outside_models  # late: quick start-up

    checkout = Path("zoomgold/models")
    if out is None:
        folders = [place for place in outside_models() if isinstance(place, Path)]
        if folders:
            return folders[0], folders[0]
        if not checkout.is_dir():
            raise UsageError(
                'Where to? Give --out DIR, or name a folder in zoomgold.toml: models = ["my_marts"]'
            )
        out = checkout
    # Every file of the package's own folder is a model.
    is_of_checkout = checkout.is_dir() and out.resolve() == checkout.resolve()
    return out, Path("tests/models") if is_of_checkout else out


def _refuse_known(name: str) -> None:
    from zoomgold.models.catalog import MODELS  # late: quick start-up

    if name in MODELS:
        raise UsageError(f"{name}: is a model already; choose another name.")


def _tell(files: "Scaffold", output: Output) -> None:
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.config.outside_models import outside_models

    if output is Output.json:
        print_json({"module": str(files.module), "test": str(files.test)})
        return
    print(f"Wrote {printable(str(files.module))} and {printable(str(files.test))}")
    folder = files.module.parent
    if folder != Path("zoomgold/models") and folder.resolve() not in outside_models():
        print(f'Name the folder in zoomgold.toml: models = ["{printable(str(folder))}"]')
    then = command(f"run --select +{files.module.stem}")
    test = beside(f"pytest {printable(str(files.test))}")
    print(f"Then: {then}; {test}")
