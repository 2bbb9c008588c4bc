"""What lineage takes for granted of the flagged rows of a fact's source."""

import ibis.expr.operations as ops

from zoomgold.lineage.expressions import expressions
from zoomgold.plan.planning import reads


def test_only_who_filters_them_again_reads_flagged_rows() -> None:
    """So what flags a row for the others decides nothing for a reader, as lineage has it."""
    filters: dict[str, set[str]] = {}
    for name, expression in expressions().items():
        for found in expression.op().find(ops.Filter):
            if isinstance(found.parent, ops.UnboundTable):
                filters.setdefault(found.parent.name, set()).add(name)
    readers: dict[str, set[str]] = {}
    for name, expression in expressions().items():
        for read in reads(expression):
            readers.setdefault(read, set()).add(name)
    subjects = ("meetings", "participants", "feature_usage", "webinars", "billing_events")
    assert {name for name in readers if name.startswith("flagged_")} == {
        f"flagged_{subject}" for subject in subjects
    }
    for subject in subjects:
        expected = {f"ranked_{subject}", f"warned_{subject}"}
        assert readers[f"flagged_{subject}"] == filters[f"flagged_{subject}"] == expected
