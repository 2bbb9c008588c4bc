"""Users: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from support.boundaries import (
    ANN,
    BLANK,
    EFFECTIVE_TIME,
    LOADED,
    Boundaries,
    each,
    history,
    missing_text,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import COPIED, EFFECTIVE, STAMPS, Truth, version_columns
from support.of_a_table import ContractTests, RuleTests
from support.sheet import (
    LOAD_COLUMNS,
    LOAD_METADATA,
    ONCE,
    SOME_KEY,
    STAMPED,
    UNKNOWN_KEY,
    Sheet,
    broken,
)
from support.small_silver import (
    OPEN_END,
    SmallGold,
    SmallSilver,
    at,
    on,
)
from support.versions import (
    CLOSED_VERSION,
    FEBRUARY,
    FEBRUARY_MICROSECONDS,
    JANUARY,
    VERSION,
    hashed,
    key_of,
)

# Its rules: rows on both sides of the boundary of each.

LATER = datetime(2025, 2, 6, 8)


def silver_row(number: int) -> Row:
    """A user with an email that no other has."""
    return {
        "user_name": "Ann",
        "email": f"user{number}@x.com",
        "company": None,
        "plan_type": "Pro",
        "user_status": "Active",
        "load_timestamp": LOADED,
    }


RULES = Boundaries(
    "user_id",
    silver_row,
    (
        missing_text("user_id"),
        rejects("missing_email", each("email", *BLANK), [row()]),
        rejects(
            "invalid_email",
            each(
                "email",
                "nobody",
                "nobody@",
                "@x.com",
                "a@x",
                "a@x.c",
                "a@x.c0m",
                "a@x.com.",
                "a@x.com1",
                "a@.com@x",
                "a@@x.com",
                "a b@x.com",
                "a@x y.com",
                "a@x\ny.com",
                "a@x_y.com",
                "a'b@x.com",
                "a@x.com,b@x.com",
                "<a@x.com>",
                "ä@x.com",
                "a@ü.com",
                "a@x.cöm",
                "a@x.com\u00a0",
                "\u00a0a@x.com",
            ),
            each(
                "email",
                "Some.One@Example.COM",
                " some@one.io\t",
                "._%+-@x.com",
                "0@1.ab",
                "a@x..com",
                "a@-.-.museum",
                "a@x.y.z.info",
            ),
        ),
        missing_text("user_name"),
        *EFFECTIVE_TIME,
        rejects(
            "reserved_user_id",
            each("user_id", "__unknown__", "__anonymous__", " __unknown__ "),
            each("user_id", "__UNKNOWN__", "__unknown", "unknown__", "__anonymous__1"),
        ),
        warns(
            "unknown_plan_type",
            each("plan_type", None, " ", "Gold", "P ro", "Pro+", "Unknown", "Developer", "_"),
            each(
                "plan_type",
                "Free",
                "basic",
                "PRO_",
                " -pro- ",
                "Business",
                "Enterprise",
                "Education",
            ),
        ),
        warns(
            "unknown_user_status",
            each("user_status", "Gone", "Unknown", "In active", "-"),
            each(
                "user_status", *BLANK, "ACTIVE", "inactive", "Suspended", "deactivated_", "Pending"
            ),
        ),
        warns(
            "duplicate_email",
            [
                row(email="twin@x.com"),
                row(email="Twin@X.com "),
                history({"email": "twin@x.com"}, {"email": "twin@x.com", "plan_type": "Free"}),
                history(
                    {"email": "single@x.com"},
                    {"email": "twin@x.com", "update_timestamp": LATER},
                ),
            ],
            [
                row(email="twin@y.com"),
                history(
                    {"email": "former@x.com"},
                    {"email": "latter@x.com", "update_timestamp": LATER},
                ),
                row(email="former@x.com"),
                row("missing_user_name", email="latter@x.com", user_name=None),
                history({}, {"plan_type": "Free", "update_timestamp": LATER}),
            ],
        ),
    ),
    known=({"user_id": ANN},),
)


class TestRules(RuleTests):
    table, rules = "go_user_dim", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.


def gold_row(number: int) -> Row:
    """An open version of a user of his own."""
    return {
        "user_key": key_of(f"U{number}"),
        "user_id": f"U{number}",
        "user_name": "Ann",
        "email": "ann@x.com",
        "email_domain": "x.com",
        "company": "Acme",
        "plan_type": "Pro",
        "account_status": "Active",
        "registration_date": date(2024, 1, 1),
        **VERSION,
        **LOAD_METADATA,
        **STAMPED,
    }


NOT_OF_A_MEMBER = ("email", "email_domain", "registration_date", "last_seen_at_source")
SHEET = Sheet(
    gold_row,
    frozenset(("company", *NOT_OF_A_MEMBER, *LOAD_COLUMNS)),
    (
        CLOSED_VERSION,
        dict.fromkeys(("company", *LOAD_COLUMNS)),
        {
            "valid_to": JANUARY + timedelta(microseconds=1),
            "scd_end_date": date(2024, 1, 1),
            "scd_current_flag": False,
        },
        {
            "user_id": "__unknown__",
            "user_key": UNKNOWN_KEY,
            "valid_from": datetime(1900, 1, 1),
            "scd_start_date": date(1900, 1, 1),
            **dict.fromkeys(("company", *NOT_OF_A_MEMBER, *LOAD_COLUMNS)),
        },
    ),
    (
        broken("user_key_pattern", "user_key_of_version", user_key="no md5"),
        broken("user_key_pattern", "user_key_of_version", user_key=key_of("U1").upper()),
        broken("plan_type_in_domain", plan_type="pro"),
        broken("account_status_in_domain", account_status="Suspended"),
        broken("version_number_minimum", version_number=0),
        broken("attribute_hash_of_attributes", attribute_hash=SOME_KEY),
        *(
            broken("attribute_hash_pattern", "attribute_hash_of_attributes", attribute_hash=text)
            for text in ("0" * 31, "0" * 33)
        ),
        *(broken("reserved_members_only_lack_source", **{name: None}) for name in NOT_OF_A_MEMBER),
        broken("email_is_lower_case", email="Ann@x.com"),
        broken("email_domain_of_email", email_domain="y.com"),
        broken("email_domain_of_email", email_domain="com"),
        broken(
            "valid_from_before_valid_to",
            valid_to=JANUARY,
            scd_end_date=date(2024, 1, 1),
            scd_current_flag=False,
        ),
        broken("current_flag_is_open_end", scd_current_flag=False),
        broken("current_flag_is_open_end", **{**CLOSED_VERSION, "scd_current_flag": True}),
        broken("scd_dates_of_valid_times", scd_start_date=date(2024, 1, 2)),
        broken("scd_dates_of_valid_times", **{**CLOSED_VERSION, "scd_end_date": date(2024, 3, 2)}),
        broken("user_key_of_version", user_key=key_of("other")),
        broken(ONCE.format("user_key"), "user_key_of_version", user_key=key_of("U0")),
        broken(
            ONCE.format("user_id, valid_from"),
            "user_key_of_version",
            user_id="U0",
            version_number=2,
        ),
        broken(
            ONCE.format("user_id, version_number"),
            user_id="U0",
            user_key=key_of("U0", FEBRUARY_MICROSECONDS),
            valid_from=FEBRUARY,
            scd_start_date=FEBRUARY.date(),
        ),
    ),
    hashed("user_name", "email", "company", "plan_type", "account_status"),
)


class TestContract(ContractTests):
    table, sheet = "go_user_dim", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()

SILVER.users(
    "U1",
    {
        "user_id": " U1\t",
        "user_name": "  Ann \n Lee ",
        "email": "Ann@Example.COM",
        "company": "",
        "plan_type": "enterprise_",
        "user_status": "suspended",
        "load_timestamp": datetime(2023, 12, 31),
        "update_timestamp": at(1),
        "load_date": date(2023, 12, 31),
        "update_date": on(1),
    },
)


def test_a_user_seen_once_is_one_open_version(small_gold: SmallGold) -> None:
    assert small_gold.row("go_user_dim", "U1") == {
        "user_key": "5eb5f73310b4599c522eea7e30c6a303",
        "user_id": "U1",
        "user_name": "Ann Lee",
        "email": "ann@example.com",
        "email_domain": "example.com",
        "company": None,
        "plan_type": "Enterprise",
        "account_status": "Inactive",
        "registration_date": date(2023, 12, 31),
        "version_number": 1,
        "valid_from": at(1),
        "valid_to": OPEN_END,
        "scd_start_date": on(1),
        "scd_end_date": date(9999, 12, 31),
        "scd_current_flag": True,
        "last_seen_at_source": at(1),
        "load_timestamp": datetime(2023, 12, 31),
        "update_timestamp": at(1),
        "load_date": date(2023, 12, 31),
        "update_date": on(1),
        "source_system": "ZOOM_PLATFORM",
    }


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "user_key": (f"user_id {EFFECTIVE}", ""),
    "user_id": ("user_id", ""),
    "user_name": ("user_name", ""),
    "email": ("email", ""),
    "email_domain": ("email", ""),
    "company": ("company", ""),
    "plan_type": ("plan_type", ""),
    "account_status": ("user_status", ""),
    "registration_date": (f"load_date {EFFECTIVE}", ""),
    **version_columns("user_name email company plan_type user_status"),
    **COPIED,
    **STAMPS,
}
