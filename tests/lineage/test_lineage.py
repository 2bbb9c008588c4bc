"""Lineage equals what the contracts say, column by column, upstream and downstream."""

import json

import pytest
from support.known_marts import OTHERS
from support.lineage_truth import RULED, SOURCE, columns_of, of_each, silver_columns, truth_of

from zoomgold.cli.render.lineage import lineage_json
from zoomgold.definitions.rules import CRITICAL
from zoomgold.definitions.silver import TABLES
from zoomgold.errors import UsageError
from zoomgold.lineage import (
    Edge,
    Edges,
    Kind,
    column_lineage,
    downstream_of,
    lineage_graph,
    row_lineage,
    rules_reading,
    upstream_of,
)
from zoomgold.lineage.compose import direct, rule_lineage
from zoomgold.lineage.names import target_of
from zoomgold.models.catalog import MARTS, MODELS, SOURCES
from zoomgold.models.dag import upstream_models


def names(edges: Edges, kind: Kind) -> set[str]:
    return {edge.name for edge in edges if edge.kind is kind}


def columns_by_table(edges: Edges, kind: Kind) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for edge in edges:
        if edge.kind is kind and edge.table not in OTHERS:
            found.setdefault(edge.table, set()).add(edge.column)
    return found


# Upstream


@pytest.mark.parametrize("model", SOURCE)
def test_each_column_is_computed_from_and_joined_by_what_the_contract_says(model: str) -> None:
    found = {
        column: (names(edges, Kind.VALUE), names(edges, Kind.JOIN))
        for column, edges in column_lineage(model).items()
    }
    expected = {
        column: (silver_columns(model, value), silver_columns(model, join))
        for column, (value, join) in truth_of(model).items()
    }
    assert found == expected


@pytest.mark.parametrize("mart", MARTS)
def test_each_column_of_a_mart_is_computed_from_and_joined_by_what_its_contract_says(
    mart: str,
) -> None:
    found = {
        column: (names(edges, Kind.VALUE), names(edges, Kind.JOIN))
        for column, edges in direct(mart).columns.items()
    }
    assert found == {
        column: (set(value.split()), set(join.split()))
        for column, (value, join) in truth_of(mart).items()
    }


#: The upstream of a mart that decides none of its rows: something is looked up in it.
LOOKED_UP = {"go_license_month_agg": ("go_user_dim",)}


@pytest.mark.parametrize("mart", MARTS)
def test_what_decides_the_rows_of_its_upstream_decides_those_of_a_mart(mart: str) -> None:
    expected = {
        column
        for upstream in upstream_models(MODELS[mart])
        if upstream not in LOOKED_UP.get(mart, ())
        for column in silver_columns(upstream, columns_of(SOURCE[upstream]))
    }
    assert names(row_lineage(mart), Kind.FILTER) == expected


@pytest.mark.parametrize("model", [name for name in SOURCE if name != "go_error_data"])
def test_every_column_of_its_source_decides_the_rows_of_a_table(model: str) -> None:
    """The latest-row order goes through all columns, and the key and the rules are among them."""
    edges = row_lineage(model)
    assert names(edges, Kind.FILTER) == silver_columns(model, columns_of(SOURCE[model]))
    assert {edge.kind for edge in edges} == {Kind.FILTER}


def test_which_violations_there_are_depends_on_every_column_of_every_judged_table() -> None:
    tables = [*RULED, "si_error_data"]
    expected = of_each({table: columns_of(table) for table in tables})
    assert names(row_lineage("go_error_data"), Kind.FILTER) == set(expected.split())


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        # A version's place among its user's versions, in order of time.
        ("go_user_dim.version_number", "si_users: user_id update_timestamp load_timestamp"),
        # Which rows of a ticket are its last terminal ones.
        (
            "go_support_ticket_fact.close_date",
            f"si_support_tickets: {columns_of('si_support_tickets')}",
        ),
        # A meeting whose row is rejected is not found.
        ("go_participant_fact.attendance_ratio", f"si_meetings: {columns_of('si_meetings')}"),
        ("go_meeting_fact.participant_count", f"si_participants: {columns_of('si_participants')}"),
        ("go_meeting_fact.start_time", ""),
    ],
)
def test_a_column_is_filtered_by_what_decides_the_rows_that_its_value_is_taken_of(
    column: str, expected: str
) -> None:
    model, _, name = column.partition(".")
    table, _, columns = expected.partition(": ")
    assert names(column_lineage(model)[name], Kind.FILTER) == {
        f"{table}.{silver}" for silver in columns.split()
    }


def test_upstream_has_the_gold_columns_on_the_way_to_silver() -> None:
    edges = upstream_of("go_meeting_fact", "total_attendance_minutes")
    assert names(edges, Kind.VALUE) == {
        "go_participant_fact.attendance_minutes",
        "si_participants.join_time",
        "si_participants.leave_time",
    }
    assert names(edges, Kind.JOIN) == {
        "go_participant_fact.meeting_id",
        "si_participants.meeting_id",
        "si_meetings.meeting_id",
    }


