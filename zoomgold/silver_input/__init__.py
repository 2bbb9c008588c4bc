"""Checks that a directory of files fulfils the Silver contract, and says how to read it."""
