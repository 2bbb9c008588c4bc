"""`zoomgold silver`."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zoomgold.cli.completion import complete_silver
from zoomgold.cli.family import Family
from zoomgold.cli.options import (
    AsOfOption,
    BackendOption,
    DebugOption,
    MissingAsEmptyOption,
    NoCacheOption,
    Output,
    OutputOption,
    SourceDatabaseOption,
    SourceSchemaOption,
    StrictOption,
    TargetOption,
    ThresholdOption,
    WideOption,
    settings_from,
)
from zoomgold.errors import ConversionError

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.definitions.silver import SilverTable

app = typer.Typer(name="silver", help="Silver: its contract; your own data as Silver.", cls=Family)


class ContractOutput(StrEnum):
    """How the contract is printed; odcs is YAML, ddl the statements that make the tables."""

    text = "text"
    json = "json"
    odcs = "odcs"
    ddl = "ddl"


@app.command(epilog="Example: zoomgold silver contract si_users    zoomgold silver contract -o ddl")
def contract(
    table: Annotated[
        str | None,
        typer.Argument(
            metavar="TABLE",
            help="A Silver table. Default: all.",
            autocompletion=complete_silver,
            show_default=False,
        ),
    ] = None,
    backend: BackendOption = None,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: Annotated[
        ContractOutput,
        typer.Option("--output", "-o", help="odcs: a data contract in YAML; ddl: CREATE TABLE."),
    ] = ContractOutput.text,
) -> None:
    """Print what the Silver tables must hold: columns, types, labels and rules.

    With --output ddl, --backend says for which engine.
    """
    from zoomgold.reports import silver_contract as report  # late: quick start-up

    settings = settings_from(
        backend=backend,
        source_database=source_database,
        source_schema=source_schema,
        target=target,
    )
    tables = report.silver_tables(table)
    if output is ContractOutput.json:
        from zoomgold.cli.render.json_output import print_json  # late: of this output

        print_json({"tables": report.contract(tables)})
    elif output is ContractOutput.odcs:
        from zoomgold.reports.silver_odcs import odcs  # late: of this output

        print(odcs(tables), end="")
    elif output is ContractOutput.ddl:
        for statement in _statements(settings, tables):
            print(f"{statement};")
    else:
        from zoomgold.cli.render.silver import (
            print_contract,
            print_contracts,
        )  # late: of this output

        found = report.contract(tables)
        if table is None:
            print_contracts(found, wide=wide)
        else:
            print_contract(found[0], wide=wide)


def _statements(settings: "Settings", tables: Sequence["SilverTable"]) -> Iterator[str]:
    """The statements that make the tables in the engine that the settings name."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake import silver_ddl as of_snowflake  # late: the engine in use
        from zoomgold.engines.snowflake.identifiers import Location

        for table in tables:
            yield from of_snowflake.statements(table, Location(settings))
        return
    from zoomgold.engines.duckdb import silver_ddl as of_duckdb  # late: the engine in use

    for table in tables:
        yield from of_duckdb.statements(table)


@app.command(epilog="Example: zoomgold silver init silver")
def init(
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", help="A new or empty directory.", show_default=False)
    ],
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Write ten empty Silver tables, and a README that says what belongs in them."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.rows import print_counts
    from zoomgold.silver_input.empty import write_empty

    settings_from()
    counts = write_empty(directory)
    if output is Output.json:
        print_json({"out": directory, "rows": counts})
    else:
        print_counts(str(directory), counts)


