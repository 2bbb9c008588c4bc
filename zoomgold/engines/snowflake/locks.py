"""What Snowflake says where a lock is not to be had."""

import re

from snowflake.connector import errors

#: "... has locked table ... and this lock has not yet been released": the lock timeout has passed,
#: or 20 statements wait already. A deadlock, and a hybrid table's lock, say so in words.
LOCKED = 625
#: The statement's timeout; of a statement that only waits, it is the lock's.
TIMED_OUT = 630
_OF_A_LOCK = re.compile(
    r"\b(deadlock|lock timeout|has locked|waiting for (a )?lock)", re.IGNORECASE
)


def is_locked(error: errors.Error) -> bool:
    """Whether another transaction holds what the statement needs."""
    return error.errno == LOCKED or _OF_A_LOCK.search(str(error.msg or "")) is not None
