"""Bare digits that are years."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting, following_noun

YEAR_BEFORE: Final = lexicon.cues("year_before")
PLAIN_YEARS: Final = range(1900, 2101)
OLD_YEARS: Final = range(1000, 2200)


def is_year(setting: Setting, quantity: Quantity) -> bool:  # noqa: PLR0911  one return a form, read from the top
    """Tell whether four bare digits are a year."""
    token = setting.tokens[quantity.figure_last - 1]
    if quantity.kind != "digits" or len(token.text) != 4 or not token.text.isdigit() or quantity.scaled:
        return False
    value = int(token.text)
    if value in OLD_YEARS and quantity.comparator == "~" and quantity.hedge_first >= 2:
        return dates_about(setting, quantity)
    if value not in OLD_YEARS or quantity.comparator != "=":
        return False
    dated = bool(setting.dates.around(token.start, token.end))
    before = setting.token_before(quantity)
    prior = before.lower if before else ""
    noun = following_noun(setting, quantity)
    if dated and (value in PLAIN_YEARS or noun is None):
        return True
    if noun is not None and noun.tag == "NNS" and noun.i == (setting.word(quantity) or noun).i + 1:
        return False
    if value in PLAIN_YEARS:
        return (
            prior in YEAR_BEFORE
            or noun is None
            or noun.tag != "NNS"
            or (before is not None and before.text[0].isupper())
        )
    return prior in {"in", "since", "circa", "year", "by", "until", "before", "after"} and noun is None


def dates_about(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a hedged year says when: "dates from about 1720", "in around 1850"."""
    two, one = (t.lower for t in setting.tokens[quantity.hedge_first - 2 : quantity.hedge_first])
    led = one in {"in", "since", "circa"} or (one in {"from", "to"} and two in {"date", "dates", "dated", "dating"})
    return led and following_noun(setting, quantity) is None


def is_years(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a range runs between years: "between 1600 and 1900"."""
    low, high = quantity.low or 0, quantity.high or 0
    if quantity.kind != "range":
        return False
    texts = [t.text for t in setting.tokens[quantity.first : quantity.last] if t.kind == "n"]
    if not (1000 <= low < high <= 2200) or any(len(t) != 4 for t in texts):
        return False
    after = setting.token_after(quantity)
    if (
        after is not None
        and after.kind == "w"
        and after.text.islower()
        and after.text.endswith("s")
        and len(after.text) > 3
    ):
        return False
    start, end = setting.tokens[quantity.first].start, setting.tokens[quantity.last - 1].end
    return bool(setting.dates.around(start, end)) or (high in PLAIN_YEARS and following_noun(setting, quantity) is None)
