"""Where a number holds, as far as its own clause says so: "43 people in Kharkiv", "in the north, 30"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from lib.model import Extraction, NumericClaim, Span

# A preposition of place before a name, with a few small words between: "in the eastern city of …"
LEAD: Final = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Aa]round|[Oo]utside|[Ii]nside|[Tt]hroughout|[Ww]ithin|[Oo]ver)\s"
    r"(?:[a-z][\w’-]{0,20}\s){0,5}\Z"
)
LEAD_SIZE: Final = 64
FAR: Final = 400  # characters beyond which a place is not that of a number, however long the sentence
CORNER: Final = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]round|[Oo]ver)\s"
    r"(the\s(?:(?:far|whole|rest\sof\sthe|entire)\s)?"
    r"(?:(?:north|south)(?:[ -]?(?:east|west))?|east|west|centre|center|capital|city|region|province|district|state"
    r"|country|county|village|town|suburbs|islands?|highlands|countryside|interior|valley|territory|world|borough)"
    r"(?:\sof\s(?:the\s)?[\w’-]{2,30})?)\b"
)
PART: Final = re.compile(r"the\s(?:far|whole|rest|entire|north|south|east|west|centre|center)\b")
ALL_OVER: Final = re.compile(r"\b(?:nationwide|worldwide|countrywide|globally)\b", re.IGNORECASE)
BREAK: Final = re.compile(r"[,;:—–]\s|\s-\s|\b(?:while|but|whereas|after|before|since|when|said|says|told)\b")
CLAUSE: Final = re.compile(r";\s|,\s(?:while|whereas|but|and)\s|\s(?:while|whereas|but)\s")
REPORTING: Final = re.compile(r"\b(?:said|says|say|told|tells|reported|reports|announced|according|wrote|claimed)\b")
LISTED: Final = re.compile(r"\s?(?:,|,?\s(?:and|or))\s(?:the\s)?\Z")
OPENING: Final = 5  # characters that may stand before the place that opens a clause: a mark, "And "


class Spot(NamedTuple):
    """A place named as where something is: `lead` is where its preposition begins, `name` how it is filed."""

    lead: int
    start: int
    end: int
    name: str


def places_of(extraction: Extraction, sentences: Sequence[Span]) -> dict[str, Spot]:
    """Return the place of each number, by its id, that its clause ties to one. `sentences` are sorted.

    The first place right behind a number counts, else the nearest before it; a place that opens a clause holds for
    all its numbers. Where the words are about who says it ("police in Kyiv said"), and without a preposition, there
    is none.
    """
    text = extraction.article.text
    spots = spots_of(extraction)
    leads = [spot.lead for spot in spots]
    starts = [sentence.start for sentence in sentences]
    numbers = sorted(extraction.numbers, key=lambda n: (n.start, n.end))
    found: dict[str, Spot] = {}
    for k, number in enumerate(numbers):
        at = bisect_right(starts, number.start) - 1
        if at < 0 or sentences[at].end < number.end:
            continue
        sentence = Span(max(sentences[at].start, number.start - FAR), min(sentences[at].end, number.end + FAR))
        beside = spots[bisect_left(leads, sentence.start) : bisect_left(leads, sentence.end)]
        last = numbers[k - 1].end if k else 0
        ahead = numbers[k + 1].start if k + 1 < len(numbers) else len(text)
        spot = behind(text, number, beside, min(ahead, sentence.end)) or before(text, number, beside, sentence, last)
        if spot is not None:
            found[number.id] = spot
    return found


def spots_of(extraction: Extraction) -> list[Spot]:
    """Return the places of a text that stand behind a preposition of place, in text order; lists as one."""
    text = extraction.article.text
    named = sorted(
        (m.start, m.end, e.name)
        for e in extraction.entities
        if e.type == "PLACE"
        for m in e.mentions
        if m.kind == "name"
    )
    corners = [(m.start(), *m.span(m.lastindex or 0)) for p in (CORNER, ALL_OVER) for m in p.finditer(text)]
    parts = sorted((start, end) for _, start, end in corners if PART.match(text, start, end))
    found: list[Spot] = []
    for start, end, name in named:
        near = bisect_right(parts, (start, len(text))) - 1
        if near >= 0 and end <= parts[near][1]:
            continue  # "the north of England" is no more than that
        if found and 0 < start - found[-1].end < LEAD_SIZE and LISTED.fullmatch(text, found[-1].end, start):
            found[-1] = found[-1]._replace(end=end, name=f"{found[-1].name}, {name}")
            continue
        lead = LEAD.search(text[max(0, start - LEAD_SIZE) : start])
        if lead is not None and (not found or start >= found[-1].end):
            found.append(Spot(start - len(lead[0]), start, end, name))
    taken = [(spot.lead, spot.end) for spot in found]
    for lead_at, start, end in corners:
        place = bisect_right(taken, (start, len(text)))
        around = taken[max(0, place - 1) : place + 1]
        if not any(a < end and start < b for a, b in around):
            found.append(Spot(lead_at, start, end, " ".join(text[start:end].split())))
    return sorted(found)


def behind(text: str, number: NumericClaim, spots: Sequence[Spot], end: int) -> Spot | None:
    """Return the first place right behind a number, before the next number or the end of its clause."""
    stop = BREAK.search(text, number.end, end)
    limit = stop.start() if stop else end
    aside = stop.end() if stop and stop[0].startswith(",") else -1  # "five children, in the province of …"
    return next((s for s in spots if number.end <= s.lead and (s.start < limit or s.lead == aside)), None)


def before(text: str, number: NumericClaim, spots: Sequence[Spot], sentence: Span, last: int) -> Spot | None:
    """Return the nearest place before a number in its clause, if no other number stands between or it opens all."""
    start = max((m.end() for m in CLAUSE.finditer(text, sentence.start, number.start)), default=sentence.start)
    near = [spot for spot in spots if start - OPENING <= spot.lead and spot.end <= number.start]
    for spot in reversed(near):
        opens = spot.lead - start <= OPENING
        if (opens or last <= spot.lead) and not REPORTING.search(text, spot.end, number.start):
            return spot
    return None
