"""The options that several commands share, and the settings made of them."""

import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.completion import complete_backend, complete_selector
from zoomgold.errors import UsageError

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings


class Output(StrEnum):
    """How a result is printed."""

    text = "text"
    json = "json"


class RowsOutput(StrEnum):
    """How rows are printed; csv is for spreadsheets."""

    text = "text"
    json = "json"
    csv = "csv"


OutputOption = Annotated[Output, typer.Option("--output", "-o", help="How to print the result.")]
RowsOutputOption = Annotated[
    RowsOutput, typer.Option("--output", "-o", help="How to print the result.")
]
WideOption = Annotated[
    bool, typer.Option("--wide", help="Show every column and cell whole, however wide.")
]
#: A command need not use it: `application.main` looks for it among the arguments.
DebugOption = Annotated[bool, typer.Option("--debug", help="Show every step, and tracebacks.")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")]
BackendOption = Annotated[
    str | None,
    typer.Option(
        "--backend",
        metavar="duckdb|snowflake",
        help="Default: duckdb.",
        autocompletion=complete_backend,
    ),
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
    typer.Option(
        "--select",
        "-s",
        metavar="SELECTOR",
        help="Models, such as +go_meeting_fact.",
        autocompletion=complete_selector,
    ),
]
ExcludeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="SELECTOR",
        help="Models to leave out.",
        autocompletion=complete_selector,
    ),
]
HardDeletesOption = Annotated[
    str | None,
    typer.Option(
        "--hard-deletes",
        metavar="ignore|close",
        help="What to do with keys deleted from Silver. Default: ignore.",
    ),
]
ThresholdOption = Annotated[
    float | None,
    typer.Option(
        "--threshold",
        metavar="SHARE",
        help="Minimum share of valid rows per source. Default: 0.95.",
    ),
]
StrictOption = Annotated[bool, typer.Option("--strict", help="Fail if any row is rejected.")]
MissingAsEmptyOption = Annotated[
    bool, typer.Option("--missing-as-empty", help="Read missing Silver tables as empty.")
]
NoCacheOption = Annotated[
    bool, typer.Option("--no-cache", help="Compile the plan anew; keep none.")
]
LockTimeoutOption = Annotated[
    str | None,
    typer.Option("--lock-timeout", metavar="60s", help="How long to wait for another process."),
]
SourceDatabaseOption = Annotated[
    str | None,
    typer.Option(
        "--source-database", metavar="NAME", help="Silver on Snowflake. Default: ZOOM_DB."
    ),
]
SourceSchemaOption = Annotated[
    str | None, typer.Option("--source-schema", metavar="NAME", help="Default: SILVER.")
]
TargetDatabaseOption = Annotated[
    str | None,
    typer.Option("--target-database", metavar="NAME", help="Gold on Snowflake. Default: ZOOM_DB."),
]
TargetSchemaOption = Annotated[
    str | None, typer.Option("--target-schema", metavar="NAME", help="Default: GOLD.")
]


def settings_from(**options: object) -> "Settings":
    """The settings of this command; an option that is None counts as not given.

    Every command calls it, so that all of them refuse wrong settings alike.
    """
    from zoomgold.config.settings import load_settings  # late: quick start-up
    from zoomgold.config.unknown_variables import unknown_variables  # late: quick start-up

    settings = load_settings(options)
    unknown = unknown_variables()
    if unknown and sys.stderr is not None:
        from zoomgold.cli.render.progress import Reporter  # late: quick start-up
        from zoomgold.pipeline.events import Warned

        emit = Reporter(settings.log_level, settings.log_format).emit
        # A stderr that cannot be written to is no reason to stop.
        with suppress(OSError, ValueError):
            for line in unknown:
                emit(Warned(line))
    from zoomgold.cli.caches import check_outside_models  # late: quick start-up

    check_outside_models(settings)
    if settings.freshness.sources:
        from zoomgold.definitions.silver import TABLES  # late: rarely needed

        settings.freshness.check_sources(TABLES)
    return settings


def log_level(quiet: bool, debug: bool) -> str | None:
    """The log level that the two options ask for."""
    if quiet and debug:
        raise UsageError("Give either --quiet or --debug, not both.")
    return "quiet" if quiet else "debug" if debug else None
