"""The row counts in the README of the fixtures, from the Silver that is committed."""

import re
from pathlib import Path

import pyarrow.parquet as pq


def with_row_counts(page: str, silver: Path) -> str:
    """The page with the number of rows that each table has now."""

    def counted(line: re.Match[str]) -> str:
        rows = pq.read_metadata(silver / f"{line[1]}.parquet").num_rows
        return f"| {line[1]} | {rows} |"

    return re.sub(r"^\| (si_\w+) \| \d+ \|", counted, page, flags=re.MULTILINE)
