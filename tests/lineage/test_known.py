"""The lineage that is kept: the same as traced, and only ever a help."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from zoomgold.lineage import known as knowing
from zoomgold.lineage.edges import Edge, Kind
from zoomgold.lineage.known import known, recall
from zoomgold.lineage.traced import Traced
from zoomgold.lineage.tracing import traced
from zoomgold.plan.cache import PlanCache


@pytest.fixture
def unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known in this process yet."""
    monkeypatch.setattr(knowing, "_known", [])


@pytest.fixture
def cache(tmp_path: Path) -> PlanCache:
    return PlanCache(tmp_path)


def untraceable() -> Traced:
    raise AssertionError("the lineage is traced though it is kept")


def test_what_is_kept_is_what_was_traced() -> None:
    found = traced()
    assert Edge("si_users", "email", Kind.VALUE) in found.tables["go_user_dim"].columns["email"]
    assert Traced.from_data(json.loads(json.dumps(found.as_data()))) == found


@pytest.mark.usefixtures("unknown")
def test_a_second_process_does_not_trace(cache: PlanCache, monkeypatch: pytest.MonkeyPatch) -> None:
    recall(cache)
    first = known()
    monkeypatch.setattr(knowing, "_known", [])
    monkeypatch.setattr("zoomgold.lineage.tracing.traced", untraceable)
    recall(cache)
    assert known() == first


@pytest.mark.usefixtures("unknown")
@pytest.mark.parametrize(
    "kept", [[], {"tables": {}}, {"tables": {"go_user_dim": {"columns": 1, "rows": [["x"]]}}}]
)
def test_what_is_no_lineage_is_traced_anew_with_one_warning(
    cache: PlanCache, kept: Any, caplog: pytest.LogCaptureFixture
) -> None:
    cache.keep_data("lineage", kept)
    recall(cache)
    assert known() == traced()
    (record,) = caplog.records
    assert "the lineage in it is not one" in record.getMessage()
    assert Traced.from_data(cache.find_data("lineage")) == known()


@pytest.mark.usefixtures("unknown")
def test_without_a_cache_it_is_traced() -> None:
    recall(None)
    assert known() == traced()
