"""One full build, from Silver's parquet to the eight business tables, violations and counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from .contract import BUSINESS, Row
from .desk import billing_event_fact, support_ticket_fact
from .dimensions import license_dim, user_dim
from .judging import account, judge, keep, standing_violations
from .meetings import feature_usage_fact, meeting_fact, participant_fact, webinar_fact
from .model import ReferenceGold, Violation
from .ordering import by_key
from .reading import read_table
from .rejecting import Sieved, sieve
from .scd2 import UserLookup
from .warning import Surroundings, duplicate_emails

GOLD_OF = {
    "si_users": "go_user_dim",
    "si_licenses": "go_license_dim",
    "si_meetings": "go_meeting_fact",
    "si_participants": "go_participant_fact",
    "si_feature_usage": "go_feature_usage_fact",
    "si_webinars": "go_webinar_fact",
    "si_support_tickets": "go_support_ticket_fact",
    "si_billing_events": "go_billing_event_fact",
}


def build(silver: Path, as_of: datetime) -> ReferenceGold:
    """Build Gold once from a Silver directory; "today" is the date of `as_of`.

    Dimension rows come in the order of their key and version, fact rows in the order of their key,
    violations in the order of table, key and rule.
    """
    sieved = {table: sieve(table, read_table(silver, table)) for table in BUSINESS}
    members = user_dim(sieved["si_users"].valid)
    licenses = license_dim(sieved["si_licenses"].valid, UserLookup(members), as_of.date())
    return build_around(sieved, members, licenses, as_of)


def build_around(
    sieved: dict[str, Sieved], members: list[Row], licenses: list[Row], as_of: datetime
) -> ReferenceGold:
    """Build facts and violations once, around the dimensions as they are given."""
    today = as_of.date()
    kept = {table: keep(sieved[table]) for table in BUSINESS}
    histories = by_key("si_support_tickets", sieved["si_support_tickets"].valid)
    meetings: dict[str, Row] = {row["meeting_id"]: row for row in kept["si_meetings"]}

    users = UserLookup(members)
    participants = participant_fact(kept["si_participants"], meetings, users)
    tables = {
        "go_user_dim": sorted(members, key=lambda row: (row["user_id"], row["version_number"])),
        "go_license_dim": licenses,
        "go_meeting_fact": meeting_fact(kept["si_meetings"], participants, users),
        "go_participant_fact": participants,
        "go_feature_usage_fact": feature_usage_fact(kept["si_feature_usage"], meetings, users),
        "go_webinar_fact": webinar_fact(kept["si_webinars"], users),
        "go_support_ticket_fact": support_ticket_fact(histories, users, today),
        "go_billing_event_fact": billing_event_fact(kept["si_billing_events"], users),
    }

    around = Surroundings(users, meetings, histories, today)
    shared = duplicate_emails(members)
    judged = {table: judge(sieved[table], around, shared) for table in BUSINESS}
    versions = {table: len(tables[gold]) for table, gold in GOLD_OF.items()}
    versions["si_users"] -= 2  # the reserved members come from no row
    return ReferenceGold(
        tables=tables,
        violations=_sorted(
            violation
            for table in BUSINESS
            for violation in standing_violations(sieved[table], judged[table])
        ),
        accounting={
            table: account(sieved[table], judged[table], versions[table]) for table in BUSINESS
        },
    )


def _sorted(violations: Iterable[Violation]) -> list[Violation]:
    """Violations in an order that does not depend on that of the input."""
    return sorted(
        violations,
        key=lambda f: (f.source_table, f.source_key or "", f.rule, f.severity, f.occurrences),
    )
