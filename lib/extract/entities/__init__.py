"""Entities: who and what an article names, each with all its mentions.

The layers lie on a board of words, in the order of `LAYERS`; each may correct those before it.
Then mentions are united into entities, and roles, descriptions and pronouns are joined to them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lib.extract.entities import (
    acronyms,
    agreement,
    also_named,
    bodies,
    by_first_word,
    by_last_word,
    called,
    cars,
    class_lists,
    clubs,
    common_words,
    context,
    credit_lines,
    evidence,
    extents,
    fixtures,
    free_runs,
    gazetteer,
    headlines,
    kinds,
    layout_names,
    led_places,
    links,
    lone_names,
    model_names,
    months,
    named_again,
    no_bearers,
    outlet_names,
    parties,
    place_lists,
    roles,
    seas,
    short_forms,
    small_letters,
    titles,
    transcripts,
    vessels,
    wholes,
    workplaces,
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

# In the order in which they lie; each may correct those before it.
LAYERS: Final[tuple[Callable[[Board], None], ...]] = (
    layout_names.by_layout,
    credit_lines.lay,
    transcripts.speakers,
    gazetteer.look_up,
    wholes.known_surnames,
    titles.by_title,
    titles.by_office,
    titles.opening_roles,
    by_last_word.lay,
    by_first_word.lay,
    small_letters.complete,
    bodies.lay,
    extents.branches,
    extents.foreign_places,
    kinds.beside,
    called.lay,
    outlet_names.lay,
    seas.lay,
    cars.lay,
    vessels.ships,
    vessels.firms,
    clubs.clubs,
    fixtures.lay,
    context.around,
    wholes.complete_people,
    acronyms.bracketed,
    acronyms.drop_common,
    works.quoted_works,
    works.numbered_products,
    common_words.drop_common,
    common_words.drop_units,
    common_words.drop_amounts,
    common_words.drop_openers,
    common_words.drop_title_ends,
    no_bearers.drop,
    months.people,
    lone_names.openers,
    led_places.lay,
    workplaces.lay,
    free_runs.lay,
    class_lists.lay,
    evidence.weigh,
    class_lists.firms_beside_firms,
    also_named.lay,
    parties.lay,
    wholes.drop_labels,
    agreement.surnames,
    acronyms.repeated,
    acronyms.single,
    short_forms.lay,
    wholes.seen_whole,
    agreement.vote,
    place_lists.lists,
    place_lists.pairs_of_cities,
    named_again.propagate,
    context.widen_people,
    named_again.speaker_labels,
)


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
    extents.early(board)
    headlines.mark(board)
    aside = headlines.set_aside(board)
    for layer in LAYERS:
        layer(board)
    headlines.project(board, aside)
    gazetteer.before_hyphens(board)
