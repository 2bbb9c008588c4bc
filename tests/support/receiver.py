"""A receiver of messages on loopback: it keeps what it gets, and answers as it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

#: In the place of a status: never a complete answer.
SILENT, DRIPPING = -1, -2
#: The part of the address that is secret.
SECRET = "T0KEN-5c1e"
_HOST = "127.0.0.1"
_POLL_SECONDS = 0.02


@dataclass
class Receiver:
    """What came, and how it is answered."""

    url: str = ""
    status: int = 200
    bodies: list[Any] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)


@contextmanager
def receiving(status: int = 200) -> Iterator[Receiver]:
    """A receiver for as long as the block takes."""
    receiver = Receiver(status=status)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.bodies.append(json.loads(body))
            receiver.headers.append({name.lower(): text for name, text in self.headers.items()})
            if receiver.status == SILENT:
                receiver.over.wait()
            elif receiver.status == DRIPPING:
                self._drip()
            else:
                self.send_response(receiver.status)
                self.send_header("Location", f"{receiver.url}/elsewhere")
                self.end_headers()

        def do_GET(self) -> None:
            receiver.bodies.append("a redirect was followed")
            self.send_response(200)
            self.end_headers()

        def _drip(self) -> None:
            """A byte of a header now and then: each read gets something, none the end."""
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
            while not receiver.over.wait(_POLL_SECONDS):
                try:
                    self.wfile.write(b"x")
                except OSError:
                    return

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Who sent the message may be gone."""

    server = Server((_HOST, 0), Handler)
    receiver.url = f"http://{_HOST}:{server.server_port}/services/{SECRET}"
    thread = threading.Thread(target=server.serve_forever, args=(_POLL_SECONDS,))
    thread.start()
    try:
        yield receiver
    finally:
        receiver.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def dead_url() -> str:
    """An address on loopback at which nobody listens."""
    with receiving() as receiver:
        return receiver.url
