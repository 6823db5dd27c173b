"""Persons named near a pronoun: before a colon, behind a noun, and the one who tells a reporter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lib.extract.quotes.page import Page
from lib.extract.quotes.voices import role_head
from lib.model import Entity, Mention

TOLD_ME: Final = frozenset({"me", "us"})
HEARERS: Final = frozenset({"dobj", "dative", "pobj"})
REPORTERS: Final = frozenset({"correspondent", "reporter", "editor", "colleague", "journalist"})

SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
ONES: Final = frozenset({"first", "second", "third", "fourth", "fifth", "other", "one"})
HIS: Final = frozenset({"his", "her", "he", "she", "himself", "herself"})
REACH: Final = 14
STEPS: Final = 3

Held = tuple[Mention, Entity]


def apposed(page: Page, held: Mapping[int, Held], noun: int) -> Held | None:
    """Return the name that a noun is called by: "Chelimo's coach, the Italian Renzo Albertini, is calm"."""
    beside = [c for c in page.children[noun] if c > noun and page.words[c].dep == "appos"]
    return held.get(beside[0]) if beside else None


def before_colon(page: Page, held: Mapping[int, Held], head: int) -> Entity | None:
    """Return the person whose clause brings in the words of a pronoun: "Ida Brandt is blunt: it leaks, she says"."""
    words = page.words
    first = page.reading.sentences[words[head].sentence].first
    colon = next((i for i in range(head - 1, first, -1) if words[i].text == ":"), first)
    subject = next((i for i in range(first, colon) if words[i].dep == "nsubj"), None)
    found = (held.get(subject) or apposed(page, held, subject)) if subject is not None else None
    return found[1] if found is not None and found[1].type == "PERSON" and found[0].kind == "name" else None


def is_reporter(entity: Entity) -> bool:
    """Tell whether the article calls somebody a reporter."""
    return any(role_head(role) in REPORTERS for role in entity.roles)


def told_reporter(page: Page, head: int, entity: Entity) -> bool:
    """Tell whether a pronoun is tied to a reporter who is the one that is told: "she tells me"."""
    told = [page.words[c] for c in page.children[page.words[head].head]]
    return is_reporter(entity) and any(w.lower in TOLD_ME and w.dep in HEARERS for w in told)


def last_named(page: Page, entities: Mapping[str, Entity], head: int) -> Entity | None:
    """Return the person named last before a word, no reporter."""
    place = page.words[head].start
    people = [e for e in entities.values() if e.type == "PERSON" and not is_reporter(e)]
    named = [(m.start, e.id) for e in people for m in e.mentions if m.kind == "name" and m.start < place]
    return entities[max(named)[1]] if named else None


def is_somebody(page: Page, held: Mapping[int, Held], noun: int) -> bool:
    """Tell whether a subject is one unnamed person: "The third gave his name to nobody", "One of the boys lost his"."""
    words, word = page.words, page.words[noun]
    if word.dep not in SUBJECTS or word.lower not in ONES or apposed(page, held, noun) is not None:
        return False
    bare = (
        words[noun - 1].lower == "the"
        if word.lower != "one"
        else any(words[c].lower == "of" for c in page.children[noun])
    )
    after = words[noun + 1 : noun + REACH]
    own = [w for w in after if w.sentence == word.sentence and w.lower in HIS]
    return bare and any(hangs_below(page, w.i, word.head) and w.head not in page.cues for w in own)


def hangs_below(page: Page, word: int, verb: int) -> bool:
    """Tell whether a word hangs on a verb, by few steps."""
    for _ in range(STEPS):
        word = page.words[word].head
        if word == verb:
            return True
    return False


def only_person(page: Page, entities: Mapping[str, Entity], head: int) -> Entity | None:
    """Return the one person whom an article names before a word, if there is but one, named as a subject."""
    place, zone_at = page.words[head].start, page.reading.article.zone_at
    people = [e for e in entities.values() if e.type == "PERSON"]
    named = {e.id for e in people for m in e.mentions if m.start < place and zone_at(m.start) != "byline"}
    if len(named) != 1:
        return None
    (only,) = named
    heads = [page.reading.head_of(m.span) for m in entities[only].mentions if m.kind == "name" and m.start < place]
    return entities[only] if any(h is not None and h.dep in SUBJECTS for h in heads) else None
