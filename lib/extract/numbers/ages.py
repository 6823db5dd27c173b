"""Ages that only identify, and age bands."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting
from lib.extract.numbers.syntax import NOUNS

MAX_AGE: Final = 120


def under_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a bound tells an age band: "children under five", "people over 65"."""
    tokens = setting.tokens
    if quantity.hedge_first < 1 or tokens[quantity.hedge_first].lower not in {"under", "over", "below", "above"}:
        return False
    word = setting.reading.word_at(tokens[quantity.hedge_first - 1].start)
    value = quantity.value or 0
    human = word is not None and word.lemma.lower() in lexicon.not_claims("human_nouns")
    return (
        human
        and 0 < value < 120
        and not quantity.scaled
        and (quantity.unit is None or quantity.unit.dimension == "time")
    )


def age_band(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a range tells an age band: "men aged 18 to 34"."""
    before = setting.token_before(quantity)
    return (
        quantity.kind == "range"
        and before is not None
        and before.lower in {"aged", "ages"}
        and (quantity.high or 0) < MAX_AGE
    )


def identifying_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether an age only identifies: "the 34-year-old striker", "has a two-year-old"."""
    if quantity.unit is None or quantity.unit.dimension != "age" or quantity.kind == "range":
        return False
    before = setting.token_before(quantity)
    after = setting.token_after(quantity)
    word = setting.reading.word_at(after.start) if after else None
    if before is not None and before.lower in {"the", "his", "her", "their", "my", "our", "your"}:
        return quantity.unit.name == "year of age" and (quantity.value or 0) < MAX_AGE
    owned = quantity.first >= 2 and setting.tokens[quantity.first - 2].lower in {"has", "have", "had", "with", "of"}
    return owned and (word is None or word.pos not in {"NOUN", "PROPN", "ADJ"})


def apposed_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is an age after a name: "Ana Pinto, 34, said"."""
    before, after = setting.token_before(quantity), setting.token_after(quantity)
    if before is None or before.text not in {",", "("} or quantity.first < 2 or not 0 < (quantity.value or 0) < 120:
        return False
    if quantity.hedge_first >= 0 or quantity.scaled or quantity.kind not in {"digits", "words"}:
        return False
    if (
        after is not None
        and after.text not in {",", ")", ".", ";", "—", "–", ":", "”", '"'}
        and after.lower not in {"who", "from", "of", "and"}
    ):
        return False
    holder = setting.reading.word_at(setting.tokens[quantity.first - 2].start)
    value = quantity.value or 0
    return (
        holder is not None
        and holder.pos in NOUNS
        and value == int(value)
        and holder.text[0].isalpha()
        and holder.tag not in {"NNS", "NNPS"}
    )
