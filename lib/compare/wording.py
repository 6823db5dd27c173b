"""What changed between two wordings: a diff by whole words, and flags for what a reader must not miss."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import Indel

from lib.compare.words import stem, word_list, word_set, word_table

CHUNK: Final = re.compile(r"\S+\s*")
EDGE: Final = re.compile(r"^[^\w$€£%+°-]+|[^\w$€£%+°]+$")
ELLIPSIS: Final = re.compile(r"\.\.\.|…|\[\.+\]")
INSERTION: Final = re.compile(r"\[[^\[\]]{0,80}\]")
UNITS_IN_WORDS: Final = {word: value for value, word in enumerate(word_list("to_nineteen"))}
TENS: Final = {word: 10 * value for value, word in enumerate(word_list("tens"), 2)}
SCALES: Final = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
FIGURE: Final = re.compile(r"[$€£]?(\d[\d,]*(?:\.\d+)?)(%|bn|mn|m|k|tn)?")
CUT_FROM = 3
ONE_PHRASE = 12
LONGEST = 4000


class Piece(NamedTuple):
    """A stretch that two wordings share (`equal`; each as it writes it) or that one alone has (the other is empty).

    Joined in order, all `a` give the first text back and all `b` the second.
    """

    kind: Literal["equal", "deleted", "inserted"]
    a: str
    b: str


class Step(NamedTuple):
    """A run of words kept, or dropped from one side and put in on the other."""

    equal: bool
    a: tuple[str, ...]
    b: tuple[str, ...]


def chunks(text: str) -> list[str]:
    """Cut a text into words, each with the white space and loose punctuation after it (and, the first, before it)."""
    found = CHUNK.findall(text)
    lead = text[: len(text) - len(text.lstrip())]
    if not found:
        return [text] if text else []
    found[0] = lead + found[0]
    joined: list[str] = []
    for chunk in found:
        if joined and not word_key(chunk):
            joined[-1] += chunk
        else:
            joined.append(chunk)
    return joined


def word_key(chunk: str) -> str:
    """Return what a chunk is compared by: small letters, no punctuation at its ends, one kind of apostrophe."""
    return EDGE.sub("", chunk.strip().casefold().replace("’", "'").replace("‘", "'").replace("–", "-")).strip("-")


def word_diff(a: str, b: str) -> tuple[Piece, ...]:
    """Compare two wordings by whole words; commas, other punctuation and case make no difference.

    Returns pieces in reading order, deletions before insertions. Very long texts are not aligned inside.
    """
    left, right = chunks(a), chunks(b)
    found: list[Piece] = []
    for equal, i1, i2, j1, j2 in opcodes([word_key(c) for c in left], [word_key(c) for c in right]):
        text_a, text_b = "".join(left[i1:i2]), "".join(right[j1:j2])
        if equal:
            found.append(Piece("equal", text_a, text_b))
            continue
        if text_a:
            found.append(Piece("deleted", text_a, ""))
        if text_b:
            found.append(Piece("inserted", "", text_b))
    return tuple(found)


def opcodes(a: Sequence[str], b: Sequence[str]) -> list[tuple[bool, int, int, int, int]]:
    """Align two lists of words: (kept?, from and to in a, from and to in b), neighbouring changes joined."""
    if max(len(a), len(b)) > LONGEST:
        return [(True, 0, len(a), 0, len(b))] if a == b else [(False, 0, len(a), 0, len(b))]
    found: list[tuple[bool, int, int, int, int]] = []
    for code in Indel.opcodes(a, b):
        i1, i2, j1, j2 = code.src_start, code.src_end, code.dest_start, code.dest_end
        equal = code.tag == "equal"
        if found and found[-1][0] == equal:
            _, p1, _, q1, _ = found[-1]
            found[-1] = (equal, p1, i2, q1, j2)
        else:
            found.append((equal, i1, i2, j1, j2))
    return found


@lru_cache(maxsize=8192)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a quote for comparison: insertions in brackets and ellipses left out."""
    plain = ELLIPSIS.sub(" ", INSERTION.sub(" ", text))
    return tuple(key for key in (word_key(c) for c in chunks(plain.replace("—", " ").replace("–", "-"))) if key)


def steps(a: str, b: str) -> list[Step]:
    """Align the plain words of two wordings."""
    left, right = plain_words(a), plain_words(b)
    return [Step(eq, left[i1:i2], right[j1:j2]) for eq, i1, i2, j1, j2 in opcodes(left, right)]


