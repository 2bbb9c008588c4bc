"""A smoke test against a real account: `pytest -m snowflake_live`.

It needs a database with Silver, and the rights that `zoomgold debug` asks for. What it proves the
emulator cannot: signing in, rights, comments, DDL that commits, types as Snowflake has them.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator

import pytest
from support.on_snowflake import run_on

from zoomgold.config.settings import Settings, load_settings
from zoomgold.engines.snowflake.connection import connect, connection_arguments
from zoomgold.engines.snowflake.diagnostics import checks
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.information_schema import tables_of
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.models.catalog import MODELS

_NAMED = ("SNOWFLAKE_ACCOUNT", "SNOWFLAKE_DEFAULT_CONNECTION_NAME")

pytestmark = [
    pytest.mark.snowflake_live,
    pytest.mark.skipif(
        not any(os.environ.get(name) for name in _NAMED),
        reason=f"names no Snowflake account: set {' or '.join(_NAMED)}",
    ),
]


@pytest.fixture
def settings() -> Iterator[Settings]:
    """A Gold schema of this test's own, dropped at its end."""
    schema = f"ZOOMGOLD_SMOKE_{uuid.uuid4().hex[:8].upper()}"
    found = load_settings({"backend": "snowflake", "target_schema": schema})
    yield found
    connection = connect(connection_arguments(found), pinned(found), Tag(step="test"))
    try:
        place = quoted(*Location(found).target)
        Session(connection).execute(f"DROP SCHEMA IF EXISTS {place} CASCADE")
    finally:
        connection.close()


def test_checks_run_and_run_again(settings: Settings) -> None:
    found, code = checks(settings)
    assert code == 0, found
    first = run_on(settings)
    assert first.status == "Completed"
    second = run_on(settings)
    assert all(table.inserted in (0, None) for table in second.tables if table.source != "si_audit")

    connection = connect(connection_arguments(settings), pinned(settings), Tag(step="test"))
    try:
        where = Location(settings)
        tables = tables_of(Session(connection), where.target)
        for name, model in MODELS.items():
            expected = {column.upper(): dtype for column, dtype in model.contract.schema.items()}
            assert tables[name.upper()] == expected
        schemas = quoted(where.target[0], "INFORMATION_SCHEMA", "SCHEMATA")
        names = Session(connection).rows(f'SELECT "SCHEMA_NAME" FROM {schemas}')
        ours = f"ZOOMGOLD_STAGING_{where.target[1]}_"
        assert not [row for row in names if row["schema_name"].startswith(ours)]
    finally:
        connection.close()
