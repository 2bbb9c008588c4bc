"""Gold written by hand: a few rows of each table, without a run, and the marts built on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pyarrow as pa
from reference.contract import ANONYMOUS_USER, OPEN_END, RESERVED_FROM, UNKNOWN_USER
from reference.scd2 import UserLookup, version_key

from zoomgold.expressions.keys import instant
from zoomgold.models.catalog import MARTS, MODELS

from .gold import BUSINESS_TABLES, Gold, Row

LONG_AGO = datetime(2020, 1, 1)
_ANYTHING: Mapping[type, Any] = {
    str: "x",
    int: 0,
    bool: False,
    date: date(2024, 1, 1),
    datetime: datetime(2024, 1, 1),
    Decimal: Decimal(0),
}
_TYPES = {"string": str, "int64": int, "boolean": bool, "date": date, "timestamp(6)": datetime}


def _anything(dtype: str) -> Any:
    return _ANYTHING[_TYPES.get(dtype, Decimal)]


def filled(table: str, row: Row) -> Row:
    """A row of a Gold table; columns that are not given hold anything, or null where they may."""
    columns = MODELS[table].contract.columns
    unknown = set(row) - {column.name for column in columns}
    assert not unknown, f"{table} has no columns {unknown}"
    return {c.name: row.get(c.name, None if c.nullable else _anything(c.dtype)) for c in columns}


class HandGold:
    """Rows of the business tables. Users come first: facts look up their versions."""

    def __init__(self) -> None:
        self.rows: Gold = {name: [] for name in BUSINESS_TABLES}
        for member in (UNKNOWN_USER, ANONYMOUS_USER):
            self.user(member, (RESERVED_FROM, "Unknown", None))
            self.rows["go_user_dim"][-1]["registration_date"] = None

    def user(self, user_id: str, *versions: tuple[datetime, str, str | None]) -> None:
        """A user: each version's valid_from, plan and company; on Pro since long ago if none."""
        given = versions or ((LONG_AGO, "Pro", None),)
        ends = [*(start for start, _, _ in given[1:]), OPEN_END]
        for number, ((start, plan, company), end) in enumerate(zip(given, ends, strict=True), 1):
            self._add(
                "go_user_dim",
                user_key=version_key(user_id, start),
                user_id=user_id,
                plan_type=plan,
                company=company,
                registration_date=given[0][0].date(),
                version_number=number,
                valid_from=start,
                valid_to=end,
                scd_current_flag=end == OPEN_END,
            )

    def license(self, license_id: str, *versions: Row) -> None:
        """A license: the valid_from of each version, and what else is to be said of it."""
        ends = [*(version["valid_from"] for version in versions[1:]), OPEN_END]
        for version, end in zip(versions, ends, strict=True):
            sound = {
                "license_id": license_id,
                "license_type": "Pro",
                "assigned_to_user_id": None,
                "start_date": date(2020, 1, 1),
                "end_date": None,
                "valid_to": end,
                "scd_current_flag": end == OPEN_END,
            }
            key = version_key(license_id, version["valid_from"])
            self._add("go_license_dim", license_key=key, **(sound | version))

    def meeting(
        self, meeting_id: str, host_id: str, start: datetime, minutes: int | None, **other: Any
    ) -> None:
        """A meeting of so many minutes; null while it is in progress."""
        self._add(
            "go_meeting_fact",
            meeting_id=meeting_id,
            host_id=host_id,
            host_user_key=self._key(host_id, start),
            start_time=start,
            meeting_date=start.date(),
            end_time=None if minutes is None else start + timedelta(minutes=minutes),
            duration_minutes=minutes,
            **({"meeting_type": "Personal"} | other),
        )

    def session(
        self,
        session_id: str,
        user_id: str | None,
        join: datetime,
        minutes: int | None,
        **other: Any,
    ) -> None:
        """A participant session; of a guest without `user_id`."""
        self._add(
            "go_participant_fact",
            participant_id=session_id,
            user_id=user_id,
            user_key=self._key(ANONYMOUS_USER if user_id is None else user_id, join),
            join_time=join,
            attendance_date=join.date(),
            attendance_minutes=minutes,
            **({"attendee_type": "Full"} | other),
        )

    def usage(self, usage_id: str, meeting_id: str, feature: str, count: int, day: date) -> None:
        """Uses of a feature in a meeting."""
        (key,) = {
            m["host_user_key"]
            for m in self.rows["go_meeting_fact"]
            if m["meeting_id"] == meeting_id
        } or {self._key(UNKNOWN_USER, RESERVED_FROM)}
        self._add(
            "go_feature_usage_fact",
            usage_id=usage_id,
            meeting_id=meeting_id,
            host_user_key=key,
            feature_name=feature,
            feature_category="Communication" if feature == "Chat" else "Collaboration",
            usage_count=count,
            usage_date=day,
        )

    def webinar(
        self, webinar_id: str, host_id: str, start: datetime, registrants: int | None
    ) -> None:
        """A webinar."""
        self._add(
            "go_webinar_fact",
            webinar_id=webinar_id,
            host_id=host_id,
            host_user_key=self._key(host_id, start),
            start_time=start,
            webinar_date=start.date(),
            registrants=registrants,
        )

    def ticket(
        self, ticket_id: str, user_id: str, opened: date, closed: date | None = None, **other: Any
    ) -> None:
        """A ticket, open unless it has a day of closing or says otherwise."""
        days = None if closed is None else (closed - opened).days
        self._add(
            "go_support_ticket_fact",
            ticket_id=ticket_id,
            user_id=user_id,
            user_key=self._key(user_id, datetime.combine(opened, time())),
            open_date=opened,
            close_date=closed,
            resolution_days=days,
            **(
                {
                    "ticket_type": "Billing Inquiry",
                    "priority_level": "Medium",
                    "is_open": closed is None,
                    "resolution_business_days": days,
                }
                | other
            ),
        )

    def event(self, event_id: str, user_id: str, kind: str, amount: str, day: date) -> None:
        """A billing event of this net amount."""
        self._add(
            "go_billing_event_fact",
            event_id=event_id,
            user_id=user_id,
            user_key=self._key(user_id, datetime.combine(day, time())),
            event_type=kind,
            net_amount=Decimal(amount),
            is_recurring=kind in ("Subscription Fee", "Subscription Renewal"),
            is_refund=kind == "Refund",
            event_date=day,
        )

    def _key(self, user_id: str, at: datetime) -> str:
        if user_id in (UNKNOWN_USER, ANONYMOUS_USER):
            return version_key(user_id, RESERVED_FROM)
        key = UserLookup(self.rows["go_user_dim"]).at(user_id, at)["user_key"]
        assert isinstance(key, str)
        return key

    def _add(self, table: str, **row: Any) -> None:
        self.rows[table].append(filled(table, row))