# Downstream


def test_what_breaks_when_the_end_of_a_meeting_changes() -> None:
    edges = downstream_of("si_meetings", "end_time")
    assert columns_by_table(edges, Kind.VALUE) == {
        "go_meeting_fact": {"end_time", "duration_minutes", "meeting_status"},
        "go_participant_fact": {"attendance_ratio", "attendee_type"},
        "go_error_data": {"error_id", "error_value", "record_payload"},
        "go_user_day_agg": {"hosted_minutes"},
    }
    assert columns_by_table(edges, Kind.JOIN) == {}
    assert columns_by_table(edges, Kind.FILTER) == {
        # A meeting that ends before it starts is rejected: its row, and what is taken of it, go.
        "go_meeting_fact": set(MODELS["go_meeting_fact"].contract.schema),
        "go_participant_fact": {"attendance_ratio", "attendee_type"},
        "go_feature_usage_fact": {"host_user_key"},
        "go_error_data": set(MODELS["go_error_data"].contract.schema),
        "go_date_dim": set(MODELS["go_date_dim"].contract.schema),
        "go_user_day_agg": set(MODELS["go_user_day_agg"].contract.schema),
    }


def test_what_breaks_when_the_plan_of_a_user_changes() -> None:
    edges = downstream_of("si_users", "plan_type")
    assert columns_by_table(edges, Kind.VALUE) == {
        "go_user_dim": {"plan_type", "attribute_hash"},
        "go_support_ticket_fact": {"priority_level"},
        "go_error_data": {"error_value", "error_id", "record_payload"},
        "go_user_day_agg": {"plan_type"},
        "go_license_month_agg": {"plan_type"},
    }
    assert columns_by_table(edges, Kind.JOIN) == {}
    # Another plan opens another version, and what finds a version finds another one.
    assert columns_by_table(edges, Kind.FILTER) == {
        "go_user_dim": set(MODELS["go_user_dim"].contract.schema),
        "go_license_dim": {"assigned_user_key"},
        "go_participant_fact": {"user_key", "participant_name"},
        "go_meeting_fact": {"host_user_key"},
        "go_feature_usage_fact": {"host_user_key"},
        "go_webinar_fact": {"host_user_key"},
        "go_support_ticket_fact": {"user_key", "priority_level"},
        "go_billing_event_fact": {"user_key"},
        "go_error_data": set(MODELS["go_error_data"].contract.schema),
        "go_user_day_agg": set(MODELS["go_user_day_agg"].contract.schema),
        "go_license_month_agg": {"plan_type", "company"},
    }


@pytest.mark.parametrize(
    ("column", "value", "join"),
    [
        (
            "go_participant_fact.attendance_minutes",
            "go_meeting_fact.total_attendance_minutes go_user_day_agg.attendance_minutes",
            "",
        ),
        (
            "go_participant_fact.meeting_id",
            "",
            "go_meeting_fact.participant_count go_meeting_fact.unique_user_count "
            "go_meeting_fact.total_attendance_minutes go_meeting_fact.meeting_type "
            "go_user_day_agg.group_meetings_hosted",
        ),
        ("go_user_dim.user_name", "go_participant_fact.participant_name", ""),
        (
            "go_user_dim.plan_type",
            "go_support_ticket_fact.priority_level go_user_day_agg.plan_type "
            "go_license_month_agg.plan_type",
            "",
        ),
        ("go_participant_fact.attendance_ratio", "", ""),
        ("si_audit.status", "go_process_audit.execution_status go_process_audit.execution_id", ""),
        (
            "si_webinars.host_id",
            "go_webinar_fact.host_id go_error_data.error_id go_error_data.error_value "
            "go_error_data.record_payload go_user_day_agg.user_id",
            "go_webinar_fact.host_user_key go_user_day_agg.user_key go_user_day_agg.plan_type "
            "go_user_day_agg.company",
        ),
    ],
)
def test_the_columns_computed_from_and_joined_by_a_column(
    column: str, value: str, join: str
) -> None:
    edges = downstream_of(*column.split("."))
    assert names(edges, Kind.VALUE) == set(value.split())
    assert names(edges, Kind.JOIN) == set(join.split())


def test_no_column_of_silver_is_without_use() -> None:
    unused = {
        f"{table}.{column}"
        for table, silver in TABLES.items()
        for column in silver.schema
        if not downstream_of(table, column)
    }
    assert unused == set()


# Rules


@pytest.mark.parametrize("model", SOURCES)
def test_a_rejecting_rule_reads_the_columns_that_it_says(model: str) -> None:
    source = SOURCES[model]
    read = {
        rule.name: names(rule_lineage(model)[rule.name], Kind.VALUE)
        for rule in source.rules
        if rule.severity == CRITICAL
    }
    assert read == {
        rule.name: {f"{source.silver.name}.{column}" for column in rule.columns}
        for rule in source.rules
        if rule.severity == CRITICAL
    }


