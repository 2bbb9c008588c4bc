"""Which files of Silver each model of a run has seen already, as its last run read them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from zoomgold.definitions.model import Model
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.state import FILES, LEDGER
from zoomgold.engines.base import Backend, PutRows
from zoomgold.errors import SilverError
from zoomgold.hints import command
from zoomgold.plan.modes import Mode
from zoomgold.silver_input.manifest import NO_FILE, NOT_SEEN_WHOLE, FileFacts


@dataclass(frozen=True)
class FilesSeen:
    """What incremental models have seen of the files of their Silver tables.

    `unchanged` are those of which no file differs. Those with `added` files have seen all others,
    and each file that they have seen is there as it was; the paths are below Silver.
    """

    unchanged: frozenset[str] = frozenset()
    added: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def files_seen(
    backend: Backend, models: Sequence[Model], modes: Mapping[str, Mode], lookback: timedelta
) -> FilesSeen:
    """What the incremental models have seen of the files as they are now.

    With a longer `lookback` than then, no model has seen as much of a file as it is to.
    """
    found = backend.silver_files()
    known: dict[str, set[FileFacts]] = defaultdict(set)
    if found and backend.columns(FILES) == FILES.schema:
        for row in backend.read(FILES):
            model, seconds = row.pop("model"), row.pop("lookback")
            if seconds is not None and lookback <= timedelta(seconds=seconds):
                known[model].add(FileFacts(**row))
    now = {
        model.name: set(found[model.source.name])
        for model in models
        if model.source and not modes[model.name].is_full and model.source.name in found
    }
    return FilesSeen(
        frozenset(name for name, files in now.items() if files == known[name]),
        {
            name: tuple(sorted(one.path for one in files - known[name]))
            for name, files in now.items()
            if known[name] and known[name] < files
        },
    )


def check_lost(backend: Backend, models: Sequence[Model], silver: str) -> None:
    """Raise `SilverError` where a table is missing of which an earlier run has read rows.

    To read such a one as empty would take rows for deleted that are only not there. The tables that
    are optional count as empty in every run; nothing is built of them.
    """
    files = backend.silver_files()
    names = {table for table, found in files.items() if found == (NO_FILE,)}
    absent = {m.name: m.source.name for m in models if m.source and m.source.name in names}
    absent = {model: table for model, table in absent.items() if not TABLES[table].optional}
    if not absent or backend.columns(LEDGER) is None:
        return
    rows: Counter[tuple[str, str]] = Counter()
    for row in backend.read(LEDGER):
        rows[row["model"], row["source"]] += row["rows"]
    lost = {
        f"{table}: table missing, though an earlier run read {rows[model, table]:,} rows of it; "
        "only a table without rows before is read as empty.": None
        for model, table in absent.items()
        if rows[model, table]
    }
    if lost:
        hint = (
            f"Put it back. Is it to be empty? Put an empty one there: {command('silver init DIR')}"
        )
        raise SilverError(silver, list(lost), hint)


def seen(
    backend: Backend,
    models: Sequence[Model],
    modes: Mapping[str, Mode],
    before: FilesSeen,
    lookback: timedelta,
) -> list[PutRows]:
    """The files that the models have seen with this run, as far as they are others.

    A run that compares the last days alone has not seen a file whole: there may be older rows in
    it. Nor does what an earlier run has seen count any longer: Gold has rows of other files by now.
    Where files were added alone, all rows of them were counted, and the others are as they were.
    """
    found = backend.silver_files()
    rows = [
        {"model": model.name, **vars(one), "lookback": int(lookback.total_seconds())}
        for model in models
        if model.source and model.source.name in found and model.name not in before.unchanged
        for one in (
            found[model.source.name]
            if modes[model.name].compares_all or model.name in before.added
            else (NOT_SEEN_WHOLE,)
        )
    ]
    return [PutRows(FILES, rows, ("model",))] if rows else []
