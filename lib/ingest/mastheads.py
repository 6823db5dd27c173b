"""The name of a page, at its top and again in its own lines below: "The Sentinel" … "Support the Sentinel"."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.lines import LINE_MAX
from lib.ingest.organisations import is_outlet
from lib.ingest.page import Layout
from lib.ingest.phrases import phrase_kind
from lib.ingest.service import is_legal, is_service

PARTS: Final = re.compile(r"\s+[-–—|•·]\s+")
LONGEST_NAME, SHORTEST_NAME = 5, 2
SMALL: Final = frozenset({"of", "the", "on", "in", "and", "&", "for"})
COMPANY: Final = frozenset(
    {
        "ltd",
        "limited",
        "plc",
        "inc",
        "llc",
        "gmbh",
        "dac",
        "company",
        "co",
        "group",
        "publishing",
        "private",
        "pty",
        "pte",
        "corp",
    }
)
AGAIN: Final = 2  # lines of the page that must have the name in other words
READ: Final = 60_000  # characters of a page's own lines that are searched


def repeated_name(layout: Layout) -> str | None:
    """Return the name above the headline that two of the page's own lines have again among other words."""
    top = range(min(layout.title or 0, layout.body, len(layout.units)))
    names = [name for i in top if layout.kinds[i] != "headline" for name in names_in(layout, i)]
    if not names:
        return None
    lines = own_lines(layout)
    return next((name for name in names if is_again(name.casefold(), lines)), None)


def is_again(name: str, lines: list[str]) -> bool:
    """Tell whether two of a page's lines have a name among other words, or one that says what the law asks for."""
    found = [line for line in lines if holds(line, name)]
    return len(found) >= AGAIN or any(line.startswith(name) and is_legal(line) for line in found)


def names_in(layout: Layout, i: int) -> list[str]:
    """Return the parts of a line that may name who publishes."""
    if layout.units[i].end - layout.units[i].start > LINE_MAX:
        return []
    return [part for part in PARTS.split(layout.line(i)) if is_publisher(part)]


def is_publisher(part: str) -> bool:
    """Tell whether some words have a name's capitals and are neither a menu's entry nor a button."""
    tokens = part.split()
    if not (SHORTEST_NAME <= len(tokens) <= LONGEST_NAME or is_outlet(part)):
        return False
    capitals = all(token[0].isupper() or token in SMALL for token in tokens) and tokens[0][0].isupper()
    return capitals and part[-1].isalnum() and phrase_kind(part) is None and not is_service(part)


def own_lines(layout: Layout) -> list[str]:
    """Return the lines that are the page's own, in small letters, as far as they are searched."""
    found: list[str] = []
    left = READ
    for unit, kind in zip(layout.units, layout.kinds, strict=True):
        if kind == "furniture" and unit.end - unit.start <= LINE_MAX and left > 0:
            found.append(unit.of(layout.text).casefold())
            left -= unit.end - unit.start
    return found


def holds(line: str, name: str) -> bool:
    """Tell whether a line has a name at a word's bounds and other words besides."""
    at = line.find(name)
    if at < 0 or len(line) <= len(name) + 1:
        return False
    end = at + len(name)
    return (at == 0 or not line[at - 1].isalnum()) and (end == len(line) or not line[end].isalnum())


def without_company(layout: Layout, owner: str) -> str:
    """Return the outlet that a firm's name holds, where the page names it elsewhere; else the firm's name as written.

    "Clarion Group plc" gives "Daily Clarion" where the page has that, "The Post Company" gives "The Post".
    """
    core, firm = owner.split(), ""
    while core and core[-1].strip(".,").casefold() in COMPANY:
        firm = core.pop()
    core = core[1:] if core and core[0].casefold() == "the" else core
    if not core or not firm:
        return owner
    held = re.escape(" ".join(core))
    name = re.compile(rf"((?:The |[A-Z][a-z]{{2,15}} )?{held})(?! {re.escape(firm)})", re.IGNORECASE)
    text = layout.text[:READ] + layout.text[max(READ, len(layout.text) - READ) :]
    found = [match.group() for match in name.finditer(text) if match.group()[:1].isupper() and " " in match.group()]
    written = [each for each in found if not each.isupper() and each.removeprefix("The ") != owner]
    return max(written, key=lambda each: (written.count(each), each.startswith("The "), each), default=owner)
