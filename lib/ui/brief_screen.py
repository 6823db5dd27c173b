"""The Brief screen: one article, or several side by side, on one page. What is shown is what is exported."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

import streamlit as st

from lib.model import comparison_json, to_json
from lib.model.ledger import Entry
from lib.report import (
    Brief,
    Filed,
    article_brief,
    comparison_brief,
    csv_bytes,
    markdown,
    plain_text,
    web_page,
    workbook,
)
from lib.report.items import HEADS, item_rows
from lib.review import Reviewed
from lib.store import Workspace
from lib.ui.compare_choice import choice
from lib.ui.compare_place import FEWEST, LOOKED_AT, Place, choose, here
from lib.ui.compare_screen import board_of, missing_words
from lib.ui.copying import copy_buttons
from lib.ui.page import DESK
from lib.ui.read_dossier import ready
from lib.ui.review_desk import reviewed_of
from lib.ui.shelf import link_to
from lib.ui.style import put as put_html
from lib.views.compare_board import Board

STYLE: Final = Path(__file__).parent / "assets" / "brief.css"
PREVIEW: Final = 820
COPIES: Final = 244
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PICKED: Final = "One article makes its own brief; two to ten make that of their comparison."


class Shown(NamedTuple):
    """What a brief is made from: the articles as decided with their letters, and a board when they are several."""

    reviewed: tuple[Reviewed, ...]
    letters: tuple[str, ...]
    board: Board | None
    ledger: tuple[Entry, ...]


def brief_screen(shelf: Workspace) -> None:
    """Draw the screen: which articles, what can be taken along, and the page itself."""
    st.html(f"<style>{STYLE.read_text('utf-8')}</style>")
    place = asked(shelf)
    items = shelf.items()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="brief-bar"):
        with st.container(width="content"):
            put_html("<h1>Brief</h1>")
        if items:
            choice(shelf, place, PICKED)
        if not place.articles:
            nothing(on_desk=len(items))
            return
        shown = shown_of(shelf, place)
        brief = brief_of(shown)
        st.space("stretch")
        copy_buttons("brief-copy", {"Copy as text": plain_text(brief), "Copy Markdown": markdown(brief)}, COPIES)
        downloads(shown, brief)
    if place.missing:
        put_html(f'<p class="quiet">{missing_words(place.missing)}</p>')
    with st.container(key="brief-page"):
        st.iframe(as_address(web_page([brief])), height=PREVIEW, alt="The brief as it is exported, the texts below it")


def as_address(page: str) -> str:
    """Return a page as a `data:` address.

    So its links move within it, as in the exported file, and its origin is its own: nothing in it can reach the desk.
    """
    return f"data:text/html;charset=utf-8;base64,{b64encode(page.encode()).decode()}"


def asked(shelf: Workspace) -> Place:
    """Read the address; without articles in it, those that Read or Compare showed last, else the first on the desk."""
    place = here(shelf)
    if place.asked or not place.articles:
        return place
    ids = [item.id for item in shelf.items()]
    looked_at = [x for x in st.session_state.get(LOOKED_AT, ()) if x in ids]
    choose(looked_at or ids[:1])
    return here(shelf)


def nothing(on_desk: int) -> None:
    """Say what is missing for a brief."""
    words = "Choose an article to brief." if on_desk else "Paste an article, or open the three samples."
    put_html(f'<p class="quiet">{words}</p>')
    if not on_desk:
        icon = ":material/arrow_back:"
        st.page_link(DESK, label="Go to the Desk", icon=icon, width="content", query_params=link_to())


def shown_of(shelf: Workspace, place: Place) -> Shown:
    """Gather what the brief is made from: articles as their decisions leave them, the baseline first."""
    order = sorted(place.articles, key=lambda x: x != place.base)
    stored = [x for x in map(shelf.get, order) if x is not None]
    reviewed = tuple(reviewed_of(shelf, x) for x in stored)
    letters = {item.id: item.letter for item in shelf.items()}
    board = board_of(shelf, place) if len(stored) >= FEWEST else None
    return Shown(reviewed, tuple(letters[x.kept.article.id] for x in reviewed), board, tuple(shelf.ledger()))


def brief_of(shown: Shown) -> Brief:
    """Write the brief."""
    if shown.board is not None:
        return comparison_brief(shown.board, {x.kept.article.id: x.states for x in shown.reviewed})
    one = shown.reviewed[0]
    return article_brief(ready(one.kept), one.states)


def downloads(shown: Shown, brief: Brief) -> None:
    """Draw the list of files; each is made when it is asked for."""
    name = "say-so-" + "-".join(shown.letters)
    files: dict[str, tuple[str, str, Callable[[], bytes]]] = {
        "Web page, to read and to print": ("html", "text/html", lambda: web_page([brief]).encode()),
        "Excel: items, fact-check worksheet": ("xlsx", XLSX, lambda: workbook_of(shown)),
        "CSV: every record as a row": ("csv", "text/csv", lambda: csv_of(shown)),
        "Markdown": ("md", "text/markdown", lambda: markdown(brief).encode()),
        "JSON, as the command line prints it": ("json", "application/json", lambda: json_of(shown)),
    }
    with st.popover("Download", icon=":material/download:", key="brief-files"):
        for label, (ending, kind, make) in files.items():
            st.download_button(
                label,
                make,
                f"{name}.{ending}",
                kind,
                key=f"brief-{ending}",
                type="tertiary",
                on_click="ignore",
            )


def filed_of(shown: Shown) -> list[Filed]:
    """Return the articles as tables take them: every record that stands, with what was decided about it."""
    pairs = zip(shown.letters, shown.reviewed, strict=True)
    return [Filed(letter, ready(x.kept), x.states) for letter, x in pairs]


def workbook_of(shown: Shown) -> bytes:
    """Write the workbook, with those lines of the ledger that concern its articles."""
    ids = {x.kept.article.id for x in shown.reviewed}
    about = {
        e.number
        for e in shown.ledger
        if e.decision and any(t.article is None or t.article in ids for t in e.decision.targets)
    }
    ledger = [e for e in shown.ledger if e.number in about or e.about in about]
    return workbook(filed_of(shown), ledger, shown.board)


def csv_of(shown: Shown) -> bytes:
    """Write every record as a row."""
    rows = (row for one in filed_of(shown) for row in item_rows(one.dossier, one.letter, one.states))
    return csv_bytes([HEADS, *rows], mark=True)


def json_of(shown: Shown) -> bytes:
    """Write the contract's object: one article's records, or the comparison."""
    if shown.board is not None:
        return comparison_json(shown.board.comparison).encode()
    return to_json(shown.reviewed[0].kept).encode()
