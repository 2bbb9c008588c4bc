"""The command line: its commands in the order of the help, and the exit code of each error."""

import atexit
import gc
import sys
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import Annotated, Any, NoReturn

import typer

from zoomgold import signals
from zoomgold.cli import (
    artifacts,
    cache,
    clean,
    compile,
    ddl,
    debug,
    diff,
    docs,
    ends,
    erase,
    errors,
    fixtures,
    freshness,
    history,
    lineage,
    ls,
    metrics,
    new,
    notify,
    report,
    rollback,
    run,
    show,
    silver,
    streams,
    test,
    unlock,
    usage,
)
from zoomgold.cli.family import Family
from zoomgold.version import __version__

#: A new command is a module with a Typer `app`, named as its command is, and named here.
COMMANDS = (
    run,
    test,
    debug,
    ls,
    compile,
    show,
    errors,
    freshness,
    history,
    diff,
    lineage,
    metrics,
    report,
    docs,
    artifacts,
    notify,
    ddl,
    silver,
    fixtures,
    new,
    cache,
    rollback,
    erase,
    clean,
    unlock,
)


def application(commands: Iterable[ModuleType]) -> typer.Typer:
    """The command line of these commands."""
    made = typer.Typer(
        name="zoomgold",
        help="Build validated Gold tables from ten Silver tables of a Zoom platform.",
        epilog="Example: zoomgold run --silver fixtures/silver",
        cls=Family,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback()(_root)
    for command in commands:
        made.add_typer(command.app)
    return made


def word_of(command: ModuleType) -> str:
    """The word that calls a command: its module's name."""
    return command.__name__.rpartition(".")[2]


def called_by(words: Sequence[str]) -> typer.Typer:
    """The application for these words: with the one command that they name, else with all.

    Typer reads the options of every command that it is given, used or not.
    """
    named = [command for command in COMMANDS if words and word_of(command) == words[0]]
    return application(named) if named else app


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line. An expected error prints a few lines and sets the exit code."""
    # A command is short, and what it imports and compiles stays: to look for garbage all the time
    # costs a tenth of a run.
    gc.set_threshold(100_000, 20, 100)
    # Nor need the interpreter look through all of it once more when it ends.
    atexit.register(gc.freeze)
    given = list(sys.argv[1:] if arguments is None else arguments)
    # A signal that comes when the command is over comes too late: its outcome is printed already.
    with streams.steady(), signals.Hold(dropped=True) as hold:
        ends.begin()
        code, error = 0, None
        try:
            with hold.stopping():
                ended = called_by(given)(given, prog_name="zoomgold", standalone_mode=False)
            code = ended if isinstance(ended, int) else 0
        except usage.WrongWords as wrong:
            code, error = _answered(wrong)
        except usage.Aborted:
            print("Aborted.", file=sys.stderr)
            code = 1
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0
        except BaseException as caught:
            error = caught
        code = ends.report(error, code, debug="--debug" in given)
        code = ends.report_lost_output(code)
    sys.exit(code)


def _answered(wrong: Any) -> tuple[int, BaseException | None]:
    """The exit code of words that are no command, and the error that says why."""
    if usage.is_help(wrong):
        wrong.show()
        return wrong.exit_code, None
    return 0, usage.explained(wrong)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"zoomgold {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """The options of the command itself."""


#: With all commands.
app = application(COMMANDS)
