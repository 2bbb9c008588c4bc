"""Take away what nobody needs any more: caches, left-over files, and log rows past their time.

No table of Gold changes but the two logs, and of these only what the settings let go.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.definitions.state import PROGRESS
from zoomgold.engines.base import Change, PutRows, RemoveRows, Rows
from zoomgold.models.catalog import MODELS
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.pipeline.audit_rows import PIPELINE
from zoomgold.pipeline.own_rows import ERASURE
from zoomgold.plan.cache import PlanCache

#: A copy of Gold that a notebook made and did not take away is nobody's after so many days.
_SNAPSHOT_DAYS = 7
_CHUNK = 500
_OLD_AUDIT = """
SELECT DISTINCT EXECUTION_ID FROM PUBLISHED
WHERE PIPELINE_NAME = 'zoomgold' AND PROCESS_NAME = $process AND EXECUTION_STATUS <> 'Running'
AND EXECUTION_START_TIME < $before AND COALESCE(ERROR_MESSAGE, '') <> $erasure
"""
_NAMED = "SELECT DISTINCT EXECUTION_ID FROM PUBLISHED"
_ROWS_OF = "SELECT EXECUTION_ID, PROCESS_NAME FROM PUBLISHED WHERE EXECUTION_START_TIME < $before"
_RESOLVED = """
SELECT ERROR_ID FROM PUBLISHED WHERE RESOLUTION_STATUS = 'Resolved' AND RESOLVED_AT < $before
"""


@dataclass(frozen=True)
class Removed:
    """What was taken away, or would be: `count` of it, `bytes` on disk, None where unknown."""

    what: str
    where: str
    count: int
    bytes: int | None = None


def clean(settings: Settings, cache: PlanCache, *, dry_run: bool = False) -> list[Removed]:
    """Take it away, or with `dry_run` only find it. Raises `TryAgainError` while Gold is held."""
    found = [_plans(cache, dry_run=dry_run), _snapshots(dry_run=dry_run)]
    with _gold(settings, dry_run=dry_run) as gold:
        if gold is not None:
            found += _left_over(settings, gold, dry_run=dry_run)
            found += _log_rows(settings, gold, dry_run=dry_run)
    return [one for one in found if one.count]


def _plans(cache: PlanCache, *, dry_run: bool) -> Removed:
    files = [*cache.files(), *cache.directory.glob("*.tmp")]
    found = Removed("compiled plans", str(cache.directory), len(files), _bytes(files))
    if not dry_run:
        cache.clear()
    return found


def _snapshots(*, dry_run: bool) -> Removed:
    folder, long_ago = Path(tempfile.gettempdir()), time.time() - _SNAPSHOT_DAYS * 86_400
    stale = [
        one
        for one in folder.glob("zoomgold-*")
        if one.is_dir() and not one.is_symlink() and one.stat().st_mtime < long_ago
        if any(one.glob("*.duckdb"))
    ]
    found = Removed("copies of dead notebooks", str(folder), len(stale), _bytes(stale))
    for one in stale if not dry_run else ():
        shutil.rmtree(one, ignore_errors=True)
    return found


def _left_over(settings: Settings, gold: Any, *, dry_run: bool) -> Iterator[Removed]:
    """Files of dead runs, and kept Golds of runs that did not publish or are undone."""
    if settings.backend == "snowflake":
        yield Removed("staging schemas of dead runs", gold.location, len(gold.swept))
        return
    from zoomgold.engines.duckdb import golds, rewrite  # late: the engine in use
    from zoomgold.pipeline.rollback import published  # late: rarely needed

    database = settings.database
    ids = {one.execution_id for one in published(gold)}
    kept = golds.kept(database)
    sound = [one for one in kept if one.execution_id in ids][: settings.keep_golds]
    stale = [one for one in kept if one not in sound]
    files = [one.path for one in stale] + list(golds.folder_of(database).glob("*.part"))
    yield Removed("kept Golds", str(golds.folder_of(database)), len(files), _bytes(files))
    spilled = database.with_suffix(".tmp")
    dead = [one for one in (*rewrite.leftovers(database), spilled) if one.exists()]
    yield Removed("files of dead runs", str(database.parent), len(dead), _bytes(dead))
    if not dry_run:
        golds.drop(database, stale)
        rewrite.sweep(database)
        shutil.rmtree(spilled, ignore_errors=True)


def _log_rows(settings: Settings, gold: Any, *, dry_run: bool) -> Iterator[Removed]:
    """Log rows older than the settings keep them."""
    changes: list[Change] = []
    if settings.audit_retention is not None:
        keys = _old_audit(gold, utc_now() - settings.audit_retention)
        changes += [RemoveRows(AUDIT, part) for part in _chunks(keys)]
        yield Removed("audit rows", AUDIT.table, len(keys))
    if settings.resolved_retention is not None:
        before = {"before": utc_now() - settings.resolved_retention}
        keys = gold.select(ERRORS, _RESOLVED, before) or []
        changes += [RemoveRows(ERRORS, part) for part in _chunks(keys)]
        changes += _resized(gold, len(keys))
        yield Removed("resolved violations", ERRORS.table, len(keys))
    if changes and not dry_run:
        with gold.transaction():
            gold.publish(changes)


def _old_audit(gold: Any, before: datetime) -> Rows:
    """The keys of audit rows of old runs that no row of Gold and no state names."""
    values = {"before": before, "process": PIPELINE, "erasure": ERASURE}
    old = {row["execution_id"] for row in gold.select(AUDIT, _OLD_AUDIT, values) or []}
    if not old:
        return []
    named = {row["execution_id"] for row in gold.read(PROGRESS)}
    for model in MODELS.values():
        if model.contract is not AUDIT and "execution_id" in model.contract.schema:
            rows = gold.select(model.contract, _NAMED, {}) or []
            named |= {row["execution_id"] for row in rows}
    rows = gold.select(AUDIT, _ROWS_OF, {"before": utc_now()}) or []
    return [row for row in rows if row["execution_id"] in old - named]


def _resized(gold: Any, removed: int) -> list[PutRows]:
    """The state says how many rows the log has."""
    rows = [row for row in gold.read(PROGRESS) if row["model"] == ERRORS.table and removed]
    fewer = [{**row, "rows": row["rows"] - removed} for row in rows if row["rows"] is not None]
    return [PutRows(PROGRESS, fewer, PROGRESS.key)] if fewer else []


@contextmanager
def _gold(settings: Settings, *, dry_run: bool) -> Iterator[Any]:
    """Gold, held as by a run, or only read; None where there is none."""
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend  # late: engine in use

        backend: Any = SnowflakeBackend(settings, read_only=dry_run)
    elif settings.database.exists():
        from zoomgold.engines.duckdb.backend import DuckDBBackend  # late: the engine in use

        wait = settings.lock_timeout
        backend = DuckDBBackend(settings.database, read_only=dry_run, lock_timeout=wait)
    else:
        yield None
        return
    try:
        yield backend
    finally:
        backend.close()


def _bytes(files: Sequence[Path]) -> int:
    """What files and folders take on disk."""
    every = (one for file in files for one in ([file] if file.is_file() else file.rglob("*")))
    return sum(one.stat().st_size for one in every if one.is_file())


def _chunks(rows: Rows) -> Iterator[Rows]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
