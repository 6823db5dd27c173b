"""Ages that only identify, and age bands."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting
from lib.extract.numbers.syntax import NOUNS, SUBJECTS, subject_of, verb_above
from lib.extract.numbers.tokens import BROKEN
from lib.extract.reading import Word

OF_THOSE: Final = frozenset({"them", "whom", "the", "those", "these", "its", "their", "which"})
MAX_AGE: Final = 120
BEING: Final = lexicon.cues("being")
BARELY: Final = lexicon.cues("barely")
AFTER_AGE: Final = lexicon.cues("after_age")
PEOPLE: Final = (lexicon.not_claims("human_nouns") | lexicon.cues("agents")) - lexicon.cues("bodies")
LONGEST_LEAD: Final = 4
AGE_LEADS: Final = lexicon.cues("age_leads")
AGED_BY_OF: Final = lexicon.cues("aged_by_of")
PERSONS: Final = frozenset({"i", "he", "she", "who", "you"})


def lead(setting: Setting, quantity: Quantity) -> int:
    """Return the first token of a bare figure and the adverbs that only stress it: "just two", "then nine"."""
    at = quantity.first
    while at and setting.tokens[at].gap != BROKEN and setting.tokens[at - 1].lower in BARELY:
        at -= 1
    return at


def under_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a bound tells an age band: "children under five", "people over 65"."""
    tokens = setting.tokens
    if quantity.hedge_first < 1 or tokens[quantity.hedge_first].lower not in {"under", "over", "below", "above"}:
        return False
    word = setting.reading.word_at(tokens[quantity.hedge_first - 1].start)
    value = quantity.value or 0
    if word is not None and word.lower in BEING and bare_years(setting, quantity, word):
        return True
    human = word is not None and (
        word.lemma.lower() in lexicon.not_claims("human_nouns") or word.lower in {"them", "those", "whom", "anyone"}
    )
    return (
        human
        and 0 < value < 120
        and not quantity.scaled
        and (quantity.unit is None or quantity.unit.dimension == "time")
    )


def bare_years(setting: Setting, quantity: Quantity, verb: Word) -> bool:
    """Tell whether "were under five" says how old people are: persons before, nothing counted behind."""
    after = setting.token_after(quantity)
    if after is not None and after.kind != "s" and after.lower not in AFTER_AGE:
        return False
    who = subject_of(setting.reading, verb)
    before = setting.reading.words[verb.i - 1] if verb.i else verb
    if who is not None and who.pos in {"NUM", "SYM"}:
        at = setting.reading.words[who.i + 1 : verb.i]
        who = next((w for w in at if w.pos in NOUNS), who)  # "three in five of our patients are over seventy"
    people = {who.lemma.lower(), who.lower} if who is not None else set()
    human = bool(people & (PEOPLE | PERSONS | {"they", "whom"})) or before.lower in {"whom", "them", "who"}
    return human and 0 < (quantity.value or 0) < MAX_AGE and not quantity.scaled and quantity.unit is None


def named_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is an age that only says when or who: "at the age of 91", "under the age of five"."""
    at = quantity.first
    if at < LONGEST_LEAD or quantity.kind not in {"digits", "words"} or not 0 < (quantity.value or 0) < MAX_AGE:
        return False
    before = [t.lower for t in setting.tokens[at - LONGEST_LEAD : at]]
    return before[1:] == ["the", "age", "of"] and before[0] in AGE_LEADS


def age_of(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is the age of a person told by "of": "a boy of 14", "a woman of about 60"."""
    at, after = quantity.begins, setting.token_after(quantity)
    if at < 2 or quantity.scaled or quantity.kind not in {"digits", "words"} or not 0 < (quantity.value or 0) < MAX_AGE:
        return False
    if setting.tokens[at - 1].lower != "of" or setting.tokens[at - 2].lower not in AGED_BY_OF:
        return False
    word = setting.reading.word_at(after.start) if after else None
    return word is None or word.pos not in {"NOUN", "PROPN", "ADJ", "NUM"}


