"""Spoiling: a given share of a table's rows gets something wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import polars as pl

from zoomgold.synthetic.draw import Draw
from zoomgold.synthetic.schema import SCHEMAS


class Kind(Enum):
    """What a fault does to the row in Gold, with the kind's part of all dirt.

    Rejected rows stay well under half, so that the usual 3 % of dirt passes a 95 % threshold.
    """

    REJECT = 0.4
    WARN = 0.35
    NOISE = 0.25


@dataclass(frozen=True)
class Fault:
    """One way in which a row can be wrong: the columns that change, and what they become.

    ``weight`` is relative to other faults of the same kind. With ``beside`` the original row stays
    and the changed one is delivered beside it.
    """

    name: str
    kind: Kind
    changes: Mapping[str, pl.Expr]
    weight: float = 1.0
    beside: bool = False


def spoil(
    table: str, frame: pl.DataFrame, faults: Sequence[Fault], dirt: float, draw: Draw
) -> pl.DataFrame:
    """``frame`` with about ``dirt`` (0 to 1) of its rows spoiled, each by one of ``faults``.

    A fifth of the rejected rows is delivered again later, corrected.
    """
    weights = [_share(fault, faults) for fault in faults]
    fault_of_row = np.where(
        draw.chance(frame.height, dirt), draw.pick(frame.height, weights), len(faults)
    )
    is_corrected = draw.chance(frame.height, 0.2)

    kept = np.flatnonzero(fault_of_row == len(faults))
    parts, positions = [frame.gather(kept)], [kept]
    beside: list[pl.DataFrame] = []
    for number, fault in enumerate(faults):
        hit = np.flatnonzero(fault_of_row == number)
        original = frame.gather(hit)
        changed = _changed(table, original, fault)
        if fault.beside:
            beside.append(changed)
        parts.append(original if fault.beside else changed)
        positions.append(hit)
        if fault.kind is Kind.REJECT:
            beside.append(_corrected(frame.gather(hit[is_corrected[hit]])))
    in_order = np.argsort(np.concatenate(positions), kind="stable")
    return pl.concat([pl.concat(parts, rechunk=True).gather(in_order), *beside])


def _share(fault: Fault, faults: Sequence[Fault]) -> float:
    kin = sum(other.weight for other in faults if other.kind is fault.kind)
    return fault.kind.value * fault.weight / kin


def _changed(table: str, rows: pl.DataFrame, fault: Fault) -> pl.DataFrame:
    schema = SCHEMAS[table]
    return rows.with_columns(
        expression.cast(schema[column]).alias(column)
        for column, expression in fault.changes.items()
    )


def _corrected(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows as they should have been, delivered two hours later."""
    later = pl.duration(hours=2)
    return rows.with_columns(
        pl.col("load_timestamp") + later, pl.col("update_timestamp") + later
    ).with_columns(
        load_date=pl.col("load_timestamp").dt.date(),
        update_date=pl.col("update_timestamp").dt.date(),
    )
