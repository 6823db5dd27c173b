"""Which entities of an article are news media: known ones, and those that the article itself calls one.

"The daily Novy Bereg", "agency Argus" and "the Volna-7 website" name an outlet that no list holds. The noun must stand
beside the name; "agency" must stand alone or be a news agency, since most agencies are no outlets.
"""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Page
from lib.extract.quotes.voices import is_medium
from lib.model import Entity, Mention

CALLED: Final = frozenset({"ORG", "WORK", "PRODUCT"})
AGENCY: Final = "agency"
NEWS: Final = frozenset({"news", "press", "wire"})
ALONE: Final = frozenset({"the", "an", "to", "with", "by", "and", "that"})
BEHIND: Final = frozenset({"newspaper", "website", "daily", "weekly", "magazine", "broadcaster", "tabloid", "newswire"})


def media_of(page: Page, entities: tuple[Entity, ...]) -> frozenset[str]:
    """Return the ids of the entities that are news media."""
    return frozenset(
        e.id
        for e in entities
        if is_medium(e)
        or (e.type in CALLED and any(m.kind == "name" and is_called_medium(page, m) for m in e.mentions))
    )


def is_called_medium(page: Page, mention: Mention) -> bool:
    """Tell whether a noun for news media stands right before or behind a name."""
    inside = page.reading.words_in(mention.span)
    if not inside:
        return False
    words, first, last = page.words, inside[0].i, inside[-1].i
    if first > 0 and words[first - 1].sentence == words[first].sentence:
        noun = words[first - 1].lower
        if noun == AGENCY:
            before = words[first - 2] if first > 1 else None
            if before is None or before.lower in NEWS | ALONE or not before.text[0].isalnum():
                return True
        elif noun in lexicon().outlet_nouns:
            return True
    if first == last and words[first - 1].lower == "the" and f" {words[first].lower}" in lexicon().outlet_ends:
        return True  # "the Courier"
    after = words[last + 1 : last + 3]
    if not after or after[0].sentence != words[last].sentence:
        return False
    return after[0].lower in BEHIND or (after[0].lower in NEWS and len(after) > 1 and after[1].lower == AGENCY)
