"""docs/terminal.md: every command is there at every width, and looks as it does now."""

import re
from collections.abc import Iterator

import pytest
from support.cli import seen

from manual.captures import CALLS, MOST_LINES, PAGE, WIDTHS
from manual.commands import all_commands

pytestmark = pytest.mark.usefixtures("workplace")

BLOCK = re.compile(r"(\d[\d and]*) columns:\n\n```text\n\$ zoomgold (.*?)\n(.*?)\n```", re.DOTALL)
SENTENCE = re.compile(r"^(Rows |See |Not shown|Look|Gold|\d+ |No )")


def captures() -> Iterator[tuple[int, str, list[str]]]:
    """Width, call and lines of each capture."""
    for widths, call, text in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        for width in widths.split(" and "):
            yield int(width), call, text.splitlines()


def test_every_command_is_there_at_every_width() -> None:
    found = {(width, call) for width, call, _ in captures()}
    wanted = {
        (width, call)
        for command in all_commands()
        if command.words and not command.is_family
        for call in CALLS.get(command.words, (f"{command.words} --help",))
        for width in WIDTHS
    }
    assert not wanted - found, "docs/terminal.md is stale; run: just captures"


def test_no_table_is_wider_than_its_terminal() -> None:
    lines = [
        (width, line)
        for width, call, text in captures()
        if "--wide" not in call
        for line in text
        if not SENTENCE.match(line)
    ]
    assert len(lines) > 500
    assert [line for width, line in lines if len(line) > width] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", ["ls", "metrics"])
def test_a_capture_is_what_one_sees(words: str, width: int) -> None:
    (taken,) = [text for at, call, text in captures() if (at, call) == (width, words)]
    now = seen(width, *words.split())
    assert taken == [*now[:MOST_LINES], *(["..."] if len(now) > MOST_LINES else [])], (
        "docs/terminal.md is stale; run: just captures"
    )
