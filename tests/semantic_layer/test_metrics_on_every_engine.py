"""Every metric and list has SQL for every engine; what it returns is compared on DuckDB."""

from collections.abc import Callable
from datetime import date, datetime

import ibis
import ibis.expr.types as ir
import pytest

from zoomgold.engines.duckdb import compiler as of_duckdb
from zoomgold.engines.snowflake import compiler as of_snowflake
from zoomgold.models.catalog import MODELS
from zoomgold.semantic_layer import lists
from zoomgold.semantic_layer.catalog import METRICS, SUBJECTS
from zoomgold.semantic_layer.evaluate import activity, evaluated
from zoomgold.semantic_layer.query import query
from zoomgold.semantic_layer.tables import gold_tables

AS_OF = datetime(2025, 6, 30)
DAYS = (date(2024, 12, 30), date(2025, 6, 30))
ENGINES = {"duckdb": of_duckdb.sql_of, "snowflake": of_snowflake.sql_of}
each_engine = pytest.mark.parametrize("sql_of", ENGINES.values(), ids=ENGINES)


def unbound(name: str) -> ir.Table:
    return ibis.table(MODELS[name].contract.schema, name=name)


@each_engine
@pytest.mark.parametrize("subject", SUBJECTS)
def test_metrics_have_sql(subject: str, sql_of: Callable[[ir.Table], str]) -> None:
    asked = query([metric.name for metric in SUBJECTS[subject]], grain="quarter")
    tables = gold_tables(asked.tables, unbound, AS_OF)
    assert "SELECT" in sql_of(activity(asked, tables))
    found = evaluated(asked, tables, *DAYS)
    assert found.columns == ("period", *(metric.name for metric in SUBJECTS[subject]))
    assert "SELECT" in sql_of(found.limit(7))


@each_engine
def test_lists_have_sql(sql_of: Callable[[ir.Table], str]) -> None:
    names = {*lists.EXPIRING_LICENSES, *lists.NEAR_PLAN_LIMIT, *lists.UPGRADE_SIGNALS}
    tables = gold_tables(names, unbound, AS_OF)
    for found in (
        lists.expiring_licenses(tables, AS_OF, 30),
        lists.near_plan_limit(tables, AS_OF),
        lists.upgrade_signals(tables),
    ):
        assert "SELECT" in sql_of(found)


def test_each_type_is_that_of_the_definition() -> None:
    for name, metric in METRICS.items():
        asked = query([name], grain="year", by=metric.dimensions)
        found = evaluated(asked, gold_tables(asked.tables, unbound, AS_OF), *DAYS)
        assert found[name].type() == ibis.dtype(metric.dtype), name
