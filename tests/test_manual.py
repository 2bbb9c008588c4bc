"""The pages in the repo keep step with the code: commands, options, settings, code, links."""

import re
import shlex
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from support import plans_kept
from support.gold import query

from manual import FOLDER, GENERATED, PAGES, ROOT
from manual.commands import Command, all_commands
from manual.fixtures import with_row_counts
from manual.gold_tables import with_marts
from manual.layers import LAYERS
from manual.layout import layout, with_map
from manual.summary import with_counts
from zoomgold.config.settings import NAMES, load_settings
from zoomgold.errors import TryAgainError, UsageError, ZoomgoldError
from zoomgold.models.catalog import MODELS
from zoomgold.signals import WORDS

README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
CONCEPTS, SETTINGS, TROUBLE = (
    FOLDER / f"{name}.md" for name in ("concepts", "settings", "troubleshooting")
)
#: Written by hand, for those who use zoomgold.
GUIDES = (
    *(README, CONCEPTS, SETTINGS, TROUBLE),
    *(
        FOLDER / f"{name}.md"
        for name in ("alerts", "artifacts", "decisions", "schedules", "snowflake", "your-data")
    ),
)
#: Written by hand.
WRITTEN = (
    *GUIDES,
    *(CONTRIBUTING, FOLDER / "coming-from-dbt.md", FOLDER / "house.md", FOLDER / "engines.md"),
    *(FOLDER / "terminal.md", FOLDER / "care.md", FOLDER / "scaling.md"),
    *(ROOT / "fixtures" / "README.md", ROOT / "benchmarks" / "README.md"),
)
COMMANDS = {command.words: command for command in all_commands()}

every_page = pytest.mark.parametrize(
    "page", [*WRITTEN, *(FOLDER / name for name in PAGES)], ids=lambda page: page.name
)


def section(page: Path, heading: str) -> str:
    """The text under a heading, up to the next of its rank."""
    return section_of(page.read_text(), heading)


def section_of(text: str, heading: str) -> str:
    """The same of a text."""
    return text.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def rows(text: str) -> list[list[str]]:
    """The cells of the tables of a text, without their heads."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    cells = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
    return [
        [cell.strip() for cell in line]
        for line, after in zip(cells, [*cells[1:], []], strict=True)
        if not re.fullmatch(r"[\s|:-]*", "".join(line)) and "---" not in "".join(after)
    ]


def in_code(text: str) -> list[str]:
    """What stands in back quotes on one or two lines, and each line of a block of shell."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    rest = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    spans = [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", rest)]
    return [*spans, *(line for block in blocks for line in block.replace("\\\n", "").splitlines())]


def calls(text: str) -> Iterator[list[str]]:
    """The words after `zoomgold` of each call of the command."""
    for piece in in_code(text):
        for part in re.split(r"&&|;", piece):
            found = re.match(r"\s*(?:uv run )?zoomgold(?: (.*))?$", part)
            if found:
                yield shlex.split(found[1] or "", comments=True)


def called(words: list[str]) -> Command:
    """The command that a call means: the longest that its words begin with."""
    length = max(n for n in (0, 1, 2) if " ".join(words[:n]) in COMMANDS)
    return COMMANDS[" ".join(words[:length])]


def options(words: list[str]) -> set[str]:
    return {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)}


#: Written from the plans of whole runs, which takes longer than a fast test may.
FROM_PLANS = "docs/snowflake.md"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.integration) if name == FROM_PLANS else name
        for name in GENERATED
    ],
)
def test_what_is_generated_is_what_the_code_says(name: str) -> None:
    assert (ROOT / name).exists(), f"{name} is missing; run: just generate"
    is_fresh = (ROOT / name).read_text(encoding="utf-8") == GENERATED[name]()
    assert is_fresh, f"{name} is stale; run: just generate"


