"""One module per Gold table: its rules, its contract, its derivation."""
