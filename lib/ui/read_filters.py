"""The filters over a table: behind one button, each one that holds rows back shown as a chip that takes it off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import streamlit as st

from lib.ui.plain import escape_markdown, one_line
from lib.ui.read_place import FIND, filters_of, put, set_filters, show_as
from lib.views.choice import FACETS, OPEN_FACETS, Choice, Chosen, chosen, read_choice, write_choice
from lib.views.dossier import Dossier
from lib.views.filters import Filter
from lib.views.labels import COMPARATOR_WORDS, ENTITY_WORDS, confidence_words
from lib.views.rows import Table

FACET_WORDS: Final = {
    "speaker": "Who says so",
    "kind": "Kind",
    "class": "Class of speaker",
    "group": "Cue group",
    "attribution": "Type of attribution",
    "polarity": "Polarity",
    "via": "Relay",
    "confidence": "Confidence",
    "comparator": "Comparator",
    "trend": "Trend",
    "unit": "Unit",
    "counted": "Counted thing",
    "subject": "Subject",
    "time": "Time",
    "place": "Place",
    "paragraph": "Paragraph",
    "type": "Type",
    "quoted": "Quoted",
    "zone": "Where it is named",
    "role": "Role",
    "reason": "Why",
}
ORDERS: Final = {"text": "As in the text", "size": "By size in each unit"}
ORDERED: Final = (
    *COMPARATOR_WORDS.values(),
    *ENTITY_WORDS.values(),
    *("direct", "mixed", "indirect", "speech", "document", "belief"),
    *("neutral", "doubting", "denying", "arguing", "no cue"),
    *(confidence_words(sure) for sure in (1.0, 0.6, 0.0)),
)
ORDER: Final = {word: place for place, word in enumerate(ORDERED)}
MOST_VALUES: Final = 300  # a list of thousands cannot be read; the words to find reach the rest
CLOSED_SHOWN: Final = 2  # a facet of one value tells nothing


def choice_for(dossier: Dossier, table: Table) -> Choice:
    """Return what is chosen for a table."""
    return read_choice(filters_of(dossier.extraction.article.id, table), table)


def choose(dossier: Dossier, table: Table, choice: Choice) -> None:
    """Choose filters for a table; the address says them."""
    set_filters(dossier.extraction.article.id, table, write_choice(choice, table))


def facet_key(dossier: Dossier, table: Table, facet: str) -> str:
    """Return the session's key of a filter: each article has its own."""
    return f"read-{table}-{facet}-{dossier.digest}"


def filter_popover(
    dossier: Dossier, table: Table, counts: Mapping[str, Mapping[str, int]], wanted: Filter, choice: Choice
) -> None:
    """Draw the filters of a table behind one button, each value with how many rows it would show."""
    with st.popover("Filters", icon=":material/filter_list:", width="content", key=f"read-filters-{table}"):
        values = dict(wanted.chosen)
        told = [facet for facet in FACETS[table] if len(counts[facet]) >= CLOSED_SHOWN or values.get(facet)]
        if not told:
            st.markdown(":small[:gray[Nothing here differs enough to filter by.]]")
        for facet in told:
            if facet not in OPEN_FACETS:
                closed_facet(dossier, table, facet, counts[facet], values.get(facet, ()))
        in_lists = [facet for facet in told if facet in OPEN_FACETS]
        if in_lists:
            halves = st.columns(2, gap="small")
            for place, facet in enumerate(in_lists):
                with halves[place % 2]:
                    open_facet(dossier, table, facet, counts[facet], values.get(facet, ()))
        if table == "numbers":
            key = facet_key(dossier, table, "order")
            show_as(key, choice.order)
            st.segmented_control(
                "Order",
                list(ORDERS),
                format_func=ORDERS.__getitem__,
                required=True,
                key=key,
                on_change=change_order,
                args=(dossier, key),
            )
        if table == "entities":
            key = facet_key(dossier, table, "aside")
            show_as(key, choice.aside)
            st.toggle(
                "Count bylines, credits and page furniture",
                key=key,
                on_change=change_aside,
                args=(dossier, key),
            )


