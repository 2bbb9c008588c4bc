"""The reports of the site: usage, support, revenue; their figures are those of the metrics."""
