"""The command line as a whole: the commands in the order of the help, and how an error ends it."""

import gc
import sys
import traceback
from collections.abc import Sequence
from typing import Annotated

import typer

from zoomgold import __version__
from zoomgold.cli import (
    compile,
    ddl,
    debug,
    diff,
    errors,
    fixtures,
    history,
    lineage,
    ls,
    run,
    show,
    silver,
    test,
)
from zoomgold.errors import ZoomgoldError

#: A new command is a module with a Typer `app`, named here.
COMMANDS = (
    run,
    test,
    debug,
    ls,
    compile,
    show,
    errors,
    history,
    diff,
    lineage,
    ddl,
    silver,
    fixtures,
)

app = typer.Typer(
    name="zoomgold",
    help="Build ten validated Gold tables from ten Silver tables of a Zoom platform.",
    epilog="Example: zoomgold run --silver fixtures/silver --as-of 2025-06-30",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in COMMANDS:
    app.add_typer(command.app)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line: an expected error is a few lines and its exit code."""
    # A command is short, and what it imports and compiles stays: to look for garbage all the time
    # costs a tenth of a run.
    gc.set_threshold(100_000, 20, 100)
    given = list(sys.argv[1:] if arguments is None else arguments)
    with_traceback = "--debug" in given
    try:
        app(given, prog_name="zoomgold")
    except ZoomgoldError as error:
        if with_traceback:
            traceback.print_exc()
        print(f"Error: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if with_traceback:
            traceback.print_exc()
        else:
            what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            hint = "This should not happen; run again with --debug for the traceback."
            print(f"Error: {what}\n{hint}", file=sys.stderr)
        sys.exit(1)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"zoomgold {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """The options of the command itself."""
