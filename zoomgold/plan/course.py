"""What each section of a run is planned for, as far as that is known before the run.

Three runs are known without a connection: the first one, one that finds rows of each source to be
new, and one that finds none. In all of them, each row of Silver has a timestamp.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import CLOSINGS, ERASED, LEDGER, PROGRESS, UNPUBLISHED, State
from zoomgold.models.catalog import CONTRACTS, SOURCES
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.plan.active import active
from zoomgold.plan.modes import Mode, Rebuild, check_upstream, modes
from zoomgold.plan.request import Changes, Columns, Request, name_of

#: The tables that every run makes where they are missing, before anything else.
LOGS = (ERRORS, AUDIT, PROGRESS, LEDGER)


def first_run(settings: Settings, models: Sequence[Model]) -> Mapping[str, Request]:
    """What each section of a run is planned for that finds Silver, and no Gold.

    Raises `UsageError` where a model needs one that is not among them.
    """
    check_upstream(models, published=())
    chosen = modes(
        models,
        State(),
        settings,
        dict.fromkeys((model.name for model in models), ""),
        is_published=lambda _: False,
        rebuild=Rebuild(),
    )
    request = _request(settings, models, chosen)
    return sections(request, _all_contents(request), with_age=False)


def later_run(settings: Settings, models: Sequence[Model]) -> Mapping[str, Request]:
    """What each section of a run is planned for that finds rows of each source to be new.

    All tables are published as the contracts have them.
    """
    before, after = _following(settings, models, Changes(timed=True, untimed=False))
    return sections(before, _all_contents(after), with_age=True)


def quiet_run(settings: Settings, models: Sequence[Model]) -> Mapping[str, Request]:
    """What each section of a run is planned for that finds no row of Silver to be new.

    It is of the day of the run before, so nothing is older by now, and builds what every run
    writes. Of files a run knows that they are the same: it compares and builds nothing of them.
    """
    names = frozenset(model.name for model in models)
    unchanged = names if settings.backend == "duckdb" else frozenset[str]()
    nothing = Changes(timed=False, untimed=False)
    before, after = _following(settings, models, nothing, unchanged=unchanged)
    requests = sections(before, _all_contents(after), with_age=False)
    built = active(models, before.modes, {}, (), unchanged, (), closes=before.closes)
    return {**requests, "build": requests["build"].narrowed(built=built)}


def _following(
    settings: Settings,
    models: Sequence[Model],
    found: Changes,
    *,
    unchanged: frozenset[str] = frozenset(),
) -> tuple[Request, Request]:
    """A run before and after it finds this to be new of each source that it compares."""
    every = settings.compare_all_every == 1
    later = Mode("incremental", "what is new in Silver", merges=True, compares_all=every)
    chosen = {model.name: later for model in models}
    request = _request(settings, models, chosen)
    # No other run leaves closings; hardly any Gold has people who were erased, or failed runs that
    # no run has followed.
    closings = [] if settings.hard_deletes == "close" else [CLOSINGS]
    kept = _without(*closings, ERASED, UNPUBLISHED)
    compared = frozenset(request.compared) - unchanged
    listed = tuple(name for name in request.compared if name in compared)
    before = replace(request, tables=_shapes(kept), follows=True, compared=listed)
    windows = frozenset() if every else compared
    return before, replace(before, windows=windows, changes=dict.fromkeys(compared, found))


def _request(settings: Settings, models: Sequence[Model], chosen: Mapping[str, Mode]) -> Request:
    names = tuple(model.name for model in models)
    return Request(
        selected=names,
        built=names,
        modes=chosen,
        closes=settings.hard_deletes == "close",
        audits=settings.enable_audit_logging,
        guards=not settings.allow_shrink,
        looks_back=bool(settings.lookback),
        compared=tuple(name for name in names if name in SOURCES),
    )


def sections(before: Request, after: Request, *, with_age: bool) -> dict[str, Request]:
    """The request of each section that is in a run, in order.

    `before` is the request as the run begins, `after` with what it learns of Silver. In between it
    makes the logs that are missing. `with_age`: it looks for rows that the passing of time changes.
    """
    known = {name_of(contract) for contract in CONTRACTS.values()}
    opened = replace(
        after,
        tables={**_shapes(LOGS), **after.tables},
        empty=frozenset(known - set(before.tables)),
    )
    found = {"opening": before} if before.audits else {}
    found |= dict.fromkeys(("known_days", "silver_days", "changed_days"), opened)
    if with_age and opened.compared:
        found["aged"] = opened.narrowed(built=opened.compared)
    return {**found, "build": opened}


def _all_contents(request: Request) -> Request:
    """Of every source there are rows, so the last days of each are compared whole."""
    return replace(
        request, content_windows=frozenset(request.compared if request.looks_back else ())
    )


def _shapes(contracts: Iterable[Contract]) -> dict[str, Columns]:
    return {name_of(contract): contract.schema for contract in contracts}


def _without(*left_out: Contract) -> list[Contract]:
    return [contract for contract in CONTRACTS.values() if contract not in left_out]
