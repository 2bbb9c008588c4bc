"""`zoomgold report`."""

from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.family import Family
from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    RowsOutput,
    RowsOutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    WideOption,
    settings_from,
)

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

app = typer.Typer(name="report", help="Lists to act on, from published Gold.", cls=Family)


@app.command(
    name="expiring-licenses",
    epilog="Example: zoomgold report expiring-licenses --within 30d --output csv",
)
def expiring_licenses(
    within: Annotated[
        str, typer.Option(metavar="30d", help="Days from as-of, that day included.")
    ] = "30d",
    as_of: AsOfOption = None,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: RowsOutputOption = RowsOutput.text,
) -> None:
    """Print the active licenses that end soon, the next one first."""
    from zoomgold.cli.render.report import print_expiring  # late: quick start-up
    from zoomgold.engines.reader import reading
    from zoomgold.reports.lists import expiring_licenses as licenses
    from zoomgold.reports.lists import whole_days

    settings = _settings(
        as_of, backend, database, target_database, target_schema, target, lock_timeout
    )
    span = whole_days("--within", within)
    with reading(settings) as gold:
        found = licenses(gold, settings.as_of, span)
    print_expiring(found, settings.as_of, span, output, wide=wide)


@app.command(
    name="near-plan-limit",
    epilog="Example: zoomgold report near-plan-limit --as-of 2025-06-30",
)
def near_plan_limit(
    as_of: AsOfOption = None,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: RowsOutputOption = RowsOutput.text,
) -> None:
    """Print the users on plan Free whose group meetings come near 40 minutes.

    Of the 30 days before as-of, and of meetings with more than two participants.
    """
    from zoomgold.cli.render.report import print_near_limit  # late: quick start-up
    from zoomgold.engines.reader import reading
    from zoomgold.reports.lists import near_plan_limit as users

    settings = _settings(
        as_of, backend, database, target_database, target_schema, target, lock_timeout
    )
    with reading(settings) as gold:
        found = users(gold, settings.as_of)
    print_near_limit(found, settings.as_of, output, wide=wide)


@app.command(name="upgrade-signals", epilog="Example: zoomgold report upgrade-signals")
def upgrade_signals(
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: RowsOutputOption = RowsOutput.text,
) -> None:
    """Print each upgrade with the minutes the user met before it, and the plan's median.

    Minutes hosted and attended in the 30 days before. The csv has no summary.
    """
    from zoomgold.cli.render.report import print_upgrades  # late: quick start-up
    from zoomgold.engines.reader import reading
    from zoomgold.reports.lists import upgrade_signals as upgrades

    settings = _settings(
        None, backend, database, target_database, target_schema, target, lock_timeout
    )
    with reading(settings) as gold:
        found = upgrades(gold, settings.as_of)
    print_upgrades(found, output, wide=wide)


def _settings(
    as_of: str | None,
    backend: str | None,
    database: object,
    target_database: str | None,
    target_schema: str | None,
    target: str | None,
    lock_timeout: str | None,
) -> "Settings":
    return settings_from(
        as_of=as_of,
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )
