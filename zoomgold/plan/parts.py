"""The names that a plan and those who carry it out share: parts of a section, and queries."""

#: The parts of a section: what is asked for before; what Silver's rows come to; the tables; the
#: checks of them; what is written.
ASK, ASSESS, BUILD, CHECK, WRITE = "ask", "assess", "build", "check", "write"

#: What a table is to a plan: Silver, made by the run, published before.
SILVER, STAGED, GOLD = "silver", "staged", "gold"

#: The query that counts the audit rows that killed runs left.
ABANDONED = "abandoned"
#: The queries whose rows say what is new: the ledger's newest day, Silver's, the days that differ.
KNOWN_NEWEST, SILVER_NEWEST, NEWS = "known_newest", "silver_newest", "news"
#: The query that counts the rows of the tables of which added files alone were counted.
GROWN = "grown"
#: Before the name of a model: the rows of the files of its source that were added.
ADDED = "added_"
#: The query that counts the published rows that the passing of time changes.
AGED = "aged"
#: The query that counts the rows of each source.
ASSESSED = "assessed"
#: The queries of a check of Silver: violations by rule; rows and times of each table.
BROKEN_RULES, EXTENTS = "broken_rules", "extents"
#: The queries whose rows a run is held to.
COUNTS, VIOLATIONS, LOSSES = "counts", "violations", "losses"
#: The queries that say between which values the rows are that a merge takes out; one per table,
#: called so and as the table.
BOUNDS = "bounds_of_"
#: What is counted of a table that is built. Those that were counted when Silver was assessed, and
#: the size of a table that is replaced, are null.
COUNTED = (
    "processed",
    "deduplicated",
    "inserted",
    "updated",
    "unchanged",
    "versions_closed",
    "mismarked",
    "size",
)
