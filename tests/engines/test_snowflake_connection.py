"""What reaches Snowflake's connector, which messages a person sees, and that no secret shows."""

import json
import logging
import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from zoomgold.config.settings import NAMES, environment_name, load_settings
from zoomgold.engines.snowflake.connection import (
    PASSWORD_WARNING,
    connect,
    connection_arguments,
    warning_of,
)
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.errors import TryAgainError, UsageError

CANARY = "canary-7f3a9"


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in NAMES:
        monkeypatch.delenv(environment_name(name), raising=False)
    monkeypatch.delenv("ZOOMGOLD_TARGET", raising=False)
    monkeypatch.setenv("SNOWFLAKE_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def arguments(environment: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return connection_arguments(load_settings({"backend": "snowflake"}))


KEY = {"SNOWFLAKE_ACCOUNT": "acme-one", "SNOWFLAKE_USER": "BUILDER"}


@pytest.mark.parametrize(
    ("variable", "value", "argument", "reaches"),
    [
        ("SNOWFLAKE_ROLE", "LOADER", "role", "LOADER"),
        ("SNOWFLAKE_WAREHOUSE", "BIG_WH", "warehouse", "BIG_WH"),
        ("SNOWFLAKE_DATABASE", "OTHER_DB", "database", "OTHER_DB"),
        ("SNOWFLAKE_HOST", "127.0.0.1", "host", "127.0.0.1"),
        ("SNOWFLAKE_PORT", "8084", "port", 8084),
        ("SNOWFLAKE_PROTOCOL", "http", "protocol", "http"),
        ("SNOWFLAKE_LOGIN_TIMEOUT", "7", "login_timeout", 7),
        ("SNOWFLAKE_NETWORK_TIMEOUT", "90", "network_timeout", 90),
        ("SNOWFLAKE_PASSCODE", "123456", "passcode", "123456"),
        ("SNOWFLAKE_TOKEN_FILE_PATH", "/run/token", "token_file_path", "/run/token"),
        ("SNOWFLAKE_OAUTH_CLIENT_ID", "client", "oauth_client_id", "client"),
        ("SNOWFLAKE_OAUTH_CLIENT_SECRET", "hidden", "oauth_client_secret", "hidden"),
        ("SNOWFLAKE_OAUTH_SCOPE", "session:role:X", "oauth_scope", "session:role:X"),
        ("SNOWFLAKE_OAUTH_REDIRECT_URI", "http://l/", "oauth_redirect_uri", "http://l/"),
        ("SNOWFLAKE_OAUTH_TOKEN_REQUEST_URL", "https://t", "oauth_token_request_url", "https://t"),
        ("SNOWFLAKE_OAUTH_AUTHORIZATION_URL", "https://a", "oauth_authorization_url", "https://a"),
    ],
)
def test_a_variable_reaches_the_connector(
    variable: str, value: str, argument: str, reaches: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = arguments({**KEY, "SNOWFLAKE_AUTHENTICATOR": "oauth", variable: value}, monkeypatch)
    assert found[argument] == reaches


def test_defaults_reach_the_connector(monkeypatch: pytest.MonkeyPatch) -> None:
    found = arguments({**KEY, "SNOWFLAKE_PASSWORD": "x"}, monkeypatch)
    assert found == {
        "account": "acme-one",
        "user": "BUILDER",
        "password": "x",
        "role": "TRANSFORMER",
        "warehouse": "COMPUTE_WH",
        "database": "ZOOM_DB",
        "application": "zoomgold",
        "login_timeout": 60,
        "network_timeout": 600,
        "client_session_keep_alive": True,
        "session_parameters": {"PYTHON_CONNECTOR_QUERY_RESULT_FORMAT": "arrow_force"},
    }


def test_key_pair(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    (home / "key.p8").write_text("key")
    given = {
        **KEY,
        "SNOWFLAKE_PRIVATE_KEY_FILE": str(home / "key.p8"),
        "SNOWFLAKE_PRIVATE_KEY_FILE_PWD": "phrase",
    }
    found = arguments(given, monkeypatch)
    assert found["authenticator"] == "SNOWFLAKE_JWT"
    assert found["private_key_file"] == str(home / "key.p8")
    assert found["private_key_file_pwd"] == "phrase"
    assert "password" not in found
    assert warning_of(found) is None


@pytest.mark.parametrize("authenticator", ["oauth", "programmatic_access_token"])
def test_token(authenticator: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "SNOWFLAKE_ACCOUNT": "acme-one",
        "SNOWFLAKE_AUTHENTICATOR": authenticator,
        "SNOWFLAKE_TOKEN": "t0ken",
    }
    found = arguments(given, monkeypatch)
    assert (found["authenticator"], found["token"]) == (authenticator, "t0ken")
    assert warning_of(found) is None


def test_workload_identity_needs_no_user(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "SNOWFLAKE_ACCOUNT": "acme-one",
        "SNOWFLAKE_WORKLOAD_IDENTITY_PROVIDER": "AZURE",
        "SNOWFLAKE_WORKLOAD_IDENTITY_ENTRA_RESOURCE": "api://x",
    }
    found = arguments(given, monkeypatch)
    assert found["authenticator"] == "WORKLOAD_IDENTITY"
    assert found["workload_identity_provider"] == "AZURE"
    assert found["workload_identity_entra_resource"] == "api://x"


def test_externalbrowser(monkeypatch: pytest.MonkeyPatch) -> None:
    found = arguments({**KEY, "SNOWFLAKE_AUTHENTICATOR": "externalbrowser"}, monkeypatch)
    assert found["authenticator"] == "externalbrowser"


def test_a_password_alone_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    assert warning_of(arguments({**KEY, "SNOWFLAKE_PASSWORD": "x"}, monkeypatch)) == (
        PASSWORD_WARNING
    )


CONNECTIONS = """
[work]
account = "named-account"
user = "NAMED"
role = "NAMED_ROLE"
warehouse = "NAMED_WH"
authenticator = "externalbrowser"
client_store_temporary_credential = true

[work.session_parameters]
STATEMENT_TIMEOUT_IN_SECONDS = 300
"""


@pytest.fixture
def connections(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = home / "connections.toml"
    file.write_text(CONNECTIONS)
    file.chmod(0o600)
    monkeypatch.setenv("SNOWFLAKE_DEFAULT_CONNECTION_NAME", "work")
    return file


@pytest.mark.usefixtures("connections")
def test_a_named_connection_goes_below_the_file_and_above_the_default(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "zoomgold.toml").write_text("snowflake_warehouse = 'FILE_WH'\n")
    monkeypatch.setenv("SNOWFLAKE_USER", "SOMEONE")
    settings = load_settings({"backend": "snowflake"})
    assert settings.sources["snowflake_role"] == "connections.toml [work]"
    assert settings.sources["snowflake_warehouse"] == "zoomgold.toml"
    found = connection_arguments(settings)
    assert found["account"] == "named-account"
    assert found["user"] == "SOMEONE"
    assert found["role"] == "NAMED_ROLE"
    assert found["warehouse"] == "FILE_WH"
    assert found["authenticator"] == "externalbrowser"
    assert found["client_store_temporary_credential"] is True
    assert settings.statement_timeout == timedelta(seconds=300)
    assert settings.sources["statement_timeout"] == "connections.toml [work]"
    monkeypatch.setenv("ZOOMGOLD_STATEMENT_TIMEOUT", "10m")
    settings = load_settings({"backend": "snowflake"})
    assert pinned(settings)["STATEMENT_TIMEOUT_IN_SECONDS"] == 600


def test_connections_may_begin_with_a_byte_order_mark(connections: Path) -> None:
    connections.write_text(CONNECTIONS, encoding="utf-8-sig")
    assert load_settings({"backend": "snowflake"}).snowflake_account == "named-account"


def test_pipes_in_the_place_of_files_are_not_opened(
    connections: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connections.unlink()
    os.mkfifo(connections, 0o600)
    with pytest.raises(UsageError, match=r"connections\.toml: is not a regular file"):
        load_settings({"backend": "snowflake"})
    monkeypatch.delenv("SNOWFLAKE_DEFAULT_CONNECTION_NAME")
    os.mkfifo(home / "key.p8")
    with pytest.raises(UsageError, match=r"key\.p8 is not a regular file"):
        arguments({**KEY, "SNOWFLAKE_PRIVATE_KEY_FILE": str(home / "key.p8")}, monkeypatch)


@pytest.mark.usefixtures("connections")
def test_duckdb_does_not_read_connections() -> None:
    assert load_settings({"backend": "duckdb"}).snowflake_account is None


def test_a_connection_that_is_not_there_is_reported(
    connections: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SNOWFLAKE_DEFAULT_CONNECTION_NAME", "wrok")
    with pytest.raises(UsageError, match=r"has work\. Did you mean work\?"):
        load_settings({"backend": "snowflake"})
    connections.chmod(0o666)
    with pytest.raises(UsageError, match="others may write"):
        load_settings({"backend": "snowflake"})
    connections.unlink()
    with pytest.raises(UsageError, match="there is no"):
        load_settings({"backend": "snowflake"})


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({}, "SNOWFLAKE_ACCOUNT and SNOWFLAKE_USER not set"),
        ({"SNOWFLAKE_ACCOUNT": "a"}, "SNOWFLAKE_USER not set"),
        (KEY, "nothing to sign in with"),
        ({**KEY, "SNOWFLAKE_TOKEN": CANARY}, "a token needs it"),
        ({**KEY, "SNOWFLAKE_PRIVATE_KEY_FILE": "/no/key"}, "there is no file /no/key"),
        ({**KEY, "ZOOMGOLD_TARGET_DATABASE": "MY-DB", "SNOWFLAKE_PASSWORD": CANARY}, "'MY-DB'"),
    ],
)
def test_what_is_missing_is_reported_before_connecting(
    environment: Mapping[str, str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError) as caught:
        arguments(environment, monkeypatch)
    text = str(caught.value)
    assert message in text
    assert CANARY not in text
    assert len(text.splitlines()) <= 3


def test_no_secret_shows_when_nobody_answers(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    secrets = {
        name: CANARY + name
        for name in (
            "SNOWFLAKE_PASSWORD",
            "SNOWFLAKE_TOKEN",
            "SNOWFLAKE_PASSCODE",
            "SNOWFLAKE_OAUTH_CLIENT_SECRET",
            "SNOWFLAKE_PRIVATE_KEY_FILE_PWD",
        )
    }
    # A port of loopback on which nothing listens.
    where = {"SNOWFLAKE_HOST": "127.0.0.1", "SNOWFLAKE_PORT": "1", "SNOWFLAKE_PROTOCOL": "http"}
    caplog.set_level(logging.DEBUG)
    given = {**KEY, **secrets, **where, "SNOWFLAKE_AUTHENTICATOR": "snowflake"}
    found = arguments({**given, "SNOWFLAKE_LOGIN_TIMEOUT": "1"}, monkeypatch)
    settings = load_settings({"backend": "snowflake"})
    with pytest.raises(TryAgainError) as caught:
        connect(found, pinned(settings), Tag())
    printed = capsys.readouterr()
    shown = [str(caught.value), repr(settings), str(settings.model_dump()), caplog.text]
    shown += [printed.out, printed.err, settings.model_dump_json()]
    assert not [text for text in shown if CANARY in text]
    assert "127.0.0.1" in str(caught.value)


def test_the_tag_says_who_what_and_which_version() -> None:
    fields = json.loads(Tag("e1", "go_user_dim", "build").json())
    assert {**fields, "version": "?"} == {
        "app": "zoomgold",
        "execution_id": "e1",
        "model": "go_user_dim",
        "step": "build",
        "version": "?",
    }
