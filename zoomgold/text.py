"""Text as Gold means it: the definitions that several models share, as Ibis expressions."""

import string

import ibis
import ibis.expr.types as ir

from zoomgold.domains import FOLD_FROM, FOLD_TO, UNKNOWN, Domain

#: ASCII white space. Not `\\s`: engines disagree on the vertical tab.
WHITE_SPACE = " \t\n\r\x0b\x0c"


def lower(value: ir.StringValue) -> ir.StringValue:
    """ASCII letters in lower case, on every engine; engines differ on other letters."""
    return value.translate(string.ascii_uppercase, string.ascii_lowercase)


def is_untidy(value: ir.StringValue) -> ir.BooleanValue:
    """Whether cleaning would change a text; a cheap test."""
    untidy = (value == "") | value.startswith(" ") | value.endswith(" ") | value.contains("  ")
    for character in WHITE_SPACE[1:]:
        untidy |= value.contains(character)
    return untidy


def clean(value: ir.StringValue) -> ir.StringValue:
    """Strip ASCII white space, make each inner run of it one space; an empty result is null.

    Nearly every value is clean already, so a cheap test decides whether the regular expression
    runs at all: over millions of ids that is several times faster.
    """
    collapsed = value.re_replace(f"[{WHITE_SPACE}]+", " ").strip().nullif("")
    return ibis.ifelse(is_untidy(value), collapsed, value)


def normalised(value: ir.StringValue) -> ir.StringValue:
    """Fold a clean label for comparison, as `domains.normalised_text` folds a Python string."""
    return value.translate(FOLD_FROM, FOLD_TO).re_replace(" +", " ").strip()


def canon(value: ir.StringValue, domain: Domain) -> ir.StringValue:
    """The canonical label of a clean value: `Unknown` where the domain has none, null included."""
    return normalised(value).cases(*domain.spellings.items(), else_=UNKNOWN)


def masked(value: ir.StringValue) -> ir.StringValue:
    """Keep the first character of personal data and hide the rest; null stays null."""
    return value.left(1).concat("***")
