"""How a column of one expression rests on the columns of its tables."""

import ibis
import ibis.expr.types as ir
import pytest

from zoomgold.lineage.edges import Edges, Kind, Lineage
from zoomgold.lineage.trace import trace

SALES = ibis.table(
    {"sale": "string", "shop": "string", "day": "date", "price": "int64", "pieces": "int64"},
    name="sales",
)
SHOPS = ibis.table({"id": "string", "town": "string", "since": "date"}, name="shops")
PAST = ibis.table({"sale": "string", "first_seen": "date"}, name="past")
KNOWN = {
    table.get_name(): Lineage.source(table.get_name(), table.columns)
    for table in (SALES, SHOPS, PAST)
}


def traced(table: ir.Table) -> Lineage:
    return trace(table, KNOWN, lambda edges: any(edge.table == "past" for edge in edges))


def edge_names(edges: Edges) -> set[str]:
    """Value edges by their name, the others with their kind."""
    return {e.name if e.kind is Kind.VALUE else f"{e.kind} {e.name}" for e in edges}


def columns(table: ir.Table) -> dict[str, set[str]]:
    return {name: edge_names(edges) for name, edges in traced(table).columns.items()}


def rows(table: ir.Table) -> set[str]:
    return edge_names(traced(table).rows)


def test_a_value_rests_on_what_it_is_computed_from_conditions_included() -> None:
    table = SALES.select(
        total=SALES.price * SALES.pieces,
        size=ibis.cases((SALES.pieces > 9, "many"), (SALES.price > 99, "dear"), else_=SALES.sale),
        kind=ibis.literal("sale"),
    )
    assert columns(table) == {
        "total": {"sales.price", "sales.pieces"},
        "size": {"sales.pieces", "sales.price", "sales.sale"},
        "kind": set(),
    }
    assert rows(table) == set()


def test_a_renamed_or_dropped_column_keeps_its_origin() -> None:
    table = SALES.rename(cost="price").drop("sale", "shop", "day").mutate(bill=ibis._.cost)
    assert columns(table) == {
        "cost": {"sales.price"},
        "pieces": {"sales.pieces"},
        "bill": {"sales.price"},
    }


def test_a_filter_decides_the_rows_and_no_value() -> None:
    table = SALES.filter(SALES.price > 0, SALES.day.notnull()).select("sale")
    assert columns(table) == {"sale": {"sales.sale"}}
    assert rows(table) == {"filter sales.price", "filter sales.day"}


def test_the_partition_and_order_of_a_window_are_filter_edges() -> None:
    window = ibis.window(group_by=SALES.shop, order_by=SALES.day)
    table = SALES.select(
        before=SALES.price.lag().over(window), place=ibis.row_number().over(window)
    )
    assert columns(table) == {
        "before": {"sales.price", "filter sales.shop", "filter sales.day"},
        "place": {"filter sales.shop", "filter sales.day"},
    }


def test_keeping_the_first_row_of_a_window_filters_by_its_keys() -> None:
    window = ibis.window(group_by=SALES.shop, order_by=SALES.day)
    numbered = SALES.mutate(place=ibis.row_number().over(window))
    table = numbered.filter(numbered.place == 0).select("sale")
    assert columns(table) == {"sale": {"sales.sale"}}
    assert rows(table) == {"filter sales.shop", "filter sales.day"}


def test_groups_filter_their_measures_and_a_count_has_no_value() -> None:
    table = SALES.group_by("shop").aggregate(
        earned=SALES.price.sum(), sales=SALES.count(), dear=SALES.price.sum(where=SALES.pieces > 1)
    )
    assert columns(table) == {
        "shop": {"sales.shop"},
        "earned": {"sales.price", "filter sales.shop"},
        "sales": {"filter sales.shop"},
        "dear": {"sales.price", "filter sales.shop", "filter sales.pieces"},
    }
    assert rows(table) == {"filter sales.shop"}


def test_distinct_filters_by_every_column() -> None:
    assert rows(SALES.select("shop", "day").distinct()) == {"filter sales.shop", "filter sales.day"}


def test_only_what_arrives_through_a_left_join_has_its_join_edges() -> None:
    joined = SALES.left_join(SHOPS, [SALES.shop == SHOPS.id, SALES.day >= SHOPS.since])
    table = joined.select("sale", "town")
    assert columns(table) == {
        "sale": {"sales.sale"},
        "town": {
            "shops.town",
            "join sales.shop",
            "join shops.id",
            "join sales.day",
            "join shops.since",
        },
    }
    assert rows(table) == set()


