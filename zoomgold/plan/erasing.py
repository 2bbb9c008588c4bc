"""Plan without people who were erased: Silver as later steps read it, and Gold as a run finds it.

Where nobody was erased nothing is planned otherwise, and no SQL differs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.silver import TABLES
from zoomgold.expressions.tables import united
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.people import (
    PEOPLE,
    PEOPLE_SILVER,
    PERSON,
    gold_stand_ins,
    silver_stand_ins,
)
from zoomgold.plan.request import Erasing
from zoomgold.plan.run_values import erasure_salt
from zoomgold.transform.erasure import with_stand_in_person, with_stand_ins, without_people

if TYPE_CHECKING:
    import ibis.expr.types as ir


def digests(known: ir.Table | None, erasing: Erasing | None) -> ir.Table | None:
    """The distinct `digest`s of whoever was erased, and of whom this run erases; None: nobody."""
    now = () if erasing is None else erasing.digests
    found = united(
        None if known is None else known.select("digest"),
        *(ibis.literal(one).name("digest").as_table() for one in now),
    )
    return None if found is None else found.distinct()


def silver(raw: Mapping[str, ir.Table], erased: ir.Table | None) -> Mapping[str, ir.Table]:
    """Silver's tables without the people who were erased."""
    if erased is None:
        return raw
    return {name: _silver(name, table, erased) for name, table in raw.items()}


def _silver(name: str, table: ir.Table, erased: ir.Table) -> ir.Table:
    silver = TABLES[name]
    if silver is PEOPLE_SILVER:
        table = with_stand_in_person(table, silver, erased, erasure_salt())
    return with_stand_ins(table, silver_stand_ins(silver), erased, erasure_salt())


def published(
    table: ir.Table, contract: Contract, erased: ir.Table | None, erasing: Erasing
) -> ir.Table:
    """A published table without the people who are erased with this run."""
    assert erased is not None, "a run that erases has digests"
    if contract is ERRORS:
        return _violations(table, erasing)
    if contract.layer != "gold":
        return table
    if contract.table == PEOPLE:
        return without_people(table, PERSON, erased, erasure_salt())
    return with_stand_ins(table, gold_stand_ins(contract), erased, erasure_salt())


#: What of a violation may quote a person.
QUOTING = ("error_value", "record_payload")


def _violations(table: ir.Table, erasing: Erasing) -> ir.Table:
    if erasing.removed:
        table = table.filter(~table.error_id.isin(list(erasing.removed)))
    if erasing.blanked:
        is_blank = table.error_id.isin(list(erasing.blanked))
        blank = ibis.null("string")
        table = table.mutate(
            **{name: ibis.ifelse(is_blank, blank, table[name]) for name in QUOTING}
        )
    return table
