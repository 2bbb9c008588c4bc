"""Write the site: pages from templates, data as classic scripts, assets as they are.

The folder opens from the file system, where browsers allow neither fetch nor modules: so data
comes in `<script src>`, and every address is relative.
"""

import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from zoomgold.errors import UsageError
from zoomgold.pipeline.audit_rows import ABANDONED, COMPLETED, FAILED, RUNNING
from zoomgold.reports.history import Process
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.site.collect import Site
from zoomgold.site.logs import Run
from zoomgold.site.reports.definitions import PAGES, metric_places
from zoomgold.site.reports.overview import SPARK_HEIGHT, SPARK_WIDTH, overview_figures
from zoomgold.site.reports.results import DAYS_AHEAD
from zoomgold.site.reports.text import month_text
from zoomgold.site.reports.view import report_view, said
from zoomgold.targets import check_writable

#: Tells a folder that this module wrote, and may replace, from one that it must not touch.
MARKER = ".zoomgold-docs"
_PACKAGE = "zoomgold.site"
_TONES = {COMPLETED: "good", FAILED: "bad", ABANDONED: "bad", RUNNING: "warn"}
#: A chart of more rules than this is not readable; the rest are drawn as one.
_MAX_SERIES = 8
#: The kinds of tables that hold logs: of these the graph shows nothing until asked.
_LOGS = ("audit", "error", "log")
#: Of the licenses that end next, as many are on the page.
_MOST_LISTED = 20


def build(site: Site, out: Path) -> int:
    """Write the site to the folder `out` in one step and return its size in bytes.

    Raises `UsageError` when the folder holds something else.
    """
    check_target(out)
    out = out.absolute()
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as scratch:
            fresh, stale = Path(scratch) / "new", Path(scratch) / "old"
            _write(site, fresh)
            if out.exists():
                out.rename(stale)
            fresh.rename(out)
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}") from error
    return sum(file.stat().st_size for file in out.rglob("*") if file.is_file())


def check_target(out: Path) -> None:
    """Raise `UsageError` where no site could be written to the folder `out`; changes nothing."""
    out = out.absolute()
    try:
        refused = os.path.lexists(out) and not _may_replace(out)
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}") from error
    if refused:
        raise UsageError(
            f"{out} exists and is not a site of zoomgold; it was not changed.\n"
            "Choose another folder with --out."
        )
    check_writable(out.parent, out)


def _may_replace(folder: Path) -> bool:
    return folder.is_dir() and ((folder / MARKER).is_file() or not any(folder.iterdir()))


def _write(site: Site, folder: Path) -> None:
    (folder / "tables").mkdir(parents=True)
    (folder / MARKER).touch()
    with as_file(files(_PACKAGE) / "assets") as assets:
        shutil.copytree(assets, folder / "assets")
    _write_script(folder / "assets" / "search-data.js", "zoomgoldSearch", search_entries(site))
    _write_script(folder / "assets" / "lineage-data.js", "zoomgoldLineage", graph_data(site))
    pages = _environment(site)
    figures = overview_figures(site.reports)
    values = {
        "chart_violations": violations_chart(site),
        "chart_rates": rates_chart(site),
        "chart_seconds": seconds_chart(site),
        "chart_rows": rows_chart(site),
        "overview": figures,
        "overview_missing": sorted({name for figure in figures for name in figure.missing}),
    }
    for name in ("overview", "lineage", "quality", "runs"):
        file = "index.html" if name == "overview" else f"{name}.html"
        text = pages.get_template(f"{name}.html").render(root="", current=file, **values)
        (folder / file).write_text(text, encoding="utf-8")
    template = pages.get_template("report.html")
    for page in PAGES:
        view = report_view(page, site.reports)
        text = template.render(root="", current=page.file, view=view)
        (folder / page.file).write_text(text, encoding="utf-8")
    template = pages.get_template("table.html")
    for table in site.tables.values():
        file = f"tables/{table.name}.html"
        text = template.render(root="../", current=file, page=table)
        (folder / file).write_text(text, encoding="utf-8")


def _environment(site: Site) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(_PACKAGE),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        site=site,
        report_pages=PAGES,
        days_ahead=DAYS_AHEAD,
        most_listed=_MOST_LISTED,
        spark_width=SPARK_WIDTH,
        spark_height=SPARK_HEIGHT,
    )
    environment.filters.update(
        prose=_prose,
        said=said,
        month=month_text,
        number=_number,
        percent=_percent,
        seconds=lambda value: "none" if value is None else f"{value:,.1f}",
        when=lambda at: f"{at:%Y-%m-%d %H:%M}",
        clock=lambda at: f"{at:%H:%M} UTC",
        day=lambda at: "none" if at is None else f"{at:%Y-%m-%d}",
        share=_share,
        tail=lambda bar: f"{bar.rows:,} {bar.label}",
        behind=_behind,
        tone=lambda status: _TONES.get(status, "idle"),
    )
    return environment


