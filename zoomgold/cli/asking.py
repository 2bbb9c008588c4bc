"""Questions before what cannot be undone."""

import sys

import typer

from zoomgold.errors import UsageError


def confirm(what: str, question: str) -> None:
    """Ask. Raises `UsageError` where the answer is no, or there is no terminal to ask on."""
    if not sys.stdin.isatty():
        raise UsageError(f"{what}\nThere is no terminal to ask on. Add --yes to confirm.")
    if not typer.confirm(f"{what}\n{question}", err=True):
        raise UsageError("Not confirmed; nothing was done.")
