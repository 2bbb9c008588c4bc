"""Start the emulator, load a Silver directory, print the environment to set, wait for Ctrl-C."""

import contextlib
import sys
import threading
from pathlib import Path

from emulator.local import Emulator
from zoomgold.errors import ZoomgoldError


def main() -> None:
    """Run `python -m emulator [SILVER]`."""
    silver = Path(sys.argv[1] if len(sys.argv) > 1 else "fixtures/silver")
    # Whatever ends this process, the emulator's sees its standard input close, and ends.
    with contextlib.suppress(KeyboardInterrupt), Emulator() as emulator:
        try:
            emulator.load_silver(silver)
        except ZoomgoldError as error:
            sys.exit(f"Error: {error}")
        print(f"# Silver of {silver} is in ZOOM_DB.SILVER. In another shell:")
        for name, value in emulator.environment.items():
            print(f"export {name}={value}")
        print("# Ctrl-C ends the emulator, and what is in it.", flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
