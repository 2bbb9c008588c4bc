"""A small Silver with a Gold of its own: written, run, read."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import ibis.expr.types as ir
import pytest

from zoomgold.models.catalog import MODELS
from zoomgold.pipeline import execute
from zoomgold.plan import tables
from zoomgold.results import RunResult

from .gold import (
    BUSINESS_TABLES,
    Gold,
    Row,
    query,
    read_gold,
    run,
    settings_of,
)
from .plans_kept import keep_nothing
from .silver_tables import write_tables

Tables = dict[str, list[Row]]

LOADED = datetime(2025, 1, 6, 8)
START, END = datetime(2025, 2, 3, 10), datetime(2025, 2, 3, 11)
GOOD_WEBINARS = MODELS["go_webinar_fact"]
VALIDATED = execute._validated
VALIDATE = tables.validate
UNKNOWN_KEY = "d184d59493af3f5aa77b64a4e9175275"


def loaded(**columns: object) -> Row:
    """A row that Silver loaded once."""
    return {**columns, "load_timestamp": LOADED, "load_date": LOADED.date()}


def user(user_id: str, **others: object) -> Row:
    """A valid user, save for what is said otherwise."""
    row = loaded(user_id=user_id, user_name=f"Name of {user_id}", plan_type="Pro")
    return {**row, "email": f"{user_id.lower()}@x.com", **others}


def webinar(webinar_id: str, end: datetime | None = END, host: str = "U1") -> Row:
    """A valid webinar, with a warning when it has no end."""
    return loaded(
        webinar_id=webinar_id,
        host_id=host,
        webinar_topic="Topic",
        start_time=START,
        end_time=end,
        registrants=5,
    )


TABLES: Tables = {
    "si_users": [user(f"U{number}") for number in range(1, 6)],
    "si_licenses": [
        loaded(
            license_id="L1",
            license_type="Pro",
            assigned_to_user_id="U1",
            start_date=date(2025, 6, 1),
            end_date=date(2025, 6, 30),
        )
    ],
    "si_meetings": [
        loaded(meeting_id="M1", host_id="U1", start_time=START, end_time=END, duration_minutes=60)
    ],
    "si_participants": [
        loaded(participant_id="P1", meeting_id="M1", user_id="U2", join_time=START, leave_time=END)
    ],
    "si_feature_usage": [
        loaded(
            usage_id="F1",
            meeting_id="M1",
            feature_name="Chat",
            usage_count=1,
            usage_date=START.date(),
        )
    ],
    "si_webinars": [webinar("W1"), webinar("W2", end=None)],
    "si_support_tickets": [
        loaded(
            ticket_id="T1",
            user_id="U3",
            ticket_type="Billing",
            resolution_status="Open",
            open_date=date(2025, 5, 1),
        )
    ],
    "si_billing_events": [
        loaded(
            event_id="B1",
            user_id="U4",
            event_type="Payment",
            amount=Decimal("9.90"),
            event_date=date(2025, 3, 1),
        )
    ],
    "si_error_data": [{"error_id": 1, "error_type": "Schema", "source_table": "bz_users"}],
    "si_audit": [
        {
            "execution_id": "E1",
            "pipeline_name": "bronze_to_silver",
            "start_time": LOADED,
            "status": "Running",
        }
    ],
}


class Place:
    """A Silver directory and a Gold database to run on."""

    def __init__(self, folder: Path) -> None:
        self.silver, self.database = folder / "silver", folder / "gold.duckdb"

    def write(self, **changed: list[Row]) -> None:
        """Write Silver, some of its tables changed."""
        write_tables(self.silver, {**TABLES, **changed})

    def run(
        self,
        *select: str,
        full_refresh: bool = False,
        reset_history: bool = False,
        **options: object,
    ) -> RunResult:
        """Run the selected models, or all."""
        options.setdefault("data_quality_threshold", 0.95)
        settings = settings_of(self.silver, self.database, **options)
        return run(settings, select=select, full_refresh=full_refresh, reset_history=reset_history)

    def fails(
        self,
        error: type[BaseException],
        *select: str,
        full_refresh: bool = False,
        **options: object,
    ) -> Any:
        """Run, assert that it fails so and publishes nothing, and return the error."""
        before = self.business()
        with pytest.raises(error) as caught:
            self.run(*select, full_refresh=full_refresh, reset_history=False, **options)
        assert self.business() == before
        return caught.value

    def business(self) -> Gold:
        """The business tables, run stamps and all."""
        return read_gold(self.database, BUSINESS_TABLES)

    def rows(self, table: str, where: str = "true") -> list[Row]:
        """Rows of one Gold table."""
        return query(self.database, f"FROM {table} WHERE {where} ORDER BY ALL")

    def violations(self, rule: str) -> list[Row]:
        """The rows of go_error_data of one rule."""
        return self.rows("go_error_data", f"validation_rule = '{rule}'")

    def statuses(self, execution_id: str) -> dict[str, str]:
        """Process name to status of one run."""
        rows = self.rows("go_process_audit", f"execution_id = '{execution_id}'")
        return {row["process_name"]: row["execution_status"] for row in rows}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Silver, and no Gold yet."""
    place = Place(tmp_path)
    place.write()
    return place


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one full run in it; tests take copies."""
    place = Place(tmp_path_factory.mktemp("built"))
    place.write()
    place.run()
    return place.database


@pytest.fixture
def published(place: Place, built: Path) -> Place:
    """Silver, and the Gold that was made of it."""
    shutil.copy(built, place.database)
    return place


def break_model(monkeypatch: pytest.MonkeyPatch, name: str, build: Callable[..., ir.Table]) -> None:
    """Put another function in the place of a model's."""
    keep_nothing(monkeypatch)
    monkeypatch.setitem(MODELS, name, dataclasses.replace(MODELS[name], build=build))
