"""What is done to several rows at once: exactly those shown, those ticked, or all that were found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import streamlit as st

from lib.model.ledger import Decision, Target
from lib.review import decisions
from lib.store import Workspace, letter
from lib.ui.dialogs import open_dialog, opened
from lib.ui.explore_data import AT_MOST, every_id, every_row
from lib.ui.explore_place import Place
from lib.ui.explore_table import key_of
from lib.ui.review_ledger import decide
from lib.ui.review_merge import merge_dialog
from lib.views.explore_facets import Table
from lib.views.explore_rows import HEADS, csv_row, csv_text
from lib.views.labels import counted

MERGE: Final = "explore-merge"
WATCH: Final = "explore-watch"
BULK: Final = 50_000  # more at once would keep everybody else from writing for too long


def bulk_bar(desk: Workspace, place: Place, lines: Sequence[Any], ticked: Sequence[Any], total: int) -> None:
    """Draw the buttons. The rows they act on are fixed when they are drawn: what comes later is not decided unseen."""
    rows = ticked or lines
    words = which(len(rows), "ticked" if ticked else "shown")
    targets = tuple(target for line in rows for target in targets_of(place.tab, line))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="explore-bulk"):
        act(desk, f"Accept {words}", "check", "explore-accept", decisions.accept(targets))
        act(desk, f"Reject {words}", "close", "explore-reject", decisions.reject(targets))
        if place.tab == "entities":
            if ticked:
                on_ticked(desk, ticked)
        elif not ticked and len(lines) < total <= BULK:
            more(desk, place, total)
        st.space("stretch")
        download(desk, place, total)
    if opened() == MERGE and len(ticked) > 1:
        merge_dialog(desk, [line.record for line in ticked])


def on_ticked(desk: Workspace, ticked: Sequence[Any]) -> None:
    """Draw what is done to entities that were chosen one by one."""
    several = len(ticked) > 1
    st.button(
        f"Merge the {len(ticked)} as…" if several else "Merge as…",
        icon=":material/merge:",
        type="tertiary",
        key="explore-merge",
        disabled=not several,
        help=None if several else "Tick two rows or more",
        on_click=open_dialog,
        args=(MERGE,),
    )
    hiding = decisions.hide([member.record for line in ticked for member in line.members])
    act(desk, "Hide", "visibility_off", "explore-hide", hiding)


def which(number: int, word: str) -> str:
    """Name the rows a button acts on: "the 14 rows shown"."""
    return f"the {number} rows {word}" if number != 1 else f"the row {word}"


def targets_of(tab: Table, line: Any) -> tuple[Target, ...]:  # noqa: ANN401  (a row of the store)
    """Return what a decision on a row is about: a record of its article; an entity wherever it is named, as all ids."""
    if tab == "entities":
        return tuple(Target(None, member.record) for member in line.members)
    return (Target(*key_of(tab, line)),)


def act(desk: Workspace, words: str, icon: str, key: str, made: Decision) -> None:
    """Draw a button that decides about rows."""
    st.button(
        words,
        icon=f":material/{icon}:",
        type="tertiary",
        key=key,
        disabled=not made.targets,
        on_click=decide,
        args=(desk, made),
    )


def more(desk: Workspace, place: Place, total: int) -> None:
    """Draw the way to decide about every row found, on all pages."""
    with st.popover(f"All {total:,}", width="content"):
        noun = counted(total, place.tab.removesuffix("s"))
        st.markdown(f":small[:gray[On all pages, {noun}. One undo takes it back.]]")
        for words, make in (("Accept", decisions.accept), ("Reject", decisions.reject)):
            st.button(
                f"{words} all {total:,} found",
                key=f"explore-all-{words}",
                on_click=decide_all,
                args=(desk, place, make),
            )


def decide_all(desk: Workspace, place: Place, make: Callable[[tuple[Target, ...]], Decision]) -> None:
    """Decide about every row that the filter leaves."""
    targets = tuple(Target(article, record) for article, record in every_id(desk, place.tab, place.filter)[:BULK])
    if targets:
        decide(desk, make(targets))


def download(desk: Workspace, place: Place, total: int) -> None:
    """Draw the download of all rows found; the file is made when it is asked for."""
    st.download_button(
        f"CSV, {counted(min(total, AT_MOST), 'row')}",
        lambda: csv_of(desk, place),
        f"say-so-{place.tab}.csv",
        "text/csv",
        icon=":material/download:",
        type="tertiary",
        on_click="ignore",
        key="explore-csv",
        disabled=not total,
    )


def csv_of(desk: Workspace, place: Place) -> bytes:
    """Write every row that the filter leaves, in the order shown, as CSV."""
    lines = every_row(desk, place.tab, place.filter, place.order, descending=place.descending)
    rows = (csv_row(place.tab, line, "" if place.tab == "entities" else letter(line.number)) for line in lines)
    return csv_text(HEADS[place.tab], rows).encode()
