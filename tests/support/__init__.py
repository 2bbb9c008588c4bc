"""What several tests share."""

import os
import sys

# Many containers forbid Python to keep what it compiles. The tests start a hundred processes, and
# each would compile a thousand modules.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# Messages suggest commands as this one was called. `uv run pytest` is not to change what the
# processes of the tests suggest.
os.environ.pop("UV_RUN_RECURSION_DEPTH", None)
