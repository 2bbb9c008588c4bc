"""One Gold that is run again and again, for tests that follow a story run by run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from support.engines import Warehouse
from support.gold import Gold, Row

from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.events import Event, Note, Warned

from .pipeline import LENIENT, write_silver

Tables = dict[str, list[Row]]

START, END = datetime(2025, 6, 5, 10), datetime(2025, 6, 5, 11)


@dataclass(frozen=True)
class Entry:
    """What a run left: its stamp, all of Gold, and the counts of its audit rows by Gold table."""

    execution_id: str
    started_at: datetime
    gold: Gold
    counts: dict[str, dict[str, Any]]
    messages: str

    def row(self, table: str, key: object) -> Row:
        """The row of a key; of a dimension, its current version."""
        (found,) = self.rows(table, key)
        return found

    def rows(self, table: str, key: object) -> list[Row]:
        """The rows of a key; of a dimension, its current versions."""
        column = BUSINESS_KEYS[table]
        return [
            row
            for row in self.gold[table]
            if row[column] == key and row.get("scd_current_flag", True)
        ]

    def versions(self, table: str, key: object) -> list[Row]:
        """All versions of a key, the earliest first."""
        found = [row for row in self.gold[table] if row[BUSINESS_KEYS[table]] == key]
        return sorted(found, key=lambda row: row["valid_from"])

    def violation(self, rule: str, key: object) -> Row:
        """The one violation of a rule and a key, whatever its state."""
        (found,) = self.violations(rule, key)
        return found

    def violations(self, rule: str, key: object) -> list[Row]:
        """The violations of a rule and a key."""
        return [
            row
            for row in self.gold["go_error_data"]
            if (row["validation_rule"], row["source_key"]) == (rule, key)
        ]

    def accounted(self, table: str) -> dict[str, int]:
        """The counts of a table that are not zero."""
        return {name: count for name, count in self.counts[table].items() if count}


BUSINESS_KEYS = {
    "go_user_dim": "user_id",
    "go_license_dim": "license_id",
    **{name: model.contract.key[0] for name, model in MODELS.items() if name.endswith("_fact")},
}
_COUNTS = (*("processed", "inserted", "updated", "unchanged", "deduplicated", "failed", "warned"),)


@dataclass
class Diary:
    """A Silver that grows, in a folder, and its Gold."""

    folder: Path
    warehouse: Warehouse
    silver: Tables = field(default_factory=dict)

    def add(self, **tables: Iterable[Row]) -> None:
        """Append rows to Silver, by the subject of their table: `users=[...]`."""
        for subject, rows in tables.items():
            self.silver.setdefault(f"si_{subject}", []).extend(rows)

    def run(self, as_of: datetime, **options: Any) -> Entry:
        """Run the pipeline on Silver as it is."""
        write_silver(self.folder / "silver", self.silver)
        return self.run_on(self.folder / "silver", as_of, **options)

    def run_on(self, silver: Path, as_of: datetime, **options: Any) -> Entry:
        """Run the pipeline on a Silver directory that is there."""
        heard: list[Event] = []
        options = {**LENIENT, **options}
        result = self.warehouse.run(silver, as_of=as_of, emit=heard.append, **options)
        gold = self.warehouse.gold()
        audit = {
            row["process_name"]: row
            for row in gold["go_process_audit"]
            if row["execution_id"] == result.execution_id
        }
        counts = {
            name: {
                **{count: row[f"records_{count}"] for count in _COUNTS},
                "versions_closed": row["versions_closed"],
            }
            for name, row in audit.items()
        }
        messages = "\n".join(event.message for event in heard if isinstance(event, Note | Warned))
        started_at = audit["pipeline"]["execution_start_time"]
        return Entry(result.execution_id, started_at, gold, counts, messages)


def _loaded(load: datetime, update: datetime | None, values: Row, others: Row) -> Row:
    stamps = {"load_timestamp": load, "update_timestamp": update, "load_date": load.date()}
    return {**values, **stamps, **others}


def user(name: str, load: datetime, update: datetime | None = None, **others: object) -> Row:
    """A valid user, save for what is said otherwise."""
    values = {
        "user_id": name,
        "user_name": f"Name of {name}",
        "email": f"{name.lower().replace(' ', '.')}@x.com",
        "plan_type": "Pro",
        "user_status": "Active",
    }
    return _loaded(load, update, values, others)


def license_of(name: str, load: datetime, holder: str | None, **others: object) -> Row:
    """A valid licence of the first half of June."""
    values: Row = {
        "license_id": name,
        "license_type": "Pro",
        "assigned_to_user_id": holder,
        "start_date": date(2025, 6, 1),
        "end_date": date(2025, 6, 15),
    }
    return _loaded(load, None, values, others)


def meeting(name: str, load: datetime, host: str = "U1", **others: object) -> Row:
    """A valid meeting of an hour."""
    values: Row = {"meeting_id": name, "host_id": host, "meeting_topic": "Topic"}
    window = {"start_time": START, "end_time": END, "duration_minutes": 60}
    return _loaded(load, None, values | window, others)


def participant(
    name: str, load: datetime, of: str = "M1", guest: str | None = "U2", **others: object
) -> Row:
    """A participant who stays for the hour of a meeting."""
    values: Row = {"participant_id": name, "meeting_id": of, "user_id": guest}
    return _loaded(load, None, values | {"join_time": START, "leave_time": END}, others)


def usage(name: str, load: datetime, of: str = "M1", **others: object) -> Row:
    """A use of the chat on the day of a meeting."""
    values: Row = {"usage_id": name, "meeting_id": of, "feature_name": "Chat", "usage_count": 1}
    return _loaded(load, None, values | {"usage_date": START.date()}, others)


def webinar(
    name: str, load: datetime | None, update: datetime | None = None, **others: object
) -> Row:
    """A valid webinar."""
    return {
        "webinar_id": name,
        "host_id": "U1",
        "webinar_topic": "Topic",
        "start_time": START,
        "end_time": END,
        "registrants": 5,
        "load_timestamp": load,
        "update_timestamp": update,
        **others,
    }


def ticket(name: str, load: datetime, of: str = "U1", **others: object) -> Row:
    """An open ticket of the first of June."""
    values: Row = {"ticket_id": name, "user_id": of, "ticket_type": "Billing"}
    return _loaded(load, None, values | {"open_date": date(2025, 6, 1)}, others)


def billing_event(name: str, load: datetime, of: str = "U1", **others: object) -> Row:
    """A payment of the first of June."""
    values: Row = {"event_id": name, "user_id": of, "event_type": "Payment"}
    money = {"amount": Decimal("10.00"), "event_date": date(2025, 6, 1)}
    return _loaded(load, None, values | money, others)
