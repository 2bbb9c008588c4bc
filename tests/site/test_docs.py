"""The static site as files: what its pages show, and what they do not."""

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.collected import folder as folder
from support.collected import page, site_of
from support.collected import site as site
from support.gold import FIXTURES, GOLD_TABLES, query

from zoomgold.definitions.silver import TABLES
from zoomgold.site import collect as collecting
from zoomgold.site.build import violations_chart
from zoomgold.site.collect import Site
from zoomgold.site.reports.definitions import PAGES

ASSETS = Path(collecting.__file__).parent / "assets"


def script_data(file: Path) -> Any:
    return json.loads(re.sub(r"^window\.\w+=|;\n$", "", file.read_text(encoding="ascii")))


@pytest.mark.integration
def test_there_is_a_page_for_each_table(folder: Path) -> None:
    pages = {file.stem for file in (folder / "tables").iterdir()}
    assert pages == {*GOLD_TABLES, *TABLES}
    assert {file.name for file in folder.glob("*.html")} == {
        "index.html",
        "usage.html",
        "support.html",
        "revenue.html",
        "lineage.html",
        "quality.html",
        "runs.html",
    }


def test_every_link_leads_to_a_file_and_an_anchor_of_the_site(folder: Path) -> None:
    pages = {file: page(file) for file in folder.rglob("*.html")}
    for file, found in pages.items():
        for address in found.addresses:
            name, _, anchor = address.partition("#")
            target = (file.parent / name).resolve() if name else file
            assert target.is_file(), (file, address)
            # The graph reads table and column from its address itself.
            if anchor and target.name != "lineage.html":
                assert anchor in pages[target].anchors, (file, address)


def test_no_page_names_an_address_outside(folder: Path) -> None:
    for file in [
        *folder.rglob("*.html"),
        *folder.glob("assets/*.css"),
        *folder.glob("assets/*.js"),
    ]:
        addresses = re.findall(r"\w+://[^\s\"'<]+", file.read_text(encoding="utf-8"))
        assert set(addresses) <= {"http://www.w3.org/2000/svg"}, file


def test_libraries_are_the_ones_named_and_carry_their_licences() -> None:
    text = (ASSETS / "vendor" / "README.txt").read_text(encoding="ascii")
    pairs = (line.split() for line in text.splitlines())
    sums = {pair[1]: pair[0] for pair in pairs if len(pair) == 2}
    libraries = {file.name: file for file in (ASSETS / "vendor").glob("*.js")}
    assert sums.keys() == libraries.keys()
    for name, file in libraries.items():
        assert hashlib.sha256(file.read_bytes()).hexdigest() == sums[name]
        licence = file.with_name(f"{name.split('.')[0]}.LICENSE.txt").read_text(encoding="utf-8")
        assert "Permission is hereby granted, free of charge" in licence


def test_no_personal_data_is_in_the_site(folder: Path) -> None:
    with duckdb.connect() as connection:
        rows = connection.execute(
            f"SELECT DISTINCT trim(unnest([email, lower(email), user_name])) "
            f"FROM '{FIXTURES}/si_users.parquet'"
        ).fetchall()
    personal = {value for (value,) in rows if value is not None and len(value) > 3}
    assert len(personal) > 900
    text = "\n".join(
        file.read_text(encoding="utf-8")
        for file in folder.rglob("*")
        if file.suffix in (".html", ".js") and file.parent.name != "vendor"
    )
    # A script's data has other characters escaped; so that none slips through, look for both.
    assert not [value for value in personal if value in text]
    assert not [value for value in personal if json.dumps(value)[1:-1] in text]


def test_a_table_page_shows_what_the_contract_says(folder: Path, fixture_gold: Path) -> None:
    found = page(folder / "tables" / "go_meeting_fact.html")
    (row,) = query(
        fixture_gold, "SELECT count(*) AS rows, count(end_time) AS ended FROM go_meeting_fact"
    )
    for text in (
        "One row per meeting. Attendance is what go_participant_fact accepted",
        "one row per meeting",
        "meeting_id",
        f"Profile of {row['rows']:,} rows",
        f"{row['rows'] - row['ended']} (0.6%) null",
        "Whole elapsed minutes from start_time to end_time",
        "Medium Group",
        "duration_over_24h",
        "The meeting lasts more than 24 hours.",
        "end_time is not before start_time.",
        "From si_meetings, go_user_dim, go_participant_fact",
    ):
        assert text in " ".join(found.text.split()), text
    assert {"duration_minutes", "rules", "sample", "lineage"} <= found.anchors


def test_the_number_of_open_violations_is_reported_per_rule(site: Site, fixture_gold: Path) -> None:
    rows = query(
        fixture_gold,
        "SELECT source_table, validation_rule, count(*) AS violations FROM go_error_data "
        "WHERE resolution_status <> 'Resolved' GROUP BY ALL",
    )
    assert rows
    for row in rows:
        found = site.violations_of(row["source_table"], row["validation_rule"])
        assert found == row["violations"], row
    assert sum(one.violations for one in site.logs.open_violations) == sum(
        r["violations"] for r in rows
    )


