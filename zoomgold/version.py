"""The version of zoomgold."""

__version__ = "0.1.0"
