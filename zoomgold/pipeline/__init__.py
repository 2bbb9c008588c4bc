"""A run: what to build, full or incremental; then build, check, and publish in one commit."""
