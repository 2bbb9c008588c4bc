"""A message in the shape that a receiver takes: plain JSON, text, Slack's blocks, Teams' card."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from zoomgold.alerts.message import Message

#: Slack refuses longer texts: of a header, and of a section.
_SLACK_HEADER, _SLACK_SECTION = 150, 2_900
_CARD = "application/vnd.microsoft.card.adaptive"


def shaped(message: Message, shape: str) -> str:
    """The message as `json`, `text`, `slack` or `teams`."""
    return _SHAPES[shape](message)


def _json(message: Message) -> str:
    return json.dumps(message.document(), ensure_ascii=False)


def _text(message: Message) -> str:
    return message.text


def _slack(message: Message) -> str:
    """An incoming webhook's payload: `text` is what a notification shows, `blocks` the message.

    The texts are plain: what a message quotes of errors cannot call for a channel.
    """
    body = _cut("\n".join(message.lines), _SLACK_SECTION)
    return json.dumps(
        {
            "text": _escaped(f"{message.title}: {message.what[0]}"),
            "blocks": [
                {"type": "header", "text": _plain(_cut(message.title, _SLACK_HEADER))},
                {"type": "section", "text": _plain(body)},
                {"type": "context", "elements": [_plain(f"Look: {message.look}")]},
            ],
        },
        ensure_ascii=False,
    )


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def _escaped(text: str) -> str:
    """Text in which Slack finds no markup."""
    for char, instead in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(char, instead)
    return text


def _teams(message: Message) -> str:
    """What a Workflows webhook takes: a message with one Adaptive Card.

    Of rich text, for a text block reads Markdown, of which names such as si_users are full.
    """
    lines = [
        _rich(message.title, weight="Bolder", size="Medium"),
        *(_rich(line) for line in message.lines),
        _rich(message.look, fontType="Monospace"),
    ]
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "fallbackText": message.text,
        "msteams": {"width": "Full"},
        "body": lines,
    }
    attachment = {"contentType": _CARD, "contentUrl": None, "content": card}
    return json.dumps({"type": "message", "attachments": [attachment]}, ensure_ascii=False)


def _rich(text: str, **style: str) -> dict[str, Any]:
    return {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": text, **style}]}


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


_SHAPES: Mapping[str, Callable[[Message], str]] = {
    "json": _json,
    "text": _text,
    "slack": _slack,
    "teams": _teams,
}
