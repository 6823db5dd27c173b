"""Whose dollar a bare "$" is: American, unless the text itself says that it means another country's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.tokens import Token

AMERICAN: Final = "USD"
STATED: Final = frozenset({"figures", "amounts", "prices", "sums", "values", "currency", "dollars", "costs", "all"})
NEAR: Final = 6
OPENING: Final = 60  # tokens of headline, dateline and first sentence
NOTE: Final = "dollar: "


def take_local_dollars(tokens: Sequence[Token], found: Sequence[Quantity]) -> None:
    """Give sums behind a bare "$" the dollar that the text says it means, with the reason among their notes.

    An article that writes A$ for Australian money may well write $ for American money, so that alone is no reason.
    Reasons are: the text says so ("all figures in Canadian dollars"); it writes US$ for American dollars and speaks of
    one other country with dollars; it gives one sum both ways ("$45 million" and "A$45 million").
    """
    bare = [q for q in found if is_bare(tokens, q)]
    if not bare or any(converts(tokens, q) for q in bare):
        return
    code, reason = stated(tokens) or marked_american(tokens, found, bare) or told_twice(found, bare) or ("", "")
    for quantity in bare if code else ():
        quantity.unit = Unit(code, "money")
        quantity.notes.append(f"{NOTE}{reason}")


def dollar_codes() -> frozenset[str]:
    """Return the codes of all dollars but the American one that news writes of."""
    return frozenset(lexicon.money_shared()["dollar"]) - {AMERICAN}


def is_bare(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Tell whether a sum has nothing but "$" to name its currency."""
    if quantity.unit is None or quantity.unit.name != AMERICAN or tokens[quantity.first].text != "$":
        return False
    return not any(t.lower in {"us", "u", "usd"} for t in tokens[quantity.figure_last : quantity.last])


def converts(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Tell whether a sum converts another one or is an exchange rate: "A$2bn ($1.5bn)", "($1 = 1.35 loonies)"."""
    before = tokens[quantity.begins - 1].text if quantity.begins else ""
    after = tokens[quantity.ends].text if quantity.ends < len(tokens) else ""
    return after == "=" or before == "=" or before in {"(", "["}


def stated(tokens: Sequence[Token]) -> tuple[str, str] | None:
    """Return the dollar that the text says its figures are in, and the reason."""
    words = lexicon.money_words()
    for at, token in enumerate(tokens):
        if token.lower != "in" or not {t.lower for t in tokens[max(0, at - NEAR) : at]} & STATED:
            continue
        for size in (2, 3):
            code = words.get(tuple(t.lower for t in tokens[at + 1 : at + 1 + size]))
            if code in dollar_codes():
                return code, "the text says which dollars its figures are in"
    return None


def marked_american(
    tokens: Sequence[Token], found: Sequence[Quantity], bare: Sequence[Quantity]
) -> tuple[str, str] | None:
    """Return the one other dollar of a text that marks American sums as US$, and the reason."""
    american = sum(q.unit is not None and q.unit.name == AMERICAN for q in found)
    if american == len(bare):
        return None
    spoken = Counter(q.unit.name for q in found if q.unit is not None and q.unit.name in dollar_codes())
    if not spoken:
        cues = lexicon.money_cues()
        named = [(at, cues.get(t.lower, ())) for at, t in enumerate(tokens) if t.text[:1].isupper()]
        spoken = Counter(code for _, codes in named for code in codes if code in dollar_codes())
        opening = {code for at, codes in named if at < OPENING for code in codes}
        spoken = Counter({code: n for code, n in spoken.items() if n > 1 or code in opening})
    return (next(iter(spoken)), "the text marks American dollars as US$") if len(spoken) == 1 else None


def told_twice(found: Sequence[Quantity], bare: Sequence[Quantity]) -> tuple[str, str] | None:
    """Return the dollar in which a sum of a bare "$" is given elsewhere, and the reason."""
    values = {q.value for q in bare if q.value is not None}
    for other in found:
        named = other.unit is not None and other.unit.name in dollar_codes() and other.value in values
        if named and other.unit is not None:
            return other.unit.name, "the same sum is told in these dollars elsewhere"
    return None


def reason_of(quantity: Quantity) -> str:
    """Return why a bare "$" was taken for another dollar than the American one; nothing for other sums."""
    return next((note.removeprefix(NOTE) for note in quantity.notes if note.startswith(NOTE)), "")
