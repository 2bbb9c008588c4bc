"""The table of Gold's schema that says what messages have said."""

from zoomgold.definitions.contract import TEXT, Column, Contract

ALERTS = Contract(
    "alerts",
    "one row: what the targets of messages know",
    (("id",),),
    (
        Column("id", TEXT, "The one document: state"),
        Column("document", TEXT, "What each target was told, as JSON"),
    ),
    layer="state",
)
