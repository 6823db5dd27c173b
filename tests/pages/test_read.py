"""The Read screen: tables, filters, keys, links opened cold, and its honest states."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from lib.model import Article, Engine, Entity, Extraction, Mention, Quote, Span, Speaker, quote_id
from lib.ui.shelf import reset, shelf
from tests.unit.views.viewed_article import article_viewed

ROOT = Path(__file__).parents[2]
EXTRACTION = article_viewed()
LORRIES, GROW, MONTHS = (quote.id for quote in EXTRACTION.quotes)
PEOPLE = [f"Person Number{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"]


def crowd():
    """An article with thirty names, more than one page of rows."""
    text = " ".join(PEOPLE)
    entities = []
    for i, name in enumerate(PEOPLE):
        at = text.index(name)
        mention = Mention(at, at + len(name), "name", "name in the text")
        entities.append(Entity(f"person:{i}", name, "PERSON", (), (), (mention,)))
    return Extraction(Engine("0", "none"), Article("crowd", text, "A crowd"), tuple(entities))


def hostile():
    text = "“Look <b>here</b>” said :red[Eve] **Roe** $x$ <script>."
    name = Span(text.index(":red"), text.index(" <script>"))
    words = Span(1, text.index("”"))
    eve = Entity("person:eve", name.of(text), "PERSON", (), (), (Mention(*name, "name", "r"),))
    said = text.index("said")
    speaker = Speaker(*name, eve.id, inferred=False, speaker_class="named person")
    quote = Quote(quote_id((words,)), "direct", (words,), Span(said, said + 4), speaker, (), 0.9, "r")
    return Extraction(Engine("0", "none"), Article("hostile", text, ":red[T] <b>"), (eve,), (quote,))


@pytest.fixture
def opened():
    """Open the screen by a link, on a desk that holds the article, a crowd, one hostile text and an empty one."""
    reset()
    empty = Extraction(Engine("0", "none"), Article("quiet", "It rained.", "Rain", language="de"))
    shelf().add_all([EXTRACTION, crowd(), hostile(), empty])

    def go(**asked):
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        at.switch_page("pages/1_Read.py")
        for name, value in asked.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception, at.exception[0].value
        return at

    yield go
    reset()


def words(at):
    return " ".join(element.value for element in at.markdown)


def asked(at, name):
    value = at.query_params.get(name)
    return value[0] if isinstance(value, list) else value


def press(at, key):
    return at.button(key=key).click().run()


def test_opened_without_a_link_it_shows_the_first_article(opened):
    at = opened()
    first = shelf().items()[0].extraction.article.id
    assert asked(at, "a") == first
    assert at.selectbox(key="read-article").value == first


def test_tables_show_every_record(opened):
    at = opened(a="bridge", tab="quotes")
    assert list(at.dataframe[0].value["who"]) == ["Dora Venn", "Dora Venn", "Two people close to the repair"]
    assert "3 of 3 shown · in text order" in words(at)
    at = at.segmented_control(key="read-tab").set_value("numbers").run()
    assert list(at.dataframe[0].value["who"]) == ["Dora Venn", "Dora Venn", "the article"]
    assert asked(at, "tab") == "numbers"
    at = at.segmented_control(key="read-tab").set_value("entities").run()
    assert list(at.dataframe[0].value["name"])[:2] == ["Marwick", "Highways Agency"]


def test_a_link_to_a_record_opens_its_table_with_the_row_selected(opened):
    at = opened(a="bridge", sel=GROW)
    assert at.segmented_control(key="read-tab").value == "quotes"
    key = at.dataframe[0].proto.id.rpartition("quotes-")[2]
    assert at.session_state[f"quotes-{key}"]["selection"]["rows"] == [1]


def test_keys_step_through_the_rows_and_stop_at_the_ends(opened):
    at = opened(a="bridge", tab="quotes")
    for wanted in (LORRIES, GROW, MONTHS, MONTHS):
        at = press(at, "read-step-J")
        assert asked(at, "sel") == wanted
    at = press(at, "read-step-K")
    assert asked(at, "sel") == GROW


def test_keys_keep_to_the_rows_a_filter_shows(opened):
    at = opened(a="bridge", tab="quotes")
    at = at.text_input(key="read-find").set_value("venn").run()
    at = press(press(press(at, "read-step-J"), "read-step-J"), "read-step-J")
    assert asked(at, "sel") == GROW


def test_next_mention_goes_round(opened):
    at = opened(a="bridge", sel="person:dora-venn")
    at = press(at, "read-next-mention")
    assert asked(at, "m") == "1"
    at = press(at, "read-next-mention")
    assert asked(at, "m") is None


def kind_filter(at):
    return next(p for p in at.get("button_group") if str(p.key).startswith("read-quotes-kind"))


def test_a_filter_holds_rows_back_until_it_is_cleared(opened):
    at = opened(a="bridge", tab="quotes")
    at = kind_filter(at).set_value(["direct"]).run()
    assert list(at.dataframe[0].value["kind"]) == ["direct"]
    assert "1 of 3 shown" in words(at)
    at = press(at, "off-quotes-kind-direct")
    assert len(at.dataframe[0].value) == 3
    at = kind_filter(at).set_value(["direct", "mixed"]).run()
    assert len(at.dataframe[0].value) == 2
    at = press(at, "read-clear")
    assert len(at.dataframe[0].value) == 3


def test_what_is_chosen_stands_in_the_address_and_is_read_from_it(opened):
    at = kind_filter(opened(a="bridge", tab="quotes")).set_value(["mixed"]).run()
    assert asked(at, "f") == "kind=mixed"
    at = opened(a="bridge", tab="quotes", f="kind=direct&kind=mixed", q="we")
    assert list(at.dataframe[0].value["kind"]) == ["direct"]
    assert at.text_input(key="read-find").value == "we"


def test_each_table_keeps_its_own_filters(opened):
    at = opened(a="bridge", tab="quotes", f="kind=mixed")
    at = at.segmented_control(key="read-tab").set_value("numbers").run()
    assert asked(at, "f") is None
    assert len(at.dataframe[0].value) == 3
    at = at.segmented_control(key="read-tab").set_value("quotes").run()
    assert asked(at, "f") == "kind=mixed"
    assert len(at.dataframe[0].value) == 1


def test_each_value_says_how_many_rows_it_would_show(opened):
    pills = kind_filter(opened(a="bridge", tab="quotes", q="venn"))
    assert [option.content for option in pills.proto.options] == [
        "direct  :gray[1]",
        "mixed  :gray[0]",
        "indirect  :gray[1]",
    ]


def beliefs():
    """The article with one quote that is a belief."""
    belief = replace(EXTRACTION.quotes[2], attribution="belief")
    return replace(
        EXTRACTION, article=replace(EXTRACTION.article, id="beliefs"), quotes=(*EXTRACTION.quotes[:2], belief)
    )


def test_what_is_said_is_shown_and_beliefs_are_one_filter_away(opened):
    shelf().add(beliefs())
    at = opened(a="beliefs", tab="quotes")
    assert "2 of 3 shown · without beliefs" in words(at)
    pills = next(p for p in at.get("button_group") if str(p.key).startswith("read-quotes-attribution"))
    at = pills.set_value(["speech", "belief"]).run()
    assert len(at.dataframe[0].value) == 3
    at = opened(a="beliefs", sel=MONTHS)
    assert "a filter holds it back" in words(at)
    at = press(at, "read-show-it")
    assert len(at.dataframe[0].value) == 3
    assert asked(at, "f") == "attribution="


def test_numbers_can_stand_by_size(opened):
    at = opened(a="bridge", tab="numbers", f="order=size")
    assert "by size in each unit" in words(at)
    assert list(at.dataframe[0].value["number"]) == ["about 40 centimetres", "Some 30 boats", "At least 1,200 lorries"]
    at = press(at, "read-step-J")
    assert asked(at, "sel") == EXTRACTION.numbers[1].id


def test_bylines_and_furniture_count_when_asked(opened):
    aside = next(t for t in opened(a="bridge", tab="entities").toggle if str(t.key).startswith("read-entities-aside"))
    at = aside.set_value(True).run()
    assert asked(at, "f") == "count=all"


def test_all_columns_on_request(opened):
    at = opened(a="bridge", tab="quotes")
    few = list(at.dataframe[0].proto.column_order)
    assert few == ["tag", "who", "quote", "kind", "paragraph"]
    at = press(at, "read-columns")
    many = list(at.dataframe[0].proto.column_order)
    assert {"written", "cue", "group", "attribution", "polarity", "via", "class", "confidence"} < set(many)


def test_to_check_leads_to_its_record(opened):
    at = opened(a="bridge", tab="check")
    assert "To check  2" in at.segmented_control(key="read-tab").options
    assert "2 of 2 shown" in words(at)
    at = press(at, "read-step-J")
    assert asked(at, "sel") == MONTHS
    assert at.segmented_control(key="read-tab").value == "check"


def test_nothing_to_check_says_what_was_looked_for(opened):
    assert "Nothing to check here. We looked for" in words(opened(a="quiet", tab="check"))


@pytest.mark.parametrize("odd", ["%", "&&&", "kind", "kind=<script>", "order=size&count=all", "x" * 5000])
def test_odd_filters_in_a_link_open(opened, odd):
    for tab in ("quotes", "numbers", "entities", "check"):
        opened(a="bridge", tab=tab, f=odd)


def test_speaker_and_unit_are_filters_too(opened):
    at = opened(a="bridge", tab="numbers")
    at = next(s for s in at.selectbox if str(s.key).startswith("read-numbers-speaker")).set_value("article").run()
    assert list(at.dataframe[0].value["number"]) == ["Some 30 boats"]
    at = press(at, "read-clear")
    at = next(s for s in at.selectbox if str(s.key).startswith("read-numbers-unit")).set_value("cm").run()
    assert list(at.dataframe[0].value["number"]) == ["about 40 centimetres"]


def test_no_match_says_so_and_clears(opened):
    at = opened(a="bridge", tab="quotes")
    at = at.text_input(key="read-find").set_value("zep*pelin").run()
    assert "None of the 3 quotes match *zep\\*pelin*." in words(at)
    assert asked(at, "q") == "zep*pelin"
    at = press(at, "read-clear-all")
    assert at.text_input(key="read-find").value == ""
    assert len(at.dataframe[0].value) == 3


def test_a_selected_record_that_a_filter_hides_is_still_there(opened):
    at = opened(a="bridge", sel=GROW)
    at = at.text_input(key="read-find").set_value("months").run()
    assert asked(at, "sel") == GROW
    assert "a filter holds it back" in words(at)


def test_long_tables_turn_pages_and_follow_the_selection(opened):
    at = opened(a="crowd")
    assert len(at.dataframe[0].value) == 25
    at = press(at, "read-Later rows")
    assert list(at.dataframe[0].value["name"]) == PEOPLE[25:]
    at = opened(a="crowd", sel="person:27")
    assert list(at.dataframe[0].value["name"]) == PEOPLE[25:]
    at = press(press(press(at, "read-step-K"), "read-step-K"), "read-step-K")
    assert asked(at, "sel") == "person:24"
    assert len(at.dataframe[0].value) == 25


def test_stepping_through_articles_drops_the_selection(opened):
    at = opened(a="bridge", sel=GROW)
    at = press(at, "read-chevron_right")
    assert (asked(at, "a"), asked(at, "sel")) == ("crowd", None)
    at = press(at, "read-chevron_left")
    assert asked(at, "a") == "bridge"


def test_the_lens_stands_in_the_address(opened):
    at = opened(a="bridge", lens="who")
    assert at.segmented_control(key="read-lens").value == "who"
    at = at.segmented_control(key="read-lens").set_value("type").run()
    assert asked(at, "lens") is None


def test_charts_have_titles_that_say_what_they_show(opened):
    at = opened(a="bridge", tab="charts")
    titles = [block.proto.body for block in at.get("html") if "<h2>" in block.proto.body]
    assert "41 % of the words are somebody’s say-so" in titles[0]
    assert "Dora Venn is quoted most: 22 of 28 quoted words, from 2 speakers." in titles[1]


def test_an_unknown_article_is_said_plainly(opened):
    at = opened(a="nowhere")
    assert "No article with this link on this desk. Add it, or open the shelf." in words(at)
    assert not at.dataframe


def test_an_unknown_record_is_said_plainly(opened):
    at = opened(a="bridge", sel="quote:1-2")
    assert "This article has no record with this link." in words(at)
    assert len(at.dataframe[0].value) == 3


@pytest.mark.parametrize("odd", [{"m": "x"}, {"m": "-1"}, {"m": "9" * 400}, {"tab": "x"}, {"lens": "x"}, {"m": "²"}])
def test_odd_links_open(opened, odd):
    assert opened(a="bridge", sel="person:dora-venn", **odd).dataframe


def test_an_empty_desk_says_what_to_do(opened):
    for item in shelf().items():
        shelf().remove(item.extraction.article.id)
    assert "Paste an article, or open the three samples." in words(opened())


@pytest.mark.parametrize(
    ("tab", "said"), [("quotes", "No quotes"), ("numbers", "No numbers"), ("entities", "No names")]
)
def test_nothing_found_says_what_was_looked_for(opened, tab, said):
    at = opened(a="quiet", tab=tab)
    assert f"{said} in this article. We looked for" in words(at)
    assert not at.dataframe


def test_words_of_others_are_escaped_where_markdown_is_read(opened):
    at = opened(a="hostile", tab="quotes", f="speaker=person%3Aeve")
    chip = next(b.label for b in at.button if str(b.key).startswith("off-quotes-speaker"))
    assert ":red[" not in chip
    assert "**Roe**" not in chip
    at = opened(a="hostile", tab="charts")
    assert not any("<script>" in block.proto.body for block in at.get("html"))


def test_a_pick_in_the_text_is_checked_before_it_is_used():
    import streamlit as st

    from lib.ui.reading_view import picked  # the component registers when first imported

    for sent, read in (
        ({"i": "quote:1-2", "m": 3}, ("quote:1-2", 3)),
        ({"i": "quote:1-2"}, ("quote:1-2", 0)),
        ({"i": "quote:1-2", "m": -4}, ("quote:1-2", 0)),
        ({"i": "quote:1-2", "m": "x"}, ("quote:1-2", 0)),
        ({"i": 7}, None),
        ("quote:1-2", None),
        (None, None),
    ):
        st.session_state["probe"] = SimpleNamespace(pick=sent)
        assert picked("probe") == read


def test_a_retitled_article_shows_its_new_title(opened):
    at = opened(a="crowd")
    shelf().edit(replace(shelf().get("crowd").article, title="Renamed"))
    at = at.run()
    names = at.selectbox(key="read-article").options
    assert any("Renamed" in name for name in names)


def test_one_of_very_many_articles_is_found_by_words_and_the_list_closes(opened, monkeypatch):
    monkeypatch.setattr("lib.ui.read_toolbar.MANY", 2)
    at = opened(a="crowd")
    assert not [box for box in at.selectbox if box.key == "read-article"]
    at.session_state["read-picker-open"] = True
    at = at.run()
    assert "articles on the desk" in words(at)
    at.text_input(key="read-picker-find").input("zebra crossing")
    assert "None of" in words(at.run())
    wanted = shelf().items()[0]
    at.text_input(key="read-picker-find").input(wanted.letter)
    at = press(at.run(), f"read-picker-open-{wanted.id}")
    assert asked(at, "a") == wanted.id
    assert at.session_state["read-picker-open"] is False
