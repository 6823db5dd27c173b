"""What a number counts and what befalls it: head noun, class of thing, happening, metric, predicate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from lib.compare.clauses import Around, Words
from lib.compare.lexicon import Hit, Metric, above, conversions, find, happenings, metrics, things
from lib.compare.names import nation
from lib.compare.quotes import families
from lib.compare.words import Token, stem, stop_words, word_list, word_set, word_table
from lib.model import NumericClaim

PAUSE: Final = re.compile(r"[,;:()“”\"]")
BREAK: Final = re.compile(r"[,;(]|\band\b")
HEAD_LENGTH: Final = 4
AFTER: Final = 12
NEXT: Final = 3
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


def folded(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the stems of content words, synonyms as one, figures left out."""
    return frozenset(
        nation_stem(t.lower) or families().get(t.stem, t.stem)
        for t in tokens
        if t.lower not in stop_words() and not t.lower[0].isdigit() and len(t.lower) > 1
    )


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


def stands_for(around: Around, thing: str | None, happening: str | None) -> str | None:
    """Return the class that a thing stands for as the object of a happening: workers laid off are jobs cut."""
    alike: list[str] = word_table()["alike"].get(happening or "", "").split()
    if thing in alike:
        return alike[0]
    alike = word_table()["alike_as_object"].get(happening or "", "").split()
    if thing not in alike:
        return thing
    verbs = [h for h in find(around.before, happenings()[0]) if h.name == happening]
    return alike[0] if verbs and object_of(around, verbs[-1]) else thing


def first_thing(tokens: Sequence[Token]) -> str | None:
    """Return the class of the last thing-noun in a noun phrase, a narrow class before a wide one."""
    hits = find(tokens, things()[0])
    narrow = [h for h in hits if h.name != "person"]
    return (narrow or hits)[-1].name if hits else None


def happening_of(around: Around, thing: str | None) -> str | None:
    """Return what befalls the things counted: the verb right before, else the first after, else the last before."""
    phrases, needs = happenings()
    fits = {*above(thing), measured(around.number), "count" if around.number.unit is None else None}
    if around.number.unit is None and (own := own_happening(around)):
        return own

    def fit(words: Sequence[Token]) -> list[Hit]:
        return [h for h in find(words, phrases) if h.name not in needs or needs[h.name] & fits]

    left = fit(around.before)
    if left and object_of(around, left[-1]):
        return left[-1].name
    across = [h for h in fit((*around.before, *around.after)) if h.first < len(around.before) < h.last]
    if across:
        return across[-1].name
    named = tuple(t for t in around.counted if t.stem not in dimensions())
    for words in (named, around.subject, around.after):
        hits = [h for h in fit(words) if words is not around.after or not counts_next(around, h)]
        if hits:
            return hits[0].name
    # Beyond the next number only for what is surely counted: "ferry with 212 aboard, 14 hurt"
    right = [h for h in fit(around.far_after if thing is not None else around.after) if not counts_next(around, h)]
    if right and (not left or len(around.after) <= 3):
        return right[0].name
    far_left = left or fit(around.far_before)
    return far_left[-1].name if far_left else None


def counts_next(around: Around, verb: Hit) -> bool:
    """Tell whether a happening is that of a number right after it: "31 people … found guilty of killing five"."""
    figures = {*word_list("to_nineteen"), *word_list("tens")}
    end = around.far_after[verb.last - 1].end
    for token in around.far_after[verb.last : verb.last + NEXT]:
        if PAUSE.search(around.text, end, token.start):
            return False
        if token.lower[0].isdigit() or token.lower in figures:
            return True
        if token.lower not in word_set("adjacent"):
            return False
        end = token.end
    return False


def own_happening(around: Around) -> str | None:
    """Return the happening that the counted noun itself names: "a death toll of 12", "27 arrests", "15 bodies"."""
    cut = next((i for i, t in enumerate(around.counted) if t.lower in {"of", "in", "from", "at", "among"}), None)
    noun = around.counted[:cut][-1:]
    hits = find(noun, happenings()[0])
    return hits[0].name if hits and hits[0].name in word_set("of_people") else None


def object_of(around: Around, verb: Hit) -> bool:
    """Tell whether a number is the object of the last verb before it: only words such as "as many as" stand between."""
    between = around.before[verb.last :]
    gap = around.text[around.before[verb.last - 1].end : around.number.start]
    return all(t.lower in word_set("adjacent") for t in between) and not BREAK.search(gap)


def measured(number: NumericClaim) -> str | None:
    """Return "length" or "area" for such a measure, so that "long" and "deep" are taken for it alone."""
    base = conversions().get(number.unit or "", ("", 0.0, 0.0))[0]
    return {"metre": "length", "square metre": "area"}.get(base)


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
            found.add(families().get(token.stem, token.stem))
    return frozenset(found) | (folded(around.counted) - dimensions())


def among(after: Words) -> frozenset[str]:
    """Return the words for those whom a share is of: after "in", "among", "of" or "for" behind the number."""
    for i, token in enumerate(after[:AFTER]):
        if token.lower in {"in", "among", "amongst", "of", "for"}:
            return folded(after[i + 1 : i + 4])
    return frozenset()
