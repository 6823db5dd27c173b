"""Numbers without a figure: multiples ("doubled", "twice"), pairs, halving, and nothing at all ("no casualties")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.lone import and_a_half, lone_unit
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.shares import below_of
from lib.extract.numbers.syntax import SUBJECTS
from lib.extract.numbers.tokens import BROKEN, GLUED, Token
from lib.extract.reading import Reading, Word

TIMES: Final = Unit("times", "multiple")
PERCENT: Final = Unit("percent", "share")
HALVING: Final = frozenset({"halved", "halving", "halves", "halve"})
NOT_PAIRS: Final = lexicon.cues("not_pairs")
WHOLE: Final = frozenset({"a", "an"})
PAIRS: Final = frozenset({"pair", "couple", "brace", "trio", "quartet"})
PAIR_SIZES: Final = {"pair": 2, "couple": 2, "brace": 2, "trio": 3, "quartet": 4}
AFTER_DOUBLE: Final = lexicon.cues("after_double")
DENIALS: Final = frozenset({"no", "not", "none"})
NOT_NOUNS_OF_ZERO: Final = lexicon.cues("not_nouns_of_zero")
MASS: Final = lexicon.cues("mass")
BEFALLING: Final = lexicon.cues("befalling")
STARTERS: Final = frozenset({*HALVING, *DENIALS, *PAIRS, "percentage", "basis", "nobody"})
ONES: Final = frozenset({"one", "1"})
NOUN_INSIDE: Final = "noun inside"
DEGREES: Final = frozenset({"roughly", "nearly", "almost", "about", "more than", "effectively", "approximately"})
SUPPOSING: Final = frozenset({"should", "must", "can", "could", "would", "may", "might", "shall", "ought"})
YEARS: Final = range(1900, 2100)


def special_quantities(tokens: Sequence[Token], blocked: bytearray, reading: Reading) -> Iterator[Quantity]:
    """Yield multiples, pairs and zero claims in text order."""
    multiples = lexicon.table("words")["multiples"]
    for at, token in enumerate(tokens):
        word = token.lower
        if blocked[at] or (token.kind != "w" and word not in ONES):
            continue
        found: Quantity | None = None
        if word in ONES | WHOLE:
            found = (
                and_a_half(tokens, at) or one_noun_in(tokens, at, reading)
                if word in ONES
                else and_a_half(tokens, at) or lone_unit(tokens, at)
            )
        elif word in multiples:
            found = multiple(tokens, at, reading, multiples[word])
        elif word in STARTERS:
            if word in HALVING:
                found = halved(tokens, at, reading)
            elif word in {"percentage", "basis"}:
                found = one_point(tokens, at)
            elif word in PAIRS:
                found = pair_of(tokens, at, reading)
            else:
                found = nothing(tokens, at, reading)
        if found is not None:
            yield found


def made(first: int, last: int, value: int | Decimal, kind: str, unit: Unit | None = None) -> Quantity:
    """Make a quantity of tokens `first` to `last`."""
    return Quantity(first, last, last, kind, Decimal(value), unit=unit, mantissa=Decimal(value))


def multiple(tokens: Sequence[Token], at: int, reading: Reading, meaning: tuple[int, str]) -> Quantity | None:
    """Read "doubled", "more than double the", "threefold", "twice as many"."""
    token = tokens[at]
    word = reading.word_at(token.start)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    following = after.lower if after is not None and after.gap != BROKEN else ""
    if word is None or token.gap == GLUED or (after is not None and after.gap == GLUED and after.text in "-‐‑"):
        return None
    if token.lower in {"twice", "thrice"}:
        third = reading.word_at(tokens[at + 2].start) if at + 2 < len(tokens) else None
        if following == "as" and (third is None or third.pos not in {"ADJ", "ADV"}):
            return None
        if following not in {"as", "the", "that", "its", "what", "their"}:
            return None
    elif token.lower in {"double", "triple", "treble", "quadruple"}:
        if following not in AFTER_DOUBLE and word.pos != "VERB":
            return None
    elif token.lower in {"doubles", "triples"} and word.pos != "VERB" and not acts_as_verb(reading, word):
        return None
    found = made(at, at + 1, meaning[0], "multiple", TIMES)
    if meaning[1] and (word.pos == "VERB" or token.lower.endswith("fold") or word.tag in {"VBN", "VBD", "VBG"}):
        found.trend, found.role = meaning[1], "delta"
    return found


def acts_as_verb(reading: Reading, word: Word) -> bool:
    """Tell whether "doubles" was read as a noun where it is the verb: "the cost roughly doubles by 2030"."""
    before = reading.words[word.i - 1] if word.i else word
    after = reading.words[word.i + 1] if word.i + 1 < len(reading.words) else word
    led = before.lower in DEGREES and before.sentence == word.sentence
    return led and (after.lower in {"by", "in", "to", "every", "over", "when", "once", ","} or after.text == ".")


def one_noun_in(tokens: Sequence[Token], at: int, reading: Reading) -> Quantity | None:
    """Read "one passenger in six", "1 young adult in every 20": a share with its noun inside."""
    stop = at + 1
    while stop < len(tokens) and stop <= at + 3 and tokens[stop].lower not in {"in", "out"}:
        if tokens[stop].kind != "w" or tokens[stop].gap == BROKEN:
            return None
        stop += 1
    if stop == at + 1 or stop >= len(tokens) or tokens[stop].gap == BROKEN:
        return None
    noun = reading.word_at(tokens[stop - 1].start)
    found = below_of(tokens, stop)
    if noun is None or found is None or noun.tag != "NN" or found[0] in YEARS or found[0] == 1:
        return None
    below, last = found
    after = reading.word_at(tokens[last].start) if last < len(tokens) and tokens[last].gap != BROKEN else None
    if after is not None and after.pos == "ADJ" and after.lower.endswith("ed"):
        after = reading.words[after.i + 1] if after.i + 1 < len(reading.words) else None  # "one in four deserted"
    if after is not None and after.sentence == noun.sentence and after.pos in {"NOUN", "PROPN", "ADJ", "NUM", "SYM"}:
        return None  # "one man in two cars"
    share = made(at, last, Decimal(1) / Decimal(below), "fraction")
    share.notes.append(NOUN_INSIDE)
    return share


def halved(tokens: Sequence[Token], at: int, reading: Reading) -> Quantity | None:
    """Read "halved" as half down: 50 percent."""
    word = reading.word_at(tokens[at].start)
    if word is None or word.pos not in {"VERB", "ADJ"}:
        return None
    found = made(at, at + 1, 50, "multiple", PERCENT)
    found.trend, found.role = "down", "delta"
    return found


def one_point(tokens: Sequence[Token], at: int) -> Quantity | None:
    """Read "a full percentage point", "a percentage point"."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "point" or at == 0 or tokens[at].gap == BROKEN:
        return None
    first = at - 1
    if tokens[first].lower in {"full", "whole", "single"} and first > 0 and tokens[first].gap != BROKEN:
        first -= 1
    if tokens[first].lower not in WHOLE:
        return None
    found = made(first, at + 2, 1, "words", Unit(f"{tokens[at].lower}_point", "points"))
    found.own_unit = True
    return found


