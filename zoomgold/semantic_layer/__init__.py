"""Metrics: what the business asks of Gold, each defined once over facts and marts."""
