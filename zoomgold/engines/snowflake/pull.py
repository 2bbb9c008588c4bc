"""Copy a sample of Silver from Snowflake to a local directory; its references all resolve.

The users are drawn by a hash of their id, so the same request draws the same users. With them come
the meetings and webinars that they host, all that belongs to these meetings, their licenses,
tickets and billing events, and the users who took part in the meetings: no reference is cut off.
All tables are read at one instant, where they can be.
"""

import logging
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.parquet as pq

from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.snowflake.compiler import sql_of
from zoomgold.engines.snowflake.connection import connect, connection_arguments
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.pseudonyms import Pseudonyms
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.engines.snowflake.silver import checked_silver
from zoomgold.engines.snowflake.silver_moment import SilverMoment
from zoomgold.errors import UsageError
from zoomgold.expressions.keys import md5
from zoomgold.expressions.text import clean
from zoomgold.targets import check_writable

_HEX_DIGITS = 8
_log = logging.getLogger("zoomgold.engines.snowflake")


@dataclass(frozen=True)
class Sample:
    """How many users: a number of them, or a share."""

    users: int | None = None
    share: float | None = None

    def of(self, ids: ir.Table) -> ir.Table:
        """The drawn ones of the distinct `user_id`s."""
        drawn = ids.mutate(draw=md5(ids.user_id))
        if self.users is not None:
            return drawn.order_by("draw", "user_id").limit(self.users).select("user_id")
        assert self.share is not None
        if self.share >= 1:
            return ids
        below = f"{int(self.share * 16**_HEX_DIGITS):0{_HEX_DIGITS}x}"
        return drawn.filter(drawn.draw < below).select("user_id")


def sample_of(users: int | None, share: str | None) -> Sample:
    """The sample that the options ask for: exactly one of the two."""
    if (users is None) == (share is None):
        raise UsageError("silver pull: give either --users N or --sample 1%.")
    if users is not None:
        return Sample(users=users)
    try:
        number = float(str(share).removesuffix("%")) / (100 if str(share).endswith("%") else 1)
    except ValueError:
        number = -1
    if not 0 < number <= 1:
        raise UsageError(f"--sample: expected a share such as 1% or 0.01, found {share!r}.")
    return Sample(share=number)


def pull(
    settings: Settings,
    sample: Sample,
    out: Path,
    *,
    pseudonymise: bool = True,
    done: Callable[[str, int], None] = lambda _table, _rows: None,
) -> dict[str, int]:
    """Write the sample to the directory `out`, which must not exist; rows by table.

    `done` is called with each table that is written, and its rows.
    """
    if out.exists():
        raise UsageError(f"{out} exists already; choose another: --out DIR")
    check_writable(out)
    pseudonyms = Pseudonyms(_key(settings)) if pseudonymise else None
    arguments = connection_arguments(settings)
    partial = out.with_name(out.name + ".partial")
    connection = connect(arguments, pinned(settings), Tag(step="silver pull"))
    try:
        session = Session(connection)
        where = Location(settings)
        checked = checked_silver(session, where)
        silver, moment = checked.bound(), SilverMoment(session, where, None, checked.kinds)
        for note in moment.settle().notes:
            _log.warning("%s", note)
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        counts = {}
        for name, rows in selected(silver, sample, whole_logs=not pseudonymise).items():
            file = partial / f"{name}.parquet"
            counts[name] = _written(session, moment, name, rows, file, pseudonyms)
            done(name, counts[name])
        partial.rename(out)
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        connection.close()
    return counts


def _key(settings: Settings) -> bytes:
    """The key of the pseudonyms; without one of your own, each pull has another."""
    if settings.pseudonym_key is None:
        return secrets.token_bytes(32)
    return settings.pseudonym_key.get_secret_value().encode()


def selected(
    silver: Mapping[str, ir.Table], sample: Sample, *, whole_logs: bool
) -> dict[str, ir.Table]:
    """The rows of each table that belong to the sample.

    The texts of Silver's error log may quote personal data, so a pseudonymised sample has none.
    """
    users = silver["si_users"]
    ids = users.select(user_id=clean(users.user_id))
    drawn = sample.of(ids.filter(ids.user_id.notnull()).distinct())
    meetings = _of(silver["si_meetings"], "host_id", drawn, "user_id")
    in_meetings = meetings.select(meeting_id=clean(meetings.meeting_id)).distinct()
    participants = _of(silver["si_participants"], "meeting_id", in_meetings, "meeting_id")
    taking_part = participants.select(user_id=clean(participants.user_id))
    known = drawn.union(taking_part.filter(taking_part.user_id.notnull())).distinct()
    found = {
        "si_users": _of(users, "user_id", known, "user_id"),
        "si_licenses": _of(silver["si_licenses"], "assigned_to_user_id", drawn, "user_id"),
        "si_meetings": meetings,
        "si_participants": participants,
        "si_feature_usage": _of(
            silver["si_feature_usage"], "meeting_id", in_meetings, "meeting_id"
        ),
        "si_webinars": _of(silver["si_webinars"], "host_id", drawn, "user_id"),
        "si_support_tickets": _of(silver["si_support_tickets"], "user_id", drawn, "user_id"),
        "si_billing_events": _of(silver["si_billing_events"], "user_id", drawn, "user_id"),
        "si_audit": silver["si_audit"],
    }
    return found | ({"si_error_data": silver["si_error_data"]} if whole_logs else {})


def _of(rows: ir.Table, reference: str, keys: ir.Table, key: str) -> ir.Table:
    return rows.semi_join(keys, clean(rows[reference]) == keys[key])


def _written(
    session: Session,
    moment: SilverMoment,
    name: str,
    rows: ir.Table,
    file: Path,
    pseudonyms: Pseudonyms | None,
) -> int:
    """Stream the rows into a parquet file, batch by batch."""
    schema = rows.schema().to_pyarrow()
    personal = [column.name for column in TABLES[name].columns if column.pii]
    count = 0
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for batch in _batches(session, moment.in_place(sql_of(rows)), schema):
            for column in personal if pseudonyms else ():
                assert pseudonyms is not None
                at = batch.schema.get_field_index(column)
                changed = pseudonyms.column(column, batch.column(at))
                batch = batch.set_column(at, schema.field(column), changed)
            writer.write_table(batch)
            count += batch.num_rows
    return count


def _batches(session: Session, query: str, schema: pa.Schema) -> Iterator[pa.Table]:
    cursor = session.connection.cursor()
    try:
        cursor.execute(query)
        for batch in cursor.fetch_arrow_batches():
            yield batch.rename_columns(schema.names).cast(schema)
    finally:
        cursor.close()
