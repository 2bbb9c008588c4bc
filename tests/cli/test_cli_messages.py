"""Every message of the error family, as real situations bring it about, in one reviewed text.

`just generate` writes it anew; then read it: each says what
happened and where, what was expected and found, and what to do.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import duckdb
import pytest
from support.cli import AS_OF, call, change, held

from zoomgold import errors
from zoomgold.definitions.silver import TABLES

pytestmark = pytest.mark.usefixtures("workplace")

SNAPSHOT = Path(__file__).parents[1] / "snapshots" / "errors.txt"
RUN = f"run --quiet --silver silver --database gold.duckdb --as-of {AS_OF} --threshold 0"
#: An increment would find nothing new.
FULL = f"{RUN} --full-refresh"
NEW = RUN.replace("gold.duckdb", "new.duckdb")
Situation = tuple[str, str, Callable[[], AbstractContextManager[object]]]


def _as_it_is() -> AbstractContextManager[object]:
    return nullcontext()


def _with(make: Callable[[], object]) -> Callable[[], AbstractContextManager[object]]:
    """The situation that `make` makes, for good."""

    def enter() -> AbstractContextManager[object]:
        make()
        return nullcontext()

    return enter


@contextmanager
def _gold_changed(statement: str) -> Iterator[None]:
    shutil.copy("gold.duckdb", "kept.duckdb")
    change(Path("gold.duckdb"), statement)
    yield
    shutil.copy("kept.duckdb", "gold.duckdb")


@contextmanager
def _silver_changed(table: str, query: str) -> Iterator[None]:
    """Silver's table is what `query` makes of it."""
    file, kept = Path("silver", f"{table}.parquet"), Path(f"{table}.kept")
    file.rename(kept)
    with duckdb.connect() as connection:
        connection.execute(f"CREATE VIEW silver AS FROM read_parquet('{kept}')")
        connection.execute(f"COPY ({query}) TO '{file}' (FORMAT parquet)")
    yield
    kept.replace(file)


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    folder.mkdir()
    yield
    folder.rmdir()


@contextmanager
def _moved(file: Path) -> Iterator[None]:
    kept = file.rename("moved")
    yield
    kept.rename(file)


def _csv() -> None:
    """A directory of three tables, of which one has values that are none."""
    Path("data").mkdir()
    for name in ("si_users", "si_feature_usage", "si_audit"):
        names = list(TABLES[name].schema)
        values = ["x" if dtype == "string" else "" for dtype in TABLES[name].schema.values()]
        Path("data", f"{name}.csv").write_text(f"{','.join(names)}\n{','.join(values)}\n")
    file = Path("data", "si_feature_usage.csv")
    file.write_text(file.read_text() + "F1,M1,Chat,1.5,05.01.2024,,,,soon,\n")


def _delta() -> None:
    Path("data", "si_users", "_delta_log").mkdir(parents=True)
    Path("data", "si_users", "_delta_log", f"{0:020}.json").write_text("{}")


def _settings_file(text: str) -> Callable[[], AbstractContextManager[object]]:
    @contextmanager
    def enter() -> Iterator[None]:
        Path("zoomgold.toml").write_text(text)
        yield
        Path("zoomgold.toml").unlink()

    return enter


def _committed_silver() -> None:
    shutil.copytree("silver", "fixtures/silver")


def _broken_silver() -> None:
    shutil.copytree("silver", "broken")
    Path("broken", "si_users.parquet").write_bytes(b"")
    Path("broken", "si_webinars.parquet").write_text("no parquet")
    Path("broken", "si_meetings.parquet").unlink()
    with duckdb.connect() as connection:
        connection.execute(
            "COPY (SELECT * EXCLUDE (amount) REPLACE ('x' AS event_date) "
            "FROM 'silver/si_billing_events.parquet') TO 'broken/si_billing_events.parquet'"
        )


