"""Figures that the sentence shows to be no claim: scores, numbering, "one" as a pronoun, and the rest in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.ages import (
    age_band,
    age_of,
    aged,
    apposed_age,
    bare_age,
    identifying_age,
    named_age,
    under_age,
)
from lib.extract.numbers.antecedents import misread_verb
from lib.extract.numbers.hours import clock_time, opening_hour
from lib.extract.numbers.lone import LONE
from lib.extract.numbers.names import in_name, is_label
from lib.extract.numbers.ordinals import next_in_line, no_fraction, no_vague
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting
from lib.extract.numbers.syntax import NOUNS
from lib.extract.numbers.tenors import names_tenor
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token
from lib.extract.numbers.years import is_year, is_years
from lib.extract.reading import Word

SMALL_WORDS: Final = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
MOST_POINTS: Final = 30
LONGEST: Final = 10
CLOSE: Final = 5  # "by two to one" tells a ratio, "by nine to one" the votes of a panel
LISTICLES: Final = lexicon.cues("listicles")
CASUALTY: Final = lexicon.cues("casualty")
ACCOUNTS: Final = lexicon.cues("accounts")
COUNTING_VERBS: Final = lexicon.cues("counting_verbs")


def why_no_claim(setting: Setting, quantity: Quantity, quantities: Sequence[Quantity], k: int) -> str | None:  # noqa: PLR0911  one return a form, read from the top
    """Say why a quantity is no claim ("a year", "a label"); None when it is one.

    `quantities` are all of the article's, `k` the place of this one among them.
    """
    start = setting.tokens[quantity.first].start
    if setting.furniture.around(start, start + 1):
        return "page furniture"
    if quantity.kind in {"zero", "pair", "multiple"}:
        return None
    if LONE in quantity.notes and quantity.hedge_first < 0:
        return "one of a unit"
    if negated(setting, quantity):
        return "denied"
    if in_name(setting, quantity):
        return "inside a name"
    if accounts_period(setting, quantity):
        return "a period"
    if quantity.kind == "fraction":
        ordinal = k and quantity.unit is None and next_in_line(setting, quantities[k - 1], quantity)
        return "an ordinal" if ordinal else no_fraction(setting, quantity)
    if quantity.kind == "vague":
        return no_vague(setting, quantity)
    if quantity.unit is not None or quantity.per is not None:
        return no_measure(setting, quantity)
    return "a score" if is_score(setting, quantity, quantities, k) else no_count(setting, quantity)


def no_measure(setting: Setting, quantity: Quantity) -> str | None:
    """Say why a figure with a unit measures nothing; None when it measures something."""
    if names_tenor(setting, quantity):
        return "a term"
    return "an age" if under_age(setting, quantity) or identifying_age(setting, quantity) else None


def no_count(setting: Setting, quantity: Quantity) -> str | None:
    """Say why a bare figure counts nothing; None when it counts something."""
    return next((reason for reason, test in NO_COUNTS if test(setting, quantity)), None)


def negated(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether the sentence only says what a number is not: "this would not be one in three"."""
    if quantity.first < 2 or quantity.hedge_first >= 0 or setting.tokens[quantity.first].gap == BROKEN:
        return False
    two, one = (t.lower for t in setting.tokens[quantity.first - 2 : quantity.first])
    return (one == "be" and two == "not") or (one == "not" and two in {"is", "was", "are", "were", "be"})


