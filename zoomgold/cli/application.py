"""The command line as a whole: the commands in the order of the help, and how an error ends it."""

import atexit
import gc
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from types import FrameType
from typing import Annotated, NoReturn

import typer

from zoomgold import __version__
from zoomgold.cli import (
    compile,
    ddl,
    debug,
    diff,
    docs,
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
    docs,
    ddl,
    silver,
    fixtures,
)

_INTERRUPTED = 130

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
    # Nor need the interpreter look through all of it once more when it ends.
    atexit.register(gc.freeze)
    given = list(sys.argv[1:] if arguments is None else arguments)
    interrupts = _Interrupts()
    try:
        with interrupts:
            app(given, prog_name="zoomgold")
    except KeyboardInterrupt:
        _exit_interrupted()
    except Exception as error:
        if "--debug" in given:
            traceback.print_exc()
        if interrupts.happened:
            _exit_interrupted()
        sys.exit(_told(error, hint="--debug" not in given))


def _exit_interrupted() -> NoReturn:
    print("Interrupted.", file=sys.stderr)
    sys.exit(_INTERRUPTED)


def _told(error: Exception, *, hint: bool) -> int:
    """Tell an error on stderr; returns its exit code."""
    if isinstance(error, ZoomgoldError):
        print(f"Error: {error}", file=sys.stderr)
        return error.exit_code
    if hint:
        what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        print(f"Error: {what}", file=sys.stderr)
        print("This should not happen; run again with --debug for the traceback.", file=sys.stderr)
    return 1


class _Interrupts:
    """Remembers an interrupt that an engine made an error of its own of."""

    happened = False

    def __enter__(self) -> None:
        # Only the main thread may, and only it is interrupted.
        self._is_main = threading.current_thread() is threading.main_thread()
        if self._is_main:
            self._before = signal.signal(signal.SIGINT, self._note)

    def __exit__(self, *_: object) -> None:
        if self._is_main:
            signal.signal(signal.SIGINT, self._before)

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.happened = True
        # What finalisers stumble over on the way out would only hide what is told.
        sys.unraisablehook = lambda _: None
        signal.default_int_handler(number, frame)


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
