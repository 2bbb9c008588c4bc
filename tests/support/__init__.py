"""What several tests share."""

import os
import sys

# Many containers forbid Python to keep what it compiles. The tests start a hundred processes, and
# each would compile a thousand modules.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
