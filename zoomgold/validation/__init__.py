"""What must hold before anything is published: contracts, invariants, accounting, shrink guard."""
