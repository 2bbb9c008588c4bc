"""A run: which models, full or incremental, built, checked and published in one commit."""
