"""The outlet that a page names in passing: its desk's address that a told name fits, "this newspaper" after a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from lib.ingest.gazetteer import is_given_name, is_place
from lib.ingest.imprint import addresses
from lib.ingest.lines import LINE_MAX
from lib.ingest.outlet_names import may_be_outlet, squashed
from lib.ingest.page import Layout
from lib.ingest.words import table, words

MOST: Final = 400  # paragraphs that are searched
LEAST: Final = 4
FOOT: Final = 10  # last lines that may say where a story was first and for whom its author writes
NAME: Final = r"[A-Z][\w’'-]{1,24}(?:\s(?:(?:of|on|and|&)\s)?[A-Z][\w’'-]{1,24}){0,3}"
FIRST: Final = re.compile(
    r"(?:This |The |A )?(?:[\w ]{0,40}\s)?(?:[Ff]irst|[Oo]riginally)\s(?:published|appeared|ran)\s(?:in|by|on)"
    rf"\s(?P<the>the\s)?(?P<name>{NAME})"
)


def own_name(layout: Layout) -> str | None:
    """Return the outlet that the story is told to and that the page shows to be its own; None without one."""
    hosts = addresses(layout)
    for i in range(layout.body, min(len(layout.units), layout.body + MOST)):
        unit = layout.units[i]
        if layout.kinds[i] is not None:
            continue
        paragraph = layout.text[unit.start : min(unit.end, unit.start + 2 * LINE_MAX)]
        for name in told_names(paragraph):
            hosted = next((found for host in hosts if (found := fitting(host, name))), None)
            if hosted:
                return hosted
            if speaks_of_itself().search(paragraph) and not is_given_name(name.split()[0]) and not is_place(name):
                return name
    return None


def foot_name(layout: Layout, author: str | None) -> str | None:
    """Return the outlet that the page's last lines name: whom its author writes for, where the story was first."""
    for i in range(max(layout.body, len(layout.units) - FOOT), len(layout.units)):
        if layout.units[i].end - layout.units[i].start > LINE_MAX:
            continue
        line = layout.line(i)
        about = author is not None and line.startswith((author, author.rpartition(" ")[2] + " "))
        match = (works_for().search(line) if about else None) or FIRST.match(line)
        if match and may_be_outlet(match["name"]) and (" " in match["name"] or not match["the"]):
            return match["name"]
    return None


@cache
def works_for() -> re.Pattern[str]:
    """Return the pattern of what a page says of its author: "covers health for …", "is a reporter at …"."""
    posts = "|".join(re.escape(post) for post in sorted(words("byline", "posts")))
    return re.compile(
        rf"\b(?:(?:covers|writes|reports)\b[^.]{{0,60}}?\sfor|is\s(?:an?|the)\s[^.]{{0,60}}?(?:{posts})\s(?:at|for|with|of))"
        rf"\s(?P<the>the\s)?(?P<name>{NAME})"
    )


def told_names(paragraph: str) -> Iterator[str]:
    """Yield the names that somebody told something: "told the Harbour Packet"."""
    for match in told().finditer(paragraph):
        yield match["name"].strip()


def fitting(host: str, name: str) -> str | None:
    """Return the outlet that an address and a told name make together: "dailypacket" and "the Packet"."""
    bare = squashed(name.removeprefix("The "))
    if len(bare) < LEAST or not host.endswith(bare):
        return None
    before = host[: len(host) - len(bare)]
    if before in {"", "the"} or name.startswith("The "):
        return name
    return f"{before.capitalize()} {name.removeprefix('The ')}" if before in words("outlet", "words") else None


@cache
def told() -> re.Pattern[str]:
    """Return the pattern of a name that is told something."""
    said = "|".join(re.escape(phrase) for phrase in table("imprint")["told"])
    return re.compile(rf"\b(?:{said})\s(?:the\s)?(?P<name>{NAME})")


@cache
def speaks_of_itself() -> re.Pattern[str]:
    """Return the pattern of a page that speaks of itself: "This newspaper", but not "told this newspaper"."""
    own = "|".join(re.escape(phrase.capitalize()) for phrase in table("imprint")["own"])
    return re.compile(rf"[.!?]\s(?:{own})\b")
