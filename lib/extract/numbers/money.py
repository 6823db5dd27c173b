"""Money before and behind a figure, and which currency a bare "crowns" means."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import Figure
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.tokens import BROKEN, GLUED, Token, longest, longest_before

DOUBTFUL_WORDS: Final = frozenset(
    {"mark", "marks", "sol", "real", "won", "som", "soms", "sum", "sums", "dram", "drams", "kip", "kips"}
)
PENNIES: Final = frozenset({"penny", "cent", "sen", "kopeck"})
THOUSAND: Final = 1000
AFTER_GRAND: Final = lexicon.cues("after_grand")
WEIGHING: Final = lexicon.cues("weighing")
PAYING: Final = lexicon.cues("paying")


class Suffix(NamedTuple):
    """What follows a figure: tokens up to `last` name the unit; `code` of a currency or a measure."""

    last: int
    unit: Unit


def prefix_money(tokens: Sequence[Token], figure: Figure, cues: MoneyCues) -> tuple[int, str] | None:
    """Return (tokens used, code) of the currency that stands before a figure; None for none."""
    first = figure.first
    found = longest_before(tokens, first, lexicon.money_signs()[0], lower=False, size=4)
    if not found:
        return local_letter(tokens, figure, cues)
    size, code = found
    start = tokens[first - size]
    if size == 2 and start.text == "A" and tokens[first - 1].gap != GLUED:  # "A $5 fee" begins with an article
        size, start = 1, tokens[first - 1]
        code = "USD"
    if start.kind == "w" and first - size > 0:
        before = tokens[first - size - 1]
        if start.gap == GLUED and before.kind != "s":
            return None
    glued = tokens[first].gap == GLUED
    if start.text in {"PS", "R"} and not glued:
        return None
    if start.text in lexicon.words("money", "doubtful.codes") and size == 1:
        value = figure.value or Decimal(0)
        if not (figure.scaled or value >= 1000 or value != value.to_integral_value()):
            return None
    return size, code


def local_letter(tokens: Sequence[Token], figure: Figure, cues: MoneyCues) -> tuple[int, str] | None:
    """Return (1, code) where a letter glued to a large sum is money of a place spoken of: "N38 million", "P15,000"."""
    first = figure.first
    codes = lexicon.table("money")["local"].get(tokens[first - 1].text) if first else None
    if not codes or tokens[first].gap != GLUED or figure.kind != "digits":
        return None
    free = first < 2 or tokens[first - 1].gap != GLUED or tokens[first - 2].kind == "s"
    large = figure.scaled or ("," in tokens[first].text and (figure.value or 0) >= THOUSAND)
    return (1, cues.settle(codes, tokens[first].start)) if free and large and cues.speaks_of(codes) else None


def currency_after(tokens: Sequence[Token], figure: Figure, at: int, cues: MoneyCues) -> Suffix | None:
    """Read "euros", "Swedish crowns", "SEK", "€", "p" after a figure."""
    found = longest(tokens, at, lexicon.money_words(), size=4)
    if found:
        return Suffix(at + found[0], Unit(found[1], "money"))
    return shared_currency(tokens, figure, at, cues) or sign_after(tokens, figure, at)


def shared_currency(tokens: Sequence[Token], figure: Figure, at: int, cues: MoneyCues) -> Suffix | None:
    """Read a word that several currencies share, bare or behind an adjective: "crowns", "Mexican pesos"."""
    shared = lexicon.money_shared()
    here, after = (tokens[k].lower if k < len(tokens) and tokens[k].gap != BROKEN else "" for k in (at, at + 1))
    place = at if here in shared else at + 1
    word = here if here in shared else after
    narrowed = lexicon.table("money")["groups"].get(here)
    if place > at and word in shared and narrowed:  # "CFA francs"
        return Suffix(place + 1, Unit(cues.settle(narrowed, tokens[at].start), "money"))
    if word not in shared or (place > at and here not in lexicon.money_cues()):
        return None
    if word in DOUBTFUL_WORDS and not cues.speaks_of(shared[word]):
        return None
    if word in {"pound", "pounds"} and not is_sterling(tokens, figure, place, cues):
        return Suffix(place + 1, Unit("lb", "mass"))
    code = cues.settle(shared[word], tokens[at].start, here if place > at else "")
    return Suffix(place + 1, Unit(code, "money"))


def sign_after(tokens: Sequence[Token], figure: Figure, at: int) -> Suffix | None:
    """Read a currency sign or code after digits: "1,200€", "50p", "40 SEK"."""
    sign = longest(tokens, at, lexicon.money_signs()[1], lower=False, size=2)
    if not sign or figure.kind != "digits":
        return None
    size, code = sign
    token = tokens[at]
    after = tokens[at + size] if at + size < len(tokens) else None
    if code in PENNIES:
        wordlike = after is not None and after.gap == GLUED and (after.kind != "s" or after.text in "-/'’")
        fits = not wordlike and (token.gap == GLUED or token.text == "p") and not figure.scaled
    else:
        fits = token.text not in {"$", "£"} or (token.gap == GLUED and (after is None or after.kind != "n"))
    return Suffix(at + size, Unit(code, "money")) if fits else None


def is_sterling(tokens: Sequence[Token], figure: Figure, at: int, cues: MoneyCues) -> bool:
    """Tell whether "pounds" is money: large sums, or money spoken of before; else it is weight."""
    if tokens[at].lower == "pound":
        return False
    if converted(tokens, at + 1):
        return True
    near = {t.lower for t in tokens[max(0, figure.first - 12) : at + 6]}
    if near & WEIGHING:
        return False
    if figure.scaled and (figure.value or 0) >= 100_000:
        return True
    return bool(near & PAYING) or cues.has_sterling


def converted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sum of money in brackets stands at token `at`: "85,000 pounds ($110,000)"."""
    if at + 2 >= len(tokens) or tokens[at].text not in {"(", "["}:
        return False
    signs = lexicon.money_signs()[0]
    return any(tuple(t.text for t in tokens[at + 1 : at + 1 + size]) in signs for size in (1, 2, 3))


