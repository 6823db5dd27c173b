"""Title, outlet, author and date of an article: where each came from, and put right by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import streamlit as st

from lib.model import Article
from lib.store import StoreError, Workspace
from lib.ui.desk_paste import BAD_DATE, is_date
from lib.ui.dialogs import close_dialog, open_dialog, opened
from lib.ui.plain import escape_markdown, one_line

FIELDS: Final = (("title", "Title"), ("outlet", "Outlet"), ("author", "Author"), ("published", "Date"))
PREFIX: Final = "details-"
BY_HAND: Final = "written by hand"
GONE: Final = "This article is no longer on the desk. Add it again to edit it."


def open_details(article_id: str) -> None:
    """Have the details of an article open from now on."""
    open_dialog(PREFIX + article_id)


def details_dialog(desk: Workspace) -> None:
    """Show the details that are open, if any."""
    found = desk.get(opened().removeprefix(PREFIX)) if opened().startswith(PREFIX) else None
    if found:
        edit_details(desk, found.article)


@st.dialog("Details", width="medium", on_dismiss=close_dialog)
def edit_details(desk: Workspace, article: Article) -> None:
    """Show the four fields of an article with their origins, and save what is changed."""
    st.markdown(f":small[:gray[Article {desk.letter(article.id)}. The text itself is never changed.]]")
    with st.form(f"details-{article.id}", border=False):
        values = {}
        for name, label in FIELDS:
            with st.container(gap="xxsmall"):
                typed = st.text_input(label, getattr(article, name) or "", key=f"details-{name}-{article.id}")
                values[name] = one_line(typed or "")
                st.markdown(f":small[:gray[{escape_markdown(whence(article, name))}]]")
        saved = st.form_submit_button("Save", key=f"details-save-{article.id}", icon=":material/check:")
    if not saved:
        return
    if values["published"] and not is_date(values["published"]):
        st.error(BAD_DATE)
        return
    try:
        held = desk.edit(corrected(article, values))
    except StoreError as problem:
        st.error(escape_markdown(str(problem)))
        return
    if not held:
        st.error(GONE)
    else:
        close_dialog()
        st.rerun()


def whence(article: Article, name: str) -> str:
    """Return in words where a field came from."""
    origin = article.origin(name)
    if not getattr(article, name):
        return "Not found in the text."
    return f"From: {origin}." if origin else "Given with the article."


def corrected(article: Article, values: dict[str, str]) -> Article:
    """Return the article with these values; each that differs has its origin set to a hand's."""
    new = {name: values[name] or None for name, _ in FIELDS}
    changed = {name for name, value in new.items() if value != getattr(article, name)}
    kept = tuple((name, origin) for name, origin in article.origins if name not in changed)
    by_hand = tuple((name, BY_HAND) for name, _ in FIELDS if name in changed and new[name])
    return replace(
        article,
        title=new["title"],
        outlet=new["outlet"],
        author=new["author"],
        published=new["published"],
        origins=kept + by_hand,
    )
