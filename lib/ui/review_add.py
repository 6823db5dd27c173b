"""Words selected in the text: added as an entity, a quote or a number that was missed."""

from __future__ import annotations

import re
from typing import Final

import streamlit as st

from lib.model import Comparator, Extraction, Span, split_paragraphs, trimmed
from lib.model.ledger import Decision
from lib.model.records import COMPARATORS, ENTITY_TYPES, QUOTE_KINDS
from lib.review import decisions, stretch_near
from lib.store import Workspace
from lib.ui.dialogs import close_dialog, open_dialog, opened
from lib.ui.plain import escape_html
from lib.ui.reading_view import stretched
from lib.ui.review_edit import speaker_choice
from lib.ui.review_ledger import decide
from lib.ui.style import put
from lib.views.labels import COMPARATOR_WORDS, ENTITY_WORDS

STRETCH: Final = "review-stretch"
ADDING: Final = {"entity": "review-add-entity", "quote": "review-add-quote", "number": "review-add-number"}
MARKS: Final = "\"“”«»„'‘"
FIGURE: Final = re.compile(r"\d[\d,]{0,20}(?:\.\d{1,9})?")


def take_stretch(extraction: Extraction) -> None:
    """Keep the words selected in the text, by their place in the article; what is no stretch of it is let go."""
    sent = stretched()
    paragraphs = split_paragraphs(extraction.article.text)
    if sent is None or not 0 <= sent[0] < len(paragraphs):
        return
    found = stretch_near(extraction.article.text, sent[2], paragraphs[sent[0]].start + sent[1])
    span = trimmed(extraction.article.text, *found) if found else None
    if span is not None:
        st.session_state[STRETCH] = (extraction.article.id, span)


def let_go() -> None:
    """Forget the words selected."""
    st.session_state.pop(STRETCH, None)


def add_bar(desk: Workspace, extraction: Extraction) -> None:
    """Draw what can be made of the words selected; nothing while none are."""
    kept = st.session_state.get(STRETCH)
    if not isinstance(kept, tuple) or kept[0] != extraction.article.id:
        return
    span = Span(*kept[1])
    if not span.within(len(extraction.article.text)):
        return
    words = " ".join(span.of(extraction.article.text).split())
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="review-add"):
        with st.container(width="stretch"):
            put(f'<p class="small">Add “{escape_html(words, 44)}” as</p>')
        for what, name in ADDING.items():
            st.button(
                what.capitalize(),
                type="tertiary",
                key=f"open-{name}",
                on_click=open_dialog,
                args=(name,),
                width="content",
            )
        st.button("Let go", icon=":material/close:", type="tertiary", key="review-let-go", on_click=let_go)
    match opened():
        case "review-add-entity":
            entity_dialog(desk, extraction, span, words)
        case "review-add-quote":
            quote_dialog(desk, extraction, span, words)
        case "review-add-number":
            number_dialog(desk, extraction, span, words)


@st.dialog("Add an entity", on_dismiss=close_dialog)
def entity_dialog(desk: Workspace, extraction: Extraction, span: Span, words: str) -> None:
    """Ask for name and type."""
    name = st.text_input("Name", words, key="review-new-name", max_chars=200)
    kind = st.selectbox("Type", ENTITY_TYPES, format_func=ENTITY_WORDS.__getitem__, key="review-new-type")
    st.markdown(":small[:gray[Other places of this article with the same words become mentions too.]]")
    made = decisions.add_entity(extraction.article.id, span, name.strip(), kind) if name.strip() else None
    add_button(desk, made)


@st.dialog("Add a quote", on_dismiss=close_dialog)
def quote_dialog(desk: Workspace, extraction: Extraction, span: Span, words: str) -> None:
    """Ask for kind and speaker."""
    put(f"<p>“{escape_html(words, 600)}”</p>")
    text = extraction.article.text
    span = trimmed_marks(text, span)
    marked = text[max(0, span.start - 1) : span.start] in set(MARKS) and span.start > 0
    at = "direct" if marked else "indirect"
    kind = st.segmented_control("Kind", QUOTE_KINDS, default=at, required=True, key="review-new-kind")
    speaker = speaker_choice(extraction, None) or ""
    add_button(desk, decisions.add_quote(extraction.article.id, span, kind, speaker))


@st.dialog("Add a number", on_dismiss=close_dialog)
def number_dialog(desk: Workspace, extraction: Extraction, span: Span, words: str) -> None:
    """Ask for value, bound, unit and counted thing."""
    put(f"<p>“{escape_html(words, 200)}”</p>")
    figure = FIGURE.search(words)
    bound: Comparator = st.selectbox(
        "Comparator", COMPARATORS, format_func=COMPARATOR_WORDS.__getitem__, key="review-new-comparator"
    )
    values: dict[str, str] = {"comparator": bound}
    if bound == "range":
        with st.container(horizontal=True):
            values["low"] = st.text_input("From", key="review-new-low", max_chars=40)
            values["high"] = st.text_input("To", key="review-new-high", max_chars=40)
    else:
        values["value"] = st.text_input("Value", figure[0] if figure else "", key="review-new-value", max_chars=40)
    values["unit"] = st.text_input("Unit", key="review-new-unit", max_chars=120)
    values["counted"] = st.text_input("Counted thing", key="review-new-counted", max_chars=120)
    filled = any(values.get(name, "").strip() for name in ("value", "low", "high"))
    add_button(desk, decisions.add_number(extraction.article.id, span, values) if filled else None)


def trimmed_marks(text: str, span: Span) -> Span:
    """Return a stretch without the quote marks around it: they stand outside what is quoted."""
    start, end = span
    while start < end - 1 and text[start] in MARKS:
        start += 1
    while end > start + 1 and text[end - 1] in MARKS:
        end -= 1
    return trimmed(text, start, end) or span


def add_button(desk: Workspace, made: Decision | None) -> None:
    """Draw the button that adds."""
    if st.button("Add", key="review-add-save", disabled=made is None) and made is not None:
        decide(desk, made)
        let_go()
        close_dialog()
        st.rerun()
