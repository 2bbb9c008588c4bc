"""The models, as `ls` prints them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.models.dag import upstream_models, upstream_silver

if TYPE_CHECKING:
    from zoomgold.definitions.model import Model


def print_models(models: Sequence[Model], *, wide: bool = False) -> None:
    """Print the models with the names and tags that selectors use."""
    table = table_of(
        "model",
        "kind",
        "key",
        "tags",
        "upstream",
        spare=("tags", "upstream"),
        whole=("model", "kind"),
    )
    for one in models:
        lists = (one.contract.key, one.tags, _upstream(one))
        table.add_row(one.name, one.kind, *(Text(", ".join(each)) for each in lists))
    print_table(table, wide=wide)


def _upstream(model: Model) -> tuple[str, ...]:
    return (*upstream_silver(model), *upstream_models(model))


def models_json(models: Sequence[Model]) -> list[dict[str, Any]]:
    """The models in the order of the list."""
    return [
        {
            "name": one.name,
            "kind": one.kind,
            "description": one.description,
            "tags": one.tags,
            "grain": one.contract.grain,
            "key": one.contract.key,
            "source": one.source.name if one.source else None,
            "upstream": _upstream(one),
        }
        for one in models
    ]
