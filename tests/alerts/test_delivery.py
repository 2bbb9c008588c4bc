"""Messages on their way: what a target answers, what fails, and that it takes a bounded time."""

import json
import os
import ssl
import sys
from pathlib import Path
from urllib.error import URLError

import pytest
from support.receiver import DRIPPING, SECRET, SILENT, dead_url, receiving

from zoomgold.alerts.delivery import _why, deliver
from zoomgold.config.notify import NotifyTarget

TEXT = json.dumps({"text": "naïve 🎉"})
SECONDS = 0.5


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> NotifyTarget:
    monkeypatch.delenv("HOOK_URL", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return NotifyTarget("team", "webhook", "json", url_env="HOOK_URL", authorization_env=None)


def problem(target: NotifyTarget, seconds: float = SECONDS) -> str | None:
    (found,) = deliver([(target, TEXT)], seconds)
    assert SECRET not in (found.problem or "")
    return found.problem


@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_webhook_gets_the_text(
    status: int, hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiving(status) as receiver:
        monkeypatch.setenv("HOOK_URL", receiver.url)
        assert problem(hook, 30) is None
    assert receiver.bodies == [json.loads(TEXT)]
    assert receiver.headers[0]["content-type"] == "application/json; charset=utf-8"
    assert "authorization" not in receiver.headers[0]


def test_a_webhook_gets_the_authorization(monkeypatch: pytest.MonkeyPatch) -> None:
    target = NotifyTarget(
        "team", "webhook", "json", url_env="HOOK_URL", authorization_env="HOOK_AUTH"
    )
    with receiving() as receiver:
        monkeypatch.setenv("HOOK_URL", receiver.url)
        monkeypatch.delenv("HOOK_AUTH", raising=False)
        assert problem(target) == "the environment variable HOOK_AUTH is not set"
        monkeypatch.setenv("HOOK_AUTH", "Bearer x")
        assert problem(target, 30) is None
    assert receiver.headers[0]["authorization"] == "Bearer x"


@pytest.mark.parametrize("status", [301, 307, 400, 404, 429, 500, 503])
def test_another_answer_is_a_failure_and_no_redirect_is_followed(
    status: int, hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiving(status) as receiver:
        monkeypatch.setenv("HOOK_URL", receiver.url)
        assert problem(hook, 30) == f"it answered {status}"
    assert receiver.bodies == [json.loads(TEXT)]


@pytest.mark.parametrize("how", [SILENT, DRIPPING], ids=["silent", "dripping"])
def test_a_slow_receiver_is_left_alone(
    how: int, hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiving(how) as receiver:
        monkeypatch.setenv("HOOK_URL", receiver.url)
        # It answers when the block is over, and not before: to wait for it would be for ever.
        assert "no answer" in str(problem(hook))
        assert not receiver.over.is_set()


def test_a_dead_host_is_a_failure(hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOOK_URL", dead_url())
    assert problem(hook, 30) == "cannot be reached: Connection refused"


@pytest.mark.parametrize(
    "url",
    [f"file:///{SECRET}", SECRET, f"http:///{SECRET}", f"http://[{SECRET}", f"http://a/{SECRET} b"],
)
def test_what_is_no_address_is_not_shown(
    url: str, hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOK_URL", url)
    assert problem(hook) == "HOOK_URL does not hold an http or https address"


def test_an_empty_variable_is_not_set(hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    assert problem(hook) == "the environment variable HOOK_URL is not set"
    monkeypatch.setenv("HOOK_URL", " ")
    assert problem(hook) == "the environment variable HOOK_URL is not set"


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (URLError(ssl.SSLCertVerificationError(f"{SECRET}")), "its certificate is not trusted"),
        (URLError(TimeoutError(SECRET)), "no answer in time"),
        (ValueError(f"unknown url {SECRET}"), "cannot be reached: ValueError"),
        (OSError(None, SECRET), "cannot be reached: OSError"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_why_has_no_word_of_the_error(error: BaseException, why: str) -> None:
    assert _why(error) == why


def test_a_failing_target_keeps_no_other_from_its_message(
    hook: NotifyTarget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = NotifyTarget("log", "file", "json", path=tmp_path / "new" / "alerts.jsonl")
    with receiving(SILENT) as receiver:
        monkeypatch.setenv("HOOK_URL", receiver.url)
        found = deliver([(hook, TEXT), (log, TEXT)], SECONDS)
    assert [one.ok for one in found] == [False, True]
    assert (tmp_path / "new" / "alerts.jsonl").read_text() == TEXT + "\n"


def test_a_file_gets_a_line_each(tmp_path: Path) -> None:
    log = NotifyTarget("log", "file", "json", path=tmp_path / "alerts.jsonl")
    for _ in range(2):
        assert problem(log) is None
    assert (tmp_path / "alerts.jsonl").read_text() == f"{TEXT}\n{TEXT}\n"


def test_a_file_that_is_none_is_a_failure(tmp_path: Path) -> None:
    assert problem(NotifyTarget("log", "file", "json", path=tmp_path)) == (
        "it is not a regular file"
    )
    os.mkfifo(tmp_path / "pipe")
    assert problem(NotifyTarget("log", "file", "json", path=tmp_path / "pipe")) == (
        "it is not a regular file"
    )
    (tmp_path / "plain").touch()
    below = NotifyTarget("log", "file", "json", path=tmp_path / "plain" / "alerts.jsonl")
    assert "cannot be written to" in str(problem(below))


def command(*words: str, folder: Path) -> NotifyTarget:
    return NotifyTarget("page", "command", "json", command=words, folder=folder)


@pytest.mark.integration
def test_a_command_reads_the_text_in_the_folder_of_the_settings(tmp_path: Path) -> None:
    code = "import pathlib, sys; pathlib.Path('got').write_bytes(sys.stdin.buffer.read())"
    assert problem(command(sys.executable, "-c", code, folder=tmp_path), 60) is None
    assert (tmp_path / "got").read_text(encoding="utf-8") == TEXT + "\n"


@pytest.mark.integration
def test_a_command_that_fails_or_reads_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code = f"import sys; print('{SECRET}'); print('{SECRET}', file=sys.stderr); sys.exit(3)"
    failing = command(sys.executable, "-c", code, folder=tmp_path)
    assert problem(failing, 60) == "the command ended with exit code 3"
    assert capfd.readouterr() == ("", "")
    assert problem(command("./nowhere", folder=tmp_path)) == "the command does not exist"
    assert problem(command(sys.executable, "-c", "", folder=tmp_path), 60) is None


@pytest.mark.integration
def test_a_slow_command_is_ended_with_what_it_has_started(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lives")
    # The shell and its child hold the pipe open until they are ended.
    slow = command("/bin/sh", "-c", "exec 9>lives; sleep 600 & wait", folder=tmp_path)
    reading = os.open(tmp_path / "lives", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert "it was ended" in str(problem(slow, 2))
        os.set_blocking(reading, True)
        assert os.read(reading, 1) == b"", "the end of the pipe: nobody has it open"
    finally:
        os.close(reading)