@pytest.mark.integration
def test_violations_that_a_run_resolved_stood_before_it(fixture_gold: Path, tmp_path: Path) -> None:
    """Two runs; the second saw one violation come and all but one of a rule go."""
    database = Path(shutil.copy(fixture_gold, tmp_path / "two.duckdb"))
    with duckdb.connect(str(database)) as connection:
        connection.execute("USE gold")
        connection.execute("DELETE FROM go_error_data")
        connection.execute("DELETE FROM go_process_audit WHERE process_name <> 'pipeline'")
        connection.execute(
            "UPDATE go_process_audit SET execution_start_time = '2025-07-01 00:00:00'"
        )
        connection.execute(
            "INSERT INTO go_process_audit BY NAME (SELECT * REPLACE ('later' AS execution_id, "
            "TIMESTAMP '2025-07-02' AS execution_start_time) FROM go_process_audit)"
        )
    columns = "error_id, validation_rule, first_seen_at, resolved_at, resolution_status"
    violations = (
        "('a', 'old', TIMESTAMP '2025-07-01', TIMESTAMP '2025-07-02', 'Resolved'), "
        "('b', 'old', TIMESTAMP '2025-07-01', NULL, 'Open'), "
        "('c', 'new', TIMESTAMP '2025-07-02', NULL, 'Open')"
    )
    with duckdb.connect(str(database)) as connection:
        connection.execute("USE gold")
        connection.execute(
            f"INSERT INTO go_error_data BY NAME (SELECT *, 'si_users' AS source_table, "
            f"'Critical' AS error_severity, 1 AS occurrences "
            f"FROM (VALUES {violations}) f({columns}))"
        )
    site = site_of(database)
    assert dict(site.logs.standing) == {"new": (0, 1), "old": (2, 1)}
    chart = violations_chart(site)
    assert chart["labels"] == ["2025-07-01 00:00:00", "2025-07-02 00:00:00"]
    assert chart["series"] == [
        {"name": "old", "values": [2, 1]},
        {"name": "new", "values": [0, 1]},
    ]


def test_search_has_every_table_and_column_and_the_metrics_of_reports(
    folder: Path, site: Site
) -> None:
    entries = script_data(folder / "assets" / "search-data.js")
    reports = {one.title: one for one in PAGES}
    metrics = [entry for entry in entries if entry["of"] in reports]
    assert {entry["name"] for entry in metrics} == {
        name
        for one in PAGES
        for name in (*one.figures, *(name for chart in one.charts for name in chart.metrics))
    }
    for entry in metrics:
        file, _, anchor = entry["url"].partition("#")
        assert file == reports[entry["of"]].file
        assert anchor in page(folder / file).anchors
    columns = sum(1 + len(table.columns) for table in site.tables.values())
    assert len(entries) == columns + len(metrics)
    (ratio,) = (e for e in entries if e["name"] == "attendance_ratio")
    assert ratio["of"] == "go_participant_fact"
    assert ratio["url"] == "tables/go_participant_fact.html#attendance_ratio"
    assert "rounded half up" in ratio["about"]


@pytest.mark.parametrize("table", [*GOLD_TABLES, *TABLES])
def test_a_table_s_first_line_says_what_the_table_is(folder: Path, table: str) -> None:
    text = (folder / "tables" / f"{table}.html").read_text()
    lead = re.search('<p class="lead">(.*?)</p>', text)
    assert lead is not None
    if table in TABLES:
        assert lead[1] == f"{TABLES[table].description}."
    else:
        assert lead[1].startswith("One row per ")


def test_outliers_in_a_histogram_are_marked_as_such(folder: Path, fixture_gold: Path) -> None:
    text = (folder / "tables" / "go_billing_event_fact.html").read_text()
    (cell,) = re.findall(r'<tr id="amount">.*?</tr>', text, re.DOTALL)
    found = re.search(r"outliers: (\d+) below (-[\d.]+), (\d+) above ([\d,.]+)</span>", cell)
    assert found is not None
    few, low, many, high = found.groups()
    (row,) = query(
        fixture_gold,
        f"SELECT count(*) FILTER (amount < {low}) AS few, "
        f"count(*) FILTER (amount > {high.replace(',', '')}) AS many FROM go_billing_event_fact",
    )
    assert (row["few"], row["many"]) == (int(few), int(many))
    assert cell.count('class="tail"') == 2
    (flag,) = re.findall(r'<tr id="event_id">.*?</tr>', text, re.DOTALL)
    assert "outliers" not in flag


def test_the_graph_has_tables_and_columns(folder: Path) -> None:
    graph = script_data(folder / "assets" / "lineage-data.js")
    assert {table["name"] for table in graph["tables"]} == {*GOLD_TABLES, *TABLES}
    assert {table["name"] for table in graph["tables"] if table["isLog"]} == {
        "go_error_data",
        "go_process_audit",
        "si_error_data",
        "si_audit",
    }
    assert ["si_users", "go_user_dim"] in graph["edges"]
    value = {"source": "si_webinars.start_time", "target": "go_webinar_fact.webinar_date"}
    assert {**value, "kind": "value"} in graph["columnEdges"]
    rows = {"source": "si_meetings.end_time", "target": "go_meeting_fact", "kind": "filter"}
    assert rows in graph["rowEdges"]
