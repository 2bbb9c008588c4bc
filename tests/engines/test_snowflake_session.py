"""The session is pinned: what an account's own defaults say changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from support.adversarial import write_silver
from support.gold import RUN_STAMPS, Gold, contents, run
from support.on_snowflake import database as database
from support.on_snowflake import gold_in, settings_on, silver_in
from support.snowflake_gate import pinned_by

from emulator.local import Emulator
from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake import backend as engine
from zoomgold.engines.snowflake import reader
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session_parameters import PINNED, alter_session, pinned
from zoomgold.errors import ZoomgoldError

PACKAGE = Path(engine.__file__).parents[2]
AS_OF = datetime(2025, 6, 30)
USERS = ("go_user_dim",)
#: What an administrator may have set for everybody; the emulator acts on those in `FELT`.
HOSTILE = {
    "AUTOCOMMIT": "FALSE",
    "DATE_INPUT_FORMAT": "DD/MM/YYYY",
    "TIMESTAMP_INPUT_FORMAT": "DD/MM/YYYY HH24:MI:SS",
    "ROWS_PER_RESULTSET": "1",
    "TIMEZONE": "Asia/Kolkata",
    "LOCK_TIMEOUT": "43200",
    "TIMESTAMP_TYPE_MAPPING": "TIMESTAMP_LTZ",
    "QUOTED_IDENTIFIERS_IGNORE_CASE": "TRUE",
    "WEEK_START": "7",
    "STATEMENT_TIMEOUT_IN_SECONDS": "1",
    "MULTI_STATEMENT_COUNT": "0",
    "BINARY_INPUT_FORMAT": "BASE64",
    "ABORT_DETACHED_QUERY": "FALSE",
}
FELT = ("AUTOCOMMIT", "DATE_INPUT_FORMAT", "TIMESTAMP_INPUT_FORMAT", "ROWS_PER_RESULTSET")


def test_one_statement_pins_them_all_with_the_query_tag() -> None:
    settings = Settings(as_of=AS_OF, lock_timeout=timedelta(seconds=1.5))
    sql = alter_session(pinned(settings), Tag("e1", step="begin"))
    head, *rest = re.split(r" (?=[A-Z_]+ = )", sql)
    assert head == "ALTER SESSION SET"
    found = dict(one.split(" = ", 1) for one in rest)
    tag = found.pop("QUERY_TAG")
    assert tag.startswith('\'{"app": "zoomgold", "execution_id": "e1", "step": "begin"')
    assert found == {
        "TIMEZONE": "'UTC'",
        "TIMESTAMP_TYPE_MAPPING": "'TIMESTAMP_NTZ'",
        "DATE_INPUT_FORMAT": "'AUTO'",
        "TIME_INPUT_FORMAT": "'AUTO'",
        "TIMESTAMP_INPUT_FORMAT": "'AUTO'",
        "DATE_OUTPUT_FORMAT": "'YYYY-MM-DD'",
        "TIMESTAMP_NTZ_OUTPUT_FORMAT": "'YYYY-MM-DD HH24:MI:SS.FF6'",
        "BINARY_INPUT_FORMAT": "'HEX'",
        "BINARY_OUTPUT_FORMAT": "'HEX'",
        "WEEK_START": "0",
        "WEEK_OF_YEAR_POLICY": "0",
        "QUOTED_IDENTIFIERS_IGNORE_CASE": "FALSE",
        "DEFAULT_NULL_ORDERING": "'LAST'",
        "ROWS_PER_RESULTSET": "0",
        "JSON_INDENT": "0",
        "STRICT_JSON_OUTPUT": "TRUE",
        "MULTI_STATEMENT_COUNT": "1",
        "AUTOCOMMIT": "TRUE",
        "TRANSACTION_ABORT_ON_ERROR": "FALSE",
        "ERROR_ON_NONDETERMINISTIC_MERGE": "TRUE",
        "ERROR_ON_NONDETERMINISTIC_UPDATE": "TRUE",
        "LOCK_TIMEOUT": "2",
        "STATEMENT_TIMEOUT_IN_SECONDS": "14400",
        "STATEMENT_QUEUED_TIMEOUT_IN_SECONDS": "0",
        "ABORT_DETACHED_QUERY": "TRUE",
    }


def test_the_settings_give_the_waits_that_they_name() -> None:
    settings = Settings(as_of=AS_OF)
    named = {one.name: one for one in PINNED if one.setting}
    assert {one.setting for one in named.values()} == {"lock_timeout", "statement_timeout"}
    # Of the defaults, the table in the docs says what is sent.
    assert all(pinned(settings)[name] == one.value for name, one in named.items())
    longer = Settings(as_of=AS_OF, statement_timeout=timedelta(hours=9))
    assert pinned(longer)["STATEMENT_TIMEOUT_IN_SECONDS"] == 9 * 3600
    assert pinned(longer, lock_wait=timedelta(minutes=1))["LOCK_TIMEOUT"] == 60


def test_the_product_opens_sessions_in_one_place() -> None:
    """Whoever wants a session has to go through `connect`, which pins it."""
    opened = {
        file.relative_to(PACKAGE).as_posix(): found
        for file in PACKAGE.rglob("*.py")
        if (found := re.findall(r"TaggedConnection\(\*|connector\.connect\(", file.read_text()))
    }
    assert opened == {"engines/snowflake/connection.py": ["TaggedConnection(*"]}


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("silver")
    write_silver(directory, seed=5, rows=12)
    return directory


def users(emulator: Emulator, database: str) -> object:
    """Gold's users without the stamps of runs."""
    emulator.account()
    found: Gold = gold_in(emulator, database, USERS)
    return contents(found["go_user_dim"], RUN_STAMPS)


def test_a_hostile_account_changes_nothing(
    emulator: Emulator, database: str, new_database: Callable[[], str], silver: Path
) -> None:
    run(settings_on(database), select=USERS)
    other = new_database()
    silver_in(emulator, silver, other)
    emulator.statements(forget=True)
    emulator.account(**HOSTILE)
    run(settings_on(other), select=USERS)
    sent = emulator.statements()
    assert {name for name in HOSTILE if name not in pinned_by(sent[0]["sql"])} == set()
    assert len({one["session"] for one in sent}) == 1
    assert users(emulator, other) == users(emulator, database)


def run_and_open(database: str) -> None:
    """A run, and the next one's beginning: of a session that commits nothing the lease stays."""
    run(settings_on(database), select=USERS)
    engine.SnowflakeBackend(settings_on(database)).close()


@pytest.mark.parametrize("name", FELT)
def test_a_session_that_were_not_pinned_would_feel_it(
    emulator: Emulator, database: str, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Each of these alone stops a run, or the next: what the emulator pretends is no pretence."""

    def without(settings: Settings, **options: timedelta) -> dict[str, object]:
        found: dict[str, object] = {**pinned(settings, **options)}
        del found[name]
        return found

    emulator.account(**{name: HOSTILE[name]})
    for module in (engine, reader):
        monkeypatch.setattr(module, "pinned", without)
    with pytest.raises((ZoomgoldError, AssertionError)):
        run_and_open(database)
    # The gate sees it, too: these statements are not held to its rules.
    emulator.account()
    emulator.statements(forget=True)
    emulator.past.clear()
