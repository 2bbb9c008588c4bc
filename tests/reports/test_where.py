"""`show` with `--where`, `--columns` and pages: what is shown, and what is refused."""

from pathlib import Path

import pytest
from support.cli import call, call_json, seen
from support.gold import query

from zoomgold.errors import UsageError
from zoomgold.reports.where import condition

pytestmark = pytest.mark.usefixtures("workplace")

COLUMNS = {"plan_type": "string", "amount": "decimal(10, 2)", "is_active": "boolean"}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plan_type = 'Pro'", "PLAN_TYPE = 'Pro'"),
        ("Plan_Type in ('Pro', 'Free')", "PLAN_TYPE IN ('Pro', 'Free')"),
        ("is_active", "IS_ACTIVE"),
        ("not is_active or amount is null", "NOT IS_ACTIVE OR AMOUNT IS NULL"),
        ("(amount + 1) * 2 >= 3 -- so", "(AMOUNT + 1) * 2 >= 3"),
        ("lower(plan_type) like '%p_o'", "LOWER(PLAN_TYPE) LIKE '%p_o'"),
        ("plan_type = '$x'", "PLAN_TYPE = '$x'"),
        ("amount between 1 and 2", "AMOUNT BETWEEN 1 AND 2"),
    ],
)
@pytest.mark.parametrize("dialect", ["duckdb", "snowflake"])
def test_a_condition_is_written_anew(text: str, written: str, dialect: str) -> None:
    assert condition(text, "go_x", COLUMNS, dialect) == written


def test_text_stays_text() -> None:
    text = "plan_type = 'it''s'"
    assert condition(text, "go_x", COLUMNS, "duckdb") == "PLAN_TYPE = 'it''s'"
    assert condition(text, "go_x", COLUMNS, "snowflake") == r"PLAN_TYPE = 'it\'s'"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("plan_type =", "not a condition in SQL"),
        ("", "not a condition in SQL"),
        ("true; drop table go_user_dim", "not a condition in SQL"),
        ("true) or (true", "not a condition in SQL"),
        ("true union select 1", "not a condition in SQL"),
        ("true limit 1", "not a condition in SQL"),
        ("plan_type = (select 'Pro')", "it has a query"),
        ("exists (select 1)", "it has a query"),
        ("getenv('HOME') = 'x'", "it has GETENV('HOME')"),
        ("read_text('/etc/passwd') = 'x'", "which a condition on a row cannot"),
        ("plan_type = $x", "it has a parameter"),
        ("go_y.plan_type = 'Pro'", "names a table; write plan_type"),
        ("plan_type", "it is neither true nor false"),
        ("amount + 1", "it is neither true nor false"),
        ("'Pro'", "it is neither true nor false"),
        ("plan_typ = 'Pro'", "go_x has no column plan_typ. Did you mean plan_type?"),
        ('plan_type = "Pro"', "has no column Pro. Text stands in single quotes: 'Pro'."),
    ],
)
def test_anything_else_is_refused(text: str, why: str) -> None:
    with pytest.raises(UsageError) as caught:
        condition(text, "go_x", COLUMNS, "duckdb")
    assert str(caught.value).startswith(f"--where {text}: ")
    assert why in str(caught.value)
    assert len(str(caught.value).splitlines()) <= 3


def test_published_rows_are_chosen_and_come_in_pages(published: Path) -> None:
    ids = [
        row["event_id"]
        for row in query(
            published,
            "SELECT event_id FROM go_billing_event_fact WHERE net_amount > 20 ORDER BY event_id",
        )
    ]
    assert len(ids) > 4
    show = ("show", "go_billing_event_fact", "--published", "--database", published)
    options = ("--where", "net_amount > 20", "--columns", "event_id, net_amount", "--limit", 2)
    for place in (("--page", 2), ("--offset", 2)):
        rows = call_json("show", *show, *options, *place)["rows"]
        assert [list(row) for row in rows] == [["event_id", "net_amount"]] * 2
        assert [row["event_id"] for row in rows] == ids[2:4]
    lines = seen(80, *show, *options, "--page", 2)
    assert lines[-1] == "Rows 3 to 4; the next: --page 3."
    assert seen(80, *show, *options, "--offset", 1)[-1] == "Rows 2 to 3; the next: --offset 3."
    assert seen(80, *show, *options, "--offset", len(ids) - 1)[-1].endswith("there are no more.")
    assert call(*show, *options).out.splitlines()[0].split() == ["event_id", "net_amount"]


@pytest.mark.integration
def test_rows_that_would_be_built_are_chosen_alike(small_silver: Path, published: Path) -> None:
    where = "registrants >= 10 and webinar_date is not null"
    options = ("--where", where, "--columns", "webinar_id", "--limit", 3, "--offset", 1)
    built = call_json("show", "show", "go_webinar_fact", "--silver", small_silver, *options)
    kept = call_json(
        "show", "show", "go_webinar_fact", "--published", "--database", published, *options
    )
    assert built["rows"] == kept["rows"] != []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--columns", "plan"), "--columns plan: go_user_dim has no such column."),
        (("--where", "version_number = 'x'"), "--where version_number = 'x': cannot be compared: "),
        (("--page", 1, "--offset", 0), "Give either --page or --offset, not both."),
        (("--page", 0), "--page: expected a whole number from 1, found '0'."),
    ],
)
def test_what_cannot_be_shown(options: tuple[object, ...], message: str, published: Path) -> None:
    outcome = call("show", "go_user_dim", "--published", "--database", published, *options)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"Error: {message}"), outcome.err
    assert len(outcome.err.splitlines()) <= 3
