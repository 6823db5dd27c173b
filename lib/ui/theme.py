"""The look's tokens, by day and by night: inks, speakers, classes of source, relations of numbers.

Colours Streamlit draws by itself stand in .streamlit/config.toml; these are for what we draw: components, charts, table
cells. Colour carries meaning only (who speaks, how numbers relate, what is selected) and never stands alone: a tag, a
pattern or a word says the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import streamlit as st

Theme = Literal["light", "dark"]
SpeakerClassName = Literal["person", "organisation", "document", "media", "unnamed", "nobody"]
RelationName = Literal["agree", "compatible", "at odds", "updated", "scope", "magnitude"]


@dataclass(frozen=True, slots=True)
class Inks:
    """Paper, inks, rules and the blue pencil of one theme, as #RRGGBB."""

    paper: str
    desk: str
    ink: str
    ink2: str
    ink3: str
    line: str
    grid: str
    pencil: str
    selected: str


@dataclass(frozen=True, slots=True)
class Relation:
    """How two numbers relate: glyph and word for people, Streamlit's colour name, and mark, text and tint to draw."""

    glyph: str
    word: str
    streamlit: str
    mark: str
    text: str
    tint: str


INKS: Final[dict[Theme, Inks]] = {
    "light": Inks("#FBFBF8", "#F0F1EC", "#1C2126", "#545B62", "#666C72", "#D5D8CF", "#E3E5DE", "#1F4FA3", "#DCE6F6"),
    "dark": Inks("#15181B", "#1D2125", "#E8E7E2", "#AEB3B8", "#8F959B", "#3A4148", "#2A3036", "#8FB5F3", "#233654"),
}

# By order of words quoted. The ninth speaker and all later ones share NOBODY.
SPEAKERS: Final[dict[Theme, tuple[str, ...]]] = {
    "light": ("#954717", "#2F8BC3", "#774A91", "#93912C", "#651135", "#296F58", "#C66B89", "#003C5D"),
    "dark": ("#C68B39", "#59DBF9", "#9E95E8", "#BDD377", "#AC5371", "#37B08A", "#FEACC5", "#197CB3"),
}
HATCHES: Final = ("", "/", "x", ".", "\\", "-", "+", "|")

CLASSES: Final[dict[Theme, dict[SpeakerClassName, str]]] = {
    "light": {
        "person": "#326D5A",
        "organisation": "#2F8BC8",
        "document": "#44206F",
        "media": "#7A2A0D",
        "unnamed": "#A98904",
        "nobody": "#666C72",
    },
    "dark": {
        "person": "#86DEC4",
        "organisation": "#5080B0",
        "document": "#BBA2F2",
        "media": "#B5602A",
        "unnamed": "#E3A233",
        "nobody": "#8F959B",
    },
}
CLASS_WORDS: Final[dict[SpeakerClassName, str]] = {
    "person": "named person",
    "organisation": "named organisation",
    "document": "document",
    "media": "other media",
    "unnamed": "unnamed",
    "nobody": "the article’s own voice",
}
CLASS_PATTERNS: Final[dict[SpeakerClassName, str]] = {
    "person": "plain tint",
    "organisation": "line below",
    "document": "upright pinstripe",
    "media": "dots",
    "unnamed": "diagonal hatch",
    "nobody": "dashed box, no tint",
}

RELATIONS: Final[dict[Theme, dict[RelationName, Relation]]] = {
    "light": {
        "agree": Relation("=", "agree", "green", "#18987F", "#175F45", "#E3F0E9"),
        "compatible": Relation("≈", "compatible", "blue", "#41668F", "#355679", "#E5ECF3"),
        "at odds": Relation("≠", "at odds", "red", "#A8320F", "#97300F", "#FAE7DF"),
        "updated": Relation("?", "updated", "yellow", "#A98904", "#6F5000", "#F7EDD0"),
        "scope": Relation("◌", "other scope", "gray", "#666C72", "#545B62", "#ECEDE8"),
        "magnitude": Relation("×10", "check", "violet", "#44206F", "#54308A", "#F0E8F6"),
    },
    "dark": {
        "agree": Relation("=", "agree", "green", "#7BE8C8", "#7CD0AE", "#17302A"),
        "compatible": Relation("≈", "compatible", "blue", "#7FA8E0", "#A3C0E0", "#1E2C3B"),
        "at odds": Relation("≠", "at odds", "red", "#C9582A", "#F59D7C", "#3B2018"),
        "updated": Relation("?", "updated", "yellow", "#DDA22E", "#E6C268", "#332A14"),
        "scope": Relation("◌", "other scope", "gray", "#8F959B", "#AEB3B8", "#262B30"),
        "magnitude": Relation("×10", "check", "violet", "#806AA0", "#CBA9EA", "#2D2239"),
    },
}

QUOTE_TINT: Final[dict[Theme, tuple[float, float]]] = {"light": (0.13, 0.08), "dark": (0.22, 0.13)}  # direct, indirect
TAG_TINT: Final = 0.22


def theme() -> Theme:
    """Return the theme the browser shows now; "light" until it has said."""
    return "dark" if st.context.theme.type == "dark" else "light"


def inks() -> Inks:
    """Return the inks of the theme shown now."""
    return INKS[theme()]


def speaker_colour(place: int, shown: Theme) -> str:
    """Return the colour of the speaker at this place, 0 for the one quoted most; ink-3 beyond the eighth or below 0."""
    colours = SPEAKERS[shown]
    return colours[place] if 0 <= place < len(colours) else INKS[shown].ink3


def mixed(colour: str, share: float, ground: str) -> str:
    """Lay `share` (0 to 1) of a #RRGGBB colour over a ground: the solid colour a tint of it makes there."""
    top, below = (tuple(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in (colour, ground))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in zip(top, below, strict=True))


def pinned_ink() -> str:
    """Return the colour for cells of a pinned column: the grid draws them at 60 %, which leaves 5.7 to 1 of it."""
    return {"light": "#000000", "dark": "#FFFFFF"}[theme()]


def tag_style(colour: str, shown: Theme) -> str:
    """Return the CSS of a speaker-tag cell: a tint of the speaker under ink text."""
    return f"background-color:{mixed(colour, TAG_TINT, INKS[shown].paper)};color:{INKS[shown].ink}"
