"""Erase a person: out of Gold, its logs and its past, and remembered so that no run brings it back.

An erasure is a full run in which a reserved member stands in for the person, from Silver and from
what is published. It is one commit, like any run's. On DuckDB the run works on a copy of the
database, which is then written anew and takes the database's place: see `duckdb.rewrite`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.state import CLOSINGS, ERASED, PROGRESS, State
from zoomgold.engines.base import Backend, Change, PutRows, RemoveRows
from zoomgold.errors import UsageError
from zoomgold.expressions.keys import RESERVED_USERS
from zoomgold.hints import suggested
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.models.people import PEOPLE, PEOPLE_SILVER
from zoomgold.nearest import did_you_mean
from zoomgold.pipeline import traces
from zoomgold.pipeline.context import Erasure
from zoomgold.pipeline.events import Emit, ignore
from zoomgold.pipeline.persons import Person, Place
from zoomgold.pipeline.run import run_on
from zoomgold.plan.erasing import QUOTING
from zoomgold.plan.modes import Rebuild
from zoomgold.plan.request import Erasing
from zoomgold.results import RunResult
from zoomgold.transform.erasure import ERASED_TEXT, digest_of

if TYPE_CHECKING:
    from zoomgold.silver_input.directory import SilverFiles

#: So many rows are changed by one statement.
_CHUNK = 500


@dataclass(frozen=True)
class Erased:
    """What an erasure did: the run, the rows that it touched by table, the files that it deleted.

    `notes` say what is left to do.
    """

    result: RunResult
    touched: dict[str, int]
    deleted: tuple[Path, ...]
    notes: tuple[str, ...]


def erase(
    settings: Settings, user_id: str, *, emit: Emit = ignore, folders: Sequence[Path] = ()
) -> Erased:
    """Erase the person of this id, or change nothing.

    From `folders` goes what names the person and can be made again, before the erasure is
    committed: one that is done is done everywhere.
    Raises `UsageError` for an id that neither Gold nor Silver knows, `TryAgainError` while Gold is
    held, and whatever a run raises.
    """
    wanted = " ".join(user_id.split())
    if not wanted or wanted in RESERVED_USERS:
        raise UsageError(f"{user_id!r} is no person's id: give the user_id of go_user_dim.")
    with _gold(settings) as (backend, commit):
        place = _place(backend)
        person = _known(place, backend, wanted)
        erasure = _erasure(place, backend, person)
        as_of, aged = _last_as_of(State.read(backend.read(PROGRESS)), place.gold)
        settings = settings.model_copy(
            update={
                # Nothing but the person changes: ages and statuses stay as of the last run.
                "as_of": as_of,
                # Nobody has to wait for it until Silver is in order.
                "allow_shrink": True,
                "data_quality_threshold": 0.0,
                "enable_error_handling": True,
                "enable_audit_logging": True,
            }
        )
        models = [model for name, model in MODELS.items() if name in place.gold]
        deleted, left = traces.delete(person, folders)
        result = run_on(backend, settings, models, Rebuild(erases=True), emit, None, erasure)
        commit()
    notes = (*aged, *erasure.notes, *(f"{file} names this person, too: delete it" for file in left))
    return Erased(result, dict(erasure.touched), tuple(deleted), notes)


def _last_as_of(state: State, published: Collection[str]) -> tuple[datetime, tuple[str, ...]]:
    """The newest as_of of the published tables, and a note of those that are of an earlier one.

    The logs do not count: every run writes them, also one that fails or that builds few tables.
    """
    of = {
        row.model: row.as_of
        for row in state.rows
        if row.model in published and row.model not in ALWAYS_WRITTEN
    }
    newest = max(of.values())
    earlier = sorted(name for name, as_of in of.items() if as_of < newest)
    if not earlier:
        return newest, ()
    more = f" and {len(earlier) - 1} more" if len(earlier) > 1 else ""
    return newest, (f"{earlier[0]}{more} had an earlier as_of; all tables are of {newest} now",)


@contextmanager
def _gold(settings: Settings) -> Iterator[tuple[Backend, Callable[[], None]]]:
    """Gold to work on, and what makes it the published one; held like for a run."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend  # late: the engine in use

        backend = SnowflakeBackend(settings)
        try:
            yield backend, lambda: None
        finally:
            backend.close()
        return
    from zoomgold.engines.duckdb.rewrite import rewriting  # late: the engine in use
    from zoomgold.silver_input.directory import check_directory

    if not settings.database.exists():
        raise UsageError(
            f"{settings.database}: no such database, so there is nobody to erase.\n"
            f"Gold is built with: {suggested('run')}"
        )
    files: SilverFiles = check_directory(settings.silver)
    with rewriting(settings, files) as work:
        yield work.backend, work.finish


