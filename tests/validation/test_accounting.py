"""The accounting of a run: which sums stop it, from which pass rate on, and what is told of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zoomgold.errors import DataError, InvariantError, ThresholdError
from zoomgold.validation.accounting import Counts, check_identity, check_threshold


def rejected(failed: int, processed: int) -> Counts:
    """Rows of which so many were rejected and all others inserted."""
    return Counts(processed=processed, failed=failed, inserted=processed - failed)


def test_a_rate_at_the_threshold_passes_and_one_row_less_fails() -> None:
    """19 of 20 are 0.95 exactly, which as a binary fraction would not be."""
    assert check_threshold({"si_users": rejected(1, 20)}, 0.95, tolerate_rejected=True) is None
    with pytest.raises(ThresholdError, match=r"0\.95: si_users 0\.9473 \(1 of 19 rejected\)\."):
        check_threshold({"si_users": rejected(1, 19)}, 0.95, tolerate_rejected=True)


def test_no_rows_pass_every_threshold() -> None:
    assert Counts().pass_rate == Decimal(1)
    assert check_threshold({"si_users": Counts()}, 1.0, tolerate_rejected=False) is None


def test_a_pass_rate_is_cut_and_not_rounded() -> None:
    """2 of 3 are 0.66666…; a single row among 20,000 must not make 1.0000 of the others."""
    assert rejected(1, 3).pass_rate == Decimal("0.6666")
    assert rejected(1, 20_000).pass_rate == Decimal("0.9999")


def test_few_rows_of_an_increment_are_told_and_a_hundred_fail() -> None:
    """Half of the rows are rejected; only in an increment is their number a reason to go on."""
    few, enough = {"si_users": rejected(49, 99)}, {"si_users": rejected(50, 100)}
    increments = {"si_users"}
    told = check_threshold(few, 0.95, tolerate_rejected=True, increments=increments)
    assert told == (
        "pass rate of few new rows below the threshold of 0.95: si_users 0.5050 (49 of 99 rejected)"
    )
    with pytest.raises(ThresholdError) as failed:
        check_threshold(enough, 0.95, tolerate_rejected=True, increments=increments)
    assert failed.value.sources == {"si_users"}
    with pytest.raises(ThresholdError):
        check_threshold(few, 0.95, tolerate_rejected=True, increments={"si_licenses"})


def test_strict_tolerates_no_rejected_row() -> None:
    """A source without any is not named; one row of many fails the run."""
    counts = {"si_users": rejected(0, 5), "si_licenses": rejected(1, 1_000)}
    assert check_threshold(counts, 0.95, tolerate_rejected=True) is None
    with pytest.raises(DataError, match=r"--strict tolerates none: si_licenses: 1\.\n"):
        check_threshold(counts, 0.95, tolerate_rejected=False)


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        (1, "a: 1."),
        (3, "a: 1, b: 1, c: 1."),
        (4, "a: 1, b: 1, c: 1 and 1 more."),
        (6, "a: 1, b: 1, c: 1 and 3 more."),
    ],
)
def test_three_sources_are_named_and_the_others_counted(sources: int, told: str) -> None:
    counts = {name: rejected(1, 100) for name in "abcdef"[:sources]}
    with pytest.raises(DataError) as failed:
        check_threshold(counts, 0.5, tolerate_rejected=False)
    assert str(failed.value).splitlines()[0] == (
        f"Rows were rejected and --strict tolerates none: {told}"
    )


@pytest.mark.parametrize("part", ["failed", "deduplicated", "inserted", "updated", "unchanged"])
def test_each_part_of_the_sum_counts_once(part: str) -> None:
    """One row too many or too few in any part stops the run; warnings and closings do not count."""
    sound = Counts(
        processed=15,
        inserted=5,
        updated=4,
        unchanged=3,
        deduplicated=2,
        failed=1,
        warned=7,
        versions_closed=9,
    )
    check_identity("go_user_dim", "si_users", sound)
    for change, accounted in ((Counts(**{part: 1}), 16), (Counts(**{part: -1}), 14)):
        with pytest.raises(InvariantError) as failed:
            check_identity("go_user_dim", "si_users", sound + change)
        assert f"15 rows of si_users were selected, but {accounted} are accounted for" in str(
            failed.value
        )
