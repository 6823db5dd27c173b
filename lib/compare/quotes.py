"""What is said in each article as utterances."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import Final

from lib.compare.speakers import Speakers
from lib.compare.wording import ELLIPSIS, INSERTION, number_words, plain_words
from lib.compare.words import stem, stop_words, tokenize, word_file, word_set
from lib.model import Entity, Extraction, NumericClaim, Quote, Ref

GRAM: Final = 4
SHORTEST_PART: Final = 20
LONGEST: Final = 2000
MARKED: Final = re.compile(r"[\"“„«]([^\"“”„«»]{2,400})[\"”»]")
HARDLY_NUMBERS: Final = frozenset({0.0, 1.0})  # "not one", "the one"


@dataclass(frozen=True, eq=False)
class Utterance:
    """What one speaker says in one sentence of one article: one quote, or several under one attribution."""

    article: str
    quotes: tuple[Quote, ...]
    words: str
    marked: str
    marked_words: tuple[str, ...]
    marked_stems: frozenset[str]
    parts: tuple[str, ...]
    grams: frozenset[str]
    stems: frozenset[str]
    numbers: frozenset[float]
    each: tuple[tuple[frozenset[str], frozenset[float]], ...]
    direct: bool
    speaker: tuple[int | None, frozenset[int]]
    entity: Entity | None

    @property
    def refs(self) -> tuple[Ref, ...]:
        """The quotes as references."""
        return tuple(Ref(self.article, q.id) for q in self.quotes)


@cache
def families() -> dict[str, str]:
    """Return for each stem of the synonym list the first stem of its family."""
    found: dict[str, str] = {}
    for line in word_file("synonyms.txt"):
        stems = [stem(word) for word in line.split()]
        found.update({s: found.get(s, stems[0]) for s in stems if s not in found})
    return found


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of a text's content words, synonyms as one, denials as one; figures as their value."""
    found = set()
    tokens = tokenize(text)
    for i, token in enumerate(tokens):
        if token.lower in word_set("negators") or token.lower == "zero" or token.lower.endswith(("n't", "n’t")):
            if i + 1 == len(tokens) or tokens[i + 1].lower not in word_set("mere_bounds"):
                found.add("not")
        elif token.lower not in stop_words() | word_set("currencies") and not token.lower[0].isdigit():
            found.add(families().get(token.stem, token.stem))
    return frozenset(found)


def grams(text: str) -> frozenset[str]:
    """Return the four-letter sequences of a text's plain words."""
    plain = " ".join(plain_words(text))
    return frozenset(plain[i : i + GRAM] for i in range(len(plain) - GRAM + 1))


def content(text: str, quote: Quote) -> str:
    """Return the words of a quote, its parts joined by a space."""
    return " ".join(part.of(text) for part in quote.content)


def utterances(extraction: Extraction, owner: dict[Ref, int]) -> list[Utterance]:
    """Return the utterances of an article; indirect and mixed quotes of one speaker in one sentence are one."""
    speakers = Speakers(extraction, owner)
    text, article = speakers.text, extraction.article.id
    merged: dict[tuple[object, ...], list[Quote]] = {}
    for quote in extraction.quotes:
        if quote.kind == "indirect" and quote.speaker is None and quote.attribution == "belief":
            continue  # "43 people are known to have died": nobody's words
        at = speakers.sentence_of(quote.content[-1].start)
        group = speakers.group(quote)
        alone = quote.kind == "direct" or group is None
        merged.setdefault((quote.id,) if alone else (at, group), []).append(quote)
    found = []
    stated = sorted(extraction.numbers, key=lambda n: n.start)
    starts = [n.start for n in stated]
    for quotes in merged.values():
        words = " ".join(content(text, q) for q in quotes)
        marked = " ".join(
            content(text, q) if q.kind == "direct" else " ".join(MARKED.findall(content(text, q))) for q in quotes
        )
        own = speakers.group(quotes[0])
        with_marks = [content(text, q) for q in quotes if q.kind != "indirect"]
        found.append(
            Utterance(
                article=article,
                quotes=tuple(quotes),
                words=words,
                marked=marked,
                marked_words=plain_words(marked),
                parts=tuple(part for part in pieces(marked) if len(part) >= SHORTEST_PART),
                marked_stems=content_stems(" ".join(with_marks)),
                grams=grams(marked or words),
                stems=content_stems(words),
                numbers=figures(within(stated, starts, quotes), words),
                each=tuple(
                    (content_stems(c), figures(within(stated, starts, [q]), c))
                    for q in quotes
                    if (c := content(text, q))
                ),
                direct=all(q.kind == "direct" for q in quotes),
                speaker=(own, speakers.stands_for(quotes[0])),
                entity=speakers.entity(quotes[0]),
            )
        )
    return found


def within(stated: list[NumericClaim], starts: list[int], quotes: list[Quote]) -> list[NumericClaim]:
    """Return the claims that stand in what some quotes give; `stated` are all, sorted by their `starts`."""
    spans = [part for quote in quotes for part in quote.content]
    near = [(part, stated[bisect_left(starts, part.start) : bisect_left(starts, part.end)]) for part in spans]
    return [n for part, claims in near for n in claims if n.end <= part.end]


def figures(claims: list[NumericClaim], words: str) -> frozenset[float]:
    """Return the values that an utterance states ("four in 10" is 40); without a claim, those of its words."""
    values = {x for n in claims for x in (n.value, n.low, n.high) if x is not None}
    return frozenset(values) - HARDLY_NUMBERS if values else numbers_of(words)


def numbers_of(text: str) -> frozenset[float]:
    """Return the figures in some words, but those that hardly count."""
    return frozenset(number_words(plain_words(text))) - HARDLY_NUMBERS


def pieces(text: str) -> list[str]:
    """Cut a quote at its ellipses and sentence ends into plain pieces."""
    cut = re.split(r"(?<=[.!?])\s+", ELLIPSIS.sub(". ", INSERTION.sub(" ", text)))
    return [" ".join(plain_words(part[:LONGEST])) for part in cut if part.strip()]
