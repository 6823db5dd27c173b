"""How a story speaks of a name: as of the outlet it stands in ("told the Packet"), as of a place, or as of somebody."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from lib.ingest.page import Layout
from lib.ingest.words import table

READ: Final = 40_000  # characters of a story that are searched
NEAR: Final = 40
LEAST: Final = 4  # letters of a name's last word that may stand for it: "the Packet"
PLACED: Final = re.compile(r"\b(?:in|near|outside|across|around|inside|at)\s(?:the\s)?$")


class Mentions(NamedTuple):
    """How often a story has a name: as an outlet that is told or reports, as a place, and otherwise."""

    outlet: int
    place: int
    other: int


def story_text(layout: Layout) -> str:
    """Return the paragraphs of the story as far as they are searched."""
    found: list[str] = []
    left = READ
    for i in range(layout.body, len(layout.units)):
        if layout.kinds[i] is None and left > 0:
            unit = layout.units[i]
            found.append(layout.text[unit.start : min(unit.end, unit.start + left)])
            left -= unit.end - unit.start
    return "\n".join(found)


def count_mentions(story: str, name: str) -> Mentions:
    """Count how a story speaks of a name; "the Packet" is a mention of "Harbour Packet" where it is told something."""
    outlet = place = other = 0
    bare = name.removeprefix("The ")
    for match in spelt(bare).finditer(story):
        before = story[max(0, match.start() - NEAR) : match.start()].removesuffix("The ")
        after = story[match.end() : match.end() + NEAR]
        if is_told(before) or is_reporting(after):
            outlet += 1
        elif PLACED.search(before):
            place += 1
        elif not after.startswith(("'s", "’s")):
            other += 1
    last = bare.rpartition(" ")[2]
    if last != bare and len(last) >= LEAST and not outlet:
        befores = (story[max(0, match.start() - NEAR) : match.start()] for match in spelt(last).finditer(story))
        outlet = sum(before.endswith(("the ", "The ")) and is_told(before.removesuffix("The ")) for before in befores)
    return Mentions(outlet, place, other)


def without_name(text: str, name: str) -> str:
    """Return a text without a name, so that only its words in other places are left."""
    return re.sub(
        rf"(?<!\w){re.escape(name)}(?!\w)", lambda m: m[0] if m[0][:1].islower() else " ", text, flags=re.IGNORECASE
    )


def spelt(name: str) -> re.Pattern[str]:
    """Return the pattern of a name as a whole, whatever its capitals where it is set in capitals alone."""
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE if name.isupper() else 0)


def is_told(before: str) -> bool:
    """Tell whether the words before a name are said of an outlet that is told something: "told the", "seen by"."""
    return told_before().search(before) is not None


def is_reporting(after: str) -> bool:
    """Tell whether the words after a name are said of an outlet that reports: "understands", "has learned"."""
    return reports_after().match(after) is not None


@cache
def told_before() -> re.Pattern[str]:
    """Return the pattern of what is said before an outlet's name."""
    said = "|".join(re.escape(phrase) for phrase in table("imprint")["told"])
    return re.compile(rf"\b(?:{said})\s(?:the\s)?$", re.IGNORECASE)


@cache
def reports_after() -> re.Pattern[str]:
    """Return the pattern of what is said after an outlet's name."""
    said = "|".join(re.escape(phrase) for phrase in table("imprint")["reports"])
    return re.compile(rf"(?:['’]s)?\s(?:{said})\b")
