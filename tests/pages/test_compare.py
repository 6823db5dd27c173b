"""The Compare screen: choice, tabs, links opened cold, and its honest states."""

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.review.decisions import keep_apart
from lib.ui.shelf import reset, shelf
from tests.unit.compare.conftest import build

ROOT = Path(__file__).parents[2]
FERRY = (
    "Crews reached <PLACE:Skerry Point> at dawn. The rescue cost {2 million pounds|=2000000 GBP #rescue}. "
    "⟦direct:Tomas Brandt|We saw the rocks too late and nobody could have turned her|said⟧ on the quay."
)
LATER = (
    "The hull lies at <PLACE:Skerry Point> still. The rescue cost {3 million pounds|=3000000 GBP #rescue}. "
    "⟦direct:Tomas Brandt|We saw the rocks too late|claimed⟧ that evening."
)
CHOIR = "The choir of <PLACE:Lenwick> sang {twelve|=12 #songs} songs and went home."
TABS = ["overview", "numbers", "quotes", "entities", "sides", "timeline"]


@pytest.fixture
def opened():
    """Open the screen by a link, on a desk that holds the given articles and no others."""
    reset()

    def go(*articles, **asked):
        desk = shelf()
        desk.clear()
        desk.add_all(articles)
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        at.switch_page("pages/2_Compare.py")
        for name, value in asked.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception, at.exception[0].value
        return at

    yield go
    reset()


def two(**more):
    return build(FERRY, "ferry", "2026-05-04", "Larkhaven Courier"), build(LATER, "later", "2026-05-04", **more)


def html(at):
    return " ".join(element.proto.body for element in at.get("html"))


def asked(at, name):
    value = at.query_params.get(name, [])
    return value if isinstance(value, list) else [value]


def test_all_articles_of_a_small_desk_are_chosen_and_stand_in_the_address(opened):
    at = opened(*two())
    assert asked(at, "a") == ["ferry", "later"]
    assert "2 articles side by side" in html(at)
    assert "Cost of rescue: A and B are at odds" in " ".join(button.label for button in at.button).replace("\\", "")


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_opens_by_its_link(opened, tab):
    at = opened(*two(), a=["ferry", "later"], tab=tab)
    assert at.segmented_control(key="compare-tab").value == tab


def test_numbers_show_the_verdict_and_both_sentences_with_the_way_to_read(opened):
    at = opened(*two(), tab="numbers")
    table = at.dataframe[0].value
    assert list(table["v"]) == [["≠ at odds"]]
    assert (table["A"][0], table["B"][0]) == ("2 million pounds", "3 million pounds")
    page = html(at)
    number = shelf().get("later").numbers[0].id.replace(":", "%3A")
    assert '<span class="n">2 million pounds</span>' in page
    assert f'href="Read?a=later&amp;sel={number}&amp;w=' in page
    assert "the article’s own voice" in page


def test_quotes_show_what_left_and_what_changed(opened):
    page = html(opened(*two(), tab="quotes"))
    assert "<del>and nobody could have turned her</del>" in page
    assert "<ins>claimed</ins>" in page
    assert "cue: said → claimed" in page


def test_a_finding_on_the_overview_opens_in_its_tab(opened):
    at = opened(*two())
    line = next(button for button in at.button if "at odds" in button.label)
    at = line.click().run()
    assert asked(at, "tab") == ["numbers"]
    assert asked(at, "sel")[0].endswith("@ferry")
    assert at.segmented_control(key="compare-tab").value == "numbers"


def test_a_link_opens_cold_on_its_finding(opened):
    first = build(FERRY + " {40|=40 #cars} cars were lost.", "ferry", "2026-05-04")
    second = build(LATER + " {40|=40 #cars} cars were lost.", "later", "2026-05-04")
    cars = next(n for n in first.numbers if n.counted == "cars")
    at = opened(first, second, a="ferry,later", tab="numbers", sel=f"{cars.id}@ferry")
    assert "Cars" in html(at)
    assert "A and B agree" in html(at)


def test_the_baseline_stands_first(opened):
    at = opened(*two(), base="later", tab="numbers")
    assert list(at.dataframe[0].value.columns) == ["v", "m", "B", "A"]


def test_two_versions_of_one_outlets_story_show_what_moved(opened):
    early = build(FERRY + " The {40|=40 #cars} cars on deck are lost.", "ferry", "2026-05-04", "Larkhaven Courier")
    late = build(FERRY + " The {46|=46 #cars} cars on deck are lost.", "later", "2026-05-05", "The Larkhaven Courier")
    page = html(opened(early, late))
    assert "What moved from A to B" in page
    assert "Two versions by The Larkhaven Courier, 4 May 2026 and 5 May 2026: 3 sentences the same, 1 changed." in page
    assert '<del><bdi>40</bdi></del> → <span class="n"><bdi>46</bdi></span>' in page
    assert "Read?a=later&amp;sel=number" in page


