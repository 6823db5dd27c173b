"""What a number covers: a part or the whole, forecast or earlier figure, wide or narrow; a level or a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from lib.compare.about import PARTITIVE, PAUSE, TIME
from lib.compare.clauses import Around
from lib.compare.lexicon import above, conversions, find, happenings, scopes, things
from lib.compare.words import Token, stem, stop_words, tokenize, word_set
from lib.extract.numbers.lexicon import change
from lib.model import NumericClaim, Span

ADDED_BEFORE: Final = re.compile(r"\b(?:another|a further|an additional|an extra)\s[\d\w.,]{1,20}$", re.IGNORECASE)
ADDED_AFTER: Final = re.compile(r"\s(?:more|additional|further|new|others?)\b", re.IGNORECASE)
WHOLE: Final = re.compile(r"\s+(?:people\s+)?(?:out\s+)?of\s+(?:[\w’'-]+\s+){0,4}", re.IGNORECASE)
REFERENCE: Final = re.compile(
    r"(?:from|against|previously|compared with|compared to|earlier)\s+(?:an?\s|the\s)?(?:\w+\s){0,2}$"
)
BRACKETED: Final = re.compile(r"[\d%mn)]\s?\($")
PART_BEFORE: Final = re.compile(
    r"\b(?:including|of (?:whom|which|them|these|those|the (?:dead|wounded|injured)),?"
    r"|among (?:them|the (?:dead|wounded|injured)))\W*$"
)
PART_AFTER: Final = re.compile(r"\s+of (?:them|those|whom|these|the (?:dead|wounded|injured))\b")
# What is left once the others are gone: "leaving 77."
LEFT_OVER: Final = re.compile(
    r"\b(?:leaving|leaves|left|which leaves)\s+(?:just\s|only\s|about\s|some\s)?$", re.IGNORECASE
)
# Those left out of what is told: "all but five"
COMPLEMENT: Final = re.compile(
    r"\b(?:all but|except(?: for)?|excluding|not counting|apart from|other than)\s*$", re.IGNORECASE
)
# What would be, and is not: "111 patients would have to be treated to prevent one death"
AVERTED: Final = re.compile(
    r"\bto (?:prevent|avert|avoid|spare|save)\s+(?:just\s|only\s|about\s|some\s)?$", re.IGNORECASE
)
ENDS: Final = re.compile(r"\s*(?:[.,;:)]|$)|\s+(?:in (?:work|place|post|office)|on the (?:books|payroll))\b")
REMAIN_AFTER: Final = re.compile(r"\W*(?:of whom )?(?:(?:[a-z]+ ){0,2}(?:is|are|was|were) )?(?:still |remain)")
PLANNED: Final = re.compile(
    r"\b(?:plans?|planned|planning|aims?|aimed|intends?|intended|hopes?|hoped|wants?|wanted|promis(?:es|ed)|vow(?:s|ed)"
    r"|pledge[sd]?|propose[sd]?|due|scheduled|set|meant|supposed) to\b[^,;.]{0,30}$",
    re.IGNORECASE,
)
DONE: Final = re.compile(
    r"\b(?:so far|already|to date|until now|up to now)\b|\b(?:has|have|had) (?:been |now )?\w+(?:ed|en)\b"
)
AMONG: Final = re.compile(r"\b(?:among|amongst|in)\s+([a-z’'-]{1,20}(?:\s+[a-z’'-]{1,20})?)")
SHARE_OF: Final = re.compile(r"\s+of\s+(?:\w+['’]?s?\s+){0,2}")
WITHIN: Final = re.compile(
    r"\b(?:in|on|inside|below|beneath|under|within|among|across)\s+(?:the|a|an|one|another|its|their)\s+((?:[\w’'-]{1,20}\s+){0,2}[\w’'-]{1,20})",
    re.IGNORECASE,
)
LEFT, RIGHT, LEAD = 8, 7, 3
REACH: Final = 24
ORDINAL: Final = 4


def scope_of(around: Around, previous: NumericClaim | None) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a number covers or stands for, and words that tell it from others of its kind.

    The first holds wide, narrow, each, part, whole, remain, forecast, reference; the second "core", "net", ….
    """
    words = (beside(around), around.counted, around.subject)
    hits = [
        h.name.partition(":")
        for group in words
        for h in find(group, scopes())
        if not said_of_next(around, group[h.last - 1])
    ]
    kinds = {word for kind, _, word in hits if kind == "kind"}
    kinds |= ordinals(around.counted) | ordinals(around.subject) | ordinals(around.before[-ORDINAL:])
    found = {kind for kind, _, _ in hits} - {"kind", "reference", "part", "remain"}
    found |= {h.name.partition(":")[0] for h in find(first_words(around), scopes())} & {"wide", "narrow"}
    text, number = around.text, around.number
    before = text[max(0, number.start - REACH) : number.start].lower()
    after = text[number.end : number.end + REACH].lower()
    bracketed = BRACKETED.search(before) is not None and after.startswith((")", ";", ","))
    if number.role == "from" or bracketed or (number.role != "to" and REFERENCE.search(before)):
        found.add("reference")
    if any(x.lower == "every" and y.lower not in word_set("times") for x, y in pairwise(beside(around))):
        found.add("each")
    if PART_BEFORE.search(before) or PART_AFTER.match(after):
        found.add("part")
    if {"still", "remain", "remains", "remaining"} & {t.lower for t in around.before[-4:]} or REMAIN_AFTER.match(after):
        found.add("remain")
    if COMPLEMENT.search(before) or (number.unit is None and LEFT_OVER.search(before) and ENDS.match(after)):
        found.add("remain")
    lead = text[around.far_before[0].start : number.start] if around.far_before else ""
    if AVERTED.search(before):
        found.add("forecast")
    if PLANNED.search(lead):
        found.add("planned")
    elif DONE.search(lead[-REACH:]) or DONE.search(after):
        found.add("done")
    if previous is not None and WHOLE.fullmatch(text, previous.end, number.start):
        found.add("whole")
    return frozenset(found), frozenset(kinds)


