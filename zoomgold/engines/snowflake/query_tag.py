"""What each statement says of itself: its query tag, by which Snowflake's history is searched."""

import json
from dataclasses import dataclass

from zoomgold.version import __version__


@dataclass(frozen=True)
class Tag:
    """What a query tag says of a statement."""

    execution_id: str | None = None
    model: str | None = None
    step: str | None = None

    def json(self) -> str:
        """The tag's text, at most 2000 characters as Snowflake allows."""
        told = {"app": "zoomgold", "execution_id": self.execution_id, "model": self.model}
        told |= {"step": self.step, "version": __version__}
        return json.dumps({key: value for key, value in told.items() if value is not None})
