"""The DML that publishes: each statement can be run again, none commits an open transaction."""

from collections.abc import Mapping, Sequence


def overwrite(target: str, columns: Sequence[str], source: str, order: Sequence[str]) -> str:
    """All of a table's rows anew; it keeps its grants, policies and clustering."""
    names = _list(columns)
    by = f" ORDER BY {_list(order)}" if order else ""
    return f"INSERT OVERWRITE INTO {target} ({names}) SELECT {names} FROM {source}{by}"


def delete(
    target: str,
    key: Sequence[str],
    source: str,
    bounds: Mapping[str, tuple[str, str]] | None = None,
) -> str:
    """The rows of the target whose key the source has.

    `bounds`: by column the constants between which they are. Without these Snowflake reads the
    whole table to find them: a join alone, or a subquery, does not prune.
    """
    within = "".join(
        f' AND ("T"."{column.upper()}" BETWEEN {low} AND {high} OR "T"."{column.upper()}" IS NULL)'
        for column, (low, high) in (bounds or {}).items()
    )
    return f'DELETE FROM {target} AS "T" USING {source} AS "S" WHERE {_same(key)}{within}'


def update(target: str, key: Sequence[str], columns: Sequence[str], source: str) -> str:
    """Columns of the target's rows, set to what the source has for their key."""
    changes = ", ".join(f'"{name}" = "S"."{name}"' for name in (c.upper() for c in columns))
    return f'UPDATE {target} AS "T" SET {changes} FROM {source} AS "S" WHERE {_same(key)}'


def merge(target: str, columns: Sequence[str], key: Sequence[str], source: str) -> str:
    """The source's rows, in the place of those of the same key that the table has."""
    content = [name for name in columns if name not in key]
    changes = ", ".join(f'"{name}" = "S"."{name}"' for name in (c.upper() for c in content))
    values = ", ".join(f'"S"."{name.upper()}"' for name in columns)
    return (
        f'MERGE INTO {target} AS "T" USING {source} AS "S" ON {_same(key)} '
        f"WHEN MATCHED THEN UPDATE SET {changes} "
        f"WHEN NOT MATCHED THEN INSERT ({_list(columns)}) VALUES ({values})"
    )


def insert(target: str, columns: Sequence[str], source: str) -> str:
    """The source's rows, beside those that the table has."""
    names = _list(columns)
    return f"INSERT INTO {target} ({names}) SELECT {names} FROM {source}"


def _same(key: Sequence[str]) -> str:
    return " AND ".join(f'"T"."{name}" = "S"."{name}"' for name in (k.upper() for k in key))


def _list(names: Sequence[str]) -> str:
    return ", ".join(f'"{name.upper()}"' for name in names)
