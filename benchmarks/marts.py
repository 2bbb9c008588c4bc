"""What the marts add to a run, as whole processes: each run is made with them and without.

For each number of users four pairs of runs take turns, the second of each pair with
`--exclude tag:mart`:

  full       a first run on all of Silver
  base       a first run on Silver without its newest rows (not a figure, but what the next needs)
  new rows   a run on all of Silver after it: --share of the rows are new
  as of      the same a day later: nothing is new but as_of

The figure is what a pair differs by, as a share of the run without marts, taken round by round;
the processor's seconds are steadier where others share the machine.
The limits hold at 40,000 users. Plans are in the cache before the first round: a small Silver of
the same shape is run first.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from full_build import WORK, CommandFailedError, Cost, fresh, measure, pipeline_command
from full_build import prepared_silver as prepared
from incremental import without_newest

WITHOUT = ("--exclude", "tag:mart")
#: What the marts may add to a run at 40,000 users.
LIMITS: Mapping[str, float] = {"full": 0.12, "new rows": 0.15}
A_DAY_LATER = "2025-07-01"
SMALL = 200


@dataclass
class Pair:
    """The costs of a run with marts and without, round by round."""

    with_marts: list[Cost] = field(default_factory=list)
    without: list[Cost] = field(default_factory=list)

    def added(self, what: str = "wall_seconds") -> float:
        """The median of what the marts add, as a share of the run without them."""
        pairs = zip(self.with_marts, self.without, strict=True)
        shares: list[float] = [
            getattr(one, what) / getattr(other, what) - 1 for one, other in pairs
        ]
        return statistics.median(shares)


def a_round(silver: Path, base: Path, pairs: Mapping[str, Pair], *, marts_first: bool) -> None:
    """Every run once with marts and once without; who begins alternates from round to round."""
    for has_marts in (marts_first, not marts_first):
        options = [] if has_marts else [*WITHOUT]
        whole, grown = fresh("marts-whole"), fresh("marts-grown")
        commands = {
            "full": pipeline_command(silver, whole),
            "base": pipeline_command(base, grown),
            "new rows": pipeline_command(silver, grown),
            "as of": pipeline_command(silver, grown, A_DAY_LATER),
        }
        for name, command in commands.items():
            pair = pairs[name]
            costs = pair.with_marts if has_marts else pair.without
            costs.append(measure([*command, *options]))


def measured(users: int, share: float, runs: int) -> Mapping[str, Pair]:
    """The costs of so many rounds."""
    pairs = _pairs()
    silver = prepared(users)
    base, _ = without_newest(silver, share)
    for number in range(1, runs + 1):
        print(f"{silver.name}: round {number} of {runs}", file=sys.stderr)
        a_round(silver, base, pairs, marts_first=number % 2 == 1)
    return pairs


def _pairs() -> Mapping[str, Pair]:
    return {name: Pair() for name in ("full", "base", "new rows", "as of")}


def keep_plans(share: float) -> None:
    """Have the plans of all runs compiled and kept."""
    silver = prepared(SMALL)
    base, _ = without_newest(silver, share)
    print("compiling the plans", file=sys.stderr)
    a_round(silver, base, _pairs(), marts_first=True)


def report(users: int, pairs: Mapping[str, Pair]) -> str:
    """The figures of one size as lines."""
    lines = [f"{users} users"]
    for name, pair in pairs.items():
        if name == "base":
            continue
        one, other = (
            statistics.median(cost.wall_seconds for cost in costs)
            for costs in (pair.with_marts, pair.without)
        )
        limit = f"  (limit at 40,000 users: {LIMITS[name]:.0%})" if name in LIMITS else ""
        lines.append(
            f"  {name:9} {one:8.2f} s with marts  {other:8.2f} s without  "
            f"{pair.added():+7.1%} wall  {pair.added('cpu_seconds'):+7.1%} cpu{limit}"
        )
    return "\n".join(lines)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, nargs="+", default=[40_000])
    parser.add_argument("--share", type=float, default=0.01, help="of rows that are new")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the shares here too")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    shares = {}
    try:
        keep_plans(options.share)
        for users in options.users:
            pairs = measured(users, options.share, options.runs)
            shares[users] = {name: pairs[name].added() for name in pairs if name != "base"}
            print(report(users, pairs), flush=True)
    except CommandFailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    if options.json:
        options.json.write_text(json.dumps(shares, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
