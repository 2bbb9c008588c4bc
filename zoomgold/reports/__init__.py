"""What the read-only commands do: errors, history, diff, test, show, compile."""
