"""Serve the site on loopback, at an address of this machine."""

import shlex
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.site.build import MARKER

HOST = "127.0.0.1"


class _Handler(SimpleHTTPRequestHandler):
    """Files of the site, none kept by the browser, so that a rebuilt site shows at once."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


def server(out: Path, port: int) -> ThreadingHTTPServer:
    """A server of the site in `out`, bound to loopback; port 0 takes a free one.

    Raises `UsageError` when there is no site or the port is taken.
    """
    if not (out / MARKER).is_file():
        build = suggested(f"docs build --out {shlex.quote(str(out))}")
        raise UsageError(f"{out}: no site there; build it: {build}")
    try:
        return ThreadingHTTPServer((HOST, port), partial(_Handler, directory=str(out)))
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"port {port} on {HOST}: {reason}; choose another with --port.") from error
