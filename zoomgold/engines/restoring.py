"""What a rollback needs of an engine."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.state import ERASED
from zoomgold.engines.base import Rows
from zoomgold.models.go_process_audit import CONTRACT as AUDIT

#: What is never brought back: what happened, and who was erased.
LASTING = (AUDIT, ERASED)


@dataclass(frozen=True)
class Before:
    """The Gold before a run: at `instant`, by the engine's own clock, the run had not published."""

    execution_id: str
    instant: datetime | None


class Restoring(Protocol):
    """Gold held as by a run, to be brought back to an earlier one."""

    name: str
    run_id: str
    location: str

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of a published table, as `GoldReader.select` has it."""

    def keeps(self, before: Before) -> bool:
        """Whether this Gold can be brought back."""

    def restore(self, before: Before, audit: Mapping[str, Any]) -> None:
        """Bring it back and add the audit row, in one commit."""

    def close(self) -> None:
        """Let go of Gold."""
