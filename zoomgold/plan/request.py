"""What a plan is asked for: all that its steps depend on, and nothing else."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from zoomgold.definitions.contract import Contract
from zoomgold.plan.modes import Mode

#: A table's columns as they are published, by name, with their Ibis types.
Columns = Mapping[str, str]


def name_of(contract: Contract) -> str:
    """The name of a published table among all of them: `gold.go_user_dim`."""
    return f"{contract.layer}.{contract.table}"


@dataclass(frozen=True)
class Changes:
    """What of a source is new to its model: whether on days, and whether without a timestamp."""

    timed: bool
    untimed: bool


@dataclass(frozen=True)
class Erasing:
    """Whom a run erases: `digests` of a person's id and of texts that name the person.

    Of the published violations, by `error_id`, those that are `removed` are the person's own; the
    `blanked` only mention the person.
    """

    digests: tuple[str, ...]
    removed: tuple[str, ...] = ()
    blanked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Request:
    """A run, as far as its steps depend on it.

    `selected` are the models that the user asked for, `built` those of them that the run builds,
    each in its mode. `tables` are the published tables by `name_of` as they are, `empty` those of
    them that this run has made. `closes`: keys that Silver no longer holds end; `rewinds`: the
    as_of goes back; `audits`, `guards`: audit rows are written, the shrink guard is on;
    `looks_back`: the content of the last days is compared. `windows` and `content_windows` are the
    models of which only the last days are counted, and compared by content; of the
    `untimed_contents` rows without a timestamp are, too; `changes` what is new
    to each incremental model: nothing where a model is not among them. `compared` are the models
    whose source is held to the ledger; `follows`: an earlier run has left one; of the `grown` all
    files but those that were added are in it. The `rechecks` look again at what a run has judged
    that published nothing. `erasing`: the run
    erases a person. `made`: the tables that a run had made when it failed.
    """

    selected: tuple[str, ...]
    built: tuple[str, ...]
    modes: Mapping[str, Mode]
    tables: Mapping[str, Columns] = field(default_factory=dict)
    empty: frozenset[str] = frozenset()
    closes: bool = False
    rewinds: bool = False
    audits: bool = True
    guards: bool = True
    looks_back: bool = True
    windows: frozenset[str] = frozenset()
    content_windows: frozenset[str] = frozenset()
    untimed_contents: frozenset[str] = frozenset()
    changes: Mapping[str, Changes] = field(default_factory=dict)
    compared: tuple[str, ...] = ()
    follows: bool = False
    grown: frozenset[str] = frozenset()
    rechecks: frozenset[str] = frozenset()
    erasing: Erasing | None = None
    made: frozenset[str] = frozenset()

    def narrowed(self, *, built: tuple[str, ...]) -> "Request":
        """The request for fewer models, without what is asked of others."""
        return replace(self, built=built)

    def key(self) -> str:
        """A text that two requests share exactly where they ask for the same steps."""
        return json.dumps(self._data(), sort_keys=True)

    def _data(self) -> dict[str, Any]:
        data = {**vars(self)}
        data["modes"] = {name: _mode(mode) for name, mode in self.modes.items()}
        data["changes"] = {name: vars(change) for name, change in self.changes.items()}
        data["tables"] = {name: list(columns.items()) for name, columns in self.tables.items()}
        data["erasing"] = vars(self.erasing) if self.erasing else None
        sets = (
            "empty",
            "windows",
            "content_windows",
            "untimed_contents",
            "grown",
            "rechecks",
            "made",
        )
        return data | {name: sorted(data[name]) for name in sets}


def full_build(models: Sequence[str]) -> Request:
    """A build of these models from Silver alone, with nothing published."""
    names = tuple(models)
    mode = Mode("full", "from Silver alone", merges=False)
    return Request(names, names, dict.fromkeys(names, mode), compared=names)


def _mode(mode: Mode) -> dict[str, Any]:
    """A mode without its reason, which is for people."""
    return {"name": mode.name, "merges": mode.merges, "compares_all": mode.compares_all}
