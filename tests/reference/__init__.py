"""A second, brute-force implementation of Gold, to check the pipeline against.

Plain Python over lists of dictionaries, written to be obviously right rather than fast. It makes
one full build from Silver; it knows no earlier Gold and shares no code with the pipeline.
"""

from .builder import GOLD_OF, build
from .model import Accounting, ReferenceGold, Violation

__all__ = ["GOLD_OF", "Accounting", "ReferenceGold", "Violation", "build"]