def test_every_page_of_the_docs_is_held_by_these_tests() -> None:
    held = {page.name for page in WRITTEN if page.parent == FOLDER} | set(PAGES)
    assert {page.name for page in FOLDER.glob("*.md")} == held, (
        "a page of docs/ is missing, or is not in WRITTEN of tests/test_manual.py"
    )


def test_the_readme_is_short_and_leads_to_every_page() -> None:
    text = README.read_text()
    assert len(text.splitlines()) < 300
    linked = set(re.findall(r"\]\(docs/([a-z-]+\.md)", text))
    assert linked == {page.name for page in FOLDER.glob("*.md")}, (
        "README.md has to link to every page of docs/ and to no other"
    )


def test_every_command_is_in_the_readme_and_every_one_there_exists() -> None:
    documented = [in_code(cells[0])[0].split() for cells in rows(section(README, "Commands"))]
    named = [
        " ".join(word for word in words[1:] if not re.match("[A-Z]", word)) for words in documented
    ]
    assert sorted(named) == sorted(
        words for words, command in COMMANDS.items() if words and not command.is_family
    ), "the table of commands in README.md has to have a line for each command"


@pytest.mark.parametrize("cells", rows(section(README, "Commands")), ids=lambda cells: cells[0])
def test_a_command_has_the_options_that_its_line_names(cells: list[str]) -> None:
    command = called(in_code(cells[0])[0].split()[1:])
    assert {o for span in in_code(cells[1]) for o in options(span.split())} <= command.options


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_every_call_is_of_a_command_with_these_options(page: Path) -> None:
    # The map is docstrings, which may name a family of commands.
    by_hand = re.sub(r"<!-- The map.*End of the map -->", "", page.read_text(), flags=re.DOTALL)
    for words in calls(by_hand):
        command = called(words)
        is_bare = all(word.startswith("-") for word in words)
        assert is_bare if command.words == "" else not command.is_family, words
        assert options(words) <= command.options, words


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_option_that_a_guide_names_exists(page: Path) -> None:
    known = {option for command in COMMANDS.values() for option in command.options}
    spans = (span for span in in_code(page.read_text()) if span.startswith("-"))
    assert {option for span in spans for option in options(span.split())} <= known


def test_the_settings_are_all_there_with_their_options() -> None:
    documented: set[str] = set()
    for names, option, _ in rows(section(SETTINGS, "All settings")):
        documented |= {span for span in in_code(names) if span != "setting"}
        assert {o for span in in_code(option) for o in options(span.split())} <= (
            COMMANDS["run"].options
        )
    # Those of signing in are in docs/snowflake.md.
    assert documented == {name for name in NAMES if not name.startswith("snowflake_")}, (
        "All settings in docs/settings.md has to list each setting"
    )


@pytest.mark.usefixtures("workplace")
def test_the_defaults_are_those_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(plans_kept.VARIABLE)
    settings = load_settings({})
    for names, _, default in rows(section(SETTINGS, "All settings")):
        spans = in_code(names)
        documented = [text.strip("`") for text in default.split(", ")]
        if len(spans) == len(documented):
            for name, text in zip(spans, documented, strict=True):
                value = getattr(settings, name)
                if isinstance(value, timedelta):
                    number, unit = text.split() if text != "0" else ("0", "days")
                    assert value == timedelta(**{unit: int(number)}), name
                elif value is not None and name != "as_of":
                    assert str(value).lower() == text.lower(), name


def test_the_exit_codes_are_those_of_the_errors() -> None:
    documented = {int(code) for code, _ in rows(section(TROUBLE, "Exit codes"))}
    errors = {e.exit_code for e in (ZoomgoldError, UsageError, TryAgainError)}
    assert errors | {0} | {128 + number for number in WORDS} == documented


def test_the_gold_tables_are_those_of_the_models() -> None:
    documented = {
        name.strip("`"): (grain, key)
        for name, grain, key, _ in rows(section(README, "The Gold tables"))
    }
    assert set(documented) == set(MODELS), "The Gold tables in README.md has to list each model"
    for name, (_, key) in documented.items():
        assert tuple(in_code(key)) == MODELS[name].contract.key


