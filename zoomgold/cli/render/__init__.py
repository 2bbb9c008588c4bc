"""What a person or a program reads: tables and JSON on stdout, the course of a run on stderr.

One module per kind of result; `values` and `documents` are what they share.
"""