SITUATIONS: tuple[Situation, ...] = (
    ("two options that exclude each other", f"{RUN} --debug", _as_it_is),
    ("an unknown backend", "run --backend duckbd", _as_it_is),
    ("a value that is not a time", "run --as-of soon", _as_it_is),
    ("a duration without a unit", "run --lookback 3", _as_it_is),
    ("an unknown way with hard deletes", "run --hard-deletes closed", _as_it_is),
    ("a wait that is none", "run --lock-timeout soon", _as_it_is),
    ("an unknown option", "run --treads 3", _as_it_is),
    ("an unknown command", "runn", _as_it_is),
    ("a missing argument", "show", _as_it_is),
    ("too many arguments", "ls go_user_dim", _as_it_is),
    ("an option without its value", "run --select", _as_it_is),
    ("a number that is too small", "history --limit 0", _as_it_is),
    ("a number that is too large", "docs serve --port 70000", _as_it_is),
    ("a number that is not whole", "run --threads 1.5", _as_it_is),
    ("a text that is no number", "run --threshold high", _as_it_is),
    ("an unknown form of output", "run --output xml", _as_it_is),
    ("a share above one", "run --threshold 2", _as_it_is),
    ("a value that is not a size", "run --memory-limit much", _as_it_is),
    ("a target without a file", "run --target prod", _as_it_is),
    ("an unknown target", "run --target prd", _settings_file("[target.prod]\nthreads = 1\n")),
    ("an unknown setting", "run", _settings_file("databse = 'x'\n")),
    (
        "a limit of freshness that is no duration",
        "run",
        _settings_file('[freshness]\nwarn_after = "soon"\n'),
    ),
    (
        "a source that does not exist",
        "freshness",
        _settings_file('[freshness.si_user]\nwarn_after = "1d"\n'),
    ),
    (
        "a webhook without a variable",
        "run",
        _settings_file('[notify.team]\ntype = "webhook"\nurl = "https://a.example/secret"\n'),
    ),
    ("no target of messages", "notify test", _as_it_is),
    (
        "lineage without an address",
        "run",
        _settings_file('[openlineage]\ntype = "http"\napi_key = "secret"\n'),
    ),
    ("an unknown source", "freshness --silver silver --select si_user", _as_it_is),
    ("a file that is not TOML", "run", _settings_file("silver = \n")),
    ("an unknown model", "ls --select go_meetings_fact", _as_it_is),
    ("an unknown tag", "ls --select tag:dimensions", _as_it_is),
    ("a tag without its mark", "ls --select fact", _as_it_is),
    ("an empty intersection", "ls --select tag:dimension,tag:meeting", _as_it_is),
    ("an empty part", "ls --select tag:fact,", _as_it_is),
    ("nothing left", "ls --select go_user_dim --exclude tag:gold", _as_it_is),
    ("no Silver", "run --silver nowhere", _as_it_is),
    ("errors in Silver's files", "run --silver broken", _with(_broken_silver)),
    (
        "Silver in both shapes",
        "run --silver silver",
        lambda: _made(Path("silver", "si_users")),
    ),
    (
        "a value that does not fit",
        RUN,
        lambda: _silver_changed(
            "si_billing_events",
            "SELECT * REPLACE (amount::DECIMAL(18, 4) + 0.0001 AS amount) FROM silver",
        ),
    ),
    ("a file that is not a database", f"{RUN} --database text.duckdb", _as_it_is),
    ("a folder that cannot be created", f"{RUN} --database text.duckdb/x/g.duckdb", _as_it_is),
    ("a database that another process holds", RUN, lambda: held(Path("gold.duckdb"))),
    ("a model whose upstream is missing", f"{NEW} -s go_meeting_fact", _as_it_is),
    ("a reset without a terminal", "run --reset-history", _as_it_is),
    ("too many rejected rows", f"{FULL} --threshold 0.99", _as_it_is),
    ("rejected rows under --strict", f"{FULL} --strict -s tag:dimension", _as_it_is),
    (
        "a table that would lose its rows",
        f"{FULL} -s go_webinar_fact",
        lambda: _silver_changed("si_webinars", "FROM silver LIMIT 3"),
    ),
    (
        "tables that fail cross-table checks",
        f"{FULL} --allow-shrink -s go_participant_fact",
        lambda: _silver_changed("si_participants", "FROM silver LIMIT 3"),
    ),
    (
        "a history that breaks its contract",
        f"{FULL} -s go_user_dim",
        lambda: _gold_changed(
            "UPDATE go_user_dim SET user_id = 'no user of Silver', email = 'A@B' "
            "WHERE version_number = 1 AND scd_current_flag AND user_id = ("
            "SELECT min(user_id) FROM go_user_dim WHERE email IS NOT NULL AND scd_current_flag "
            "AND version_number = 1)"
        ),
    ),
    (
        "a time that no calendar has",
        RUN,
        lambda: _silver_changed(
            "si_meetings",
            "SELECT * REPLACE (TIMESTAMP '0001-01-01' AS start_time, "
            "TIMESTAMP '294246-12-31' AS end_time) FROM silver",
        ),
    ),
    (
        "a condition that is none",
        "show go_user_dim --published --database gold.duckdb --where plan_type",
        _as_it_is,
    ),
    (
        "a column that a model lacks",
        "show go_user_dim --published --database gold.duckdb --columns plan",
        _as_it_is,
    ),
    ("two ways to page", "show go_user_dim --page 2 --offset 5", _as_it_is),
    ("several models to show", "show tag:fact", _as_it_is),
    (
        "a model that is not published",
        "show go_user_dim --published --database empty.duckdb",
        _as_it_is,
    ),
    ("a log that is not published", "history --database empty.duckdb", _as_it_is),
    ("no database to read", "errors --database nowhere.duckdb", _as_it_is),
    ("a reader and a run", "errors --database gold.duckdb", lambda: held(Path("gold.duckdb"))),
    ("an account that is not named", "history --backend snowflake", _as_it_is),
    ("an unknown Silver table", "errors --database gold.duckdb --table si_user", _as_it_is),
    ("an unknown rule", "errors --database gold.duckdb --rule orphan_users", _as_it_is),
    ("an unknown severity", "errors --database gold.duckdb --severity fatal", _as_it_is),
    ("no such violation", f"errors show {'f' * 31} --database gold.duckdb", _as_it_is),
    ("an id that is not one", "errors show U1 --database gold.duckdb", _as_it_is),
    ("options before show", "errors --database gold.duckdb show 1f", _as_it_is),
    ("a rollback without an earlier Gold", "rollback --database gold.duckdb --yes", _as_it_is),
    ("a rollback where nothing was published", "rollback --database empty.duckdb", _as_it_is),
    ("a rollback without a database", "rollback --database nowhere.duckdb", _as_it_is),
    (
        "an erasure without a terminal",
        "erase --user U0000001 --database gold.duckdb --silver silver",
        _as_it_is,
    ),
    (
        "an erasure of nobody",
        "erase --user U0001 --database gold.duckdb --silver silver --yes",
        _as_it_is,
    ),
    (
        "an erasure of a reserved member",
        "erase --user __unknown__ --database gold.duckdb --silver silver --yes",
        _as_it_is,
    ),
    (
        "an erasure where nobody was published",
        "erase --user U0000001 --database empty.duckdb --silver silver --yes",
        _as_it_is,
    ),
    ("no such run", "history nothing --database gold.duckdb", _as_it_is),
    (
        "published Gold that breaks its contract",
        "test --quiet --database gold.duckdb",
        lambda: _gold_changed("UPDATE go_webinar_fact SET registrants = -1"),
    ),
    ("nothing published to test", "test --database empty.duckdb", _as_it_is),
    ("the same Gold twice", "diff gold.duckdb gold.duckdb", _as_it_is),
    ("a side that is missing", "diff gold.duckdb nowhere.duckdb", _as_it_is),
    ("an unknown metric", "metrics active_user", _as_it_is),
    ("a metric that Silver cannot support", "metrics mrr", _as_it_is),
    ("a dimension that Silver cannot support", "metrics net_revenue --by country", _as_it_is),
    ("an unknown dimension", "metrics active_users --by plan", _as_it_is),
    ("a metric without dimensions", "metrics tickets_per_1000_active_users --by plan", _as_it_is),
    ("an unknown grain", "metrics active_users --grain weak", _as_it_is),
    ("a grain that a metric lacks", "metrics churn_rate --grain week", _as_it_is),
    ("a filter without a value", "metrics active_users --where plan_type", _as_it_is),
    ("a value that a dimension never has", "metrics sessions --where attendee_type=f", _as_it_is),
    ("a day that is none", "metrics sessions --from 2025-02-30", _as_it_is),
    (
        "days the wrong way round",
        "metrics sessions --from 2025-02-01 --to 2025-01-01 --database gold.duckdb",
        _as_it_is,
    ),
    (
        "a day after all activity",
        "metrics webinars --from 9999-01-01 --database gold.duckdb",
        _as_it_is,
    ),
    (
        "more periods than fit",
        "metrics sessions --from 0001-01-01 --to 9999-12-31 --grain day --database gold.duckdb",
        _as_it_is,
    ),
    ("options without a metric", "metrics --by plan_type", _as_it_is),
    ("metrics of a Gold without tables", "metrics sessions --database empty.duckdb", _as_it_is),
    ("a time that is not of whole days", "report expiring-licenses --within 12h", _as_it_is),
    ("lineage of an unknown metric", "lineage metric:active_user", _as_it_is),
    ("SQL that cannot be written", "compile --out text.duckdb", _as_it_is),
    ("Silver that is committed", "fixtures generate", _with(_committed_silver)),
    ("too few users", "fixtures generate --users 0 --out new", _as_it_is),
    ("a Silver table that is none", "silver contract si_user", _as_it_is),
    ("a directory that is not empty", "silver init silver", _as_it_is),
    ("Silver that a run would refuse", "silver check silver --strict", _as_it_is),
    (
        "a table that was there",
        f"{RUN} --missing-as-empty",
        lambda: _moved(Path("silver", "si_webinars.parquet")),
    ),
    ("CSV as Silver", "run --silver data", _with(_csv)),
    ("values that cannot be converted", "silver convert data --out new", _as_it_is),
    (
        "a Delta table without its extension",
        "silver convert data/si_users --out new",
        _with(_delta),
    ),
    ("nothing to convert", "silver convert text.duckdb --out new", _as_it_is),
    ("an unknown encoding", "silver convert data --out new --encoding latin-99", _as_it_is),
    ("a format that is none", "silver convert data --out new --date-format dd.mm", _as_it_is),
    ("Silver that cannot be written", "fixtures generate --users 9 --out text.duckdb", _as_it_is),
)


