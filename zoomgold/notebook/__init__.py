"""The functions for notebooks, and how a result looks there."""