def test_a_new_mart_gets_its_line_in_the_readme() -> None:
    page = README.read_text()
    assert with_marts(page) == page
    (line,) = (line for line in page.splitlines(keepends=True) if "| `go_date_dim` |" in line)
    missing = page.replace(line, "")
    written = with_marts(missing)
    assert [one for one in rows(section_of(written, "The Gold tables")) if "dim`" in one[0]][-1][
        :3
    ] == ["`go_date_dim`", "date", "`date`"]
    assert len(written.splitlines()) == len(page.splitlines())


def test_the_model_shown_is_the_one_in_the_code_save_what_is_left_out() -> None:
    (shown,) = re.findall(r"```python\n(.*?)```", section(CONCEPTS, "A model"), re.DOTALL)
    source = (ROOT / "zoomgold" / "models" / "go_webinar_fact.py").read_text()
    at = 0
    for piece in re.split(r" *# \.\.\.\n", shown):
        found = source.find(piece.strip("\n"), at)
        assert found >= 0, f"not in the code, or not in this place:\n{piece}"
        at = found + len(piece.strip("\n"))


def test_the_summary_shown_is_that_of_the_committed_silver(fixture_gold: Path) -> None:
    block = section(README, "What you see").split("```text\n")[1].split("```")[0]
    documented = {
        words[0]: [int(word.replace(",", "")) for word in words[1:-1]]
        for words in map(str.split, block.splitlines())
        # A mart has no rows of Silver to account for: the audit counts none.
        if words and words[0] in MODELS and not MODELS[words[0]].is_mart
    }
    found = query(
        fixture_gold,
        "SELECT process_name, records_processed, records_inserted, records_updated, "
        "records_unchanged, records_deduplicated, records_failed, records_warned "
        "FROM go_process_audit WHERE execution_status = 'Completed' AND process_name LIKE 'go_%'",
    )
    published = {
        name: counts
        for name, *counts in (row.values() for row in found)
        if not MODELS[name].is_mart
    }
    assert documented == published, "README.md is stale; run: just generate"


def test_each_trouble_is_one_that_a_command_shows() -> None:
    messages = (ROOT / "tests" / "snapshots" / "errors.txt").read_text()
    sources = "\n".join(file.read_text() for file in (ROOT / "zoomgold").rglob("*.py"))
    for documented in re.findall(r"^- \*\*`(.*?)`", section(TROUBLE, "Messages"), re.MULTILINE):
        pattern = ".*".join(map(re.escape, documented.strip(". ").split("...")))
        assert re.search(pattern, messages) or documented in sources or documented in ENGINES_OWN, (
            f"docs/troubleshooting.md: no command says {documented!r}"
        )


#: Words of DuckDB that a message passes on.
ENGINES_OWN = ("Out of Memory Error",)


@every_page
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text()):
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{page.name} links to {target}, which does not exist"
        if anchor:
            assert anchor in anchors(file.read_text()), f"{page.name}: no heading for {target}"


def anchors(text: str) -> set[str]:
    """The anchors that headings have."""
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_recipe_that_a_page_names_exists() -> None:
    recipes = set(re.findall(r"^([a-z-]+).*:$", (ROOT / "justfile").read_text(), re.MULTILINE))
    for page in WRITTEN:
        for piece in in_code(page.read_text()):
            named = re.match(r"just ([a-z-]+)", piece)
            assert named is None or named[1] in recipes, (
                f"{page.name} names {piece!r}, which the justfile lacks"
            )


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_every_file_that_a_page_names_exists(page: Path) -> None:
    """A path that begins with a folder of the repo; `*` and capitals stand for any name."""
    folders = "|".join(folder.name for folder in ROOT.iterdir() if folder.is_dir())
    for span in in_code(page.read_text()):
        for path in re.findall(rf"(?<![\w./-])(?:{folders})/[\w./*-]*\w/?", span):
            if not path.startswith(("target/", *EXAMPLES)):
                assert list(ROOT.glob(path.rstrip("/"))), f"{page.name}: {path} does not exist"


