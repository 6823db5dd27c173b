"""The rules by which names of different articles are one on this desk, as the store is given them."""

from __future__ import annotations

from typing import Final

from lib.compare.desk import gender, joined, related
from lib.compare.meeting import keys
from lib.model.identity import Joining
from lib.review import apart

JOINING: Final = Joining(gender, keys, related, joined, apart)
