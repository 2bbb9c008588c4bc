"""The `zoomgold` command: one module per command or family of commands.

A module here parses, calls and prints. What is heavy is imported by the command that needs it.
"""

from zoomgold.cli.application import app, main

__all__ = ["app", "main"]