def said_of_next(around: Around, last: Token) -> bool:
    """Tell whether a phrase that ends with a word leads to the next number: "31 in a mill licensed for 12"."""
    if not around.after or len(around.after) == len(around.far_after) or last != around.after[-1]:
        return False
    return not around.text[last.end : around.far_after[len(around.after)].start].strip()


def corner_of(around: Around, clause: Span) -> str | None:
    """Return the stem of what a count is confined to: "nine bodies in the lower deck" → deck; None for events."""
    start = around.number.end
    for match in AMONG.finditer(around.text, start, clause.end):
        if match.start() > start + 2 * REACH:
            break
        people = [h for h in find(tokenize(match[1]), things()[0]) if "person" in above(h.name) and not h.first]
        if people and not PAUSE.search(around.text, start, match.start()):
            return people[0].name  # "no cases among staff"
    for match in WITHIN.finditer(around.text, start, clause.end):
        if match.start() > start + 2 * REACH or PAUSE.search(around.text, start, match.start()):
            return None
        words: list[Token] = []
        for token in tokenize(match[1]):
            if token.lower in stop_words():
                break
            words.append(token)
        stems = {t.stem for t in words}
        if words and not stems & event_stems():
            return words[-1].stem
        if stems:
            return None
    return None


@cache
def event_stems() -> frozenset[str]:
    """Return the stems of what happens to all: a count "in the crash" is no part of another."""
    return frozenset(stem(word) for word in word_set("events"))


def ordinals(words: Sequence[Token]) -> set[str]:
    """Return the words that tell one of several alike ("second album"); the name of a quarter or half is none."""
    lower = [t.lower for t in words]
    return {
        word
        for i, word in enumerate(lower)
        if word in word_set("ordinals") and lower[i + 1 : i + 2] not in (["quarter"], ["half"])
    }