def tables_of(con: ibis.BaseBackend, gold: Mapping[str, Iterable[Row]]) -> dict[str, ir.Table]:
    """Gold as tables of a DuckDB, each of a new name there."""
    found = {}
    for name, rows in gold.items():
        contract = MODELS[name].contract
        # Marts of the reference have no stamps; a stamp has no part in anything else.
        filled_up = [dict.fromkeys(contract.schema) | row for row in rows]
        schema = ibis.schema(contract.schema).to_pyarrow()
        table = pa.Table.from_pylist(filled_up, schema=schema)
        found[name] = con.create_table(ibis.util.gen_name(name), table)
    return found


def write_database(gold: Mapping[str, Iterable[Row]], file: Path) -> Path:
    """A Gold database with these rows, which no run has written."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{file}' AS warehouse; USE warehouse; CREATE SCHEMA gold")
        for name, rows in gold.items():
            schema = ibis.schema(MODELS[name].contract.schema).to_pyarrow()
            connection.register("given", pa.Table.from_pylist(list(rows), schema=schema))
            connection.execute(f"CREATE TABLE gold.{name} AS FROM given")
            connection.unregister("given")
    return file


def built_marts(
    tables: Mapping[str, ir.Table], as_of: datetime, names: Iterable[str] = MARTS
) -> dict[str, ir.Table]:
    """These marts as expressions over Gold."""
    values: dict[str, Any] = {**tables, "as_of": instant(as_of), "in_scope": None}
    return {name: MODELS[name].bind(values) for name in names}


def rows_of(table: ir.Table) -> list[Row]:
    """All rows, as Python values."""
    found: list[Row] = table.to_pyarrow().to_pylist()
    return found
