"""A site with one more run, an increment so small that its pass rates say little."""

import dataclasses
from decimal import Decimal

from zoomgold.site.collect import Site
from zoomgold.site.logs import Run

#: Rows that the run saw of a source, and the share of them that passed.
SEEN = {"si_users": (3, Decimal("0.6667")), "si_licenses": (50, Decimal("0.98"))}


def with_small_run(site: Site) -> Site:
    """The site after a run that saw a few rows of `SEEN`, and none of the other sources."""
    last = site.logs.runs[-1]
    tables = []
    for one in last.tables:
        rows, rate = SEEN.get(one.source_table or "", (0, Decimal(1)))
        tables.append(dataclasses.replace(one, records_processed=rows, pass_rate=rate))
    runs = (*site.logs.runs, Run(last.whole, tuple(tables)))
    return dataclasses.replace(site, logs=dataclasses.replace(site.logs, runs=runs))
