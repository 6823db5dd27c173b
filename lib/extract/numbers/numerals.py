"""Figures in words: "twenty-two", "a hundred and five", "one and a half million"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import Figure, follow, number_words
from lib.extract.numbers.scales import scale_at
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token, longest

MAX_WORDS: Final = 40


class WordReader:
    """Reads one run of number words, from token `at` on: what has been added up so far, and where it stands."""

    def __init__(self, tokens: Sequence[Token], at: int, *, lone_and: bool) -> None:
        self.tokens, self.at, self.place, self.lone_and = tokens, at, at, lone_and
        self.total, self.current = Decimal(0), Decimal(0)
        self.mantissa: Decimal | None = None
        self.step = ""
        self.words = 0
        self.scaled = False

    def begin(self) -> bool:
        """Take "a" and "an" as one before a scale word; tell whether a figure may begin here."""
        first = self.tokens[self.at].lower
        if first not in {"a", "an"}:
            return first != "several"
        after = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if after is None or after.lower not in number_words()[2] or after.gap == BROKEN:
            return False
        if after.lower in {"mil", "score"} and not follow(self.tokens, self.at + 2, "of"):
            return False
        self.current, self.place, self.words = Decimal(1), self.at + 1, 1
        return True

    def run(self) -> bool:
        """Read on to the end of the figure; tell whether there was one."""
        articles = self.words
        while self.place < min(len(self.tokens), self.at + MAX_WORDS):
            jump = self.jump()
            if not jump or not self.add(self.tokens[self.place + jump - 1].lower):
                break
            self.words += 1
            self.place += jump
        return self.words > articles

    def jump(self) -> int:
        """Return how many tokens the next word takes: 2 after a hyphen or "and", 0 when the figure ends here."""
        token = self.tokens[self.place]
        if self.place == self.at:
            return 1
        after = self.tokens[self.place + 1] if self.place + 1 < len(self.tokens) else None
        if token.gap == BROKEN:
            return 0
        if token.text in HYPHENS and token.gap == GLUED and after is not None:
            return 2 if after.gap == GLUED else 0
        if token.lower != "and" or not self.lone_and or self.step != "scale":
            return 1
        small, tens, _ = number_words()
        follows = after is not None and (after.lower in small or after.lower in tens)
        return 2 if follows and not half_after_and(self.tokens, self.place) else 0

    def add(self, word: str) -> bool:
        """Add one word up; tell whether it continues the figure."""
        small, tens, scales = number_words()
        free = self.current % 100 == 0
        if word in tens and free and self.step != "tens":
            self.current, self.step = self.current + tens[word], "tens"
        elif word in small and ((free and self.step != "small") or (self.step == "tens" and 0 < small[word] < 10)):
            self.current, self.step = self.current + small[word], "small"
        elif word in scales and self.words and not (scales[word] < 100 and self.step == "scale"):
            self.multiply(scales[word])
        else:
            return False
        return True

    def multiply(self, scale: int) -> None:
        """Multiply what was read by a scale word."""
        self.mantissa = self.current if self.mantissa is None else self.mantissa
        self.scaled = self.scaled or scale >= 100
        if scale <= 100:
            self.current *= scale
        elif self.current:
            self.total, self.current = self.total + self.current * scale, Decimal(0)
        else:
            self.total *= scale
        self.step = "scale"


def read_words(tokens: Sequence[Token], at: int, *, lone_and: bool = True) -> Figure | None:
    """Read number words: "twenty-two", "a hundred and five", "one and a half million", "half a dozen"."""
    if tokens[at].lower == "half":
        return scaled_half(tokens, at) if follow(tokens, at + 1, "a") or follow(tokens, at + 1, "an") else None
    reader = WordReader(tokens, at, lone_and=lone_and)
    if not reader.begin() or not reader.run():
        return None
    place, value = reader.place, reader.total + reader.current
    if value < 100 and not reader.scaled and half_after_and(tokens, place):
        mantissa = value + Decimal("0.5")
        stop, factor = scale_at(tokens, place + 3)
        return Figure(at, stop, mantissa * (factor or 1), "words", mantissa, scaled=bool(factor))
    if half_after_and(tokens, place) and reader.step == "scale":
        value += number_words()[2][tokens[place - 1].lower] / Decimal(2)
        return Figure(at, place + 3, value, "words", value, scaled=True)
    mantissa = value if reader.mantissa is None else reader.mantissa
    return Figure(at, place, value, "words", mantissa, scaled=reader.scaled)


def half_after_and(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "and a half" stands at `at`."""
    return follow(tokens, at, "and", "a", "half")


def scaled_half(tokens: Sequence[Token], at: int) -> Figure | None:
    """Read "half a million", "half an hour", "half a percentage point"; "half a factory" is no figure."""
    stop, factor = scale_at(tokens, at + 2)
    if not factor and longest(tokens, at + 2, lexicon.units()[0]):
        return Figure(at, at + 2, Decimal("0.5"), "words", Decimal("0.5"))
    return Figure(at, stop, factor / 2, "words", Decimal("0.5"), scaled=True) if factor else None
