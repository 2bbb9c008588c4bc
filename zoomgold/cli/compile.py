"""`zoomgold compile`."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.completion import complete_selector
from zoomgold.cli.options import (
    BackendOption,
    DebugOption,
    ExcludeOption,
    Output,
    OutputOption,
    QuietOption,
    SelectOption,
    TargetOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import UsageError

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings

app = typer.Typer()


@app.command(name="compile", epilog="Example: zoomgold compile go_meeting_fact --incremental")
def compile_models(
    model: Annotated[
        str | None,
        typer.Argument(
            metavar="MODEL",
            help="Print what builds it, with readable aliases.",
            autocompletion=complete_selector,
        ),
    ] = None,
    incremental: Annotated[
        bool, typer.Option("--incremental", help="Of a run that follows another; default: full.")
    ] = False,
    stats: Annotated[
        bool, typer.Option("--stats", help="Print what a run sends: statements, scans, rounds.")
    ] = False,
    select: SelectOption = None,
    exclude: ExcludeOption = None,
    backend: BackendOption = None,
    # The SQL has a placeholder where the time stood once; whoever gives one is not refused.
    as_of: Annotated[str | None, typer.Option("--as-of", hidden=True)] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Default: target/compiled/BACKEND."),
    ] = None,
    target: TargetOption = None,
    quiet: QuietOption = False,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write the SQL of a run, a file for each step; no connection is needed."""
    settings = settings_from(
        backend=backend, as_of=as_of, target=target, log_level="quiet" if quiet else None
    )
    writes = bool(select or exclude or out)
    if (stats and (model or incremental or writes)) or (model and writes):
        raise UsageError(
            "MODEL and --stats print; --select, --exclude and --out are for what is written.\n"
            "Give MODEL (and --incremental), or --stats alone, or neither."
        )
    if stats:
        _print_statistics(settings, output, wide=wide)
    elif model:
        _print_models(settings, model, output, incremental=incremental)
    else:
        places = (select or [], exclude or [], out)
        _write_files(settings, *places, output, incremental=incremental, quiet=quiet)


def _print_statistics(settings: "Settings", output: Output, *, wide: bool) -> None:
    from zoomgold.cli.render.compile import compiled_json, print_statistics  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.reports.compile import statistics

    found = statistics(settings)
    if output is Output.json:
        print_json(compiled_json(settings.backend, stats=found))
    else:
        print_statistics(found, wide=wide)


def _print_models(settings: "Settings", model: str, output: Output, *, incremental: bool) -> None:
    from zoomgold.cli.render.compile import compiled_json, print_sql  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.reports.compile import mode_of, readable

    found = readable(settings, model, incremental=incremental)
    if output is Output.json:
        queries = [{"name": name, "sql": sql} for name, sql in found.items()]
        print_json(compiled_json(settings.backend, mode=mode_of(incremental), queries=queries))
    else:
        print_sql(found.values())


def _write_files(
    settings: "Settings",
    select: list[str],
    exclude: list[str],
    out: Path | None,
    output: Output,
    *,
    incremental: bool,
    quiet: bool,
) -> None:
    from zoomgold.cli.render.compile import compiled_json, print_compiled  # late: quick start-up
    from zoomgold.cli.render.json_output import dumps, print_json
    from zoomgold.models.dag import select_models
    from zoomgold.reports.compile import compiled, files, mode_of, order
    from zoomgold.targets import check_writable

    folder = out or Path("target/compiled") / settings.backend / ("incremental" * incremental)
    check_writable(folder)
    steps = compiled(settings, select_models(select, exclude), incremental=incremental)
    texts = files(steps, settings.backend, incremental=incremental)
    plan = order(steps, settings.backend, incremental=incremental)
    _write(folder, texts, f"{dumps(plan, indent=2)}\n")
    if output is Output.json:
        queries = [{"name": name, "file": folder / f"{name}.sql"} for name in texts]
        mode = mode_of(incremental)
        print_json(compiled_json(settings.backend, mode=mode, folder=folder, queries=queries))
    elif not quiet:
        print_compiled(folder, len(texts))


def _write(folder: Path, texts: Mapping[str, str], plan: str) -> None:
    """One file for each step, and their order; files of steps that are gone do not stay."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / f"{name}.sql").write_text(text, encoding="utf-8")
        (folder / "plan.json").write_text(plan, encoding="utf-8")
        for file in folder.glob("*.sql"):
            if file.stem not in texts and _is_ours(file):
                file.unlink()
    except OSError as error:
        raise UsageError(
            f"{folder} cannot be written: {error.strerror or error}; choose another: --out DIR"
        ) from error


def _is_ours(file: Path) -> bool:
    from zoomgold.reports.compile import MARK  # late: quick start-up

    return f"{MARK}\n" in file.read_text(encoding="utf-8")
