"""The words of the synthetic world: people, companies, topics, and labels as sources spell them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import numpy as np
import polars as pl

from zoomgold.synthetic.draw import Draw, Ints

# Written name, and the letters it takes in an email address.
FIRST_NAMES: Final = (
    ("Anna", "anna"),
    ("José", "jose"),
    ("Zoë", "zoe"),
    ("Łukasz", "lukasz"),
    ("Chloé", "chloe"),
    ("Björn", "bjorn"),
    ("Priya", "priya"),
    ("Wei", "wei"),
    ("Fatima", "fatima"),
    ("Søren", "soren"),
    ("Aïcha", "aicha"),
    ("Noah", "noah"),
    ("Olivia", "olivia"),
    ("Tomáš", "tomas"),
    ("Ingrid", "ingrid"),
    ("太郎", "taro"),
    ("美咲", "misaki"),
    ("지훈", "jihoon"),
    ("Дмитрий", "dmitry"),
    ("Ελένη", "eleni"),
    ("Kwame", "kwame"),
    ("Lena", "lena"),
    ("Mateo", "mateo"),
    ("Grace", "grace"),
    ("Ibrahim", "ibrahim"),
    ("Siobhán", "siobhan"),
    ("Renée", "renee"),
    ("Oscar", "oscar"),
    ("Yuki", "yuki"),
    ("Hannah", "hannah"),
)
LAST_NAMES: Final = (
    ("Müller", "muller"),
    ("Nguyễn", "nguyen"),
    ("O'Connor", "oconnor"),
    ("García", "garcia"),
    ("Smith", "smith"),
    ("Kowalski", "kowalski"),
    ("Ångström", "angstrom"),
    ("Okafor", "okafor"),
    ("Patel", "patel"),
    ("Rossi", "rossi"),
    ("山田", "yamada"),
    ("王", "wang"),
    ("김", "kim"),
    ("Иванов", "ivanov"),
    ("Lindqvist", "lindqvist"),
    ("de la Cruz", "delacruz"),
    ("Dvořák", "dvorak"),
    ("Johnson", "johnson"),
    ("Schmidt-Weiß", "schmidtweiss"),
    ("Haddad", "haddad"),
    ("Lefèvre", "lefevre"),
    ("Silva", "silva"),
    ("Brown", "brown"),
    ("Çelik", "celik"),
    ("van den Berg", "vandenberg"),
    ("Jones", "jones"),
    ("Mbeki", "mbeki"),
    ("Novak", "novak"),
    ("Santos", "santos"),
)
# Company, and its mail domain.
COMPANIES: Final = (
    ("Northwind Traders", "northwind.example"),
    ("Crème & Co", "creme-co.example"),
    ("Müller Maschinenbau GmbH", "mueller.example"),
    ("東京電子", "tokyo-denshi.example"),
    ("Blue Harbor Health", "blueharbor.example"),
    ("Société Générique", "generique.example"),
    ("Açaí do Sul", "acai.example"),
    ("Kraków Software", "krakow-soft.example"),
    ("Redwood Schools", "redwood.example"),
    ("Óptica Andina", "optica.example"),
    ("Nordlys AS", "nordlys.example"),
    ("Baker, Shah & Partners", "bakershah.example"),
    ("한빛미디어", "hanbit.example"),
    ("Delta Freight", "delta-freight.example"),
    ("Quiet River Studio", "quietriver.example"),
    ("Umbrella Insurance", "umbrella.example"),
)
TEAMS: Final = (
    "Sales",
    "Platform",
    "Marketing",
    "Finance",
    "Café",
    "People",
    "Data",
    "営業",
    "Support",
    "Legal",
)
OCCASIONS: Final = (
    "weekly sync",
    "stand-up",
    "retrospective",
    "planning",
    "1:1",
    "customer call",
    "onboarding",
    "review Q2",
    "all hands",
    "interview",
)
WEBINAR_TOPICS: Final = (
    "Getting started with whiteboards",
    "Security in hybrid work",
    "Résumé of the year",
    "新機能のご紹介",
    "Accessibility for hosts",
    "Breakout rooms in class",
    "Admin office hours",
    "Customer stories",
)
SOURCES: Final = ("ZOOM_API", "ZOOM_PLATFORM", "ZOOM_WEBHOOK")

# Price points: list prices times seats, as exact decimals.
AMOUNTS: Final = tuple(
    Decimal(price) * seats
    for price in ("13.33", "14.99", "19.99", "21.99", "49.90", "79.00")
    for seats in (1, 2, 3, 5, 8, 10, 25, 40)
)


@dataclass(frozen=True)
class Spellings:
    """The ways a source writes the labels of one domain; the first of each is the usual one."""

    flat: tuple[str, ...]
    starts: Ints
    counts: Ints

    @classmethod
    def of(cls, variants: Mapping[str, Sequence[str]]) -> Spellings:
        """Each canonical label with its other spellings; casing variants are added to all."""
        groups = [
            list(dict.fromkeys((label, *others, label.lower(), label.upper().replace(" ", "_"))))
            for label, others in variants.items()
        ]
        counts = np.array([len(group) for group in groups], dtype=np.int64)
        flat = tuple(text for group in groups for text in group)
        return cls(flat, np.cumsum(counts) - counts, counts)

    def write(self, draw: Draw, labels: Ints) -> pl.Series:
        """One text per position in ``labels``: four in five as usual, the others any spelling."""
        count = len(labels)
        other = draw.below(count, self.counts[labels])
        variant = np.where(draw.chance(count, 0.8), 0, other)
        return pl.Series(self.flat).gather(self.starts[labels] + variant)


PLANS: Final = Spellings.of(
    dict.fromkeys(("Free", "Basic", "Pro", "Business", "Enterprise", "Education"), ())
)
USER_STATUSES: Final = Spellings.of(
    {"Active": (), "Inactive": ("Suspended", "Deactivated"), "Pending": ()}
)
LICENSE_TYPES: Final = Spellings.of(
    dict.fromkeys(("Basic", "Pro", "Business", "Enterprise", "Education", "Developer", "Free"), ())
)
FEATURES: Final = Spellings.of(
    {
        "Screen Share": ("Screen_Sharing", "Share Screen"),
        "Chat": (" in-meeting chat", "In-Meeting Chat"),
        "Recording": ("Cloud Recording", "local_recording"),
        "Whiteboard": (),
        "Annotation": ("annotation ",),
        "Virtual Background": ("virtual-background",),
        "Breakout Rooms": ("Breakout  Room",),
        "Polls": ("Poll", "polling"),
        "Q&A": ("QA", "Q and A"),
        "Reactions": ("Reaction",),
        "Transcript": ("Live Transcript", "TRANSCRIPTION"),
        "Survey": ("Surveys",),
    }
)
TICKET_TYPES: Final = Spellings.of(
    {
        "Audio Issue": ("Audio Issues",),
        "Video Issue": ("video_issues",),
        "Connectivity": ("Connectivity Issue",),
        "Billing Inquiry": ("Billing",),
        "Feature Request": (),
        "Account Access": ("Login Problems", "login issue"),
    }
)
TICKET_STATUSES: Final = Spellings.of(
    dict.fromkeys(
        ("Open", "In Progress", "Pending Customer", "Escalated", "Resolved", "Closed"), ()
    )
)
BILLING_TYPES: Final = Spellings.of(
    {
        "Subscription Fee": ("Subscription",),
        "Subscription Renewal": ("Renewal",),
        "Payment": (),
        "Add-on Purchase": ("Add on", "add_on purchase"),
        "Upgrade": (),
        "Downgrade": (),
        "Refund": (),
        "Cancellation": (),
    }
)
