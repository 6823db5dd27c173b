"""Hours that the sentence shows: "11.25" where the model saw a time, "the show starts at seven"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting

HOURS: Final = 12
BEGINNING: Final = frozenset({"open", "start", "begin", "resume", "kick", "depart", "wake"})


def clock_time(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether "11.25" is a time of day: the model saw a time, and hour and minutes fit."""
    token = setting.tokens[quantity.first]
    hour, dot, minutes = token.text.partition(".")
    fits = (
        bool(dot)
        and len(minutes) == 2
        and minutes.isdigit()
        and int(minutes) < 60
        and hour.isdigit()
        and int(hour) < 25
    )
    return (
        fits
        and quantity.kind == "digits"
        and quantity.unit is None
        and bool(setting.clocks.around(token.start, token.end))
    )


def opening_hour(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a bare small figure is the hour at which something opens or begins: "the show starts at seven"."""
    before, word = setting.token_before(quantity), setting.word(quantity)
    plain = quantity.kind in {"digits", "words"} and not quantity.scaled and quantity.hedge_first < 0
    if not plain or before is None or before.lower != "at" or word is None or not 1 <= (quantity.value or 0) <= HOURS:
        return False
    after = setting.token_after(quantity)
    ends = after is None or after.kind == "s" or after.lower in {"on", "and", "this", "every", "each"}
    words = setting.reading.words[max(0, word.i - 4) : word.i]
    return ends and any(w.lemma in BEGINNING or w.lower in {"kick-off", "kickoff"} for w in words)
