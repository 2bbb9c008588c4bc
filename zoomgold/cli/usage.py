"""What is wrong with the words of a command, in the form of the house's errors.

Typer finds it out by means of Click and of Pydantic, and each would say it in its own way.
"""

import re
from typing import Any

import typer

from zoomgold.errors import UsageError
from zoomgold.hints import command
from zoomgold.nearest import did_you_mean

#: Typer keeps the family that its own error belongs to for itself.
WrongWords: type[Exception] = typer.BadParameter.__mro__[1]
Aborted = typer.Abort
_CHOICES = re.compile(r"(?s).*'(.*)' is not one of (.*?)\.?$")


def explained(error: Any) -> UsageError:
    """The error of one of `WrongWords`; its context knows the command."""
    path = error.ctx.command_path.partition(" ")[2] if error.ctx is not None else ""
    return UsageError(f"{_what(error)}\nSee: {command(f'{path} --help'.strip())}")


def is_help(error: Exception) -> bool:
    """Whether a family was called without a command: then its help is the answer."""
    return type(error).__name__ == "NoArgsIsHelpError"


def _what(error: Any) -> str:
    kind = type(error).__name__
    if kind == "NoSuchOption":
        near = did_you_mean(error.option_name, error.possibilities or ())
        return f"No such option: {error.option_name}.{near}"
    parameter = getattr(error, "param", None)
    if kind == "MissingParameter" and parameter is not None:
        return f"{_named(parameter)}: missing. {parameter.help or ''}".strip()
    if parameter is not None:
        return f"{_named(parameter)}: {_expected(error, parameter)}"
    message = error.format_message()
    return message if message.endswith((".", "?")) else f"{message}."


def _named(parameter: Any) -> str:
    is_option = parameter.param_type_name == "option"
    return parameter.opts[0] if is_option else f"{parameter.metavar or parameter.name}".upper()


def _expected(error: Any, parameter: Any) -> str:
    """What a value was to be, and what it was."""
    reasons = getattr(error.__cause__ or error.__context__, "errors", None)
    (first, *_) = reasons() if reasons is not None else [{}]
    found = first.get("input")
    if choices := _CHOICES.fullmatch(error.message):
        names = re.findall(r"'([^']*)'", choices[2])
        return (
            f"expected {' or '.join(names)}, found {choices[1]!r}.{did_you_mean(choices[1], names)}"
        )
    kind = first.get("type", "")
    number = {"int": "a whole number", "float": "a number"}.get(kind.partition("_")[0])
    least, most = getattr(parameter, "min", None), getattr(parameter, "max", None)
    if number is None and kind in ("greater_than_equal", "less_than_equal"):
        whole = all(isinstance(bound, int) for bound in (least, most) if bound is not None)
        number = "a whole number" if whole else "a number"
    if number is None:
        return f"expected another value, found {found!r}: {error.message}."
    bounds = (f" from {least}" if least is not None else "") + (
        f" to {most}" if most is not None else ""
    )
    return f"expected {number}{bounds}, found {found!r}."
