"""The examples in deploy/: each is parsed by a library of its format, and held to the code."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import check_jsonschema
import jsonschema
import pytest
import yaml
from crontab import CronTab
from dockerfile_parse import DockerfileParser
from test_manual import called, options

from manual import ROOT
from zoomgold.config.settings import NAMES, environment_name
from zoomgold.errors import DataError, TryAgainError, UsageError

DEPLOY = ROOT / "deploy"
SETTINGS = {environment_name(name) for name in NAMES}
SYSTEMD = Path("/usr/bin/systemd-analyze")
#: Of the image; nothing on this machine belongs to it.
USER = 10001


def settings_of(environment: dict[str, Any]) -> set[str]:
    """The variables that are meant for zoomgold."""
    return {name for name in environment if re.match("ZOOMGOLD_|SNOWFLAKE_", name)}


def check_call(words: list[str]) -> None:
    """The words after `zoomgold` are a command, with options that it has."""
    command = called(words)
    assert command.words
    assert options(words) <= command.options


def dockerfile(tmp_path: Path) -> DockerfileParser:
    # The parser writes beside the file that it reads, if it is asked to.
    copy = tmp_path / "Dockerfile"
    copy.write_text((DEPLOY / "Dockerfile").read_text())
    return DockerfileParser(str(copy))


def test_the_image_runs_zoomgold_without_rights(tmp_path: Path) -> None:
    parsed = dockerfile(tmp_path)
    last = parsed.structure[
        max(n for n, one in enumerate(parsed.structure) if one["instruction"] == "FROM") :
    ]
    of = {one["instruction"]: one["value"] for one in last}
    assert of["USER"] == f"{USER}:{USER}"
    assert json.loads(of["ENTRYPOINT"]) == ["zoomgold"]
    assert of["HEALTHCHECK"].endswith('CMD ["zoomgold", "debug"]')
    check_call(json.loads(of["CMD"]))
    assert len(parsed.parent_images) == 2
    assert len(set(parsed.parent_images)) == 1


def test_the_image_writes_in_its_volume_alone(tmp_path: Path) -> None:
    parsed = dockerfile(tmp_path)
    of = {one["instruction"]: one["value"] for one in parsed.structure}
    assert of["VOLUME"] == of["WORKDIR"] == "/gold"
    assert settings_of(parsed.envs) <= SETTINGS
    written = ("ZOOMGOLD_DATABASE", "ZOOMGOLD_ARTIFACTS", "ZOOMGOLD_CACHE_DIR")
    assert all(parsed.envs[name].startswith("/gold/") for name in written)


#: A root file system that is read-only, but for one folder. Mounts are the process's own.
_READ_ONLY = (
    'mount --make-rprivate / && mount --bind "$0" "$0" && mount -o remount,ro,bind / && exec "$@"'
)


@pytest.mark.integration
@pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("unshare") is None,
    reason="only root can make a file system read-only, and `unshare` for one process",
)
def test_a_run_with_the_settings_of_the_image_writes_in_its_volume_alone(
    small_silver: Path, tmp_path: Path
) -> None:
    gold = tmp_path / "gold"
    gold.mkdir()
    variables = dockerfile(tmp_path).envs
    environment = {n: variables[n].replace("/gold", str(gold)) for n in settings_of(variables)}
    environment |= {"ZOOMGOLD_SILVER": str(small_silver), "PATH": os.environ["PATH"]}

    def inside(*words: object) -> "subprocess.CompletedProcess[str]":
        shell = ["unshare", "--mount", "sh", "-c", _READ_ONLY, str(gold)]
        return subprocess.run(
            [*shell, *map(str, words)],
            cwd=gold,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    outside = inside("touch", tmp_path / "x")
    if "Read-only" not in outside.stderr:
        pytest.skip(f"this machine lets no process have mounts of its own: {outside.stderr}")
    python = (sys.executable, "-m", "zoomgold")
    ran = inside(*python, "run", "--threshold", 0, "--select", "go_user_dim")
    assert ran.returncode == 0, ran.stderr
    assert "warning" not in ran.stderr
    healthy = inside(*python, "debug")
    assert healthy.returncode == 0, healthy.stderr
    written = {file.name for file in gold.iterdir()}
    assert {"zoomgold.duckdb", "artifacts", "cache"} <= written


def test_what_the_image_is_built_of_is_there(tmp_path: Path) -> None:
    copied = [
        word
        for one in dockerfile(tmp_path).structure
        if one["instruction"] == "COPY" and "--from" not in one["value"]
        for word in one["value"].split()[:-1]
    ]
    assert copied == ["pyproject.toml", "README.md", "zoomgold"]
    assert all((ROOT / name).exists() for name in copied)
    kept = (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines()
    assert {line[1:] for line in kept if line.startswith("!")} == set(copied)


def test_the_workflow_is_one() -> None:
    text = (DEPLOY / "github-actions" / "zoomgold.yml").read_text()
    workflow = yaml.safe_load(text)
    # YAML 1.1 reads the key `on` as true.
    workflow["on"] = workflow.pop(True)
    schema = files(check_jsonschema) / "builtin_schemas/vendor/github-workflows.json"
    jsonschema.Draft7Validator(json.loads(schema.read_text())).validate(workflow)
    (job,) = workflow["jobs"].values()
    assert settings_of(job["env"]) <= SETTINGS
    scripts = "\n".join(step.get("run", "") for step in job["steps"])
    calls = re.findall(r"uv run zoomgold ([a-z ]+)", scripts)
    assert [call.strip() for call in calls] == ["run", "test"]


@pytest.mark.integration
@pytest.mark.parametrize(
    ("codes", "expected", "tries"),
    [([0], 0, 1), ([3, 3, 0], 0, 3), ([1], 1, 1), ([3, 2], 2, 2), ([3] * 5, 3, 5)],
    ids=["done", "tried again", "data", "settings", "held"],
)
def test_the_workflow_tries_again_after_exit_code_3_alone(
    codes: list[int], expected: int, tries: int, tmp_path: Path
) -> None:
    workflow = yaml.safe_load((DEPLOY / "github-actions" / "zoomgold.yml").read_text())
    (script,) = [
        step["run"] for step in workflow["jobs"]["run"]["steps"] if "attempt" in step.get("run", "")
    ]
    fake = (
        f"uv() {{ echo x >> {tmp_path}/tries; codes=({' '.join(map(str, codes))}); "
        f'return "${{codes[$(wc -l < {tmp_path}/tries) - 1]}}"; }}\nsleep() {{ :; }}\n'
    )
    ran = subprocess.run(["bash", "-eo", "pipefail", "-c", fake + script], check=False)
    assert ran.returncode == expected
    assert len((tmp_path / "tries").read_text().split()) == tries


def test_the_crontab_is_one() -> None:
    jobs = list(CronTab(tabfile=str(DEPLOY / "cron" / "zoomgold.cron")))
    assert [str(job.slices) for job in jobs] == ["15 3 * * *", "0 8 * * 1-5"]
    assert all(job.is_valid() for job in jobs)
    for job in jobs:
        folder, command = job.command.split(" && ")
        assert folder == "cd /srv/zoomgold"
        name, *words = shlex.split(command)
        assert name == "zoomgold"
        check_call(words)


def unit(name: str) -> RawConfigParser:
    parsed = RawConfigParser(strict=False, comment_prefixes="#", delimiters="=")
    # Names of systemd keep their case; that this method may be replaced the stubs do not know.
    parsed.optionxform = str  # type: ignore[assignment, method-assign]
    parsed.read(DEPLOY / "systemd" / name)
    return parsed


def test_the_unit_tries_again_after_exit_code_3_alone() -> None:
    service = unit("zoomgold.service")["Service"]
    assert service["Restart"] == "on-failure"
    assert set(service["RestartPreventExitStatus"].split()) == {
        str(error.exit_code) for error in (DataError, UsageError)
    }
    assert str(TryAgainError.exit_code) not in service["RestartPreventExitStatus"]
    check_call(shlex.split(service["ExecStart"])[1:])


@pytest.mark.integration
@pytest.mark.skipif(not SYSTEMD.exists(), reason=f"{SYSTEMD} is not installed")
def test_systemd_takes_the_units(tmp_path: Path) -> None:
    for name in ("zoomgold.service", "zoomgold.timer"):
        text = (DEPLOY / "systemd" / name).read_text()
        # It wants what a unit starts to be there.
        there = text.replace("/opt/zoomgold/bin/zoomgold", sys.executable)
        (tmp_path / name).write_text(there)
    found = _verified(tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    service = tmp_path / "zoomgold.service"
    service.write_text(service.read_text().replace("Type=oneshot", "Type=oneshoot"))
    assert "oneshoot" in _verified(tmp_path).stderr, "a fault is found"


def _verified(folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [SYSTEMD, "verify", "--man=no", folder / "zoomgold.service", folder / "zoomgold.timer"],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_task_of_snowflake_says_where_it_comes_from() -> None:
    text = (DEPLOY / "snowflake" / "task.sql").read_text()
    assert "not run against an account" in text
    (specification,) = re.findall(r"\$\$\n(.*?)\$\$", text, re.DOTALL)
    (container,) = yaml.safe_load(specification)["spec"]["containers"]
    check_call(container["args"])
    assert settings_of(container["env"]) <= SETTINGS


def test_no_example_has_a_secret() -> None:
    for file in DEPLOY.rglob("*"):
        if file.is_file() and file.suffix != ".pyc":
            found = re.findall(r"(?i)(?:password|token|secret)\s*[:=]\s*(\S+)", file.read_text())
            assert all(one.startswith(("$", "/", "...")) for one in found), (file, found)
