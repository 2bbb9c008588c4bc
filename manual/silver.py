"""The reference of the Silver tables, from their contract and the rules of their rows."""

from collections.abc import Iterator

from manual.markdown import NOTE, cell, code, table
from zoomgold.definitions.rules import CRITICAL
from zoomgold.definitions.silver import TABLES, SilverColumn, SilverTable
from zoomgold.models.catalog import MODELS
from zoomgold.reports.silver_contract import rules_of

_INTRODUCTION = """\
Silver is what zoomgold reads: ten tables in a directory of parquet files, or in a schema of
Snowflake. [Your own data](your-data.md) walks through bringing yours.

- `zoomgold silver contract si_users` prints a table of this page; `--output json` and
  `--output odcs` (an Open Data Contract) are for programs. `--output ddl` prints the statements
  that make the tables, with `--backend snowflake` those of Snowflake.
- `zoomgold silver init silver` writes ten empty tables, `zoomgold silver check silver` says what is
  in them and what a run would reject, `zoomgold silver convert data --out silver` makes them of
  CSV, JSON lines, parquet, a DuckDB file, Delta or Iceberg.

## A Silver directory

A table is the file `si_users.parquet`, or all parquet files of the folder `si_users/`, in any case.
Column names may be in any case and order. All columns have to be there, save those marked
*optional*; columns that are not named here are ignored, with a note. All times are UTC, without a
zone; all text is UTF-8.

| type | what a parquet file may have |
| --- | --- |
| string | text, dictionary-encoded or not; whole numbers; JSON; UUID |
| int64 | whole numbers; decimals without a fraction, such as `decimal(38, 0)` |
| decimal(10, 2) | decimals and whole numbers whose values fit exactly; no floats |
| timestamp | timestamps in any unit, without a zone or in UTC, cut to microseconds; dates |
| date | dates |

Silver enforces nothing: several rows may have one key, and any value may be null or outside its
domain. The rules say what becomes of such rows. A row that breaks a rule of the first kind is
rejected, and Gold does without it; of the second kind it stays, with a warning. Both are in
`go_error_data`. If fewer than 95 % of a table's rows are left (`--threshold`), a run fails."""


def silver_page() -> str:
    """The whole page."""
    links = [f"- [`{one.name}`](#{one.name}): {one.description}" for one in TABLES.values()]
    parts = ["# The Silver tables", NOTE, _INTRODUCTION, "\n".join(links)]
    for one in TABLES.values():
        parts += _section(one)
    return "\n\n".join(parts) + "\n"


def _section(one: SilverTable) -> Iterator[str]:
    yield f"## {one.name}"
    yield f"{one.description}." + (" The table is optional." if one.optional else "")
    models = [m.name for m in MODELS.values() if m.source and m.source.name == one.name]
    becomes = ", ".join(f"[`{name}`](tables.md#{name})" for name in models)
    yield f"- Business key: {code(one.key)}\n- Becomes: {becomes}"
    yield table(("column", "type", "meaning", "labels"), map(_column, one.columns))
    rules = rules_of(one)
    if rules:
        yield table(
            ("rule", "a row that breaks it", "what is wrong"),
            (
                (
                    code(rule.name),
                    "is rejected" if rule.severity == CRITICAL else "stays, with a warning",
                    cell(rule.description),
                )
                for rule in rules
            ),
        )


def _column(column: SilverColumn) -> tuple[str, ...]:
    notes = " (PII)" if column.pii else ""
    notes += " (*optional*)" if column.optional else ""
    labels = ", ".join(column.domain.synonyms) if column.domain else ""
    dtype = column.dtype.replace("(6)", "")
    return code(column.name), dtype, cell(column.description) + notes, cell(labels)
