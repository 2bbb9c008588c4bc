"""The static site as files: what it shows and what it does not, how it is written and served."""

import dataclasses
import hashlib
import json
import re
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import pytest
from support.gold import FIXTURES, GOLD_TABLES, query
from support.small_run import with_small_run

import zoomgold
from zoomgold.cli import main
from zoomgold.config.freshness import Freshness, Limits
from zoomgold.config.settings import load_settings
from zoomgold.definitions.silver import TABLES
from zoomgold.errors import TryAgainError, UsageError
from zoomgold.site import collect as collecting
from zoomgold.site.build import build, rates_chart, rows_chart, seconds_chart, violations_chart
from zoomgold.site.collect import Site, collect
from zoomgold.site.logs import Logs, Run
from zoomgold.site.reports.definitions import PAGES
from zoomgold.site.serve import server

ASSETS = Path(collecting.__file__).parent / "assets"
MAX_BYTES = 5_000_000


def site_of(database: Path, **options: object) -> Site:
    return collect(load_settings({"silver": FIXTURES, "database": database, **options}))


@pytest.fixture(scope="module")
def site(fixture_gold: Path) -> Site:
    return site_of(fixture_gold)


@pytest.fixture(scope="module")
def folder(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "docs"
    build(site, out)
    return out


class _Page(HTMLParser):
    """Addresses, anchors and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.anchors: set[str] = set()
        self.text = ""
        self.feed(text)

    # The signature is HTMLParser's.
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attrs:
            if name in ("href", "src") and value is not None:
                self.addresses.append(value)
            if name == "id" and value is not None:
                self.anchors.add(value)

    def handle_data(self, data: str) -> None:
        self.text += data


def page(file: Path) -> _Page:
    return _Page(file.read_text(encoding="utf-8"))


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


def test_a_site_of_a_good_run_is_healthy(site: Site, folder: Path) -> None:
    assert site.worries == ()
    assert "Healthy" in page(folder / "index.html").text


def test_a_source_below_the_threshold_is_a_worry(site: Site, tmp_path: Path) -> None:
    strict = dataclasses.replace(site, threshold=0.976)
    assert strict.worries == ("si_users passed 97.56% of its rows; the threshold is 97.6%.",)
    build(strict, tmp_path / "docs")
    overview = page(tmp_path / "docs" / "index.html").text
    assert "Needs attention" in overview
    assert "Healthy" not in overview


def test_stale_silver_is_a_worry(site: Site, fixture_gold: Path, tmp_path: Path) -> None:
    limits = Freshness(sources={"si_meetings": Limits(fail_after=timedelta(days=1))})
    found = site_of(fixture_gold, freshness=limits, as_of=datetime(2025, 7, 2))
    assert found.worries == (
        "si_meetings is 1d 23h old, past fail_after 1d; newest row 2025-06-30 00:05 UTC.",
    )
    fresh = [dataclasses.replace(one, status="pass") for one in found.freshness]
    for stands, text in ((found.freshness, "Needs attention"), (tuple(fresh), "Healthy")):
        build(dataclasses.replace(site, freshness=stands), tmp_path / text)
        assert text in page(tmp_path / text / "index.html").text
    assert "No source is older than its limit." in page(tmp_path / "Healthy" / "index.html").text


def test_few_rows_below_the_threshold_are_no_worry(site: Site, tmp_path: Path) -> None:
    enough = dataclasses.replace(site, threshold=0.976, few_rows=904)
    assert len(enough.worries) == 1
    few = dataclasses.replace(enough, few_rows=905)
    assert not few.worries
    build(few, tmp_path / "docs")
    overview = page(tmp_path / "docs" / "index.html").text
    assert "no source of which it saw 905 rows or more is below" in overview
    assert "of only 904 rows" in overview


def test_a_failed_last_run_is_a_worry(site: Site) -> None:
    good = site.logs.runs[-1]
    bad = Run(dataclasses.replace(good.whole, execution_status="Failed"), good.tables)
    failed = dataclasses.replace(site, logs=Logs((good, bad), (), {}))
    assert failed.worries == ("The last run is Failed: Gold is as the run before left it.",)
    assert failed.last_completed == good


def test_without_any_run_the_site_is_written_all_the_same(site: Site, tmp_path: Path) -> None:
    build(dataclasses.replace(site, logs=Logs((), (), {})), tmp_path / "docs")
    assert "No run is on record" in page(tmp_path / "docs" / "runs.html").text


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


def test_the_site_is_small(site: Site, tmp_path: Path) -> None:
    size = build(site, tmp_path / "docs")
    assert size < MAX_BYTES
    assert size == sum(f.stat().st_size for f in (tmp_path / "docs").rglob("*") if f.is_file())


def test_a_site_is_replaced_whole(site: Site, tmp_path: Path) -> None:
    out = tmp_path / "docs"
    build(site, out)
    (out / "tables" / "go_gone.html").touch()
    build(site, out)
    assert not (out / "tables" / "go_gone.html").exists()
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_with_something_else_is_not_touched(site: Site, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    with pytest.raises(UsageError, match="is not a site of zoomgold; it was not changed"):
        build(site, tmp_path)
    assert mine.read_text() == "mine"
    with pytest.raises(UsageError, match="it was not changed"):
        build(site, mine)
    assert list(tmp_path.iterdir()) == [mine]


def test_a_folder_that_cannot_be_made_is_reported(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be written"):
        build(site, tmp_path / "file" / "docs")


@pytest.mark.integration
def test_a_gold_that_a_run_holds_is_to_be_tried_again(fixture_gold: Path, tmp_path: Path) -> None:
    database = Path(shutil.copy(fixture_gold, tmp_path / "held.duckdb"))
    code = (
        "import sys, duckdb; c = duckdb.connect(sys.argv[1]); print('held', flush=True); "
        "sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(TryAgainError, match="held by another process"):
            site_of(database)
        other.communicate("\n")


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    with server(folder, 0) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_the_site_is_served_on_loopback(address: str, folder: Path) -> None:
    with urllib.request.urlopen(f"{address}/tables/go_user_dim.html") as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.read() == (folder / "tables" / "go_user_dim.html").read_bytes()
    with pytest.raises(urllib.error.HTTPError) as missing:
        urllib.request.urlopen(f"{address}/../../secret.txt")
    assert missing.value.code == 404
    missing.value.close()


def test_a_port_that_is_taken_is_reported(folder: Path) -> None:
    with server(folder, 0) as running, pytest.raises(UsageError, match="choose another with --po"):
        server(folder, running.server_port)


def test_nothing_is_served_where_no_site_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no site there; build it: zoomgold docs build --out"):
        server(tmp_path, 0)


@pytest.mark.integration
def test_docs_build_says_where_the_site_is(
    fixture_gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "docs"
    options = ["--silver", str(FIXTURES), "--database", str(fixture_gold), "--out", str(out)]
    printed = {}
    for form in ("text", "json"):
        with pytest.raises(SystemExit) as exit_:
            main(["docs", "build", *options, "--output", form])
        assert exit_.value.code == 0
        printed[form] = capsys.readouterr()
        assert printed[form].err == ""
    size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    report = json.loads(printed["json"].out)
    assert report == {"out": str(out), "tables": len(GOLD_TABLES) + len(TABLES), "bytes": size}
    schema = Path(zoomgold.__file__).parent / "schemas" / "docs_build.json"
    jsonschema.validate(report, json.loads(schema.read_text(encoding="utf-8")))
    assert printed["text"].out.splitlines() == [
        f"{out}: {len(GOLD_TABLES) + len(TABLES)} tables, {size / 1_000_000:.1f} MB",
        f"Open: {out / 'index.html'}",
    ]


def test_docs_build_without_gold_exits_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(
            ["docs", "build", "--silver", str(FIXTURES), "--database", str(tmp_path / "no.duckdb")]
        )
    assert exit_.value.code == 2
    assert "build it with: zoomgold run" in capsys.readouterr().err


def test_rates_of_few_rows_are_marked_and_of_none_left_out(site: Site) -> None:
    series = {one["name"]: one for one in rates_chart(with_small_run(site))["series"]}
    assert series["si_users"]["values"] == pytest.approx([97.56, 66.67], abs=0.01)
    assert series["si_users"]["few"] == [False, True]
    assert series["si_licenses"]["values"][1] == pytest.approx(98)
    assert series["si_licenses"]["few"] == [False, True]
    assert series["si_meetings"]["values"][1] is None
    assert series["si_meetings"]["few"] == [False, False]


def test_durations_add_up_to_the_run(site: Site) -> None:
    chart = seconds_chart(site)
    *tables, rest = chart["series"]
    (run,) = site.logs.runs
    assert (chart["kind"], rest["name"]) == ("stacked", "outside tables")
    assert {one["name"] for one in tables} == set(GOLD_TABLES)
    assert 0 < rest["values"][0] < run.whole.process_duration_seconds
    parts = sum(one["values"][0] for one in chart["series"])
    assert parts == pytest.approx(run.whole.process_duration_seconds)


def test_a_table_that_a_run_left_alone_took_no_part_of_its_time(site: Site) -> None:
    (run,) = site.logs.runs
    whole = run.whole.process_duration_seconds
    idle = [dataclasses.replace(one, process_duration_seconds=whole) for one in run.tables]
    logs = dataclasses.replace(site.logs, runs=(Run(run.whole, tuple(idle)),))
    *tables, rest = seconds_chart(dataclasses.replace(site, logs=logs))["series"]
    assert {one["values"][0] for one in tables} == {None}
    assert rest["values"] == [whole]


def test_charts_have_a_value_per_run_and_table(site: Site) -> None:
    rates = rates_chart(site)
    assert rates["limit"] == 95
    assert {one["name"] for one in rates["series"]} == set(TABLES)
    users = next(one for one in rates["series"] if one["name"] == "si_users")
    assert users["values"] == pytest.approx([97.56])
    rows = next(one for one in rows_chart(site)["series"] if one["name"] == "go_process_audit")
    assert rows["values"] == [site.tables["si_audit"].rows - 1]
