"""All settings in one place: option, environment, `zoomgold.toml`, named connection, default."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, InstanceOf, SecretStr, ValidationError

from zoomgold.clock import utc_now
from zoomgold.config.connections_toml import named_connection
from zoomgold.config.freshness import Freshness, freshness_of
from zoomgold.config.notify import Notify, notify_of
from zoomgold.config.openlineage import OpenLineage, from_environment, openlineage_of
from zoomgold.config.tables import Layered
from zoomgold.config.toml_file import FILE_NAME, nearest_file, parsed
from zoomgold.config.values import (
    SHARE,
    SPAN,
    Amount,
    Count,
    Duration,
    FilePath,
    Instant,
    RetentionDays,
    Share,
    Wait,
)
from zoomgold.errors import UsageError
from zoomgold.hints import remember
from zoomgold.nearest import did_you_mean

_WAIT = "seconds, or a number with s, m, h or d, such as 60s"
_YES_NO = "true or false"
_TEXT = "text"
_MEMORY = r"(?i)^[0-9]+(\.[0-9]+)?\s*([KMGT]i?)?B$"


class Settings(BaseModel):
    """The settings of one command. Each description says what value is expected."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    backend: Literal["duckdb", "snowflake"] = Field(
        default="duckdb", description="duckdb or snowflake"
    )
    silver: FilePath = Field(default=Path("fixtures/silver"), description="a directory")
    database: FilePath = Field(default=Path("target/zoomgold.duckdb"), description="a file")
    as_of: Instant = Field(
        default_factory=utc_now,
        description="a date or time in UTC, such as 2025-06-30 or 2025-06-30T12:00:00",
    )
    data_quality_threshold: Share = Field(default=0.95, description=SHARE)
    enable_audit_logging: bool = Field(default=True, description=_YES_NO)
    enable_error_handling: bool = Field(default=True, description=_YES_NO)
    missing_as_empty: bool = Field(default=False, description=_YES_NO)
    max_shrink: Share = Field(default=0.2, description=SHARE)
    allow_shrink: bool = Field(default=False, description=_YES_NO)
    lookback: Duration = Field(default=timedelta(days=3), description=SPAN)
    compare_all_every: Count = Field(default=1, description="a whole number from 1")
    lock_timeout: Wait = Field(default=timedelta(0), description=_WAIT)
    keep_golds: Amount = Field(default=3, description="a whole number from 0")
    audit_retention: Duration | None = Field(default=None, description=SPAN)
    resolved_retention: Duration | None = Field(default=None, description=SPAN)
    statement_timeout: Wait = Field(default=timedelta(hours=4), description=_WAIT)
    log_level: Literal["quiet", "info", "debug"] = Field(
        default="info", description="quiet, info or debug"
    )
    log_format: Literal["text", "json"] = Field(default="text", description="text or json")
    cache_dir: FilePath | None = Field(default=None, description="a directory")
    plan_cache: bool = Field(default=True, description=_YES_NO)
    artifacts: FilePath = Field(default=Path("target/artifacts"), description="a directory")
    write_artifacts: bool = Field(default=True, description=_YES_NO)
    hard_deletes: Literal["ignore", "close"] = Field(
        default="ignore", description="ignore or close"
    )
    threads: Count | None = Field(default=None, description="a whole number from 1")
    memory_limit: str | None = Field(
        default=None, description="a size such as 4GB", pattern=_MEMORY
    )
    source_database: str = Field(default="ZOOM_DB", description=_TEXT)
    source_schema: str = Field(default="SILVER", description=_TEXT)
    target_database: str = Field(default="ZOOM_DB", description=_TEXT)
    target_schema: str = Field(default="GOLD", description=_TEXT)
    staging_database: str | None = Field(default=None, description=_TEXT)
    staging_schema: str | None = Field(default=None, description=_TEXT)
    apply_clustering: bool = Field(default=False, description=_YES_NO)
    data_retention_days: RetentionDays = Field(default=1, description="a whole number from 0 to 90")
    full_refresh_warehouse: str | None = Field(default=None, description=_TEXT)
    pseudonym_key: SecretStr | None = Field(default=None, description=_TEXT)
    snowflake_connection_name: str | None = Field(default=None, description=_TEXT)
    snowflake_account: str | None = Field(default=None, description=_TEXT)
    snowflake_user: str | None = Field(default=None, description=_TEXT)
    snowflake_role: str = Field(default="TRANSFORMER", description=_TEXT)
    snowflake_warehouse: str = Field(default="COMPUTE_WH", description=_TEXT)
    snowflake_database: str | None = Field(default=None, description=_TEXT)
    snowflake_authenticator: str | None = Field(default=None, description=_TEXT)
    snowflake_password: SecretStr | None = Field(default=None, description=_TEXT)
    snowflake_passcode: SecretStr | None = Field(default=None, description=_TEXT)
    snowflake_private_key_file: FilePath | None = Field(default=None, description="a file")
    snowflake_private_key_file_pwd: SecretStr | None = Field(default=None, description=_TEXT)
    snowflake_token: SecretStr | None = Field(default=None, description=_TEXT)
    snowflake_token_file_path: FilePath | None = Field(default=None, description="a file")
    snowflake_oauth_client_id: str | None = Field(default=None, description=_TEXT)
    snowflake_oauth_client_secret: SecretStr | None = Field(default=None, description=_TEXT)
    snowflake_oauth_authorization_url: str | None = Field(default=None, description=_TEXT)
    snowflake_oauth_token_request_url: str | None = Field(default=None, description=_TEXT)
    snowflake_oauth_redirect_uri: str | None = Field(default=None, description=_TEXT)
    snowflake_oauth_scope: str | None = Field(default=None, description=_TEXT)
    snowflake_workload_identity_provider: str | None = Field(
        default=None, description="AWS, AZURE, GCP or OIDC"
    )
    snowflake_workload_identity_entra_resource: str | None = Field(default=None, description=_TEXT)
    snowflake_host: str | None = Field(default=None, description=_TEXT)
    snowflake_port: Count | None = Field(default=None, description="a whole number from 1")
    snowflake_protocol: Literal["https", "http"] | None = Field(
        default=None, description="https or http"
    )
    snowflake_login_timeout: Count = Field(default=60, description="whole seconds from 1")
    snowflake_network_timeout: Count = Field(default=600, description="whole seconds from 1")
    models: tuple[str, ...] = Field(default=(), description="a list of folders or packages")
    freshness: InstanceOf[Freshness] = Field(
        default=Freshness(), description=f"a table [freshness] of {FILE_NAME}"
    )
    notify: InstanceOf[Notify] = Field(
        default=Notify(), description=f"a table [notify] of {FILE_NAME}"
    )
    openlineage: InstanceOf[OpenLineage] = Field(
        default_factory=from_environment, description=f"a table [openlineage] of {FILE_NAME}"
    )
    target: str | None = None
    sources: Mapping[str, str] = Field(default_factory=dict, repr=False)


