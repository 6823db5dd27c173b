"""What the name of an outlet looks like in a page's head, and what it is told from: persons, places, posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from lib.ingest.bylines import is_name
from lib.ingest.dates import time_word
from lib.ingest.gazetteer import is_given_name, is_place
from lib.ingest.mastheads import SMALL
from lib.ingest.organisations import is_outlet, is_section
from lib.ingest.phrases import phrase_kind
from lib.ingest.service import is_service
from lib.ingest.words import table, words

WORDED: Final = 2  # what a noun for papers counts
SHORTEST: Final = 3
MOST_WORDS: Final = 5
CUT: Final = re.compile(r"\s*[|•·›»()\[\]—]\s*|\s*//\s*|\s+[–/-]\s+|[,;]\s+|\.\s+(?=[A-Z])")
STAFF: Final = frozenset({"staff", "senior", "chief"})
JOINED: Final = frozenset({"&", "and", "+"})


def cut(line: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a line between its marks, each with the mark before it; without those that tell a time."""
    start, mark = 0, ""
    for match in CUT.finditer(line):
        yield from piece_of(mark, line[start : match.start()])
        start, mark = match.end(), match.group().strip() or "."
    yield from piece_of(mark, line[start:])


def piece_of(mark: str, piece: str) -> Iterator[tuple[str, str]]:
    """Yield a piece with its mark, unless it is empty or only words of a time stamp."""
    bare = piece.strip(" \t\u00a0—–")
    if bare and not all(time_word(token) for token in bare.split()):
        yield mark, bare


def clean(piece: str) -> tuple[str, bool]:
    """Return a piece without what leads to a name or follows it, and whether that says an outlet is named.

    "Published in Harbour Packet" and "Harbour Packet Staff Writer" say so; "Harbour Packet live page" does not.
    """
    low = piece.casefold()
    lead = next((lead for lead in leads() if low.startswith(lead) and piece[len(lead) : len(lead) + 1] == " "), "")
    name = piece[len(lead) :].strip().rstrip(".:").removesuffix(" on").removesuffix(" at")
    low = name.casefold()
    end = next((end for end in name_ends() if low.endswith(f" {end}")), "")
    name = name[: len(name) - len(end)].strip()
    bare = without_post(name)
    return bare or name, bare is not None or " " in lead or lead.endswith(":")


def without_post(name: str) -> str | None:
    """Return the outlet before "Staff Writer" and the like, or before "correspondent" where its words name one."""
    tokens = name.split()
    kept = len(tokens)
    while kept and tokens[kept - 1].casefold() in words("byline", "posts") | STAFF:
        kept -= 1
    outlet = " ".join(tokens[:kept])
    staff = any(token.casefold() == "staff" for token in tokens[kept:])
    if not 0 < kept < len(tokens) or is_section(outlet) or not (staff or looks(outlet) >= WORDED):
        return None
    return None if any(token.casefold() in words("byline", "fields") for token in tokens[:kept]) else outlet


def may_be_outlet(name: str) -> bool:  # noqa: PLR0911  (one way out a kind of name)
    """Tell whether words have a name's capitals and are no section, place, post, button or time."""
    tokens = name.split()
    if not 1 <= len(tokens) <= MOST_WORDS or len(name) < SHORTEST or not name[0].isupper():
        return False
    if not all(token[0].isupper() or token in JOINED or token.casefold() in small() for token in tokens[1:]):
        return False
    if not name[-1].isalnum() or is_section(name) or name in table("words")["dateline"]["labels"]:
        return False
    if any(time_word(token) in {"time", "clock"} for token in tokens) or is_newsroom(tokens):
        return False
    if is_outlet(name):
        return True
    if JOINED.isdisjoint(tokens) and is_place(name):
        return False
    return phrase_kind(name) is None and (looks(name) >= WORDED or not is_service(name))


def is_newsroom(tokens: Sequence[str]) -> bool:
    """Tell whether some words name a person's post or a desk and not an outlet: "Staff Reporter", "News Desk"."""
    low = [token.casefold() for token in tokens]
    return low[0] != "the" and any(word in words("byline", "posts") or word in words("byline", "desks") for word in low)


def is_plain_word(name: str) -> bool:
    """Tell whether a single word has the form of an ordinary noun, as labels above headlines have: "Enforcement"."""
    low = name.casefold()
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is", "os"))
    return plural or low in words("byline", "fields") or low.endswith(tuple(table("imprint")["plain"]))


def looks(name: str) -> int:
    """Count what a name's own words say for an outlet."""
    tokens = name.split()
    if is_outlet(name):
        return 3
    if len(tokens) > 1 and tokens[-1].casefold() in nouns():
        return WORDED
    pair = len(tokens) == 3 and tokens[1] in JOINED
    return int((tokens[0] == "The" and len(tokens) > 1) or pair)


def is_person(name: str) -> bool:
    """Tell whether a name is a person's by a known given name, an initial, or a word such as "van" inside."""
    tokens = name.split()
    if not is_name(name) or tokens[0] == "The":
        return False
    initial = any(len(token.strip(".")) == 1 for token in tokens)
    inner = any(token.casefold() in words("byline", "particles") for token in tokens[1:-1])
    return is_given_name(tokens[0]) or initial or inner


def squashed(name: str) -> str:
    """Write a name as an address has it."""
    return "".join(c for c in name.casefold() if c.isalnum())


@cache
def nouns() -> frozenset[str]:
    """Return the nouns that papers are called by."""
    return frozenset(table("imprint")["nouns"])


@cache
def small() -> frozenset[str]:
    """Return the small words inside a name."""
    return SMALL | words("byline", "particles")


@cache
def leads() -> tuple[str, ...]:
    """Return what stands before an outlet's name, longest first."""
    return tuple(sorted(table("imprint")["leads"], key=len, reverse=True))


@cache
def name_ends() -> tuple[str, ...]:
    """Return what stands after an outlet's name, longest first."""
    return tuple(sorted(table("imprint")["ends"], key=len, reverse=True))
