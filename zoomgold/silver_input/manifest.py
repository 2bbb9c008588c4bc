"""A file of Silver as it is: what tells one that was written since from one that was not.

A file that was written over has another time of change, which no one can set back; whoever copies
Silver as a whole makes every file look new, which costs a comparison and no more. The digest of the
footer finds what the times do not, on file systems that keep none.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

#: A parquet file ends with the length of its footer (4 bytes) and a magic number (4 bytes).
_TAIL = 8


@dataclass(frozen=True, order=True)
class FileFacts:
    """One file: its path below Silver, its size in bytes, when its content and when its entry was
    last changed (nanoseconds since 1970), and a digest of its footer.
    """

    path: str
    bytes: int
    modified: int
    changed: int
    footer: str


#: What is remembered of a table that has no file.
NO_FILE = FileFacts("", 0, 0, 0, "")
#: What is remembered of a table of which the last days alone were compared: no file is like it.
NOT_SEEN_WHOLE = FileFacts("", -1, 0, 0, "")


def facts(path: Path, directory: Path) -> FileFacts:
    """The facts of a regular file; raises `OSError`."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(size - _TAIL, 0))
        length = int.from_bytes(file.read(4), "little")
        file.seek(max(size - _TAIL - length, 0))
        footer = hashlib.sha256(file.read()).hexdigest()
        found = path.stat()
    name = path.relative_to(directory).as_posix()
    return FileFacts(name, size, found.st_mtime_ns, found.st_ctime_ns, footer)