def _prose(text: str) -> Markup:
    """A docstring's words, its back-quoted names as code."""
    return Markup(re.sub("`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _number(value: int | None) -> str:
    return "none" if value is None else f"{value:,}"


def _percent(value: float) -> str:
    """Two decimals at most, none that say nothing."""
    text = f"{value * 100:.2f}"
    return text.rstrip("0").rstrip(".") + "%"


def _share(part: int, whole: int) -> str:
    """The part and its share; a part that is neither none nor all never shows as 0 or 100%."""
    if part == 0 or whole == 0:
        return f"{part:,}"
    share = min(max(part / whole, 0.001), 0.999) if part < whole else 1.0
    return f"{part:,} ({_percent(round(share, 3))})"


def _behind(days: int) -> str:
    """How far the newest row lies before the run's as-of date."""
    if days == 0:
        return "on the run's as-of date"
    where = "before" if days > 0 else "after"
    unit = "day" if abs(days) == 1 else "days"
    return f"{abs(days):,} {unit} {where} the run's as-of date"


def _write_script(file: Path, name: str, data: Any) -> None:
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    file.write_text(f"window.{name}={text};\n", encoding="ascii")


def search_entries(site: Site) -> list[dict[str, Any]]:
    """One entry per table and column, and per metric of a report."""
    entries: list[dict[str, Any]] = []
    for page in site.tables.values():
        address = f"tables/{page.name}.html"
        about = f"{page.description} {page.details or page.grain}".replace("`", "")
        entries.append({"name": page.name, "of": page.layer, "about": about, "url": address})
        for column in page.columns:
            about = f"{column.description}. {', '.join(column.domain)}".strip()
            url = f"{address}#{column.name}"
            entries.append({"name": column.name, "of": page.name, "about": about, "url": url})
    for name, (report, url) in metric_places().items():
        about = f"{METRICS[name].label}. {METRICS[name].description}"
        entries.append({"name": name, "of": report.title, "about": about, "url": url})
    return [{"id": position, **entry} for position, entry in enumerate(entries)]


def graph_data(site: Site) -> dict[str, Any]:
    """Tables with their columns, and the edges between tables and between columns."""
    return {
        "tables": [
            {
                "name": page.name,
                "layer": page.layer,
                "isLog": page.kind in _LOGS,
                "rows": page.rows,
                "about": page.description.replace("`", ""),
                "columns": [[column.name, column.dtype] for column in page.columns],
            }
            for page in site.tables.values()
        ],
        "edges": site.lineage.tables,
        "columnEdges": [edge._asdict() for edge in site.lineage.columns],
        "rowEdges": [
            {"source": column, "target": table, "kind": "filter"}
            for column, table in site.lineage.rows
        ],
    }


def violations_chart(site: Site) -> dict[str, Any]:
    """Standing violations after each run, a bar part per rule, the rarest rules as one."""
    rules = list(site.logs.standing.items())
    shown, rest = rules[:_MAX_SERIES], rules[_MAX_SERIES:]
    if rest:
        sums = tuple(map(sum, zip(*(counts for _, counts in rest), strict=True)))
        shown.append((f"{len(rest)} other rules", sums))
    series = [{"name": name, "values": list(counts)} for name, counts in shown]
    return {
        "kind": "stacked",
        "unit": "violations",
        "labels": _labels(site.logs.runs),
        "series": series,
    }


def rates_chart(site: Site) -> dict[str, Any]:
    """The pass rate of each source in each run, in percent; `few` marks those of few rows.

    Of no rows there is no rate.
    """

    def rate(one: Process) -> float | None:
        if one.pass_rate is None or not one.records_processed:
            return None
        return float(one.pass_rate) * 100

    rates = _per_table(site, "source_table", rate)
    few = _per_table(site, "source_table", lambda one: site.verdict(one) == "few")
    series = [
        {
            **one,
            "few": [value is not None and bool(mark) for value, mark in zip(*both, strict=True)],
        }
        for one, marks in zip(rates["series"], few["series"], strict=True)
        for both in [(one["values"], marks["values"])]
    ]
    return {
        "kind": "line",
        "unit": "%",
        "limit": site.threshold * 100,
        "fewRows": site.few_rows,
        "labels": rates["labels"],
        "series": series,
    }


def seconds_chart(site: Site) -> dict[str, Any]:
    """How long each run took, by the audit log: a bar part per table, and what is of none."""
    runs = site.logs.runs
    tables = _per_table(site, "process_name", lambda one: one.process_duration_seconds)
    wholes = [run.whole.process_duration_seconds for run in runs]
    for one in tables["series"]:
        # A table that a run left alone has the run's own times in the log.
        one["values"] = [
            None if seconds == whole else seconds
            for seconds, whole in zip(one["values"], wholes, strict=True)
        ]
    of_tables = [
        sum(seconds for one in tables["series"] if (seconds := one["values"][place]) is not None)
        for place in range(len(runs))
    ]
    rest = [
        None if whole is None else max(whole - part, 0)
        for whole, part in zip(wholes, of_tables, strict=True)
    ]
    series = [*tables["series"], {"name": "outside tables", "values": rest, "isRest": True}]
    return {"kind": "stacked", "unit": "s", "labels": tables["labels"], "series": series}


def rows_chart(site: Site) -> dict[str, Any]:
    """The rows that each run wrote, per table."""

    def written(one: Process) -> int | None:
        inserted, updated = one.records_inserted, one.records_updated
        return None if inserted is None or updated is None else inserted + updated

    return {"kind": "stacked", "unit": "rows", **_per_table(site, "process_name", written)}


def _per_table(site: Site, label: str, value: Callable[[Process], float | None]) -> dict[str, Any]:
    runs = site.logs.runs
    names = list(dict.fromkeys(getattr(one, label) for run in runs for one in run.tables))
    found = [{getattr(one, label): value(one) for one in run.tables} for run in runs]
    series = [{"name": name, "values": [run.get(name) for run in found]} for name in names if name]
    return {"labels": _labels(runs), "series": series}


def _labels(runs: Sequence[Run]) -> list[str]:
    return [_label(run.whole.execution_start_time) for run in runs]


def _label(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}"
