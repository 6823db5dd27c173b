"""The dialogs that make several entities one, or take a mention out of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from lib.model import Entity, Extraction, Mention
from lib.model.records import ENTITY_TYPES
from lib.review import decisions
from lib.store import Workspace
from lib.store.records_query import Filter, Gathered, gathered
from lib.ui.dialogs import close_dialog
from lib.ui.plain import one_line
from lib.ui.review_ledger import decide
from lib.views.explore_rows import type_words
from lib.views.labels import ENTITY_WORDS, counted

CHOICES: Final = 400


@st.dialog("Merge entities", on_dismiss=close_dialog)
def merge_dialog(desk: Workspace, records: Sequence[str]) -> None:
    """Ask which entity several become, or into which one goes; it holds in every article, under all their ids."""
    mine = [line for r in records for line in gathered(desk, Filter(cluster=r), limit=1).lines]
    if len(records) == 1:
        own = {line.record for line in mine}
        others = [line for line in gathered(desk, limit=CHOICES).lines if line.record not in own]
        into = st.selectbox(
            f"{one_line(mine[0].name, 60) if mine else 'This'} is the same as",
            others,
            index=None,
            format_func=described,
            placeholder="Choose an entity",
            key="review-into",
        )
    else:
        into = st.radio("Keep as", mine, format_func=described, key="review-keep") if mine else None
    if into is None:
        st.markdown(":small[:gray[One decision joins them in every article; an undo parts them again.]]")
        return
    name = st.text_input("Name", into.name, key=f"review-merge-name-{into.record}", max_chars=200)
    joined = [*mine, into] if len(records) == 1 else mine
    ids = [member.record for line in joined for member in line.members]
    mentions = sum(line.mentions for line in joined)
    st.markdown(f":small[:gray[Reaches {counted(mentions, 'mention')}.]]")
    if st.button("Merge", key="review-merge-save", disabled=not name.strip()):
        kind = next((k for k in ENTITY_TYPES if k == into.type), None)
        decide(desk, decisions.merge(ids, into.record, name.strip(), kind))
        close_dialog()
        st.rerun()


def described(line: Gathered) -> str:
    """Return an entity's name with what tells it from others."""
    return f"{one_line(line.name, 60)} · {type_words(line.type)} · {counted(line.mentions, 'mention')}"


@st.dialog("Split off this mention", on_dismiss=close_dialog)
def split_dialog(desk: Workspace, extraction: Extraction, entity: Entity, mention: Mention) -> None:
    """Ask who or what a mention is instead: this one alone, or all written like it in every article."""
    words = " ".join(mention.span.of(extraction.article.text).split())
    st.markdown(":small[:gray[The mention becomes an entity of its own, and its quotes go with it.]]")
    name = st.text_input("Its name", words, key="review-split-name", max_chars=200)
    kind = st.selectbox(
        "Its type",
        ENTITY_TYPES,
        ENTITY_TYPES.index(entity.type),
        format_func=ENTITY_WORDS.__getitem__,
        key="review-split-type",
    )
    alike = st.checkbox("Every mention written like this, in every article", key="review-split-alike")
    if st.button("Split off", key="review-split-save", disabled=not name.strip()):
        if alike:
            decide(desk, decisions.split_form(entity.id, words, name.strip(), kind))
        else:
            decide(desk, decisions.split(entity.id, extraction.article.id, [mention.span], name.strip(), kind))
        close_dialog()
        st.rerun()
