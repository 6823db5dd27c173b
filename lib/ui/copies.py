"""The copy index of each workspace on this server: made when the first article comes in, kept up with each one."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

from lib.compare import CopyIndex
from lib.store import Workspace

MOST: Final = 500  # articles looked at for copies; of a larger workspace the latest
HELD: Final = 4  # workspaces with an index in memory

_indexes: OrderedDict[str, CopyIndex] = OrderedDict()
_lock = threading.Lock()


def copies_on(desk: Workspace) -> CopyIndex:
    """Return the index of a workspace, holding its latest articles."""
    with _lock:
        index = _indexes.pop(desk.id, None) or CopyIndex()
        _indexes[desk.id] = index
        while len(_indexes) > HELD:
            _indexes.popitem(last=False)
        for item in desk.items()[-MOST:]:
            if item.id not in index:
                index.add(item.extraction.article)
    return index
