"""The settings `[freshness]`: how old the newest row of each Silver table may be."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from zoomgold.config.tables import Layered, Shown, one_of, positive_duration
from zoomgold.config.values import span_text
from zoomgold.errors import UsageError
from zoomgold.nearest import did_you_mean

LOAD, EFFECTIVE = "load", "effective"
#: In the place of a duration: this source has no such limit, whatever the defaults say.
NONE = "none"
KEYS = ("warn_after", "fail_after", "on")
_SPAN = 'a duration above zero such as "12h" or "3d", or "none"'


@dataclass(frozen=True)
class Limits:
    """How old a source may be: it warns, and fails, past these; None: it never does.

    `on` says which time of a row counts: `load` or `effective`.
    """

    warn_after: timedelta | None = None
    fail_after: timedelta | None = None
    on: str = LOAD

    @property
    def is_set(self) -> bool:
        """Whether there is a limit at all."""
        return self.warn_after is not None or self.fail_after is not None


@dataclass(frozen=True)
class Freshness:
    """The limits that hold for every source, and those of single sources over them."""

    defaults: Limits = Limits()
    sources: Mapping[str, Limits] = field(default_factory=dict)
    shown: Shown = field(default=(), compare=False)
    #: Where the table of each source stands.
    places: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def is_set(self) -> bool:
        """Whether any source has a limit."""
        return self.defaults.is_set or any(one.is_set for one in self.sources.values())

    def of(self, source: str, *, optional: bool) -> Limits:
        """The limits of a source. An optional one, a log, has those alone that name it.

        To lack rows is good news of a log of errors.
        """
        own = self.sources.get(source)
        if own is not None:
            return own
        return Limits(on=self.defaults.on) if optional else self.defaults

    def check_sources(self, known: Collection[str]) -> None:
        """Raise `UsageError` where a table names a source that is not among these."""
        for name, place in self.places.items():
            if name not in known:
                near = did_you_mean(name, known) or f" There are {', '.join(known)}."
                raise UsageError(
                    f"freshness.{name} ({place}): expected the name of a Silver table, "
                    f"found {name!r}.{near}"
                )


def freshness_of(table: Layered) -> Freshness:
    """The settings that the table gives; `UsageError` says which keys are wrong.

    Which Silver tables there are is not known here: `Freshness.check_sources` asks.
    """
    top = {key: value for key, value in table.values.items() if not isinstance(value, dict)}
    table.refuse_unknown("", top, KEYS)
    defaults = _limits(table, "", top, Limits())
    sources = {}
    for name, value in table.values.items():
        if isinstance(value, dict):
            table.refuse_unknown(f"{name}.", value, KEYS)
            sources[name] = _limits(table, f"{name}.", value, defaults)
    table.finish()
    places = {name: table.shown(name) for name in sources}
    return Freshness(defaults, sources, _shown(table), places)


def _limits(table: Layered, prefix: str, values: Mapping[str, object], below: Limits) -> Limits:
    before = len(table.errors)
    spans = {}
    for key in ("warn_after", "fail_after"):
        spans[key] = getattr(below, key)
        if key in values:
            spans[key] = table.take(f"{prefix}{key}", values[key], _span, _SPAN)
    on: str | None = below.on
    if "on" in values:
        on = table.take(f"{prefix}on", values["on"], one_of(LOAD, EFFECTIVE), "load or effective")
    warn, fail = spans["warn_after"], spans["fail_after"]
    if len(table.errors) == before and warn is not None and fail is not None and warn > fail:
        key = "warn_after" if "warn_after" in values else "fail_after"
        order = "at most fail_after" if key == "warn_after" else "at least warn_after"
        other = span_text(fail if key == "warn_after" else warn)
        found = span_text(spans[key])
        table.refuse(f"{prefix}{key}", f"{order} ({other})", found)
    return Limits(warn, fail, on or LOAD)


def _span(value: object) -> timedelta | None:
    return None if value == NONE else positive_duration(value)


def _shown(table: Layered) -> Shown:
    found = []
    for key, value in table.values.items():
        inner = value.items() if isinstance(value, dict) else ()
        paths = [(f"{key}.{name}", one) for name, one in inner] or [(key, value)]
        found += [(path, str(one), table.source_of(path)) for path, one in paths]
    return tuple(found)
