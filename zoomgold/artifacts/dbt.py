"""What dbt's artifacts have in common: their header, and the ids of what they tell of."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from zoomgold.artifacts.checks import ContractCheck, checks_of
from zoomgold.models.catalog import MODELS

PACKAGE = "zoomgold"
#: What dbt calls the Silver tables together.
SOURCE = "silver"
#: The release of dbt whose schemas these are.
_DBT_VERSION = "1.8.0"


def header(schema: str, made_at: datetime, invocation_id: str) -> dict[str, Any]:
    """The `metadata` of an artifact; `schema` is such as `manifest/v12`, `made_at` is UTC."""
    return {
        "dbt_schema_version": f"https://schemas.getdbt.com/dbt/{schema}.json",
        "dbt_version": _DBT_VERSION,
        "generated_at": utc(made_at),
        "invocation_id": invocation_id,
        "env": {},
    }


def utc(moment: datetime) -> str:
    """A time in UTC as dbt and OpenLineage write it."""
    return f"{moment.isoformat(timespec='microseconds')}Z"


def model_id(name: str) -> str:
    """The id of a Gold table."""
    return f"model.{PACKAGE}.{name}"


def source_id(name: str) -> str:
    """The id of a Silver table."""
    return f"source.{PACKAGE}.{SOURCE}.{name}"


def check_id(check: ContractCheck) -> str:
    """The id of a check; dbt's end with a hash, since its names may be cut."""
    digest = hashlib.md5(check.name.encode(), usedforsecurity=False).hexdigest()
    return f"test.{PACKAGE}.{check.name}.{digest[:10]}"


@cache
def all_checks() -> Mapping[str, tuple[ContractCheck, ...]]:
    """The checks of each Gold table, by its name."""
    keys = {name: model.contract.key[0] for name, model in MODELS.items()}
    return {name: tuple(checks_of(model.contract, keys)) for name, model in MODELS.items()}
