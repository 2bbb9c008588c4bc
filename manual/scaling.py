"""The measured tables in docs/scaling.md, from what `just bench --scaling` kept."""

import json
import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from manual.markdown import table

_BEGIN = "<!-- Measured: written by `just generate` from benchmarks/results.json -->"
_END = "<!-- End of the measured -->"
_ABSENT = "Not measured yet: `just bench --scaling` does, and `just generate` writes it here."
#: By how much the floor may grow from the smallest size of as many days to the next.
_FLOOR = 1.2
#: How many cores one credit an hour is taken for; Snowflake does not say.
_CORES = 8
#: Warehouses by their credits an hour.
_WAREHOUSES = {"XS": 1, "S": 2, "M": 4, "L": 8, "XL": 16, "2XL": 32, "3XL": 64, "4XL": 128}
_PARTICIPANTS = (10**7, 10**8, 10**9, 10**10)

Sized = Mapping[str, Any]


def with_scaling(page: str, results: Path) -> str:
    """The page with what was measured, if anything was."""
    before, _, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"the page has no place for figures, from {_BEGIN} to {_END}")
    known = json.loads(results.read_text(encoding="utf-8")) if results.exists() else {}
    measured = _measured(known["scaling"]) if "scaling" in known else _ABSENT
    return f"{before}{_BEGIN}\n\n{measured}\n\n{_END}{after}"


def _measured(scaling: Mapping[str, Any]) -> str:
    sizes = scaling["sizes"]
    rounds = f"{scaling['rounds']} rounds" if scaling["rounds"] > 1 else "one round"
    runs = ("users", "days", "run", "new rows", "wall s", "processor s", "peak MB", "of full")
    held = ("users", "days", "rows of Silver", "Silver MB", "Gold MB", "floor")
    reckoned = ("participants", "Silver GB of them", "core hours of a full run", "in an hour on")
    return "\n\n".join(
        (
            "![Seconds of a run against its new rows](../benchmarks/scaling.svg)",
            f"*Measured* {scaling['measured']};\nmedians of {rounds}, ratios within a round.",
            table(runs, (row for one in sizes for row in _runs(one))),
            "The floor is a run with nothing new, against that of the first size. From one size\n"
            f"to the next it is to stay below {_FLOOR}.",
            table(held, (_held(one, sizes[0]) for one in sizes)),
            "*Reasoned* from the largest size: as many seconds and bytes for each row, and\n"
            f"{_CORES} cores for each credit an hour.",
            table(reckoned, _reckoned(max(sizes, key=lambda one: one["participants"]))),
        )
    )


def _runs(one: Sized) -> Iterator[Sequence[str]]:
    full = one["runs"][0]
    for run in one["runs"]:
        yield (
            *_size(one),
            run["name"],
            f"{run['new_rows']:,}",
            f"{_median(run, 'wall_seconds'):,.1f}",
            f"{_median(run, 'cpu_seconds'):,.1f}",
            f"{max(cost['peak_mb'] for cost in run['costs']):,.0f}",
            f"{_ratio(run, full):.2f}",
        )


def _held(one: Sized, first: Sized) -> Sequence[str]:
    floor = _median(one["runs"][1], "wall_seconds") / _median(first["runs"][1], "wall_seconds")
    figures = (f"{one['silver_rows']:,}", f"{one['silver_mb']:,.0f}", f"{one['gold_mb']:,.0f}")
    return (*_size(one), *figures, f"{floor:.2f}")


def _reckoned(one: Sized) -> Iterator[Sequence[str]]:
    for participants in _PARTICIPANTS:
        factor = participants / one["participants"]
        hours = _median(one["runs"][0], "cpu_seconds") * factor / 3600
        yield (
            f"{participants:,}",
            f"{one['participants_mb'] * factor / 1000:,.1f}",
            f"{hours:,.2f}",
            _warehouse(hours),
        )


def _warehouse(core_hours: float) -> str:
    """The smallest that does it in an hour."""
    enough = (name for name, size in _WAREHOUSES.items() if size * _CORES >= core_hours)
    return next(enough, "none")


def _size(one: Sized) -> tuple[str, str]:
    return f"{one['size']['users']:,}", str(one["size"]["days"])


def _median(run: Mapping[str, Any], of: str) -> float:
    return float(statistics.median(cost[of] for cost in run["costs"]))


def _ratio(run: Mapping[str, Any], full: Mapping[str, Any]) -> float:
    pairs = zip(run["costs"], full["costs"], strict=True)
    return float(statistics.median(a["wall_seconds"] / b["wall_seconds"] for a, b in pairs))
