"""What stands under To check, why, and the numbers that one article gives for one thing."""

from dataclasses import replace

import pytest

from lib.model import Article, Engine, Entity, Extraction, Mention, NumericClaim, Span, number_id
from lib.views.charts import Palette
from lib.views.dossier import dossier_of
from lib.views.evidence import window
from lib.views.interval_plot import interval_alt, interval_plot, interval_title, reach
from lib.views.measures import measures_of
from tests.unit.views.viewed_article import article_viewed

PALETTE = Palette("#111111", "#222222", "#333333", "#FFFFFF", ("#954717", "#2F8BC3", "#774A91"))


def numbered(text, *claims, **more):
    """An article with numbers: each claim is (words, value, comparator, counted thing, fields)."""
    made = []
    for words, value, comparator, counted, *fields in claims:
        start = text.index(words)
        plain = dict.fromkeys(("low", "high", "unit", "per", "subject", "trend", "role", "time", "quote", "speaker"))
        plain |= fields[0] if fields else {}
        end = start + len(words)
        made.append(
            NumericClaim(
                number_id(start, end), start, end, value=value, comparator=comparator, counted=counted, confidence=0.9,
                rule="r", **plain,
            )
        )  # fmt: skip
    return Extraction(Engine("0", "none"), Article("a", text), numbers=tuple(made), **more)


def whys(extraction):
    return {row.cells[1]: row.cells[2] for row in dossier_of(extraction).rows["check"]}


def test_low_confidence_and_open_marks_stand_there_with_a_sentence():
    rows = dossier_of(article_viewed()).rows["check"]
    assert [(row.cells[0], row.cells[2]) for row in rows] == [
        ("quote", "We are not sure that these words are a quote, or who says them."),
        ("number", "We are not sure how much this is, or what it counts."),
    ]


def test_a_mark_left_open_leads_to_its_place():
    text = "It rained.\n\nShe called it “a scandal and left. Nobody “spoke” then."
    extraction = Extraction(
        Engine("0", "none"), Article("a", text), warnings=("unclosed quotation mark in paragraph 2",)
    )
    dossier = dossier_of(extraction)
    (row,) = dossier.rows["check"]
    assert row.cells == ("mark", "“spoke”", "This quotation mark is not closed: where the quote ends is a guess.", 2)
    card = dossier.card(row.id)
    assert card["kind"] == "To check 1 of 1 · ¶2"
    assert card["rows"][0][:2] == ["To check", row.cells[2]]


@pytest.mark.parametrize("warning", ["unclosed quotation mark in a headline or caption", "odd", "paragraph 99 is long"])
def test_a_warning_that_names_no_paragraph_of_the_text_is_no_row(warning):
    assert whys(Extraction(Engine("0", "none"), Article("a", "It rained."), warnings=(warning,))) == {}


def test_a_quote_without_a_speaker_and_its_numbers():
    extraction = article_viewed()
    nobody = replace(extraction.quotes[0], speaker=None)
    lorries = replace(extraction.numbers[0], speaker=None)
    changed = replace(extraction, quotes=(nobody, *extraction.quotes[1:]), numbers=(lorries, *extraction.numbers[1:]))
    found = whys(changed)
    assert found["At least 1,200 lorries a day will be turned away"] == "The text does not say whose words these are."
    assert found["At least 1,200 lorries"] == "This number stands in a quote whose speaker is not known."


def people(*names):
    entities, text, at = [], " ".join(names), 0
    for name in names:
        entities.append(Entity(f"person:{at}", name, "PERSON", (), (), (Mention(at, at + len(name), "name", "r"),)))
        at += len(name) + 1
    return Extraction(Engine("0", "none"), Article("a", text), tuple(entities))


def test_a_surname_that_two_people_bear_is_said_and_not_guessed():
    found = whys(people("Ivan Petrov", "Maria Petrov", "Petrov"))
    assert found == {"Petrov": "“Petrov” may be Ivan Petrov or Maria Petrov: the article does not tell which."}


@pytest.mark.parametrize("names", [("Ivan Petrov", "Petrov"), ("Ivan Petrov", "Maria Petrov"), ("Petrov",)])
def test_one_bearer_is_no_doubt(names):
    assert whys(people(*names)) == {}


DEATHS = "At least 45 people died in the floods, police said. The council counted 38 people who died in the floods."


