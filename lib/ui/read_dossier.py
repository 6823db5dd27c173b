"""The article on the Read screen, made ready to show once and kept for the next click."""

from __future__ import annotations

import streamlit as st

from lib.model import Extraction
from lib.views.choice import read_choice
from lib.views.dossier import Dossier, dossier_of
from lib.views.labels import ATTRIBUTION_WORDS


@st.cache_resource(max_entries=24, show_spinner=False, hash_funcs={Extraction: id})
def ready(extraction: Extraction) -> Dossier:
    """Make an extraction ready to show, once: it holds the extraction, so its identity stays its own."""
    return dossier_of(extraction)


@st.cache_resource(max_entries=24, show_spinner=False, hash_funcs={Extraction: id})
def ready_without(extraction: Extraction, gone: frozenset[str], held: frozenset[str]) -> Dossier:
    """Make an extraction ready to show without the marks of some records and the rows of some."""
    return ready(extraction).without(gone, held)


def as_read(
    extraction: Extraction, rejected: frozenset[str], aside: frozenset[str], selected: str | None, *, only: bool
) -> Dossier:
    """Return an article as it is read: rejected records leave text and tables, those `aside` the text alone.

    The one selected stays in its table until the reader goes on, so that it can be taken back and the next one is the
    next. `only` has the tables show the rejected ones instead.
    """
    aside -= {selected}
    if not rejected and not aside:
        return ready(extraction)
    every = frozenset(x.id for found in (extraction.entities, extraction.quotes, extraction.numbers) for x in found)
    held = every - rejected if only else rejected
    return ready_without(extraction, rejected | aside, held - {selected})


def merely_thought(extraction: Extraction, filters: str) -> frozenset[str]:
    """Return the beliefs, plans and wishes that the quotes' filters, as the address writes them, do not ask for."""
    whole = ready(extraction)
    asked = dict(whole.chosen("quotes", read_choice(filters, "quotes"))).get("attribution", ())
    if not asked or ATTRIBUTION_WORDS["belief"] in asked:
        return frozenset()
    return frozenset(q.id for q in extraction.quotes if q.attribution == "belief")
