"""Whether two utterances say the same: in one wording, in other words, or told once in quotation marks and once not."""

from __future__ import annotations

from typing import Final

from rapidfuzz import fuzz

from lib.compare.quotes import Utterance, content_stems, numbers_of
from lib.compare.speakers import Bond, bond
from lib.compare.wording import number_words, plain_words

ALIKE_GRAMS: Final = 0.65
SOME_GRAMS: Final = 0.4
ALIKE_PART: Final = 80
SHORTEST: Final = 12
ENOUGH: Final = 5
DENIED: Final = 0.8  # so much is shared by two of which one alone holds a denial: "money I do not have"
LINKED: Final = 4  # a firm and its chief must share a quarter of what the one says at length
THOUSAND: Final = 1000
FEW, TELLING = 2, 7  # a word or two, one of seven letters and more
SOME_WORDS, MOST = 3, 2.5
ALIKE_WORDS, ALIKE_SENTENCES = 0.55, 0.65  # what two direct quotes in other words must share
Content = tuple[frozenset[str], frozenset[float]]


def same_words(a: Utterance, b: Utterance) -> bool:
    """Tell whether the words in quotation marks of two utterances are one wording, shortened or slightly changed."""
    if not a.marked or not b.marked:
        return False
    short, long = (a, b) if (len(a.grams), a.article) <= (len(b.grams), b.article) else (b, a)
    if sum(map(len, short.marked_words)) + len(short.marked_words) <= SHORTEST or not short.grams:
        return False
    contained = len(short.grams & long.grams) / len(short.grams)
    if contained >= ALIKE_GRAMS:
        if len(short.marked_words) >= ENOUGH:
            return True
        most = 2 * len(content_stems(short.marked)) > len(short.marked_stems)
        return most and " ".join(short.marked_words) in " ".join(long.marked_words)
    return contained > SOME_GRAMS and any(
        fuzz.partial_ratio(x, y, score_cutoff=ALIKE_PART) for x in a.parts for y in b.parts
    )


def same_outcry(a: Utterance, b: Utterance) -> bool:
    """Tell whether one of two utterances quotes a word or two that the other quotes too: "a betrayal", "shameful".

    For one speaker alone; the word must be long, since short ones are said again and again.
    """
    short, long = sorted((a, b), key=lambda u: (len(u.marked_words), u.article))
    stems = content_stems(short.marked) - {"not"}
    if not stems or len(stems) > FEW or len(short.marked_words) > ENOUGH:
        return False
    return max(map(len, stems)) >= TELLING and stems <= content_stems(long.marked)


def same_meaning(a: Utterance, b: Utterance) -> bool:
    """Tell whether two direct quotes of one speaker give one utterance in other words, as translations do.

    As a whole, or a sentence of the one and a sentence of the other.
    """
    if alike_in_words((a.stems, a.numbers), (b.stems, b.numbers), ALIKE_WORDS):
        return True
    left, right = ([(content_stems(part), numbers_of(part)) for part in u.parts] for u in (a, b))
    return any(alike_in_words(x, y, ALIKE_SENTENCES) for x in left for y in right)


def alike_in_words(a: Content, b: Content, share: float) -> bool:
    """Tell whether of two contents, each given as stems and figures, the shorter is for the most part in the other."""
    if a[1] and b[1] and not a[1] & b[1]:
        return False
    shared = len((a[0] & b[0]) - {"not"}) + len(a[1] & b[1])
    short, long = sorted(len(stems - {"not"}) + len(figures) for stems, figures in (a, b))
    if ("not" in a[0]) != ("not" in b[0]) and (shared <= SOME_WORDS or shared < DENIED * short):
        return False
    return shared >= SOME_WORDS and shared >= share * short and long <= MOST * short


def same_statement(a: Utterance, b: Utterance, tie: Bond) -> bool:
    """Tell whether two utterances, one at least indirect, say the same: most content words of the shorter are shared.

    Numbers that differ part them. Without one known speaker for both (a chief and her firm are two), more is asked for.
    """
    return any(same_content(x, y, tie) for x in said_in(a) for y in said_in(b))


def said_in(u: Utterance) -> tuple[Content, ...]:
    """Return what an utterance says as a whole and, where it holds several quotes, in each of them."""
    return ((u.stems, u.numbers), *(u.each if len(u.each) > 1 else ()))


def same_content(a: Content, b: Content, tie: Bond) -> bool:
    """Tell whether two contents, each given as stems and figures, are one, as `same_statement` asks.

    For one speaker a figure that hardly stands twice by chance tells as much as two words.
    """
    shared, figures = a[0] & b[0], a[1] & b[1]
    short, long = sorted((a[0], b[0]), key=len)
    if not short or (a[1] and b[1] and not figures):
        return False
    denied = len(shared & {"not"})
    told = len(figures) + (sum(map(rare, figures)) if tie == "same" else 0)
    weight = len(shared) + told
    ratio = (weight - denied) / max(1, len(short) + told - denied)
    if ("not" in a[0]) != ("not" in b[0]) and ratio < DENIED:
        return False
    if tie == "unknown":
        return weight >= 5 and ratio >= 0.7
    if tie == "linked" and len(shared) < 3:
        return False
    if len(short) <= 3:
        return weight >= 2 and ratio >= 0.5 and len(long) <= 4 * len(short)
    least, share = (2 + denied, 0.4) if tie == "same" else (3, 0.5)
    return weight >= least and ratio >= share


def rare(figure: float) -> bool:
    """Tell whether a figure hardly stands twice by chance: a thousand and more, of two digits at least."""
    return abs(figure) >= THOUSAND and len(f"{abs(figure):.6g}".replace(".", "").partition("e")[0].strip("0")) > 1


def alike(a: Utterance, b: Utterance) -> Bond | None:
    """Return how the speakers of two like utterances relate; None when the utterances are not alike."""
    tie = bond(a.speaker, b.speaker)
    longer = max((a, b), key=lambda u: len(u.stems))
    if tie == "linked" and longer.direct and LINKED * len(a.stems & b.stems) < len(longer.stems):
        return None
    known = tie in {"same", "linked"}
    if same_words(a, b):
        return tie if known or long_enough(a, b) else None
    if known and same_outcry(a, b):
        return tie
    if tie == "same" and a.direct and b.direct and same_meaning(a, b):
        return tie
    if tie == "different" or (a.direct and b.direct):
        return None
    return tie if same_statement(a, b, tie) else None


def long_enough(a: Utterance, b: Utterance) -> bool:
    """Tell whether the quoted words are too many to agree by chance."""
    return min(len(a.marked_words), len(b.marked_words)) >= ENOUGH


def belongs(quote_text: str, others: list[Utterance]) -> bool:
    """Tell whether one quote of an utterance is itself found in another article's utterance of the cluster."""
    own = content_stems(quote_text)
    numbers = frozenset(number_words(plain_words(quote_text)))
    return any(len(own & o.stems) + len(numbers & o.numbers) >= max(1, 0.4 * (len(own) + len(numbers))) for o in others)
