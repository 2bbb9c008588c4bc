"""The query tag of each statement, for searching Snowflake's query history."""

import json
from dataclasses import dataclass

from zoomgold.version import __version__


@dataclass(frozen=True)
class Tag:
    """What a query tag says about a statement."""

    execution_id: str | None = None
    model: str | None = None
    step: str | None = None

    def json(self) -> str:
        """The tag's text, at most 2000 characters as Snowflake allows."""
        fields = {"app": "zoomgold", "execution_id": self.execution_id, "model": self.model}
        fields |= {"step": self.step, "version": __version__}
        return json.dumps({key: value for key, value in fields.items() if value is not None})
