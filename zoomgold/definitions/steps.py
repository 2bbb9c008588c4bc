"""The steps of a Silver table's rows on their way to Gold: what the nodes of the graph are called.

A source has one node for each step that concerns it; the name of the node is made here alone.
"""

from enum import StrEnum


class Step(StrEnum):
    """A step, or something that a run knows of a source without computing it."""

    # What a run knows: Gold as it is published, and which days of Silver are new.
    GOLD = "gold"
    DAYS = "days"
    SINCE = "since"
    UNTIMED = "untimed"
    PAST_CLOSINGS = "past_closings"
    UNPUBLISHED = "unpublished"
    # What narrows Silver and Gold to what an increment looks at.
    NEW = "new"
    TOUCHED = "touched"
    AGED = "aged"
    SCOPE = "scope"
    LOOKED_AT = "looked_at"
    IN_SCOPE = "in_scope"
    OUT_OF_SCOPE = "out_of_scope"
    CLOSED = "closed"
    # The path of a row.
    ROWS = "rows"
    REPEATED = "repeated"
    FLAGGED = "flagged"
    RANKED = "ranked"
    VALID = "valid"
    WARNED = "warned"
    VIOLATIONS = "violations"

    def of(self, subject: str) -> str:
        """The node of this step for a source, by its subject: `valid_meetings`."""
        return f"{subject}_{self}" if self in _BEHIND else f"{self}_{subject}"

    @classmethod
    def is_value(cls, name: str) -> bool:
        """Whether a node of this name is a value of the run, of whatever source."""
        return any(name.startswith(f"{step}_") for step in VALUES)


#: Steps that are named behind the subject: `meetings_in_scope`.
_BEHIND = frozenset({Step.ROWS, Step.IN_SCOPE, Step.OUT_OF_SCOPE})
#: Values of a run, not tables.
VALUES = frozenset({Step.SINCE, Step.UNTIMED})
#: A run's own business: what is published already, and which part of it is looked at.
OF_THE_RUN = frozenset(
    {
        Step.GOLD,
        Step.DAYS,
        Step.PAST_CLOSINGS,
        Step.UNPUBLISHED,
        Step.NEW,
        Step.TOUCHED,
        Step.AGED,
        Step.SCOPE,
        Step.IN_SCOPE,
        Step.OUT_OF_SCOPE,
    }
)
#: What an earlier run published. A table's own past is not upstream of it.
PAST = frozenset({Step.GOLD, Step.PAST_CLOSINGS, Step.IN_SCOPE, Step.OUT_OF_SCOPE})
