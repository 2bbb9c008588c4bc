"""The reference of the metrics, from their definitions."""

from collections.abc import Iterator
from datetime import date

from manual.markdown import NOTE, cell, code, table
from zoomgold.engines.snowflake.semantic_view.expressible import expressed, unexpressed
from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS, SUBJECTS
from zoomgold.semantic_layer.lists import (
    DAYS_LOOKED_AT,
    LIMIT_MINUTES,
    LIMITED_PLAN,
    NEAR_PERCENT,
)
from zoomgold.semantic_layer.metric import Combination, Metric
from zoomgold.semantic_layer.refused import REFUSED
from zoomgold.site.reports.windows import MOST_YEARS, windows

_INTRODUCTION = """\
`zoomgold metrics` lists the metrics, `zoomgold metrics active_users --by plan_type --grain week`
computes one, and several in one table. In a notebook:
`zoomgold.metrics().active_users(by="plan_type", grain="week")` is an Ibis table. Each metric is
defined once, in `zoomgold/semantic_layer/`; `zoomgold lineage metric:active_users` shows what it is
computed from.

- Grains are day, week, month, quarter and year. A period is named by its first day, a week (ISO) by
  its Monday. All dates are UTC.
- `--from` and `--to` cut days, not periods: of the first and the last period, only the days in
  between count. Without them the days are those from the first to the last activity. In a notebook
  they are `first=` and `last=`.
- A period without data has a row: sums and counts are 0, ratios null. A ratio over 0 is null.
- Ratios are exact, rounded half up to six decimals. They are computed from sums over the period;
  users are counted anew for each period and each value of a dimension. Neither may be added up.
- A dimension has the value of the day or of the event: a user with two plans in a month counts
  under each, once in the total. Users are counted by `user_id`. Where `plan_type` is `Unknown`,
  Gold does not have the user, or Silver's label is not known.
- `--where plan_type=Pro` counts those rows only; an empty value (`company=`) those without one."""

_COMBINATIONS: dict[Combination, str] = {
    "sum": "adds up",
    "ratio": "ratio of sums",
    "distinct": "counted anew",
}

_NEAR_MINUTES = LIMIT_MINUTES * NEAR_PERCENT // 100
_LISTS = f"""\
`zoomgold report` prints lists to act on.

- `expiring-licenses`: licenses that are active at as-of and whose `end_date` is at most `--within`
  days later. The license is taken as it was at as-of, with the company of its user then.
- `near-plan-limit`: known users with group meetings (more than two participant sessions) of at
  least {_NEAR_MINUTES} minutes in the {DAYS_LOOKED_AT} days before as-of, on plan {LIMITED_PLAN}
  when the meeting started. That is {NEAR_PERCENT} % of the limit of {LIMIT_MINUTES} minutes.
- `upgrade-signals`: for each billing event of type Upgrade of a known user, the minutes that the
  user hosted and attended in the {DAYS_LOOKED_AT} days before it. Beside them stands the median
  over the users who were active in these days on the plan that the user had the day before. The
  summary by plan has the number of events and the share above the median, of those that have one.
"""

_WINDOWS = ", ".join(window.name.lower() for window in windows(date.max, None))
_SITE = f"""\
`zoomgold docs build` shows most of them on three pages: Usage & adoption, Service & support,
Revenue & licenses. Values come evaluated into the pages; nothing is added up or divided in the
browser.

- The last day is that of the newest row, or the one that as-of is in (of a midnight, the day
  before), whichever is earlier. Windows end with it: {_WINDOWS}.
  The last of these begins with the first activity in the last {MOST_YEARS} years.
- A figure is of the whole window: users are counted once, ratios computed from its sums. It is
  compared with as many days before, where Gold has data for all of them.
- A chart shows whole periods: the first of them may begin before the window. The last one ends with
  the window and is paler where it is not over.
- Where the window says how long the periods of a chart are, they are days for 30 days, weeks for
  90 days and else months.
- The overview has the last full month, compared with the one before.
- Bars and lines begin at 0. A value far beyond the others is cut off; its number is on the bar.
- A mart that is not published is computed for the pages; what rests on another table that is not is
  left out, and the page says what to run.
"""


def metrics_page() -> str:
    """The whole page."""
    links = [f"- [{subject}](#{_anchor(subject)})" for subject in (*SUBJECTS, *_OTHERS)]
    parts = ["# The metrics", NOTE, _INTRODUCTION, "\n".join(links)]
    for subject, metrics in SUBJECTS.items():
        parts += [f"## {subject}", _table(metrics)]
    for heading, text in _OTHERS.items():
        parts += [f"## {heading}", text.strip()]
    return "\n\n".join(parts) + "\n"


def _anchor(heading: str) -> str:
    return heading.lower().replace(" ", "-").replace(",", "")


def _table(metrics: tuple[Metric, ...]) -> str:
    return table(
        ("metric", "what it is", "unit", "over periods", "dimensions", "grains"),
        (
            (
                code(metric.name),
                cell(f"{metric.label}: {metric.description}"),
                metric.unit,
                _COMBINATIONS[metric.combination],
                ", ".join(map(code, metric.dimensions)),
                f"{metric.grains[0]} to {metric.grains[-1]}",
            )
            for metric in metrics
        ),
    )


def _dimensions() -> Iterator[tuple[str, ...]]:
    for name, column in DIMENSIONS.items():
        users = [metric.name for metric in METRICS.values() if name in metric.dimensions]
        values = ", ".join(column.domain) or "any text"
        yield code(name), cell(values + (", or none" if column.nullable else "")), str(len(users))


def _semantic_view() -> str:
    """Which metrics are in the semantic view, and why the others are not."""
    count = len(expressed(METRICS.values()))
    lines = (
        (code(one.metric), ", ".join(map(code, one.by)) or "all", cell(one.why))
        for one in unexpressed(METRICS.values())
    )
    introduction = (
        f"`zoomgold ddl --semantic-view` writes a semantic view with {count} of the {len(METRICS)} "
        "metrics, their facts and dimensions. It answers as the definitions do, but that a period "
        "or value without rows is not there. These are not in it:"
    )
    return f"{introduction}\n\n" + table(("metric", "by", "why not"), lines)


_OTHERS = {
    "Dimensions": table(("dimension", "values", "metrics that have it"), _dimensions()),
    "Lists": _LISTS,
    "On the site": _SITE,
    "In a semantic view of Snowflake": _semantic_view(),
    "What there is no metric for": (
        "Silver cannot support these, so they are refused and not estimated.\n\n"
        + table(("what", "why"), ((cell(one.what), cell(one.why)) for one in REFUSED))
    ),
}
