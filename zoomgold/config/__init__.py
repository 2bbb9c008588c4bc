"""Every setting with its source."""
