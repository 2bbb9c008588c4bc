"""`zoomgold ddl`."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from zoomgold.cli.options import (
    DebugOption,
    Output,
    OutputOption,
    TargetDatabaseOption,
    TargetOption,
    TargetSchemaOption,
    settings_from,
)
from zoomgold.errors import UsageError
from zoomgold.hints import command

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.engines.snowflake.semantic_view.expressible import Unexpressed

app = typer.Typer()


class Masking(StrEnum):
    """How personal data is hidden from other roles."""

    none = "none"
    policy = "policy"
    tag = "tag"


class Edition(StrEnum):
    """What the account can do."""

    standard = "standard"
    enterprise = "enterprise"


@app.command(epilog="Example: zoomgold ddl --reader-role ANALYST --masking policy > gold.sql")
def ddl(
    apply: Annotated[bool, typer.Option("--apply", help="Execute the DDL, too.")] = False,
    reader_role: Annotated[
        str | None, typer.Option("--reader-role", metavar="ROLE", help="Role that may SELECT.")
    ] = None,
    writer_role: Annotated[
        str | None,
        typer.Option("--writer-role", metavar="ROLE", help="Role that runs zoomgold."),
    ] = None,
    masking: Annotated[
        Masking, typer.Option(help="Mask personal data for all other roles.")
    ] = Masking.none,
    edition: Annotated[
        Edition, typer.Option(help="Of the account: what it lacks is left out, and named.")
    ] = Edition.enterprise,
    semantic_view: Annotated[
        bool,
        typer.Option("--semantic-view", help="Instead the metrics, as a semantic view of Gold."),
    ] = False,
    target_database: TargetDatabaseOption = None,
    target_schema: TargetSchemaOption = None,
    target: TargetOption = None,
    debug: DebugOption = False,
    output: OutputOption = Output.text,
) -> None:
    """Print the Snowflake DDL of Gold: tables, comments, grants, masking; or a semantic view."""
    from zoomgold.cli.render.json_output import print_json  # late: quick start-up
    from zoomgold.engines.snowflake.identifiers import physical

    settings = settings_from(
        backend="snowflake",
        target_database=target_database,
        target_schema=target_schema,
        target=target,
    )
    reader = physical(reader_role, "--reader-role") if reader_role else None
    if semantic_view:
        if masking is not Masking.none:
            raise UsageError(
                f"--masking {masking.value} is about tables, not about --semantic-view.\n"
                "What masks a table's columns masks them in the view, too."
            )
        if writer_role:
            raise UsageError("--writer-role is about tables, not about --semantic-view.")
        found, missing = _semantic_view(settings, reader)
        left_out = list[str]()
    else:
        found, left_out = _tables(settings, reader, writer_role, masking, edition)
        missing = None
    if apply:
        _apply(settings, found)
    if output is Output.json:
        left = {} if missing is not None else {"left_out": left_out}
        print_json({"statements": found, "applied": apply} | left | _listed(missing))
        return
    print("\n\n".join(f"{statement};" for statement in found))
    if left_out:
        print(f"\n-- Left out, as the edition is {edition.value}:")
        for line in left_out:
            print(f"--   {line}")
    if missing is not None:
        print(f"\n-- Not in the view; ask for them with: {command('metrics')}")
        for one in missing:
            print(f"--   {one}")


def _tables(
    settings: "Settings",
    reader: str | None,
    writer: str | None,
    masking: Masking,
    edition: Edition,
) -> tuple[list[str], list[str]]:
    """The statements, and what of that which was asked for the edition does not have."""
    from zoomgold.engines.snowflake.ddl import DdlOptions, left_out, statements  # late: as above
    from zoomgold.engines.snowflake.identifiers import Location, physical, warehouses_of
    from zoomgold.models.catalog import MODELS

    options = DdlOptions(
        apply_clustering=settings.apply_clustering,
        reader_role=reader,
        writer_role=physical(writer, "--writer-role") if writer else None,
        masking=masking.value,
        edition=edition.value,
        retention_days=settings.data_retention_days,
        owner_role=physical(settings.snowflake_role, "snowflake_role"),
        warehouses=warehouses_of(settings),
    )
    found = list(statements(MODELS.values(), Location(settings), options))
    return found, left_out(options)


def _semantic_view(
    settings: "Settings", reader: str | None
) -> tuple[list[str], "list[Unexpressed]"]:
    """The statements, and what of the metrics is not in the view."""
    from zoomgold.engines.snowflake.identifiers import Location  # late: quick start-up
    from zoomgold.engines.snowflake.semantic_view.expressible import unexpressed
    from zoomgold.engines.snowflake.semantic_view.statement import statements
    from zoomgold.semantic_layer.catalog import METRICS

    found = statements(METRICS.values(), Location(settings), reader)
    return list(found), list(unexpressed(METRICS.values()))


def _listed(missing: "list[Unexpressed] | None") -> dict[str, Any]:
    if missing is None:
        return {}
    return {"not_in_view": [vars(one) for one in missing]}


def _apply(settings: "Settings", statements: list[str]) -> None:
    from snowflake.connector import errors  # late: the connector takes seconds to import

    from zoomgold.engines.snowflake.connection import connect, connection_arguments
    from zoomgold.engines.snowflake.query_tag import Tag
    from zoomgold.engines.snowflake.session import Session
    from zoomgold.engines.snowflake.session_parameters import pinned

    connection = connect(connection_arguments(settings), pinned(settings), Tag(step="ddl"))
    session = Session(connection)
    try:
        for number, statement in enumerate(statements, 1):
            try:
                session.execute(statement)
            except errors.Error as error:
                line = " ".join(str(error.msg or error).split())[:300]
                raise UsageError(
                    f"Statement {number} of {len(statements)} was refused: {line}\n"
                    f"{statement.splitlines()[0]}\nThose before it have run; all can run again."
                ) from error
    finally:
        connection.close()