@app.command(epilog="Example: zoomgold silver convert data --out silver")
def convert(
    source: Annotated[
        Path,
        typer.Argument(metavar="SOURCE", help="A file, or a directory.", show_default=False),
    ],
    out: Annotated[
        Path, typer.Option("--out", metavar="DIR", help="A new directory.", show_default=False)
    ],
    delimiter: Annotated[
        str | None, typer.Option(metavar="CHARACTER", help="Of CSV. Default: as in the header.")
    ] = None,
    encoding: Annotated[
        str, typer.Option(metavar="NAME", help="Of CSV and JSON, such as cp1252.")
    ] = "utf-8",
    date_format: Annotated[
        list[str] | None,
        typer.Option(metavar="FORMAT", help="Such as %d.%m.%Y; several. Default: ISO 8601."),
    ] = None,
    null: Annotated[
        list[str] | None, typer.Option(metavar="TEXT", help="Means null, as the empty text does.")
    ] = None,
    loaded_at: Annotated[
        str | None, typer.Option(metavar="TIME", help="Load time of rows that have none.")
    ] = None,
    missing_as_empty: Annotated[
        bool, typer.Option("--missing-as-empty", help="Write missing tables without a row.")
    ] = False,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Make Silver of CSV, JSON lines, parquet, a DuckDB file, Delta or Iceberg.

    Each file is named after its table: si_users.csv. If a value cannot be converted exactly, the
    message names its table, row and column, and nothing is written.
    """
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.progress import Reporter
    from zoomgold.cli.render.silver import conversion_json, print_conversion
    from zoomgold.config.values import instant_of
    from zoomgold.engines.duckdb.convert.convert import Engine
    from zoomgold.engines.duckdb.convert.convert import convert as convert_source
    from zoomgold.engines.duckdb.convert.options import checked
    from zoomgold.pipeline.events import StepFinished, StepStarted

    settings = settings_from(missing_as_empty=missing_as_empty or None, target=target)
    options = checked(
        delimiter=delimiter,
        encoding=encoding,
        date_formats=tuple(date_format or ()),
        nulls=tuple(null or ()),
        loaded_at=None if loaded_at is None else instant_of(loaded_at, "--loaded-at"),
    )
    try:
        with Reporter(settings.log_level, settings.log_format) as reporter:
            found = convert_source(
                source,
                out,
                options,
                missing_as_empty=settings.missing_as_empty,
                engine=Engine(settings.threads, settings.memory_limit),
                begins=lambda name: reporter.emit(StepStarted(name)),
                ends=lambda *done: reporter.emit(StepFinished(*done)),
            )
    except ConversionError as error:
        if output is Output.json:
            print_json(conversion_json(out, None, error))
        raise
    if output is Output.json:
        print_json(conversion_json(out, found, None))
    else:
        print_conversion(out, found)


@app.command(epilog="Example: zoomgold silver check silver")
def check(
    directory: Annotated[
        Path | None,
        typer.Argument(metavar="DIR", help="Default: the setting silver.", show_default=False),
    ] = None,
    threshold: ThresholdOption = None,
    strict: StrictOption = False,
    missing_as_empty: MissingAsEmptyOption = False,
    as_of: AsOfOption = None,
    no_cache: NoCacheOption = False,
    target: TargetOption = None,
    debug: DebugOption = False,
    wide: WideOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Check Silver as a first run would, without building: files, rows, times, violations.

    Ends with 1 where a run would fail for its rows, with 2 where it cannot be read.
    """
    from zoomgold.cli.caches import plan_cache  # late: quick start-up
    from zoomgold.cli.render.json_output import print_json
    from zoomgold.cli.render.silver import check_json, print_check
    from zoomgold.reports.silver_check import check_silver

    settings = settings_from(
        silver=directory,
        data_quality_threshold=threshold,
        enable_error_handling=False if strict else None,
        missing_as_empty=missing_as_empty or None,
        as_of=as_of,
        plan_cache=False if no_cache else None,
        target=target,
    )
    found = check_silver(settings, kept=plan_cache(settings))
    error = found.error(tolerate_rejected=settings.enable_error_handling)
    if output is Output.json:
        print_json(check_json(found, None if error is None else str(error)))
    else:
        print_check(found, wide=wide)
    if error is not None:
        raise error


@app.command(epilog="Example: zoomgold silver pull --sample 1% --out silver")
def pull(
    out: Annotated[Path, typer.Option(metavar="DIR", help="A new directory.")],
    users: Annotated[int | None, typer.Option(min=1, help="How many users.")] = None,
    sample: Annotated[
        str | None, typer.Option(metavar="SHARE", help="Or a share of them, such as 1%.")
    ] = None,
    raw: Annotated[bool, typer.Option("--raw", help="Keep names and emails as they are.")] = False,
    source_database: SourceDatabaseOption = None,
    source_schema: SourceSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Copy a sample of Silver, with personal data pseudonymised.

    ZOOMGOLD_PSEUDONYM_KEY keeps pseudonyms the same from pull to pull.
    """
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.cli.render.rows import print_counts
    from zoomgold.cli.render.steps import counting
    from zoomgold.engines.snowflake.pull import pull as pull_sample
    from zoomgold.engines.snowflake.pull import sample_of

    settings = settings_from(
        backend="snowflake",
        source_database=source_database,
        source_schema=source_schema,
        target=target,
    )
    chosen = sample_of(users, sample)
    with counting(settings) as done:
        counts = pull_sample(settings, chosen, out, pseudonymise=not raw, done=done)
    if output is Output.json:
        print_json({"out": out, "rows": counts})
    else:
        print_counts(str(out), counts)
