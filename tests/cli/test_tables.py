"""Tables on terminals of 80, 100 and 120 columns stay tables, and say what they leave out."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from rich.text import Text
from support.cli import AS_OF, call, call_json, change, seen
from support.gold import query

from zoomgold.cli.render.console import short
from zoomgold.cli.render.run import print_result
from zoomgold.cli.render.tables import fit, table_of
from zoomgold.config.settings import load_settings
from zoomgold.models.catalog import MODELS
from zoomgold.results import RunResult, TableResult

pytestmark = pytest.mark.usefixtures("workplace")

WIDTHS = (80, 100, 120)
RULE = re.compile("^─+$")
#: Lines that are sentences, not tables: what one types next is never cut.
SENTENCE = re.compile(
    r"^(See one|Look|Gold|      duckdb|Not shown|[AB]: |See |[\d,]+ (standing|rows) )"
)


def test_what_fits_is_whole_with_wide_gaps() -> None:
    grid = table_of("name", "rows", right=("rows",))
    grid.add_row("go_user_dim", "12")
    assert vars(fit(grid, 18)) == {"widths": {"name": 11, "rows": 4}, "gap": 3}
    # One character less: the gap gives way first.
    assert vars(fit(grid, 17)) == {"widths": {"name": 11, "rows": 4}, "gap": 2}


def test_text_is_cut_before_a_column_is_left_out_and_numbers_never() -> None:
    grid = table_of("id", "text", "rows", right=("rows",), spare=("rows",), whole=("id",))
    grid.add_row("0af2240a", Text("x" * 50), "1,234,567")
    assert fit(grid, 71).widths == {"id": 8, "text": 50, "rows": 9}
    assert fit(grid, 40).widths == {"id": 8, "text": 19, "rows": 9}
    assert fit(grid, 35).widths == {"id": 8, "text": 14, "rows": 9}
    # 14 characters is the least that text is cut to: the number gives way, and leaves its room.
    assert fit(grid, 34).widths == {"id": 8, "text": 24}
    assert fit(grid, 20).widths == {"id": 8}
    assert fit(grid, 5).widths == {"id": 5}


def test_the_room_that_is_left_goes_to_the_cells_that_are_cut() -> None:
    grid = table_of("a", "b", "c")
    grid.add_row("x" * 15, "x" * 30, "x" * 90)
    assert fit(grid, 64).widths == {"a": 15, "b": 23, "c": 22}
    assert sum(fit(grid, 64).widths.values()) + 2 * 2 == 64


def test_wide_characters_take_two_places() -> None:
    grid = table_of("name")
    grid.add_row("会議室")
    assert fit(grid, 80).widths == {"name": 6}


def test_a_short_id_tells_apart_what_is_shown() -> None:
    a, b = "0af2240a" + "1" * 24, "0af2240a" + "12" * 12
    assert short(a) == "0af2240a"
    assert short(a, [a, b]) == "0af2240a11"
    assert short("abc", ["abcd"]) == "abc"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "words",
    [
        "ls",
        "metrics",
        "history --database DB",
        "errors --all --database DB",
        "show go_user_dim --published --database DB",
        "test --database DB",
        "report expiring-licenses --within 365d --as-of 2025-05-30 --database DB",
        "metrics active_users --by plan_type --grain week --database DB",
    ],
)
def test_a_command_keeps_to_the_terminal(words: str, width: int, published: Path) -> None:
    arguments = [str(published) if word == "DB" else word for word in words.split()]
    lines = seen(width, *arguments)
    table = [line for line in lines if not SENTENCE.match(line)]
    assert max(map(len, table)) <= width
    # A table: its rule is as wide as its widest row, or a character wider.
    assert any(map(RULE.match, lines))
    everything = seen(width, *arguments, "--wide")
    assert not any(line.endswith("--wide shows all.") for line in everything)
    assert "…" not in "".join(everything)
    headers = [line.split() for line in (lines[0], everything[0])]
    assert headers[0][0] == headers[1][0]


def test_what_is_left_out_is_named_and_nothing_is_where_there_is_room() -> None:
    narrow = seen(80, "ls")
    assert narrow[-1] == "Not shown: tags; --wide shows all."
    assert narrow[0].split() == ["model", "kind", "key", "upstream"]
    assert [line.split()[0] for line in narrow[2:-1]] == list(MODELS)
    wide = call("ls").out.splitlines()
    assert wide[0].split() == ["model", "kind", "key", "tags", "upstream"]
    assert [line.rstrip() for line in wide] == seen(80, "ls", "--wide")


def test_ids_are_short_on_a_terminal_and_whole_for_programs(published: Path) -> None:
    (run,) = call_json("history", "history", "--database", published)["runs"]
    row = seen(120, "history", "--database", published)[2]
    assert row.split()[0] == run["execution_id"][:8]
    assert (
        call("history", "--database", published).out.splitlines()[2].startswith(run["execution_id"])
    )
    one = call_json("history_run", "history", row.split()[0], "--database", published)
    assert one["execution_id"] == run["execution_id"]
    example = seen(120, "errors", "--database", published)[3].split()[-1]
    assert len(example) == 8
    violation = call_json("errors_show", "errors", "show", example, "--database", published)
    assert violation["error_id"].startswith(example)


def test_an_id_that_means_several_is_refused_with_those_it_means(gold: Path) -> None:
    ids = [row["id"] for row in query(gold, "SELECT DISTINCT error_id AS id FROM go_error_data")]
    change(gold, "UPDATE go_error_data SET error_id = 'abc' || substr(error_id, 4)")
    refused = call("errors", "show", "abc", "--database", gold)
    assert (refused.code, refused.out) == (2, "")
    found = re.findall("abc[0-9a-f]{29}", refused.err)
    assert found == sorted("abc" + one[3:] for one in ids)[:4]
    assert refused.err.endswith(" and others\n")


# The summary of a run


def _result(*tables: TableResult, seconds: float = 2.0) -> RunResult:
    as_of = load_settings({"as_of": AS_OF}).as_of
    return RunResult("e1", "Completed", seconds, "gold.duckdb", as_of, tables)


def _table(name: str, **counts: Any) -> TableResult:
    nothing = dict.fromkeys(
        ("processed", "inserted", "updated", "unchanged", "deduplicated", "failed", "warned"), 0
    )
    return TableResult(name, "si_x", "Completed", **{"mode": "incremental", **nothing, **counts})


def _printed(result: RunResult, capsys: pytest.CaptureFixture[str]) -> list[str]:
    print_result(result, load_settings({}))
    return [line.rstrip() for line in capsys.readouterr().out.splitlines()]


def test_an_increment_says_what_changed_and_shows_what_did(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _printed(
        _result(
            _table("go_user_dim", processed=3, inserted=2, unchanged=1, seconds=0.5),
            _table("go_webinar_fact"),
            _table("go_user_day_agg", inserted=1, updated=4, seconds=0.25),
        ),
        capsys,
    )
    assert lines[0] == "2 tables changed: 3 rows inserted, 4 updated; 1 table as before; 2.0 s."
    assert [line.split()[0] for line in lines[3:6]] == [
        *("go_user_dim", "go_user_day_agg", "everything")
    ]
    assert "go_webinar_fact" not in "\n".join(lines)


def test_an_increment_without_news_has_no_table(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _printed(_result(_table("go_user_dim"), _table("go_webinar_fact")), capsys)
    assert lines[0] == "No table changed: nothing new in Silver; 2.0 s."
    assert lines[1].startswith("Gold: ")
    lines = _printed(_result(_table("go_user_dim", processed=7, deduplicated=7)), capsys)
    assert lines[0] == "No table changed: 7 rows of Silver looked at; 2.0 s."
    assert lines[3].split()[:2] == ["go_user_dim", "7"]


def test_the_seconds_add_up(capsys: pytest.CaptureFixture[str]) -> None:
    tables = [_table(f"t{n}", mode="full", seconds=0.349) for n in range(3)]
    lines = _printed(_result(*tables, seconds=4.04), capsys)
    shown = [line.split()[-1] for line in lines[2:6]]
    assert shown == ["0.3", "0.3", "0.3", "3.1"]
    assert next(line for line in lines if line.startswith("total")).split()[-1] == "4.0"


@pytest.mark.integration
def test_a_full_refresh_of_equal_data_inserts_nothing(gold: Path, small_silver: Path) -> None:
    where = ("--silver", small_silver, "--database", gold, "--as-of", AS_OF, "--threshold", 0)
    lines = call("run", *where, "--full-refresh", "--threads", 1, "-q", "-o", "text")
    assert (lines.code, lines.out) == (0, "")
    kept = Path(shutil.copy(gold, gold.with_name("kept.duckdb")))
    out = call("run", *where, "--full-refresh", "--threads", 1).out.splitlines()
    header = re.split(r"  +", out[0].strip())
    facts = [dict(zip(header, re.split(r"  +", line.strip()), strict=True)) for line in out[2:15]]
    assert [row["table"] for row in facts] == list(MODELS)
    assert {row["inserted"] for row in facts} == {"0", "-"}
    sizes = {
        name: query(kept, f"SELECT count(*) AS n FROM {name}")[0]["n"]
        for name in ("go_participant_fact", "go_user_day_agg")
    }
    rebuilt = {row["table"]: row["rebuilt"] for row in facts}
    assert {name: rebuilt[name] for name in sizes} == {n: f"{c:,}" for n, c in sizes.items()}
    assert rebuilt["go_user_dim"] == "-"
