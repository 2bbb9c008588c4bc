"""What the shell completes: models, selectors, columns, rules and metrics.

Names come from a small file, for a completion must answer faster than the models can be imported.
`python -m zoomgold.cli.completion` writes it anew; a test keeps it equal to the models.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("names.json")


@cache
def _names() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found


def complete_backend(incomplete: str) -> list[str]:
    """Backends that begin with what is typed."""
    return _beginning(incomplete, ("duckdb", "snowflake"))


def complete_model(incomplete: str) -> list[str]:
    """Models that begin with what is typed."""
    return _beginning(incomplete, _names()["models"])


def complete_selector(incomplete: str) -> list[str]:
    """Selectors that complete the last term of what is typed: models and tags."""
    start = max(incomplete.rfind(mark) for mark in ("+", ",", " ")) + 1
    typed, term = incomplete[:start], incomplete[start:]
    models = _names()["models"]
    tags = sorted({f"tag:{tag}" for model in models.values() for tag in model["tags"]})
    return [typed + name for name in _beginning(term, [*models, *tags])]


def complete_column(incomplete: str) -> list[str]:
    """Tables of Gold and Silver, after a dot their columns (`go_user_dim.email`), and metrics."""
    names = _names()
    columns = {name: model["columns"] for name, model in names["models"].items()} | names["silver"]
    table, dot, _ = incomplete.partition(".")
    if not dot:
        metrics = [f"metric:{name}" for name in names["metrics"]]
        return _beginning(incomplete, [*columns, *metrics])
    return _beginning(incomplete, [f"{table}.{column}" for column in columns.get(table, ())])


def complete_silver(incomplete: str) -> list[str]:
    """Silver tables that begin with what is typed."""
    return _beginning(incomplete, _names()["silver"])


def complete_rule(incomplete: str) -> list[str]:
    """Rules that begin with what is typed."""
    return _beginning(incomplete, _names()["rules"])


def complete_severity(incomplete: str) -> list[str]:
    """Severities that begin with what is typed, in any case."""
    return [name for name in ("Critical", "Warning") if name.lower().startswith(incomplete.lower())]


def complete_metric(incomplete: str) -> list[str]:
    """Metrics that begin with what is typed."""
    return _beginning(incomplete, _names()["metrics"])


def complete_dimension(incomplete: str) -> list[str]:
    """Dimensions that begin with what is typed."""
    return _beginning(incomplete, _names()["dimensions"])


def complete_filter(incomplete: str) -> list[str]:
    """Dimensions, and after the sign their values: `plan_type=Pro`."""
    name, sign, _ = incomplete.partition("=")
    dimensions = _names()["dimensions"]
    if not sign:
        return _beginning(incomplete, [f"{each}=" for each in dimensions])
    return _beginning(incomplete, [f"{name}={value}" for value in dimensions.get(name, ())])


def complete_grain(incomplete: str) -> list[str]:
    """Grains that begin with what is typed."""
    return _beginning(incomplete, _names()["grains"])


def _beginning(start: str, names: Any) -> list[str]:
    return [name for name in names if name.startswith(start)]


def names_of_models() -> dict[str, Any]:
    """What the file must hold."""
    from zoomgold.definitions.silver import TABLES  # late: quick start-up
    from zoomgold.models.catalog import MODELS, SOURCES
    from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS
    from zoomgold.semantic_layer.periods import GRAINS

    rules = {rule.name for source in SOURCES.values() for rule in source.rules}
    return {
        "models": {
            name: {"tags": list(model.tags), "columns": list(model.contract.schema)}
            for name, model in MODELS.items()
        },
        "silver": {name: list(table.schema) for name, table in TABLES.items()},
        "rules": sorted({*rules, "silver_error"}),
        "metrics": list(METRICS),
        "dimensions": {name: list(column.domain) for name, column in DIMENSIONS.items()},
        "grains": list(GRAINS),
    }


if __name__ == "__main__":
    _FILE.write_text(json.dumps(names_of_models(), indent=1) + "\n", encoding="utf-8")