def _place(backend: Backend) -> Place:
    backend.bind_silver()
    gold: dict[str, Any] = {}
    for name, model in MODELS.items():
        columns = backend.columns(model.contract)
        if columns is not None:
            gold[name] = backend.dialect().published(model.contract, columns)
    if PEOPLE not in gold or not backend.read(PROGRESS):
        raise UsageError(
            f"{backend.location}: {PEOPLE} is not published, so there is nobody to erase.\n"
            f"Build it: {suggested('run')}"
        )
    return Place(backend.dialect().silver(), gold, backend.rows)


def _known(place: Place, backend: Backend, user_id: str) -> Person:
    """The person. Raises `UsageError` for an id that is nowhere and was not erased before."""
    person = place.person(user_id)
    if any(place.touched(user_id).values()) or place.in_silver(user_id):
        return person
    known = {row["digest"]: row["salt"] for row in backend.read(ERASED)}
    if any(digest_of(salt, user_id) in known for salt in set(known.values())):
        return person
    near = did_you_mean(user_id, place.ids())
    raise UsageError(
        f"{user_id}: neither Gold nor Silver has this user_id.{near}\nNothing was erased."
    )


def _erasure(place: Place, backend: Backend, person: Person) -> Erasure:
    """What the run is to do for this person."""
    known = backend.read(ERASED)
    salt = known[0]["salt"] if known else secrets.token_hex(16)
    values = {person.user_id, *place.texts_that_name(person)}
    digests = tuple(sorted(digest_of(salt, value) for value in values))
    removed, blanked = _violations(place, person)
    audited = _audit_rows(place, person)
    stamp = {"salt": salt, "erased_at": utc_now(), "execution_id": backend.run_id}
    remembered = [{"digest": one, **stamp} for one in digests]
    closings = [
        row
        for row in backend.read(CLOSINGS)
        if row["model"] == PEOPLE and row["key"] == person.user_id
    ]
    changes: list[Change] = [
        *(PutRows(ERASED, rows, ERASED.key) for rows in _chunks(remembered)),
        *(PutRows(ERRORS, rows, ERRORS.key) for rows in _chunks(blanked)),
        *(PutRows(AUDIT, rows, AUDIT.key) for rows in _chunks(audited)),
        *_removals(ERRORS, [{"error_id": one} for one in removed]),
        *_removals(CLOSINGS, closings),
    ]
    touched = place.touched(person.user_id)
    touched[ERRORS.table] = len(removed) + len(blanked)
    touched[AUDIT.table] = len(audited)
    return Erasure(
        Erasing(digests, tuple(removed), tuple(row["error_id"] for row in blanked)),
        salt,
        tuple(changes),
        touched,
        tuple(_notes(place, person)),
    )


def _notes(place: Place, person: Person) -> Iterator[str]:
    """What the erasure does not do."""
    for other in place.namesakes(person):
        yield f"an email of this person is also that of {other}, which stays"
    if rows := place.in_silver(person.user_id):
        yield (
            f"Silver still has {rows:,} rows of this person: they are upstream's to delete; "
            "runs leave the person out"
        )


def _violations(place: Place, person: Person) -> tuple[list[str], list[dict[str, Any]]]:
    """The ids of the violations that are the person's, and the others that mention the person.

    The id of a violation without a key is made of what its row holds, so that one goes, too: where
    it still stands, the run finds it again.
    """
    table = place.gold.get(ERRORS.table)
    if table is None:
        return [], []
    texts = ("source_key", "error_description", *QUOTING)
    is_own = (table.source_table == PEOPLE_SILVER.name) & (table.source_key == person.user_id)
    may_be = is_own.fill_null(False) | person.may_be_named_in(*(table[name] for name in texts))
    removed, blanked = [], []
    for row in place.ask(table.filter(may_be)):
        is_keyed = row["source_key"] is not None or row["origin"] == "silver"
        own = row["source_table"] == PEOPLE_SILVER.name and row["source_key"] == person.user_id
        if own:
            removed.append(row["error_id"])
        elif any(person.is_named_in(row[name]) for name in texts):
            if not is_keyed:
                removed.append(row["error_id"])
                continue
            named = person.is_named_in(row["error_description"])
            description = ERASED_TEXT if named else row["error_description"]
            blank = dict.fromkeys(QUOTING)
            blanked.append({**row, **blank, "error_description": description})
    return removed, blanked


def _audit_rows(place: Place, person: Person) -> list[dict[str, Any]]:
    """The audit rows whose message names the person, without it."""
    table = place.gold.get(AUDIT.table)
    if table is None:
        return []
    rows = place.ask(table.filter(person.may_be_named_in(table.error_message)))
    return [
        {**row, "error_message": ERASED_TEXT}
        for row in rows
        if person.is_named_in(row["error_message"])
    ]


def _removals(contract: Contract, rows: Sequence[dict[str, Any]]) -> Iterator[RemoveRows]:
    for part in _chunks(rows):
        yield RemoveRows(contract, part)


def _chunks(rows: Sequence[dict[str, Any]]) -> Iterator[Sequence[dict[str, Any]]]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
