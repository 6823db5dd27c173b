"""The shelf all sessions of this server share, filled with the sample articles at first use."""

from __future__ import annotations

import threading
from typing import Final

import streamlit as st

from lib.extract import NoModelError, warm_up
from lib.ingest import load_samples
from lib.store import Shelf

HEAD_START: Final = 1.0  # seconds the first page has to itself: loading the model at once doubled its time


@st.cache_resource(show_spinner=False)
def shelf() -> Shelf:
    """Return the one shelf of this server. A new tab, a reload and a link opened cold all find it as it was left."""
    made = Shelf()
    made.add_all(load_samples())
    return made


def sample_ids() -> frozenset[str]:
    """Return the ids of the sample articles, on the shelf or not."""
    return frozenset(sample.article.id for sample in load_samples())


@st.cache_resource(show_spinner=False)
def warming() -> threading.Thread:
    """Load the language model in the background, once a server, so that no page and no article waits."""
    thread = threading.Timer(HEAD_START, warm_up_quietly)
    thread.daemon = True
    thread.start()
    return thread


def warm_up_quietly() -> None:
    """Load the model; a missing one is told where an article is analysed, not here."""
    try:
        warm_up()
    except NoModelError:
        return


def reset() -> None:
    """Forget the shelf and begin again with the samples: for tests, which share one process."""
    shelf.clear()
