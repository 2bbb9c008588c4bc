"""`zoomgold new` and models outside the package: one file is a table of every command."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.cli import AS_OF, call, call_json, plain_environment

pytestmark = pytest.mark.usefixtures("workplace")
NAME = "go_meeting_day_agg"
ROOT = Path(__file__).parents[2]


def test_a_mart_and_its_test_are_written(workplace: Path) -> None:
    outcome = call("new", "mart", NAME, "--out", "marts")
    assert (outcome.code, outcome.err) == (0, "")
    assert sorted(file.name for file in (workplace / "marts").iterdir()) == [
        f"{NAME}.py",
        f"test_{NAME}.py",
    ]
    assert 'models = ["marts"]' in outcome.out
    written = call_json("new_mart", "new", "mart", "go_other_agg", "--out", "marts")
    assert written == {"module": "marts/go_other_agg.py", "test": "marts/test_go_other_agg.py"}


@pytest.mark.parametrize(
    "words", [(), ("--out", "zoomgold/models"), ("--out", "./zoomgold/models/")]
)
def test_a_checkout_has_its_tests_in_a_folder_of_their_own(
    workplace: Path, words: tuple[str, ...]
) -> None:
    (workplace / "zoomgold" / "models").mkdir(parents=True)
    written = call_json("new_mart", "new", "mart", NAME, *words)
    assert written == {
        "module": f"zoomgold/models/{NAME}.py",
        "test": f"tests/models/test_{NAME}.py",
    }
    assert "class TestContract(ContractTests)" in Path(written["test"]).read_text(encoding="utf-8")


@pytest.mark.integration
def test_a_marts_test_in_a_checkout_is_all_that_the_repo_asks_for(workplace: Path) -> None:
    """It passes, and it fails where the mart counts otherwise."""
    (workplace / "zoomgold" / "models").mkdir(parents=True)
    shutil.copytree(ROOT / "tests", workplace / "tests", ignore=lambda *_: ["__pycache__"])
    shutil.copy(ROOT / "pyproject.toml", workplace)
    written = call_json("new_mart", "new", "mart", NAME)
    module = workplace / written["module"]
    assert pytest_ends(written["test"], module.parent) == 0
    text = module.read_text(encoding="utf-8")
    module.write_text(text.replace("go_meeting_fact.count()", "go_meeting_fact.count() + 1"))
    assert pytest_ends(written["test"], module.parent) == 1


def pytest_ends(test: str, models: Path) -> int:
    """How pytest ends on a test file of the checkout in this directory."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", test],
        check=False,
        capture_output=True,
        text=True,
        env={
            **plain_environment(),
            "PYTHONPATH": str(ROOT),
            "ZOOMGOLD_MODELS": str(models),
        },
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.returncode


def test_a_model_of_a_silver_table_is_written() -> None:
    words = ("new", "model", "go_call_fact", "--source", "si_meetings", "--out", "mine")
    written = call_json("new_model", *words)
    assert "si_meetings" in Path(written["module"]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("mart", "Go Agg", "--out", "marts"), "expected a name of lower-case letters"),
        (("mart", "go_user_dim", "--out", "marts"), "go_user_dim: is a model already"),
        (("mart", NAME), "Give --out DIR"),
        (("mart", NAME, "--out", "file"), "cannot be written"),
        (("model", NAME, "--source", "si_meeting", "--out", "m"), "Did you mean si_meetings?"),
    ],
)
def test_what_cannot_be_written_is_refused(words: tuple[str, ...], told: str) -> None:
    Path("file").touch()
    outcome = call("new", *words)
    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err
    assert list(Path().iterdir()) == [Path("file")]


def test_nothing_is_written_over(workplace: Path) -> None:
    (workplace / f"test_{NAME}.py").write_text("mine")
    outcome = call("new", "mart", NAME, "--out", ".")
    assert outcome.code == 2
    assert "is there already" in outcome.err
    assert [file.name for file in workplace.iterdir()] == [f"test_{NAME}.py"]


def zoomgold(*words: object, code: int = 0) -> str:
    """Run the command in a process of its own, which reads the setting `models`; stdout."""
    done = subprocess.run(
        [sys.executable, "-m", "zoomgold", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env=plain_environment(),
    )
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


@pytest.mark.integration
def test_a_new_mart_is_a_table_of_every_command(workplace: Path, small_silver: Path) -> None:
    silver, gold = ("--silver", small_silver), ("--database", "gold.duckdb")
    # An old table of that name does no harm: the run that has the mart makes it its own.
    call("new", "mart", NAME, "--out", "marts")
    call("new", "model", "go_call_fact", "--source", "si_meetings", "--out", "marts")
    tests = [f"marts/test_{name}.py" for name in (NAME, "go_call_fact")]
    (workplace / "zoomgold.toml").write_text('models = ["marts"]\ndata_quality_threshold = 0\n')
    ran = json.loads(zoomgold("run", *silver, *gold, "--as-of", AS_OF, "-o", "json"))
    (mart,) = (table for table in ran["tables"] if table["name"] == NAME)
    assert mart["inserted"] == mart["rows"] > 0
    assert NAME in zoomgold("ls")
    published = json.loads(zoomgold("show", NAME, "--published", *gold, "-o", "json"))
    assert published["columns"][0]["name"] == "meeting_date" if "columns" in published else True
    assert NAME in zoomgold("test", *gold)
    assert "GROUP BY" in zoomgold("compile", NAME)
    assert NAME.upper() in zoomgold("ddl")
    assert "go_meeting_fact" in zoomgold("lineage", NAME)
    again = json.loads(zoomgold("run", *silver, *gold, "--as-of", AS_OF, "-o", "json"))
    (mart,) = (table for table in again["tables"] if table["name"] == NAME)
    assert (mart["inserted"], mart["updated"]) == (0, 0)
    alone = json.loads(zoomgold("run", *silver, *gold, "--as-of", AS_OF, "-s", NAME, "-o", "json"))
    assert [table["name"] for table in alone["tables"]] == [NAME]
    subprocess.run(
        # As in a project, or in the checkout, whose tests take warnings for errors.
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *tests],
        check=True,
        env={**plain_environment(), "ZOOMGOLD_MODELS": "marts"},
    )


