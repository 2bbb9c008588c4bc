"""What became of the rows of a source in one run."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from zoomgold.errors import DataError, InvariantError, ThresholdError
from zoomgold.hints import suggested

#: What becomes of a row: each is counted at a source of its own.
_PARTS = ("failed", "deduplicated", "inserted", "updated", "unchanged")


@dataclass(frozen=True)
class Counts:
    """Rows of one source table; every one of `processed` is in exactly one of the other counts.

    `warned` counts accepted rows again, `versions_closed` rows of the dimension.
    """

    processed: int = 0
    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    deduplicated: int = 0
    failed: int = 0
    warned: int = 0
    versions_closed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        sums = {name: getattr(self, name) + getattr(other, name) for name in vars(self)}
        return Counts(**sums)

    @property
    def pass_rate(self) -> Decimal:
        """`(processed - failed) / processed`, cut to 4 decimals; 1 for no rows."""
        if self.processed == 0:
            return Decimal("1.0000")
        passed = (self.processed - self.failed) * 10_000 // self.processed
        return Decimal(passed).scaleb(-4)

    def passes(self, threshold: Decimal) -> bool:
        """Whether enough rows passed; exact, without a division."""
        return self.processed - self.failed >= threshold * self.processed


def assessed(found: Iterable[Mapping[str, Any]]) -> dict[str, Counts]:
    """The counts of each model, from rows of `row_counts.assessed`.

    What becomes of the rows that stay is counted once the tables are built.
    """
    columns = ("processed", "deduplicated", "failed", "warned")
    return {row["model"]: Counts(**{name: row[name] for name in columns}) for row in found}


def check_identity(table: str, source: str, counts: Counts) -> None:
    """Raise `InvariantError` unless every row of the source is accounted for once."""
    parts = {name: getattr(counts, name) for name in _PARTS}
    accounted = sum(parts.values())
    if accounted != counts.processed:
        listed = ", ".join(f"{count} {name}" for name, count in parts.items())
        raise InvariantError(
            f"{table}: every row is accounted for: {counts.processed} rows of {source} were "
            f"selected, but {accounted} are accounted for ({listed}).\n"
            "Nothing was published. Was Silver loaded during the run? If not, this is a defect: "
            "of the model, or of zoomgold."
        )


#: An increment of fewer rows says too little about its source to fail a run.
MIN_ROWS_FOR_THRESHOLD = 100


def check_threshold(
    counts: Mapping[str, Counts],
    threshold: float,
    *,
    tolerate_rejected: bool,
    increments: Set[str] = frozenset(),
) -> str | None:
    """Raise a `DataError` when a source has too many rejected rows, naming each such source.

    Of the sources in `increments` only new rows are counted: a small one is named in the
    warning that is returned, not raised.
    """
    exact = Decimal(str(threshold))
    low = {source: c for source, c in counts.items() if not c.passes(exact)}
    small = {
        source: c
        for source, c in low.items()
        if source in increments and c.processed < MIN_ROWS_FOR_THRESHOLD
    }
    failing = {source: c for source, c in low.items() if source not in small}
    if failing:
        raise ThresholdError(
            f"Pass rate below the threshold of {threshold}: {_rates(failing)}.\n"
            f"Nothing was published. See the violations: {suggested('errors')};\n"
            "then fix the Silver data, or lower --threshold.",
            tuple(failing),
        )
    rejected = [f"{source}: {c.failed}" for source, c in counts.items() if c.failed]
    if rejected and not tolerate_rejected:
        raise DataError(
            f"Rows were rejected and --strict tolerates none: {first_few(rejected)}.\n"
            f"Nothing was published. See the violations: {suggested('errors')}"
        )
    if small:
        return f"pass rate of few new rows below the threshold of {threshold}: {_rates(small)}"
    return None


def _rates(counts: Mapping[str, Counts]) -> str:
    return first_few(
        [
            f"{source} {c.pass_rate} ({c.failed} of {c.processed} rejected)"
            for source, c in counts.items()
        ]
    )


def first_few(items: list[str]) -> str:
    """Some of the items, and how many more there are."""
    shown = 3
    more = f" and {len(items) - shown} more" if len(items) > shown else ""
    return ", ".join(items[:shown]) + more
