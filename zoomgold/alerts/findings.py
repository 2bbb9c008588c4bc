"""What a run found that somebody may have to be told: read from its result and from Gold."""

from collections.abc import Mapping, Sequence

from zoomgold.alerts.outcome import Outcome, of_the_run
from zoomgold.alerts.problem import OF_THE_RUN, Findings, Problem
from zoomgold.alerts.rules import Counts, of_rules, rule_counts
from zoomgold.config.settings import Settings
from zoomgold.config.values import span_text
from zoomgold.engines.reader import GoldReader
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.audit_rows import ABANDONED, RUNNING
from zoomgold.reports.history import Process, last_runs
from zoomgold.reports.lists import expiring_licenses
from zoomgold.semantic_layer.lists import EXPIRING_LICENSES
from zoomgold.silver_input.freshness import sentence, stale


def of_result(outcome: Outcome) -> Findings:
    """What needs no Gold: how the run ended, and how fresh Silver is."""
    problems, looked_at = list(of_the_run(outcome)), set(OF_THE_RUN)
    fresh = outcome.result.freshness if outcome.result else ()
    if fresh:
        looked_at.add("freshness")
        problems += [
            Problem(
                f"freshness {one.source} {one.status}",
                "freshness",
                sentence(one),
                suggested("freshness"),
            )
            for one in stale(fresh)
        ]
    return Findings(tuple(problems), frozenset(looked_at))


def of_gold(
    settings: Settings, outcome: Outcome, gold: GoldReader, known: Mapping[str, Counts]
) -> tuple[Findings, Counts]:
    """What Gold shows, and the violations by rule after this run.

    `known` are those after earlier runs, by their ids. Raises a `ZoomgoldError` where Gold cannot
    be read.
    """
    wanted, limits = settings.notify.kinds, settings.notify
    # One more than asked for: this run may be among them.
    runs = [
        run
        for run in last_runs(gold, limits.rule_runs + 1)
        if run.execution_id != outcome.execution_id and run.execution_status != RUNNING
    ][: limits.rule_runs]
    problems = [_killed(run, is_last=not number) for number, run in enumerate(runs) if _was(run)]
    counts = rule_counts(gold, runs, known)
    problems += of_rules(counts, limits.rule_factor)
    looked_at = {"critical_rule", "rule_count"}
    if "licenses" in wanted and outcome.is_published and _has_licenses(gold):
        looked_at.add("licenses")
        problems += _licenses(settings, gold)
    return Findings(tuple(problems), frozenset(looked_at)), counts.now


def both(one: Findings, other: Findings) -> Findings:
    """All that two found."""
    return Findings(one.problems + other.problems, one.looked_at | other.looked_at)


def _was(run: Process) -> bool:
    return run.execution_status == ABANDONED


def _killed(run: Process, *, is_last: bool) -> Problem:
    began = f"{run.execution_start_time:%Y-%m-%d %H:%M} UTC"
    return Problem(
        f"abandoned {run.execution_id}",
        "failure",
        f"Run {run.execution_id[:8]} of {began} was killed; it published nothing",
        suggested(f"history {run.execution_id[:8]}"),
        is_new=is_last,
        is_event=True,
    )


def _has_licenses(gold: GoldReader) -> bool:
    """Whether any run has published what the list of licenses reads."""
    return all(gold.published(MODELS[name].contract) is not None for name in EXPIRING_LICENSES)


def _licenses(settings: Settings, gold: GoldReader) -> Sequence[Problem]:
    within = settings.notify.licenses_within
    look = suggested(f"report expiring-licenses --within {span_text(within)}")
    return [
        Problem(
            f"licenses {one.license_id} {one.end_date}",
            "licenses",
            f"license {one.license_id} ({one.license_type}) ends on {one.end_date}",
            look,
        )
        for one in expiring_licenses(gold, settings.as_of, within)
    ]
