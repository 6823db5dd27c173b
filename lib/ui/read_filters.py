"""The filters over a table: behind one button, each one that holds rows back shown as a chip that takes it off."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.ui.plain import escape_markdown
from lib.ui.read_toolbar import FIND
from lib.views.dossier import Dossier
from lib.views.filters import values_of
from lib.views.labels import COMPARATOR_WORDS, ENTITY_WORDS
from lib.views.rows import Row, Table

Chosen = tuple[tuple[str, tuple[str, ...]], ...]
FACETS: Final[dict[Table, tuple[str, ...]]] = {
    "quotes": ("speaker", "kind", "class"),
    "numbers": ("speaker", "comparator", "unit"),
    "entities": ("type", "quoted"),
}
FACET_WORDS: Final = {
    "speaker": "Who says so",
    "kind": "Kind",
    "class": "Class of speaker",
    "comparator": "Comparator",
    "unit": "Unit",
    "type": "Type",
    "quoted": "Quoted",
}
OPEN_FACETS: Final = frozenset(
    {"speaker", "unit"}
)  # values come from the article: shown in a list, which is plain text
ORDER: Final = {
    word: place for place, word in enumerate((*COMPARATOR_WORDS.values(), *ENTITY_WORDS.values(), "direct", "mixed"))
}


def facet_key(dossier: Dossier, table: Table, facet: str) -> str:
    """Return the session's key of a filter: each article has its own."""
    return f"read-{table}-{facet}-{dossier.digest}"


def filter_popover(dossier: Dossier, table: Table, rows: tuple[Row, ...]) -> Chosen:
    """Draw the filters of a table behind one button; return what is chosen, by facet."""
    chosen: list[tuple[str, tuple[str, ...]]] = []
    with st.popover("Filters", icon=":material/filter_list:", width="content"):
        for facet in FACETS[table]:
            values = values_of(rows, facet)
            key = facet_key(dossier, table, facet)
            if facet in OPEN_FACETS:
                names = {value: facet_value(dossier, facet, value) for value in values}
                one = st.selectbox(
                    FACET_WORDS[facet],
                    values,
                    index=None,
                    format_func=lambda value, names=names: names.get(value, value),
                    placeholder="Anyone" if facet == "speaker" else "Any",
                    key=key,
                    persist_state="session",
                )
                chosen.append((facet, (one,) if one in values else ()))
            else:
                many = st.pills(
                    FACET_WORDS[facet],
                    sorted(values, key=lambda value: (ORDER.get(value, 99), value)),
                    selection_mode="multi",
                    key=key,
                    persist_state="session",
                    wrap=True,
                )
                chosen.append((facet, tuple(value for value in many if value in values)))
    return tuple(chosen)


def facet_value(dossier: Dossier, facet: str, value: str) -> str:
    """Name a facet's value for people: a speaker by name instead of key."""
    voice = dossier.cast.of_key(value) if facet == "speaker" else None
    return f"{voice.tag}  {voice.name}" if voice else value


def filter_chips(dossier: Dossier, table: Table, chosen: Chosen) -> None:
    """Show each filter that holds rows back; a click takes it off."""
    if not any(values for _, values in chosen):
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="read-chips"):
        for facet, values in chosen:
            for value in values:
                st.button(
                    escape_markdown(facet_value(dossier, facet, value), 40),
                    icon=":material/close:",
                    icon_position="right",
                    key=f"off-{table}-{facet}-{value}",
                    on_click=take_off,
                    args=(facet_key(dossier, table, facet), value),
                )
        st.button("Clear", type="tertiary", key="read-clear", on_click=clear, args=(dossier, table))


def take_off(key: str, value: str) -> None:
    """Take one value out of a filter."""
    now = st.session_state.get(key)
    st.session_state[key] = [v for v in now if v != value] if isinstance(now, list) else None


def clear(dossier: Dossier, table: Table) -> None:
    """Take all filters of a table off, the words to find as well."""
    for facet in FACETS[table]:
        st.session_state[facet_key(dossier, table, facet)] = None if facet in OPEN_FACETS else []
    st.session_state[FIND] = ""


def nothing_matches(dossier: Dossier, table: Table, find: str, total: int) -> None:
    """Say that the filter holds every row back, and offer to clear it."""
    named = f"*{escape_markdown(find, 60)}*" if find else "this filter"
    whole = f"None of the {total:,} {table} match" if total > 1 else "The only row here does not match"
    st.markdown(f":small[:gray[{whole} {named}.]]")
    st.button("Clear the filter", key="read-clear-all", on_click=clear, args=(dossier, table))
