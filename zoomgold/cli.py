"""The `zoomgold` command. What is heavy is imported by the command that needs it."""

import sys
import traceback
from collections.abc import Sequence
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from zoomgold import __version__
from zoomgold.errors import TryAgainError, UsageError, ZoomgoldError

if TYPE_CHECKING:
    from zoomgold.settings import Settings

app = typer.Typer(
    name="zoomgold",
    help="Build ten validated Gold tables from ten Silver tables of a Zoom platform.",
    epilog="Example: zoomgold run --silver fixtures/silver --as-of 2025-06-30",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
fixtures = typer.Typer(help="Synthetic Silver.", no_args_is_help=True)
app.add_typer(fixtures, name="fixtures")


class Output(StrEnum):
    """How a result is printed."""

    text = "text"
    json = "json"


Selectors = Sequence[str]
OutputOption = Annotated[Output, typer.Option("--output", "-o", help="How to print the result.")]
DebugOption = Annotated[bool, typer.Option("--debug", help="Every step, and tracebacks.")]
BackendOption = Annotated[
    str | None, typer.Option("--backend", metavar="duckdb|snowflake", help="Default: duckdb.")
]
SilverOption = Annotated[
    Path | None, typer.Option("--silver", metavar="DIR", help="Default: fixtures/silver.")
]
DatabaseOption = Annotated[
    Path | None, typer.Option("--database", metavar="FILE", help="Default: target/zoomgold.duckdb.")
]
AsOfOption = Annotated[
    str | None,
    typer.Option("--as-of", metavar="TIME", help="A date or time in UTC. Default: now."),
]
TargetOption = Annotated[
    str | None, typer.Option("--target", metavar="NAME", help="A target of zoomgold.toml.")
]
SelectOption = Annotated[
    list[str] | None,
    typer.Option("--select", "-s", metavar="SELECTOR", help="Models, such as +go_meeting_fact."),
]
ExcludeOption = Annotated[
    list[str] | None, typer.Option("--exclude", metavar="SELECTOR", help="Models to leave out.")
]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line: an expected error is a few lines and its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in given
    try:
        app(given, prog_name="zoomgold")
    except ZoomgoldError as error:
        if debug:
            traceback.print_exc()
        print(f"Error: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if debug:
            traceback.print_exc()
        else:
            what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            hint = "This should not happen; run again with --debug for the traceback."
            print(f"Error: {what}\n{hint}", file=sys.stderr)
        sys.exit(1)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"zoomgold {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """The options of the command itself."""


@app.command(epilog="Example: zoomgold run --as-of 2025-06-30 --select +go_meeting_fact")
def run(
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    as_of: AsOfOption = None,
    threshold: Annotated[
        float | None,
        typer.Option(help="Share of good rows each source must reach. Default: 0.95."),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Any rejected row fails.")] = False,
    no_audit: Annotated[bool, typer.Option("--no-audit", help="Write no audit rows.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the plan only.")] = False,
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    allow_shrink: Annotated[
        bool, typer.Option("--allow-shrink", help="Let a table lose many of its rows.")
    ] = False,
    threads: Annotated[int | None, typer.Option(help="Default: all cores.")] = None,
    memory_limit: Annotated[str | None, typer.Option(metavar="SIZE", help="Such as 4GB.")] = None,
    lock_timeout: Annotated[
        str | None, typer.Option(metavar="60s", help="How long to wait for another run.")
    ] = None,
    target: TargetOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
    debug: DebugOption = False,
    log_format: Annotated[
        str | None, typer.Option(metavar="text|json", help="Of the progress on stderr.")
    ] = None,
    output: OutputOption = Output.text,
) -> None:
    """Build, validate and publish Gold."""
    try:
        settings = _settings(
            backend=backend,
            silver=silver,
            database=database,
            as_of=as_of,
            data_quality_threshold=threshold,
            enable_error_handling=False if strict else None,
            enable_audit_logging=False if no_audit else None,
            allow_shrink=allow_shrink or None,
            threads=threads,
            memory_limit=memory_limit,
            lock_timeout=lock_timeout,
            target=target,
            log_level=_level(quiet, debug),
            log_format=log_format,
        )
        (_plan if dry_run else _run)(settings, select or [], exclude or [], output)
    except ZoomgoldError as error:
        if output is Output.json:
            from zoomgold import render

            render.print_json(render.result_json(getattr(error, "result", None), str(error)))
        raise


def _run(settings: "Settings", select: Selectors, exclude: Selectors, output: Output) -> None:
    from zoomgold import render
    from zoomgold import pipeline as runs

    with render.Reporter(settings.log_level, settings.log_format) as reporter:
        result = runs.run(settings, select=select, exclude=exclude, emit=reporter.emit)
    if output is Output.json:
        render.print_json(render.result_json(result))
    elif settings.log_level != "quiet":
        render.print_result(result, settings)


def _plan(settings: "Settings", select: Selectors, exclude: Selectors, output: Output) -> None:
    from zoomgold import render
    from zoomgold import pipeline as runs

    plan = runs.plan(settings, select=select, exclude=exclude)
    if output is Output.json:
        render.print_json(render.plan_json(plan))
    else:
        render.print_plan(plan)


@app.command(epilog="Example: zoomgold ls --select tag:dimension")
def ls(
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    debug: DebugOption = False,  # noqa: ARG001
    output: OutputOption = Output.text,
) -> None:
    """List the models with kind, key, tags and upstream tables."""
    from zoomgold import render
    from zoomgold.graph import select_models

    models = select_models(select or [], exclude or [])
    if output is Output.json:
        render.print_json(render.models_json(models))
    else:
        render.print_models(models)


@app.command(epilog="Example: zoomgold show go_user_dim --limit 10 --published")
def show(
    model: Annotated[str, typer.Argument(help="A model, such as go_user_dim.")],
    limit: Annotated[int, typer.Option(min=1, help="How many rows.")] = 5,
    published: Annotated[
        bool, typer.Option("--published", help="What Gold has, not what a run would build.")
    ] = False,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    as_of: AsOfOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,  # noqa: ARG001
    output: OutputOption = Output.text,
) -> None:
    """Print the first rows a model would have, or has."""
    from zoomgold import render
    from zoomgold.show import preview

    settings = _settings(silver=silver, database=database, as_of=as_of, target=target)
    names, rows = preview(settings, model, limit, published)
    if output is Output.json:
        render.print_json(render.rows_json(model, names, rows))
    else:
        render.print_rows(names, rows)


@app.command(name="debug", epilog="Example: zoomgold debug --target prod --output json")
def debug_command(
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,  # noqa: ARG001
    output: OutputOption = Output.text,
) -> None:
    """Print versions and settings with their sources; check the connection."""
    from zoomgold import render
    from zoomgold.settings import NAMES

    settings = _settings(backend=backend, silver=silver, database=database, target=target)
    packages = ("duckdb", "ibis-framework", "pandera", "polars", "pyarrow")
    checks, code = _checks(settings)
    report: dict[str, Any] = {
        "versions": {
            "python": sys.version.split()[0],
            "zoomgold": __version__,
            **{name: metadata.version(name) for name in packages},
        },
        "target": settings.target,
        "settings": {
            name: {"value": getattr(settings, name), "source": settings.sources[name]}
            for name in NAMES
        },
        "checks": [{"name": name, "ok": ok, "found": found} for name, ok, found in checks],
    }
    if output is Output.json:
        render.print_json(report)
    else:
        render.print_debug(report)
    if code:
        raise typer.Exit(code)


def _checks(settings: "Settings") -> tuple[list[tuple[str, bool, str]], int]:
    """Each check's name, whether it is well and what was found; the exit code of the worst."""
    if settings.backend != "duckdb":
        return [(settings.backend, False, "no connection check for this backend yet")], 2
    checks, codes = [], [0]
    for name, path, check in (
        ("silver", settings.silver, _silver_rows),
        ("database", settings.database, _opened),
    ):
        try:
            checks.append((name, True, f"{path}: {check(path)}"))
        except ZoomgoldError as error:
            checks.append((name, False, str(error)))
            codes.append(error.exit_code)
    return checks, max(codes)


def _silver_rows(directory: Path) -> str:
    from zoomgold.silver_files import check_directory, row_counts

    return f"{sum(row_counts(check_directory(directory)).values()):,} rows"


def _opened(file: Path) -> str:
    """What there is to say of a database that can be read, or that a run would create."""
    import duckdb

    if not file.exists():
        return "not there yet; a run creates it"
    try:
        with duckdb.connect(str(file), read_only=True) as connection:
            found = connection.execute("select count(*) from duckdb_tables()").fetchone()
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        if "lock" in reason.lower():
            raise TryAgainError(f"{file}: another process holds it: {reason}") from error
        raise UsageError(f"{file}: {reason}") from error
    assert found is not None
    return f"{found[0]} tables"


@fixtures.command(epilog="Example: zoomgold fixtures generate --users 2000 --out target/silver")
def generate(
    users: Annotated[int | None, typer.Option(help="Default: 500.")] = None,
    seed: Annotated[int | None, typer.Option(help="Default: 7.")] = None,
    dirt: Annotated[float | None, typer.Option(help="Share of bad rows. Default: 0.03.")] = None,
    days: Annotated[int | None, typer.Option(help="Days of history. Default: 180.")] = None,
    out: Annotated[Path, typer.Option(metavar="DIR")] = Path("fixtures/silver"),
    debug: DebugOption = False,  # noqa: ARG001
    output: OutputOption = Output.text,
) -> None:
    """Write synthetic Silver; equal options give equal bytes."""
    from zoomgold import render, synthetic

    try:
        counts = synthetic.generate(
            users=synthetic.DEFAULT_USERS if users is None else users,
            seed=synthetic.DEFAULT_SEED if seed is None else seed,
            dirt=synthetic.DEFAULT_DIRT if dirt is None else dirt,
            days=synthetic.DEFAULT_DAYS if days is None else days,
            out=out,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}") from error
    if output is Output.json:
        render.print_json({"out": out, "rows": counts})
    else:
        render.print_counts(str(out), counts)


def _settings(**options: object) -> "Settings":
    from zoomgold.settings import load_settings

    return load_settings(options)


def _level(quiet: bool, debug: bool) -> str | None:
    if quiet and debug:
        raise UsageError("--quiet and --debug exclude each other.")
    return "quiet" if quiet else "debug" if debug else None
