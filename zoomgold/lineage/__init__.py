"""Column-level lineage: what each Gold column is made of, and what depends on a column.

It is derived from the models' own Ibis expressions, so it needs no database and cannot be out of
date. How an edge is meant:

- `value`: the column is computed from it. A condition inside the computation is part of it.
- `join`: it is in the predicate of a join through which a part of the value arrives, on either
  side. Finding a label's canonical form, or the other rows of the same key, is no join here.
- `filter`: it decides which rows there are, which of a key's rows stays, or in which order they
  count: reject rules, deduplication, groups and windows. What decides the rows of the whole table
  is given once, by `row_lineage`; a column's own filter edges are those that came with its value
  from elsewhere.

A way from one column to another is no closer than its weakest step. A count of rows has no value
edge: no value goes into it. What a run itself gives (its number, its times, as_of), constants, and
what a table published in earlier runs are no edges: the lineage is that of a first, full run.
"""

from zoomgold.lineage.answer import (
    RuleUse,
    column_lineage,
    downstream_of,
    lineage_graph,
    row_lineage,
    rules_reading,
    upstream_of,
)
from zoomgold.lineage.edges import Edge, Edges, Kind

__all__ = [
    "Edge",
    "Edges",
    "Kind",
    "RuleUse",
    "column_lineage",
    "downstream_of",
    "lineage_graph",
    "row_lineage",
    "rules_reading",
    "upstream_of",
]
