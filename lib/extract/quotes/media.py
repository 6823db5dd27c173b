"""Which entities of an article are news media: known ones, and those that the article itself calls one.

"The daily Novy Bereg", "agency Argus" and "the Volna-7 website" name an outlet that no list holds. The noun must stand
beside the name; "agency" must stand alone or be a news agency, since most agencies are no outlets.
"""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.bodies import is_firm
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Page
from lib.extract.quotes.voices import is_medium
from lib.extract.reading import Word
from lib.model import Entity, Mention

CALLED: Final = frozenset({"ORG", "WORK", "PRODUCT"})
AGENCY: Final = "agency"
NEWS: Final = frozenset({"news", "press", "wire"})
ALONE: Final = frozenset({"the", "an", "to", "with", "by", "and", "that"})
TELLING: Final = frozenset({"tell", "inform"})
CONFIRMING: Final = frozenset({"confirm", "reveal", "disclose"})
TOLD: Final = frozenset({"dobj", "dative"})


def media_of(page: Page, entities: tuple[Entity, ...]) -> frozenset[str]:
    """Return the ids of the entities that are news media."""
    return frozenset(
        e.id
        for e in entities
        if is_medium(e)
        or (e.type in CALLED and any(m.kind == "name" and is_called_medium(page, m) for m in e.mentions))
        or (e.type in CALLED and is_only_told(page, e))
    )


def is_only_told(page: Page, entity: Entity) -> bool:
    """Tell whether a body does nothing in the article but being told things: "…, Banks told talkZone".

    Courts, ministries and parliaments are told things too, so none of their nouns may be in the name.
    """
    if not is_firm(entity):
        return False
    heads = [page.reading.head_of(m.span) for m in entity.mentions]
    return bool(heads) and all(h is not None and is_told(page, h) for h in heads)


def is_told(page: Page, head: Word) -> bool:
    """Tell whether a noun is whom somebody tells something: "told talkZONE", "the agency confirmed to Medwire"."""
    verb = page.words[head.head]
    if head.dep == "pobj" and verb.lower == "to" and page.words[verb.head].lemma in CONFIRMING:
        return verb.head < head.i
    return head.dep in TOLD and verb.lemma in TELLING and verb.i < head.i


def is_called_medium(page: Page, mention: Mention) -> bool:
    """Tell whether a noun for news media stands right before or behind a name."""
    inside = page.reading.words_in(mention.span)
    if not inside:
        return False
    words, first, last = page.words, inside[0].i, inside[-1].i
    if first > 0 and words[first - 1].sentence == words[first].sentence and follows_noun(page, first):
        return True
    if first == last and words[first - 1].lower == "the" and f" {words[first].lower}" in lexicon().outlet_ends:
        return True  # "the Courier"
    after = words[last + 1 : last + 3]
    if not after or after[0].sentence != words[last].sentence:
        return False
    return after[0].lower in lexicon().behind_name or (
        after[0].lower in NEWS and len(after) > 1 and after[1].lower == AGENCY
    )


def follows_noun(page: Page, first: int) -> bool:
    """Tell whether the word before a name calls it a medium: "the daily", "news agency", "the breakfast show"."""
    noun, before = page.words[first - 1].lower, page.words[first - 2] if first > 1 else None
    if noun == AGENCY:
        return before is None or before.lower in NEWS | ALONE or not before.text[0].isalnum()
    aired = before is not None and before.lower in lexicon().aired
    return noun in lexicon().outlet_nouns or (noun in lexicon().programmes and aired)
