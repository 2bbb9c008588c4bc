"""What an increment looks at besides new rows: violations that stand, and keys that are gone."""

from __future__ import annotations

from datetime import datetime
from typing import cast

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from support.gold import Row
from support.small_silver import OPEN_END

from zoomgold.transform.incremental import with_standing_violation
from zoomgold.transform.scd2 import closings

JANUARY, FEBRUARY, APRIL = datetime(2025, 1, 1), datetime(2025, 2, 1), datetime(2025, 4, 1)
AS_OF = datetime(2025, 3, 1)


def table(schema: dict[str, str], *rows: tuple[object, ...]) -> ir.Table:
    named = [dict(zip(schema, row, strict=True)) for row in rows]
    return ibis.memtable(pa.Table.from_pylist(named, schema=ibis.schema(schema).to_pyarrow()))


def rows_of(con: ibis.BaseBackend, found: ir.Table | None) -> list[Row]:
    assert found is not None
    return cast(list[Row], con.to_pyarrow(found).to_pylist())


ERRORS = dict.fromkeys(
    ("source_table", "source_key", "validation_rule", "resolution_status"), "string"
)


def test_a_violation_stands_for_the_rows_of_its_own_table_and_rule_until_it_is_resolved(
    shared_duckdb: ibis.BaseBackend,
) -> None:
    published = table(
        {"ticket_id": "string"},
        *[(key,) for key in ("open", "of a meeting", "of a rule", "resolved", "sound")],
    )
    errors = table(
        ERRORS,
        ("si_support_tickets", "open", "future_open_date", "Open"),
        ("si_meetings", "of a meeting", "future_open_date", "Open"),
        ("si_support_tickets", "of a rule", "orphan_user", "Open"),
        ("si_support_tickets", "resolved", "future_open_date", "Resolved"),
    )
    found = with_standing_violation(
        published,
        errors,
        key="ticket_id",
        source_table="si_support_tickets",
        rule="future_open_date",
    )
    assert rows_of(shared_duckdb, found) == [{"ticket_id": "open"}]


VERSIONS = {
    "user_id": "string",
    "valid_from": "timestamp(6)",
    "valid_to": "timestamp(6)",
    "scd_current_flag": "boolean",
    "attribute_hash": "string",
}


@pytest.mark.parametrize(
    ("rewinds", "ended"), [(False, ["gone"]), (True, ["closed later", "gone"])]
)
def test_the_current_keys_that_silver_lost_end_if_they_began_before(
    shared_duckdb: ibis.BaseBackend, rewinds: bool, ended: list[str]
) -> None:
    """Where `as_of` rewinds, what was closed after it was current at it."""
    gold = table(
        VERSIONS,
        ("gone", JANUARY, FEBRUARY, False, "same"),
        ("gone", FEBRUARY, OPEN_END, True, "same"),
        ("held", JANUARY, OPEN_END, True, "same"),
        ("closed before", JANUARY, FEBRUARY, False, "same"),
        ("closed later", JANUARY, APRIL, False, "same"),
        ("begins now", AS_OF, OPEN_END, True, "same"),
        ("__unknown__", JANUARY, OPEN_END, True, "same"),
    )
    silver = table({"user_id": "string"}, (" held ",))
    found = closings(
        gold,
        silver,
        cast(ir.TimestampScalar, ibis.literal(AS_OF, "timestamp(6)")),
        key="user_id",
        closes=True,
        rewinds=rewinds,
        members=("__unknown__",),
    )
    rows = sorted(rows_of(shared_duckdb, found), key=lambda row: str(row["user_id"]))
    assert rows == [{"user_id": key, "eff": AS_OF} for key in ended]
