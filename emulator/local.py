"""Start the emulator, fill it, ask it, stop it."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO, Any, Self

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.silver_input.directory import check_directory

_SERVER = Path(__file__).parent / "server.py"
_START_SECONDS = 120


class Emulator:
    """A Snowflake on loopback, in a process of its own that ends with this one."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.port = _free_port()
        self.past: list[dict[str, Any]] = []
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  # closed by `stop`
        command = ["uv", "run", "--quiet", "--no-project", "--isolated", "--python", sys.executable]
        self._process = subprocess.Popen(
            [*command, "--script", str(_SERVER), str(self.port)],
            env=os.environ | {"PYTHONPATH": str(_SERVER.parents[1])},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            start_new_session=True,
        )
        self._await_start()

    def _await_start(self) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while True:
            try:
                self.statements()
                return
            except (urllib.error.URLError, ConnectionError):
                if self._process.poll() is not None or time.monotonic() > deadline:
                    self._errors.seek(0)
                    output = self._errors.read().decode(errors="replace")[-2000:]
                    self.stop()
                    raise RuntimeError(f"the emulator did not start:\n{output}") from None
                time.sleep(0.1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the process and what it started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(timeout=20)
        if self._process.stdin:
            self._process.stdin.close()
        self._errors.close()

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which zoomgold finds the emulator."""
        return {
            "ZOOMGOLD_BACKEND": "snowflake",
            "SNOWFLAKE_HOST": self.host,
            "SNOWFLAKE_PORT": str(self.port),
            "SNOWFLAKE_PROTOCOL": "http",
            "SNOWFLAKE_ACCOUNT": "emulator",
            "SNOWFLAKE_USER": "developer",
            "SNOWFLAKE_PASSWORD": "none",
        }

    def statements(self, *, forget: bool = False) -> list[dict[str, Any]]:
        """What arrived: `session`, `user`, `sql`, `tag`, `async`, and the `fault` that it met.

        What is forgotten stays in `past`.
        """
        found = list(self._ask("statements", "DELETE" if forget else "GET"))
        if forget:
            self.past += found
        return found

    def inject(self, kind: str, *, match: str = "", skip: int = 0, times: int = 1) -> None:
        """Fail the next statements that contain `match`, after `skip` of them.

        `error`: refused, not executed; `locked`: so too, as by a lock; `unavailable`: 503, not
        executed; `slow`: executed when the fault is healed; `lost`: executed, and 503 in place of
        the reply; `gone`: executed, and the session ends in place of the reply; `down`: so too,
        and nobody can sign in until `heal`.
        """
        self._ask("fault", "POST", {"kind": kind, "match": match, "skip": skip, "times": times})

    def heal(self) -> None:
        """Take the fault away."""
        self._ask("fault", "POST", {})

    def account(self, **parameters: object) -> None:
        """Begin each new session with these parameters; without any, with Snowflake's own."""
        self._ask("parameters", "POST", parameters)

    def describe(self, table: str, column: str = "", **said: object) -> None:
        """Have the information schema say something of a table, or of its column.

        Of a column its `collation`; of a table its `table_type`, `retention_time`, `is_dynamic`,
        `is_iceberg`; and `is_shared`, which the information schema does not tell.
        """
        self._ask("describe", "POST", {"table": table, "column": column, **said})

    def load_silver(
        self, directory: Path, database: str = "ZOOM_DB", schema: str = "SILVER"
    ) -> None:
        """Make the Silver tables of a directory anew, as Snowflake has them.

        A column that no file of a table has is none of the table's, either.
        """
        files = check_directory(directory)
        backend = DuckDBBackend(None, files)
        try:
            backend.bind_silver()
            with tempfile.TemporaryDirectory() as folder, self.connect() as connection:
                cursor = connection.cursor()
                for statement in silver_ddl(database, schema):
                    cursor.execute(statement)
                for name, table in TABLES.items():
                    path = Path(folder) / f"{name}.parquet"
                    columns = ", ".join(f'"{c}" AS "{c.upper()}"' for c in table.schema)
                    backend.statement(f"COPY (SELECT {columns} FROM \"{name}\") TO '{path}'")
                    target = f"{database}.{schema}.{name.upper()}"
                    self._ask("load", "POST", {"table": target, "path": str(path)})
                    for column in set(files.absent_columns()[name]) & set(table.schema):
                        cursor.execute(f"ALTER TABLE {target} DROP COLUMN {column.upper()}")
        finally:
            backend.close()

    def connect(self) -> Any:
        """A plain connection of Snowflake's connector, of somebody else."""
        import snowflake.connector

        return snowflake.connector.connect(
            host=self.host,
            port=self.port,
            protocol="http",
            account="emulator",
            user="somebody",
            password="none",
        )

    def _ask(self, what: str, method: str, body: object = None) -> Any:
        request = urllib.request.Request(
            f"http://{self.host}:{self.port}/emulator/{what}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
        )
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)


def silver_ddl(database: str, schema: str) -> list[str]:
    """The statements that make empty Silver tables."""
    types = {"string": "VARCHAR", "int64": "NUMBER(38, 0)", "timestamp(6)": "TIMESTAMP_NTZ(6)"}
    types |= {"date": "DATE", "decimal(10, 2)": "NUMBER(10, 2)"}
    found = [f"CREATE DATABASE IF NOT EXISTS {database}"]
    found.append(f"CREATE SCHEMA IF NOT EXISTS {database}.{schema}")
    for name, table in TABLES.items():
        columns = ", ".join(f"{c.upper()} {types[d]}" for c, d in table.schema.items())
        found.append(f"CREATE OR REPLACE TABLE {database}.{schema}.{name.upper()} ({columns})")
    return found


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
