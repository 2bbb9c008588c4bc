"""The checks of a contract, each under the name that dbt has for its kind."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from zoomgold.definitions.contract import Column, Contract


@dataclass(frozen=True)
class ContractCheck:
    """One check of a table. `kind` is a generic test of dbt's, or a check's own name.

    `own_name` is what zoomgold's messages call it. `namespace` is where dbt would look for the
    test: None for its own.
    """

    table: str
    kind: str
    own_name: str
    description: str
    column: str | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    namespace: str | None = None
    #: The dimension that a foreign key refers to.
    references: str | None = None

    @property
    def name(self) -> str:
        """Unlike that of any other check of the table."""
        columns = self.arguments.get("combination_of_columns", [self.column])
        return "_".join([self.kind, self.table, *(one for one in columns if one)])


def checks_of(contract: Contract, keys: Mapping[str, str]) -> Iterator[ContractCheck]:
    """All checks of a contract. `keys` has the key of each table that others refer to."""
    for unique in contract.unique:
        yield _unique(contract.table, unique)
    for column in contract.columns:
        yield from _of_column(contract.table, column, keys)
    for check in contract.checks:
        yield ContractCheck(
            contract.table, check.name, check.name, check.description, namespace="zoomgold"
        )


def _unique(table: str, columns: tuple[str, ...]) -> ContractCheck:
    listed = ", ".join(columns)
    own, text = f"unique ({listed})", f"No two rows have the same {listed}"
    if len(columns) == 1:
        return ContractCheck(table, "unique", own, text, columns[0])
    return ContractCheck(
        table,
        "unique_combination_of_columns",
        own,
        text,
        arguments={"combination_of_columns": list(columns)},
        namespace="dbt_utils",
    )


def _of_column(table: str, column: Column, keys: Mapping[str, str]) -> Iterator[ContractCheck]:
    name = column.name
    if not column.nullable:
        yield ContractCheck(table, "not_null", f"{name}_not_null", f"{name} is not null", name)
    if column.references is not None:
        to = column.references
        yield ContractCheck(
            table,
            "relationships",
            f"{table}.{name} resolves",
            f"{name} is a {keys[to]} of {to}",
            name,
            {"to": f"ref('{to}')", "field": keys[to]},
            references=to,
        )
    for check in column.checks():
        kind = check.name.removeprefix(f"{name}_")
        if kind == "in_domain":
            values = {"values": list(column.domain)}
            yield ContractCheck(
                table, "accepted_values", check.name, check.description, name, values
            )
        else:
            yield ContractCheck(
                table, kind, check.name, check.description, name, namespace="zoomgold"
            )
