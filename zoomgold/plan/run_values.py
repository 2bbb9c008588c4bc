"""The values of one run that its steps take: each by its label in the SQL, with its type."""

from typing import TYPE_CHECKING

from zoomgold.expressions.run_values import run_value

if TYPE_CHECKING:
    import ibis.expr.types as ir

RUN_START, RUN_DATE, AS_OF, EXECUTION_ID = "run_start", "run_date", "as_of", "execution_id"
ERASURE_SALT = "erasure_salt"


def run_start() -> "ir.TimestampScalar":
    """When the run began (UTC)."""
    return run_value(RUN_START, "timestamp(6)")


def run_date() -> "ir.DateScalar":
    """The day on which the run began (UTC)."""
    return run_value(RUN_DATE, "date")


def as_of() -> "ir.TimestampScalar":
    """The instant that counts as the present (UTC)."""
    return run_value(AS_OF, "timestamp(6)")


def execution_id() -> "ir.StringScalar":
    """The run's own id."""
    return run_value(EXECUTION_ID, "string")


def erasure_salt() -> "ir.StringScalar":
    """What goes into the digests of erased people, drawn for each Gold."""
    return run_value(ERASURE_SALT, "string")


def compared_since(model: str) -> str:
    """The label of the first instant from which the Silver rows of a model are counted."""
    return f"compared_since_{model}"


def contents_since(model: str) -> str:
    """The label of the first instant from which the Silver rows of a model are compared whole."""
    return f"contents_since_{model}"


def new_since(model: str) -> str:
    """The label of the first instant from which a model's source has new rows."""
    return f"new_since_{model}"


def as_of_before(model: str) -> str:
    """The label of the as_of of the last run of a model."""
    return f"as_of_before_{model}"


LOW, HIGH = "low", "high"
#: What the label of a value begins with that says where the rows of a table are.
_BOUNDS = (*(of("") for of in (compared_since, contents_since, new_since)), f"{LOW}_", f"{HIGH}_")


def is_bound(label: str) -> bool:
    """Whether a value bounds the rows that a statement reads of a table."""
    return label.startswith(_BOUNDS)


def bound_of(model: str, column: str, end: str) -> str:
    """The label of the lowest or highest value of a column in the rows that a run takes out."""
    return f"{end}_{model}_{column}"
