"""A run as data: which models, full or incremental, in which steps, with their SQL."""
