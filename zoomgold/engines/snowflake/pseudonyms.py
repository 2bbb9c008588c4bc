"""Pseudonyms: a keyed hash in the place of a name or an email, in a form that stays usable.

The same person gets the same pseudonym wherever the same key is used, and nobody without the key
can know who it is or test a guess. What was missing or malformed stays so.
"""

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass

import pyarrow as pa

_EMAIL = re.compile(r"[a-z0-9._%+-]+@([a-z0-9.-]+\.[a-z]{2,})", re.ASCII)


@dataclass(frozen=True)
class Pseudonyms:
    """Pseudonyms under one key."""

    key: bytes

    def name(self, name: str) -> str:
        """`Person 3f2a...`; blank stays blank."""
        known = " ".join(name.split())
        return f"Person {self._digest('name', known, 12)}" if known else name

    def email(self, email: str) -> str:
        """A valid address of a pseudonymous domain; an invalid one becomes an invalid text."""
        known = email.strip().lower()
        if not known:
            return email
        found = _EMAIL.fullmatch(known)
        if found is None:
            return f"not an address {self._digest('email', known, 12)}"
        domain = self._digest("domain", found[1], 8)
        return f"{self._digest('email', known, 16)}@{domain}.example"

    def _digest(self, kind: str, text: str, length: int) -> str:
        return hmac.new(self.key, f"{kind}\0{text}".encode(), hashlib.sha256).hexdigest()[:length]

    def column(self, name: str, values: pa.ChunkedArray) -> pa.ChunkedArray:
        """A column of personal data; each distinct value is hashed once."""
        change: Callable[[str], str] = self.email if name == "email" else self.name
        distinct = values.unique()
        known = {v: change(v) for v in distinct.to_pylist() if v is not None}
        changed = [None if v is None else known[v] for v in values.to_pylist()]
        return pa.chunked_array([pa.array(changed, pa.string())])
