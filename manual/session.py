"""The table of pinned session parameters in docs/snowflake.md."""

from manual.markdown import cell, code, table
from zoomgold.engines.snowflake.session_parameters import PINNED, Parameter

_BEGIN, _END = "<!-- The session: written by `just generate` -->", "<!-- End of the session -->"


def with_session(page: str) -> str:
    """The page with the parameters that every session has now."""
    before, _, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"the page has no place for the session, from {_BEGIN} to {_END}")
    rows = ((code(one.name), _value(one), cell(one.reason)) for one in PINNED)
    listed = table(("parameter", "pinned to", "why"), rows)
    return f"{before}{_BEGIN}\n\n{listed}\n\n{_END}{after}"


def _value(one: Parameter) -> str:
    if one.setting:
        return f"the setting {code(one.setting)}"
    return code(str(one.value).upper() if isinstance(one.value, bool) else str(one.value))
