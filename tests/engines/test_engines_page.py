"""docs/engines.md lists what an engine has to bring: all of it, and nothing else."""

from __future__ import annotations

import inspect

import pytest
from test_manual import in_code, rows, section

from manual import FOLDER
from zoomgold.engines.base import Backend
from zoomgold.plan.dialect import Dialect

PAGE = FOLDER / "engines.md"


@pytest.mark.parametrize(
    ("heading", "protocol"),
    [("SQL: the dialect", Dialect), ("Execution: the backend", Backend)],
)
def test_every_method_is_listed(heading: str, protocol: type) -> None:
    listed = [in_code(cells[0])[0] for cells in rows(section(PAGE, heading))]
    methods = [
        name
        for name, value in vars(protocol).items()
        if inspect.isfunction(value) and not name.startswith("_")
    ]
    assert listed == methods, f"{PAGE.name}, {heading}: list the methods of {protocol.__name__}"
