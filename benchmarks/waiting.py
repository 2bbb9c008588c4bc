"""How long a person waits: for the site to be written, and for a run to end after a signal.

site    `zoomgold docs build` of the Gold of generated Silver
SIGNAL  a full run is struck when it tells of a step; the seconds until its process has ended
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from full_build import (
    AS_OF,
    REPOSITORY,
    WORK,
    CommandFailedError,
    environment,
    fresh,
    measure,
    pipeline_command,
    prepared_silver,
)

#: What is struck, and at which line of the progress.
STRIKES = (("INT", " silver "), ("TERM", " go_participant_fact "), ("HUP", " go_process_audit "))


def site_seconds(silver: Path, database: Path) -> float:
    """The processor's seconds of the command that writes the site."""
    options = ["--silver", str(silver), "--database", str(database), "--out", str(WORK / "site")]
    return measure([sys.executable, "-m", "zoomgold", "docs", "build", *options]).cpu_seconds


def seconds_to_end(silver: Path, database: Path, name: str, step: str) -> float:
    """From the signal to the end of a run that is struck when it tells of the step."""
    command = [word for word in pipeline_command(silver, database) if word != "--quiet"]
    with subprocess.Popen(
        command,
        cwd=REPOSITORY,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stderr is not None
        if not any(step in line for line in running.stderr):
            raise CommandFailedError(f"The run ended before it told of{step}")
        began = time.perf_counter()
        running.send_signal(signal.Signals[f"SIG{name}"])
        running.stderr.read()
        running.wait()
        return time.perf_counter() - began


def told(name: str, seconds: Sequence[float]) -> str:
    """The median and the longest, as a line."""
    return f"{name:<28}{statistics.median(seconds):8.2f} s median{max(seconds):8.2f} s longest"


def main() -> int:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--users", type=int, default=40_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    silver = prepared_silver(options.users)
    whole = fresh("waiting")
    measure(pipeline_command(silver, whole))
    print(f"{options.users:,} users, as of {AS_OF}, {os.cpu_count()} cores")
    print(told("site", [site_seconds(silver, whole) for _ in range(options.runs)]))
    for name, step in STRIKES:
        seconds = [seconds_to_end(silver, fresh("struck"), name, step) for _ in range(options.runs)]
        print(told(f"{name} at{step.rstrip()}", seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
