"""A word with commands below it, such as `zoomgold silver`: alone it shows what they are."""

from typing import Any

from typer.core import TyperGroup


class Family(TyperGroup):
    """Shows its help when it is called alone, and ends with 0: nothing is wrong with asking."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The words after the family; none are a request for help."""
        return super().parse_args(ctx, args or ["--help"])