def test_two_stories_are_no_versions(opened):
    assert "What moved" not in html(opened(*two()))


def test_the_matrix_says_who_is_named_first(opened):
    at = opened(*two(), tab="entities", show="first")
    table = at.dataframe[0].value
    assert next(iter(table["A"])).startswith("1st · ")
    at = at.segmented_control(key="compare-show").set_value("often").run()
    assert "show" not in at.query_params


def test_what_a_reader_decided_is_what_is_compared(opened):
    """A comparison takes the records it is given: an entity renamed or a number taken out shows as such."""
    ferry, later = two()
    known = next(e for e in later.entities if e.name == "Skerry Point")
    named = tuple(replace(e, name="Skerry Head", aliases=(e.name,)) if e is known else e for e in later.entities)
    renamed = replace(later, entities=named, numbers=())
    page = html(opened(ferry, renamed, tab="entities"))
    assert "Skerry Head" in page
    assert "Skerry Point in A, Skerry Head in B" in page
    at = opened(ferry, renamed, tab="numbers")
    assert not at.dataframe


def test_names_that_a_reader_keeps_apart_stand_apart(opened):
    """The decision made in Explore holds here: the two are one row of the matrix no longer."""
    ferry, later = (build(f"{words} <ORG:{name}> sued.", key) for words, name, key in (
        (FERRY, "Norvane Hydro", "ferry"), (LATER, "Norvane", "later"),
    ))  # fmt: skip
    assert "Norvane Hydro" in first_column(opened(ferry, later, tab="entities"))
    shelf().append("me", "decide", keep_apart("org:norvane", ["org:norvane-hydro"]))
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    at.switch_page("pages/2_Compare.py")
    at.query_params["tab"] = "entities"
    assert not {"Norvane Hydro", "Norvane"} & first_column(at.run())


def first_column(at):
    return set(at.dataframe[0].value.iloc[:, 0])


def test_an_article_is_taken_out_and_put_in(opened):
    at = opened(*two(), build(CHOIR, "choir"))
    at = at.checkbox(key="compare-pick-choir").uncheck().run()
    assert asked(at, "a") == ["ferry", "later"]
    at = at.checkbox(key="compare-pick-later").uncheck().run()
    assert "Choose two articles or more" in html(at)
    at = at.checkbox(key="compare-pick-choir").check().run()
    assert asked(at, "a") == ["ferry", "choir"]


def test_one_article_asks_for_a_second(opened):
    at = opened(build(FERRY, "ferry"))
    assert "Add a second" in html(at)
    assert "Go to the Desk" in [link.proto.label for link in at.get("page_link")]


def test_an_empty_desk_says_how_to_begin(opened):
    assert "Paste two articles" in html(opened())


def test_unrelated_articles_are_said_to_be_so_first(opened):
    page = html(opened(build(FERRY, "ferry"), build(CHOIR, "choir")))
    assert "nothing to do with each other" in page
    assert page.index("nothing to do with each other") < page.index("cols heads")


def test_a_link_to_an_article_that_is_gone_says_so_and_shows_the_rest(opened):
    at = opened(*two(), a=["ferry", "later", "gone"])
    assert "One article of this link is not on this desk" in html(at)
    assert "2 articles side by side" in html(at)


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("asks", [{"sel": "number:9-9@nowhere"}, {"base": "x", "in": "x", "side": "x"}])
def test_a_link_to_nothing_falls_back(opened, tab, asks):
    opened(*two(), tab=tab, **asks)


def test_at_most_ten_are_compared(opened):
    at = opened(*(build(FERRY, f"copy{i}", outlet=f"Outlet {i}") for i in range(12)))
    assert len(asked(at, "a")) == 10
    assert at.checkbox(key="compare-pick-copy11").disabled


@pytest.mark.parametrize("tab", TABS)
def test_hostile_words_are_shown_as_they_stand(opened, tab):
    hostile = "<script>x</script> :red[b] **c** $d$ \u202eturn\u202c"
    texts = [text.replace("the rocks", "<i>rocks</i> $x$ & <script>y") for text in (FERRY, LATER)]
    pair = [build(text, f"h{i}") for i, text in enumerate(texts)]
    pair = [replace(x, article=replace(x.article, title=hostile, outlet=hostile)) for x in pair]
    at = opened(*pair, tab=tab)
    assert "<script" not in html(at)
    assert "<i>" not in html(at)
    if tab == "overview":
        assert "&lt;script&gt;x&lt;/script&gt; :red[b] **c** $d$ turn" in html(at)
