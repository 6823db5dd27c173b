"""The shelf on the Desk: a row an article, with what was found in it, and the way to read, correct or remove it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import streamlit as st

from lib.ingest import load_samples
from lib.model import Extraction
from lib.store import Item, Workspace, found
from lib.ui.article_finder import find_field, how_many
from lib.ui.compare_place import FEWEST, MOST
from lib.ui.desk_details import details_dialog, open_details
from lib.ui.page import COMPARE, READ
from lib.ui.plain import escape_html, escape_markdown
from lib.ui.shelf import attempt, link_to, renew, sample_ids
from lib.ui.style import letter_box, put
from lib.views.citation import readable_date
from lib.views.labels import counted

A_PAGE: Final = 25
EVERY: Final = 1.0  # seconds between two looks at a renewal
EMPTY: Final = "Paste an article, or open the three samples."
ORDERS: Final[dict[str, Callable[[tuple[Item, ...]], tuple[Item, ...]]]] = {
    "In order added": tuple,
    "Added last first": lambda items: items[::-1],
    "Newest first": lambda items: tuple(sorted(items, key=lambda item: item.published or "", reverse=True)),
    "By outlet": lambda items: tuple(sorted(items, key=lambda item: (not item.outlet, (item.outlet or "").casefold()))),
}
DIMMED: Final = frozenset({"furniture", "caption", "credit"})


def shelf_list(desk: Workspace) -> None:
    """Show every article on the desk, the undo of the last removal, and the samples' own controls."""
    items = desk.items()
    with st.container(gap="xsmall"):
        put(f'<div class="rule"><h2>On the desk</h2><span class="small">{tally(items)}</span></div>')
        compare_link(items)
        renewal_line(desk)
        undo_line(desk)
        if not items:
            empty_desk(desk)
            return
        sample_line(desk, items)
    listed = in_order(items) if len(items) > A_PAGE else items
    shown = st.session_state.setdefault("shelf-shown", A_PAGE)
    with st.container(gap=None, key="shelf"):
        for item in listed[:shown]:
            row(desk, item)
    if len(listed) > shown:
        st.button(f"Show {min(A_PAGE, len(listed) - shown)} more", key="shelf-more", on_click=show_more)
    details_dialog(desk)


def in_order(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Draw what narrows and orders a long shelf; return the articles as it says."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="shelf-order-line"):
        words = find_field("shelf-find", 360, show_first)
        order = st.selectbox(
            "Order",
            list(ORDERS),
            key="shelf-order",
            label_visibility="collapsed",
            width=190,
            on_change=show_first,
        )
        ordered = ORDERS.get(order or "", tuple)
        listed = found(ordered(items), words)
        if words:
            put(f'<p class="small">{how_many(len(listed), len(items), words)}</p>')
    return listed


def show_first() -> None:
    """Draw the first page of rows from now on."""
    st.session_state["shelf-shown"] = A_PAGE


def compare_link(items: tuple[Item, ...]) -> None:
    """Link to the comparison of all articles; of more than it takes, to the choice of some."""
    if len(items) < FEWEST:
        return
    fits = len(items) <= MOST
    words = f"Compare these {len(items)}" if fits else f"Choose up to {MOST} to compare"
    asked = link_to(a=[item.id for item in items]) if fits else link_to()
    with st.container(key="shelf-compare"):
        st.page_link(COMPARE, label=words, icon=":material/compare_arrows:", query_params=asked)


def show_more() -> None:
    """Draw one page of rows more from now on."""
    st.session_state["shelf-shown"] += A_PAGE


def tally(items: tuple[Item, ...]) -> str:
    """Return how much stands on the desk, in words."""
    if not items:
        return "nothing yet"
    words = sum(item.words for item in items)
    return f"{counted(len(items), 'article')} · {counted(words, 'word')}"


def empty_desk(desk: Workspace) -> None:
    """Say how to begin, and bring the samples back on request."""
    put(f'<p class="quiet">{EMPTY}</p>')
    st.button("Open the three samples", key="samples-open", on_click=bring_samples, args=(desk,))


def sample_line(desk: Workspace, items: tuple[Item, ...]) -> None:
    """Say what the samples are, and take them off in one click."""
    samples = sample_ids()
    held = [item.id for item in items if item.id in samples]
    if not held:
        return
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="samples"):
        put('<p class="small">The samples are invented articles on one event, to try things out with.</p>')
        st.button("Remove the samples", key="samples-remove", type="tertiary", on_click=take_off, args=(desk, *held))