def accounts_period(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether "half-year" only names the period of accounts: "the half-year report"."""
    tokens, after = setting.tokens, setting.token_after(quantity)
    written = "".join(t.lower for t in tokens[quantity.first : quantity.last])
    return written.endswith(("half-year", "half-yearly")) and after is not None and after.lower in ACCOUNTS


def is_score(setting: Setting, quantity: Quantity, quantities: Sequence[Quantity], k: int) -> bool:
    """Tell whether a figure belongs to a result such as "won 3-1" or "a 5-4 ruling"."""
    tokens = setting.tokens
    pair: tuple[int, int] | None = None
    if quantity.kind == "range" and quantity.notes[:1] == ["dash"]:
        pair = quantity.first, quantity.last
        rising = True
    else:
        rising = False
        for other in quantities[max(0, k - 1) : k + 2]:
            if other is quantity or other.unit is not None:
                continue
            left, right = (quantity, other) if quantity.first < other.first else (other, quantity)
            middle = tokens[left.last : right.first]
            if len(middle) == 1 and middle[0].text in {"-", "–"} and middle[0].gap == GLUED:
                pair = left.first, right.last
    if pair is None or quantity.scaled or (quantity.high or quantity.value or 0) > 400:
        return False
    if not rising:
        return True
    lead = tokens[max(0, pair[0] - 3) : pair[0]]
    if len(lead) == 3 and lead[2].text == "," and lead[1].kind == "n" and lead[0].text in {"-", "–"}:
        return True  # "21-19, 18-21"
    near = {t.lower for t in tokens[max(0, pair[0] - 3) : pair[0]]} | {t.lower for t in tokens[pair[1] : pair[1] + 2]}
    return bool(near & lexicon.not_claims("score_words"))


def is_ratio(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is odds or a ratio against one: "nine to one against", "outnumbered three to one"."""
    tokens, at = setting.tokens, quantity.last
    if quantity.kind not in {"digits", "words"} or quantity.scaled or not (quantity.value or 0) > 1:
        return False
    joint = [t.lower for t in tokens[at : at + 4] if t.text not in HYPHENS][:2]
    before = setting.token_before(quantity)
    exact = before is not None and (before.lower == "from" or (before.lower == "by" and (quantity.value or 0) > CLOSE))
    return joint in (["to", "one"], ["to", "1"]) and not exact


def numbering(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure numbers a list or a headline's list: "1. Introduction", "5 things you need"."""
    tokens = setting.tokens
    if inline_number(tokens, quantity):
        return True
    if tokens[quantity.first].gap != BROKEN or quantity.kind not in {"digits", "words"} or (quantity.value or 0) > 200:
        return False
    after = setting.token_after(quantity)
    if after is None:
        return True
    if after.text in {".", ")", ":"} and after.gap == GLUED and quantity.kind == "digits":
        return quantity.last + 1 < len(tokens) and tokens[quantity.last + 1].gap != GLUED
    return after.lower in LISTICLES


def inline_number(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Tell whether a figure numbers a point within a paragraph: "1. The driver slept. 2. The signal failed."."""
    at = quantity.first
    here = tokens[at - 1 : at + 3]
    if at < 1 or len(here) < 4 or quantity.kind != "digits" or not 1 <= (quantity.value or 0) <= MOST_POINTS:
        return False
    dotted = here[0].text in {".", ";"} and here[2].text == "." and here[2].gap == GLUED
    return dotted and here[1].text.isdigit() and here[3].gap not in {GLUED, BROKEN} and here[3].text[0].isupper()


def no_count_of_one(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether "one" is a pronoun or an article: no bound, no list, no person or thing that news counts singly."""
    word = setting.word(quantity)
    after = setting.token_after(quantity)
    if quantity.kind != "words" or quantity.value != 1:
        return False
    if word is None or (after is not None and after.kind == "n"):
        return True
    words = setting.reading.words
    following = words[word.i + 1] if word.i + 1 < len(words) else word
    if quantity.hedge_first >= 0 or quantity.hedge_last >= 0:
        return False
    if following.lower in CASUALTY:
        return quantity.group < 0 and following.lower not in {"dead", "killed", "injured", "wounded"}
    if following.pos not in NOUNS:
        return True
    counted = following.lemma.lower() in lexicon.not_claims("one_counts") and is_counted_one(setting, word)
    return quantity.group < 0 and not counted


def is_counted_one(setting: Setting, word: Word) -> bool:
    """Tell whether "one person" is counted: harmed, arrested, found and the like, not one of a story's characters."""
    at = word
    words = setting.reading.words
    for _ in range(4):
        at = words[at.head]
        if at.pos == "VERB":
            return at.lemma in COUNTING_VERBS
    return False


def pronoun_pair(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a small number word stands for persons known: "the two met", "those three"."""
    before = setting.token_before(quantity)
    if quantity.kind != "words" or setting.tokens[quantity.first].lower not in SMALL_WORDS or before is None:
        return False
    if before.lower not in {"the", "these", "those"} or quantity.group >= 0:
        return False
    after = setting.token_after(quantity)
    word = setting.reading.word_at(after.start) if after else None
    lead = setting.tokens[quantity.first - 2].lower if quantity.first > 1 else ""
    if word is not None and word.tag == "VBN" and lead in {"from", "than", "to", "with", "against"}:
        return False  # "up from the four arrested initially"
    return word is None or word.pos in {"VERB", "AUX", "PUNCT", "ADP", "CCONJ", "SCONJ"} or misread_verb(word)


def base_of_rate(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is what a rate is told by: "19 deaths per 100,000 people"."""
    before = setting.token_before(quantity)
    return before is not None and before.lower == "per" and quantity.kind == "digits"


def is_id(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is too long a run of bare digits to count anything: an id, a barcode, an account."""
    words = setting.tokens[quantity.first].text
    return quantity.kind == "digits" and quantity.unit is None and words.isdigit() and len(words) > LONGEST


# In this order: what the form shows first, then what the words around it show.
NO_COUNTS: Final[tuple[tuple[str, Callable[[Setting, Quantity], bool]], ...]] = (
    ("the base of a rate", base_of_rate),
    ("an id", is_id),
    ("a time of day", clock_time),
    ("a time of day", opening_hour),
    ("an age band", under_age),
    ("years", is_years),
    ("an age band", age_band),
    ("a year", is_year),
    ("a label", is_label),
    ("an age", aged),
    ("an age", named_age),
    ("an age", age_of),
    ("an age", apposed_age),
    ("an age", bare_age),
    ("numbering", numbering),
    ("a ratio", is_ratio),
    ("one as a pronoun", no_count_of_one),
    ("a pronoun", pronoun_pair),
)