#: The settings a person can set, and those whose value is a path.
NAMES = tuple(name for name in Settings.model_fields if name not in ("target", "sources"))
_PATHS = frozenset(
    {
        *("silver", "database", "artifacts", "cache_dir"),
        *("snowflake_private_key_file", "snowflake_token_file_path"),
    }
)
#: The settings that are tables of the file, and what reads them.
_TABLES: Mapping[str, Callable[[Layered], object]] = {
    "freshness": freshness_of,
    "notify": notify_of,
    "openlineage": openlineage_of,
}
_SECRET = frozenset(name for name in NAMES if "SecretStr" in str(Settings.model_fields[name]))
_OPTIONS = {
    "data_quality_threshold": "--threshold",
    "enable_audit_logging": "--no-audit",
    "enable_error_handling": "--strict",
    "plan_cache": "--no-cache",
}
_SESSION_PARAMETERS = {
    "LOCK_TIMEOUT": "lock_timeout",
    "STATEMENT_TIMEOUT_IN_SECONDS": "statement_timeout",
}


@dataclass(frozen=True)
class _Given:
    """A raw value, its source as `Settings.sources` has it, and as a message shows it."""

    value: object
    source: str
    shown: str


def load_settings(options: Mapping[str, object]) -> Settings:
    """The settings of this process. An option that is None counts as not given."""
    chosen = {name: value for name, value in options.items() if value is not None}
    remember(chosen)
    target, named_by = _target(chosen.pop("target", None))
    given = dict(_from_file(target, named_by))
    given |= _from_environment()
    given |= {
        name: _Given(value, "option", f"option {_OPTIONS.get(name, _dashed(name))}")
        for name, value in chosen.items()
    }
    given = _from_connection(given) | given
    sources = {name: given[name].source if name in given else "default" for name in NAMES}
    try:
        return Settings(
            **{name: _not_empty(_listed(name, one.value)) for name, one in given.items()},
            target=target,
            sources=sources,
        )
    except ValidationError as error:
        raise UsageError(_explained(error, given)) from error


def raw_setting(name: str) -> tuple[object, Path, str]:
    """A setting as it is written, the folder that its paths start from, and where it stands.

    From the environment, else from the top level of `zoomgold.toml`; None where it is nowhere.
    """
    variable = environment_name(name)
    if value := os.environ.get(variable):
        return value, Path.cwd(), f"environment {variable}"
    file = nearest_file()
    if file is None:
        return None, Path.cwd(), "default"
    return parsed(file).get(name), file.parent, str(file)


def require_duckdb(settings: Settings, what: str, instead: str) -> None:
    """Raise `UsageError` where a command needs DuckDB and the settings name another backend."""
    if settings.backend != "duckdb":
        where = f"{settings.target_database}.{settings.target_schema}"
        raise UsageError(
            f"{what} reads DuckDB only, and the backend is {settings.backend} "
            f"({settings.sources['backend']}).\n{instead}; Snowflake's Gold is in {where}."
        )


