"""The known names nearest to an unknown one."""

import difflib
from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is most similar."""
    return difflib.get_close_matches(name, list(known), n=1, cutoff=0)[0]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """` Did you mean X?`, or nothing when no known name is near."""
    found = difflib.get_close_matches(name, list(known), n=1)
    return f" Did you mean {found[0]}?" if found else ""