def beside(around: Around) -> list[Token]:
    """Return the words close to a number that its own phrase holds: up to a comma, a bracket or a conjunction."""
    text, number = around.text, around.number
    left: list[Token] = []
    edge = number.start
    for token in reversed(around.before[-LEFT:]):
        if PAUSE.search(text, token.end, edge) or token.lower in word_set("stoppers"):
            break
        left.append(token)
        edge = token.start
    right: list[Token] = []
    edge = number.end
    for token in around.after[:RIGHT]:
        if PAUSE.search(text, edge, token.start) or token.lower in word_set("stoppers"):
            break
        right.append(token)
        edge = token.end
    return [*reversed(left), *right]


def first_words(around: Around) -> list[Token]:
    """Return the words with which the clause begins, up to a comma: "Nationally, 64 per cent"."""
    found: list[Token] = []
    for token in around.far_before[:LEAD]:
        if found and PAUSE.search(around.text, found[-1].end, token.start):
            break
        found.append(token)
    return found


def part_of_them(around: Around, happening: str | None) -> bool:
    """Tell whether a count is one of those to whom something happened: "24 of the infected patients"."""
    if happening is None or PARTITIVE.match(around.text, around.number.end) is None:
        return False
    return any(h.name == happening for h in find(around.counted[:-1], happenings()[0]))


def added_to(text: str, number: NumericClaim) -> bool:
    """Tell whether a number comes on top of another: "a further 12", "three more"."""
    lead = text[max(0, number.start - 20) : number.end]
    return ADDED_BEFORE.search(lead) is not None or (ADDED_AFTER.match(text, number.end) is not None)


def direction(number: NumericClaim, before: Sequence[Token]) -> bool:
    """Tell whether a number is a change and no level: "fell 8%", "a decrease of 6%", but not "fell to 8%"."""
    if number.role is not None or conversions().get(number.unit or "", ("",))[0] in TIME:
        return number.role == "delta"
    near = before[-4:]
    moved = next((i for i, t in enumerate(near) if t.stem in change_stems() and only_links(near[i + 1 :])), None)
    if moved is not None:
        tail = {t.lower for t in near[moved + 1 :]}
        if tail & {"to", "at"}:
            return False
        if number.unit is not None or number.trend is not None:
            return True
    if near and near[-1].lower == "of" and any(t.lower in change("nouns") for t in near):
        return True
    if number.unit == "percent" and number.counted and number.counted.split()[-1].lower() in change("nouns"):
        return True
    return number.trend is not None and number.unit in {"percent", "percentage_point", "basis_point", "times"}


def only_links(tokens: Sequence[Token]) -> bool:
    """Tell whether nothing but small words stands between a verb of change and its number."""
    return all(t.lower in word_set("after_change") for t in tokens)


@cache
def change_stems() -> frozenset[str]:
    """Return the stems of the verbs that say which way a figure went."""
    return frozenset(stem(verb) for verb, way in change("verbs").items() if way != "either")


def out_of(text: str, number: NumericClaim, following: NumericClaim | None) -> float | None:
    """Return 9 for the first figure of "eight of the company's nine arguments": the whole of which it counts some."""
    if number.unit is not None or following is None or following.unit is not None:
        return None
    return following.value if WHOLE.fullmatch(text, number.end, following.start) else None


def share_of(text: str, number: NumericClaim, following: NumericClaim | None) -> float | None:
    """Return 40,000 for "5% of its 40,000 staff": what a share is a share of, when that is stated right after it."""
    if (
        number.unit != "percent"
        or following is None
        or following.unit is not None
        or following.start - number.end > REACH
    ):
        return None
    return following.value if SHARE_OF.fullmatch(text, number.end, following.start) else None
