"""`zoomgold erase`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli import ends
from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    QuietOption,
    SilverOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    log_level,
    settings_from,
)

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.pipeline.erase import Erased

app = typer.Typer()
_TARGET = Path("target")


@app.command(epilog="Example: zoomgold erase --user U123")
def erase(
    user: Annotated[str, typer.Option("--user", metavar="ID", help="The person's user_id.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Erase a person from Gold for good; no later run brings them back. Asks first."""
    from zoomgold.cli.asking import confirm  # late: quick start-up
    from zoomgold.cli.render.progress import Reporter
    from zoomgold.pipeline.erase import erase as erased

    settings = settings_from(
        backend=backend,
        silver=silver,
        database=database,
        source_database=source_database,
        source_schema=source_schema,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
        log_level=log_level(quiet, debug),
    )
    if not yes:
        confirm(
            f"{user} is taken out of Gold and its logs, and out of target/; then no earlier Gold "
            "can be brought back.",
            f"Erase {user} for good?",
        )
    ends.state_of_gold("Nobody was erased.")
    with Reporter(settings.log_level, settings.log_format) as reporter:
        done = erased(settings, user, emit=reporter.emit, folders=_folders(settings))
    ends.state_of_gold("The person is erased.")
    _print(settings, done, output)


def _folders(settings: "Settings") -> list[Path]:
    """Where commands write what they make."""
    found = [_TARGET.absolute()]
    beside = settings.database.absolute().parent
    return found + ([beside] if beside.name == _TARGET.name and beside not in found else [])


def _print(settings: "Settings", done: "Erased", output: Output) -> None:
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up

    files = [str(one) for one in done.deleted]
    notes = [*done.notes, *_still_kept(settings)]
    if output is Output.json:
        print_json(
            {
                "execution_id": done.result.execution_id,
                "rows": done.touched,
                "deleted": files,
                "notes": notes,
            }
        )
        return
    from zoomgold.cli.render.console import number  # late: brings rich
    from zoomgold.cli.render.tables import print_table, table_of

    table = table_of("table", "rows", right=("rows",))
    for name, count in done.touched.items():
        table.add_row(name, number(count))
    print_table(table)
    print(f"The person is erased, by run {done.result.execution_id}.")
    for file in files:
        print(f"Deleted {file}")
    for note in notes:
        print(f"Note: {note}.")


def _still_kept(settings: "Settings") -> list[str]:
    """What the engine keeps of the past, and the statement that ends it."""
    if settings.backend != "snowflake":
        return []
    schema = f"{settings.target_database}.{settings.target_schema}"
    return [
        f"time travel still shows the tables of {schema} as they were, until their retention is "
        f"over; to end it: ALTER SCHEMA {schema} SET DATA_RETENTION_TIME_IN_DAYS = 0",
        "after that Snowflake's fail-safe keeps them for 7 days; only Snowflake reads it, and no "
        "statement ends it",
    ]
