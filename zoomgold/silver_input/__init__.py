"""Checks that a directory of files is what the Silver contract says, and how to read it."""
