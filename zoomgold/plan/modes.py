"""How each model of a run is built: in full or incrementally, and why."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from zoomgold.config.settings import Settings
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import CONTRACT_VERSION, State
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.models.dag import upstream_models
from zoomgold.plan.shape import differ_by_columns_alone


@dataclass(frozen=True)
class Rebuild:
    """What the user asked to rebuild: facts and dimensions, or their history too.

    `rewind` allows an `as_of` before the last run's: what followed from the later one is undone.
    `erases`: a person is erased, so all is built anew from Silver and from what is published.
    """

    full_refresh: bool = False
    reset_history: bool = False
    rewind: bool = False
    erases: bool = False

    @property
    def anew(self) -> bool:
        """Whether the selected tables are rebuilt."""
        return self.full_refresh or self.reset_history


@dataclass(frozen=True)
class Mode:
    """How one model is built.

    `full` looks at all of Silver, `incremental` at what is new and at what that touches. `merges`
    says whether published rows count: they keep their stamps, dimensions their history, facts the
    rows that Silver no longer holds. `compares_all`: every day of Silver is compared with the
    ledger, not only the recent ones.
    """

    name: Literal["full", "incremental"]
    reason: str
    merges: bool
    compares_all: bool = True

    @property
    def is_full(self) -> bool:
        """Whether all of Silver is looked at."""
        return self.name == "full"


def modes(
    models: Sequence[Model],
    state: State,
    settings: Settings,
    fingerprints: Mapping[str, str],
    *,
    is_published: Callable[[Model], bool],
    rebuild: Rebuild,
) -> Mapping[str, Mode]:
    """The mode of each model; raises `UsageError` for an incremental run back in time."""
    found = {
        model.name: _mode(
            model, state, settings, fingerprints.get(model.name, ""), is_published(model), rebuild
        )
        for model in models
    }
    for model in models:
        if model.is_mart and not found[model.name].is_full:
            found[model.name] = _of_mart(model, state, found)
    for model in models:
        progress = state.of(model.name)
        if model.name in ALWAYS_WRITTEN or progress is None or found[model.name].is_full:
            continue
        if settings.as_of < progress.as_of:
            raise UsageError(
                f"as_of {settings.as_of} is before that of the last run, {progress.as_of}: "
                "an incremental run cannot go back in time.\n"
                "Choose a later --as-of; or, if that of the last run was wrong, go back with "
                "--rewind,\nwhich builds in full and keeps the rows that Silver no longer holds."
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
    if rebuild.erases:
        return Mode("full", "a person is erased", merges=True)
    progress = state.of(model.name)
    # A dimension's history outlives a full refresh: Silver may hold only the current state.
    if rebuild.full_refresh:
        return Mode("full", "--full-refresh", merges=model.kind == "dimension")
    if progress is None:
        return Mode("full", "published without state", merges=True)
    if rebuild.rewind and settings.as_of < progress.as_of:
        return Mode("full", "as_of goes back", merges=True)
    seen = state.followed(model.name, model.source.name if model.source else "")
    if seen is None or seen.run_number is None:
        return Mode("full", "published by an older zoomgold", merges=True)
    if differ_by_columns_alone(progress.fingerprint, fingerprint):
        return Mode("full", "columns of Silver have come or gone", merges=True)
    if progress.fingerprint != fingerprint:
        return Mode("full", "models, contracts or settings have changed", merges=True)
    runs_since = state.next_number - (seen.all_compared_in or 0)
    if runs_since >= settings.compare_all_every:
        return Mode("incremental", "what is new in Silver", merges=True)
    reason = "what is new in the last days of Silver"
    return Mode("incremental", reason, merges=True, compares_all=False)


def _of_mart(model: Model, state: State, found: Mapping[str, Mode]) -> Mode:
    """A mart follows its upstream by what a run changes, where it has seen all runs before."""
    for name in upstream_models(model):
        if name in found and found[name].is_full:
            return Mode("full", f"{name} is built in full", merges=True)
    unseen = built_without(model, state)
    if unseen is not None:
        return Mode("full", f"{unseen} was built without it", merges=True)
    return Mode("incremental", "what changes in its upstream", merges=True)


def built_without(mart: Model, state: State) -> str | None:
    """The first upstream table that was built after the mart was; None: it is of one state."""
    seen = state.of(mart.name)
    for name in upstream_models(mart):
        built = state.of(name)
        if built is not None and (built.built_in or 0) > ((seen and seen.run_number) or 0):
            return name
    return None


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
    errors = [
        f"{name}.{column} is {found}, {_expected(MODELS[name], column)}"
        for name, schema in schemas.items()
        for column, found in schema.items()
        if MODELS[name].contract.schema.get(column) != found
        if not (rebuild.anew and name in rebuilt)
    ]
    if errors:
        more = f" and {len(errors) - 3} more" if len(errors) > 3 else ""
        raise UsageError(
            f"{location}: Gold was written under another contract: {'; '.join(errors[:3])}{more}.\n"
            f"Nothing was changed. Rebuild it: {suggested('run --full-refresh')}"
        )


def _expected(model: Model, column: str) -> str:
    expected = model.contract.schema.get(column)
    return f"expected {expected}" if expected else "which the contract no longer has"


def check_upstream(models: Sequence[Model], published: Sequence[str]) -> None:
    """Raise `UsageError` when a model needs a table that is neither selected nor published."""
    there = {*published, *(model.name for model in models)}
    for model in models:
        for upstream in upstream_models(model):
            if upstream not in there:
                raise UsageError(
                    f"{model.name} needs {upstream}, which is neither selected nor published.\n"
                    f"Select it too: --select +{model.name}"
                )


def check_version(state: State, location: str) -> None:
    """Refuse Gold that newer code wrote."""
    written = state.contract_version
    if written is not None and written > CONTRACT_VERSION:
        raise UsageError(
            f"{location}: Gold was written under contract version {written}; this zoomgold knows "
            f"version {CONTRACT_VERSION}.\nInstall the newer zoomgold, or use another database."
        )
