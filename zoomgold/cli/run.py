"""`zoomgold run`."""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from types import SimpleNamespace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from zoomgold.cli import ends
from zoomgold.cli.caches import plan_cache
from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DatabaseOption,
    DebugOption,
    ExcludeOption,
    HardDeletesOption,
    LockTimeoutOption,
    MissingAsEmptyOption,
    NoCacheOption,
    Output,
    OutputOption,
    QuietOption,
    SelectOption,
    SilverOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    StrictOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    ThresholdOption,
    WideOption,
    log_level,
    settings_from,
)
from zoomgold.errors import InDoubtError, UsageError, ZoomgoldError

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.plan.cache import PlanCache

app = typer.Typer()


@app.command(epilog="Example: zoomgold run --select +go_meeting_fact --dry-run")
def run(
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    full_refresh: Annotated[
        bool, typer.Option("--full-refresh", help="Rebuild all rows; keep the history.")
    ] = False,
    reset_history: Annotated[
        bool, typer.Option("--reset-history", help="Forget published versions; asks first.")
    ] = False,
    rewind: Annotated[
        bool, typer.Option("--rewind", help="Allow an --as-of before the last run's.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the plan only.")] = False,
    as_of: AsOfOption = None,
    lookback: Annotated[
        str | None, typer.Option(metavar="3d", help="How far back rows may change in place.")
    ] = None,
    hard_deletes: HardDeletesOption = None,
    threshold: ThresholdOption = None,
    strict: StrictOption = False,
    allow_shrink: Annotated[
        bool, typer.Option("--allow-shrink", help="Let a table lose many of its rows.")
    ] = False,
    missing_as_empty: MissingAsEmptyOption = False,
    no_cache: NoCacheOption = False,
    no_audit: Annotated[bool, typer.Option("--no-audit", help="Write no audit rows.")] = False,
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    apply_clustering: Annotated[
        bool, typer.Option("--apply-clustering", help="Set clustering keys on Snowflake.")
    ] = False,
    target: TargetOption = None,
    threads: Annotated[int | None, typer.Option(metavar="N", help="Default: all cores.")] = None,
    memory_limit: Annotated[str | None, typer.Option(metavar="SIZE", help="Such as 4GB.")] = None,
    lock_timeout: LockTimeoutOption = None,
    log_format: Annotated[
        str | None, typer.Option(metavar="text|json", help="Format of the progress on stderr.")
    ] = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Build, validate and publish Gold."""
    try:
        settings = settings_from(
            backend=backend,
            silver=silver,
            database=database,
            as_of=as_of,
            lookback=lookback,
            hard_deletes=hard_deletes,
            data_quality_threshold=threshold,
            enable_error_handling=False if strict else None,
            enable_audit_logging=False if no_audit else None,
            plan_cache=False if no_cache else None,
            allow_shrink=allow_shrink or None,
            missing_as_empty=missing_as_empty or None,
            source_database=source_database,
            source_schema=source_schema,
            target_database=target_database,
            target_schema=target_schema,
            apply_clustering=apply_clustering or None,
            threads=threads,
            memory_limit=memory_limit,
            lock_timeout=lock_timeout,
            target=target,
            log_level=log_level(quiet, debug),
            log_format=log_format,
        )
        scope: dict[str, Any] = {"select": select or [], "exclude": exclude or []}
        scope |= {"full_refresh": True} if full_refresh else {}
        scope |= {"reset_history": True} if reset_history else {}
        scope |= {"rewind": True} if rewind else {}
        if dry_run:
            _plan(settings, scope, output, wide=wide)
            return
        if reset_history and not yes:
            _confirm_reset(scope["select"])
        _run(settings, scope, output, wide=wide)
    except (ZoomgoldError, KeyboardInterrupt) as error:
        if isinstance(error, InDoubtError):
            ends.state_of_gold("Whether Gold is published is not known.")
        if output is Output.json:
            from zoomgold.cli.render.json_output import print_json  # late: quick start-up
            from zoomgold.cli.render.run import result_json
            from zoomgold.pipeline.audit_rows import COMPLETED

            result = getattr(error, "result", None)
            message = str(error) if isinstance(error, ZoomgoldError) else ends.stop_message()
            is_published = result is not None and result.status == COMPLETED
            print_json(result_json(result, None if is_published else message))
        raise


def _confirm_reset(select: Sequence[str]) -> None:
    """Ask for confirmation. Raises `UsageError` without a terminal to ask on."""
    if not sys.stdin.isatty():
        raise UsageError(
            "--reset-history forgets published versions and asks first, but there is no terminal.\n"
            "Add --yes to confirm."
        )
    what = " ".join(select) or "all models"
    question = f"Forget the published history of {what} and rebuild it from Silver alone?"
    if not typer.confirm(question, err=True):
        raise UsageError("Not confirmed; nothing was done.")


def _run(settings: "Settings", scope: Mapping[str, Any], output: Output, *, wide: bool) -> None:
    from zoomgold.pipeline import run as pipeline  # late: quick start-up
    from zoomgold.pipeline.audit_rows import COMPLETED
    from zoomgold.pipeline.events import Event, RunFinished, Warned, harmless

    ends.state_of_gold("Nothing was published.")
    with _reporting(settings) as reporter:
        report = harmless(reporter.emit)

        def emit(event: Event) -> None:
            if isinstance(event, RunFinished) and event.status == COMPLETED:
                ends.state_of_gold(f"Gold is published by run {event.execution_id}.")
            report(event)

        def warn(line: str) -> None:
            report(Warned(line))

        kept = plan_cache(settings)
        with _telling(settings, warn) as ending, _recording(settings, kept, warn) as record:

            def tell(event: Event) -> None:
                emit(event)
                record.listen(event)

            result = pipeline.run(settings, **scope, emit=tell, kept=kept)
            ending.result = record.result = result
    if output is Output.json:
        from zoomgold.cli.render.json_output import print_json  # late: of this output
        from zoomgold.cli.render.run import result_json

        print_json(result_json(result))
    elif settings.log_level != "quiet":
        from zoomgold.cli.render.run import print_result  # late: of this output

        print_result(result, settings, wide=wide)


def _reporting(settings: "Settings") -> "AbstractContextManager[Any]":
    """What shows the events of the run; of a quiet one nothing does, and no library for it."""
    if settings.log_level == "quiet":
        from zoomgold.pipeline.events import ignore  # late: quick start-up

        return nullcontext(SimpleNamespace(emit=ignore))
    from zoomgold.cli.render.progress import Reporter  # late: not of a quiet run

    return Reporter(settings.log_level, settings.log_format)


def _telling(settings: "Settings", warn: Callable[[str], None]) -> "AbstractContextManager[Any]":
    """What tells the targets of messages how the run ended; nothing where there are none."""
    if not settings.notify.targets:
        return nullcontext(SimpleNamespace())
    from zoomgold.alerts.tell import telling  # late: rarely needed

    return telling(settings, warn)


def _recording(
    settings: "Settings", kept: "PlanCache | None", warn: Callable[[str], None]
) -> "AbstractContextManager[Any]":
    """What records the run for other tools; nothing where none reads of it."""
    if not settings.write_artifacts and settings.openlineage.type is None:
        return nullcontext(SimpleNamespace(listen=lambda _: None))
    from zoomgold.artifacts.recording import recording  # late: can be switched off

    return recording(settings, kept, warn)


def _plan(settings: "Settings", scope: Mapping[str, Any], output: Output, *, wide: bool) -> None:
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.run import plan_json, print_plan
    from zoomgold.pipeline import run as pipeline

    plan = pipeline.plan(settings, **scope, kept=plan_cache(settings))
    if output is Output.json:
        print_json(plan_json(plan))
    else:
        print_plan(plan, wide=wide)
