"""Who speaks in an article: each speaker once, the one quoted most first, with the short tag that marks its words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Final, NamedTuple

from lib.model import Article, Entity, Extraction, NumericClaim, Quote, QuoteKind, Span
from lib.views.labels import CLASS_NAMES, CLASS_OF_TYPE, ClassName
from lib.views.word_lists import word_list

WORD: Final = re.compile(r"\w\S*")  # begins at its first letter: an opening quote mark stands outside the quote
QUOTED: Final = re.compile(r"“[^”\n]{1,2000}[”\n]?|\"[^\"\n]{1,2000}[\"\n]?|«[^»\n]{1,2000}[»\n]?")
COLOURED: Final = 8
NAME_WORDS: Final = 5  # more words are a description: its first two say most
OWN_VOICE: Final = "article"
NOT_KNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker: `key` is an entity's id, or the words used for an unnamed one.

    `tag` is two or three letters unique in the article. `place` is 0 for the speaker quoted most; -1 for the article
    itself. `direct` and `indirect` are words quoted, each word counted for its innermost quote alone.
    """

    key: str
    name: str
    tag: str
    place: int
    class_name: ClassName
    direct: int = 0
    indirect: int = 0

    @property
    def words(self) -> int:
        """Words quoted in all."""
        return self.direct + self.indirect

    @property
    def colour(self) -> int:
        """The colour's number: 1 to 8 by words quoted, 0 for the article and for the ninth speaker and later ones."""
        return self.place + 1 if 0 <= self.place < COLOURED else 0


ARTICLE: Final = Voice(OWN_VOICE, "the article’s own voice", "—", -1, "nobody")


class Share(NamedTuple):
    """How many of an article's body words are quoted, reported, or its own."""

    direct: int
    indirect: int
    own: int

    @property
    def total(self) -> int:
        """All body words."""
        return self.direct + self.indirect + self.own


@dataclass(frozen=True)
class Cast:
    """All voices of an article, most quoted first, and whose each quote and number is."""

    voices: tuple[Voice, ...]
    share: Share
    _of_quote: Mapping[str, Voice]
    _of_key: Mapping[str, Voice]

    def of_quote(self, quote_id: str) -> Voice:
        """Return who says this quote."""
        return self._of_quote[quote_id]

    def of_number(self, number: NumericClaim) -> Voice:
        """Return who states this number: the speaker of its quote, else the one named, else the article itself."""
        if number.quote is not None:
            return self._of_quote[number.quote]
        return self._of_key.get(number.speaker or OWN_VOICE, ARTICLE)

    def of_key(self, key: str | None) -> Voice | None:
        """Return the voice with this key; None when nobody has it."""
        return self._of_key.get(key or "")


def cast_of(extraction: Extraction) -> Cast:
    """Gather who speaks in an article, in the order of words quoted, then of first appearance."""
    entities = {entity.id: entity for entity in extraction.entities}
    text = extraction.article.text
    names: dict[str, tuple[str, ClassName]] = {}
    keys: dict[str, str] = {}
    for quote in extraction.quotes:
        key, name, class_name = identify(quote, entities, text)
        names.setdefault(key, (name, class_name))
        keys[quote.id] = key
    for number in extraction.numbers:
        entity = entities.get(number.speaker or "")
        if entity is not None and number.quote is None:
            names.setdefault(entity.id, (entity.name, CLASS_OF_TYPE[entity.type]))
    direct, indirect, share = words_quoted(extraction, keys)
    ranked = sorted(names, key=lambda k: -(direct.get(k, 0) + indirect.get(k, 0)))
    tags = give_tags([(key, names[key][0], names[key][1] == "unnamed") for key in ranked])
    voices = tuple(
        Voice(key, names[key][0], tags[key], place, names[key][1], direct.get(key, 0), indirect.get(key, 0))
        for place, key in enumerate(ranked)
    )
    of_key = {voice.key: voice for voice in voices} | {OWN_VOICE: ARTICLE}
    return Cast(voices, share, {quote: of_key[key] for quote, key in keys.items()}, of_key)


def identify(quote: Quote, entities: Mapping[str, Entity], text: str) -> tuple[str, str, ClassName]:
    """Return key, name and class of a quote's speaker: the entity, else the words used, else "not known"."""
    speaker = quote.speaker
    if speaker is None:
        return NOT_KNOWN, "not known", "unnamed"
    entity = entities.get(speaker.entity or "")
    stated = CLASS_NAMES[speaker.speaker_class] if speaker.speaker_class else None
    if entity is not None:
        return entity.id, entity.name, stated or CLASS_OF_TYPE[entity.type]
    if speaker.span is None:
        return NOT_KNOWN, "not known", stated or "unnamed"
    words = " ".join(speaker.span.of(text).split())
    return f"words:{words.casefold()}", words, stated or "unnamed"


