"""The dialogs that give a record other values. What the machine found stays beside them, and an undo brings it back."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.model import Comparator, Entity, EntityType, Extraction, NumericClaim, Quote
from lib.model.ledger import Decision, Target
from lib.model.records import COMPARATORS, ENTITY_TYPES, QUOTE_KINDS
from lib.review import decisions, stretch_near
from lib.store import Workspace
from lib.ui.dialogs import close_dialog
from lib.ui.plain import one_line
from lib.ui.review_ledger import decide
from lib.views.labels import COMPARATOR_WORDS, ENTITY_WORDS

GAP: Final = " … "
NOBODY: Final = ""
NOT_THERE: Final = "These words do not stand in the article. Shorten at the ends, or write them as they stand."


@st.dialog("Edit entity", on_dismiss=close_dialog)
def edit_entity(desk: Workspace, entity: Entity, ids: tuple[str, ...]) -> None:
    """Ask for another name, type or role. Each holds in every article of the workspace, under all these ids."""
    name = st.text_input("Name", entity.name, key="review-name", max_chars=200)
    kind = st.selectbox(
        "Type", ENTITY_TYPES, ENTITY_TYPES.index(entity.type), format_func=ENTITY_WORDS.__getitem__, key="review-type"
    )
    was = entity.roles[0] if entity.roles else ""
    role = st.text_input("Described as", was, key="review-role", max_chars=200)
    st.markdown(":small[:gray[Holds in every article of this workspace.]]")
    made: list[Decision] = []
    if name.strip() and name.strip() != entity.name:
        made.append(decisions.rename(ids, name.strip()))
    if kind != entity.type:
        made.append(decisions.retype(ids, kind))
    if role.strip() and role.strip() != was:
        made.append(decisions.role(ids, role.strip()))
    save(desk, made)


@st.dialog("Edit quote", on_dismiss=close_dialog)
def edit_quote(desk: Workspace, extraction: Extraction, quote: Quote) -> None:
    """Ask for other words, kind or speaker of a quote."""
    text = extraction.article.text
    was = GAP.join(" ".join(part.of(text).split()) for part in quote.content)
    words = st.text_area("The words quoted", was, key="review-words", height=120)
    kind = st.segmented_control("Kind", QUOTE_KINDS, default=quote.kind, required=True, key="review-kind")
    speaker = speaker_choice(extraction, quote.speaker.entity if quote.speaker else None)
    values: dict[str, str] = {}
    if " ".join(words.split()) != was:
        parts = [p for part in words.split(GAP.strip()) if (p := part.strip())]
        spans, near = [], quote.span.start
        for part in parts:
            span = stretch_near(text, part, near)
            if span is not None:
                spans.append(span)
                near = span.end
        if len(spans) < len(parts) or not spans:
            st.markdown(f":small[{NOT_THERE}]")
            return
        values["content"] = decisions.written_spans(spans)
    if kind != quote.kind:
        values["kind"] = kind
    if speaker != (quote.speaker.entity if quote.speaker else None) and speaker is not None:
        values["speaker"] = speaker
    save(desk, [decisions.edit(Target(extraction.article.id, quote.id), **values)] if values else [])


@st.dialog("Edit number", on_dismiss=close_dialog)
def edit_number(desk: Workspace, extraction: Extraction, number: NumericClaim) -> None:
    """Ask for another value, bound, unit, counted thing or speaker of a number."""
    bound: Comparator = st.selectbox(
        "Comparator",
        COMPARATORS,
        COMPARATORS.index(number.comparator),
        format_func=COMPARATOR_WORDS.__getitem__,
        key="review-comparator",
    )
    values: dict[str, str] = {"comparator": bound} if bound != number.comparator else {}
    if bound == "range":
        with st.container(horizontal=True):
            low = st.text_input("From", figure(number.low), key="review-low", max_chars=40)
            high = st.text_input("To", figure(number.high), key="review-high", max_chars=40)
        if (low, high) != (figure(number.low), figure(number.high)):
            values |= {"low": low, "high": high}
    else:
        value = st.text_input("Value", figure(number.value), key="review-value", max_chars=40)
        if value != figure(number.value):
            values["value"] = value
    for label, name, was in (("Unit", "unit", number.unit), ("Counted thing", "counted", number.counted)):
        now = st.text_input(label, was or "", key=f"review-{name}", max_chars=120)
        if now.strip() != (was or ""):
            values[name] = now.strip()
    if number.quote is None:
        speaker = speaker_choice(extraction, number.speaker)
        if speaker is not None and speaker != (number.speaker or NOBODY):
            values["speaker"] = speaker
    save(desk, [decisions.edit(Target(extraction.article.id, number.id), **values)] if values else [])


def speaker_choice(extraction: Extraction, now: str | None) -> str | None:
    """Ask who says so, of those the article names; None when nothing was chosen."""
    names = {NOBODY: "not known", **{e.id: one_line(e.name, 80) for e in by_name(extraction)}}
    ids = list(names)
    at = ids.index(now or NOBODY) if (now or NOBODY) in ids else 0
    return st.selectbox("Who says so", ids, at, format_func=lambda x: names.get(x, x), key="review-speaker")


def by_name(extraction: Extraction) -> list[Entity]:
    """Return the entities who can speak before the others, each by name."""
    speaks: frozenset[EntityType] = frozenset({"PERSON", "ORG"})
    return sorted(extraction.entities, key=lambda e: (e.type not in speaks, e.name.casefold(), e.id))


def figure(value: float | None) -> str:
    """Write a value as a person types it."""
    if value is None:
        return ""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)


def save(desk: Workspace, made: list[Decision]) -> None:
    """Draw the button that writes what was changed."""
    if st.button("Save", key="review-save", disabled=not made):
        for decision in made:
            decide(desk, decision)
        close_dialog()
        st.rerun()
