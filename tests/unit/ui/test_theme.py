"""The tokens: the same in the page's configuration, and readable where they are drawn."""

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from lib.ui.theme import CLASS_PATTERNS, CLASS_WORDS, CLASSES, HATCHES, INKS, RELATIONS, SPEAKERS, mixed, speaker_colour

CONFIG = tomllib.loads((Path(__file__).parents[3] / ".streamlit" / "config.toml").read_text("utf-8"))
DAYS = ["light", "dark"]


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("day", DAYS)
def test_streamlit_draws_with_the_same_colours(day):
    theme = CONFIG["theme"][day]
    assert theme["backgroundColor"] == INKS[day].paper
    assert theme["secondaryBackgroundColor"] == INKS[day].desk
    assert theme["textColor"] == INKS[day].ink
    assert theme["grayTextColor"] == INKS[day].ink2
    assert theme["grayColor"] == INKS[day].ink3
    assert theme["borderColor"] == INKS[day].line
    assert theme["linkColor"] == INKS[day].pencil
    assert tuple(theme["chartCategoricalColors"]) == SPEAKERS[day]


@pytest.mark.parametrize("day", DAYS)
def test_relations_sit_on_streamlits_named_colours(day):
    for relation in RELATIONS[day].values():
        assert CONFIG["theme"][day][f"{relation.streamlit}Color"] == relation.mark
        assert CONFIG["theme"][day][f"{relation.streamlit}TextColor"] == relation.text
        assert CONFIG["theme"][day][f"{relation.streamlit}BackgroundColor"] == relation.tint


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("ground", ["paper", "desk"])
@pytest.mark.parametrize("ink", ["ink", "ink2", "ink3", "pencil"])
def test_text_is_readable_on_paper_and_desk(day, ground, ink):
    assert contrast(getattr(INKS[day], ink), getattr(INKS[day], ground)) >= 4.5


@pytest.mark.parametrize("day", DAYS)
def test_text_of_a_relation_is_readable_on_its_tint(day):
    assert all(contrast(relation.text, relation.tint) >= 4.5 for relation in RELATIONS[day].values())


@pytest.mark.parametrize("day", DAYS)
def test_ink_is_readable_on_every_speaker_tag(day):
    assert all(contrast(INKS[day].ink, mixed(c, 0.22, INKS[day].paper)) >= 4.5 for c in SPEAKERS[day])


def test_every_speaker_has_a_hatch_and_every_class_a_word_and_a_pattern():
    assert len(HATCHES) == len(set(HATCHES)) == len(SPEAKERS["light"]) == len(SPEAKERS["dark"])
    assert CLASSES["light"].keys() == CLASSES["dark"].keys() == CLASS_WORDS.keys() == CLASS_PATTERNS.keys()
    assert len(set(CLASS_PATTERNS.values())) == len(CLASS_PATTERNS)


@pytest.mark.parametrize(("share", "colour"), [(0, "#FFFFFF"), (1, "#000000"), (0.5, "#808080"), (0.25, "#BFBFBF")])
def test_mixing_goes_from_the_ground_to_the_colour(share, colour):
    assert mixed("#000000", share, "#FFFFFF") == colour


def test_mixing_is_steady():
    steps = [luminance(mixed("#1F4FA3", n / 10, "#FBFBF8")) for n in range(11)]
    assert all(a > b for a, b in pairwise(steps))


@pytest.mark.parametrize("day", DAYS)
def test_the_ninth_speaker_and_nobody_share_an_ink(day):
    assert speaker_colour(0, day) == SPEAKERS[day][0]
    assert speaker_colour(8, day) == speaker_colour(-1, day) == INKS[day].ink3
