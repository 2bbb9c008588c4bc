"""The fingerprint of everything that shapes Gold: when it changes, a run builds anew."""

import hashlib
from pathlib import Path

from zoomgold.config.settings import Settings

#: The folders whose text shapes Gold, relative to the package.
SHAPING = ("definitions", "expressions", "transform", "models")
SHAPING_SETTINGS = ("hard_deletes",)


def fingerprint(settings: Settings) -> str:
    """A digest of the models, rules and contracts as text and of the settings that shape Gold."""
    package = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for name in SHAPING:
        for file in sorted((package / name).glob("*.py")):
            digest.update(f"{file.relative_to(package).as_posix()}\0".encode())
            digest.update(file.read_bytes() + b"\0")
    for name in SHAPING_SETTINGS:
        digest.update(f"{name}={getattr(settings, name)}\0".encode())
    return digest.hexdigest()
