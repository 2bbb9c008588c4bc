"""The picture of the usage page in the README, taken in a browser: `python -m manual.pictures`.

It is taken anew by hand, when the page looks different: a browser draws fonts as its machine does.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import FloatRect, sync_playwright

_ROOT = Path(__file__).parent.parent
PICTURE = _ROOT / "docs" / "usage-page.png"
#: That of the committed Silver.
_AS_OF = "2025-06-30"
_WIDTH, _HEIGHT = 1280, 1110


def take(picture: Path) -> None:
    """Build Gold and the site of the committed Silver, and take the picture."""
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser_path is None:
        sys.exit("No chromium is on the path; install it, on Debian: apt-get install chromium")
    with TemporaryDirectory() as folder:
        gold, silver = f"{folder}/gold.duckdb", "fixtures/silver"
        places = ["--backend", "duckdb", "--silver", silver, "--database", gold]
        _zoomgold("run", *places, "--as-of", _AS_OF, "--quiet")
        _zoomgold("docs", "build", *places, "--out", f"{folder}/docs")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=browser_path, args=["--headless", "--no-sandbox"]
            )
            page = browser.new_page(
                viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme="light"
            )
            page.goto(f"{Path(folder).as_uri()}/docs/usage.html")
            main = page.locator("main").bounding_box()
            assert main is not None, "a page has a main part"
            top, left = main["y"], main["x"]
            clip = FloatRect(x=left, y=top, width=_WIDTH - left, height=_HEIGHT - top)
            page.screenshot(path=picture, clip=clip)
            browser.close()


def _zoomgold(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "zoomgold", *words], cwd=_ROOT, check=True)


if __name__ == "__main__":
    take(PICTURE)
    print(f"wrote {PICTURE.relative_to(_ROOT)}: {PICTURE.stat().st_size:,} bytes")