def pair_of(tokens: Sequence[Token], at: int, reading: Reading) -> Quantity | None:
    """Read "a pair of tankers", "a couple of hours"; a married couple and a pair of trousers are none."""
    if at == 0 or tokens[at - 1].lower not in {"a", "another", "the"} or tokens[at].gap == BROKEN:
        return None
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "of" or tokens[at - 1].lower == "the":
        return None
    word = reading.word_at(tokens[at + 2].start)
    if word is None or word.lemma in NOT_PAIRS:
        return None
    return made(at - 1, at + 1, PAIR_SIZES[tokens[at].lower], "pair")


def nothing(tokens: Sequence[Token], at: int, reading: Reading) -> Quantity | None:
    """Read "no casualties", "not one", "not a single", "none of the": value 0 of a thing whose absence is news."""
    word = reading.word_at(tokens[at].start)
    lowers = [t.lower for t in tokens[at : at + 3]]
    if lowers[0] == "nobody" or lowers[:2] == ["no", "one"]:
        return unharmed(tokens, at, at + 1 + (lowers[0] == "no"), reading)
    if word is None or lowers[0] == "no":
        return denied(tokens, at, reading, word) if word is not None else None
    if lowers[:2] == ["none", "of"]:
        return None if lowers[2:] in (["this"], ["that"], ["it"], ["which"]) else made(at, at + 1, 0, "zero")
    if lowers == ["not", "one", "of"] and at and tokens[at - 1].lower in {"is", "was", "'s", "’s", "are", "were", "s"}:
        return None  # "she is not one of the heirs"
    size = 2 if lowers[:2] == ["not", "one"] else 3 if lowers == ["not", "a", "single"] else 0
    size += size == 3 and at + 3 < len(tokens) and tokens[at + 3].lower == "one"
    following = tokens[at + size].lower if at + size < len(tokens) else ""
    return made(at, at + size, 0, "zero") if size and following not in {"to", "for", "who", "but"} else None


