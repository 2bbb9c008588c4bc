"""Whether this process is a command of its own.

Then the code in memory is the code in its files, and what was compiled of these files can be used.
In a notebook or a test, anything may have been redefined since.
"""

_is_command = False


def becomes_command() -> None:
    """The process has begun as one command."""
    global _is_command
    _is_command = True


def is_command() -> bool:
    """Whether the process has begun as one command."""
    return _is_command