def closed_facet(
    dossier: Dossier, table: Table, facet: str, counts: Mapping[str, int], values: tuple[str, ...]
) -> None:
    """Draw a facet whose values are ours as pills, any number of them chosen."""
    key = facet_key(dossier, table, facet)
    show_as(key, list(values))
    st.pills(
        FACET_WORDS[facet],
        sorted(counts, key=lambda value: (ORDER.get(value, 99), value)),
        selection_mode="multi",
        format_func=lambda value: f"{value}  :gray[{counts.get(value, 0):,}]",
        key=key,
        wrap=True,
        on_change=change_facet,
        args=(dossier, table, facet, key),
    )


def open_facet(dossier: Dossier, table: Table, facet: str, counts: Mapping[str, int], values: tuple[str, ...]) -> None:
    """Draw a facet whose values come from the article as a list, which is plain text; one of them chosen."""
    key = facet_key(dossier, table, facet)
    show_as(key, values[0] if values else None)
    st.selectbox(
        FACET_WORDS[facet],
        list(dict.fromkeys((*list(counts)[:MOST_VALUES], *values))),
        index=None,
        format_func=lambda value: f"{one_line(facet_value(dossier, facet, value), 60)}  ({counts.get(value, 0):,})",
        placeholder="Anyone" if facet == "speaker" else "Any",
        key=key,
        on_change=change_facet,
        args=(dossier, table, facet, key),
    )


def change_facet(dossier: Dossier, table: Table, facet: str, key: str) -> None:
    """Take over what a facet's widget says now."""
    now: Any = st.session_state[key]
    values = tuple(now) if isinstance(now, list) else () if now is None else (now,)
    choose(dossier, table, choice_for(dossier, table).with_facet(facet, values))


def change_order(dossier: Dossier, key: str) -> None:
    """Take over the order of the numbers."""
    choose(dossier, "numbers", choice_for(dossier, "numbers")._replace(order=st.session_state[key]))


def change_aside(dossier: Dossier, key: str) -> None:
    """Take over whether mentions beside the article count."""
    choose(dossier, "entities", choice_for(dossier, "entities")._replace(aside=bool(st.session_state[key])))


def facet_value(dossier: Dossier, facet: str, value: str) -> str:
    """Name a facet's value for people: a speaker by name instead of key."""
    voice = dossier.cast.of_key(value) if facet == "speaker" else None
    return f"{voice.tag}  {voice.name}" if voice else value


def filter_chips(dossier: Dossier, table: Table, values_chosen: Chosen) -> None:
    """Show each filter that the reader set; a click takes it off. A default is told in the line that counts."""
    choice = choice_for(dossier, table)
    values_chosen = tuple(pair for pair in values_chosen if pair[1] and not choice.is_default(table, pair[0]))
    if not values_chosen:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="read-chips"):
        for facet, values in values_chosen:
            for value in values:
                st.button(
                    f"{FACET_WORDS[facet]}: {escape_markdown(facet_value(dossier, facet, value), 40)}",
                    icon=":material/close:",
                    icon_position="right",
                    key=f"off-{table}-{facet}-{value}",
                    on_click=take_off,
                    args=(dossier, table, facet, value),
                )
        st.button("Clear filters", type="tertiary", key="read-clear", on_click=clear, args=(dossier, table))


def take_off(dossier: Dossier, table: Table, facet: str, value: str) -> None:
    """Take one value out of a filter."""
    choice = choice_for(dossier, table)
    now = dict(chosen(choice, table, dossier.rows[table])).get(facet, ())
    choose(dossier, table, choice.with_facet(facet, (v for v in now if v != value)))


def clear(dossier: Dossier, table: Table) -> None:
    """Take all filters of a table off, the words to find as well."""
    choose(dossier, table, choice_for(dossier, table).open_all(table))
    put(q=None)
    st.session_state[FIND] = ""


def nothing_matches(dossier: Dossier, table: Table, find: str, total: int) -> None:
    """Say that the filter holds every row back, and offer to clear it."""
    named = f"*{escape_markdown(find, 60)}*" if find else "these filters"
    whole = f"None of the {total:,} {WHOLE[table]} match" if total > 1 else "The only row here does not match"
    st.markdown(f":small[:gray[{whole} {named}.]]")
    st.button("Clear filters", key="read-clear-all", on_click=clear, args=(dossier, table))


WHOLE: Final[dict[Table, str]] = {
    "quotes": "quotes",
    "numbers": "numbers",
    "entities": "entities",
    "check": "places to check",
}
