"""From scores to attributions: the best label sequence, its spans, and which source and cue each content points at.

Labels form one BIO sequence over source, cue and content (Lafferty et al. 2001 for the chain); a pointer head pairs
each content with the first subword of its source and of its cue, or with [CLS] for none, without a parser.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from lib.extract.quotes.tagger.encoding import Subwords
from lib.extract.quotes.tagger.windows import CONTEXT, Scored, Scores
from lib.model import Span

ROLES: Final = ("source", "cue", "content")
LABELS: Final = ("O", *(f"{begin}-{role}" for role in ROLES for begin in "BI"))
SOURCE_QUERY, SOURCE_KEY, CUE_QUERY, CUE_KEY = range(4)
BEGINS_CUE: Final = LABELS.index("B-cue")
BEGINS_CONTENT: Final = LABELS.index("B-content")
EAGER: Final = 0.45  # added to the score of a content's first subword: what is too little sure is left out later


class Tagged(NamedTuple):
    """A stretch of one role, in subwords: `first` inclusive, `last` exclusive."""

    role: str
    first: int
    last: int


class Attribution(NamedTuple):
    """One content with its source and cue, and how sure the network is of each, from 0 to 1.

    `begun`: that content begins at its first subword. `held`: that all of it is content, the mean over its subwords.
    `cued`: the same of the cue. `sourced` and `linked`: that source and cue are the ones pointed at.
    """

    content: Span
    source: Span | None
    cue: Span | None
    begun: float
    held: float
    cued: float
    sourced: float
    linked: float


@dataclass(frozen=True)
class Tagging:
    """What the tagger says of a text: attributions in text order, and how sure it is of content at each subword.

    `open`: all of it is asked for, acts and passives without a speaker too.
    """

    attributions: tuple[Attribution, ...]
    starts: NDArray[np.int64]
    inside: NDArray[np.float64]
    open: bool = False

    def within(self, span: Span) -> float:
        """Return the mean certainty that a stretch of text is content; 0 where it holds no subword."""
        first, last = np.searchsorted(self.starts, (span.start, span.end))
        return float(self.inside[first:last].mean()) if last > first else 0.0


NOTHING: Final = Tagging((), np.zeros(0, dtype=np.int64), np.zeros(0))


def best_labels(scores: Scores, steps: Scores, begin: Scores) -> NDArray[np.int64]:
    """Return the best label sequence (Viterbi 1967): `scores` n × labels, `steps` labels × labels, `begin` labels."""
    length, count = scores.shape
    back = np.zeros((length, count), dtype=np.int64)
    running = scores[0] + begin
    for i in range(1, length):
        options = running[:, None] + steps
        back[i] = options.argmax(0)
        running = options.max(0) + scores[i]
    path = np.zeros(length, dtype=np.int64)
    path[-1] = int(running.argmax())
    for i in range(length - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    return path


def label_shares(scores: Scores, steps: Scores, begin: Scores) -> NDArray[np.float64]:
    """Return how likely each label is at each subword, given the whole text (forward and backward; Rabiner 1989)."""
    worth = np.exp((scores - scores.max(1, keepdims=True)).astype(np.float64))
    stepped = np.exp(steps.astype(np.float64))
    forward = np.empty_like(worth)
    running = worth[0] * np.exp(begin.astype(np.float64))
    forward[0] = running = running / running.sum()
    for i in range(1, len(worth)):
        running = (running @ stepped) * worth[i]
        forward[i] = running = running / running.sum()
    shares = forward
    running = np.ones(worth.shape[1])
    back = stepped.T
    for i in range(len(worth) - 2, -1, -1):
        running = (running * worth[i + 1]) @ back
        running = running / running.sum()
        shares[i] *= running
    whole: NDArray[np.float64] = shares / shares.sum(1, keepdims=True)
    return whole


def stretches(path: NDArray[np.int64]) -> list[Tagged]:
    """Return the spans of a label sequence, in order."""
    found: list[Tagged] = []
    for i, label in enumerate(path.tolist()):
        if label == 0:
            continue
        role = ROLES[(label - 1) // 2]
        inside = (label - 1) % 2 == 1
        if inside and found and found[-1].role == role and found[-1].last == i:
            found[-1] = found[-1]._replace(last=i + 1)
        else:
            found.append(Tagged(role, i, i + 1))
    return found


def attributions(text: Subwords, scored: Scored, steps: Scores, begin: Scores) -> Tagging:
    """Decode a scored text into attributions in text order."""
    if not len(text):
        return NOTHING
    labels = scored.labels.copy()
    labels[:, BEGINS_CONTENT] += EAGER
    tagged = stretches(best_labels(labels, steps, begin))
    shares = label_shares(labels, steps, begin)
    inside = shares[:, BEGINS_CONTENT] + shares[:, BEGINS_CONTENT + 1]
    in_cue = shares[:, BEGINS_CUE] + shares[:, BEGINS_CUE + 1]
    sources = [t for t in tagged if t.role == "source"]
    cues = [t for t in tagged if t.role == "cue"]
    found = []
    for content in (t for t in tagged if t.role == "content"):
        source, sourced = pointed(content, sources, scored, SOURCE_QUERY, SOURCE_KEY)
        cue, linked = pointed(content, cues, scored, CUE_QUERY, CUE_KEY)
        places = (place(text, content), place_or_none(text, source), place_or_none(text, cue))
        begun = float(shares[content.first, BEGINS_CONTENT])
        held = float(inside[content.first : content.last].mean())
        cued = float(in_cue[cue.first : cue.last].mean()) if cue is not None else 0.0
        found.append(Attribution(*places, begun, held, cued, sourced, linked))
    return Tagging(tuple(found), text.starts, inside)


def pointed(
    content: Tagged, options: list[Tagged], scored: Scored, query: int, key: int
) -> tuple[Tagged | None, float]:
    """Return the option that a content points at (None for [CLS]) with its share of the softmax over all options."""
    # The windows that keep any of it lie side by side: the one that keeps its first subword, and those after.
    at = bisect_right(scored.windows, content.first, key=lambda row: row[0].first) - 1
    near_by = scored.windows[at : at + 1 + (content.last - content.first) // CONTEXT]
    window, vectors = max(near_by, key=lambda row: min(content.last, row[0].last) - max(content.first, row[0].first))
    low = max(content.first, window.first) - window.start + 1
    high = min(content.last, window.last) - window.start + 1
    asked = vectors[low:high, query].mean(0)
    worth = vectors[:, key] @ asked / np.sqrt(vectors.shape[-1])
    low_at = bisect_left(options, window.start, key=lambda o: o.first)
    near = options[low_at : bisect_left(options, window.end, key=lambda o: o.first)]
    values = [worth[0]] + [
        worth[o.first - window.start + 1 : min(o.last, window.end) - window.start + 1].max() for o in near
    ]
    weights = np.exp(np.array(values) - max(values))
    best = int(np.argmax(values))
    return (near[best - 1] if best else None), float(weights[best] / weights.sum())


def place(text: Subwords, tagged: Tagged) -> Span:
    """Return the place in the text of a stretch of subwords."""
    return Span(int(text.starts[tagged.first]), int(text.ends[tagged.last - 1]))


def place_or_none(text: Subwords, tagged: Tagged | None) -> Span | None:
    """Return the place of a stretch, None for none."""
    return None if tagged is None else place(text, tagged)
