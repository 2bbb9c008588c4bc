"""Connect: what the settings pass to Snowflake's connector, and signing in."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from zoomgold.config.connections_toml import named_connection
from zoomgold.config.settings import NAMES, Settings, environment_name
from zoomgold.engines.snowflake.identifiers import physical
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session_parameters import Value, alter_session
from zoomgold.errors import TryAgainError, UsageError
from zoomgold.hints import suggested

if TYPE_CHECKING:
    from zoomgold.engines.snowflake.session import TaggedConnection

#: Settings that the connector knows under their name without the prefix.
_PREFIX = "snowflake_"
_OWN = frozenset({"snowflake_connection_name"})
_SECRETS = frozenset(
    {"password", "passcode", "private_key_file_pwd", "token", "oauth_client_secret"}
    | {"private_key", "private_key_passphrase", "proxy_password", "session_token", "master_token"}
)
#: Authenticators for which the connector needs no user.
_NAMELESS = ("oauth", "workload_identity", "programmatic_access_token")
#: The connector reads it when it signs in. All other parameters are pinned by a statement.
_RESULTS = {"PYTHON_CONNECTOR_QUERY_RESULT_FORMAT": "arrow_force"}
PASSWORD_WARNING = (
    "Snowflake is deprecating sign-in with a password only. Use a key pair "
    "(SNOWFLAKE_PRIVATE_KEY_FILE), a programmatic access token, OAuth or workload identity."
)


def connection_arguments(settings: Settings) -> dict[str, Any]:
    """What the connector is called with.

    The named connection's keys, over them what the settings give; keys of it that are no settings
    pass through. Raises `UsageError` for what is missing or contradicts itself.
    """
    arguments: dict[str, Any] = {}
    name = settings.snowflake_connection_name
    if name is not None:
        arguments |= named_connection(name, environment_name("snowflake_connection_name"))
    for setting in NAMES:
        if setting.startswith(_PREFIX) and setting not in _OWN:
            value = getattr(settings, setting)
            if value is not None:
                arguments[setting.removeprefix(_PREFIX)] = _plain(value)
    arguments.setdefault("database", physical(settings.target_database, "target_database"))
    _choose_authenticator(arguments)
    _refuse_incomplete(arguments)
    given = arguments.get("session_parameters", {})
    return arguments | {
        "application": "zoomgold",
        "client_session_keep_alive": True,
        "session_parameters": {**given, **_RESULTS},
    }


def _plain(value: object) -> object:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return str(value) if isinstance(value, Path) else value


def _choose_authenticator(arguments: dict[str, Any]) -> None:
    if arguments.get("authenticator"):
        return
    if arguments.get("private_key_file") or arguments.get("private_key"):
        arguments["authenticator"] = "SNOWFLAKE_JWT"
    elif arguments.get("workload_identity_provider"):
        arguments["authenticator"] = "WORKLOAD_IDENTITY"
    elif arguments.get("token") or arguments.get("token_file_path"):
        raise UsageError(
            "snowflake_authenticator: a token needs it; expected oauth or "
            "programmatic_access_token, found nothing.\n"
            "Set SNOWFLAKE_AUTHENTICATOR."
        )


def _refuse_incomplete(arguments: Mapping[str, Any]) -> None:
    authenticator = str(arguments.get("authenticator", "")).lower()
    missing = [] if arguments.get("account") else ["SNOWFLAKE_ACCOUNT"]
    if not arguments.get("user") and not authenticator.startswith(_NAMELESS):
        missing.append("SNOWFLAKE_USER")
    if missing:
        raise UsageError(
            f"Snowflake: {' and '.join(missing)} not set.\nSet what is missing, or name a "
            "connection of connections.toml: SNOWFLAKE_DEFAULT_CONNECTION_NAME."
        )
    if not authenticator and not arguments.get("password"):
        raise UsageError(
            "Snowflake: nothing to sign in with. Set SNOWFLAKE_PRIVATE_KEY_FILE, or\n"
            "SNOWFLAKE_AUTHENTICATOR (oauth, programmatic_access_token, workload_identity, "
            "externalbrowser)."
        )
    key = arguments.get("private_key_file")
    if key and not Path(key).is_file():
        what = f"{key} is not a regular file" if Path(key).exists() else f"there is no file {key}"
        raise UsageError(f"snowflake_private_key_file: {what}.")


def warning_of(arguments: Mapping[str, Any]) -> str | None:
    """The warning about this way of signing in, if there is one."""
    authenticator = str(arguments.get("authenticator", "")).lower()
    only_password = arguments.get("password") and authenticator in ("", "snowflake")
    return PASSWORD_WARNING if only_password else None


def redacted(message: str, arguments: Mapping[str, Any]) -> str:
    """The first line of a message without any secret."""
    line = (message.splitlines() or [""])[0]
    for name in _SECRETS & arguments.keys():
        secret = str(arguments[name])
        if secret:
            line = line.replace(secret, "***")
    return line


def connect(
    arguments: Mapping[str, Any], parameters: Mapping[str, Value], tag: Tag
) -> "TaggedConnection":
    """Sign in, and pin the session's parameters before anything else is sent.

    `TryAgainError` when Snowflake cannot be reached, `UsageError` when it refuses.
    """
    from snowflake.connector import errors  # late: the connector takes seconds to import

    from zoomgold.engines.snowflake.session import (  # late: brings the connector
        TRANSIENT,
        TaggedConnection,
    )

    # At its debug level the connector logs what it sends.
    logging.getLogger("snowflake.connector").setLevel(logging.WARNING)
    try:
        connection = TaggedConnection(**arguments)
        try:
            connection.tag = tag
            connection.cursor().execute(alter_session(parameters, tag))
        except BaseException:
            connection.close()
            raise
        return connection
    except TRANSIENT as error:
        message = redacted(str(error), arguments)
        raise TryAgainError(
            f"Snowflake cannot be reached: {message}\nTry again; is {_address(arguments)} right?"
        ) from None
    except (errors.Error, ValueError, TypeError, OSError) as error:
        message = redacted(str(error), arguments)
        raise UsageError(
            f"Snowflake refused the sign-in to {_address(arguments)}: {message}\n"
            "See every setting with its source: "
            f"{suggested('debug', backend='snowflake')}"
        ) from None


def _address(arguments: Mapping[str, Any]) -> str:
    return str(arguments.get("host") or f"account {arguments['account']}")
