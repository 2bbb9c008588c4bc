"""What must hold before anything is published: contracts, invariants, accounting, the guard."""
