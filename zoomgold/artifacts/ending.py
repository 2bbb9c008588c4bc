"""How a run ended, in words that other systems may keep: nothing in them quotes a row."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from zoomgold.errors import ContractError, ShrinkError, ThresholdError
from zoomgold.pipeline.audit_rows import COMPLETED, FAILED
from zoomgold.results import TableResult

_FAILS = re.compile(r"(.+) fails in ([0-9,]+) rows?", re.DOTALL)
#: Errors whose first line has tables and counts, and no value of a row.
_OF_COUNTS = (ThresholdError, ShrinkError)


@dataclass(frozen=True)
class Ending:
    """The error that ended a run; None where it published."""

    error: BaseException | None = None

    @property
    def is_stopped(self) -> bool:
        """Whether a signal ended it."""
        return isinstance(self.error, KeyboardInterrupt)

    @property
    def reason(self) -> str | None:
        """Why it failed: the kind of error, and its first line where that is of counts alone.

        The messages of engines quote values, which may be personal data.
        """
        if self.error is None:
            return None
        kind = type(self.error).__name__
        if isinstance(self.error, _OF_COUNTS):
            return f"{kind}: {(str(self.error).splitlines() or [''])[0]}"
        checks = ", ".join(failed_checks(self.error))
        return f"{kind}: {checks}" if checks else kind

    def status(self, table: TableResult) -> str:
        """`success`, `error` or `skipped`, as dbt says."""
        if self.error is None and table.status == COMPLETED:
            return "success"
        return "error" if table.status == FAILED else "skipped"


def failed_checks(error: BaseException | None) -> Mapping[str, int]:
    """The rows that fail each check of the contract for which a run failed."""
    if not isinstance(error, ContractError):
        return {}
    found = {}
    for one in getattr(error.schema_errors, "schema_errors", ()):
        text = str(one.args[0]) if one.args else ""
        if match := _FAILS.match(text):
            found[match[1]] = int(match[2].replace(",", ""))
    return found
