"""Windows of a long text for an encoder of bounded length, and its scores put together again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from lib.extract.quotes.tagger.encoding import Subwords

LENGTH: Final = 256
CONTEXT: Final = 16

Scores = NDArray[np.float32]
Network = Callable[[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]], tuple[Scores, Scores]]


class Window(NamedTuple):
    """Subwords `start` to `end` are read; the scores of `first` to `last` are kept."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True)
class Scored:
    """What the network says: label scores of each subword, and each window with its pointer vectors."""

    labels: Scores
    windows: tuple[tuple[Window, Scores], ...]


def cut(length: int, breaks: tuple[int, ...], size: int = LENGTH - 2, context: int = CONTEXT) -> list[Window]:
    """Cover 0 to `length` with windows, each cut at the last paragraph break in its second half if there is one."""
    found: list[Window] = []
    first = 0
    marks = np.array(breaks, dtype=np.int64)
    while first < length:
        start = max(0, first - context) if first else 0
        end = min(length, start + size)
        if end >= length:
            found.append(Window(start, length, first, length))
            break
        last = end - context
        near = marks[(marks > first + (last - first) // 2) & (marks <= last)] if len(marks) else marks
        last = int(near[-1]) + 1 if len(near) else last
        found.append(Window(start, end, first, last))
        first = last
    return found


def score(network: Network, text: Subwords, opening: int, closing: int) -> Scored:
    """Run the network over all windows of a text; `opening` and `closing` are the ids of [CLS] and [SEP]."""
    rows: list[tuple[Window, Scores]] = []
    labels: Scores | None = None
    for window in cut(len(text), text.breaks):
        size = window.end - window.start
        ids = np.full((1, size + 2), closing, dtype=np.int64)
        types = np.zeros((1, size + 2), dtype=np.int64)
        ids[0, 0] = opening
        ids[0, 1:-1] = text.ids[window.start : window.end]
        types[0, 1:-1] = text.types[window.start : window.end]
        some, vectors = network(ids, np.ones_like(ids), types)
        if labels is None:
            labels = np.zeros((len(text), some.shape[-1]), dtype=np.float32)
        labels[window.first : window.last] = some[0, 1 + window.first - window.start : 1 + window.last - window.start]
        rows.append((window, vectors[0]))
    return Scored(labels if labels is not None else np.zeros((0, 7), dtype=np.float32), tuple(rows))
