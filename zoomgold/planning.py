"""How each model of a run is built: in full or incrementally, and why."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from zoomgold.errors import UsageError
from zoomgold.gold.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.hints import suggested
from zoomgold.model import Model
from zoomgold.settings import Settings
from zoomgold.state import CONTRACT_VERSION, State

#: Before every timestamp: all rows are new.
BEGINNING = datetime(1, 1, 1)


@dataclass(frozen=True)
class Rebuild:
    """What the user asked to be built anew: facts and dimensions, or their history too."""

    full_refresh: bool = False
    reset_history: bool = False

    @property
    def anew(self) -> bool:
        """Whether the selected tables are built anew."""
        return self.full_refresh or self.reset_history


@dataclass(frozen=True)
class Mode:
    """How one model is built.

    `full` looks at all of Silver, `incremental` at what is new `since` then and at what that
    touches. `merges` tells whether published rows count: they keep their stamps, dimensions their
    history, facts the rows that Silver no longer holds.
    """

    name: Literal["full", "incremental"]
    reason: str
    merges: bool
    since: datetime = BEGINNING

    @property
    def is_full(self) -> bool:
        """Whether all of Silver is looked at."""
        return self.name == "full"


def modes(
    models: Sequence[Model],
    state: State,
    settings: Settings,
    fingerprint: str,
    *,
    is_published: Callable[[Model], bool],
    rebuild: Rebuild,
) -> Mapping[str, Mode]:
    """The mode of each model; raises `UsageError` for an incremental run back in time."""
    found = {
        model.name: _mode(model, state, settings, fingerprint, is_published(model), rebuild)
        for model in models
    }
    for model in models:
        progress = state.of(model.name)
        if progress and not found[model.name].is_full and settings.as_of < progress.as_of:
            raise UsageError(
                f"as_of {settings.as_of} is before that of the last run, {progress.as_of}: "
                "an incremental run cannot go back in time.\n"
                "Choose a later --as-of, or build anew with --full-refresh."
            )
    return found


def _mode(
    model: Model,
    state: State,
    settings: Settings,
    fingerprint: str,
    is_published: bool,
    rebuild: Rebuild,
) -> Mode:
    if model.name in ALWAYS_WRITTEN:
        return Mode("incremental", "merged by every run", merges=True)
    if not is_published:
        return Mode("full", "not published yet", merges=False)
    if rebuild.reset_history:
        return Mode("full", "--reset-history", merges=False)
    progress = state.of(model.name)
    # A dimension's history outlives a full refresh: Silver may hold only the current state.
    if rebuild.full_refresh:
        return Mode("full", "--full-refresh", merges=model.kind == "dimension")
    if progress is None or model.source is None:
        return Mode("full", "published without state", merges=True)
    if progress.fingerprint != fingerprint:
        return Mode("full", "models, contracts or settings have changed", merges=True)
    watermark = state.watermark(model.name, model.source.name)
    since = BEGINNING if watermark is None else _before(watermark, settings.lookback)
    return Mode("incremental", f"new since {since:%Y-%m-%d %H:%M:%S}", merges=True, since=since)


def _before(watermark: datetime, lookback: timedelta) -> datetime:
    try:
        return watermark - lookback
    except OverflowError:
        return BEGINNING


def check_shape(
    schemas: Mapping[str, Mapping[str, str]],
    selected: Sequence[Model],
    rebuild: Rebuild,
    location: str,
) -> None:
    """Refuse published tables with columns that the contract no longer has or types otherwise.

    `schemas` are the published tables as they are. Columns that they lack are no hindrance: they
    are null until the model is built. What is built anew takes the contract's shape.
    """
    rebuilt = {model.name for model in selected} | set(ALWAYS_WRITTEN)
    faults = [
        f"{name}.{column} is {found}, {_expected(MODELS[name], column)}"
        for name, schema in schemas.items()
        for column, found in schema.items()
        if MODELS[name].promise.schema.get(column) != found
        if not (rebuild.anew and name in rebuilt)
    ]
    if faults:
        more = f" and {len(faults) - 3} more" if len(faults) > 3 else ""
        raise UsageError(
            f"{location}: Gold was written under another contract: {'; '.join(faults[:3])}{more}.\n"
            f"Nothing was touched. Build it anew: {suggested('run --full-refresh')}"
        )


def _expected(model: Model, column: str) -> str:
    expected = model.promise.schema.get(column)
    return f"expected {expected}" if expected else "which the contract no longer has"


def check_version(state: State, location: str) -> None:
    """Refuse Gold that newer code wrote."""
    written = state.contract_version
    if written is not None and written > CONTRACT_VERSION:
        raise UsageError(
            f"{location}: Gold was written under contract version {written}; this zoomgold knows "
            f"version {CONTRACT_VERSION}.\nInstall the newer zoomgold, or use another database."
        )
