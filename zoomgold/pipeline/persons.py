"""A person as Silver and Gold know them: id, names and emails, and the rows that are theirs."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.silver import TABLES
from zoomgold.expressions.tables import united
from zoomgold.expressions.text import clean, lower
from zoomgold.models.catalog import MODELS
from zoomgold.models.people import (
    PEOPLE,
    PEOPLE_SILVER,
    PERSON,
    gold_stand_ins,
    references,
    silver_stand_ins,
)
from zoomgold.transform.erasure import ERASED_ID, ERASED_TEXT

if TYPE_CHECKING:
    import ibis.expr.types as ir

_FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
#: What is shorter names nobody.
_SHORTEST = 3

Ask = Callable[["ir.Table"], list[dict[str, Any]]]


@dataclass(frozen=True)
class Person:
    """A person: the id, and the `names` (emails too) that Silver and Gold have for it."""

    user_id: str
    names: frozenset[str]

    @property
    def needles(self) -> tuple[str, ...]:
        """What a text is searched for, in lower case."""
        found = {self.user_id, *(one for one in self.names if len(one) >= _SHORTEST)}
        return tuple(sorted(one.translate(_FOLD) for one in found))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = "|".join(re.escape(one) for one in self.needles)
        return re.compile(rf"(?<!\w)(?:{names})(?!\w)")

    def is_named_in(self, text: object) -> bool:
        """Whether a text has the id, a name or an email as words of its own."""
        return isinstance(text, str) and bool(self._pattern.search(text.translate(_FOLD)))

    def may_be_named_in(self, *texts: ir.StringValue) -> ir.BooleanValue:
        """Whether an engine finds any of them: `is_named_in` decides."""
        found = [lower(text).contains(one) for text in texts for one in self.needles]
        return ibis.or_(*(one.fill_null(False) for one in found))


@dataclass(frozen=True)
class Place:
    """Where a person may be: Silver and the published tables, and what fetches rows of them."""

    silver: Mapping[str, ir.Table]
    gold: Mapping[str, ir.Table]
    ask: Ask

    def person(self, user_id: str) -> Person:
        """The person of this id, with all names that are known of it."""
        names: set[str] = set()
        personal = [column.name for column in PEOPLE_SILVER.columns if column.pii]
        raw = self.silver[PEOPLE_SILVER.name]
        own = [raw.filter(clean(raw[PERSON]) == user_id)]
        if PEOPLE in self.gold:
            versions = self.gold[PEOPLE]
            own.append(versions.filter(versions[PERSON] == user_id))
        for rows in own:
            texts = united(*(rows.select(text=clean(rows[name])) for name in personal))
            assert texts is not None
            names |= {row["text"] for row in self.ask(texts.distinct()) if row["text"]}
        return Person(user_id, frozenset(names))

    def touched(self, user_id: str) -> dict[str, int]:
        """How many published rows of each Gold table are the person's; none of the logs."""
        counts = {}
        for name, table in self.gold.items():
            columns = (PERSON,) if name == PEOPLE else references(MODELS[name].contract)
            if columns:
                own = ibis.or_(*((table[column] == user_id).fill_null(False) for column in columns))
                counts[name] = table.filter(own).count()
        return self._counted(counts)

    def in_silver(self, user_id: str) -> int:
        """How many rows of Silver are the person's."""
        counts = {}
        for name, table in self.silver.items():
            stand_ins = silver_stand_ins(TABLES[name])
            columns = [column for column, text in stand_ins.items() if text == ERASED_ID]
            columns += [PERSON] if TABLES[name] is PEOPLE_SILVER else []
            if columns:
                own = ibis.or_(*((clean(table[c]) == user_id).fill_null(False) for c in columns))
                counts[name] = table.filter(own).count()
        return sum(self._counted(counts).values())

    def texts_that_name(self, person: Person) -> set[str]:
        """The clean free texts of Silver and of Gold that name the person."""
        found = []
        for name, table in self.silver.items():
            found += _free_texts(table, silver_stand_ins(TABLES[name]))
        for name, table in self.gold.items():
            found += _free_texts(table, gold_stand_ins(MODELS[name].contract))
        texts = united(*found)
        if texts is None:
            return set()
        rows = self.ask(texts.filter(person.may_be_named_in(texts.text)).distinct())
        return {row["text"] for row in rows if person.is_named_in(row["text"])}

    def namesakes(self, person: Person) -> list[str]:
        """The ids of others of whom Gold has the same email now."""
        versions = self.gold[PEOPLE]
        emails = [one.translate(_FOLD) for one in person.names if "@" in one]
        if not emails:
            return []
        same = versions.filter(
            versions.email.isin(emails)
            & (versions[PERSON] != person.user_id)
            & versions.scd_current_flag
        )
        return sorted(row[PERSON] for row in self.ask(same.select(PERSON).distinct()))

    def ids(self) -> list[str]:
        """The ids of everybody in Gold."""
        return [row[PERSON] for row in self.ask(self.gold[PEOPLE].select(PERSON).distinct())]

    def _counted(self, counts: Mapping[str, ir.IntegerScalar]) -> dict[str, int]:
        rows = united(
            *(c.name("size").as_table().mutate(name=ibis.literal(n)) for n, c in counts.items())
        )
        return {} if rows is None else {row["name"]: int(row["size"]) for row in self.ask(rows)}


def _free_texts(table: ir.Table, stand_ins: Mapping[str, str]) -> list[ir.Table]:
    names = (name for name, text in stand_ins.items() if text == ERASED_TEXT)
    return [table.select(text=clean(table[name])) for name in names]
