"""SCD type 2: the observations of each key become its versions."""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from zoomgold.contract import LOAD_COLUMNS
from zoomgold.keys import DEFAULT_SOURCE_SYSTEM, OPEN_END, encoded, instant, md5, surrogate_key


def versions(
    observations: ir.Table, *, key: str, surrogate: str, tracked: Sequence[str]
) -> ir.Table:
    """One row per version, from one observation per key and instant (`eff`, never null).

    In order of time, neighbours with equal tracked attributes fold into one version. It starts at
    the first of them, was last seen at the last of them, and ends where the next version starts.
    Its load columns are those of the observation that opens it.

    Columns: the surrogate key, the business key, the tracked attributes, the version and SCD
    columns, the load columns.
    """
    by_time = ibis.window(group_by=observations[key], order_by=observations.eff)
    of_key = ibis.window(group_by=observations[key])
    hashed = observations.mutate(
        attribute_hash=md5(encoded([observations[name] for name in tracked]))
    )
    neighbours = hashed.mutate(
        previous_hash=hashed.attribute_hash.lag().over(by_time),
        previous_eff=hashed.eff.lag().over(by_time),
        last_eff=hashed.eff.max().over(of_key),
    )
    opens = neighbours.previous_hash.isnull() | (
        neighbours.previous_hash != neighbours.attribute_hash
    )
    opened = neighbours.filter(opens)
    by_start = ibis.window(group_by=opened[key], order_by=opened.eff)
    dated = opened.mutate(
        valid_from=opened.eff,
        valid_to=opened.eff.lead().over(by_start).coalesce(instant(OPEN_END)),
        last_seen_at_source=opened.previous_eff.lead().over(by_start).coalesce(opened.last_eff),
        version_number=ibis.row_number().over(by_start) + 1,
        source_system=opened.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
    )
    return dated.select(
        key,
        *tracked,
        "version_number",
        "valid_from",
        "valid_to",
        "last_seen_at_source",
        "attribute_hash",
        *(column.name for column in LOAD_COLUMNS),
        **{
            surrogate: surrogate_key(dated[key], dated.valid_from),
            "scd_start_date": dated.valid_from.date(),
            "scd_end_date": dated.valid_to.date(),
            "scd_current_flag": dated.valid_to == instant(OPEN_END),
        },
    )
