"""Convergence: batch after batch, Gold ends as one full build from all rows would have it.

An example is a world (see `convergence`): its rows, cut into two to four batches that know no order
of time, and some of which go again. Between the batches some tables are run without the others, and
the clock is set as one pleases; at last everything is run. Hypothesis draws
plays of many worlds each, since a run of the pipeline costs the same for one world as for many.
A play that fails is not shrunk by Hypothesis, which would take hours, but by leaving out rows of
the failing world, all candidates of a round in one play; the smallest world is in the message.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from convergence.compare import NO_WORLD
from convergence.course import draw_course
from convergence.drawn import Drawn
from convergence.exercised import REQUIRED, WELCOME, exercised
from convergence.play import Outcome, Play, Stage, play
from convergence.reduce import reduced, report, save
from convergence.strategy import draw_world
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from support.engines import OnSnowflake

from emulator.local import Emulator
from zoomgold.engines.base import Rows
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.plan.parts import GROWN
from zoomgold.plan.steps import Step

pytestmark = pytest.mark.integration

WORLDS = 50
"""How many worlds a play has."""
SOAK_WORLDS = int(os.environ.get("ZOOMGOLD_SOAK_WORLDS", "5000"))
SOAK_SEED = int(os.environ.get("ZOOMGOLD_SOAK_SEED", "20250630"))
SHARE = 0.05
"""What share of the examples must exercise each of the things that make convergence hard."""


@st.composite
def plays(draw: st.DrawFn) -> Play:
    """Many worlds, and the course of the runs on them."""
    pick = Drawn(draw, scatter=True)
    batches = pick((3, 4))
    course = draw_course(batches, pick)
    return Play(tuple(draw_world(number, batches, pick) for number in range(WORLDS)), course)


def appended(scene: Play) -> Play:
    """The same, but no row goes, and each batch is a file more of each table."""
    worlds = tuple(world.without_losses() for world in scene.worlds)
    return Play(worlds, replace(scene.course, appends=True))


@dataclass
class Seen:
    """What the plays of a test exercised, and the first world that did not converge."""

    stage: Callable[[], Stage | None] = lambda: None
    counted: Counter[str] = field(default_factory=Counter)
    failure: str | None = None

    def watch(self, scene: Play) -> None:
        """Play the worlds and count what they exercised; once one has failed, nothing more."""
        if self.failure is not None:
            return
        folder = Path(tempfile.mkdtemp(prefix="convergence-"))
        outcome = play(scene, folder / "play", self.stage())
        self.counted["examples"] += len(scene.worlds)
        for world in scene.worlds:
            self.counted.update(exercised(world, scene.course, outcome))
        if outcome.differences:
            self.failure = _message(scene, outcome, folder)
        else:
            shutil.rmtree(folder)

    def check(self, at_least: int) -> None:
        """Fail unless all converged, in enough examples, with enough of each hard thing."""
        self.check_convergence()
        examples = self.counted["examples"]
        shares = {name: self.counted[name] / examples for name in (*REQUIRED, *WELCOME)}
        print(f"{examples} worlds", *(f"{share:6.1%} {name}" for name, share in shares.items()))
        assert examples >= at_least
        assert all(shares[name] >= SHARE for name in REQUIRED), shares

    def check_convergence(self) -> None:
        """Fail unless all converged."""
        assert self.failure is None, self.failure
        assert self.counted["examples"]


def _message(scene: Play, outcome: Outcome, folder: Path) -> str:
    """What went wrong, by the example of a world made as small as it gets."""
    if NO_WORLD in outcome.differences:
        return "\n".join(str(one) for one in outcome.differences[NO_WORLD])
    failed = [world for world in scene.worlds if world.tag in outcome.differences]
    worst = min(failed, key=lambda world: len(outcome.differences[world.tag]))
    small = reduced(worst, scene.course, folder / "reduced")
    save(small, scene.course, folder / "world.txt")
    last = play(Play((small,), scene.course), folder / "last").differences
    differences = last.get(small.tag) or outcome.differences[worst.tag]
    return (
        f"{len(failed)} of {len(scene.worlds)} worlds do not converge. The smallest, which "
        f"`cd tests && python -m convergence.reduce {folder / 'world.txt'}` plays again:\n"
        f"{report(small, scene.course, differences)}"
    )


COMMON = settings(phases=(Phase.generate,), suppress_health_check=list(HealthCheck))


def test_batches_converge_to_one_full_build() -> None:
    seen = Seen()
    settings(COMMON, max_examples=2)(given(plays())(seen.watch))()
    seen.check(at_least=100)


def test_batches_that_come_as_files_converge(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of these tables, the added files alone are counted."""
    asked: Counter[str] = Counter()
    ask = DuckDBBackend.ask

    def asking(self: DuckDBBackend, step: Step) -> Rows:
        asked[step.name] += 1
        return ask(self, step)

    monkeypatch.setattr(DuckDBBackend, "ask", asking)
    seen = Seen()
    settings(COMMON, max_examples=1)(given(plays().map(appended))(seen.watch))()
    seen.check_convergence()
    assert asked[GROWN] > 1


@pytest.mark.slow
def test_batches_converge_on_snowflake(
    shared_emulator: Emulator, new_database: Callable[[], str]
) -> None:
    """One such play; a world that fails is made smaller on DuckDB, and may not fail there."""
    seen = Seen(lambda: Stage(*(OnSnowflake(shared_emulator, new_database()) for _ in range(2))))
    settings(COMMON, max_examples=1)(given(plays())(seen.watch))()
    seen.check_convergence()


@pytest.mark.soak
def test_many_batches_converge_to_one_full_build() -> None:
    """`ZOOMGOLD_SOAK_WORLDS` worlds from `ZOOMGOLD_SOAK_SEED`."""
    print(f"{SOAK_WORLDS} worlds, seed {SOAK_SEED}")
    seen = Seen()
    plays_needed = -(-SOAK_WORLDS // WORLDS)
    drawn = settings(COMMON, max_examples=plays_needed, derandomize=False)
    in_files = plays().map(appended)
    seed(SOAK_SEED)(drawn(given(plays() | plays() | in_files)(seen.watch)))()
    seen.check(at_least=SOAK_WORLDS)
