"""What things are, as plain data: Silver, domains, contracts, rules, models, the state."""