def renewal_line(desk: Workspace) -> None:
    """Show how far articles that an older version analysed are analysed anew."""
    if renew(desk).running:
        st.fragment(renewal_progress, run_every=EVERY)(desk)


def renewal_progress(desk: Workspace) -> None:
    """Show the progress; draws the whole page anew at the end."""
    state = renew(desk)
    if not state.running:
        st.rerun(scope="app")
    total = len(state.waiting)
    st.progress(state.done / total, text=f"Analysing with this version: {min(state.done + 1, total)} of {total}")


def bring_samples(desk: Workspace) -> None:
    """Put the samples back on the shelf."""
    attempt(lambda: desk.add_all(load_samples()))


def take_off(desk: Workspace, *article_ids: str) -> None:
    """Remove articles in one step."""
    attempt(lambda: desk.remove(*article_ids))


def bring_back(desk: Workspace) -> None:
    """Undo the last removal."""
    attempt(desk.undo_remove)


def undo_line(desk: Workspace) -> None:
    """Offer to bring back what was removed last."""
    gone = desk.removed()
    if not gone:
        return
    what = f"“{escape_markdown(gone[0].heading, 70)}”" if len(gone) == 1 else counted(len(gone), "article")
    with st.container(horizontal=True, vertical_alignment="center", key="undo-line"):
        st.markdown(f"Removed {what}.")
        st.button("Undo", key="undo-remove", icon=":material/undo:", on_click=bring_back, args=(desk,))


def row(desk: Workspace, item: Item) -> None:
    """Show one article: letter, headline as link, what is known about it, counts, actions."""
    key = item.id
    with st.container(horizontal=True, gap="small", key=f"row-{key}"):
        with st.container(width=26):
            put(letter_box(item.letter))
        with st.container(width="stretch", gap="xxsmall", key=f"headline-{key}"):
            st.page_link(READ, label=escape_markdown(item.heading, 160), query_params=link_to(a=key))
            put(facts(item, sample=key in sample_ids()) + remarks(item.extraction))
        with st.container(width="content"):
            put(counts(item))
        with st.container(width="content", horizontal=True, gap=None):
            act(f"Edit details of {item.letter}", "edit", key, on_click=open_details, args=(key,))
            act(f"Remove {item.letter}", "delete", key, on_click=take_off, args=(desk, key))


def act(words: str, icon: str, article_id: str, **click: Any) -> None:  # noqa: ANN401  (passed on to st.button)
    """Show an action of a row as an icon; its words are its tip and what a screen reader says."""
    name = words.partition(" ")[0].lower()
    st.button(words, key=f"{name}-{article_id}", icon=f":material/{icon}:", type="tertiary", help=words, **click)


def facts(item: Item, *, sample: bool) -> str:
    """Return outlet, date, author and length as one line of HTML; an unknown outlet is said."""
    parts = [escape_html(item.outlet, 80) if item.outlet else "outlet not known"]
    parts += [escape_html(known, 80) for known in (readable_date(item.published), item.author) if known]
    parts.append(counted(item.words, "word"))
    mark = ' <span class="chip">sample</span>' if sample else ""
    return f'<p class="meta">{" · ".join(parts)}{mark}</p>'


def remarks(extraction: Extraction) -> str:
    """Return what a reader should know about the text as quiet lines of HTML."""
    article = extraction.article
    lines = sum(
        len([line for line in article.text[zone.start : zone.end].splitlines() if line.strip()])
        for zone in article.zones
        if zone.kind in DIMMED
    )
    look = "looks" if lines == 1 else "look"
    said = [f"{counted(lines, 'line')} {look} like page furniture: shown dimmed"] if lines else []
    said += [*article.warnings, *extraction.warnings]
    return "".join(f'<p class="warn">{escape_html(words, 300)}</p>' for words in dict.fromkeys(said))


def counts(item: Item) -> str:
    """Return how many quotes, numbers and entities were found, as an HTML list."""
    found = (("quotes", item.quotes), ("numbers", item.numbers), ("entities", item.entities))
    return f'<dl class="counts">{"".join(f"<div><dt>{name}</dt><dd>{n:,}</dd></div>" for name, n in found)}</dl>'
