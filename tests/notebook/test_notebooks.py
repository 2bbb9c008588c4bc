"""The notebooks run from top to bottom on the committed Silver, and lie in the repo bare."""

import ast
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from support.gold import FIXTURES

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
PLOTS = {
    "01_explore_gold": 5,
    "02_data_quality": 3,
    "03_write_a_model": 0,
    "04_business_review": 8,
}
NAMES = tuple(PLOTS)


def read(name: str) -> NotebookNode:
    text = (NOTEBOOKS / f"{name}.ipynb").read_text(encoding="utf-8")
    notebook: NotebookNode = nbformat.reads(text, as_version=4)  # type: ignore[no-untyped-call]  # nbformat has no types
    return notebook


def sources(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


@pytest.fixture
def folder(fixture_gold: Path, tmp_path: Path) -> Path:
    """A folder beside Silver and Gold, as `notebooks` is in the repo."""
    (tmp_path / "target").mkdir()
    shutil.copy(fixture_gold, tmp_path / "target" / "zoomgold.duckdb")
    (tmp_path / "fixtures").mkdir()
    (tmp_path / "fixtures" / "silver").symlink_to(FIXTURES)
    notebooks = tmp_path / "notebooks"
    notebooks.mkdir()
    return notebooks


def test_all_notebooks_are_tested() -> None:
    assert {file.stem for file in NOTEBOOKS.glob("*.ipynb")} == set(NAMES)


@pytest.mark.integration
@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs_from_top_to_bottom(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IPYTHONDIR", str(folder / "ipython"))
    monkeypatch.setenv("MPLCONFIGDIR", str(folder / "matplotlib"))
    notebook = read(name)
    client = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}})
    client.execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert [output.text for output in outputs if output.get("name") == "stderr"] == []
    plots = [output for output in outputs if "image/png" in output.get("data", {})]
    assert len(plots) == PLOTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_lies_in_the_repo_without_outputs(name: str) -> None:
    for cell in read(name).cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_imports_zoomgold_and_defines_nothing(name: str) -> None:
    code = "\n".join(sources(read(name)))
    nodes = list(ast.walk(ast.parse(code)))
    assert any(isinstance(n, ast.Import) and n.names[0].name == "zoomgold" for n in nodes)
    assert not [n for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)]
