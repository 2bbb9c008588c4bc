"""Messages about a run to people who were not watching: what is new, told once, to each target."""