WRONG = {
    "no contract": (
        "from zoomgold.definitions.model import model\n@model()\ndef go_wrong_agg():\n    pass\n",
        "contract",
    ),
    "a table that is not there": (
        "from zoomgold.models.go_user_dim import CONTRACT\n"
        "from dataclasses import replace\n"
        "from zoomgold.definitions.model import model\n"
        "@model(contract=replace(CONTRACT, table='go_wrong_agg'))\n"
        "def go_wrong_agg(go_meetings_fact):\n    return go_meetings_fact\n",
        "takes go_meetings_fact, which is no Gold table. Did you mean go_meeting_fact?",
    ),
    "a name that is taken": (
        "from zoomgold.models.go_user_dim import CONTRACT\n"
        "from zoomgold.definitions.model import model\n"
        "@model(contract=CONTRACT)\n"
        "def go_user_dim(go_meeting_fact):\n    return go_meeting_fact\n",
        "go_user_dim is defined twice",
    ),
    "itself": (
        "from zoomgold.models.go_user_dim import CONTRACT\n"
        "from dataclasses import replace\n"
        "from zoomgold.definitions.model import model\n"
        "@model(contract=replace(CONTRACT, table='go_wrong_agg'))\n"
        "def go_wrong_agg(go_wrong_agg):\n    return go_wrong_agg\n",
        "in a circle: go_wrong_agg",
    ),
    "columns that are not those of the contract": (
        "from zoomgold.models.go_user_dim import CONTRACT\n"
        "from dataclasses import replace\n"
        "from zoomgold.definitions.model import model\n"
        "@model(contract=replace(CONTRACT, table='go_wrong_agg'))\n"
        "def go_wrong_agg(go_user_dim):\n"
        "    return go_user_dim.drop('execution_id', 'created_at', 'updated_at', 'company')\n",
        "its columns are not those of its contract: missing company",
    ),
    "a function that fails": (
        "from zoomgold.models.go_user_dim import CONTRACT\n"
        "from dataclasses import replace\n"
        "from zoomgold.definitions.model import model\n"
        "@model(contract=replace(CONTRACT, table='go_wrong_agg'))\n"
        "def go_wrong_agg(go_user_dim):\n    return go_user_dim.filter(go_user_dim.nothing)\n",
        "fails: AttributeError",
    ),
    "no decorator": (
        "def go_wrong_agg(go_user_dim):\n    return go_user_dim\n",
        "defines no model",
    ),
    "no Python": ("def go_wrong_agg(:\n", "cannot be imported: SyntaxError"),
}


@pytest.mark.integration
@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_model_is_refused_with_its_file(wrong: str, workplace: Path) -> None:
    text, told = WRONG[wrong]
    (workplace / "marts").mkdir()
    (workplace / "marts" / "go_wrong_agg.py").write_text(text)
    (workplace / "zoomgold.toml").write_text('models = ["marts"]\n')
    for words in (("ls",), ("run", "--dry-run")):
        message = zoomgold(*words, code=2)
        assert told in message
        assert "Traceback" not in message
        assert len(message.splitlines()) <= 3
        assert "go_wrong_agg" in message


@pytest.mark.integration
def test_a_folder_that_is_not_there_is_refused(workplace: Path) -> None:
    (workplace / "zoomgold.toml").write_text('models = ["my/marts"]\n')
    message = zoomgold("ls", code=2)
    assert "my/marts" in message
    assert "no such folder" in message


def test_kept_plans_are_forgotten(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_CACHE_DIR", str(workplace / "cache"))
    plans = workplace / "cache" / "plans"
    plans.mkdir(parents=True)
    for name in ("a.json", "b.json", "c.tmp"):
        (plans / name).write_text("x")
    (workplace / "cache" / "mine").write_text("mine")
    cleared = call_json("cache_clear", "cache", "clear")
    assert cleared == {"directory": str(plans), "files": 3}
    assert [file.name for file in (workplace / "cache").rglob("*") if file.is_file()] == ["mine"]
    assert "Forgot 0 plans" in call("cache", "clear").out