def test_the_rules_that_the_end_of_a_meeting_can_break() -> None:
    found = {
        (use.table, use.rule, use.severity) for use in rules_reading("si_meetings", "end_time")
    }
    assert found == {
        ("si_meetings", "invalid_time_range", "Critical"),
        ("si_meetings", "duration_mismatch", "Warning"),
        ("si_meetings", "duration_over_24h", "Warning"),
        ("si_meetings", "missing_end_time", "Warning"),
        ("si_participants", "outside_meeting_window", "Warning"),
        ("si_feature_usage", "outside_meeting_dates", "Warning"),
    }


# The graph


def test_the_graph_has_every_table_and_the_direct_edges_between_them() -> None:
    graph = lineage_graph()
    layers = {node["id"]: node["layer"] for node in graph["nodes"]}
    assert layers == {**dict.fromkeys(TABLES, "silver"), **dict.fromkeys(MODELS, "gold")}
    found = {(edge["source"], edge["target"]) for edge in graph["edges"]}
    expected = {(source, model) for model, source in SOURCE.items()}
    # The key of a version of a user, in whatever refers to a user.
    expected |= {
        ("go_user_dim", model)
        for model in SOURCE
        if model not in ("go_user_dim", "go_process_audit")
    }
    expected |= {(name, mart) for mart in MARTS for name in upstream_models(MODELS[mart])}
    expected |= {("si_meetings", "go_participant_fact"), ("si_meetings", "go_feature_usage_fact")}
    expected |= {("go_participant_fact", "go_meeting_fact")}
    expected |= {(table, "go_error_data") for table in RULED}
    assert found == expected


def test_the_graph_is_plain_data_whose_edges_join_columns_that_exist() -> None:
    graph = json.loads(json.dumps(lineage_graph()))
    assert graph == lineage_graph()
    columns = {(node["id"], name) for node in graph["nodes"] for name in node["columns"]}
    ends = {(edge["source_table"], edge["source_column"]) for edge in graph["column_edges"]}
    ends |= {(edge["target_table"], edge["target_column"]) for edge in graph["column_edges"]}
    ends |= {(edge["source_table"], edge["source_column"]) for edge in graph["row_edges"]}
    assert ends <= columns
    assert {
        "source_table": "go_user_dim",
        "source_column": "user_name",
        "target_table": "go_participant_fact",
        "target_column": "participant_name",
        "kind": "value",
    } in graph["column_edges"]
    assert {
        "source_table": "si_meetings",
        "source_column": "end_time",
        "target_table": "go_meeting_fact",
    } in graph["row_edges"]


# Names


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("go_meetings_fact", "'go_meetings_fact' is not a table of Gold or Silver; the nearest is "
         "go_meeting_fact."),
        ("si_user.email", "'si_user' is not a table of Gold or Silver; the nearest is si_users."),
        ("go_meeting_fact.end", "go_meeting_fact has no column 'end'; the nearest is "
         "go_meeting_fact.end_time."),
        ("attendance_ratio", "'attendance_ratio' is a column; name its table: "
         "go_participant_fact.attendance_ratio."),
    ],
)  # fmt: skip
def test_an_unknown_name_is_reported_with_the_nearest(text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        target_of(text)
    assert str(caught.value) == message


def test_names_are_read_in_any_case() -> None:
    assert target_of("GO_USER_DIM.Email").name == "go_user_dim.email"


# JSON


def test_json_of_a_column_has_its_edges_and_what_decides_its_rows() -> None:
    answer = lineage_json(target_of("go_webinar_fact.registrants"))
    rows = answer.pop("rows")
    assert answer == {
        "name": "go_webinar_fact.registrants",
        "table": "go_webinar_fact",
        "layer": "gold",
        "upstream_tables": [
            {"table": "si_webinars", "kinds": ["value", "join", "filter"]},
            {"table": "go_user_dim", "kinds": ["value", "join", "filter"]},
        ],
        "downstream_tables": [
            {"table": "go_date_dim", "kinds": ["value", "filter"]},
            {"table": "go_user_day_agg", "kinds": ["value", "join", "filter"]},
        ],
        "columns": [
            {
                "column": "registrants",
                "upstream": [{"table": "si_webinars", "column": "registrants", "kind": "value"}],
                "downstream": [],
                "rules": [],
            }
        ],
    }
    assert [row["column"] for row in rows] == columns_of("si_webinars").split()
    assert {row["table"] for row in rows} == {"si_webinars"}


def test_json_of_a_silver_table_has_no_upstream_and_every_column() -> None:
    answer = lineage_json(target_of("si_audit"))
    assert answer["layer"] == "silver"
    assert answer["upstream_tables"] == answer["rows"] == []
    assert answer["downstream_tables"] == [
        {"table": "go_process_audit", "kinds": ["value", "filter"]}
    ]
    assert [column["column"] for column in answer["columns"]] == columns_of("si_audit").split()
    assert all(not column["upstream"] for column in answer["columns"])


def test_an_edge_is_named_as_a_person_writes_it() -> None:
    assert Edge("si_users", "email", Kind.VALUE).name == "si_users.email"
