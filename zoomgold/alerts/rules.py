"""What the rules say: critical ones with new violations, and counts far above what is usual."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from zoomgold.alerts.problem import Problem
from zoomgold.definitions.rules import CRITICAL
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.reader import GoldReader
from zoomgold.hints import suggested
from zoomgold.reports.history import Process
from zoomgold.reports.published import published_rows

#: Fewer runs have no median worth the name.
FEWEST_RUNS = 3
#: Violations that stand, by `table.rule`.
Counts = Mapping[str, int]


@dataclass(frozen=True)
class RuleCounts:
    """The violations of each rule after this run, and after each run before it, the last first."""

    now: Counts
    before: tuple[Counts, ...]
    critical: frozenset[str]


def rule_counts(
    gold: GoldReader, runs: Sequence[Process], known: Mapping[str, Counts]
) -> RuleCounts:
    """Count by rule; `runs` are those before this one, the last first.

    What `known` has of a run, by its id, was counted when it ended. For others the log is asked,
    which does not know of a violation that it was resolved for a while.
    """
    times = {f"r{number}": run.execution_start_time for number, run in enumerate(runs)}
    sums = "".join(
        f", COUNT(CASE WHEN FIRST_SEEN_AT <= ${name} AND "
        f"(RESOLVED_AT IS NULL OR RESOLVED_AT > ${name}) THEN 1 END) AS {name.upper()}"
        for name in times
    )
    query = (
        "SELECT SOURCE_TABLE, VALIDATION_RULE, MAX(CASE WHEN ERROR_SEVERITY = $critical AND "
        "RESOLUTION_STATUS <> 'Resolved' THEN 1 ELSE 0 END) AS IS_CRITICAL, "
        f"COUNT(CASE WHEN RESOLUTION_STATUS <> 'Resolved' THEN 1 END) AS STANDING{sums} "
        "FROM PUBLISHED GROUP BY SOURCE_TABLE, VALIDATION_RULE"
    )
    rows = published_rows(gold, "go_error_data", query, critical=CRITICAL, **times)
    by_name = {f"{row['source_table']}.{row['validation_rule']}": row for row in rows}
    logged = [
        known[run.execution_id]
        if run.execution_id in known
        else {name: int(row[f"r{number}"]) for name, row in by_name.items()}
        for number, run in enumerate(runs)
    ]
    return RuleCounts(
        {name: int(row["standing"]) for name, row in by_name.items() if row["standing"]},
        tuple(logged or reversed([*known.values()])),
        frozenset(name for name, row in by_name.items() if row["is_critical"]),
    )


def of_rules(counts: RuleCounts, factor: float) -> tuple[Problem, ...]:
    """Critical rules with violations, new where the run before had none; counts beyond a multiple.

    Without a run before nothing is new: what a first run finds was there all along.
    """
    found = []
    for name, count in sorted(counts.now.items()):
        last = counts.before[0].get(name, 0) if counts.before else count
        is_critical = name in counts.critical
        if is_critical:
            text = f"{name}: {_violations(count)} where the run before had none (critical)"
            key = f"critical_rule {name}"
            found.append(Problem(key, "critical_rule", text, _look(name), is_new=not last))
        usual = median(one.get(name, 0) for one in counts.before) if counts.before else count
        is_many = len(counts.before) >= FEWEST_RUNS and count > factor * max(usual, 1)
        if is_many and not (is_critical and not last):
            runs = len(counts.before)
            text = (
                f"{name}: {_violations(count)}, more than {factor:g} times "
                f"the median {usual:g} of the last {runs} runs"
            )
            found.append(Problem(f"rule_count {name}", "rule_count", text, _look(name)))
    return tuple(found)


def _violations(count: int) -> str:
    return f"{count:,} violation" + ("" if count == 1 else "s")


def _look(name: str) -> str:
    table, _, rule = name.partition(".")
    of_table = f"--table {table} " if table in TABLES else ""
    return suggested(f"errors {of_table}--rule {rule}")
