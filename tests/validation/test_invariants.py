"""The checks across tables, on rows made by hand: what each of them counts, and what it lets be."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from typing import Any, cast

import duckdb
import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest

from zoomgold.errors import InvariantError
from zoomgold.expressions.keys import OPEN_END, UNKNOWN_USER, reserved_user_key
from zoomgold.validation.invariants import Part, broken_keys, broken_versions, check, violations

Row = dict[str, Any]


def day(number: int) -> datetime:
    """A day of June."""
    return datetime(2025, 6, number)


def table(rows: list[Row], **types: str) -> ir.Table:
    """The rows as a table of these columns."""
    return ibis.memtable(pa.Table.from_pylist(rows, schema=ibis.schema(types).to_pyarrow()))


def rows_of(found: ir.Table) -> list[Row]:
    """The rows of an expression over such tables."""
    with closing(duckdb.connect()) as connection:
        rows = ibis.duckdb.from_connection(connection).to_pyarrow(found).to_pylist()
    return cast(list[Row], rows)


# Histories.

HISTORY = {
    "user_key": "string",
    "user_id": "string",
    "valid_from": "timestamp(6)",
    "valid_to": "timestamp(6)",
    "version_number": "int64",
    "attribute_hash": "string",
    "scd_current_flag": "boolean",
}


def version(number: int, start: int, end: int | None, **others: Any) -> Row:
    """A version of U1 from one day of June to another; None: it is open, and the current one."""
    return {
        "user_key": f"key-{number}",
        "user_id": "U1",
        "valid_from": day(start),
        "valid_to": OPEN_END if end is None else day(end),
        "version_number": number,
        "attribute_hash": f"hash-{number}",
        "scd_current_flag": end is None,
        **others,
    }


def closed(key: str, *days: int) -> ir.Table:
    """The instants at which a key was closed."""
    rows = [{"user_id": key, "eff": day(one)} for one in days]
    return table(rows, user_id="string", eff="timestamp(6)")


def broken(rows: list[Row], ends: ir.Table | None = None) -> int:
    """How many versions do not fit."""
    count = broken_versions(table(rows, **HISTORY), "user_id", ends)
    (found,) = rows_of(count.name("count").as_table())
    return int(found["count"])


SOUND = [version(1, 1, 5), version(2, 5, 9), version(3, 9, None)]


def test_versions_that_follow_each_other_are_sound() -> None:
    """In whatever order they are stored, and whoever else has versions at the same time."""
    others = [{**row, "user_id": "U2"} for row in SOUND[:1]]
    others[0] |= {"valid_to": OPEN_END, "scd_current_flag": True}
    assert broken([SOUND[2], *others, SOUND[0], SOUND[1]]) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"version_number": 3},
        {"version_number": 1},
        {"scd_current_flag": True},
        {"valid_to": day(10)},
        {"valid_to": day(8)},
        {"attribute_hash": "hash-3"},
    ],
    ids=["number left out", "number twice", "two current", "overlap", "gap", "equal follows"],
)
def test_a_version_that_does_not_fit_its_neighbours_is_counted_once(change: Row) -> None:
    """The second of three; the versions beside it are as they should be."""
    assert broken([SOUND[0], SOUND[1] | change, SOUND[2]]) == 1


def test_the_last_version_is_open_and_current() -> None:
    assert broken([*SOUND[:2], SOUND[2] | {"scd_current_flag": False}]) == 1
    ended = SOUND[2] | {"valid_to": day(20), "scd_current_flag": False}
    assert broken([*SOUND[:2], ended]) == 1
    assert broken([*SOUND[:2], ended | {"scd_current_flag": True}]) == 1


def test_a_version_that_was_dropped_leaves_its_traces() -> None:
    """Without the second, the first ends too early and the third is numbered one too high."""
    assert broken([SOUND[0], SOUND[2]]) == 2
    assert broken([SOUND[1], SOUND[2]]) == 2  # both are numbered one too high


@pytest.mark.parametrize(
    ("ends", "count"), [(closed("U1", 8), 0), (closed("U1", 7, 9), 1), (closed("U2", 8), 1)]
)
def test_a_closing_allows_a_gap_at_its_instant_and_of_its_key(ends: ir.Table, count: int) -> None:
    gap = [SOUND[0], SOUND[1] | {"valid_to": day(8)}, SOUND[2]]
    assert broken(gap, ends) == count


def test_a_closing_allows_an_end_and_an_equal_version_that_follows_at_once() -> None:
    last = SOUND[2] | {"valid_to": day(20), "scd_current_flag": False}
    assert broken([*SOUND[:2], last], closed("U1", 20)) == 0
    equal = SOUND[1] | {"attribute_hash": "hash-3"}
    assert broken([SOUND[0], equal, SOUND[2]], closed("U1", 9)) == 0


def test_a_closing_allows_neither_an_overlap_nor_a_wrong_number() -> None:
    for change in ({"valid_to": day(10)}, {"version_number": 5}):
        rows = [SOUND[0], SOUND[1] | change, SOUND[2]]
        assert broken(rows, closed("U1", 5, 9, 10)) == 1


def test_the_keys_of_broken_histories_are_named_once() -> None:
    gone = [{**row, "user_id": "U2"} for row in (SOUND[0], SOUND[2])]
    rows = table([*SOUND, *gone], **HISTORY)
    assert rows_of(broken_keys(rows, "user_id", None)) == [{"user_id": "U2"}]


# Keys of users.


def counts(parts: dict[str, Part], *, just_built: bool = True) -> dict[str, int]:
    """How often each invariant is broken."""
    found = violations(parts, {}, just_built=just_built)
    if found is None:
        return {}
    rows = rows_of(found)
    assert len({row["invariant"] for row in rows}) == len(rows)
    return {row["invariant"]: row["violations"] for row in rows}


UNKNOWN = reserved_user_key(UNKNOWN_USER)


@pytest.fixture
def users() -> list[Row]:
    """U1 with two versions, U2 with one, and the unknown member."""
    return [
        version(1, 1, 5, user_key="first of U1"),
        version(2, 5, None, user_key="second of U1"),
        version(1, 1, None, user_key="of U2", user_id="U2"),
        version(1, 1, None, user_key=UNKNOWN, user_id=UNKNOWN_USER),
    ]


def hosted(*hosts: tuple[str, str]) -> ir.Table:
    """Webinars, each with its host and the key that it has of them."""
    rows = [
        {"webinar_id": f"W{number}", "host_id": host, "host_user_key": key}
        for number, (host, key) in enumerate(hosts)
    ]
    return table(rows, webinar_id="string", host_id="string", host_user_key="string")


def with_webinars(users: list[Row], built: ir.Table) -> dict[str, Part]:
    return {
        "go_user_dim": Part(("user_key",), table(users, **HISTORY), None),
        "go_webinar_fact": Part(("webinar_id",), built, None),
    }


RESOLVES = "go_webinar_fact.host_user_key resolves"


def test_a_key_is_of_a_version_of_its_user(users: list[Row]) -> None:
    sound = (("U1", "first of U1"), ("U1", "second of U1"), ("U2", "of U2"), ("U9", UNKNOWN))
    assert counts(with_webinars(users, hosted(*sound))) == {
        "go_user_dim has an unbroken history": 0,
        RESOLVES: 0,
    }
    wrong = (("U1", "of nobody"), ("U1", "of U2"), ("U9", "of U2"))
    assert counts(with_webinars(users, hosted(*sound, *wrong)))[RESOLVES] == len(wrong)


def test_a_known_user_is_not_unknown_unless_they_may_have_come_later(users: list[Row]) -> None:
    parts = with_webinars(users, hosted(("U1", UNKNOWN), ("U9", UNKNOWN)))
    assert counts(parts)[RESOLVES] == 1
    assert counts(parts, just_built=False)[RESOLVES] == 0


def test_a_reference_to_a_reserved_members_id_means_nobody(users: list[Row]) -> None:
    assert counts(with_webinars(users, hosted((UNKNOWN_USER, UNKNOWN))))[RESOLVES] == 0


def test_published_rows_must_not_have_a_key_that_goes(users: list[Row]) -> None:
    """The second version of U1 begins a day later now, so it has another key."""
    moved = version(2, 6, None, user_key="moved")
    before = [users[0], users[1]]
    built = [users[0] | {"valid_to": day(6)}, moved]
    dimension = Part(("user_key",), *(table(rows, **HISTORY) for rows in (built, users, before)))
    hosts = hosted(
        ("U1", "second of U1"), ("U1", "second of U1"), ("U1", "first of U1"), ("U2", "of U2")
    )
    parts = {"go_user_dim": dimension, "go_webinar_fact": Part(("webinar_id",), None, hosts)}
    assert counts(parts) == {"go_user_dim has an unbroken history": 0, RESOLVES: 2}
    # One of the two is built anew in the same run.
    again = hosts.filter(hosts.webinar_id == "W0")
    built_anew = again.mutate(host_user_key=ibis.literal("moved"))
    parts["go_webinar_fact"] = Part(("webinar_id",), built_anew, hosts, again)
    assert counts(parts)[RESOLVES] == 1


# Sessions and the meetings that count them.

RECONCILE = "participant counts reconcile"


def meetings(*rows: tuple[str, int, int, int]) -> ir.Table:
    """Meetings with the number of their sessions, of the users among them, and their minutes."""
    names = ("meeting_id", "participant_count", "unique_user_count", "total_attendance_minutes")
    types = dict(zip(names, ("string", "int64", "int64", "int64"), strict=True))
    return table([dict(zip(names, row, strict=True)) for row in rows], **types)


def sessions(*rows: tuple[str, str, str | None, int | None]) -> ir.Table:
    """Sessions with their meeting, their user and their minutes."""
    names = ("participant_id", "meeting_id", "user_id", "attendance_minutes")
    types = dict(zip(names, ("string", "string", "string", "int64"), strict=True))
    return table([dict(zip(names, row, strict=True)) for row in rows], **types)


def unreconciled(meeting_part: Part, session_part: Part) -> int | None:
    """How many meetings do not agree with their sessions; None where they are not looked at."""
    parts = {"go_meeting_fact": meeting_part, "go_participant_fact": session_part}
    return counts(parts).get(RECONCILE)


def of_meetings(*tables: ir.Table | None) -> Part:
    return Part(("meeting_id",), *tables)


def of_sessions(*tables: ir.Table | None) -> Part:
    return Part(("participant_id",), *tables)


ATTENDED = sessions(("P1", "M1", "U1", 60), ("P2", "M1", "U1", 30), ("P3", "M2", None, None))


@pytest.mark.parametrize(
    ("counted", "wrong"),
    [
        ([("M1", 2, 1, 90), ("M2", 1, 0, 0), ("M3", 0, 0, 0)], 0),
        ([("M1", 3, 1, 90), ("M2", 1, 0, 0), ("M3", 0, 0, 0)], 1),
        ([("M1", 2, 1, 89), ("M2", 1, 0, 1), ("M3", 0, 0, 0)], 2),
        ([("M1", 2, 1, 90), ("M2", 0, 0, 0), ("M3", 1, 0, 0)], 2),
    ],
    ids=["sound", "a session too many", "minutes", "in another meeting"],
)
def test_a_meeting_counts_its_sessions(
    counted: list[tuple[str, int, int, int]], wrong: int
) -> None:
    assert unreconciled(of_meetings(meetings(*counted), None), of_sessions(ATTENDED, None)) == wrong


@pytest.mark.parametrize(("users", "wrong"), [(1, 0), (2, 1)])
def test_users_are_counted_where_the_two_tables_are_of_different_runs(
    users: int, wrong: int
) -> None:
    counted = meetings(("M1", 2, users, 90), ("M2", 1, 0, 0))
    assert unreconciled(of_meetings(None, counted), of_sessions(ATTENDED, None)) == wrong
    assert unreconciled(of_meetings(counted, None), of_sessions(None, ATTENDED)) == wrong


def test_new_sessions_alone_are_held_to_the_published_meetings() -> None:
    """P4 is new to M2, and P1 moves from M1 to M3; M4, which was off before, is not touched."""
    counted = meetings(("M1", 2, 1, 90), ("M2", 1, 0, 0), ("M3", 0, 0, 0), ("M4", 7, 7, 7))
    new = sessions(("P4", "M2", "U4", 5))
    assert unreconciled(of_meetings(None, counted), of_sessions(new, ATTENDED, new)) == 1
    moved, before = sessions(("P1", "M3", "U1", 60)), sessions(("P1", "M1", "U1", 60))
    assert unreconciled(of_meetings(None, counted), of_sessions(moved, ATTENDED, before)) == 2
    same = before
    assert unreconciled(of_meetings(None, counted), of_sessions(same, ATTENDED, before)) == 0


def test_new_meetings_alone_are_held_to_the_published_sessions() -> None:
    published = meetings(("M1", 2, 1, 90), ("M2", 1, 0, 0))
    before = meetings(("M1", 2, 1, 90))
    for built, wrong in ((meetings(("M1", 2, 1, 90)), 0), (meetings(("M1", 1, 1, 60)), 1)):
        found = unreconciled(of_meetings(built, published, before), of_sessions(None, ATTENDED))
        assert found == wrong


def test_tables_that_a_run_does_not_build_are_not_counted() -> None:
    off = meetings(("M1", 9, 9, 9))
    assert unreconciled(of_meetings(None, off), of_sessions(None, ATTENDED)) is None


# What is told.


def test_what_is_broken_across_tables_names_what_to_build_together() -> None:
    rows: list[dict[str, object]] = [
        {"invariant": "a", "models": "go_user_dim go_webinar_fact", "violations": 2},
        {"invariant": "b", "models": "go_user_dim", "violations": 1},
        {"invariant": "c", "models": "go_license_dim", "violations": 0},
    ]
    with pytest.raises(InvariantError) as found:
        check(rows)
    assert str(found.value).splitlines() == [
        "Cross-table checks failed: a (2 rows); b (1 rows).",
        "Nothing was published. Build these together: --select 'go_user_dim go_webinar_fact'",
    ]
    with pytest.raises(
        InvariantError, match=r"Checks of the built tables failed: b \(1 rows\)\."
    ) as found:
        check(rows[1:])
    assert "--select" not in str(found.value)
    check(rows[2:])
