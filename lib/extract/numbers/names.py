"""Figures that are names or labels: "Article 5", "Nasdaq 100", "the number 17"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.deeds import OPENERS, listed, noun_start
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.setting import Setting, following_noun
from lib.extract.numbers.syntax import verb_above
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token
from lib.extract.reading import Word

JOINTS: Final = frozenset({"and", "or", "to", ",", "&", "–", "-"})
# Of the labels those whose plural also counts, and is no label: "points 3 and 4 down"
COUNTED_TOO: Final = frozenset(
    {"point", "count", "case", "game", "match", "set", "goal", "day", "week", "night", "world"}
)
NUMBERED: Final = lexicon.not_claims("firm_labels") | (lexicon.not_claims("labels") - COUNTED_TOO)
DOTTED_FIGURES: Final = frozenset({"article", "section", "clause", "chapter", "paragraph", "version", "rule", "number"})
DOTTED_LABELS: Final = frozenset({"no", "nos", "nr", "vol", "fig", "art", "sec", "ch", "pp", "p", "op", "mk"})


def in_name(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether the figure stands inside a longer name of an organisation, product, event, law or work."""
    start, end = setting.tokens[quantity.first].start, setting.tokens[quantity.figure_last - 1].end
    lower_unit = quantity.own_unit and not setting.tokens[quantity.last - 1].text[0].isupper()
    for a, b in setting.names.around(start, end):
        if a <= start and end <= b and (a, b) != (start, end) and not (a == start and lower_unit):
            return True
    if (
        quantity.unit is not None
        or quantity.scaled
        or quantity.kind not in {"digits", "words"}
        or quantity.hedge_first >= 0
    ):
        return False
    text, before = setting.reading.text, setting.token_before(quantity)
    joined = before is not None and (before.kind == "w" or before.text in "-‐‑’'&")
    holding = [a for a, b in setting.model_names.around(start, end) if a < start and end <= b and text[a].isupper()]
    return joined and bool(holding) and not set(",.") & set(text[start:end])


def is_label(setting: Setting, quantity: Quantity) -> bool:
    """Tell whether a figure is a label or part of a name: "Article 5", "iPhone 14", "the number 17", "top 10"."""
    figure = setting.tokens[quantity.first].text
    before = setting.token_before(quantity)
    if before is None or quantity.scaled:
        return False
    if known_by_number(figure, before, setting.token_after(quantity)):
        return True
    row = label_of_list(setting, quantity)
    if row is None and opens_row(setting, quantity, before):
        row = before
    label = row or label_before(setting, quantity, before)
    if label is None or "," in figure or quantity.hedge_first >= 0:
        return False
    if "." in figure:
        return label.lower in DOTTED_FIGURES  # "clause 4.2"
    noun = following_noun(setting, quantity)
    mine = noun is not None and noun.tag in {"NNS", "NNPS"} and noun.lower != "series"
    return labelled(setting, label, mine=mine, dotted=label is not before, listed=row is not None) or capital_before(
        setting, quantity, label, mine=mine
    )


def known_by_number(figure: str, before: Token, after: Token | None) -> bool:
    """Tell whether a figure is an aircraft or an emergency number: "a 737", "call 999"."""
    if figure not in lexicon.not_claims("known_names") or (after is not None and after.text in HYPHENS):
        return False
    named = after is not None and after.lower in lexicon.not_claims("known_heads")
    return named or before.lower in {"a", "the", "called", "dialled", "dial", "call"}


def label_of_list(setting: Setting, quantity: Quantity) -> Token | None:
    """Return the plural label before a list of figures: "junctions 10 and 11", "Articles 5, 6 and 9"."""
    at = quantity.first
    for _ in range(4):
        if at < 2:
            break
        if setting.tokens[at].gap == BROKEN:
            return None
        joint, figure = setting.tokens[at - 1], setting.tokens[at - 2]
        if joint.lower not in JOINTS or figure.kind != "n":
            break
        at -= 2
    label = setting.tokens[at - 1] if at < quantity.first and at else None
    known = label is not None and label.lower.endswith("s") and label.lower[:-1] in NUMBERED
    return label if known else None


