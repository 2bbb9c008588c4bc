"""Bring a message to its targets: all at once, in a bounded time; what fails says why in a line.

Nothing here raises, and no line has an address in it: those are secrets.
"""

import errno
import os
import signal
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib import error, request
from urllib.parse import urlsplit

from zoomgold.config.notify import COMMAND, WEBHOOK, NotifyTarget
from zoomgold.version import __version__

#: How much longer than the timeout a thread gets to say that its time is up.
_GRACE_SECONDS = 0.5


class _NotTakenError(Exception):
    """A target did not take the message; the text says why, without anything secret."""


@dataclass(frozen=True)
class Delivery:
    """What became of a message to a target: `problem` is None where the target took it."""

    target: NotifyTarget
    problem: str | None

    @property
    def ok(self) -> bool:
        """Whether the target took it."""
        return self.problem is None


def deliver(messages: Sequence[tuple[NotifyTarget, str]], seconds: float) -> list[Delivery]:
    """Bring each target its text, all at the same time and in at most so many seconds."""
    found: dict[str, str | None] = {}

    def bring(target: NotifyTarget, text: str) -> None:
        try:
            _BY_TYPE[target.type](target, text, seconds)
            found[target.name] = None
        except _NotTakenError as failed:
            found[target.name] = str(failed)
        except BaseException as other:
            # Its text may have the address in it.
            found[target.name] = _why(other)

    threads = [
        threading.Thread(target=bring, args=one, name=f"notify {one[0].name}", daemon=True)
        for one in messages
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + seconds + _GRACE_SECONDS
    for thread in threads:
        thread.join(max(0, deadline - time.monotonic()))
    late = f"no answer within {seconds:g}s"
    return [Delivery(target, found.get(target.name, late)) for target, _ in messages]


class _NoRedirect(request.HTTPRedirectHandler):
    """A message goes to the address that was given, and to no other."""

    def redirect_request(self, *_: object, **__: object) -> None:
        """Follow none."""


def _to_webhook(target: NotifyTarget, text: str, seconds: float) -> None:
    assert target.url_env is not None, "the settings were read"
    url = _secret(target.url_env)
    try:
        parts = urlsplit(url)
        is_sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_sound = False
    if not is_sound or any(char.isspace() or not char.isprintable() for char in url):
        raise _NotTakenError(f"{target.url_env} does not hold an http or https address")
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": f"zoomgold/{__version__}",
    }
    if target.authorization_env is not None:
        headers["Authorization"] = _secret(target.authorization_env)
    asked = request.Request(url, text.encode(), headers, method="POST")
    opener = request.build_opener(_NoRedirect)
    try:
        with opener.open(asked, timeout=seconds) as answer:
            status = answer.status
    except error.HTTPError as answered:
        status = answered.code
        answered.close()
    if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        raise _NotTakenError(f"it answered {status}")


def _secret(variable: str) -> str:
    value = os.environ.get(variable, "").strip()
    if not value:
        raise _NotTakenError(f"the environment variable {variable} is not set")
    return value


def _to_command(target: NotifyTarget, text: str, seconds: float) -> None:
    """The text is what the command reads; what it prints is dropped: it may hold a secret."""
    try:
        process = subprocess.Popen(
            target.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=target.folder,
            start_new_session=os.name == "posix",
        )
    except FileNotFoundError:
        raise _NotTakenError("the command does not exist") from None
    except OSError as failed:
        raise _NotTakenError(f"the command cannot be started: {failed.strerror}") from None
    with process:
        try:
            process.communicate(text.encode() + b"\n", timeout=seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            raise _NotTakenError(
                f"the command did not end within {seconds:g}s; it was ended"
            ) from None
        except BrokenPipeError:
            process.wait(timeout=seconds)
    if process.returncode:
        raise _NotTakenError(f"the command ended with exit code {process.returncode}")


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a command with all that it has started."""
    try:
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except ProcessLookupError:
        pass


def _to_file(target: NotifyTarget, text: str, seconds: float) -> None:
    """One line, or one text, more at the end of the file: in one write, so that none are mixed."""
    del seconds
    path = target.path
    assert path is not None, "the settings were read"
    if os.path.lexists(path) and not path.is_file():
        # To open a pipe would wait for whoever reads it.
        raise _NotTakenError("it is not a regular file")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _append(path, text + "\n")
    except OSError as failed:
        raise _NotTakenError(f"it cannot be written to: {failed.strerror}") from None


def _append(path: Path, text: str) -> None:
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    descriptor = os.open(path, flags, 0o666)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


def _why(failed: BaseException) -> str:
    """Why a connection failed, in words that have nothing of the address in them."""
    reason: object = failed.reason if isinstance(failed, error.URLError) else failed
    if isinstance(reason, ssl.SSLCertVerificationError):
        return "its certificate is not trusted"
    if isinstance(reason, TimeoutError):
        return "no answer in time"
    if isinstance(reason, socket.gaierror):
        return "its host is not known"
    if isinstance(reason, OSError) and reason.errno in errno.errorcode:
        return f"cannot be reached: {os.strerror(reason.errno or 0)}"
    return f"cannot be reached: {type(reason).__name__}"


_BY_TYPE: Mapping[str, Callable[[NotifyTarget, str, float], None]] = {
    WEBHOOK: _to_webhook,
    COMMAND: _to_command,
    "file": _to_file,
}