def unharmed(tokens: Sequence[Token], at: int, stop: int, reading: Reading) -> Quantity | None:
    """Read "nobody was hurt", "no one has died": value 0 where harm is what did not befall anyone."""
    verb = stop
    while verb < min(len(tokens), stop + 5) and tokens[verb].lower in BEFALLING and tokens[verb].gap != BROKEN:
        verb += 1
    word = reading.word_at(tokens[verb].start) if verb < len(tokens) and tokens[verb].gap != BROKEN else None
    harmed = word is not None and (word.lemma in lexicon.not_claims("harming_verbs") or word.lower in {"dead", "hurt"})
    return made(at, stop, 0, "zero") if harmed else None


def denied(tokens: Sequence[Token], at: int, reading: Reading, no: Word) -> Quantity | None:
    """Read "no" with the noun that it denies."""
    noun = denied_noun(reading, no)
    if noun is None:
        return None
    stop = at + 1
    while stop < len(tokens) and tokens[stop].start < noun.end:
        stop += 1
    found = made(at, stop, 0, "zero")
    found.figure_last = at + 1
    return found


def singly_denied(reading: Reading, noun: Word) -> bool:
    """Tell whether a noun in the singular is denied of what happened or will: "no branch will close"."""
    if noun.dep not in SUBJECTS or noun.lemma.lower() not in lexicon.not_claims("zero_nouns"):
        return False
    verb = reading.words[noun.head]
    helpers = [reading.words[i] for i in reading.children[verb.i] if reading.words[i].pos == "AUX"]
    plain = verb.tag in {"VBD", "VBN", "VB", "VBZ"} and noun.i < verb.i
    return plain and verb.lemma != "be" and not any(w.lower in SUPPOSING for w in helpers)


def denied_noun(reading: Reading, no: Word) -> Word | None:
    """Return the noun that "no" denies, when its absence is a claim; None otherwise."""
    for i in range(no.i + 1, min(no.i + 5, len(reading.words))):
        word = reading.words[i]
        if word.sentence != no.sentence or word.lower in NOT_NOUNS_OF_ZERO:
            return None
        if word.tag in {"NNS", "NNPS"} or word.lower in MASS:
            following = reading.words[i + 1] if i + 1 < len(reading.words) else word
            if following.pos in {"NOUN", "PROPN"} and following.i != i and following.sentence == no.sentence:
                continue
            people = word.tag == "NNPS" or word.lemma.lower() in lexicon.not_claims("zero_nouns")
            return word if people or word.lower in MASS else None
        if singly_denied(reading, word):
            return word
        if word.pos not in {"ADJ", "NOUN", "PROPN", "VERB"} and word.text != "-":
            return None
    return None
