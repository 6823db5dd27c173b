"""What is said in each article as utterances, and whether two of them say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from rapidfuzz import fuzz

from lib.compare.speakers import Bond, Speakers, bond
from lib.compare.wording import ELLIPSIS, INSERTION, number_words, plain_words
from lib.compare.words import stem, stop_words, tokenize, word_file, word_set
from lib.model import Entity, Extraction, Quote, Ref

GRAM: Final = 4
ALIKE_GRAMS: Final = 0.65
SOME_GRAMS: Final = 0.4
ALIKE_PART: Final = 80
SHORTEST_PART: Final = 20
SHORTEST: Final = 12
ENOUGH: Final = 5
LINKED: Final = 4  # a firm and its chief must share a quarter of what the one says at length
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
        elif token.lower not in stop_words() and not token.lower[0].isdigit():
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
                numbers=frozenset(number_words(plain_words(words))) - HARDLY_NUMBERS,
                direct=all(q.kind == "direct" for q in quotes),
                speaker=(own, speakers.stands_for(quotes[0])),
                entity=speakers.entity(quotes[0]),
            )
        )
    return found


def same_words(a: Utterance, b: Utterance) -> bool:
    """Tell whether the words in quotation marks of two utterances are one wording, shortened or slightly changed."""
    if not a.marked or not b.marked:
        return False
    short, long = (a, b) if (len(a.grams), a.article) <= (len(b.grams), b.article) else (b, a)
    if sum(map(len, short.marked_words)) + len(short.marked_words) <= SHORTEST or not short.grams:
        return False
    contained = len(short.grams & long.grams) / len(short.grams)
    if contained >= ALIKE_GRAMS:
        few = len(short.marked_words) < ENOUGH
        return not few or 2 * len(content_stems(short.marked)) > len(short.marked_stems)
    return contained > SOME_GRAMS and any(
        fuzz.partial_ratio(x, y, score_cutoff=ALIKE_PART) for x in a.parts for y in b.parts
    )


def pieces(text: str) -> list[str]:
    """Cut a quote at its ellipses and sentence ends into plain pieces."""
    cut = re.split(r"(?<=[.!?])\s+", ELLIPSIS.sub(". ", INSERTION.sub(" ", text)))
    return [" ".join(plain_words(part[:LONGEST])) for part in cut if part.strip()]


def same_statement(a: Utterance, b: Utterance, tie: Bond) -> bool:
    """Tell whether two utterances, one at least indirect, say the same: most content words of the shorter are shared.

    Numbers that differ part them. Without one known speaker for both (a chief and her firm are two), more is asked for.
    """
    shared = a.stems & b.stems
    figures = a.numbers & b.numbers
    short, long = sorted((a, b), key=lambda u: (len(u.stems), u.article))
    if not short.stems or (a.numbers and b.numbers and not figures):
        return False
    denied = len(shared & {"not"})
    weight = len(shared) + len(figures)
    ratio = (weight - denied) / max(1, len(short.stems) + len(figures) - denied)
    if ("not" in a.stems) != ("not" in b.stems) and ratio < 0.8:
        return False
    if tie == "unknown":
        return weight >= 5 and ratio >= 0.7
    if tie == "linked" and len(shared) < 3:
        return False
    if len(short.stems) <= 3:
        return weight >= 2 and ratio >= 0.5 and len(long.stems) <= 4 * len(short.stems)
    return weight >= 3 and ratio >= 0.5


def alike(a: Utterance, b: Utterance) -> Bond | None:
    """Return how the speakers of two like utterances relate; None when the utterances are not alike."""
    tie = bond(a.speaker, b.speaker)
    longer = max((a, b), key=lambda u: len(u.stems))
    if tie == "linked" and longer.direct and LINKED * len(a.stems & b.stems) < len(longer.stems):
        return None
    if same_words(a, b):
        return tie if tie in {"same", "linked"} or long_enough(a, b) else None
    if tie == "different" or (a.direct and b.direct):
        return None
    return tie if same_statement(a, b, tie) else None


def long_enough(a: Utterance, b: Utterance) -> bool:
    """Tell whether the quoted words are too many to agree by chance."""
    return min(len(a.marked_words), len(b.marked_words)) >= ENOUGH


def belongs(quote_text: str, others: list[Utterance]) -> bool:
    """Tell whether one quote of an utterance is itself found in another article's utterance of the cluster."""
    own = content_stems(quote_text)
    numbers = frozenset(number_words(plain_words(quote_text)))
    return any(len(own & o.stems) + len(numbers & o.numbers) >= max(1, 0.4 * (len(own) + len(numbers))) for o in others)
