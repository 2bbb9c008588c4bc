"""Incremental runs against one full build: small worlds of Silver, cut into batches.

A *world* is a little Silver of its own: its ids carry its tag, so no row of it has to do with a row
of another. A run of the pipeline costs the same for one world as for a hundred; therefore many
worlds share a database and its runs, and each of them is an example of the property.
"""
