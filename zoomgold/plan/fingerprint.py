"""The fingerprint of each model: when what shapes its table changes, a run builds it anew.

It is taken from the SQL of a full build, the model's and that of everything upstream, and from the
contract. So a comment or a renamed function changes nothing, and a changed rule, helper, label or
compiler changes exactly the tables that it shapes.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from zoomgold.definitions.contract import Contract
from zoomgold.errors import PlanError
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS, SOURCES
from zoomgold.models.dag import with_downstream
from zoomgold.plan.request import full_build
from zoomgold.plan.steps import CANDIDATE, Kind, Step
from zoomgold.transform.violations import RULES_TABLE, rule_rows

if TYPE_CHECKING:
    from zoomgold.plan.dialect import Dialect


def fingerprints(dialect: "Dialect") -> dict[str, str]:
    """The fingerprint of each model by name, from an engine's SQL.

    A model that cannot be planned has none, and what is downstream of it neither: the run that
    builds it fails at it, and says why.
    """
    from zoomgold.plan.sections import build  # late: brings Ibis

    names = list(MODELS)
    while True:
        try:
            steps = [step for step in build(full_build(names), dialect) if step.kind in _SHAPING]
            break
        except PlanError as error:
            if error.stage not in names:
                raise
            broken = with_downstream({error.stage})
            names = [name for name in names if name not in broken]
    return {name: _fingerprint(name, steps) for name in names if name not in ALWAYS_WRITTEN}


_SHAPING = (Kind.MATERIALIZE, Kind.BUILD, Kind.VALIDATE)


def _fingerprint(model: str, steps: Iterable[Step]) -> str:
    by_name: dict[str, list[Step]] = {}
    for step in steps:
        by_name.setdefault(step.writes or f"validation of {step.name}", []).append(step)
    wanted = [model, f"validation of {model}"]
    source = SOURCES.get(model)
    if source is not None:
        wanted.append(source.violations)
    digest = hashlib.sha256()
    for name in sorted(_with_upstream(wanted, by_name)):
        for step in by_name[name]:
            digest.update(json.dumps([name, step.statements]).encode() + b"\0")
    digest.update(json.dumps(_contract(MODELS[model].contract)).encode())
    digest.update(json.dumps(rule_rows([source] if source else [])).encode())
    return digest.hexdigest()


def _with_upstream(names: Iterable[str], steps: Mapping[str, Iterable[Step]]) -> set[str]:
    """The names and all that is read for them, as far as steps make it; the rules left out."""
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop().removesuffix(CANDIDATE)
        if name in found or name not in steps or name == RULES_TABLE:
            continue
        found.add(name)
        pending.extend(read for step in steps[name] for read in step.reads)
    return found


def _contract(contract: Contract) -> dict[str, Any]:
    """A contract as data, its checks by name: what they say is in the SQL that validates."""
    columns = [asdict(column) for column in contract.columns]
    checks = [check.name for check in contract.checks]
    return {"columns": columns, "checks": checks, "unique": contract.unique}
