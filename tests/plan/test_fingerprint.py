"""Which models an edit of the package rebuilds: those that it shapes, and no others.

Each edit is made in a copy of the package, in a process of its own; the fingerprints of the copy
are compared with those of the package as it is.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from support.known_marts import without_others

from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS

pytestmark = pytest.mark.integration

PACKAGE = Path(__file__).parents[2] / "zoomgold"
ALL = frozenset(MODELS) - {*ALWAYS_WRITTEN}
NOTHING = frozenset[str]()
#: The marts that are computed from every fact.
OF_FACTS = frozenset({"go_date_dim", "go_user_day_agg"})

_SCRIPT = """
import json, sys
from zoomgold.engines.duckdb.dialect import DuckDBDialect
from zoomgold.plan.fingerprint import fingerprints
print(json.dumps(fingerprints(DuckDBDialect())))
"""


@dataclass(frozen=True)
class Edit:
    """A text of a module that is replaced by another, and the models that become others by it."""

    module: str
    before: str
    after: str
    rebuilds: frozenset[str]


EDITS = {
    "a comment": Edit(
        "models/go_meeting_fact.py",
        "MINUTES_PER_DAY = 1440",
        "MINUTES_PER_DAY = 1440  # a day",
        NOTHING,
    ),
    "a docstring": Edit("transform/quality.py", '"""The path', '"""Edited: the path', NOTHING),
    "a renamed helper": Edit(
        "models/go_support_ticket_fact.py", "_priority(", "_level_of(", NOTHING
    ),
    "a rule's bound": Edit(
        "models/go_webinar_fact.py",
        "t.registrants < 0",
        "t.registrants <= 0",
        OF_FACTS | {"go_webinar_fact"},
    ),
    "a rule's sentence": Edit(
        "models/go_billing_event_fact.py",
        "amount is zero.",
        "The amount is zero.",
        OF_FACTS | {"go_billing_event_fact"},
    ),
    "a size class": Edit(
        "models/go_meeting_fact.py",
        "MAX_SMALL_GROUP, MAX_MEDIUM_GROUP = 10, 50",
        "MAX_SMALL_GROUP, MAX_MEDIUM_GROUP = 11, 50",
        OF_FACTS | {"go_meeting_fact"},
    ),
    "a share that sessions are told apart by": Edit(
        "models/go_participant_fact.py",
        "FULL_ATTENDANCE, PARTIAL_ATTENDANCE = 8_000, 5_000",
        "FULL_ATTENDANCE, PARTIAL_ATTENDANCE = 8_001, 5_000",
        OF_FACTS | {"go_participant_fact", "go_meeting_fact"},
    ),
    "a label": Edit(
        "definitions/domains.py",
        '"Audio Issue"',
        '"Sound Issue"',
        OF_FACTS | {"go_support_ticket_fact"},
    ),
    "a helper of every text": Edit(
        "expressions/text.py",
        'f"[{WHITE_SPACE}]+", " ").strip().nullif("")',
        'f"[{WHITE_SPACE}]+", " ").strip()',
        ALL,
    ),
    "the compiler": Edit(
        "engines/duckdb/compiler.py",
        'self.f.regexp_full_match(arg, whole, "s")',
        'self.f.regexp_full_match(arg, whole, "c")',
        ALL,
    ),
    "what no table is made by": Edit("cli/render/console.py", '"""', '"""Edited. ', NOTHING),
}


def _fingerprints(root: Path) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the package."""
    root = tmp_path_factory.mktemp("copied")
    shutil.copytree(PACKAGE, root / "zoomgold", ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.fixture(scope="module")
def known(copied: Path) -> dict[str, str]:
    """The fingerprints of the package as it is."""
    return _fingerprints(copied)


def test_every_model_of_silver_or_gold_has_a_fingerprint_of_its_own(known: dict[str, str]) -> None:
    assert known.keys() == ALL
    assert len(set(known.values())) == len(known)


#: Edits of tables that do not overlap are made together: each needs a process that plans anew.
TOGETHER = (
    ("a comment", "a docstring", "a renamed helper", "what no table is made by"),
    ("a rule's bound", "a rule's sentence", "a size class", "a label"),
    ("a share that sessions are told apart by",),
    ("a helper of every text",),
    ("the compiler",),
)


def test_each_edit_is_made() -> None:
    assert sorted(name for names in TOGETHER for name in names) == sorted(EDITS)


@pytest.mark.parametrize("names", TOGETHER, ids=", ".join)
def test_an_edit_rebuilds_what_it_shapes(
    names: tuple[str, ...], copied: Path, known: dict[str, str]
) -> None:
    files = [copied / "zoomgold" / EDITS[name].module for name in names]
    texts = {file: file.read_text(encoding="utf-8") for file in files}
    try:
        for name, file in zip(names, files, strict=True):
            edit, text = EDITS[name], file.read_text(encoding="utf-8")
            assert edit.before in text, f"{edit.module} no longer has the text of this edit"
            file.write_text(text.replace(edit.before, edit.after), encoding="utf-8")
        edited = _fingerprints(copied)
    finally:
        for file, text in texts.items():
            file.write_text(text, encoding="utf-8")
    rebuilt = {model for model in ALL if edited[model] != known[model]}
    expected = without_others(frozenset().union(*(EDITS[name].rebuilds for name in names)))
    assert without_others(rebuilt) == expected
