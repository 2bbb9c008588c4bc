"""What other tools read of a run: dbt's artifacts and OpenLineage's events."""
