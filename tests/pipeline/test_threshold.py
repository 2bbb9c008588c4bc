"""The threshold of an incremental run, and what a run that fails by it has seen."""

from __future__ import annotations

from typing import Any

import pytest
from convergence.diary import Diary, webinar
from support.webinars_begun import (
    AS_OF,
    SECOND,
    THIRD,
    WEBINARS,
)
from support.webinars_begun import begun as begun
from support.webinars_begun import empty as empty
from support.webinars_begun import engine as engine
from support.webinars_begun import first as first
from support.webinars_begun import webinars as webinars

from zoomgold.errors import ThresholdError

pytestmark = pytest.mark.integration


def some(count: int, rejected: int) -> list[dict[str, Any]]:
    """So many webinars of the 11th, of which the first are rejected."""
    return [
        webinar(f"W{number}", SECOND, webinar_topic=None if number < rejected else "Topic")
        for number in range(count)
    ]


def test_the_threshold_warns_below_a_hundred_new_rows(webinars: Diary) -> None:
    webinars.add(webinars=some(99, rejected=90))
    entry = webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)
    assert "threshold" in entry.messages
    assert "si_webinars" in entry.messages
    assert entry.counts["go_webinar_fact"]["failed"] == 90


def test_the_threshold_fails_from_a_hundred_new_rows_on(webinars: Diary) -> None:
    webinars.add(webinars=some(100, rejected=6))
    with pytest.raises(ThresholdError, match=r"si_webinars .*\(6 of 100"):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)


def test_the_threshold_fails_in_a_full_run_however_few_rows_there_are(webinars: Diary) -> None:
    webinars.add(webinars=some(9, rejected=1))
    with pytest.raises(ThresholdError):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95, full_refresh=True)


def test_a_failed_run_has_seen_nothing(webinars: Diary) -> None:
    webinars.add(webinars=some(99, rejected=6))
    webinars.add(webinars=[webinar("WZ", THIRD)])
    with pytest.raises(ThresholdError):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert entry.accounted("go_webinar_fact") == {
        "processed": 100,
        "inserted": 94,
        "failed": 6,
    }


# Violations.
