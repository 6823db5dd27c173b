"""Lines made of a page's own words ("Jump to comments", "Load more posts"), and what asks something of its reader."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from lib.ingest.words import table, words

TOKEN: Final = re.compile(r"\w(?:[\w'’&-]*\w)?")
QUOTED: Final = re.compile(r"[“\"][^”\"]{0,400}[”\"]|(?<!\w)[‘'][^’']{0,200}[’'](?!\w)")
MARKS: Final = "“\"‘'"
CLOSERS: Final = "\"'”’»)]"
MOST_WORDS: Final = 7
YOU: Final = frozenset({"you", "your", "yours", "you're", "you'll", "you've", "you'd"})
US: Final = frozenset({"i", "we", "our", "us", "my", "me", "i'm", "we're", "i've", "we've", "we'll", "i'll", "ours"})


@cache
def service(section: str, key: str) -> frozenset[str]:
    """Return one list of service.toml as a set."""
    return frozenset(table("service")[section][key])


@cache
def weight(sign: str) -> float:
    """Return how much a sign of the story (above 0) or of the page round it (below 0) counts."""
    found: float = table("service")["weights"][sign]
    return found


def tokens_of(line: str) -> list[str]:
    """Return the words of a line in small letters with straight apostrophes."""
    return TOKEN.findall(line.replace("’", "'").replace("‘", "'").casefold())


def is_service(line: str) -> bool:
    """Tell whether a short line that is no sentence is made of a page's words and of small and counting words alone.

    One word that pages alone use is enough, else there must be two: "Load more posts", "Read story", "2,114 viewing".
    """
    if line.count(" ") >= MOST_WORDS or line.rstrip(CLOSERS).endswith((".", "!")) or line[0] in "\"“‘'":
        return False
    sure = weak = 0
    for token in tokens_of(line):
        if token in service("words", "sure"):
            sure += 1
        elif token in service("words", "weak"):
            weak += 1
        elif token not in service("words", "filler") and not token[0].isdigit():
            return False
    return sure > 0 or weak > 1


def asks_for_network(line: str) -> bool:
    """Tell whether a short line asks to be followed or found somewhere: "Prefer the Post on Google"."""
    tokens = tokens_of(line) if line.count(" ") < MOST_WORDS else []
    asks = bool(tokens) and tokens[0] in service("words", "asks") and not line.endswith((".", "?"))
    return asks and tokens[-2:-1] == ["on"] and (tokens[-1] in words("share", "networks") or tokens[-1] == "google")


@cache
def legal() -> tuple[str, ...]:
    """Return the phrases of publishers' sentences."""
    return tuple(table("service")["legal"]["anywhere"])


def is_legal(line: str) -> bool:
    """Tell whether a line holds what publishers must say of themselves: "registered charity", "is published by"."""
    low = line.casefold()
    return any(phrase in low for phrase in legal())


def unquoted(line: str) -> str:
    """Return a line without what stands in quotation marks."""
    return QUOTED.sub(" ", line) if any(mark in line for mark in MARKS) else line
