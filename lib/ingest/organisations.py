"""Names of outlets and of bodies that publish their own releases, told by a word in them; and names of sections."""

from __future__ import annotations

from functools import cache

from lib.ingest.dates import time_word
from lib.ingest.words import table, words


def is_outlet(text: str) -> bool:
    """Tell whether a few capitalised words name an outlet: one of the known, or with a word such as Times or News."""
    if text.casefold() in words("outlet", "names"):
        return True
    tokens = text.split()
    if not 2 <= len(tokens) <= 6 or is_staff(tokens) or any(time_word(token) == "clock" for token in tokens):
        return False
    if is_section(text):
        return False
    if not all(token[0].isupper() or token in {"of", "the", "and", "de", "&", "on"} for token in tokens):
        return False
    return any(token.casefold() in words("outlet", "words") for token in tokens)


def is_staff(tokens: list[str]) -> bool:
    """Tell whether words name a post, a desk or what somebody covers: "Health Editor", not "Coastal Business Daily"."""
    low = [token.strip(",.|()").casefold() for token in tokens]
    fields = words("byline", "fields")
    return low[-1] in words("byline", "roles") or any(w in words("byline", "roles") and w not in fields for w in low)


def is_section(text: str) -> bool:
    """Tell whether words name a part of a paper or a kind of piece: "World News", "Arts & Culture", "The Big Read"."""
    tokens = [token.strip(".").casefold() for token in text.split()]
    names = sections()
    if text.casefold().strip(".") in names:
        return True
    return bool(tokens) and all(token in names or token in {"&", "and"} for token in tokens)


@cache
def sections() -> frozenset[str]:
    """Return the names of a paper's parts and of kinds of pieces."""
    return frozenset(table("imprint")["sections"])


def is_organisation(text: str) -> bool:
    """Tell whether a few capitalised words name a body that publishes its own releases, by a word such as Ministry."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 9 or any(c.isdigit() for c in text):
        return False
    if not all(token[0].isupper() or token in {"of", "the", "and", "for", "&", "on"} for token in tokens):
        return False
    return any(token.strip("(),").casefold() in words("outlet", "organisations") for token in tokens)
