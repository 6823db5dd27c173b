"""The dialog of workspaces: open another, make one, rename, duplicate, download, delete, open a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import streamlit as st

from lib.store import Listed, StoreError, Workspace
from lib.store.workspace_file import SUFFIX, as_file, open_file
from lib.ui.dialogs import close_dialog, open_dialog, opened
from lib.ui.plain import escape_markdown
from lib.ui.shelf import ASKED, CHOSEN, attempt, catalogue, home, take, told
from lib.views.citation import readable_date
from lib.views.labels import counted

NAME: Final = "workspaces"
DESK: Final = "app.py"
SURE: Final = "workspace-sure"
TURN: Final = "workspace-turn"
LONGEST: Final = 80
FEW: Final = 6
MEGABYTES: Final = 1000


def workspace_button(desk: Workspace) -> None:
    """Show the name of this tab's workspace in the sidebar; it opens the dialog."""
    st.button(
        escape_markdown(desk.name, 24),
        key="workspace",
        icon=":material/folder_open:",
        type="tertiary",
        help="Workspaces: open another, new, rename, duplicate, download, delete",
        on_click=open_dialog,
        args=(NAME,),
    )
    if opened() == NAME:
        workspace_dialog(desk)


@st.dialog("Workspaces", width="medium", on_dismiss=close_dialog)
def workspace_dialog(desk: Workspace) -> None:
    """Show the dialog. What fails is told in it, and nothing is lost."""
    if opened() != NAME or st.session_state.get(CHOSEN) != desk.id:
        st.rerun()  # a click in here led elsewhere: the whole page is drawn anew
    if words := told():
        st.error(escape_markdown(words))
    try:
        known = catalogue().listed()
        here = next((listed for listed in known if listed.id == desk.id), None)
        others([listed for listed in known if listed.id != desk.id])
        if here is not None:
            this_one(desk, here)
        another()
    except StoreError as problem:
        st.error(escape_markdown(str(problem)))


def others(known: list[Listed]) -> None:
    """List the other workspaces as links, and the one that was deleted last with its undo."""
    with st.container(gap=None, key="workspaces", height=220 if len(known) > FEW else "content", border=False):
        for listed in known:
            facts = f"{counted(listed.articles, 'article')} · {readable_date(listed.made[:10])}"
            label = f"{escape_markdown(listed.name, 60)} :small[:gray[{facts}]]"
            st.page_link(DESK, label=label, query_params={ASKED: listed.id}, width="stretch")
    lost = catalogue().deleted()
    if lost is not None:
        with st.container(horizontal=True, vertical_alignment="center", key="workspace-lost"):
            st.markdown(f"Deleted “{escape_markdown(lost.name, 60)}”.")
            st.button("Bring it back", key="workspace-restore", icon=":material/undo:", on_click=restore)


def this_one(desk: Workspace, here: Listed) -> None:
    """Show what can be done with the workspace of this tab."""
    st.subheader("This workspace", anchor=False)
    field = f"workspace-name-{desk.id}-{turn()}"
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input("Name", here.name, key=field, max_chars=LONGEST)
        st.button("Rename", key="workspace-rename", on_click=rename, args=(desk, field))
    sure = st.session_state.get(SURE) == desk.id
    with st.container(horizontal=True, gap="small", key="workspace-actions"):
        st.button("Duplicate", key="workspace-copy", icon=":material/content_copy:", on_click=duplicate, args=(desk,))
        st.download_button(
            "Download as one file",
            lambda: as_file(desk),
            file_name=file_name(here.name),
            mime="application/gzip",
            key="workspace-download",
            icon=":material/download:",
            on_click="ignore",
        )
        if not sure:
            st.button("Delete…", key="workspace-delete", icon=":material/delete:", on_click=ask, args=(desk,))
    if sure:
        with st.container(horizontal=True, vertical_alignment="center", key="workspace-delete-line"):
            st.markdown(f"Delete “{escape_markdown(here.name, 60)}” with {counted(here.articles, 'article')}?")
            st.button("Delete it", key="workspace-delete-it", type="primary", on_click=delete, args=(desk,))
            st.button("Keep it", key="workspace-keep", on_click=keep)


def another() -> None:
    """Show the two ways to another workspace: an empty one, and one out of a file."""
    st.subheader("Another one", anchor=False)
    field = f"workspace-new-{turn()}"
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input("Name of a new workspace", key=field, max_chars=LONGEST)
        st.button("Create", key="workspace-create", icon=":material/add:", on_click=create, args=(field,))
    file = st.file_uploader("Or open a workspace file", key=f"workspace-file-{turn()}", max_upload_size=MEGABYTES)
    if file is not None:
        go(open_file(catalogue(), file))
        st.rerun()


def turn() -> int:
    """Return the number that makes the fields' keys: a new one empties them."""
    return int(st.session_state.setdefault(TURN, 0))


def go(desk: Workspace) -> None:
    """Have this tab in a workspace from now on, on its Desk, the dialog closed."""
    st.session_state[TURN] = turn() + 1
    st.query_params.from_dict({ASKED: desk.id})
    take(desk)
    close_dialog()


def making(make: Callable[[], Workspace | None]) -> None:
    """Make a workspace and go there; what prevents it is told."""

    def made() -> None:
        desk = make()
        if desk is not None:
            go(desk)

    attempt(made)


def rename(desk: Workspace, field: str) -> None:
    """Give a workspace another name; without one nothing changes."""
    name = str(st.session_state.get(field) or "")
    if name.strip() and attempt(lambda: catalogue().rename(desk.id, name)):
        close_dialog()
    st.session_state[TURN] = turn() + 1


def create(field: str) -> None:
    """Make an empty workspace and go there."""
    making(lambda: catalogue().create(str(st.session_state.get(field) or "")))


def duplicate(desk: Workspace) -> None:
    """Copy a workspace and go to the copy."""
    making(lambda: catalogue().duplicate(desk.id, desk.name))


def restore() -> None:
    """Bring the workspace back that was deleted last, and go there."""
    making(lambda: catalogue().restore())


def ask(desk: Workspace) -> None:
    """Ask once more before a workspace is deleted."""
    st.session_state[SURE] = desk.id


def keep() -> None:
    """Let it be."""
    st.session_state.pop(SURE, None)


def delete(desk: Workspace) -> None:
    """Delete a workspace and go to the one used before it. The dialog stays open: its undo is there."""
    keep()
    if attempt(lambda: catalogue().delete(desk.id)):
        making(lambda: home(catalogue()))
        open_dialog(NAME)


def file_name(name: str) -> str:
    """Return the name of a downloaded file: the workspace's, without what a file system does not take."""
    return (re.sub(r"[^\w -]+", "", name).strip() or "workspace") + SUFFIX
