"""The Gold models, one module per table: rules, contract, derivation."""
