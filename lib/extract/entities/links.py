"""Ties between entities that are not one: a nationality and its country, a capital or seat and who is meant by it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final, NamedTuple

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.data_files import lines, word_list
from lib.extract.entities.shapes import POSSESSIVE
from lib.extract.entities.speech import SUBJECTS
from lib.model import Entity, Link, paragraph_of

ACTS: Final = word_list("links", "acts")
ACTED_ON: Final = word_list("links", "acted_on")
DEALINGS: Final = word_list("links", "dealings")
OWNED: Final = word_list("links", "owned")
THE: Final = word_list("links", "the_countries")
BETWEEN: Final = frozenset({"with", "on", "against", "between", "from", "to", "by", "toward", "towards"})
LONGEST: Final = 4
NAMED: Final = 3  # paragraphs in which somebody acts, told beside a tie


class Metonym(NamedTuple):
    """Who is meant by a name: in words, the country, and whether only where the name acts or speaks."""

    meant: str
    country: str
    speaks: bool


@cache
def metonyms() -> dict[str, Metonym]:
    """Read who is meant by buildings, seats and capitals, by name."""
    found: dict[str, Metonym] = {}
    for line in lines("metonyms.tsv"):
        name, meant, country, *mark = line.split("\t")
        found[name] = Metonym(meant, country, bool(mark))
    for line in lines("capitals.tsv"):
        city, country = line.split("\t")
        meant = f"government of {'the ' if country in THE else ''}{country}"
        found.setdefault(city, Metonym(meant, country, speaks=True))
    return found


def tie(board: Board, clusters: list[Cluster], entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Return the entities with their links. `entities` were made of `clusters`, in the same order."""
    countries: dict[str, str] = {}
    for made, entity in zip(clusters, entities, strict=True):
        if made.type == "PLACE":
            for name in (entity.name, *entity.aliases):
                known = board.lexicon.known.get(name)
                if known is not None and known.kind == "country":
                    countries.setdefault(known.canon, entity.id)
    found = []
    for made, entity in zip(clusters, entities, strict=True):
        link = None
        if made.type == "GROUP":
            link = nationality(board, entity, countries)
        elif made.type in {"ORG", "PLACE"}:
            link = stands_for(board, made, entity, countries)
        found.append(entity if link is None else replace(entity, links=(link,)))
    return tuple(found)


def nationality(board: Board, entity: Entity, countries: dict[str, str]) -> Link | None:
    """Tie a nationality to its country; None for other groups."""
    country = next((c for n in (entity.name, *entity.aliases) if (c := board.lexicon.country_of.get(n))), None)
    if country is None:
        return None
    known = board.lexicon.known.get(country)
    canon = known.canon if known is not None else country
    rule = f"“{entity.name}” is said of {'the ' if canon in THE else ''}{canon}"
    return Link("nationality of", canon, countries.get(canon), rule)


def stands_for(board: Board, made: Cluster, entity: Entity, countries: dict[str, str]) -> Link | None:
    """Tie a seat or capital to who is meant by it; None where nothing shows that anybody is."""
    for name in (entity.name, *entity.aliases):
        known = board.lexicon.known.get(name)
        meant = metonyms().get(known.canon if known is not None and known.kind == "city" else name)
        if meant is None:
            continue
        target = countries.get(meant.country)
        if not meant.speaks:
            return Link("stands for", meant.meant, target, f"“{entity.name}” stands for: {meant.meant}")
        acting = [d for d in made.drafts if acts(board, d)]
        if acting:
            rule = f"“{name}” acts, speaks or is dealt with{where(board, acting)}: {meant.meant} is meant there"
            return Link("stands for", meant.meant, target, rule)
    return None


def where(board: Board, drafts: list[Draft]) -> str:
    """Say in which paragraphs drafts stand, at most three of them: " in ¶2, ¶5"."""
    numbers: list[int] = []
    for draft in drafts:
        paragraph = paragraph_of(board.reading.paragraphs, board.words[draft.first].start)
        if paragraph is not None and paragraph.number is not None and paragraph.number not in numbers:
            numbers.append(paragraph.number)
        if len(numbers) == NAMED:
            break
    return " in " + ", ".join(f"¶{n}" for n in numbers) if numbers else ""


def acts(board: Board, draft: Draft) -> bool:
    """Tell whether a place does, has or is dealt with as only its government can be: "Kyiv said", "talks with Kyiv"."""
    word = board.words[draft.last - 1]
    hops = 0
    while word.dep in {"conj", "compound", "appos"} and word.head != word.i and hops < LONGEST:
        word = board.words[word.head]
        hops += 1
    if word.dep in SUBJECTS and board.words[word.head].lemma.lower() in ACTS and word.dep != "nsubjpass":
        return True
    if board.word(draft.last) in POSSESSIVE and board.lower(draft.last + 1) in OWNED:
        return True
    if word.dep == "dobj" and board.words[word.head].lemma.lower() in ACTED_ON:
        return True
    if word.dep == "pobj":
        front = board.words[word.head]
        noun = board.lower(front.i - 1)
        if front.lower == "to" and noun == "according":
            return True
        return front.lower in BETWEEN and (noun in DEALINGS or board.words[front.head].lower in DEALINGS)
    return False
