"""Articles with attributions, as training examples: label and pointer targets of each subword, and small variations.

The corpus (PolNeAR, Newell et al., LREC 2018) is read where it lies and never copied. Its articles are political news
of the United States; the variations of quotation marks and capitals keep the tagger from learning its typography.
"""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from lib.extract.quotes.tagger.decode import LABELS
from lib.extract.quotes.tagger.encoding import Subwords, encode
from lib.model import Span, split_paragraphs

NOT_CONTENT: Final = -2
NO_TARGET: Final = -1

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Annotated:
    """A text with its attributions, each a triple of span lists: source, cue, content."""

    text: str
    attributions: tuple[tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]], ...]


@dataclass(frozen=True)
class Example:
    """An encoded text with the label of each subword and the subwords that each content subword points at."""

    subwords: Subwords
    labels: Indices
    sources: Indices
    cues: Indices


def load(path: Path) -> list[Annotated]:
    """Read annotated articles from a gzipped JSONL file with "text" and "attributions"."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            triples = tuple((spans(a["source"]), spans(a["cue"]), spans(a["content"])) for a in row["attributions"])
            found.append(Annotated(row["text"], triples))
    return found


def spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    """Turn pairs of offsets into spans."""
    return tuple(Span(*pair) for pair in pairs)


def example(tokenizer: Tokenizer, article: Annotated) -> Example:
    """Encode an annotated article. Where spans of several attributions meet, cue wins over source over content."""
    subwords = encode(tokenizer, article.text, split_paragraphs(article.text))
    length = len(subwords)
    labels = np.zeros(length, dtype=np.int64)
    sources = np.full(length, NOT_CONTENT, dtype=np.int64)
    cues = np.full(length, NOT_CONTENT, dtype=np.int64)
    for role, position in (("content", 2), ("source", 0), ("cue", 1)):
        for attribution in article.attributions:
            for span in attribution[position]:
                where = inside(subwords, span)
                if len(where):
                    labels[where] = LABELS.index(f"I-{role}")
                    labels[where[0]] = LABELS.index(f"B-{role}")
    for source, cue, content in article.attributions:
        source_at, cue_at = first(subwords, source), first(subwords, cue)
        for span in content:
            where = inside(subwords, span)
            sources[where] = source_at
            cues[where] = cue_at
    return Example(subwords, labels, sources, cues)


def inside(subwords: Subwords, span: Span) -> Indices:
    """Return the indices of the subwords that overlap a span."""
    return np.flatnonzero((subwords.starts < span.end) & (subwords.ends > span.start))


def first(subwords: Subwords, parts: tuple[Span, ...]) -> int:
    """Return the first subword of the first part that has any, NO_TARGET for none."""
    for part in parts:
        where = inside(subwords, part)
        if len(where):
            return int(where[0])
    return NO_TARGET


def varied(article: Annotated, chance: random.Random) -> Annotated:
    """Return the article with, now and then, other quotation marks or a headline in capitals. Offsets stay the same."""
    text = article.text
    draw = chance.random()
    if draw < 0.20:
        text = text.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")
    elif draw < 0.40:
        text = curled(text, "“", "”")
    elif draw < 0.50:
        text = curled(text.replace("“", '"').replace("”", '"'), "‘", "’")
    elif draw < 0.53:
        text = curled(text, "«", "»")
    if chance.random() < 0.05:
        line = text.partition("\n")[0]
        shouted = line.upper()
        if len(shouted) == len(line):
            text = shouted + text[len(line) :]
    return Annotated(text, article.attributions)


def curled(text: str, opening: str, closing: str) -> str:
    """Replace straight double marks: one that follows white space, a bracket or nothing opens, any other closes."""
    out = list(text)
    for i, character in enumerate(out):
        if character == '"':
            before = text[i - 1] if i else " "
            out[i] = opening if before.isspace() or before in "([—–-" else closing
    return "".join(out)
