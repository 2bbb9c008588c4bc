"""Bring back the Gold of an earlier instant by time travel, in one transaction of DML."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from snowflake.connector import errors

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.base import PutRows, Rows
from zoomgold.engines.restoring import LASTING, Before
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.dml import overwrite
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.models.catalog import CONTRACTS
from zoomgold.models.go_process_audit import CONTRACT as AUDIT


class SnowflakeRestoring:
    """See `engines.restoring`."""

    name = "snowflake"

    def __init__(self, settings: Settings) -> None:
        self._backend = SnowflakeBackend(settings)
        self.run_id, self.location = self._backend.run_id, self._backend.location

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of a published table."""
        return self._backend.select(contract, query, values)

    def keeps(self, before: Before) -> bool:
        """Whether every table can be read as of then."""
        if before.instant is None:
            return False
        reads = (
            f"SELECT 1 FROM {self._at(contract, before.instant)} WHERE FALSE"
            for contract, _ in self._restored()
        )
        try:
            self._backend.session.rows(" UNION ALL ".join(reads))
        except errors.ProgrammingError:
            return False
        return True

    def restore(self, before: Before, audit: Mapping[str, Any]) -> None:
        """Put into every table what it held at the instant."""
        assert before.instant is not None, "a run without an instant is not kept"
        statements = {
            contract.table: overwrite(
                self._backend.where.gold(table_name(contract)),
                list(columns),
                self._at(contract, before.instant),
                (),
            )
            for contract, columns in self._restored()
        }
        with self._backend.transaction(self.run_id):
            self._backend.publish([PutRows(AUDIT, [audit], AUDIT.key)], first=statements)

    def close(self) -> None:
        """Let go of Gold."""
        self._backend.close()

    def _restored(self) -> list[tuple[Contract, Mapping[str, str]]]:
        """The tables that are brought back, with their columns."""
        found = ((one, self._backend.columns(one)) for one in CONTRACTS.values())
        return [(one, cols) for one, cols in found if cols is not None and one not in LASTING]

    def _at(self, contract: Contract, instant: datetime) -> str:
        text = instant.isoformat(sep=" ", timespec="milliseconds")
        at = f"AT(TIMESTAMP => CAST('{text} +00:00' AS TIMESTAMP_TZ(3)))"
        return f"{self._backend.where.gold(table_name(contract))} {at}"
