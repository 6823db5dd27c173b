"""Entities: who and what an article names, each with all its mentions.

The layers lie on a board of words, in the order in which `name_layers` calls them; each may correct those before it.
Then mentions are united into entities, and roles, descriptions and pronouns are joined to them.
"""

from __future__ import annotations

from lib.extract.entities import (
    acronyms,
    agreement,
    bodies,
    cars,
    clubs,
    common_words,
    context,
    evidence,
    gazetteer,
    headlines,
    kinds,
    layout_names,
    led_places,
    links,
    lone_names,
    model_names,
    months,
    outlet_names,
    parties,
    phrases,
    roles,
    seas,
    small_letters,
    titles,
    transcripts,
    vessels,
    wholes,
    works,
)
from lib.extract.entities.board import Board
from lib.extract.entities.clusters import cluster
from lib.extract.entities.descriptions import Described
from lib.extract.entities.entries import entries
from lib.extract.entities.neutral_pronouns import Neutral
from lib.extract.entities.pronouns import Resolver
from lib.extract.reading import Reading
from lib.model import Entity, Mention


def find_entities(reading: Reading) -> tuple[Entity, ...]:
    """Find an article's entities, in order of first mention, each with every name, description and pronoun for it."""
    board = Board(reading)
    name_layers(board)
    clusters = cluster(board)
    described = Described(board, clusters, roles.collect(board, clusters)).find()
    meant = Resolver(board, clusters, described).resolve() + Neutral(board, clusters, described).resolve()
    inferred: dict[int, list[Mention]] = {}
    for index, mention in [*described, *meant]:
        inferred.setdefault(index, []).append(mention)
    return links.tie(board, clusters, entries(board, clusters, inferred))


def name_layers(board: Board) -> None:
    """Lay out all names of an article, layer by layer."""
    model_names.propose(board)
    headlines.mark(board)
    aside = headlines.set_aside(board)
    layout_names.by_layout(board)
    transcripts.speakers(board)
    gazetteer.look_up(board)
    wholes.known_surnames(board)
    titles.by_title(board)
    titles.by_office(board)
    titles.opening_roles(board)
    phrases.by_form(board)
    small_letters.complete(board)
    bodies.lay(board)
    kinds.beside(board)
    outlet_names.lay(board)
    seas.lay(board)
    cars.lay(board)
    vessels.ships(board)
    vessels.firms(board)
    clubs.clubs(board)
    context.around(board)
    wholes.complete_people(board)
    acronyms.bracketed(board)
    acronyms.drop_common(board)
    works.quoted_works(board)
    works.numbered_products(board)
    common_words.drop_common(board)
    common_words.drop_units(board)
    common_words.drop_amounts(board)
    common_words.drop_openers(board)
    common_words.drop_title_ends(board)
    months.people(board)
    lone_names.openers(board)
    led_places.lay(board)
    evidence.weigh(board)
    parties.lay(board)
    agreement.surnames(board)
    acronyms.repeated(board)
    acronyms.single(board)
    acronyms.short_forms(board)
    wholes.seen_whole(board)
    agreement.vote(board)
    agreement.lists(board)
    agreement.pairs_of_cities(board)
    agreement.propagate(board)
    context.widen_people(board)
    agreement.speaker_labels(board)
    headlines.project(board, aside)
    gazetteer.before_hyphens(board)
