"""The functions for notebooks, and how they show a result."""
