"""The domains of Silver's labels: canonical spellings, synonyms and how they are compared."""

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass, field

UNKNOWN = "Unknown"

#: Only ASCII letters fold, so a Kelvin sign never passes for a `k`.
FOLD_FROM = string.ascii_uppercase + "_-"
FOLD_TO = string.ascii_lowercase + "  "


def normalised_text(label: str) -> str:
    """Fold a clean label for comparison: ASCII case, `_` and `-` as spaces, single spaces."""
    folded = label.translate(str.maketrans(FOLD_FROM, FOLD_TO))
    return re.sub(" +", " ", folded).strip(" ")


@dataclass(frozen=True, eq=False)
class Domain:
    """The canonical labels of a column and the synonyms that are read as them.

    `spellings` maps each accepted spelling, normalised, to its canonical label.
    """

    name: str
    synonyms: Mapping[str, tuple[str, ...]]
    spellings: Mapping[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        spellings = {
            normalised_text(spelling): label
            for label, others in self.synonyms.items()
            for spelling in (label, *others)
        }
        object.__setattr__(self, "spellings", spellings)

    @property
    def labels(self) -> tuple[str, ...]:
        """The canonical labels and `Unknown`: what the column may hold in Gold."""
        return (*self.synonyms, UNKNOWN)


def _without_synonyms(*labels: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(labels, ())


PLAN = Domain(
    "plan", _without_synonyms("Free", "Basic", "Pro", "Business", "Enterprise", "Education")
)
LICENSE_TYPE = Domain(
    "license type",
    _without_synonyms("Basic", "Pro", "Business", "Enterprise", "Education", "Developer", "Free"),
)
USER_STATUS = Domain(
    "user status", {"Active": (), "Inactive": ("Suspended", "Deactivated"), "Pending": ()}
)
FEATURE = Domain(
    "feature",
    {
        "Screen Share": ("Screen Sharing", "Share Screen"),
        "Chat": ("In-Meeting Chat",),
        "Recording": ("Cloud Recording", "Local Recording"),
        "Whiteboard": (),
        "Annotation": (),
        "Virtual Background": (),
        "Breakout Rooms": ("Breakout Room",),
        "Polls": ("Poll", "Polling"),
        "Q&A": ("QA", "Q and A"),
        "Reactions": ("Reaction",),
        "Transcript": ("Live Transcript", "Transcription"),
        "Survey": ("Surveys",),
    },
)
#: Which features make up a category; `Other` is the category of an unknown feature.
FEATURE_CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "Collaboration": ("Screen Share", "Whiteboard", "Annotation"),
    "Communication": ("Chat", "Reactions"),
    "Documentation": ("Recording", "Transcript"),
    "Engagement": ("Polls", "Q&A", "Survey"),
    "Room Management": ("Breakout Rooms",),
    "Personalization": ("Virtual Background",),
    "Other": (UNKNOWN,),
}
TICKET_TYPE = Domain(
    "ticket type",
    {
        "Audio Issue": ("Audio Issues",),
        "Video Issue": ("Video Issues",),
        "Connectivity": ("Connectivity Issue",),
        "Billing Inquiry": ("Billing",),
        "Feature Request": (),
        "Account Access": ("Login Problems", "Login Issue"),
    },
)
TICKET_STATUS = Domain(
    "ticket status",
    _without_synonyms("Open", "In Progress", "Pending Customer", "Escalated", "Resolved", "Closed"),
)
#: A ticket in one of these statuses is done.
TERMINAL_STATUSES = ("Resolved", "Closed")
BILLING_EVENT_TYPE = Domain(
    "billing event type",
    {
        "Subscription Fee": ("Subscription",),
        "Subscription Renewal": ("Renewal",),
        "Add-on Purchase": ("Add on",),
        "Upgrade": (),
        "Downgrade": (),
        "Payment": (),
        "Cancellation": (),
        "Refund": (),
    },
)
