"""What earlier messages said: one JSON document beside Gold, read and written as a whole."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from zoomgold.alerts.problem import PENDING, TOLD, Known, Memory
from zoomgold.alerts.rules import Counts

_VERSION = 1


@dataclass(frozen=True)
class State:
    """What each target knows, and the violations by rule after the last runs, by id, in order."""

    targets: Mapping[str, Memory] = field(default_factory=dict)
    counts: Mapping[str, Counts] = field(default_factory=dict)


def parsed(text: str | None) -> State:
    """The state from its document. ValueError for one that is damaged or of a later version."""
    if text is None:
        return State()
    try:
        found = json.loads(text)
        if found["version"] != _VERSION:
            raise ValueError(f"version {found['version']}")
        targets = {
            str(name): {str(key): _known(one) for key, one in memory.items()}
            for name, memory in found["targets"].items()
        }
        counts = {
            str(run): {str(rule): int(count) for rule, count in by_rule.items()}
            for run, by_rule in found["counts"].items()
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not what zoomgold writes") from error
    return State(targets, counts)


def _known(data: Mapping[str, Any]) -> Known:
    known = Known(**data)
    if known.state not in (TOLD, PENDING):
        raise ValueError("no state of a message")
    return known


def document(state: State) -> str:
    """The document of a state."""
    targets = {
        name: {key: asdict(one) for key, one in memory.items()}
        for name, memory in state.targets.items()
    }
    counts = {run: dict(by_rule) for run, by_rule in state.counts.items()}
    return json.dumps(
        {"version": _VERSION, "targets": targets, "counts": counts}, indent=1, ensure_ascii=False
    )


def with_counts(
    counts: Mapping[str, Counts], run: str | None, now: Counts | None, most: int
) -> dict[str, Counts]:
    """The counts of the last runs, with those of a run that were taken now."""
    if run is None or now is None:
        return dict(counts)
    kept = {**{name: one for name, one in counts.items() if name != run}, run: now}
    return dict(list(kept.items())[-most:])
