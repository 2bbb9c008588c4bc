"""Text as Gold means it: the definitions that several models share, as Ibis expressions."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.domains import FOLD_FROM, FOLD_TO, UNKNOWN, Domain

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: ASCII white space. Not `\\s`: engines disagree on the vertical tab.
WHITE_SPACE = " \t\n\r\x0b\x0c"


def lower(value: ir.StringValue) -> ir.StringValue:
    """ASCII letters in lower case, on every engine; engines differ on other letters."""
    return value.translate(string.ascii_uppercase, string.ascii_lowercase)


def is_tidy(value: ir.StringValue) -> ir.BooleanValue:
    """Whether cleaning would leave a text as it is."""
    word = f"[^{WHITE_SPACE}]+"
    return value.re_search(f"^{word}( {word})*$")


def clean(value: ir.StringValue) -> ir.StringValue:
    """Strip ASCII white space, make each inner run of it one space; an empty result is null.

    Nearly every value is clean already, so one test decides whether it is rewritten at all: over
    millions of ids that is several times faster.
    """
    collapsed = value.re_replace(f"[{WHITE_SPACE}]+", " ").strip().nullif("")
    return ibis.ifelse(is_tidy(value), value, collapsed)


def full_match(pattern: Any) -> str | None:
    """The inside of a pattern that only a whole text matches: `^…$`, without alternatives.

    Engines have a function of its own for it, which is quicker, or more exact about the end.
    """
    text = getattr(pattern, "value", "")
    is_whole = text[:1] == "^" and text[-1:] == "$" and not text.endswith("\\$")
    return text[1:-1] if is_whole and "|" not in text else None


def normalised(value: ir.StringValue) -> ir.StringValue:
    """Fold a clean label for comparison, as `domains.normalised_text` folds a Python string."""
    return value.translate(FOLD_FROM, FOLD_TO).re_replace(" +", " ").strip()


def canon(value: ir.StringValue, domain: Domain) -> ir.StringValue:
    """The canonical label of a clean value: `Unknown` where the domain has none, null included."""
    return normalised(value).cases(*domain.spellings.items(), else_=UNKNOWN)


def masked(value: ir.StringValue) -> ir.StringValue:
    """Keep the first character of personal data and hide the rest; null stays null."""
    return value.left(1).concat("***")
