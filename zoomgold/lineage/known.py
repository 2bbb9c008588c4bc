"""The lineage that is known in this process: found in the cache, or traced when first asked for."""

from typing import TYPE_CHECKING

from zoomgold.lineage.traced import Traced

if TYPE_CHECKING:
    from zoomgold.plan.cache import PlanCache

_KEY = "lineage"
#: The lineage once it is known.
_known: list[Traced] = []


def known() -> Traced:
    """The lineage of all tables, rules and metrics."""
    if not _known:
        from zoomgold.lineage.tracing import traced  # late: brings Ibis

        _known.append(traced())
    return _known[0]


def recall(kept: "PlanCache | None") -> None:
    """Take the lineage from what earlier commands kept; what they did not keep is kept now."""
    if kept is None or _known:
        return
    data = kept.find_data(_KEY)
    if data is not None:
        try:
            _known.append(Traced.from_data(data))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            kept.warn(f"the lineage in it is not one: {error!r}")
    if not _known:
        kept.keep_data(_KEY, known().as_data())