def aged(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether "aged" leads to the age of one person, which only says who it is: "died aged 78"."""
    before, value = setting.token_before(quantity), quantity.value or 0
    plain = quantity.kind in {"digits", "words"} and not quantity.scaled and quantity.hedge_first < 0
    return plain and quantity.group < 0 and before is not None and before.lower == "aged" and 0 < value < MAX_AGE


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
    if apposition(setting, quantity, word):
        return True
    owned = quantity.first >= 2 and setting.tokens[quantity.first - 2].lower in {"has", "have", "had", "with", "of"}
    return owned and (word is None or word.pos not in {"NOUN", "PROPN", "ADJ"})


def apposition(setting: Setting, quantity: Quantity, word: Word | None) -> bool:
    """Tell whether an age only tells who someone is: "Ivo Petric, a 61-year-old beekeeper", "19-year-old Mia Brand"."""
    if quantity.hedge_first >= 0 or quantity.unit is None or quantity.unit.name != "year of age":
        return False
    if word is not None and word.pos == "PROPN":
        named = [n.label for n in setting.reading.names if n.start <= word.start < n.end]
        return not named or "PERSON" in named
    tokens, first = setting.tokens, quantity.first
    if first < 3 or tokens[first - 1].lower not in {"a", "an"} or tokens[first - 2].text != ",":
        return False
    holder = setting.reading.word_at(tokens[first - 3].start)
    known = (
        holder is not None and holder.tag in {"NN", "NNS"} and holder.lemma.lower() in PEOPLE
    )  # "The victim, a 66-year-old man"
    return holder is not None and (holder.pos == "PROPN" or known)


def apposed_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is an age after a name: "Ana Pinto, 34, said"."""
    after = setting.token_after(quantity)
    at = lead(setting, quantity)
    before = setting.tokens[at - 1] if at and setting.tokens[at].gap != BROKEN else None
    if before is None or before.text not in {",", "("} or at < 2 or not 0 < (quantity.value or 0) < 120:
        return False
    if quantity.scaled or quantity.kind not in {"digits", "words"}:
        return False
    if (
        after is not None
        and after.text not in {",", ")", ".", ";", "—", "–", "―", ":", "”", '"'}
        and after.lower not in {"who", "from", "of", "and"}
    ):
        return False
    following = setting.tokens[quantity.last + 1] if quantity.last + 1 < len(setting.tokens) else None
    if (
        after is not None
        and after.lower == "of"
        and following is not None
        and (following.kind == "n" or following.lower in OF_THOSE)
    ):
        return False  # "In the trial, 44 of 510 patients died"
    holder = setting.reading.word_at(setting.tokens[at - 2].start)
    value = quantity.value or 0
    closes = after is None or after.text in {".", ";"}
    if (
        closes
        and holder is not None
        and gapped_place(holder, [t.lower for t in setting.tokens[max(0, at - 4) : at - 2]])
    ):
        return False
    return (
        holder is not None
        and (holder.pos in NOUNS or named_by_adjective(holder))
        and value == int(value)
        and holder.text[0].isalpha()
        and holder.tag not in {"NNS", "NNPS"}
    )


def named_by_adjective(holder: Word) -> bool:
    """Tell whether a surname was read as an adjective: "Bright, 57, told"."""
    return holder.pos == "ADJ" and holder.dep in SUBJECTS and holder.text[0].isupper()


def gapped_place(holder: Word, before: list[str]) -> bool:
    """Tell whether a thing goes on a list of counts: "the east had twelve; the west, nine"."""
    return before == [";", "the"] and holder.pos == "NOUN" and holder.lemma.lower() not in PEOPLE


def bare_age(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is the age of one person: "the youngest victim was two", "since I was seven"."""
    value = quantity.value or 0
    if quantity.scaled or quantity.kind not in {"digits", "words"} or not 0 < value < MAX_AGE or quantity.group >= 0:
        return False
    at, after = lead(setting, quantity), setting.token_after(quantity)
    if (
        not at
        or setting.tokens[at].gap == BROKEN
        or not (setting.tokens[at - 1].lower in BEING or shortened(setting, at))
    ):
        return False
    if after is not None and after.lower not in AFTER_AGE and (after.kind != "s" or after.text in {"-", "–", "("}):
        return False
    word = setting.word(quantity)
    verb = verb_above(setting.reading, word) if word is not None else None
    who = subject_of(setting.reading, verb) if verb is not None else None
    return who is not None and who.i < (word.i if word else 0) and is_one_person(setting, who)


def shortened(setting: Setting, at: int) -> bool:
    """Tell whether the "m" of "I'm" or the "s" of "she's" stands right before token `at`."""
    here = [t.lower for t in setting.tokens[max(0, at - 3) : at]]
    return len(here) == 3 and here[0] in PERSONS and here[1] in {"'", "’"} and here[2] in {"m", "s", "re"}


def is_one_person(setting: Setting, word: Word) -> bool:
    """Tell whether a word is one person: a pronoun, a noun in the singular, or a name."""
    if word.lower in PERSONS | {"youngest", "eldest", "oldest"}:
        return True
    if word.lower == "they":
        return setting.reading.words[word.head].lemma == "turn"  # "when they turn 25"
    if word.tag == "NN":
        return word.lemma.lower() in PEOPLE
    return word.pos == "PROPN" and any(
        n.start <= word.start < n.end and n.label == "PERSON" for n in setting.reading.names
    )