def test_what_arrives_through_a_join_is_filtered_by_the_rows_of_its_table() -> None:
    old = SHOPS.filter(SHOPS.since < ibis.date("2000-01-01"))
    table = SALES.left_join(old, SALES.shop == old.id).select("sale", "town")
    assert columns(table) == {
        "sale": {"sales.sale"},
        "town": {"shops.town", "join sales.shop", "join shops.id", "filter shops.since"},
    }


def test_an_inner_join_decides_the_rows_too() -> None:
    table = SALES.join(SHOPS, SALES.shop == SHOPS.id).select("sale", "town")
    assert columns(table)["sale"] == {"sales.sale"}
    assert rows(table) == {"join sales.shop", "join shops.id"}


def test_an_outer_join_by_keys_decides_the_rows_as_a_group_does() -> None:
    old = SHOPS.filter(SHOPS.since < ibis.date("2000-01-01"))
    joined = SALES.outer_join(old, SALES.shop == old.id)
    table = joined.select("price", "town", key=joined.shop.coalesce(joined.id))
    assert columns(table) == {
        "price": {"sales.price"},
        "town": {"shops.town"},
        "key": {"sales.shop", "shops.id"},
    }
    assert rows(table) == {"filter sales.shop", "filter shops.id", "filter shops.since"}


@pytest.mark.parametrize("how", ["semi", "anti"])
def test_a_semi_or_anti_join_is_a_filter(how: str) -> None:
    old = SHOPS.filter(SHOPS.since < ibis.date("2000-01-01"))
    table = SALES.join(old, SALES.shop == old.id, how=how).select("sale")
    assert columns(table) == {"sale": {"sales.sale"}}
    assert rows(table) == {"filter sales.shop", "filter shops.id", "filter shops.since"}


def test_a_join_by_what_came_through_another_has_the_edges_of_both() -> None:
    towns = SHOPS.select(town_id=SHOPS.id, in_town=SHOPS.town).view()
    near = SALES.left_join(SHOPS, SALES.shop == SHOPS.id).select("sale", "town")
    table = near.left_join(towns, near.town == towns.in_town).select("sale", "town_id")
    assert columns(table)["town_id"] == {
        "shops.id",
        "join shops.town",
        "join sales.shop",
        "join shops.id",
    }


def test_a_way_is_no_closer_than_its_weakest_step() -> None:
    joined = SALES.left_join(SHOPS, SALES.shop == SHOPS.id).select("sale", "town", "price")
    earned = joined.group_by("town").aggregate(earned=joined.price.sum())
    assert columns(earned)["earned"] == {
        "sales.price",
        "filter shops.town",
        "filter sales.shop",
        "filter shops.id",
    }


def test_a_lookup_of_a_column_in_itself_is_no_join() -> None:
    labels = SALES.select(spelling=SALES.shop, label=SALES.shop.upper())
    table = SALES.left_join(labels, SALES.shop == labels.spelling).select("label")
    assert columns(table) == {"label": {"sales.shop"}}


def test_a_join_with_the_past_is_no_join() -> None:
    past = PAST.rename(known="sale")
    table = SALES.left_join(past, SALES.sale == past.known).select("sale", "first_seen")
    assert columns(table) == {"sale": {"sales.sale"}, "first_seen": {"past.first_seen"}}


def test_a_union_has_the_edges_of_both_sides() -> None:
    left = SALES.filter(SALES.price > 0).select(name="sale")
    right = SHOPS.filter(SHOPS.since.notnull()).select(name="id")
    table = left.union(right)
    assert columns(table) == {"name": {"sales.sale", "shops.id"}}
    assert rows(table) == {"filter sales.price", "filter shops.since"}


def test_a_subquery_brings_its_columns_and_its_rows() -> None:
    old = SHOPS.filter(SHOPS.since < ibis.date("2000-01-01"))
    table = SALES.select(share=SALES.price / old.id.nunique().as_scalar())
    assert columns(table) == {"share": {"sales.price", "shops.id", "filter shops.since"}}
    in_old = SALES.filter(SALES.shop.isin(old.id)).select("sale")
    assert rows(in_old) == {"filter sales.shop", "filter shops.id", "filter shops.since"}


def test_an_operation_that_lineage_does_not_know_is_not_passed_over() -> None:
    with pytest.raises(NotImplementedError, match="Sample"):
        traced(SALES.sample(0.5))
