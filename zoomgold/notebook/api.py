"""What a notebook needs: the tables of Silver and of Gold by name, metrics, and a run."""

import warnings
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import ibis.expr.types as ir

from zoomgold.config.settings import Settings, load_settings, require_duckdb
from zoomgold.config.unknown_variables import unknown_variables
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.state import PROGRESS
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.duckdb.snapshot import Snapshot
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MODELS
from zoomgold.nearest import did_you_mean
from zoomgold.notebook.lists import Lists
from zoomgold.notebook.metrics import Metrics
from zoomgold.notebook.result_html import ShownResult
from zoomgold.pipeline.events import Emit, ignore
from zoomgold.reports.published import unpublished
from zoomgold.silver_input.directory import check_directory

if TYPE_CHECKING:
    from zoomgold.engines.snowflake.remote import RemoteGold


class Tables:
    """Ibis tables by attribute: `tables.go_user_dim`; the tab key completes their names."""

    _what = "tables"
    _where: Path | str

    def _names(self) -> Sequence[str]:
        raise NotImplementedError

    def _table(self, name: str) -> ir.Table:
        raise NotImplementedError

    def _about(self) -> Mapping[str, str]:
        raise NotImplementedError

    def __getattr__(self, name: str) -> ir.Table:
        # What notebooks probe for begins with an underscore.
        if name.startswith("_"):
            raise AttributeError(name)
        names = self._names()
        if name not in names:
            hint = did_you_mean(name, names)
            raise AttributeError(f"{self._what} at {self._where} has no table {name}.{hint}")
        return self._table(name)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._names()]

    def __repr__(self) -> str:
        rows = self._sizes()
        width = max(map(len, rows), default=0)
        lines = [f"  {name:<{width}}  {count:>12,} rows" for name, count in rows.items()]
        return "\n".join([f"{self._what} at {self._where}", *lines])

    def _repr_html_(self) -> str:
        about = self._about()
        body = "".join(
            f"<tr><td style='text-align:left'><code>{escape(name)}</code></td><td>{count:,}</td>"
            f"<td style='text-align:left'>{escape(about[name])}</td></tr>"
            for name, count in self._sizes().items()
        )
        return (
            f"<p><b>{escape(self._what)}</b> at <code>{escape(str(self._where))}</code></p>"
            "<table><thead><tr><th style='text-align:left'>table</th><th>rows</th>"
            f"<th style='text-align:left'>what</th></tr></thead><tbody>{body}</tbody></table>"
        )

    def _sizes(self) -> dict[str, int]:
        counts = {name: self._table(name).count().to_pyarrow() for name in self._names()}
        return {name: int(count.as_py()) for name, count in counts.items()}


class Silver(Tables):
    """The ten Silver tables of a directory, with the contract's columns and types."""

    _what = "Silver"

    def __init__(self, settings: Settings) -> None:
        """Check the directory. Raises `SilverError` with all its errors."""
        self._where = settings.silver
        self._backend = DuckDBBackend(
            None,
            check_directory(settings.silver, missing_as_empty=settings.missing_as_empty),
            threads=settings.threads,
            memory_limit=settings.memory_limit,
        )
        try:
            self._backend.bind_silver()
        except BaseException:
            self._backend.close()
            raise

    def _names(self) -> Sequence[str]:
        return list(TABLES)

    def _table(self, name: str) -> ir.Table:
        return self._backend.connected().table(name)

    def _about(self) -> Mapping[str, str]:
        return {name: table.description for name, table in TABLES.items()}


class Gold(Tables):
    """The published Gold tables; `refresh` brings them up to date.

    Of a DuckDB file it reads a private copy as it was when it was opened, so that, left open, it
    never stops a run. On Snowflake each query reads what is published, in a session of its own.
    """

    _what = "Gold"

    def __init__(self, settings: Settings) -> None:
        """Copy the database, or sign in. Raises `TryAgainError` while a run holds a database."""
        self._settings = settings
        self._snapshot, self._where = _source_of(settings)

    def refresh(self) -> Self:
        """Show what is published now, also in the tables that were handed out before."""
        self._snapshot.refresh()
        return self

    def published(self, name: str) -> ir.Table:
        """A table by its name; `UsageError` where no run has written it."""
        if name not in self._snapshot.names():
            raise unpublished(name)
        return self._table(name)

    def newest_as_of(self) -> datetime:
        """The as_of of the last run that wrote this Gold."""
        if PROGRESS.table not in self._snapshot.names(PROGRESS.layer):
            return self._settings.as_of
        newest = self._snapshot.table(PROGRESS.table, PROGRESS.layer).as_of.max().to_pyarrow()
        known: datetime | None = newest.as_py()
        return known or self._settings.as_of

    def close(self) -> None:
        """Remove the copy, or end the session.

        That also happens by itself when nothing refers to this any more.
        """
        self._snapshot.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _names(self) -> Sequence[str]:
        found = set(self._snapshot.names())
        return [name for name in MODELS if name in found]

    def _table(self, name: str) -> ir.Table:
        return self._snapshot.table(name)

    def _about(self) -> Mapping[str, str]:
        return {name: model.contract.grain for name, model in MODELS.items()}


