"""INT, TERM and HUP where there is no run: while modules are imported, in a server, under nohup."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.strikes import SIGNALS, WORDS, as_a_shell_starts, process

from zoomgold.site.build import MARKER

pytestmark = pytest.mark.integration


@pytest.fixture(autouse=True)
def _signals() -> Iterator[None]:
    with as_a_shell_starts():
        yield


#: Strikes when a module is first imported; then it is the command.
_AT_IMPORT = """
    import os, signal, sys
    module, name = sys.argv[1:3]
    sys.argv[1:] = sys.argv[3:]
    class Strike:
        def find_spec(self, found, path=None, target=None):
            if found == module:
                os.kill(os.getpid(), signal.Signals["SIG" + name])
    sys.meta_path.insert(0, Strike())
    from zoomgold.__main__ import main
    main()
"""


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("INT", "zoomgold.cli.application"),
        ("TERM", "typer"),
        ("HUP", "duckdb"),
        *(pytest.param("INT", name, marks=pytest.mark.slow) for name in ("typer", "duckdb")),
    ],
)
def test_a_signal_while_modules_are_imported(name: str, module: str, published: Path) -> None:
    ended = process(_AT_IMPORT, module, name, "errors", "--database", published)
    assert (ended.returncode, ended.stdout) == (SIGNALS[name], "")
    assert ended.stderr == f"{WORDS[name]}\n"


@pytest.mark.parametrize(
    "name",
    # Typing Ctrl-C is what ends it every day.
    [name if name == "INT" else pytest.param(name, marks=pytest.mark.slow) for name in SIGNALS],
)
def test_a_server_ends_quietly(name: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / MARKER).touch()
    with subprocess.Popen(
        [sys.executable, "-m", "zoomgold", "docs", "serve", "--out", str(site), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        assert "(Ctrl+C ends it)" in server.stdout.readline()
        server.send_signal(signal.Signals[f"SIG{name}"])
        _, err = server.communicate(timeout=60)
    assert (server.returncode, err) == (SIGNALS[name], f"{WORDS[name]}\n")


def test_what_is_ignored_stays_ignored(published: Path) -> None:
    """As under nohup."""
    code = """
        import os, signal, sys
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        from zoomgold.__main__ import main
        sys.meta_path.insert(0, type("Strike", (), {"find_spec": lambda *_, **__: os.kill(
            os.getpid(), signal.SIGHUP)})())
        main()
    """
    ended = process(code, "errors", "--database", published)
    assert (ended.returncode, ended.stderr) == (0, "")
