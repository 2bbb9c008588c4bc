"""Refuse models that cannot be built: every command asks for the models, so every one refuses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.model import AFTER, CAME, WENT, Model
from zoomgold.errors import UsageError
from zoomgold.models.outside import file_of
from zoomgold.nearest import did_you_mean

if TYPE_CHECKING:
    import ibis.expr.types as ir


def check_marts(models: Mapping[str, Model]) -> None:
    """Raise `UsageError` for a mart that takes what is no Gold table and no value of a run."""
    for model in models.values():
        if not model.is_mart:
            continue
        for name in model.tables:
            if name not in models:
                raise UsageError(
                    f"{model.name} ({file_of(model)}): takes {name}, which is no Gold table."
                    f"{did_you_mean(name, models)}\nA mart takes Gold tables, as_of and in_scope."
                )
        roles = (
            ("scope", model.scope),
            ("identities", model.identities),
            ("changes_keep", model.changes_keep),
        )
        for role, function in roles:
            if function is None:
                continue
            allowed = {*model.tables, "as_of"}
            if role == "scope":
                allowed |= {"published", "as_of_before", *(AFTER + name for name in model.tables)}
            else:
                allowed.add(model.name)
            if role == "changes_keep":
                allowed |= {
                    prefix + name for name in allowed - {"as_of"} for prefix in (CAME, WENT)
                }
            for name in Model.inputs_of(function):
                if name not in allowed:
                    raise UsageError(
                        f"{model.name} ({file_of(model)}): its {role} takes {name}, expected one "
                        f"of {', '.join(sorted(allowed))}.{did_you_mean(name, allowed)}"
                    )


def check_columns(model: Model, rows: ir.Table) -> None:
    """Raise `UsageError` where a model's columns are not those of its contract."""
    found = list(rows.columns)
    expected = list(model.contract.unstamped)
    if found == expected:
        return
    missing = [name for name in expected if name not in found]
    more = [name for name in found if name not in expected]
    off = [f"missing {', '.join(missing)}"] if missing else []
    off += [f"not in the contract {', '.join(more)}"] if more else []
    raise UsageError(
        f"{model.name} ({file_of(model)}): its columns are not those of its contract: "
        f"{'; '.join(off) or 'another order'}.\nEnd the model with conformed(rows, "
        "CONTRACT.unstamped), or change the contract."
    )


def try_out(model: Model, models: Mapping[str, Model]) -> None:
    """Bind a mart to tables without rows; `UsageError` where it fails, or has other columns."""
    values: dict[str, object] = {
        name: ibis.table(models[name].contract.schema, name=name) for name in model.tables
    }
    values |= {"as_of": ibis.literal(datetime(2000, 1, 1)), "in_scope": None}
    try:
        rows = model.bind(values)
    except Exception as error:
        line = (str(error).splitlines() or [""])[0]
        raise UsageError(
            f"{model.name} ({file_of(model)}): fails: {type(error).__name__}: {line}\n"
            "Fix the file, or take it out of the setting models."
        ) from error
    check_columns(model, rows)
