"""Behind the commands that only read: errors, history, diff, test, show, compile."""
