"""`zoomgold test`."""

import typer

from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    ExcludeOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    QuietOption,
    SelectOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import DataError
from zoomgold.hints import suggested

app = typer.Typer()


@app.command(name="test", epilog="Example: zoomgold test --select tag:dimension")
def check_published(
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Check published Gold; change nothing."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.test import checkup_json, print_checkup
    from zoomgold.engines.reader import reading
    from zoomgold.models.dag import select_models
    from zoomgold.reports.test import checkup

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
        log_level="quiet" if quiet else None,
    )
    models = select_models(select or [], exclude or [])
    with reading(settings) as gold:
        found = checkup(gold, models)
    if output is Output.json:
        print_json(checkup_json(found))
    elif not quiet:
        print_checkup(found, wide=wide)
    if not found.ok:
        first = found.failures[0]
        count = len(found.failures)
        more = f" and {count - 1} more" if count > 1 else ""
        raise DataError(
            f"Published Gold fails {first.check} ({', '.join(first.tables)}){more}.\n"
            "Nothing was changed. Rebuild it from Silver: "
            f"{suggested('run --full-refresh')}"
        )
