"""What a number counts and what befalls it: head noun, class of thing, happening, metric, predicate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from lib.compare.clauses import Around, Words
from lib.compare.lexicon import Hit, Metric, above, conversions, find, metrics, things
from lib.compare.names import nation
from lib.compare.quotes import families
from lib.compare.words import NAME, Token, stem, stop_words, word_set
from lib.model import NumericClaim

PARTITIVE: Final = re.compile(r"\s+of (?:the|its|their|his|her|our|those|these)\s", re.IGNORECASE)
PAUSE: Final = re.compile(r"[,;:()“”\"]")
HEAD_LENGTH: Final = 4
AFTER: Final = 12
CURRENCY: Final = 3  # letters of its code
TIME: Final = frozenset({"hour", "month"})


@cache
def dimensions() -> frozenset[str]:
    """Return the stems under which a bare measurement is filed: they name no thing."""
    return frozenset(stem(word) for word in word_set("dimensions"))


@lru_cache(maxsize=4096)
def nation_stem(word: str) -> str | None:
    """Return one stem for a country, its people and its adjective; None for other words."""
    country = nation(word.removesuffix("'s").removesuffix("’s"))
    return stem(country.split()[-1]) if country != word else None


@lru_cache(maxsize=16_384)  # a word between figures is asked for again by each of them
def fold(word: str, name: str) -> str | None:
    """Return the stem that a word counts as; None for figures, single letters and words that tell nothing."""
    if word in stop_words() or word[0].isdigit() or len(word) == 1:
        return None
    return nation_stem(word) or family(name)


def folded(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the stems of content words, synonyms as one, figures left out."""
    return frozenset([told for t in tokens if (told := fold(t.lower, t.stem)) is not None])


def family(name: str) -> str:
    """Return the stem that stands for all words that say the same; those of a name stand for themselves."""
    return name.removeprefix(NAME) if name.startswith(NAME) else families().get(name, name)


def tallied(around: Around) -> Words:
    """Return the words for what is counted in "the number of injured rose to 41"; none for other wordings."""
    words = around.before
    for i in range(len(words) - 2, -1, -1):
        if words[i].lower not in word_set("tallies") or words[i + 1].lower != "of":
            continue
        found: list[Token] = []
        for token in words[i + 2 : i + 2 + HEAD_LENGTH]:
            if token.lower in stop_words() or token.lower in word_set("adjacent") or (found and token.lower == "put"):
                if token.lower not in {"the", "people", "those"}:
                    break
                continue
            found.append(token)
        return tuple(found) if not PAUSE.search(around.text, words[i].end, around.number.start) else ()
    return ()


def head_words(around: Around) -> Words:
    """Return the words for the thing counted: the record's, else those after the number up to a function word."""
    if around.counted:
        return around.counted
    found: list[Token] = []
    end = around.number.end
    for token in around.after[:HEAD_LENGTH]:
        gap = around.text[end : token.start]
        stops = token.lower in stop_words()
        if gap.strip(" -’'\n") or (stops and (found or token.lower not in {"of", "the", "more"})):
            break
        if not stops:
            found.append(token)
        end = token.end
    return tuple(found)


def thing_of(around: Around, head: Words) -> str | None:
    """Return the class of what is counted; None when its noun is in no list."""
    if around.number.unit is not None:
        return first_thing(around.counted)
    return first_thing((*head, *around.inner)) or first_thing(around.after[:HEAD_LENGTH])


def first_thing(tokens: Sequence[Token]) -> str | None:
    """Return the class of the last thing-noun in a noun phrase; among people ("child deaths") a narrow class first."""
    hits = find(tokens, things()[0])
    if not hits or hits[-1].name != "person":
        return hits[-1].name if hits else None
    narrow = [h.name for h in hits if h.name != "person" and "person" in above(h.name)]
    return narrow[-1] if narrow else "person"


def metric_of(around: Around) -> str | None:
    """Return the metric a number belongs to: from its head, subject, the words beside it, those farther off."""
    phrases, known = metrics()
    for words, last in (
        (around.counted, True), (around.subject, True), (around.before, True), (around.after, False),
        (around.far_before, True), (around.far_after, False),
    ):  # fmt: skip
        hits = longest([h for h in find(words, phrases) if fitting(known[h.name], around.number)])
        if hits:
            return hits[-1 if last else 0].name
    return None


def fitting(metric: Metric, number: NumericClaim) -> bool:
    """Tell whether a number's unit is one that a metric is stated in; money, shares and bare figures for most."""
    unit = conversions().get(number.unit or "", (number.unit or "count",))[0]
    return (
        unit in metric.units if metric.units else unit in word_set("usual_units") or (len(unit) == 3 and unit.isupper())
    )


def longest(hits: list[Hit]) -> list[Hit]:
    """Drop phrases that lie within longer ones."""
    return [
        h for h in hits
        if not any(o.first <= h.first and h.last <= o.last and o.last - o.first > h.last - h.first for o in hits)
    ]  # fmt: skip


def predicate_of(around: Around, head: frozenset[str]) -> frozenset[str]:
    """Return what is said of the things counted: the first word after them that tells something, the last before."""
    found: set[str] = set()
    edge = around.number.end
    for token in around.after[:AFTER]:
        if PAUSE.search(around.text, edge, token.start):
            break
        edge = token.end
        stems = folded((token,)) - head
        if stems:
            found |= stems
            break
    if around.before and not PAUSE.search(around.text, around.before[-1].end, around.number.start):
        found |= folded(around.before[-1:]) - head
    return frozenset(found)


def act_of(around: Around) -> frozenset[str]:
    """Return the stems of the act that takes a time: "19 days to report the leak", "an inspection within 30 days"."""
    if conversions().get(around.number.unit or "", ("",))[0] not in TIME:
        return frozenset()
    found: set[str] = set()
    edge = around.number.end
    for token in around.after[: AFTER // 2]:
        if PAUSE.search(around.text, edge, token.start):
            break
        edge = token.end
        if token.lower not in word_set("function_words"):
            found.add(family(token.stem))
    return frozenset(found) | (folded(around.counted) - dimensions())


def among(after: Words) -> frozenset[str]:
    """Return the words for those whom a share is of: after "in", "among", "of" or "for" behind the number."""
    for i, token in enumerate(after[:AFTER]):
        if token.lower in {"in", "among", "amongst", "of", "for"}:
            return folded(after[i + 1 : i + 4])
    return frozenset()


def purpose_of(number: NumericClaim, after: Words) -> frozenset[str]:
    """Return the words for those for whom a sum is: "raised 4 million for the victims"; none for other figures."""
    if len(number.unit or "") != CURRENCY or not (number.unit or "").isupper():
        return frozenset()
    at = next((i for i, t in enumerate(after[:HEAD_LENGTH]) if t.lower == "for"), None)
    return folded(after[at + 1 : at + 5]) if at is not None else frozenset()
