"""Silver's contract, and what a check or a conversion of Silver found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import NO_VALUE, console, number, plural
from zoomgold.cli.render.rows import print_counts
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.hints import command, suggested

if TYPE_CHECKING:
    from pathlib import Path

    from zoomgold.engines.duckdb.convert.convert import Converted
    from zoomgold.errors import ConversionError
    from zoomgold.reports.silver_check import BrokenRule, CheckedSilver, CheckedTable


def print_contracts(tables: Sequence[Mapping[str, Any]], *, wide: bool = False) -> None:
    """A line for each table."""
    numbers = ("columns", "rules")
    table = table_of(
        *("table", "key", *numbers, "what it holds"),
        right=numbers,
        whole=("table",),
        spare=("key",),
    )
    for one in tables:
        optional = "" if one["required"] else " (may be missing)"
        table.add_row(
            one["name"],
            one["key"],
            number(len(one["columns"])),
            number(len(one["rules"])),
            one["description"] + optional,
        )
    print_table(table, wide=wide)
    console().print(f"One in full: {command('silver contract si_users')}", soft_wrap=True)


def print_contract(one: Mapping[str, Any], *, wide: bool = False) -> None:
    """The columns of a table, then its rules."""
    out = console()
    optional = "" if one["required"] else " It may be missing."
    out.print(f"{one['name']}: {one['description']}.{optional}", soft_wrap=True)
    out.print(f"Key: {one['key']}, which may repeat. All times are UTC.", soft_wrap=True)
    columns = table_of("column", "type", "meaning", whole=("column", "type"))
    for column in one["columns"]:
        notes = "" if column["required"] else " (may be missing)"
        notes += " (personal data)" if column["pii"] else ""
        labels = f": {', '.join(column['labels'])}" if column["labels"] else ""
        columns.add_row(column["name"], column["type"], column["description"] + notes + labels)
    print_table(columns, wide=wide)
    if not one["rules"]:
        return
    rules = table_of(
        *("rule", "a row that breaks it", "reads", "what is wrong"),
        whole=("rule",),
        spare=("reads",),
    )
    for rule in one["rules"]:
        fate = "is rejected" if rule["severity"] == "Critical" else "stays, with a warning"
        rules.add_row(rule["name"], fate, ", ".join(rule["columns"]), rule["description"])
    print_table(rules, wide=wide)


def print_check(found: CheckedSilver, *, wide: bool = False) -> None:
    """The tables, the violations by rule, and what was not read."""
    counted = ("files", "rows", "rejected", "warned", "duplicates")
    table = table_of(
        *("table", *counted, "first", "last", "of"),
        right=counted,
        whole=("table",),
        spare=("of", "files", "duplicates"),
    )
    for one in found.tables:
        counts = one.counts
        table.add_row(
            one.name,
            number(one.files),
            number(one.rows),
            number(counts.failed if counts else None),
            number(counts.warned if counts else None),
            number(counts.deduplicated if counts else None),
            _instant(one.first),
            _instant(one.last),
            one.time_column or "effective time",
        )
    print_table(table, wide=wide)
    _print_rules(found.rules, wide=wide)
    out = console()
    for one in found.tables:
        if one.ignored_columns:
            names = ", ".join(one.ignored_columns)
            out.print(Text(f"{one.name}: columns not in its contract: {names}"), soft_wrap=True)
    if found.missing:
        out.print(f"Missing, read as empty: {', '.join(found.missing)}", soft_wrap=True)
    if found.skipped:
        out.print(Text(f"Not read: {', '.join(found.skipped)}"), soft_wrap=True)
    rejected = sum(found.rejected().values())
    rows = plural(sum(one.rows for one in found.tables), "row")
    out.print(f"{rows} in {found.directory}; a run would reject {rejected:,}.", soft_wrap=True)
    if found.error(tolerate_rejected=True) is None:
        run = suggested("run", silver=str(found.directory))
        out.print(f"Build Gold from it: {run}", soft_wrap=True)


def _print_rules(rules: Sequence[BrokenRule], *, wide: bool) -> None:
    if not rules:
        return
    numbers = ("violations", "rows")
    table = table_of(
        *("table", "rule", "severity", *numbers, "example key"),
        right=numbers,
        whole=("table", "rule"),
        spare=("rows", "severity"),
    )
    for rule in rules:
        style = "red" if rule.severity == "Critical" else "yellow"
        table.add_row(
            rule.table,
            rule.rule,
            Text(rule.severity, style=style),
            number(rule.violations),
            number(rule.rows),
            Text(NO_VALUE if rule.example_key is None else rule.example_key),
        )
    print_table(table, wide=wide)


def _instant(value: datetime | None) -> str:
    """A time as people write it; a midnight is a date."""
    if value is None:
        return NO_VALUE
    return str(value.date()) if value.time() == time() else value.isoformat(" ", "seconds")


def print_conversion(out: Path, found: Converted) -> None:
    """The rows of each table, and what was left out."""
    print_counts(str(out), found.rows)
    stdout = console()
    for name, names in found.ignored.items():
        stdout.print(
            Text(f"{name}: left out, not in its contract: {', '.join(names)}"), soft_wrap=True
        )
    if found.skipped:
        stdout.print(Text(f"Not read: {', '.join(found.skipped)}"), soft_wrap=True)
    absent = [name for name in found.missing if name not in found.rows]
    if absent:
        stdout.print(f"Not converted, and Silver needs them: {', '.join(absent)}", soft_wrap=True)
    else:
        # Nothing is missing there any more: a table that was is there, without a row.
        build = suggested("run", silver=str(out), missing_as_empty=None)
        stdout.print(f"Build Gold from it: {build}", soft_wrap=True)


def conversion_json(
    out: Path, found: Converted | None, error: ConversionError | None
) -> dict[str, Any]:
    """What was converted, or why nothing was: `values` are the first of `unconverted`."""
    return {
        "out": str(out),
        "error": None if error is None else str(error),
        "rows": found.rows if found else {},
        "missing": list(found.missing) if found else [],
        "ignored_columns": {n: list(c) for n, c in found.ignored.items()} if found else {},
        "skipped": list(found.skipped) if found else [],
        "errors": list(error.errors) if error else [],
        "unconverted": error.count if error else 0,
        "values": [dict(vars(value)) for value in error.values] if error else [],
    }


def check_json(found: CheckedSilver, error: str | None) -> dict[str, Any]:
    """What a check found, and why a run would fail (null: it would not)."""
    return {
        "silver": str(found.directory),
        "error": error,
        "threshold": found.threshold,
        "tables": [_table_json(one) for one in found.tables],
        "rules": [dict(vars(rule)) for rule in found.rules],
        "missing": list(found.missing),
        "skipped": list(found.skipped),
    }


def _table_json(one: CheckedTable) -> dict[str, Any]:
    counts = one.counts
    return {
        "name": one.name,
        "files": one.files,
        "rows": one.rows,
        "rejected": counts.failed if counts else None,
        "warned": counts.warned if counts else None,
        "deduplicated": counts.deduplicated if counts else None,
        "pass_rate": float(counts.pass_rate) if counts else None,
        "time_column": one.time_column,
        "first": one.first,
        "last": one.last,
        "ignored_columns": list(one.ignored_columns),
    }
