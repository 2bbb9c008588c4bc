"""A DAG that runs zoomgold every night and then checks what is published.

Exit code 3 (another run holds Gold, Snowflake cannot be reached) is tried again. Any other failure
is for a person, so that it is not: neither bad data nor a wrong setting gets better by itself.
zoomgold is a command of its own environment; Airflow's needs none of its packages.
"""

import os
import subprocess
from datetime import datetime, timedelta

from airflow.sdk import dag, task
from airflow.sdk.exceptions import AirflowException, AirflowFailException

#: The command, and the folder with zoomgold.toml.
COMMAND = os.environ.get("ZOOMGOLD_COMMAND", "/opt/zoomgold/bin/zoomgold")
FOLDER = os.environ.get("ZOOMGOLD_FOLDER", "/srv/zoomgold")
TRY_AGAIN = 3


def zoomgold(*arguments: str) -> None:
    """Run the command; its output goes to the task's log."""
    process = subprocess.Popen(
        [COMMAND, *arguments],
        cwd=FOLDER,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="")
        code = process.wait()
    finally:
        # A task that is killed lets the run roll back, and close its audit.
        if process.poll() is None:
            process.terminate()
            process.wait()
    if code == TRY_AGAIN:
        raise AirflowException(f"zoomgold {arguments[0]}: exit code 3, to be tried again later")
    if code:
        raise AirflowFailException(f"zoomgold {arguments[0]}: exit code {code}; see its log")


@dag(
    dag_id="zoomgold",
    schedule="15 3 * * *",
    start_date=datetime(2025, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 4, "retry_delay": timedelta(minutes=10)},
    tags=["gold"],
    doc_md=__doc__,
)
def nightly() -> None:
    """Build Gold, then hold it to its contracts."""

    @task(execution_timeout=timedelta(hours=4))
    def run() -> None:
        zoomgold("run", "--log-format", "json")

    @task
    def test() -> None:
        zoomgold("test")

    run() >> test()


nightly()