@pytest.fixture
def world(workplace: Path, small_silver: Path, gold: Path) -> Path:
    """A working directory with Silver, its Gold, an empty database and a file that is none."""
    assert gold == workplace / "gold.duckdb"
    shutil.copytree(small_silver, workplace / "silver")
    duckdb.connect("empty.duckdb").close()
    Path("text.duckdb").write_text("no database at all, but long enough to be read as one " * 99)
    return workplace


@pytest.mark.integration
def test_messages(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # DuckDB looks for extensions below the home directory.
    monkeypatch.setenv("HOME", str(world / "home"))
    with Path(os.devnull).open() as no_terminal:
        monkeypatch.setattr("sys.stdin", no_terminal)
        messages = "\n".join(_messages(situation, world) for situation in SITUATIONS)
    if os.environ.get("WRITE_SNAPSHOTS"):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(messages)
    assert SNAPSHOT.exists(), f"{SNAPSHOT.name} is missing; run: just generate"
    assert messages == SNAPSHOT.read_text(), (
        "errors.txt is stale; run: just generate, and read the diff"
    )


def _messages(situation: Situation, world: Path) -> str:
    title, words, enter = situation
    with enter():
        found = call(*words.split())
    assert found.code in (1, 2, 3)
    # With --debug, the message stands below the traceback.
    message = found.err[found.err.rfind("\nError: ") + 1 :].replace(str(world), "HERE")
    message = re.sub(r"held in \S+ \(PID \d+\)( by user \w+)?", "held in PYTHON (PID N)", message)
    message = re.sub(r"[\d.]+ (bytes|[KMG]iB)", r"N \1", message)
    message = re.sub(r"\w{8}(-\w{4}){3}-\w{12}", "RUN", message)
    return f"# {title}\n$ zoomgold {words}\n{message}[{found.code}]\n"


def test_no_message_is_long_and_every_kind_is_there() -> None:
    text = SNAPSHOT.read_text()
    for block in text.split("\n# "):
        lines = block.splitlines()[2:-1]
        assert lines[0].startswith(("Error: ", "Usage: ")), block
        # All errors in Silver are shown at once.
        assert len(lines) <= (8 if "cannot be read" in lines[0] else 3), block
    kinds = {
        each.exit_code
        for each in vars(errors).values()
        if isinstance(each, type) and issubclass(each, errors.ZoomgoldError)
    }
    assert {int(code) for code in re.findall(r"^\[(\d)\]$", text, re.MULTILINE)} == kinds
