"""Exchange rates: "24.15 to the euro", "1.35 against the dollar"; the money is what the sentence spoke of before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.tokens import BROKEN, Token

LEADS: Final = (("to", "the"), ("against", "the"), ("to", "a"), ("per",), ("a",), ("to",))
REACH: Final = 25
ENDS: Final = frozenset({".", "!", "?"})


def take_exchange_rate(tokens: Sequence[Token], quantity: Quantity) -> None:
    """Give a bare figure before "to the dollar" the money spoken of before as its unit, and the dollar as its rate."""
    if quantity.unit is not None or quantity.kind not in {"digits", "range"} or quantity.last >= len(tokens):
        return
    if quantity.per is not None:  # "151 per dollar"
        code = money_before(tokens, quantity.begins, quantity.per) if codes_of(quantity.per) else None
        quantity.unit = Unit(code, "money") if code else None
        return
    for lead in LEADS:
        at = quantity.last + len(lead)
        here = tokens[quantity.last : at]
        if at >= len(tokens) or tuple(t.lower for t in here) != lead or any(t.gap == BROKEN for t in here):
            continue
        bought = tokens[at].lower
        if tokens[at].gap == BROKEN or not codes_of(bought):
            return
        code = money_before(tokens, quantity.begins, bought)
        if code is not None:
            quantity.unit, quantity.per, quantity.last = Unit(code, "money"), bought, at + 1
        return


def codes_of(word: str) -> tuple[str, ...]:
    """Return the currencies that a singular word may name; none for pennies, plurals and other words."""
    if word in {"cent", "penny", "sen", "kopeck", "quid"}:
        return ()
    code = lexicon.money_words().get((word,))
    return (code,) if code else lexicon.money_shared().get(word, ())


def money_before(tokens: Sequence[Token], first: int, bought: str) -> str | None:
    """Return the nearest currency named before token `first` in its sentence, other than the one that is bought."""
    cues = lexicon.money_cues()
    for at in range(first - 1, max(-1, first - REACH), -1):
        token = tokens[at]
        codes = codes_of(token.lower) if token.lower != bought else ()
        if codes:
            near = [c for t in tokens[max(0, at - 2) : at] for c in cues.get(t.lower, ()) if c in codes]
            return near[0] if near else codes[0]
        if token.gap == BROKEN or (token.text in ENDS and token.gap == 0):
            return None
    return None
