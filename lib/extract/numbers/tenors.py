"""Times that only name a paper or a contract by its term: "the ten-year yield", "tin for three-month delivery"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting
from lib.extract.numbers.tokens import BROKEN, HYPHENS

REACH: Final = 4


def names_tenor(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a hyphened time names what is traded: "ten-year government bonds", and no "ten-year plan"."""
    if quantity.unit is None or quantity.unit.dimension != "time" or quantity.unit.name not in {"month", "year"}:
        return False
    tokens = setting.tokens
    if not any(t.text in HYPHENS for t in tokens[quantity.figure_last : quantity.last]):
        return False
    for token in tokens[quantity.last : quantity.last + REACH]:
        if token.gap == BROKEN or token.kind != "w":
            return False
        if token.lower in lexicon.not_claims("tenors"):
            return True
    return False