def environment_name(name: str) -> str:
    """The environment variable of a setting, the connector's own name for Snowflake's."""
    if name == "snowflake_connection_name":
        return "SNOWFLAKE_DEFAULT_CONNECTION_NAME"
    return name.upper() if name.startswith("snowflake_") else f"ZOOMGOLD_{name.upper()}"


def _dashed(name: str) -> str:
    return "--" + name.replace("_", "-")


def _not_empty(value: object) -> Any:
    """An empty text is no value of any setting; a list is not either, and says so better."""
    return [] if value == "" else value


def _listed(name: str, value: object) -> object:
    """A list that a variable of the environment has as one text, with commas."""
    return value.split(",") if name == "models" and isinstance(value, str) else value


def _target(option: object) -> tuple[str | None, str]:
    if option is not None:
        return str(option), "option --target"
    return os.environ.get("ZOOMGOLD_TARGET") or None, "environment ZOOMGOLD_TARGET"


def _from_environment() -> Iterator[tuple[str, _Given]]:
    for name in NAMES:
        variable = environment_name(name)
        if value := os.environ.get(variable):
            yield name, _Given(value, "environment", f"environment {variable}")


def _from_file(target: str | None, named_by: str) -> Iterator[tuple[str, _Given]]:
    here, file = Path.cwd(), nearest_file()
    if file is None:
        if target is not None:
            raise UsageError(
                f"target {target!r} ({named_by}): no {FILE_NAME} in {here} or above it.\n"
                f"Write one with a table [target.{target}], or leave the target out."
            )
        return
    top = parsed(file)
    targets = top.pop("target", {})
    if not isinstance(targets, dict) or not all(isinstance(t, dict) for t in targets.values()):
        raise UsageError(
            f"target ({file}): expected tables [target.NAME], found {_short(targets)}."
        )
    _check_names(file, "", top)
    for name, table in targets.items():
        _check_names(file, f" [target.{name}]", table)
    if target is not None and target not in targets:
        known = f"has {', '.join(targets)}" if targets else "has no [target.NAME]"
        raise UsageError(
            f"target {target!r} ({named_by}): {file} {known}.{did_you_mean(target, targets)}"
        )
    layers = (
        [("", top)] if target is None else [("", top), (f" [target.{target}]", targets[target])]
    )
    for where, table in layers:
        for name, value in table.items():
            if name in _TABLES:
                continue
            if name in _PATHS and isinstance(value, str) and value:
                value = file.parent / Path(value).expanduser()
            yield name, _Given(value, FILE_NAME + where, f"{file}{where}")
    for name, read in _TABLES.items():
        found = Layered.of(name, file, FILE_NAME, layers)
        if found is not None:
            yield name, _Given(read(found), found.source, found.shown(""))


def _from_connection(given: Mapping[str, _Given]) -> dict[str, _Given]:
    """What the named connection says, for the backend that has connections."""
    named, backend = given.get("snowflake_connection_name"), given.get("backend")
    if named is None or backend is None or backend.value != "snowflake":
        return {}

    name = str(named.value)
    connection = named_connection(name, named.shown)
    values = {f"snowflake_{key}": value for key, value in connection.items()}
    values |= _timeouts(connection.get("session_parameters"))
    return {
        setting: _Given(value, f"connections.toml [{name}]", f"connection {name}")
        for setting, value in values.items()
        if setting in NAMES
    }


def _timeouts(parameters: object) -> dict[str, object]:
    """The settings that a connection gives as Snowflake's session parameters, in seconds."""
    if not isinstance(parameters, dict):
        return {}
    found = {str(name).upper(): value for name, value in parameters.items()}
    return {
        setting: f"{found[parameter]}s"
        for parameter, setting in _SESSION_PARAMETERS.items()
        if parameter in found
    }


def _check_names(file: Path, where: str, table: Mapping[str, object]) -> None:
    for name in table:
        if name not in NAMES:
            raise UsageError(f"{name} ({file}{where}): no such setting.{did_you_mean(name, NAMES)}")


def _explained(error: ValidationError, given: Mapping[str, _Given]) -> str:
    """At most three lines: setting, source, what was expected and what was found."""
    names = list(dict.fromkeys(str(one["loc"][0]) for one in error.errors()))
    lines = [_error(name, given[name]) for name in names]
    return "\n".join(lines if len(lines) <= 3 else [*lines[:2], f"and {len(lines) - 2} more."])


def _error(name: str, given: _Given) -> str:
    field = Settings.model_fields.get(name)
    if field is None:
        return f"{name} ({given.shown}): no such setting.{did_you_mean(name, NAMES)}"
    found = "a value that is not text" if name in _SECRET else _short(given.value)
    choices = _choices(field.annotation)
    near = did_you_mean(given.value, choices) if isinstance(given.value, str) and choices else ""
    return f"{name} ({given.shown}): expected {field.description}, found {found}.{near}"


def _choices(annotation: object) -> tuple[str, ...]:
    """The texts that a setting can be, where these are listed; it may also be none."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(each for part in get_args(annotation) for each in _choices(part))


def _short(value: object) -> str:
    text = str(value) if isinstance(value, date | Path) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
