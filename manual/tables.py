"""The reference of the Gold tables, from their contracts and the rules of their sources."""

from collections.abc import Iterator

from manual.markdown import NOTE, cell, code, table
from zoomgold.definitions import domains
from zoomgold.definitions.contract import MD5, Column
from zoomgold.definitions.domains import FEATURE_CATEGORIES, Domain
from zoomgold.definitions.model import Model
from zoomgold.definitions.rules import CRITICAL, WARNING, Rule
from zoomgold.models.catalog import MODELS, SOURCES

_INTRODUCTION = """\
Each column is described once, in the contract beside its model, and each rule once, beside the
contract. This page, the comments in the database, the site and the Snowflake DDL read the same
words.

All times are UTC. `null` says whether a column may be null. `PII` marks personal data: it is
masked in `go_error_data` and on the site. Column order is the order in the table."""


def tables_page() -> str:
    """The whole page."""
    links = [f"- [`{name}`](#{name}): {model.contract.grain}" for name, model in MODELS.items()]
    parts = ["# The Gold tables", NOTE, _INTRODUCTION, "\n".join([*links, "- [Labels](#labels)"])]
    for model in MODELS.values():
        parts += _section(model)
    parts += _labels()
    return "\n\n".join(parts) + "\n"


def _section(model: Model) -> Iterator[str]:
    contract = model.contract
    yield f"## {model.name}"
    yield model.description
    facts = [
        f"- Grain: {contract.grain}",
        f"- Key: {', '.join(map(code, contract.key))}",
        *(f"- Also unique: {', '.join(map(code, names))}" for names in contract.unique[1:]),
        _origin(model),
        f"- Tags: {', '.join(model.tags)}",
    ]
    yield "\n".join(facts)
    yield table(
        ("column", "type", "null", "meaning", "values"),
        (
            (
                code(column.name),
                column.dtype,
                "yes" if column.nullable else "",
                cell(column.description) + (" (PII)" if column.pii else ""),
                cell(_values(column)),
            )
            for column in contract.columns
        ),
    )
    if contract.checks:
        yield "What holds for each row:"
        yield "\n".join(f"- {check.description}" for check in contract.checks)
    if model.name in SOURCES:
        source = SOURCES[model.name]
        by_severity = sorted(
            source.rules, key=lambda rule: (CRITICAL, WARNING).index(rule.severity)
        )
        yield f"Rules of `{source.silver.name}`:"
        yield table(
            ("rule", "a row that breaks it", "reads", "what is wrong", "error_type"),
            (_rule(rule) for rule in by_severity),
        )


def _origin(model: Model) -> str:
    """What the table's rows come from: a Silver table, or the tables that a mart is over."""
    if model.source is None:
        return f"- Computed from: {', '.join(map(code, model.tables))}"
    return f"- Source: {code(model.source.name)}"


def _values(column: Column) -> str:
    """What the column's own checks allow."""
    found = [", ".join(column.domain)] if column.domain else []
    if column.minimum is not None and column.maximum is not None:
        found.append(f"{column.minimum} to {column.maximum}")
    elif column.minimum is not None:
        found.append(f"{column.minimum} or more")
    elif column.maximum is not None:
        found.append(f"{column.maximum} or less")
    if column.pattern is not None:
        found.append("32 hex digits" if column.pattern == MD5 else f"matches {column.pattern}")
    return "; ".join(found)


def _rule(rule: Rule) -> tuple[str, ...]:
    fate = "is rejected" if rule.severity == CRITICAL else "stays, with a warning"
    reads = ", ".join(map(code, rule.columns))
    return code(rule.name), fate, reads, cell(rule.description), rule.error_type


def _labels() -> Iterator[str]:
    yield "## Labels"
    yield (
        "Silver's labels are compared without regard to white space at the ends, runs of it and\n"
        "ASCII case, and `_` and `-` against a space. Any other text becomes `Unknown`,\n"
        "with a warning."
    )
    known = [value for value in vars(domains).values() if isinstance(value, Domain)]
    yield table(
        ("domain", "label", "also read as it"),
        (
            (domain.name, cell(label), cell(", ".join(others)))
            for domain in known
            for label, others in domain.synonyms.items()
        ),
    )
    yield table(
        ("feature category", "features"),
        ((name, cell(", ".join(features))) for name, features in FEATURE_CATEGORIES.items()),
    )