#: Modules that are yet to be written.
EXAMPLES = (
    "zoomgold/models/go_room_fact.py",
    "zoomgold/models/go_meeting_day_agg.py",
    "tests/models/test_go_meeting_day_agg.py",
)


def test_the_map_has_every_module_and_every_layer() -> None:
    package = ROOT / "zoomgold"
    layers, modules = layout(package).split("\n\n")
    documented = {span for cells in rows(modules) for span in in_code(cells[0])}
    names = {file.relative_to(package).as_posix() for file in package.rglob("*.py")}
    assert documented == {
        name for name in names if not name.endswith(("__init__.py", "__main__.py"))
    }
    above = [in_code(cells[0]) for cells in rows(layers)]
    assert [spans[0] for spans in above[1:]] == [f"{layer}/" for layer in LAYERS[1:]]
    assert above[0] == sorted(name for name in documented if "/" not in name)


@pytest.fixture
def small_package(tmp_path: Path) -> Path:
    """Two modules and the folders of all layers."""
    for layer in LAYERS:
        (tmp_path / layer).mkdir(exist_ok=True)
        first = f'"""What {layer} is. More of it.\n\nMuch more."""\n'
        (tmp_path / layer / "__init__.py").write_text(first)
    (tmp_path / "errors.py").write_text('"""The errors | all of them.\n\nMore."""\n')
    (tmp_path / "cli" / "run.py").write_text('"""The command.\n"""\n')
    return tmp_path


def test_the_map_says_what_the_docstrings_say(small_package: Path) -> None:
    layers, modules = layout(small_package).split("\n\n")
    assert ["`config/`", "What config is"] in rows(layers)
    assert rows(modules) == [
        ["`errors.py`", r"The errors \| all of them"],
        ["`cli/run.py`", "The command"],
    ]


def test_a_module_without_a_docstring_is_named(small_package: Path) -> None:
    (small_package / "cli" / "show.py").write_text("x = 1\n")
    with pytest.raises(ValueError, match=r"show\.py has no docstring"):
        layout(small_package)


def test_only_the_map_of_a_page_is_written() -> None:
    text = CONTRIBUTING.read_text()
    assert with_map(text.replace("| `errors.py` |", "| `old.py` |")) == text
    with pytest.raises(ValueError, match="no place for the map"):
        with_map("# A page\n")


SUMMARY = "table  rows in  seconds\ngo_user_dim  904  0.2\n"


@pytest.mark.parametrize(
    ("now", "shown"), [("go_user_dim 904 7.5", "904  0.2"), ("go_user_dim 905 0.3", "905 0.3")]
)
def test_a_summary_is_written_where_a_count_differs(now: str, shown: str) -> None:
    """Seconds differ in every run; for them alone the page would never stay as it is."""
    page = f"# A\n```text\n{SUMMARY}\nGold: here\n```\nend\n"
    new = with_counts(page, f"table  rows in  seconds\n{now}\n")
    assert shown in new
    assert new.replace(now, "go_user_dim  904  0.2") == page


def test_the_row_counts_of_the_fixtures_are_those_of_the_files() -> None:
    page = "| si_users | 1 | users |\n| `EDGE-1` | si_users | a case |\n"
    counted = page.replace("| 1 |", "| 904 |")
    assert with_row_counts(page, ROOT / "fixtures" / "silver") == counted


def test_no_line_is_longer_than_a_reader_of_plain_text_likes() -> None:
    """Prose only: tables and blocks have the width that they need."""
    for page in WRITTEN:
        text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
        long = [line for line in text.splitlines() if len(line) > 110 and not line.startswith("|")]
        assert long == [], page


def test_the_picture_of_the_site_is_a_small_one() -> None:
    (name,) = re.findall(r"!\[The usage page.*?\]\((.*?)\)", README.read_text())
    picture = (ROOT / name).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < 150_000
