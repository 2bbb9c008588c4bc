"""Refuse models that cannot be built: every command asks for the models, so every one refuses."""

from collections.abc import Mapping

from zoomgold.definitions.model import AFTER, Model
from zoomgold.errors import UsageError
from zoomgold.models.outside import file_of
from zoomgold.nearest import did_you_mean


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
        for role, function in (("scope", model.scope), ("identities", model.identities)):
            if function is None:
                continue
            allowed = {*model.tables, "as_of"}
            if role == "scope":
                allowed |= {"published", *(AFTER + name for name in model.tables)}
            else:
                allowed.add(model.name)
            for name in Model.inputs_of(function):
                if name not in allowed:
                    raise UsageError(
                        f"{model.name} ({file_of(model)}): its {role} takes {name}, expected one "
                        f"of {', '.join(sorted(allowed))}.{did_you_mean(name, allowed)}"
                    )
