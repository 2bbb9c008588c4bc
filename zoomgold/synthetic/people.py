"""si_users and si_licenses: keys with histories of changes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import polars as pl

from zoomgold.synthetic import vocabulary
from zoomgold.synthetic.draw import Draw, Ints
from zoomgold.synthetic.schema import conform
from zoomgold.synthetic.timeline import (
    DAY,
    History,
    Window,
    choose,
    dates,
    ids,
    load_columns,
    nullable,
    scaled,
    user_ids,
    with_redelivery,
)


def users(seed: int, count: int, window: Window) -> pl.DataFrame:
    """``count`` users, each with the rows of its history: plan, name, status, email, company."""
    draw = Draw(seed, "si_users", "rows")
    lengths = np.array((1, 2, 3, 4, 6))[draw.pick(count, (0.62, 0.22, 0.10, 0.04, 0.02))]
    first = window.start + draw.below_skewed(count, window.seconds // 3)
    history = History.between(draw, lengths, first, np.full(count, window.end))
    key, rows = history.key, len(history.key)

    change = np.where(history.ordinal == 0, -1, draw.pick(rows, (0.45, 0.12, 0.25, 0.1, 0.08)))
    plan_changes, renames, status_changes, email_changes, moves = (
        history.count_so_far(change == kind) for kind in range(5)
    )

    given = draw.below(count, len(vocabulary.FIRST_NAMES))[key]
    family = (draw.below(count, len(vocabulary.LAST_NAMES))[key] + 7 * renames) % len(
        vocabulary.LAST_NAMES
    )
    employer = (draw.below(count, len(vocabulary.COMPANIES))[key] + 5 * moves) % len(
        vocabulary.COMPANIES
    )
    self_employed = draw.chance(count, 0.08)[key]
    plan = (draw.pick(count, (0.2, 0.2, 0.3, 0.15, 0.1, 0.05))[key] + plan_changes) % 6
    started_pending = draw.chance(count, 0.1)[key] & (history.ordinal == 0)
    status = np.where(started_pending, 2, status_changes % 2)
    no_status = draw.chance(count, 0.03)[key]

    columns = {
        "user_id": user_ids(count).gather(key),
        "user_name": _full_name(given, family),
        "email": _email(draw, key, given, family, email_changes, employer),
        "company": choose(_first(vocabulary.COMPANIES), employer),
        "plan_type": vocabulary.PLANS.write(draw, plan),
        "user_status": vocabulary.USER_STATUSES.write(draw, status),
        **load_columns(
            draw, history.at, unstamped=draw.chance(rows, 0.15) & (history.ordinal == 0)
        ),
    }
    frame = conform("si_users", columns).with_columns(
        pl.when(~pl.Series(self_employed)).then(pl.col("company")).alias("company"),
        pl.when(~pl.Series(no_status)).then(pl.col("user_status")).alias("user_status"),
    )
    return with_redelivery(draw, frame, 0.04)


def licenses(seed: int, user_count: int, window: Window) -> pl.DataFrame:
    """Licenses with reassignments, renewals, changes of type and returns to the pool."""
    draw = Draw(seed, "si_licenses", "rows")
    count = scaled(user_count, 0.75)
    lengths = np.array((1, 2, 3, 4))[draw.pick(count, (0.6, 0.25, 0.1, 0.05))]
    first = window.start + draw.below_skewed(count, window.seconds // 3)
    history = History.between(draw, lengths, first, np.full(count, window.end))
    key, rows = history.key, len(history.key)

    change = np.where(history.ordinal == 0, -1, draw.pick(rows, (0.45, 0.35, 0.12, 0.08)))
    reassigned, renewed, retyped, released = (
        history.count_so_far(change == kind) for kind in range(4)
    )

    kind = (draw.pick(count, (0.2, 0.35, 0.2, 0.1, 0.08, 0.04, 0.03))[key] + retyped) % 7
    holder = (draw.below(count, user_count)[key] + 7_919 * reassigned) % user_count
    pooled = (draw.chance(count, 0.08)[key] + released) % 2 == 1
    starts_ahead = draw.chance(count, 0.05)
    offset = np.where(starts_ahead, draw.below(count, 120), -draw.below(count, 900))
    start = window.end + offset[key] * DAY
    term = np.array((30, 90, 365, 730))[draw.pick(count, (0.1, 0.1, 0.6, 0.2))][key]
    columns = {
        "license_id": ids("L", 7, key + 1),
        "license_type": vocabulary.LICENSE_TYPES.write(draw, kind),
        "assigned_to_user_id": user_ids(user_count).gather(nullable(holder, pooled)),
        "start_date": dates(start),
        "end_date": dates(start + term * (1 + renewed) * DAY),
        **load_columns(
            draw, history.at, unstamped=draw.chance(rows, 0.15) & (history.ordinal == 0)
        ),
    }
    return with_redelivery(draw, conform("si_licenses", columns), 0.03)


def _first(pairs: Sequence[tuple[str, str]]) -> list[str]:
    return [written for written, _ in pairs]


def _second(pairs: Sequence[tuple[str, str]]) -> list[str]:
    return [letters for _, letters in pairs]


def _full_name(given: Ints, family: Ints) -> pl.Series:
    names = pl.DataFrame(
        {
            "given": choose(_first(vocabulary.FIRST_NAMES), given),
            "family": choose(_first(vocabulary.LAST_NAMES), family),
        }
    )
    return names.select(pl.format("{} {}", "given", "family")).to_series()


def _email(
    draw: Draw, key: Ints, given: Ints, family: Ints, changes: Ints, employer: Ints
) -> pl.Series:
    """Addresses no two users share: the digits after the name are the user's number."""
    parts = pl.DataFrame(
        {
            "given": choose(_second(vocabulary.FIRST_NAMES), given),
            "family": choose(_second(vocabulary.LAST_NAMES), family),
            "number": key + 1,
            "changes": changes,
            "domain": choose(_second(vocabulary.COMPANIES), employer),
            "shouted": draw.chance(len(key), 0.05),
        }
    )
    suffix = pl.when(pl.col("changes") > 0).then(pl.format(".{}", "changes")).otherwise(pl.lit(""))
    address = pl.format("{}.{}{}{}@{}", "given", "family", "number", suffix, "domain")
    return parts.select(
        pl.when("shouted").then(address.str.to_uppercase()).otherwise(address)
    ).to_series()
