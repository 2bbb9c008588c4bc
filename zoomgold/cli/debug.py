"""`zoomgold debug`."""

import sys
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from zoomgold.cli.options import (
    BackendOption,
    DatabaseOption,
    DebugOption,
    Output,
    OutputOption,
    SilverOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import TryAgainError, UsageError, ZoomgoldError
from zoomgold.version import __version__

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

app = typer.Typer()

#: The settings that are tables of the file.
_TABLES = ("freshness", "notify", "openlineage")


@app.command(name="debug", epilog="Example: zoomgold debug --target prod --output json")
def debug_command(
    backend: BackendOption = None,
    silver: SilverOption = None,
    database: DatabaseOption = None,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print versions and settings; check the connection."""
    from zoomgold.cli.render.debug import print_debug  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.config.settings import NAMES

    settings = settings_from(
        backend=backend,
        silver=silver,
        database=database,
        source_database=source_database,
        source_schema=source_schema,
        target_database=target_database,
        target_schema=target_schema,
        target=target,
    )
    packages = (
        *("duckdb", "ibis-framework", "pandera", "polars", "pyarrow", "sqlglot"),
        "snowflake-connector-python",
    )
    checks, code = _checks(settings)
    checks.append(("plan cache", True, _plans(settings)))
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
            if name not in _TABLES
        }
        | _tables(settings),
        "checks": [{"name": name, "ok": ok, "found": found} for name, ok, found in checks],
    }
    if output is Output.json:
        print_json(report)
    else:
        print_debug(report, wide=wide)
    if code:
        raise typer.Exit(code)


def _tables(settings: "Settings") -> dict[str, dict[str, Any]]:
    """The settings that are tables, key by key; the values of secrets are not among them."""
    found: dict[str, dict[str, Any]] = {}
    for name in _TABLES:
        shown = getattr(settings, name).shown
        if not shown:
            found[name] = {"value": None, "source": settings.sources[name]}
        for path, value, source in shown:
            found[f"{name}.{path}"] = {"value": value, "source": source}
    return found


def _checks(settings: "Settings") -> tuple[list[tuple[str, bool, str]], int]:
    """Each check's name, whether it passed and what it found; the exit code of the worst."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.diagnostics import (
            checks as snowflake_checks,
        )  # late: quick start-up

        return snowflake_checks(settings)
    checks, codes = [], [0]
    for name, path, check in (
        ("silver", settings.silver, partial(_silver_rows, settings)),
        ("database", settings.database, _opened),
    ):
        try:
            checks.append((name, True, f"{path}: {check(path)}"))
        except ZoomgoldError as error:
            checks.append((name, False, str(error)))
            codes.append(error.exit_code)
    return checks, max(codes)


def _plans(settings: "Settings") -> str:
    """How many plans are kept, and where."""
    from zoomgold.cli.caches import directory_of  # late: quick start-up
    from zoomgold.plan.cache import PlanCache

    cache = PlanCache(directory_of(settings))
    files = cache.files()
    kilobytes = sum(file.stat().st_size for file in files) // 1000
    state = "" if settings.plan_cache else "; not used"
    return f"{cache.directory}: {len(files)} files, {kilobytes:,} kB{state}"


def _silver_rows(settings: "Settings", directory: Path) -> str:
    from zoomgold.silver_input.directory import check_directory, row_counts  # late: quick start-up

    files = check_directory(directory, missing_as_empty=settings.missing_as_empty)
    return f"{sum(row_counts(files).values()):,} rows"


def _opened(file: Path) -> str:
    """Describe a database that can be read, or that a run would create."""
    import duckdb  # late: quick start-up

    from zoomgold.engines.duckdb.errors import first_line, is_held

    if not file.exists():
        return "not there yet; a run creates it"
    if not file.is_file():
        raise UsageError(f"{file}: is not a regular file; set --database FILE.")
    try:
        with duckdb.connect(str(file), read_only=True) as connection:
            found = connection.execute("select count(*) from duckdb_tables()").fetchone()
    except duckdb.Error as error:
        if is_held(error):
            message = f"{file}: another process holds it: {first_line(error)}"
            raise TryAgainError(message) from error
        raise UsageError(f"{file}: {first_line(error)}") from error
    assert found is not None
    return f"{found[0]} tables"
