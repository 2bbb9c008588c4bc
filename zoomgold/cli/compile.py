"""`zoomgold compile`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DebugOption,
    Output,
    OutputOption,
    QuietOption,
    TargetOption,
    settings_from,
)
from zoomgold.errors import UsageError

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

app = typer.Typer()


@app.command(name="compile", epilog="Example: zoomgold compile --backend snowflake")
def compile_models(
    backend: BackendOption = None,
    as_of: AsOfOption = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Default: target/compiled/BACKEND."),
    ] = None,
    target: TargetOption = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write each model's SQL to a file; no connection is needed."""
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.cli.render.models import compiled_json, print_compiled
    from zoomgold.targets import check_writable

    settings = settings_from(
        backend=backend, as_of=as_of, target=target, log_level="quiet" if quiet else None
    )
    folder = out or Path("target/compiled") / settings.backend
    check_writable(folder)
    queries = _queries(settings)
    _write(folder, queries)
    if output is Output.json:
        print_json(compiled_json(settings.backend, folder, list(queries)))
    elif not quiet:
        print_compiled(folder, list(queries))


def _queries(settings: "Settings") -> dict[str, str]:
    """Name to SQL: each query by itself for DuckDB, what a run sends for Snowflake."""
    if settings.backend == "snowflake":
        from zoomgold.reports.compile_snowflake import compiled_models as snowflake_models

        return snowflake_models(settings)
    from zoomgold.reports.compile_duckdb import compiled_models

    return compiled_models(settings.backend, settings.as_of)


def _write(folder: Path, queries: dict[str, str]) -> None:
    """One file for each query; files of models that are gone do not stay."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in queries.items():
            (folder / f"{name}.sql").write_text(text, encoding="utf-8")
        for file in folder.glob("*.sql"):
            if file.stem not in queries and _is_ours(file):
                file.unlink()
    except OSError as error:
        raise UsageError(
            f"{folder} cannot be written: {error.strerror or error}; choose another: --out DIR"
        ) from error


def _is_ours(file: Path) -> bool:
    return "; compiled by zoomgold, not for editing\n" in file.read_text(encoding="utf-8")
