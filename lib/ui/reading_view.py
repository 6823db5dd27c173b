"""The reading view: one inline component that draws an article's text, or the evidence card of one record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import streamlit as st

from lib.ui.theme import CLASSES, INKS, QUOTE_TINT, SPEAKERS, Theme
from lib.views.dossier import Dossier
from lib.views.labels import CLASS_WORDS

ASSETS: Final = Path(__file__).parent / "assets"
TEXT: Final = "read-text"
CARD: Final = "read-card"
COPY: Final = "read-copy"
LISTS: Final = "read-lists"
ROWS: Final = "read-rows"
COPY_WIDTH: Final = 224
ROOM, ROOM_LEAST, ROOM_MOST = 512, 340, 1600
BY_TYPE: Final = (
    ("e person", "person"),
    ("e organisation", "organisation"),
    ("e place", "place"),
    ("e other", "other"),
    ("line", "direct"),
    ("line indirect", "indirect"),
    ("n", "number"),
    ("n low", "not sure"),
)
BY_CLASS: Final = tuple(
    (f"n k-{name}" if name == "nobody" else f"q k-{name}", words.removeprefix("the article’s "))
    for name, words in CLASS_WORDS.items()
)


def tokens(theme: Theme) -> str:
    """Return the look's tokens of one theme as custom properties."""
    direct, indirect = QUOTE_TINT[theme]
    inks = INKS[theme]
    named = {
        "ink-2": inks.ink2,
        "ink-3": inks.ink3,
        "accent": inks.pencil,
        "accent-tint": inks.selected,
        "s0": inks.ink3,
    }
    named |= {f"s{place}": colour for place, colour in enumerate(SPEAKERS[theme], 1)}
    named |= {str(name): colour for name, colour in CLASSES[theme].items()}
    named |= {"tint": f"{direct:.0%}", "tint-soft": f"{indirect:.0%}"}
    return "".join(f"--{name}: {value}; " for name, value in named.items())


def stylesheet() -> str:
    """Return the component's style sheet: tokens by day and by night, then the rules."""
    rules = (ASSETS / "reading_view.css").read_text("utf-8")
    return f'.ss {{ {tokens("light")} }}\n.ss[data-theme="dark"] {{ {tokens("dark")} }}\n{rules}'


COMPONENT: Final = st.components.v2.component(
    "reading_view",
    html="<div class='at'></div>\n<!-- filled by the script -->",
    css=stylesheet(),
    js=(ASSETS / "reading_view.js").read_text("utf-8"),
)


def text_view(
    dossier: Dossier,
    *,
    selected: str | None,
    mention: int,
    jump: int,
    hide: Sequence[str],
    by_class: bool,
    find: str,
    on_pick: Callable[[], None],
    on_select: Callable[[], None] = lambda: None,
) -> None:
    """Draw an article's text with its marks.

    `jump` is a count: when it grows, the text scrolls to the selected mark. `hide` holds "e", "q", "n". `by_class`
    colours quotes by the class of who says so. Calls `on_pick` when a mark is chosen; read it with `picked`.
    Calls `on_select` when words are selected; read them with `stretched`.
    """
    sheet, hits = dossier.sheet(find)
    article = dossier.extraction.article
    COMPONENT(
        key=TEXT,
        on_pick_change=on_pick,
        on_room_change=lambda: None,
        on_select_change=on_select,
        data={
            "mode": "text",
            "key": f"{dossier.digest}-{dossier.header()}-{dossier.notes()}-{article.title}-{find if hits else ''}",
            "article": article.id,
            "sheet": sheet,
            "title": None if dossier.has_headline else article.title,
            "header": dossier.header(),
            "notes": dossier.notes(),
            "legend": BY_CLASS if by_class else BY_TYPE,
            "lens": by_class,
            "hide": list(hide),
            "sel": selected,
            "m": mention,
            "jump": jump,
            "room": room_beside(),
        },
    )


def room_beside() -> int:
    """Return how many pixels wide the tables beside the text are: what the browser said last, else a usual window's."""
    said = getattr(st.session_state.get(TEXT), "room", None)
    return min(max(int(said), ROOM_LEAST), ROOM_MOST) if isinstance(said, int | float) else ROOM


def card_view(card: dict[str, Any], *, row: dict[str, Any] | None, by_class: bool) -> None:
    """Draw an evidence card. `row` tells where the table holds the record."""
    shown = {key: part for key, part in card.items() if key != "lists"}
    COMPONENT(key=CARD, data={**shown, "mode": "card", "row": row, "lens": by_class})


def lists_view(card: dict[str, Any], *, on_pick: Callable[[], None]) -> None:
    """Draw the places that an evidence card leads to: other mentions, quotes, numbers. Nothing where it has none."""
    if card.get("lists"):
        COMPONENT(key=LISTS, on_pick_change=on_pick, data={"mode": "lists", "lists": card["lists"]})


def copy_view(citation: str, link: str) -> None:
    """Draw the buttons that copy a citation and a link; `link` is the query that leads to the record."""
    COMPONENT(key=COPY, width=COPY_WIDTH, data={"mode": "copy", "citation": citation, "link": link})


def rows_view(
    rows: list[dict[str, object]], *, selected: str | None, by_class: bool, on_pick: Callable[[], None]
) -> None:
    """Draw rows with a sentence each, as a list: what `plain_row` makes of those to check."""
    data = {"mode": "rows", "rows": rows, "sel": selected, "lens": by_class}
    COMPONENT(key=ROWS, on_pick_change=on_pick, data=data)


def stretched() -> tuple[int, int, str] | None:
    """Return which words of the text were selected: the paragraph's place, code points before them there, the words."""
    sent = getattr(st.session_state.get(TEXT), "select", None)
    if not isinstance(sent, dict) or not isinstance(sent.get("w"), str):
        return None
    block, before = sent.get("b"), sent.get("n")
    return (block, before, sent["w"]) if isinstance(block, int) and isinstance(before, int) else None


def picked(key: str) -> tuple[str, int] | None:
    """Return which record and which mention of it was chosen in a view; None when nothing usable was sent."""
    sent = getattr(st.session_state.get(key), "pick", None)
    if not isinstance(sent, dict) or not isinstance(sent.get("i"), str):
        return None
    mention = sent.get("m", 0)
    return sent["i"], mention if isinstance(mention, int) and mention >= 0 else 0