def words_quoted(extraction: Extraction, keys: Mapping[str, str]) -> tuple[dict[str, int], dict[str, int], Share]:
    """Count the body's words by who says them: direct and indirect by speaker key, and the shares of the whole."""
    text = extraction.article.text
    told = [quote for quote in extraction.quotes if quote.attribution != "belief"]  # what is only thought is not quoted
    owners = innermost(part_kinds(told, text), len(text))
    starts = [start for start, _, _ in owners]
    direct: dict[str, int] = {}
    indirect: dict[str, int] = {}
    own = 0
    for word in body_words(extraction.article):
        quote_id, kind = owners[bisect_right(starts, word.start()) - 1][1:]
        if quote_id is None:
            own += 1
        else:
            tally = direct if kind == "direct" else indirect
            tally[keys[quote_id]] = tally.get(keys[quote_id], 0) + 1
    return direct, indirect, Share(sum(direct.values()), sum(indirect.values()), own)


def body_words(article: Article) -> Iterable[re.Match[str]]:
    """Yield the words of the body: headline, byline, captions, credits and page furniture are left out."""
    zones = iter([*article.zones, None])
    zone = next(zones)
    for word in WORD.finditer(article.text):
        while zone is not None and zone.end <= word.start():
            zone = next(zones)
        if zone is None or word.start() < zone.start:
            yield word


def part_kinds(quotes: Iterable[Quote], text: str) -> list[tuple[Span, str, QuoteKind]]:
    """Cut quotes into stretches that are direct or indirect: the words within a mixed quote's marks are direct."""
    found: list[tuple[Span, str, QuoteKind]] = []
    for quote in quotes:
        for part in quote.content:
            found.append((part, quote.id, "direct" if quote.kind == "direct" else "indirect"))
            if quote.kind == "mixed":
                marked = QUOTED.finditer(text, part.start, part.end)
                found.extend((Span(m.start(), m.end()), quote.id, "direct") for m in marked)
    return found


def innermost(parts: list[tuple[Span, str, QuoteKind]], length: int) -> list[tuple[int, str | None, QuoteKind | None]]:
    """Lay stretches over a text: (start, owner, kind) at every change, the shortest stretch on top."""
    edges = sorted({0, length, *(s.start for s, _, _ in parts), *(s.end for s, _, _ in parts)})
    order = sorted(range(len(parts)), key=lambda i: (parts[i][0].end - parts[i][0].start, i), reverse=True)
    place = {edge: i for i, edge in enumerate(edges)}
    top: list[int | None] = [None] * len(edges)
    for i in order:
        span = parts[i][0]
        for at in range(place[span.start], place[span.end]):
            top[at] = i
    return [
        (edge, None, None) if i is None else (edge, parts[i][1], parts[i][2])
        for edge, i in zip(edges, top, strict=True)
    ]


def give_tags(speakers: Iterable[tuple[str, str, bool]]) -> dict[str, str]:
    """Give each (key, name, is unnamed) a tag of its own: initials of the name, `?1`, `?2` for the unnamed."""
    taken: set[str] = {"—"}
    tags: dict[str, str] = {}
    unnamed = count(1)
    numbered: dict[str, Iterator[int]] = {}
    for key, name, is_unnamed in speakers:
        if key == NOT_KNOWN:
            tag = "?"
        elif is_unnamed or not initials(name):
            tag = f"?{next(unnamed)}"
        else:
            tag = next(tag for tag in candidates(name, numbered) if tag not in taken)
        taken.add(tag)
        tags[key] = tag
    return tags


def candidates(name: str, numbered: dict[str, Iterator[int]]) -> Iterable[str]:
    """Yield tags for a name, the most natural first, without end: at last a letter with its next number in use."""
    short = initials(name)
    yield short
    letters = [c.upper() for c in name.rsplit(maxsplit=1)[-1] if c.isalnum()][1:]
    yield from (short[0] + letter for letter in letters)
    yield from (f"{short[0]}{number}" for number in numbered.setdefault(short[0], count(2)))


def initials(name: str) -> str:
    """Return two letters for a name ("Tomas Hale": TH, "Ministry of Defence": MD, "Norvolt": NO), "" without letters.

    Abbreviations of up to three letters stay whole (WHO).
    """
    words: list[str] = [w for w in re.findall(r"[^\W_]+", name) if w.casefold() not in word_list("small_words")]
    if not words:
        return ""
    if len(words) == 1:
        word = words[0]
        return word if word.isupper() and len(word) <= 3 else word[:2].upper()
    last = words[-1] if len(words) <= NAME_WORDS and not (words[-1].isdecimal() and len(words) > 2) else words[1]
    return (words[0][0] + last[0]).upper()
