"""Datelines at the head of a paragraph: "KYIV, Aug 28 (Reuters) -", "NEW YORK (AP) —", "Paris, 3 May 2024 –"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.ingest.words import table

LONGEST: Final = 140
MONTHS: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT?|OCT|NOV|DEC)\.?"
)
WEEKDAY: Final = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?"
MONTH_FIRST: Final = rf"{MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?"
DAY_FIRST: Final = rf"\d{{1,2}}(?:st|nd|rd|th)?\s{MONTHS}(?:,?\s\d{{4}})?"
DATE: Final = rf"{WEEKDAY}(?:{MONTH_FIRST}|{DAY_FIRST})"
UPPER: Final = r"[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ.'’-]*"  # a word in capitals
WORD: Final = r"[A-ZÀ-Þ][\w.’'-]{0,24}"
CAPITALS: Final = rf"{UPPER}(?:[ /-]{UPPER}){{0,4}}"
REGION: Final = rf"(?:,\s{WORD}(?:\s(?:of\s|and\s|the\s)?{WORD}){{0,3}})"
AGENCY: Final = r"(?:\((?P<agency>[A-ZÀ-Þ][\w .&’'/-]{1,40})\)|/(?P<slashed>[A-ZÀ-Þ][\w .]{1,30})/\.?)"
DASH: Final = r"(?:-{1,3}|[–—―−])"
FORMS: Final = tuple(
    re.compile(form)
    for form in (
        rf"(?P<place>{CAPITALS}){REGION}?(?:[,.]\s?(?P<date>{DATE}))?[,.]?\s?{AGENCY}?\s?[,.]?\s?{DASH}\s?",
        rf"(?P<place>{WORD}(?:[ /-]{WORD}){{0,3}}){REGION}?[,.]\s(?P<date>{DATE})[,.]?\s?{AGENCY}?\s?{DASH}\s",
        rf"(?P<place>{WORD}(?:[ /-]{WORD}){{0,3}}){REGION}?,?\s{AGENCY}\s?{DASH}\s",
        rf"(?P<place>){AGENCY}\s?{DASH}\s",
        rf"(?P<place>{CAPITALS}){REGION}?[,.]\s(?P<date>{DATE})[,.]?\s?{AGENCY}?\s?:\s",
        rf"(?P<place>{CAPITALS}){REGION}?,?\s?{AGENCY}\s?:\s",
        rf"(?P<place>{CAPITALS}){REGION}?[,.]\s(?P<date>{DATE})[,.]?\s{AGENCY}\s",
    )
)


class Dateline(NamedTuple):
    """A dateline: its length in the paragraph, its date's words and its agency, where it has them."""

    length: int
    date: str | None
    agency: str | None


def find_dateline(paragraph: str, *, first: bool) -> Dateline | None:
    """Find the dateline that opens a paragraph; None when there is none.

    Place and dash alone count only near the top of the article (`first`) and before a capital letter, since a
    paragraph may well begin "NATO - which …". Place in small letters needs a date or an agency beside it.
    """
    head = paragraph[:LONGEST]
    for form in FORMS:
        match = form.match(head)
        if match is None or match.end() >= len(paragraph):
            continue
        part = match.groupdict()
        if part["place"] in labels():
            continue
        agency = part["agency"] or part["slashed"]
        date = part.get("date")
        if date is None and agency is None and not (first and is_bare_place(match, head)):
            continue
        if agency is not None and not part["place"] and len(agency.split()) > 3:
            continue
        return Dateline(len(match.group().rstrip()), date, agency)
    return None


def is_bare_place(match: re.Match[str], head: str) -> bool:
    """Tell whether capitals before a dash may be a place: spaced dash, no label such as UPDATE, a sentence follows."""
    place = match["place"]
    after = head[match.end() : match.end() + 1]
    region = match.group()[len(place) :].strip(" ,-–—―−")
    if len(place.split()) > 3 or (region.isupper() and len(region.split()) > 1 and "." not in region):
        return False
    spaced = match.group()[-1:].isspace() and match.group().rstrip()[:-1][-1:].isspace()
    return spaced and len(place) >= 4 and (after.isupper() or after in {'"', "“", "‘"})


def labels() -> frozenset[str]:
    """Return the words in capitals that are no place."""
    return frozenset(table("words")["dateline"]["labels"])
