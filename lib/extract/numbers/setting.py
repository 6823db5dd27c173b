"""What the rules on claims need of an article: tokens, parse, names, dates, page furniture."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import NOUNS
from lib.extract.numbers.tokens import BROKEN, Token
from lib.extract.reading import Reading, Word
from lib.model import Entity

NAMED: Final = frozenset({"ORG", "PRODUCT", "EVENT", "LAW", "WORK"})
NAMED_BY_MODEL: Final = frozenset({"PRODUCT", "EVENT", "LAW", "WORK_OF_ART", "FAC", "ORG"})
SKIPPED_ZONES: Final = frozenset({"furniture", "credit", "byline", "dateline"})
NESTED: Final = 4
DATES: Final = frozenset({"DATE"})


class Stretches:
    """Stretches of text in order, to be asked by bisection."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = sorted(spans)
        self.starts = [start for start, _ in self.spans]

    def around(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the stretches that share a character with `start` to `end`; of nested ones the last few."""
        first = max(0, bisect_left(self.starts, start) - NESTED)
        return [s for s in self.spans[first : bisect_left(self.starts, end)] if s[1] > start]


class Setting:
    """What the filters need of an article: its tokens, its parse, the names and dates in it."""

    def __init__(self, reading: Reading, tokens: Sequence[Token], entities: tuple[Entity, ...]) -> None:
        self.reading = reading
        self.tokens = tokens
        self.names = Stretches(
            (m.start, m.end) for e in entities if e.type in NAMED for m in e.mentions if m.kind == "name"
        )
        self.model_names = Stretches((n.start, n.end) for n in reading.names if n.label in NAMED_BY_MODEL)
        self.dates = Stretches((n.start, n.end) for n in reading.names if n.label in DATES)
        self.clocks = Stretches((n.start, n.end) for n in reading.names if n.label == "TIME")
        self.furniture = Stretches(furniture(reading))

    def word(self, quantity: Quantity) -> Word | None:
        """Return the parsed word of the figure's last part."""
        return self.reading.word_at(self.tokens[quantity.figure_last - 1].start)

    def token_before(self, quantity: Quantity) -> Token | None:
        """Return the token before the quantity in its paragraph, bound left out."""
        at = quantity.first
        return self.tokens[at - 1] if at and self.tokens[at].gap != BROKEN else None

    def token_after(self, quantity: Quantity) -> Token | None:
        """Return the token after the quantity in its paragraph."""
        at = quantity.last
        return self.tokens[at] if at < len(self.tokens) and self.tokens[at].gap != BROKEN else None


def furniture(reading: Reading) -> list[tuple[int, int]]:
    """Return the stretches that belong to the page and not to the article: zones, and "Read more" lists."""
    found = [(z.start, z.end) for z in reading.article.zones if z.kind in SKIPPED_ZONES]
    openers = tuple(lexicon.not_claims("furniture"))
    listing = False
    for paragraph in reading.paragraphs:
        text = reading.text[paragraph.start : paragraph.end]
        opening = text[:40].lower().split(":")[0].lstrip("([– -")
        opened = opening.startswith(openers) and (":" in text[:40] or text.lower().startswith("(") or len(text) < 40)
        if opened or (listing and text[-1:] not in {".", "”", '"', ")"}):
            found.append((paragraph.start, paragraph.end))
        listing = opened or (listing and text[-1:] not in {".", "”", '"', ")"})
    return sorted(found)


def following_noun(setting: Setting, quantity: Quantity) -> Word | None:
    """Return the noun to the right that the figure counts by the parse, or the plural right after it."""
    word = setting.word(quantity)
    if word is None:
        return None
    head = setting.reading.words[word.head]
    if word.dep in {"nummod", "compound", "amod", "nmod", "quantmod"} and head.i > word.i and head.pos in NOUNS:
        return head
    nxt = setting.reading.words[word.i + 1] if word.i + 1 < len(setting.reading.words) else None
    return nxt if nxt is not None and nxt.tag == "NNS" and nxt.sentence == word.sentence else None
