"""Where people are in Silver and in Gold, as the contracts declare it."""

from collections.abc import Mapping

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.silver import SilverTable
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.transform.erasure import ERASED_ID, ERASED_TEXT

#: The dimension of people: the one with members of its own, for references to nobody it knows.
PEOPLE = next(name for name, source in SOURCES.items() if source.members)
#: The Silver table that it is built from, and the key of both.
PEOPLE_SILVER = SOURCES[PEOPLE].silver
PERSON = PEOPLE_SILVER.key


def references(contract: Contract) -> tuple[str, ...]:
    """The columns of a Gold table that hold a person's id, without those of the people's own."""
    if contract.table == PEOPLE:
        return ()
    # A mart may repeat an id without the key of a version beside it.
    return tuple(name for name in contract.schema if name in _ID_COLUMNS)


_ID_COLUMNS = frozenset(
    column.reference_of
    for model in MODELS.values()
    for column in model.contract.columns
    if column.references == PEOPLE and column.reference_of
)


def silver_stand_ins(table: SilverTable) -> Mapping[str, str]:
    """What stands in for erased values of a Silver table, by column."""
    found = {column.name: ERASED_TEXT for column in table.columns if column.free_text}
    for name, source in SOURCES.items():
        if source.silver is table:
            named = {gold: silver for silver, gold in source.gold_names.items()}
            for column in references(MODELS[name].contract):
                found[named.get(column, column)] = ERASED_ID
    return found


def gold_stand_ins(contract: Contract) -> Mapping[str, str]:
    """What stands in for erased values of a Gold table, by column."""
    found = dict.fromkeys(references(contract), ERASED_ID)
    source = SOURCES.get(contract.table)
    for column in source.silver.columns if source else ():
        name = source.gold_names.get(column.name, column.name) if source else ""
        if column.free_text and name in contract.schema:
            found[name] = ERASED_TEXT
    return found
