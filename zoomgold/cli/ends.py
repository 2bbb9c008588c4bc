"""How a command ends: its exit code and its last words.

The code says what happened to Gold, never what happened to the output: where a run's output is
lost, one line on stderr says what was published.
"""

import sys
import traceback

from zoomgold import signals
from zoomgold.cli import streams
from zoomgold.errors import UsageError, ZoomgoldError

_INTERRUPTED = 130

#: What is true of Gold, as one sentence; none for a command that does not change it.
_of_gold: list[str] = []


def begin() -> None:
    """Begin a new command: forget what was said of Gold."""
    _of_gold.clear()


def state_of_gold(sentence: str) -> None:
    """Remember what is true of Gold from now on: it is printed when the result cannot be."""
    _of_gold[:] = [sentence]


def stop_message() -> str:
    """The message of a command that a signal ended."""
    stop = signals.stopped()
    number = signals.INTERRUPT if stop is None else stop.number
    return " ".join([f"{signals.WORDS[number]}.", *_of_gold])


def report(error: BaseException | None, code: int, *, debug: bool) -> int:
    """Print on stderr how a command failed or was stopped; returns its exit code.

    `code` is that of a command that ended by itself.
    """
    stop = signals.stopped()
    if debug and isinstance(error, Exception):
        traceback.print_exception(error)
    if stop is not None:
        if isinstance(stop.__context__, ZoomgoldError):
            # It had failed already, and the signal came while the audit was closed.
            print(f"Error: {stop.__context__}", file=sys.stderr)
        print(stop_message(), file=sys.stderr)
        return stop.exit_code
    if isinstance(error, KeyboardInterrupt) or code == _INTERRUPTED:
        print(stop_message(), file=sys.stderr)
        return _INTERRUPTED
    if error is None:
        return code
    return _report_error(error, hint=not debug)


def _report_error(error: BaseException, *, hint: bool) -> int:
    if isinstance(error, ZoomgoldError):
        print(f"Error: {error}", file=sys.stderr)
        return error.exit_code
    if hint:
        what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        print(f"Error: {what}", file=sys.stderr)
        print("This should not happen; run again with --debug for the traceback.", file=sys.stderr)
    return 1


def report_lost_output(code: int) -> int:
    """Print on stderr that stdout did not take the result; returns the exit code.

    A reader that went away is not an error: it has read what it wanted.
    """
    lost = streams.lost_stdout()
    if lost is None or (streams.is_closed_pipe(lost) and not _of_gold):
        return code
    why = f"stdout cannot be written to: {lost.strerror}."
    if _of_gold:
        print(" ".join([*_of_gold, f"The result is not printed: {why}"]), file=sys.stderr)
        return code
    print(f"Error: {why} The output is not complete.", file=sys.stderr)
    return code or UsageError.exit_code
