"""The fingerprint of everything that shapes Gold: when it changes, a run builds anew."""

import hashlib
from pathlib import Path

from zoomgold.settings import Settings

#: The modules whose text shapes Gold, relative to the package.
SHAPING = (
    "contract.py",
    "domains.py",
    "faults.py",
    "gold",
    "history.py",
    "keys.py",
    "lookups.py",
    "numbers.py",
    "quality.py",
    "rules.py",
    "silver.py",
    "source_nodes.py",
    "text.py",
)
SHAPING_SETTINGS = ("hard_deletes",)


def fingerprint(settings: Settings) -> str:
    """A digest of the models, rules and contracts as text and of the settings that shape Gold."""
    package = Path(__file__).parent
    digest = hashlib.sha256()
    for name in SHAPING:
        path = package / name
        for file in sorted(path.glob("*.py")) if path.is_dir() else [path]:
            digest.update(f"{file.relative_to(package).as_posix()}\0".encode())
            digest.update(file.read_bytes() + b"\0")
    for name in SHAPING_SETTINGS:
        digest.update(f"{name}={getattr(settings, name)}\0".encode())
    return digest.hexdigest()