def _settings(options: Mapping[str, object], depth: int = 3) -> Settings:
    """The settings; a variable of the environment that is no setting is warned of.

    The warning is about the line of the notebook, `depth` calls away.
    """
    settings = load_settings(options)
    for line in unknown_variables():
        warnings.warn(line, stacklevel=depth)
    return settings


def silver(path: str | Path | None = None) -> Silver:
    """The Silver tables at `path`; without it, at the setting `silver`: `fixtures/silver`."""
    settings = _settings({"silver": path, "backend": None if path is None else "duckdb"})
    require_duckdb(settings, "zoomgold.silver()", "Give it a directory: zoomgold.silver('DIR')")
    return Silver(settings)


def gold(database: str | Path | None = None, *, backend: str | None = None) -> Gold:
    """The published Gold of a DuckDB file, or of Snowflake with `backend="snowflake"`.

    Without arguments, of the backend that is set; a file then is the setting `database`.
    """
    return _gold(database, backend, "zoomgold.gold")


def metrics(database: str | Path | None = None, *, backend: str | None = None) -> Metrics:
    """The metrics of the Gold that `gold` returns for the same arguments."""
    return Metrics(_gold(database, backend, "zoomgold.metrics"))


def report(database: str | Path | None = None, *, backend: str | None = None) -> Lists:
    """The lists to act on, of the Gold that `gold` returns for the same arguments."""
    return Lists(_gold(database, backend, "zoomgold.report"))


def _gold(database: str | Path | None, backend: str | None, function: str) -> Gold:
    if database is not None and backend not in (None, "duckdb"):
        raise UsageError(f"{function}(): a file is DuckDB's; give a file, or backend={backend!r}.")
    backend = backend or (None if database is None else "duckdb")
    settings = _settings({"database": database, "backend": backend}, depth=4)
    if settings.backend == "duckdb" and not settings.database.exists():
        given = "" if database is None else f"database={str(database)!r}"
        raise UsageError(
            f"{settings.database}: no such database; build it with: zoomgold.run({given})"
        )
    return Gold(settings)


def _source_of(settings: Settings) -> "tuple[Snapshot | RemoteGold, Path | str]":
    """What Gold is read from, and where that is."""
    if settings.backend == "duckdb":
        return Snapshot(settings), settings.database
    from zoomgold.engines.snowflake.remote import RemoteGold  # late: the connector is slow

    remote = RemoteGold(settings)
    if not remote.names():
        remote.close()
        raise UsageError(
            f"{remote.location}: no Gold there, or none that the role may read; build it with: "
            "zoomgold.run(backend='snowflake')"
        )
    return remote, remote.location


def run(
    *,
    select: str | Sequence[str] = (),
    exclude: str | Sequence[str] = (),
    full_refresh: bool = False,
    reset_history: bool = False,
    rewind: bool = False,
    emit: Emit = ignore,
    **settings: object,
) -> ShownResult:
    """Build, validate and publish Gold, as the command `zoomgold run` does.

    `select` and `exclude` take selectors, `settings` any setting by its name: `as_of`, `silver`,
    `database`, `data_quality_threshold` and so on. Raises a `ZoomgoldError` when nothing was
    published.
    """
    from zoomgold.pipeline.run import run as run_pipeline  # late: tables open without it

    result = run_pipeline(
        _settings(settings),
        select=_selectors(select),
        exclude=_selectors(exclude),
        full_refresh=full_refresh,
        reset_history=reset_history,
        rewind=rewind,
        emit=emit,
    )
    return ShownResult(**vars(result))


def _selectors(given: str | Sequence[str]) -> list[str]:
    return [given] if isinstance(given, str) else list(given)
