"""What stands behind a row: the sentence of a quote or number, or an entity's articles and who is named with it."""

from __future__ import annotations

from typing import Any, Final

import streamlit as st

from lib.model import Extraction
from lib.review.decisions import keep_apart
from lib.store import Workspace, letter
from lib.store.records_query import Gathered
from lib.ui.explore_data import Asked, articles_of, entity_of, named_with
from lib.ui.explore_place import Place, put, select
from lib.ui.page import READ
from lib.ui.plain import escape_html, escape_markdown
from lib.ui.read_dossier import ready
from lib.ui.reading_view import LISTS, card_view, lists_view, picked
from lib.ui.review_actions import decision_buttons
from lib.ui.review_desk import reviewed_of
from lib.ui.review_ledger import decide
from lib.ui.shelf import link_to
from lib.ui.style import letter_box
from lib.ui.style import put as put_html
from lib.views.citation import readable_date
from lib.views.explore_rows import type_words
from lib.views.labels import counted

HINTS: Final = {
    True: "A click on a row opens where it is named, and with whom; ticked rows are merged, hidden or decided on.",
    False: "A click on a row opens its sentence; the boxes choose rows for one decision.",
}
LISTED: Final = 6
NEAR: Final = 12
GONE: Final = "No article of this workspace has this record any more. Choose another row."


def evidence(desk: Workspace, state: Asked, place: Place) -> None:
    """Draw what stands behind the selected row, or say how to select one."""
    if not place.record:
        st.markdown(f":small[:gray[{HINTS[place.tab == 'entities']}]]")
    elif place.tab == "entities":
        entity(desk, state, place)
    else:
        record(desk, place)


def record(desk: Workspace, place: Place) -> None:
    """Draw the card of a quote or number with its sentence, what can be decided, and the way to it in the text."""
    shown = extraction_of(desk, place.article)
    card = ready(shown).card(place.record) if shown is not None else None
    if shown is None or card is None:
        st.markdown(f":small[:gray[{GONE}]]")
        return
    with st.container(border=True, gap="small", key="explore-evidence"):
        where(desk, place.article, place.record)
        card_view(card, row=None, by_class=False)
        decision_buttons(desk, shown, place.record)
        lists_view(card, on_pick=follow)


def where(desk: Workspace, article: str, selected: str) -> None:
    """Draw which article a record stands in, and the way to it there."""
    item = desk.item(article)
    if item is None:
        return
    parts = (item.outlet, readable_date(item.published))
    known = " · ".join(part for part in parts if part)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width="stretch"):
            put_html(
                f'<p class="small">{letter_box(item.letter)}&ensp;{escape_html(item.heading, 90)}'
                f"{' · ' + escape_html(known, 80) if known else ''}</p>"
            )
        st.page_link(
            READ, label="Read it there", icon=":material/menu_book:", query_params=link_to(a=article, sel=selected)
        )


def follow() -> None:
    """Go to the quote or number chosen in the card."""
    chosen = picked(LISTS)
    if chosen and chosen[0].startswith(("quote:", "number:")):
        tab = "quotes" if chosen[0].startswith("quote:") else "numbers"
        put(tab=tab, sel=chosen[0])


def extraction_of(desk: Workspace, article: str) -> Extraction | None:
    """Return an article as the decisions leave it; None when it is not here."""
    machine = desk.get(article)
    return reviewed_of(desk, machine).extraction if machine is not None else None


def entity(desk: Workspace, state: Asked, place: Place) -> None:
    """Draw an entity over all articles: where it is named, with whom, and what can be decided about it."""
    found = entity_of(desk, state, place.record)
    if found is None:
        st.markdown(f":small[:gray[{GONE}]]")
        return
    page = articles_of(desk, state, place.record, LISTED)
    with st.container(border=True, gap="small", key="explore-evidence"):
        over = " · ".join(
            (type_words(found.type), counted(found.mentions, "mention"), counted(found.articles, "article"))
        )
        put_html(f'<p class="small">{escape_html(over)}</p><p class="claim serif">{escape_html(found.name, 160)}</p>')
        names(desk, found)
        left, right = st.columns([1.25, 1], gap="medium")
        with left:
            named_in(desk, page.lines, page.total)
        with right:
            together(desk, state, found.record)
        first = extraction_of(desk, page.lines[0].article) if page.lines else None
        if first is not None and first.entity(page.lines[0].record) is not None:
            decision_buttons(desk, first, page.lines[0].record, everywhere=True)


def names(desk: Workspace, found: Gathered) -> None:
    """Show what else an entity is called, and each join that may be wrong with what it rests on and the way out."""
    unsure = {m.name for m in found.members if m.why} | {found.name}
    sure = (m for m in found.members if not m.why)
    also = dict.fromkeys(name for m in sure for name in (m.name, *m.aliases) if name not in unsure)
    if also:
        put_html(f'<p class="small">Also written {escape_html(", ".join(also), 300)}</p>')
    for member in found.members:
        if member.why:
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                with st.container(width="content"):
                    told = f"{member.name} joined: {member.why}"
                    put_html(f'<p class="small">{escape_html(told, 200)}</p>')
                st.button(
                    "Keep apart",
                    icon=":material/call_split:",
                    type="tertiary",
                    key=f"explore-apart-{member.record}",
                    help="They become two rows; an undo joins them again",
                    on_click=decide,
                    args=(desk, keep_apart(member.record, [m.record for m in found.members if m != member])),
                )


def named_in(desk: Workspace, lines: tuple[Any, ...], total: int) -> None:
    """List the articles that name an entity, each a step from its first mention."""
    put_html("<h2>Named in</h2>")
    with st.container(gap=None, key="explore-named-in"):
        for line in lines:
            item = desk.item(line.article)
            title = escape_markdown(item.heading if item else line.article, 52)
            said = f", {counted(line.quotes, 'quote')}" if line.quotes else ""
            st.page_link(
                READ,
                label=f"`{letter(line.number)}` {title} :small[:gray[{line.mentions:,}×{said}]]",
                query_params=link_to(a=line.article, sel=line.record),
            )
    if total > len(lines):
        st.markdown(f":small[:gray[and {total - len(lines):,} more]]")


def together(desk: Workspace, state: Asked, selected: str) -> None:
    """List who and what is named in the same articles, with in how many; a click goes there."""
    put_html("<h2>Named in the same articles</h2>")
    near = named_with(desk, state, selected, NEAR)
    if not near:
        st.markdown(":small[:gray[Nobody else.]]")
        return
    with st.container(gap=None, key="explore-near"):
        for line in near:
            st.button(
                f"{escape_markdown(line.name, 40)} :small[:gray[{counted(line.articles, 'article')}]]",
                type="tertiary",
                key=f"near-{line.record}",
                on_click=select,
                args=("", line.record),
            )
