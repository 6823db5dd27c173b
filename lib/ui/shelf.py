"""The workspace of this tab, out of those in the database; on a first visit one with the sample articles."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Callable
from typing import Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from lib import __version__
from lib.extract import NoModelError, warm_up
from lib.ingest import load_samples
from lib.review import decided, verdicts
from lib.store import Catalogue, Database, StoreError, Workspace
from lib.store.catalogue import erase
from lib.store.place import database_url
from lib.ui.workspace_renewal import Renewal
from lib.views.explore_joining import JOINING

HEAD_START: Final = 1.0  # seconds the first page has to itself: loading the model at once doubled its time
FIRST: Final = "My desk"
ASKED: Final = "w"
CHOSEN: Final = "workspace-here"
TOLD: Final = "store-told"
NOT_HERE: Final = "The workspace of this link is not on this machine, or was deleted. This is another one."


def shelf() -> Workspace:
    """Return the workspace of this tab: the one its address names, else the one it had, else the one used last.

    A link to an article without a workspace opens one that holds it. Raises StoreError when there is none to be had.
    """
    known = catalogue()
    desk = home(known) if get_script_run_ctx() is None else of_this_tab(known)
    renew(desk)
    return desk


def of_this_tab(known: Catalogue) -> Workspace:
    """Return the workspace of the tab that is drawn, and write it into its address."""
    asked = st.query_params.get(ASKED) or st.session_state.get(CHOSEN)
    desk = known.open(asked) if asked else None
    article = st.query_params.get("a")
    if desk is None and article and not asked:
        desk = known.holding(article)
    if desk is None:
        if st.query_params.get(ASKED):
            st.session_state[TOLD] = NOT_HERE
        desk = home(known)
    changed = st.session_state.get(CHOSEN) != desk.id
    if changed:
        take(desk)
    # A link from a page to itself leaves the browser's address as it was: it is written whenever the workspace changes.
    if changed or st.query_params.get(ASKED) != desk.id:
        st.query_params[ASKED] = desk.id
    return desk


def take(desk: Workspace) -> None:
    """Have this tab in a workspace from now on: what belonged to another is let go."""
    fresh = CHOSEN not in st.session_state
    st.session_state[CHOSEN] = desk.id
    if not fresh:
        st.session_state["paste-turn"] = st.session_state.get("paste-turn", 0) + 1
        for name in ("batch", "read-last", "shelf-shown", "dialog-open"):
            st.session_state.pop(name, None)
    attempt(lambda: catalogue().choose(desk.id))


def home(known: Catalogue) -> Workspace:
    """Return the workspace used last; on a first visit, a new one with the samples."""
    desk = known.home()
    if desk is not None:
        return desk
    desk, first_visit = known.first(FIRST)
    if first_visit:
        desk.add_all(load_samples())
    return desk


def catalogue() -> Catalogue:
    """Return the workspaces of the database that is named now. Raises StoreError when it cannot be opened."""
    return opened(database_url())


@st.cache_resource(show_spinner=False)
def opened(url: str) -> Catalogue:
    """Open a database, once a server."""
    return Catalogue(Database(url, decided, JOINING, verdicts=verdicts))


@st.cache_resource(show_spinner=False, max_entries=64)
def renewal(url: str, workspace: str) -> Renewal:
    """Begin to bring a workspace up to this version of the product, once a server; return how far it is."""
    desk = opened(url).open(workspace)
    return Renewal.begin(desk, __version__)


def attempt(change: Callable[[], object]) -> bool:
    """Make a change in the database; return whether it was made. What prevents it is told on the page drawn next.

    For callbacks: an exception there would leave a person without a word.
    """
    try:
        change()
    except StoreError as problem:
        st.session_state[TOLD] = str(problem)
        return False
    return True


def told() -> str:
    """Return what is to be told once about the database; empty when there is nothing."""
    return str(st.session_state.pop(TOLD, ""))


def link_to(**asked: str | list[str]) -> dict[str, str | list[str]]:
    """Return the query of a link within this tab's workspace."""
    return {ASKED: st.session_state[CHOSEN], **asked} if CHOSEN in st.session_state else asked


def renew(desk: Workspace) -> Renewal:
    """See that a workspace is being brought up to this version of the product; return how far it is."""
    return renewal(database_url(), desk.id)


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
    """Load the model; a missing one is told where an article is analysed, not here.

    Streamlit looks through all that is in memory for garbage after every click. What stands now stays as long as the
    server runs: left out of that look, a click takes the processor a tenth of a second less.
    """
    with contextlib.suppress(NoModelError):
        warm_up()
    gc.collect()
    gc.freeze()


def reset() -> None:
    """Delete every workspace and begin again with the samples: for tests, which share one process."""
    known = catalogue()
    with known.database.writing() as link:
        erase(link)
    known.database.close()
    opened.clear()
    renewal.clear()
