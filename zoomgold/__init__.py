"""Ten Silver tables of a Zoom platform analytics system become ten validated Gold tables."""

__version__ = "0.1.0"
