"""The static site is written whole or not at all, served on loopback, built by a command."""

import json
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from support.collected import folder as folder
from support.collected import site as site
from support.collected import site_of
from support.gold import FIXTURES, GOLD_TABLES

import zoomgold
from zoomgold.cli import main
from zoomgold.definitions.silver import TABLES
from zoomgold.errors import TryAgainError, UsageError
from zoomgold.site.build import build
from zoomgold.site.collect import Site
from zoomgold.site.serve import server

MAX_BYTES = 5_000_000


def test_the_site_is_small(site: Site, tmp_path: Path) -> None:
    size = build(site, tmp_path / "docs")
    assert size < MAX_BYTES
    assert size == sum(f.stat().st_size for f in (tmp_path / "docs").rglob("*") if f.is_file())


def test_a_site_is_replaced_whole(site: Site, tmp_path: Path) -> None:
    out = tmp_path / "docs"
    build(site, out)
    (out / "tables" / "go_gone.html").touch()
    build(site, out)
    assert not (out / "tables" / "go_gone.html").exists()
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_with_something_else_is_not_touched(site: Site, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    with pytest.raises(UsageError, match="is not a site of zoomgold; it was not changed"):
        build(site, tmp_path)
    assert mine.read_text() == "mine"
    with pytest.raises(UsageError, match="it was not changed"):
        build(site, mine)
    assert list(tmp_path.iterdir()) == [mine]


def test_a_folder_that_cannot_be_made_is_reported(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be written"):
        build(site, tmp_path / "file" / "docs")


@pytest.mark.integration
def test_a_gold_that_a_run_holds_is_to_be_tried_again(fixture_gold: Path, tmp_path: Path) -> None:
    database = Path(shutil.copy(fixture_gold, tmp_path / "held.duckdb"))
    code = (
        "import sys, duckdb; c = duckdb.connect(sys.argv[1]); print('held', flush=True); "
        "sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(TryAgainError, match="held by another process"):
            site_of(database)
        other.communicate("\n")


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    with server(folder, 0) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_the_site_is_served_on_loopback(address: str, folder: Path) -> None:
    with urllib.request.urlopen(f"{address}/tables/go_user_dim.html") as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.read() == (folder / "tables" / "go_user_dim.html").read_bytes()
    with pytest.raises(urllib.error.HTTPError) as missing:
        urllib.request.urlopen(f"{address}/../../secret.txt")
    assert missing.value.code == 404
    missing.value.close()


def test_a_port_that_is_taken_is_reported(folder: Path) -> None:
    with server(folder, 0) as running, pytest.raises(UsageError, match="choose another with --po"):
        server(folder, running.server_port)


def test_nothing_is_served_where_no_site_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no site there; build it: zoomgold docs build --out"):
        server(tmp_path, 0)


@pytest.mark.integration
def test_docs_build_says_where_the_site_is(
    fixture_gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "docs"
    options = ["--silver", str(FIXTURES), "--database", str(fixture_gold), "--out", str(out)]
    printed = {}
    for form in ("text", "json"):
        with pytest.raises(SystemExit) as exit_:
            main(["docs", "build", *options, "--output", form])
        assert exit_.value.code == 0
        printed[form] = capsys.readouterr()
        assert printed[form].err == ""
    size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    report = json.loads(printed["json"].out)
    assert report == {"out": str(out), "tables": len(GOLD_TABLES) + len(TABLES), "bytes": size}
    schema = Path(zoomgold.__file__).parent / "schemas" / "docs_build.json"
    jsonschema.validate(report, json.loads(schema.read_text(encoding="utf-8")))
    assert printed["text"].out.splitlines() == [
        f"{out}: {len(GOLD_TABLES) + len(TABLES)} tables, {size / 1_000_000:.1f} MB",
        f"Open: {out / 'index.html'}",
    ]


def test_docs_build_without_gold_exits_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(
            ["docs", "build", "--silver", str(FIXTURES), "--database", str(tmp_path / "no.duckdb")]
        )
    assert exit_.value.code == 2
    assert "build it with: zoomgold run" in capsys.readouterr().err
