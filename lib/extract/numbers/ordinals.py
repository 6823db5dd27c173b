"""Shares and vague plurals that are none: "the second half", "a third man", "Missing Billions"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting
from lib.extract.numbers.tokens import GLUED, HYPHENS
from lib.extract.reading import Word

PERIOD_AFTER: Final = frozenset({"earlier", "ago", "later", "after", "before", "century", "final", "finals"})
BEFORE_HALF: Final = lexicon.cues("before_half")
PERIOD_BEFORE: Final = lexicon.cues("period_before")


def next_in_line(setting: Setting, earlier: Quantity, quantity: Quantity) -> bool:
    """Tell whether "a fifth" is the fifth of a row: "four people died and a fifth was hurt"."""
    if quantity.value is None or earlier.value is None or setting.tokens[quantity.first].lower not in {"a", "an"}:
        return False
    return round(quantity.value * (earlier.value + 1), 9) == 1 and quantity.first - earlier.last < 12


def no_fraction(setting: Setting, quantity: Quantity) -> str | None:  # noqa: PLR0911  one return a form, read from the top
    """Say why a share is none: "second half", "a third man", "in a quarter", "half-time"."""
    if quantity.unit is not None or quantity.per is not None:
        return None
    words = [t.lower for t in setting.tokens[quantity.first : quantity.figure_last]]
    before, after = setting.token_before(quantity), setting.token_after(quantity)
    prior = before.lower if before else ""
    later = after.lower if after else ""
    word = setting.reading.word_at(after.start) if after else None
    joined = after is not None and after.gap == GLUED and after.text in HYPHENS
    if words[0] == "half":
        return "no share" if joined or no_half(prior, later, word) else None
    if "in" in words or "out" in words:
        return None
    if "/" in words or "⁄" in words:
        return None if later == "of" or quantity.hedge_first >= 0 else "no share"
    if len(words) == 3 and words[1] in HYPHENS:
        return None
    if words[-1].startswith("quarter") and later != "of" and is_period(words[-1], prior, later):
        return "a period"
    return "an ordinal" if joined or (words[0] in {"a", "an"} and qualifies(word)) else None


def no_half(prior: str, later: str, word: Word | None) -> bool:
    """Tell whether "half" is none of a thing: "the second half", "cut in half", "half past", "half brother"."""
    if prior in BEFORE_HALF or (prior == "in" and later != "of") or later in {"past", "way", "time", "hour"}:
        return True
    if word is not None and word.tag in {"JJ", "RB"} and prior not in {"of", "to", "about"} and later != "as":
        return True  # "half true", "half asleep"
    return word is not None and word.tag == "NN" and prior not in {"more", "than", "over"}


def is_period(last: str, prior: str, later: str) -> bool:
    """Tell whether "quarter" is three months, or a round of a cup."""
    return last == "quarters" or prior in PERIOD_BEFORE or prior in {"of", "the"} or later in PERIOD_AFTER


def qualifies(word: Word | None) -> bool:
    """Tell whether the word after "a third" makes it an ordinal: "a third man", "a third, larger one" do not share."""
    return word is not None and word.pos in {"NOUN", "PROPN", "ADJ", "NUM"} and word.tag not in {"JJR", "RBR"}


def no_vague(setting: Setting, quantity: Quantity) -> str | None:
    """Say why a vague plural is none: "Missing Billions" in a title, "test scores", "scores a goal"."""
    token = setting.tokens[quantity.first]
    before, after = setting.token_before(quantity), setting.token_after(quantity)
    if quantity.unit is not None or (after is not None and after.lower == "of"):
        return None
    if token.lower == "scores":
        return "no number"
    if token.text[0].isupper() and before is not None and before.text[0].isupper():
        return "a title"
    owned = before is not None and before.lower in {"the", "his", "her", "their", "its"}
    return "no number" if owned else None