def opens_row(setting: Setting, quantity: Quantity, before: Token) -> bool:
    """Tell whether a figure is the first of a row behind a plural label: the 12 of "exits 12 and 14"."""
    row = setting.tokens[quantity.last : quantity.last + 2]
    goes_on = len(row) > 1 and row[0].lower in JOINTS and row[1].kind == "n"
    return goes_on and before.lower.endswith("s") and before.lower[:-1] in NUMBERED


def label_before(setting: Setting, quantity: Quantity, before: Token) -> Token | None:
    """Return the word right before a figure, the stop of "No." skipped; None when a sign stands there."""
    if setting.tokens[quantity.first].gap == GLUED and before.text not in {".", "("}:
        return None
    if before.text == "." and quantity.first >= 2 and before.gap == GLUED:
        word = setting.tokens[quantity.first - 2]
        return word if word.lower in DOTTED_LABELS else None
    return before if before.kind == "w" else None


def labelled(setting: Setting, label: Token, *, mine: bool, dotted: bool, listed: bool = False) -> bool:
    """Tell whether a word makes the figure after it a label; `mine` when the figure counts a plural noun of its own."""
    lower = label.lower
    if lower in {"top", "bottom"} or (label.text == "Year" and label.gap != BROKEN):
        return True
    if lower.endswith("s") and lower[:-1] in lexicon.not_claims("firm_labels") and not mine and lower != "numbers":
        return True
    if listed and lower.endswith("s") and not mine:
        return True
    if lower in lexicon.not_claims("firm_labels") and (lower != "no" or dotted):
        return True
    if mine or lower not in lexicon.not_claims("labels") or lower in {"world", "under", "final"}:
        return False
    parsed = setting.reading.word_at(label.start)
    return parsed is None or parsed.pos != "VERB"


def takes_too(setting: Setting, quantity: Quantity, name: Word) -> bool:
    """Tell whether a name takes the number behind it as the one before took its own: "… 34 seats, the Liberals 28"."""
    reading, after = setting.reading, setting.token_after(quantity)
    if after is not None and after.kind == "w" and after.lower not in {"and", "but", "while"}:
        return False
    start = noun_start(reading, name)
    opener = reading.words[start - 1] if start else name
    if opener.sentence != name.sentence or opener.lower not in OPENERS or reading.words[start].lower in {"a", "an"}:
        return False
    first = reading.sentences[name.sentence].first
    figures = [w for w in reading.words[first : opener.i] if w.tag == "CD"]
    verb = verb_above(reading, figures[-1]) if figures else None
    return verb is not None and verb.i < figures[-1].i and verb.lemma in listed("taking")


def capital_before(setting: Setting, quantity: Quantity, before: Token, *, mine: bool) -> bool:
    """Tell whether a name stands right before the figure and takes it in: "Nasdaq 100", "Norrvik 900 Pro"."""
    if before.text.islower() or (quantity.kind == "words" and not setting.tokens[quantity.first].text[0].isupper()):
        return False
    name = setting.reading.word_at(before.start)
    number = setting.word(quantity)
    if name is None or number is None or name.pos not in {"PROPN", "NOUN"} or name.sentence != number.sentence:
        return False
    if before.lower in lexicon.not_claims("weekdays") or takes_too(setting, quantity, name):
        return False
    if mine:
        noun = following_noun(setting, quantity)
        return noun is not None and name.head == noun.i and name.dep in {"compound", "nmod"} and noun.pos == "PROPN"
    after = setting.token_after(quantity)
    word = setting.reading.word_at(after.start) if after else None
    return not (
        word is not None
        and word.pos in {"NOUN", "ADJ"}
        and name.head != number.i
        and number.head == word.i
        and name.head != word.i
    )
