"""Several articles side by side: what all report, what one alone reports, which numbers are at odds."""

from __future__ import annotations

from collections.abc import Sequence

from lib.compare.alone import only_in
from lib.compare.articles import canonical, with_own_ids
from lib.compare.copies import Copy, CopyIndex
from lib.compare.days import dates_of, named_dates
from lib.compare.entities import entity_groups, never_quoted
from lib.compare.numbers import compare_numbers
from lib.compare.order import in_order
from lib.compare.origin import origins, outlet_credits, shared_texts
from lib.compare.uniting import group_entities, owners
from lib.compare.utterances import quote_groups
from lib.compare.versions import Moved, version_pairs, what_moved
from lib.compare.wording import Piece, word_diff
from lib.model import Comparison, Extraction
from lib.model.identity import Pairs

__all__ = [
    "FEWEST",
    "MOST",
    "Copy",
    "CopyIndex",
    "Moved",
    "Piece",
    "compare",
    "dates_of",
    "version_pairs",
    "what_moved",
    "word_diff",
]

FEWEST, MOST = 2, 50


def compare(extractions: Sequence[Extraction], apart: Pairs = frozenset()) -> Comparison:
    """Lay articles side by side.

    Pure and deterministic: the findings do not depend on the order of the articles; they are only listed in it.
    `apart` are pairs of entity ids that people keep apart: nothing joins them, however alike the names.
    Articles that share an id get -2, -3 after it. Raises ValueError for fewer than 2 or more than 50 articles.
    """
    if not FEWEST <= len(extractions) <= MOST:
        message = f"{len(extractions)} articles were given; a comparison takes {FEWEST} to {MOST}."
        raise ValueError(message)
    given = with_own_ids(extractions)
    pages = canonical(given)
    groups = group_entities(pages, apart)
    owner = owners(groups)
    quotes, others = quote_groups(pages, owner)
    numbers, related, measures, kept = compare_numbers(pages, owner, quotes)
    shared = shared_texts(pages)
    found = Comparison(
        articles=pages,
        entities=entity_groups(pages, groups),
        quotes=quotes,
        other_speakers=others,
        numbers=numbers,
        related=related,
        measures=measures,
        shared_text=shared,
        origins=origins(pages, shared),
        credits=outlet_credits(pages),
        only_in=only_in(pages, groups, quotes, numbers, kept),
        never_quoted=never_quoted(pages, groups),
        dates=named_dates(pages),
    )
    return in_order(found, tuple(given))