def test_an_own_number_that_differs_from_another_of_the_same_event_is_said():
    found = whys(numbered(DEATHS, ("At least 45", 45, ">=", "people"), ("38", 38, "=", "people")))
    assert found["38"].startswith("Stated without a speaker, and given otherwise as “At least 45” by the article")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("45 people died. The storm hurt 38 people.", (("45", 45, "=", "people"), ("38", 38, "=", "people"))),
        (DEATHS, (("At least 45", 45, ">=", "people"), ("38", 38, "=", "dogs"))),
        (DEATHS, (("At least 45", 45, ">=", "people"), ("38", 45.2, "=", "people"))),
        (DEATHS, (("At least 45", 45, ">=", "people"), ("38", 38, "=", "people", {"role": "from"}))),
        ("Pumps cost £3m, pumps cost £4m.", (("£3m", 3, "=", "pumps"), ("£4m", 4, "=", "pumps"))),
    ],
    ids=["other event", "other thing", "rounded", "value before", "one sentence"],
)
def test_numbers_that_do_not_differ_are_no_doubt(text, claims):
    assert whys(numbered(text, *claims)) == {}


def test_claims_of_one_thing_make_a_measure_whatever_their_case():
    extraction = numbered(
        "About 12 Homes burned. Between 20 and 30 homes stood; 5 cars too. More than 40 homes.",
        ("About 12", 12, "~", "Homes"),
        ("Between 20 and 30", None, "range", "homes", {"low": 20.0, "high": 30.0}),
        ("5", 5, "=", "cars"),
        ("More than 40", 40, ">", "homes"),
    )
    (measure,) = measures_of(extraction.numbers)
    assert [claim.value for claim in measure.claims] == [12, None, 40]
    assert interval_title(measure) == "3 numbers of Homes, from 10.8 to 40"
    dossier = dossier_of(extraction)
    given = (extraction.article.text, dossier.cast, dossier.paragraphs)
    figure = interval_plot(measure, *given, PALETTE)
    assert [note.text for note in figure.layout.annotations] == ["About 12", "Between 20 and 30", "More than 40"]
    assert "triangle-right" in [trace.marker.symbol for trace in figure.data if trace.mode == "markers"]
    assert interval_alt(measure, *given).startswith("Numbers of Homes: About 12, the article ¶1; ")
    card = dossier.card(measure.claims[0].id)
    assert [entry["on"] for entry in card["lists"][0]["entries"]] == [True, False, False]


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), 1e308, -1e308, 0.0])
def test_no_number_breaks_the_plot(value):
    extraction = numbered("9 homes. 8 homes.", ("9", value, "=", "homes"), ("8", 8, "=", "homes"))
    dossier = dossier_of(extraction)
    for measure in dossier.measures:
        assert all(abs(end) < float("inf") or abs(value) > 1e300 for end in reach(measure.sizes))
        interval_plot(measure, extraction.article.text, dossier.cast, dossier.paragraphs, PALETTE)


def test_conversions_stand_behind_their_name_and_say_whose_they_are():
    extraction = numbered("It is 20 km to the bridge.", ("20 km", 20, "=", None, {"unit": "km"}))
    (part,) = dossier_of(extraction).card(extraction.numbers[0].id)["lists"]
    assert (part["name"], part["shut"]) == ("In other units", True)
    assert all("our conversion" in entry["words"] for entry in part["entries"])


def test_figures_that_do_not_add_up_show_their_arithmetic():
    text = "The fire killed 30 men and 14 women, 45 people in all."
    claims = (("30 men", 30, "=", "men"), ("14 women", 14, "=", "women"), ("45 people", 45, "=", "people"))
    dossier = dossier_of(numbered(text, *claims))
    (row,) = dossier.rows["check"]
    assert "30 + 14 = 44" in row.cells[2]
    assert any("30 + 14 = 44" in line[1] for line in dossier.card(dossier.extraction.numbers[2].id)["rows"])


def test_a_date_with_the_wrong_weekday_is_a_place_to_look_at():
    extraction = Extraction(Engine("0", "none"), Article("a", "They met on Tuesday, June 3, 2026, at noon."))
    (row,) = dossier_of(extraction).rows["check"]
    assert (row.cells[0], row.cells[2]) == ("mark", "3 June 2026 is a Wednesday, the text says Tuesday.")
    assert Span(*map(int, row.id.removeprefix("mark:").split("-"))).of(extraction.article.text).startswith("Tuesday")


@pytest.mark.parametrize(("total", "at", "shown"), [(3, 1, (0, 3)), (900, 0, (0, 200)), (900, 450, (350, 550))])
def test_a_list_of_places_shows_those_round_the_one_selected(total, at, shown):
    assert window(total, at) == range(*shown)
    assert window(900, 899) == range(700, 900)
