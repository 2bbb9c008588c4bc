"""`zoomgold errors`."""

from typing import Annotated

import typer

from zoomgold.cli.completion import complete_rule, complete_severity, complete_silver
from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    LockTimeoutOption,
    Output,
    OutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import UsageError
from zoomgold.hints import command

app = typer.Typer()
group = typer.Typer(
    invoke_without_command=True,
    epilog="Example: zoomgold errors --table si_users    zoomgold errors show 1f8a03",
)
app.add_typer(group, name="errors")


@group.callback()
def errors(
    context: typer.Context,
    table: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Violations in this Silver table only.",
            autocompletion=complete_silver,
        ),
    ] = None,
    rule: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Violations of this rule only.", autocompletion=complete_rule
        ),
    ] = None,
    severity: Annotated[
        str | None,
        typer.Option(
            metavar="Critical|Warning",
            help="Violations of this severity only.",
            autocompletion=complete_severity,
        ),
    ] = None,
    with_resolved: Annotated[bool, typer.Option("--all", help="Show resolved ones, too.")] = False,
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Count the violations in Silver by table, rule and severity."""
    if context.invoked_subcommand is not None:
        _refuse_options(context)
        return
    from zoomgold.cli.render.errors import (  # late: quick start-up
        print_violation_counts,
        violation_counts_json,
    )
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.engines.reader import reading
    from zoomgold.reports.errors import violation_counts

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )
    with reading(settings) as gold:
        counts = violation_counts(
            gold, table=table, rule=rule, severity=severity, with_resolved=with_resolved
        )
    if output is Output.json:
        print_json(violation_counts_json(counts))
    else:
        print_violation_counts(counts, with_resolved, wide=wide)


def _refuse_options(context: typer.Context) -> None:
    """Refuse options before the subcommand, which would be ignored."""
    for name in context.params:
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE" and name != "debug":
            raise UsageError(
                f"Options of errors {context.invoked_subcommand} go after it: "
                f"{command(f'errors {context.invoked_subcommand} ID [OPTIONS]')}"
            )


@group.command(epilog="Example: zoomgold errors show 1f8a03")
def show(
    error_id: Annotated[
        str, typer.Argument(metavar="ID", help="A violation's id, or its first characters.")
    ],
    backend: BackendOption = None,
    database: DatabaseOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    lock_timeout: LockTimeoutOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print one violation with its row."""
    from zoomgold.cli.render.errors import print_violation, violation_json  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.engines.reader import reading
    from zoomgold.reports.errors import one_violation

    settings = settings_from(
        backend=backend,
        database=database,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
        lock_timeout=lock_timeout,
    )
    with reading(settings) as gold:
        violation = one_violation(gold, error_id)
    if output is Output.json:
        print_json(violation_json(violation))
    else:
        print_violation(violation)