def grand_stands(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "grand" at token `at` is a thousand of money: no piano, no jury, no slam follows."""
    if at >= len(tokens) or tokens[at].text != "grand" or tokens[at].gap == BROKEN:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or after.gap == BROKEN or after.kind == "s" or after.lower in AFTER_GRAND


class MoneyCues:
    """Which currency a bare "crowns" means: the places and peoples that the article speaks of, nearest first."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    @property
    def found(self) -> list[tuple[int, tuple[str, ...]]]:
        """Places of cue words with their codes, in text order; looked for once and only when needed."""
        if not hasattr(self, "_found"):
            cues = lexicon.money_cues()
            self._found = [(t.start, cues[t.lower]) for t in self.tokens if t.lower in cues and t.text[0].isupper()]
        return self._found

    @property
    def has_sterling(self) -> bool:
        """Tell whether the article has a pound sign, or speaks of pence."""
        if not hasattr(self, "_sterling"):
            self._sterling = any(t.text == "£" or t.lower in {"pence", "sterling"} for t in self.tokens)
        return self._sterling

    @property
    def named(self) -> list[tuple[int, str]]:
        """Places of the currency signs and words of the article with their codes; looked for once, when needed."""
        if not hasattr(self, "_named"):
            signs, words = lexicon.money_signs()[0], lexicon.money_words()
            at = ((t, signs.get((t.text,)) or words.get((t.lower,))) for t in self.tokens)
            self._named = [(t.start, code) for t, code in at if code is not None]
        return self._named

    def nearest(self, place: int, codes: Sequence[str]) -> str:
        """Choose among codes by the nearest sign or word of one of them, else by places spoken of, else the first."""
        near = [(abs(at - place), code) for at, code in self.named if code in codes]
        if near:
            return min(near)[1]
        spoken = [(abs(at - place), code) for at, found in self.found for code in found if code in codes]
        return min(spoken)[1] if spoken else codes[0]

    def speaks_of(self, codes: Sequence[str]) -> bool:
        """Tell whether any cue of one of the codes stands in the article."""
        return any(set(codes) & set(found) for _, found in self.found)

    def settle(self, codes: Sequence[str], place: int, adjective: str = "") -> str:
        """Choose among the codes: by the adjective before the word, else by the nearest cue, else the first."""
        if adjective:
            named = [code for code in lexicon.money_cues().get(adjective, ()) if code in codes]
            if named:
                return named[0]
        if codes[0] == "USD":  # no place makes "dollars" other than American: only an adjective does
            return "USD"
        best = (10**9, codes[0])
        for at, found in self.found:
            for code in found:
                if code in codes:
                    best = min(best, (abs(at - place), code))
        return best[1]
