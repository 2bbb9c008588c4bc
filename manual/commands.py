"""The reference of the commands, from the command line itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import typer

from manual.markdown import NOTE, cell, code, table
from zoomgold.cli import app

_INTRODUCTION = """\
What `--help` says of each command, on one page. `python -m zoomgold` is the same as `zoomgold`.
Results go to stdout, everything else to stderr. The exit codes are in
[troubleshooting](troubleshooting.md#exit-codes)."""


@dataclass(frozen=True)
class Command:
    """One command: its words, as in `errors show`, and what Typer knows of it.

    A family is a word that does nothing without another.
    """

    words: str
    # Typer keeps the types of its commands, contexts and parameters to itself.
    definition: Any
    context: Any
    is_family: bool

    @property
    def title(self) -> str:
        """The command as it is typed."""
        return f"zoomgold {self.words}".strip()

    @property
    def options(self) -> frozenset[str]:
        """Every spelling of every option."""
        parameters = self.definition.get_params(self.context)
        spellings = (name for parameter in parameters for name in parameter.opts)
        return frozenset(name for name in spellings if name.startswith("-"))


def all_commands() -> Iterator[Command]:
    """The command itself (without words), then every command and family, as the help has them."""
    yield from _below("", typer.main.get_command(app), None)


def _below(words: str, definition: Any, parent: Any) -> Iterator[Command]:
    name = words.rpartition(" ")[2] or "zoomgold"
    context = definition.make_context(name, [], parent=parent, resilient_parsing=True)
    members = getattr(definition, "commands", {})
    is_family = bool(members) and not definition.invoke_without_command
    yield Command(words, definition, context, is_family)
    for name, member in members.items():
        yield from _below(f"{words} {name}".strip(), member, context)


def commands_page() -> str:
    """The whole page."""
    found = list(all_commands())
    shown = [one for one in found if not one.is_family or not one.words]
    links = [f"- [`{one.title}`](#{one.title.replace(' ', '-')})" for one in shown]
    parts = ["# The commands", NOTE, _INTRODUCTION, "\n".join(links)]
    for command in shown:
        parts += _section(command)
    return "\n\n".join(parts) + "\n"


def _section(command: Command) -> Iterator[str]:
    definition, context = command.definition, command.context
    yield f"## {command.title}"
    yield "\n\n".join(" ".join(part.split()) for part in definition.help.split("\n\n"))
    usage = definition.get_usage(context).removeprefix("Usage: ")
    yield f"```text\n{' '.join(usage.split())}\n```"
    records = (parameter.get_help_record(context) for parameter in definition.get_params(context))
    rows = [(code(names), cell(text)) for names, text in filter(None, records)]
    yield table(("argument or option", "meaning"), rows)
    if definition.epilog:
        yield _examples(definition.epilog)


def _examples(epilog: str) -> str:
    """`Example: one    another` as a block."""
    calls = [part.strip() for part in epilog.removeprefix("Example:").split("    ")]
    return "\n".join(["```sh", *calls, "```"])
