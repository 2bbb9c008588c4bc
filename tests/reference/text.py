"""Text: cleaning, and the canonical labels of the closed domains."""

from __future__ import annotations

import re
import string

_WHITE_SPACE = " \t\n\v\f\r"
_RUN = re.compile(f"[{_WHITE_SPACE}]+")
_ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)

UNKNOWN = "Unknown"


def clean(text: str | None) -> str | None:
    """Trim ASCII white space, make every inner run of it one space; nothing left is null."""
    if text is None:
        return None
    return _RUN.sub(" ", text).strip(" ") or None


def ascii_lower(text: str) -> str:
    """Lower-case A to Z and leave every other character as it is."""
    return text.translate(_ASCII_LOWER)


def folded(text: str) -> str:
    """The form in which labels are compared: ASCII case, `_` and `-` and runs do not count."""
    spaced = ascii_lower(text).replace("_", " ").replace("-", " ")
    return _RUN.sub(" ", spaced).strip(" ")


def _domain(*labels: str, **synonyms: tuple[str, ...]) -> dict[str, str]:
    """Compared form -> canonical label. A synonym's keyword is its label with `_` for a space."""
    forms = {folded(label): label for label in labels}
    for keyword, others in synonyms.items():
        label = forms[folded(keyword)]
        for other in others:
            forms[folded(other)] = label
    return forms


PLAN = _domain("Free", "Basic", "Pro", "Business", "Enterprise", "Education")
LICENSE_TYPE = _domain("Basic", "Pro", "Business", "Enterprise", "Education", "Developer", "Free")
USER_STATUS = _domain("Active", "Inactive", "Pending", inactive=("Suspended", "Deactivated"))
FEATURE = _domain(
    "Screen Share",
    "Chat",
    "Recording",
    "Whiteboard",
    "Annotation",
    "Virtual Background",
    "Breakout Rooms",
    "Polls",
    "Q&A",
    "Reactions",
    "Transcript",
    "Survey",
    screen_share=("Screen Sharing", "Share Screen"),
    chat=("In-Meeting Chat",),
    recording=("Cloud Recording", "Local Recording"),
    breakout_rooms=("Breakout Room",),
    polls=("Poll", "Polling"),
    reactions=("Reaction",),
    transcript=("Live Transcript", "Transcription"),
    survey=("Surveys",),
) | {"qa": "Q&A", "q and a": "Q&A"}
TICKET_TYPE = _domain(
    "Audio Issue",
    "Video Issue",
    "Connectivity",
    "Billing Inquiry",
    "Feature Request",
    "Account Access",
    audio_issue=("Audio Issues",),
    video_issue=("Video Issues",),
    connectivity=("Connectivity Issue",),
    billing_inquiry=("Billing",),
    account_access=("Login Problems", "Login Issue"),
)
TICKET_STATUS = _domain(
    "Open", "In Progress", "Pending Customer", "Escalated", "Resolved", "Closed"
)
TERMINAL_STATUSES = {"Resolved", "Closed"}
BILLING_EVENT = _domain(
    "Subscription Fee",
    "Subscription Renewal",
    "Add-on Purchase",
    "Upgrade",
    "Downgrade",
    "Payment",
    "Cancellation",
    "Refund",
    subscription_fee=("Subscription",),
    subscription_renewal=("Renewal",),
    add_on_purchase=("Add on",),
)
MONEY_BACK = {"Refund", "Cancellation"}
RECURRING = {"Subscription Fee", "Subscription Renewal"}

FEATURE_CATEGORY = {
    "Screen Share": "Collaboration",
    "Whiteboard": "Collaboration",
    "Annotation": "Collaboration",
    "Chat": "Communication",
    "Reactions": "Communication",
    "Recording": "Documentation",
    "Transcript": "Documentation",
    "Polls": "Engagement",
    "Q&A": "Engagement",
    "Survey": "Engagement",
    "Breakout Rooms": "Room Management",
    "Virtual Background": "Personalization",
    UNKNOWN: "Other",
}


def canon(text: str | None, domain: dict[str, str]) -> str:
    """The canonical label of a cleaned text, `Unknown` where the domain has none for it."""
    if text is None:
        return UNKNOWN
    return domain.get(folded(text), UNKNOWN)
