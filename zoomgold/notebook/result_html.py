"""How a run's result looks in a notebook."""

from dataclasses import dataclass
from html import escape

from zoomgold.results import RunResult

_COUNTS = {
    "processed": "rows in",
    "inserted": "inserted",
    "updated": "updated",
    "unchanged": "unchanged",
    "deduplicated": "deduplicated",
    "failed": "rejected",
    "warned": "warned",
}


@dataclass(frozen=True)
class ShownResult(RunResult):
    """A run's result that a notebook shows as a table."""

    def _repr_html_(self) -> str:
        """The run in a line, then what it did to each table."""
        return result_html(self)


def result_html(result: RunResult) -> str:
    """A run's result as HTML that depends on nothing around it."""
    heads = "".join(f"<th>{name}</th>" for name in (*_COUNTS.values(), "seconds"))
    rows = "".join(
        f"<tr><td style='text-align:left'><code>{escape(one.name)}</code></td>"
        + "".join(f"<td>{_number(getattr(one, name))}</td>" for name in _COUNTS)
        + f"<td>{'' if one.seconds is None else f'{one.seconds:.1f}'}</td></tr>"
        for one in result.tables
    )
    return (
        f"<p><b>{escape(result.status)}</b> in {result.seconds:.1f} s, as of "
        f"{result.as_of:%Y-%m-%d}: <code>{escape(str(result.database))}</code></p>"
        f"<table><thead><tr><th style='text-align:left'>table</th>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _number(count: int | None) -> str:
    return "" if count is None else f"{count:,}"