def number_words(words: Sequence[str]) -> list[float]:
    """Return the values of figures and number words in order: "twenty-two", "22" → 22; "3 million" → 3,000,000."""
    found: list[float] = []
    open_scale = False
    for word in (part for w in words for part in split_number(w)):
        match = FIGURE.fullmatch(word)
        if match is not None:
            value = float(match.group(1).replace(",", "")[:24])
            found.append(value * {"bn": 1e9, "mn": 1e6, "m": 1e6, "k": 1e3, "tn": 1e12}.get(match.group(2) or "", 1))
            open_scale = True
        elif word in TENS:
            found.append(TENS[word])
            open_scale = True
        elif word in UNITS_IN_WORDS:
            if open_scale and found and found[-1] in TENS.values() and UNITS_IN_WORDS[word] < 10:
                found[-1] += UNITS_IN_WORDS[word]
            else:
                found.append(UNITS_IN_WORDS[word])
            open_scale = True
        elif word.removesuffix("s") in SCALES and open_scale and found:
            found[-1] *= SCALES[word.removesuffix("s")]
        else:
            open_scale = False
    return found


def split_number(word: str) -> list[str]:
    """Cut "twenty-two" at its hyphen; leave other words."""
    parts = word.split("-")
    return parts if len(parts) > 1 and all(p in TENS or p in UNITS_IN_WORDS for p in parts) else [word]


def negations(words: Sequence[str]) -> int:
    """Count the words that deny."""
    return sum(word in word_set("negators") or word.endswith("n't") for word in words)


def changed_number(changes: Sequence[Step]) -> str | None:
    """Return "22 → 24" for numbers that one wording puts in another's place; None when none moved."""
    left = number_words([w for step in changes for w in step.a])
    right = number_words([w for step in changes for w in step.b])
    gone, came = [x for x in left if x not in right], [x for x in right if x not in left]
    small = any(
        x in gone for step in changes if not step.equal and len(step.a) <= CUT_FROM for x in number_words(step.a)
    )
    if not came and not small:
        return None
    return f"{spell(gone)} → {spell(came)}"


def spell(values: Sequence[float]) -> str:
    """Write values for people."""
    return ", ".join(f"{v:,.10g}" for v in values) or "none"


def changed_negation(changes: Sequence[Step]) -> str | None:
    """Return the words around a denial that one wording has and the other has not."""
    for step in changes:
        if step.equal or negations(step.a) % 2 == negations(step.b) % 2:
            continue
        short = min(len(step.a), len(step.b)) > 0 or max(len(step.a), len(step.b)) <= CUT_FROM
        if short:
            return f"{' '.join(step.a) or 'nothing'} → {' '.join(step.b) or 'nothing'}"
    return None


def changed_tense(changes: Sequence[Step]) -> str | None:
    """Return "has → had" where a verb changed its time between two wordings."""
    future = word_set("future")
    for step in changes:
        if step.equal or not step.a or not step.b or max(len(step.a), len(step.b)) > ONE_PHRASE:
            continue
        emphatic = {"did", "didn't"} & {*step.a, *step.b}  # "didn't know" and "knew" are one time
        for old in step.a:
            for new in step.b:
                if old != new and not emphatic and other_time(old, new):
                    return f"{old} → {new}"
        gone, came = future & set(step.a), future & set(step.b)
        if bool(gone) != bool(came) and {stem(w) for w in step.a} & {stem(w) for w in step.b}:
            return f"{' '.join(step.a)} → {' '.join(step.b)}"
    for step in changes:
        if not step.equal and max(len(step.a), len(step.b)) == 1 and future & {*step.a, *step.b}:
            return f"{' '.join(step.a) or 'nothing'} → {' '.join(step.b) or 'nothing'}"
    return None


def other_time(old: str, new: str) -> bool:
    """Tell whether two words are one verb in two times: has and had, says and said, fails and failed."""
    past, future = word_table()["past"], word_set("future")
    if past.get(old) == new or past.get(new) == old:
        return True
    if {old, new} <= {*past, *past.values(), *future}:
        return (old in future) != (new in future)
    if stem(old) != stem(new) or not old.isalpha() or not new.isalpha():
        return False
    ended = [
        w.endswith("ed") or (stem(w) != w.removesuffix("s") and not w.endswith(("ing", "s", "e", "y")))
        for w in (old, new)
    ]
    return ended[0] != ended[1]


def cut_words(changes: Sequence[Step]) -> str | None:
    """Return the longest run of words that the second wording leaves out; None for fewer than three words."""
    runs = [(len(step.a), step.a) for step in changes if not step.equal and len(step.a) - len(step.b) >= CUT_FROM]
    return " ".join(max(runs)[1]) if runs else None


def runs_together(a: str, b: str) -> bool:
    """Tell whether words that stand apart in `a` follow one another in `b` without an ellipsis between them."""
    changes = steps(a, b)
    if len(changes) < 3 or ELLIPSIS.search(b):
        return False
    return any(
        before.equal and after.equal and len(before.a) >= CUT_FROM and len(after.a) >= CUT_FROM
        and not step.equal and len(step.a) > CUT_FROM and not step.b
        for before, step, after in zip(changes, changes[1:], changes[2:], strict=False)
    )  # fmt: skip
