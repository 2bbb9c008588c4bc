"""Silver in one moment: what is loaded during a run is the next run's, as far as Silver allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from support.adversarial import write_silver
from support.gold import RUN_STAMPS, contents, run
from support.on_snowflake import database as database
from support.on_snowflake import gold_in, rows_in, settings_on

from emulator.local import Emulator
from zoomgold.engines.base import SilverRead
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.errors import TryAgainError
from zoomgold.pipeline.events import Event, Note

USERS = ("go_user_dim",)
AT = " AT(TIMESTAMP => CAST('"


@pytest.fixture(scope="module")
def silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("silver")
    write_silver(directory, seed=5, rows=12)
    return directory


@contextmanager
def then(action: Callable[[], object]) -> Iterator[None]:
    """What happens right after a run has chosen its moment."""
    bind = SnowflakeBackend.bind_silver

    def bound(backend: SnowflakeBackend, *added: Any) -> SilverRead:
        found = bind(backend, *added)
        action()
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SnowflakeBackend, "bind_silver", bound)
        yield


def sent_to(emulator: Emulator, statement: str) -> None:
    with emulator.connect() as connection:
        connection.cursor().execute(statement)


def loading(emulator: Emulator, database: str) -> Callable[[], object]:
    """A load that changes every row of the users."""
    change = f"UPDATE {database}.SILVER.SI_USERS SET EMAIL = 'x.' || EMAIL"
    return lambda: sent_to(emulator, change)


def users(emulator: Emulator, database: str) -> Any:
    return contents(gold_in(emulator, database, USERS)["go_user_dim"], RUN_STAMPS)


def run_with_notes(database: str) -> list[str]:
    events: list[Event] = []
    run(settings_on(database), select=USERS, full_refresh=True, emit=events.append)
    return [event.message for event in events if isinstance(event, Note)]


def of_silver(notes: list[str]) -> list[str]:
    return [note for note in notes if "SI_" in note]


def test_all_reads_of_a_run_are_of_one_instant_which_the_audit_has(
    emulator: Emulator, database: str
) -> None:
    emulator.statements(forget=True)
    assert of_silver(run_with_notes(database)) == []
    before = users(emulator, database)
    sent = [one["sql"] for one in emulator.statements() if one["tag"]]
    reads = [sql for sql in sent if f'"{database}"."SILVER"."SI_' in sql]
    instants = {part.split("'")[0] for sql in reads for part in sql.split(AT)[1:]}
    (instant,) = instants
    for sql in reads:
        # Whatever reads a table does so at the instant; the first finds out whether it can.
        tables = sql.count(f'"{database}"."SILVER"."SI_')
        assert sql.count(AT) + sql.count(" AT(TIMESTAMP => CURRENT_TIMESTAMP())") == tables, sql
    audit = rows_in(
        emulator,
        "SELECT process_name, execution_start_time, silver_read_at "
        f"FROM {database}.GOLD.GO_PROCESS_AUDIT WHERE process_name IN ('pipeline', 'go_user_dim')",
    )
    assert len(audit) == 2
    for row in audit:
        assert f"{row['silver_read_at'].isoformat(sep=' ', timespec='milliseconds')} +00:00" == (
            instant
        )
    started = {row["process_name"]: row["execution_start_time"] for row in audit}["pipeline"]
    assert started <= audit[0]["silver_read_at"]
    # A load in the middle of a run is the next run's.
    with then(loading(emulator, database)):
        run_with_notes(database)
    assert users(emulator, database) == before
    run_with_notes(database)
    assert users(emulator, database) != before


def test_a_table_without_time_travel_is_read_from_a_clone(
    emulator: Emulator, database: str
) -> None:
    run_with_notes(database)
    before = users(emulator, database)
    emulator.describe(f"{database}.SILVER.SI_USERS", retention_time=0)
    emulator.statements(forget=True)
    with then(loading(emulator, database)):
        (note,) = of_silver(run_with_notes(database))
    assert note.startswith("SI_USERS: no time travel; read from clones")
    clones = [one["sql"] for one in emulator.statements() if " CLONE " in one["sql"]]
    (clone,) = clones
    assert clone.startswith(
        f'CREATE OR REPLACE TRANSIENT TABLE "{database}"."ZOOMGOLD_STAGING_GOLD_'
    )
    assert clone.endswith(f'."SILVER_OF_SI_USERS" CLONE "{database}"."SILVER"."SI_USERS"')
    assert users(emulator, database) == before


@pytest.mark.parametrize(
    "said", [{"is_shared": True}, {"table_type": "EXTERNAL TABLE"}, {"table_type": "VIEW"}]
)
def test_what_has_neither_is_read_as_it_is_with_a_note(
    emulator: Emulator, database: str, said: dict[str, Any]
) -> None:
    emulator.describe(f"{database}.SILVER.SI_USERS", **said)
    emulator.inject("error", match=" CLONE ", times=9)
    emulator.statements(forget=True)
    (note,) = of_silver(run_with_notes(database))
    assert note.startswith(
        "SI_USERS: neither time travel nor clones; rows that are loaded meanwhile"
    )
    sent = [one["sql"] for one in emulator.statements() if '"SI_USERS"' in one["sql"]]
    assert [sql for sql in sent if '"SI_USERS" AS ' in sql]
    assert not [sql for sql in sent if f'"SI_USERS"{AT}' in sql]


@pytest.mark.parametrize("said", [{"is_dynamic": "YES"}, {"is_iceberg": "YES"}])
def test_dynamic_and_iceberg_tables_are_read_as_tables_are(
    emulator: Emulator, database: str, said: dict[str, Any]
) -> None:
    emulator.describe(f"{database}.SILVER.SI_USERS", **said)
    emulator.statements(forget=True)
    assert of_silver(run_with_notes(database)) == []
    assert [one for one in emulator.statements() if f'"SI_USERS"{AT}' in one["sql"]]


def test_a_view_gives_the_gold_that_its_table_gives(emulator: Emulator, database: str) -> None:
    run_with_notes(database)
    before = users(emulator, database)
    sent_to(emulator, f"ALTER TABLE {database}.SILVER.SI_USERS RENAME TO USERS_BELOW")
    sent_to(
        emulator,
        f"CREATE VIEW {database}.SILVER.SI_USERS AS SELECT * FROM {database}.SILVER.USERS_BELOW",
    )
    emulator.describe(f"{database}.SILVER.SI_USERS", table_type="VIEW")
    (note,) = of_silver(run_with_notes(database))
    assert note.startswith("SI_USERS: neither time travel nor clones")
    assert users(emulator, database) == before


def test_a_table_that_is_made_anew_during_the_run_means_try_again(
    emulator: Emulator, database: str
) -> None:
    table = f"{database}.SILVER.SI_USERS"
    anew = f"CREATE OR REPLACE TABLE {table} AS SELECT * FROM {table}"
    with (
        then(lambda: sent_to(emulator, anew)),
        pytest.raises(TryAgainError, match="made anew during the run") as caught,
    ):
        run_with_notes(database)
    assert caught.value.exit_code == 3
