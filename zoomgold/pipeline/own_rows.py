"""What a run writes of itself: its audit rows, and how far its models have followed Silver."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from zoomgold.definitions.model import Model
from zoomgold.definitions.state import CONTRACT_VERSION, PROGRESS, UNPUBLISHED, Progress
from zoomgold.engines.base import PutRows, RemoveRows
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS, SOURCES
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.pipeline import audit_rows
from zoomgold.pipeline.context import Running
from zoomgold.plan.course import LOGS
from zoomgold.validation.accounting import Counts

#: What the audit says of a run that erases: not whom.
ERASURE = "a person was erased"


def missing_logs(run: Running) -> list[PutRows]:
    """Make the logs and the state where they are missing or of another shape."""
    return [
        PutRows(contract, (), ())
        for contract in LOGS
        if run.backend.columns(contract) != contract.schema
    ]


def audit(run: Running, status: str, message: str | None = None) -> list[PutRows]:
    """The run's audit rows, one for the run as a whole and one for each selected model."""
    if not run.settings.enable_audit_logging:
        return []
    return [PutRows(AUDIT, _audit_rows(run, status, message), AUDIT.key)]


def _audit_rows(run: Running, status: str, message: str | None) -> list[Mapping[str, Any]]:
    ended = None if status == audit_rows.RUNNING else run.now()
    nothing = Counts() if status == audit_rows.COMPLETED else None
    total = sum(run.counts.values(), Counts()) if run.counts else nothing
    if run.erasure is not None and message is None:
        message = ERASURE
    news = run.news if status == audit_rows.COMPLETED else {}
    rows = [
        audit_rows.audit_row(
            run.stamp,
            audit_rows.PIPELINE,
            status,
            counts=total,
            ended_at=ended,
            message=message,
            silver_read_at=run.silver_read_at,
        )
    ]
    for model in run.models:
        began, finished = run.spans.get(model.name, (None, ended))
        rows.append(
            audit_rows.audit_row(
                run.stamp,
                model.name,
                run.status(model.name, status),
                source_table=model.source.name if model.source else None,
                counts=run.counts.get(model.name, nothing),
                started_at=began,
                ended_at=finished if ended else None,
                message=news[model.name].lateness() if model.name in news else message,
                silver_read_at=run.silver_read_at if model.source else None,
            )
        )
    return rows


def progress(run: Running) -> list[PutRows]:
    """What the models have seen, and how large the tables are."""
    names = {model.name: model for model in run.models} | {ERRORS.table: MODELS[ERRORS.table]}
    names.pop(AUDIT.table, None)
    return _put_progress(run, list(names.values()), run.settings.as_of)


def unpublished(run: Running) -> list[PutRows]:
    """Remember which models' rows a failed run has judged: their next run looks at them again."""
    rows = [
        {"model": name, "execution_id": run.stamp.execution_id}
        for name in run.request.built
        if name in SOURCES
    ]
    return [PutRows(UNPUBLISHED, rows, UNPUBLISHED.key)] if rows else []


def looked_at_again(run: Running) -> list[RemoveRows]:
    """Forget the failed runs of which this one has looked at all that they had judged."""
    names = {model.name for model in run.models}
    rows = [row for row in run.unpublished if row["model"] in names]
    return [RemoveRows(UNPUBLISHED, rows)] if rows else []


def left_out(run: Running) -> list[RemoveRows]:
    """Forget what tables have seen of which this zoomgold has no model, where others are built.

    Nothing tells which of their rows follow these: should the model come back, as it does with a
    folder of models that one run was not given, its table is built in full.
    """
    unknown = [row for row in run.state.rows if row.model not in MODELS]
    if not unknown or set(run.request.built) <= set(ALWAYS_WRITTEN):
        return []
    return [RemoveRows(PROGRESS, [{"model": row.model, "source": row.source} for row in unknown])]


def size_of_the_violation_log(run: Running) -> list[PutRows]:
    """How large the violation log is after a failed run, which adds to it and to no other table.

    Gold stays as of the run before: the failed one may have been of any time.
    """
    before = run.state.of(ERRORS.table)
    as_of = run.settings.as_of if before is None else before.as_of
    return _put_progress(run, [MODELS[ERRORS.table]], as_of)


def _put_progress(run: Running, models: list[Model], as_of: datetime) -> list[PutRows]:
    rows = [vars(row) for model in models if (row := _progress(run, model, as_of)) is not None]
    # Rows of an older zoomgold, which has one for each table that a model follows, go as well.
    has_older = any(row.run_number is None for row in run.state.rows)
    return [PutRows(PROGRESS, rows, ("model",) if has_older else PROGRESS.key)] if rows else []


def _progress(run: Running, model: Model, as_of: datetime) -> Progress | None:
    source = model.source.name if model.source else ""
    mode, before = run.modes.get(model.name), run.state.followed(model.name, source)
    sees_all = mode is not None and (mode.compares_all or model.name in run.files.added)
    compared = run.number
    if before is not None and mode is not None and not sees_all:
        compared = before.all_compared_in or 0
    if model.name not in run.sizes:
        # There was nothing to do: its table is the one that an earlier run built.
        return before and replace(
            before, run_number=run.number, all_compared_in=compared, as_of=as_of
        )
    return Progress(
        model.name,
        source,
        run.number,
        run.number,
        compared,
        as_of,
        run.fingerprints.get(model.name, ""),
        CONTRACT_VERSION,
        run.stamp.execution_id,
        run.stamp.started_at,
        run.sizes[model.name],
    )
