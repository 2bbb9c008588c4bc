"""What `compile` writes is what a run executes: every step, in its order, with the same SQL."""

from datetime import timedelta
from pathlib import Path

import pytest
from support.adversarial import AS_OF
from support.cli import change
from support.executed import all_timed, grown
from support.executed import executed as executed
from support.gold import run, settings_of

from zoomgold.models.catalog import MODELS
from zoomgold.plan.steps import Step
from zoomgold.reports.compile import compiled

pytestmark = pytest.mark.integration


def test_a_run_executes_the_steps_that_are_compiled(
    small_silver: Path, tmp_path: Path, executed: list[Step]
) -> None:
    """Compiled are runs that find no row without a timestamp, whose content they would count."""
    database, models = tmp_path / "gold.duckdb", list(MODELS.values())
    silver = all_timed(small_silver, tmp_path / "timed")
    first = settings_of(silver, database)
    run(first)
    assert executed == [one.step for one in compiled(first, models, incremental=False)]
    # A killed run has left its audit row, so that the next has one to close.
    change(
        database,
        "UPDATE go_process_audit SET execution_status = 'Running' "
        "WHERE process_name = 'go_user_dim'",
    )
    executed.clear()
    later = settings_of(grown(silver, tmp_path / "silver"), database)
    later = later.model_copy(update={"as_of": AS_OF + timedelta(days=1)})
    result = run(later)
    assert {table.mode for table in result.tables} == {"incremental"}
    wanted = [one.step for one in compiled(later, models, incremental=True)]
    assert [step.name for step in executed] == [step.name for step in wanted]
    assert executed == wanted
