"""The Desk: paste, files, shelf, corrections, removal; nothing typed is lost and nothing hostile runs."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.ingest import load_samples
from lib.model import content_id
from lib.ui.shelf import reset, shelf

APP = Path(__file__).parents[2] / "app.py"
TEXT = "Bakery to close after forty years\n\nThe bakery on Mill Lane will close in May, its owner said on Friday."
OTHER = "Rain ends at last\n\nIt stopped raining over the valley on Sunday, the weather office said in a short note."
HOSTILE = (
    "<script>alert(1)</script> :red[x] [x](http://y) $a$ **b**\n\nThe mayor said on Friday that 12 roads are shut."
)


@pytest.fixture
def desk():
    reset()
    return AppTest.from_file(str(APP), default_timeout=60).run()


def paste(at, text, **fields):
    turn = at.session_state["paste-turn"]
    at.text_area(key=f"paste-{turn}").set_value(text)
    for name, value in fields.items():
        at.text_input(key=f"paste-{name}-{turn}").set_value(value)
    return at.button(key="analyse").click().run()


def upload(at, *files):
    box = at.file_uploader(key=f"upload-{at.session_state['upload-turn']}")
    for name, data in files:
        box.upload(name, data)
    at.run()
    batch = at.session_state["batch"]
    batch.wait(60)
    at.run()
    return batch


def html(at):
    return " ".join(element.proto.body for element in at.get("html"))


def links(at):
    return [element.proto.label for element in at.get("page_link")]


def has_button(at, key):
    return any(button.key == key for button in at.button)


def test_a_first_visit_finds_the_samples_analysed(desk):
    assert not desk.exception
    assert [item.extraction for item in shelf().items()] == list(load_samples())
    assert all(has_button(desk, f"remove-{sample.article.id}") for sample in load_samples())
    assert "Nothing leaves this machine" in html(desk)


def test_a_pasted_article_opens_on_read(desk):
    paste(desk, TEXT)
    assert not desk.exception
    assert desk.query_params["a"] == content_id(TEXT)
    assert shelf().letter(content_id(TEXT)) == "D"


def test_the_box_is_empty_on_coming_back(desk):
    paste(desk, TEXT)
    desk.switch_page("app.py").run()
    assert desk.text_area[0].value == ""


def test_details_written_beside_the_text_are_kept(desk):
    paste(desk, TEXT, outlet="The Ledger", date="2026-03-02")
    article = shelf().get(content_id(TEXT)).article
    assert (article.outlet, article.published) == ("The Ledger", "2026-03-02")


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 1_000_001], ids=["empty", "blank", "too long"])
def test_a_refusal_is_one_sentence_and_keeps_the_text(desk, text):
    paste(desk, text)
    assert not desk.exception
    assert len(desk.error) == 1
    assert desk.error[0].value.endswith(".")
    assert desk.text_area[0].value == text
    assert len(shelf().items()) == len(load_samples())


def test_a_date_in_words_is_refused_with_an_example_and_keeps_the_text(desk):
    paste(desk, TEXT, date="2 March 2026")
    assert "2026-03-02" in desk.error[0].value
    assert desk.text_area[0].value == TEXT
    assert shelf().get(content_id(TEXT)) is None


def test_the_same_text_again_links_to_the_one_on_the_desk(desk):
    paste(desk, TEXT)
    desk.switch_page("app.py").run()
    paste(desk, TEXT)
    assert any("on the desk already" in markdown.value for markdown in desk.markdown)
    assert "Read D" in links(desk)
    assert desk.text_area[0].value == TEXT


def test_several_files_are_read_and_a_bad_one_stops_nothing(desk):
    upload(desk, ("one.txt", TEXT.encode()), ("bad.txt", b""), ("same.txt", TEXT.encode()), ("two.txt", OTHER.encode()))
    assert not desk.exception
    page = html(desk)
    for words in ("one.txt", "added as", "not added", "identical to", "two.txt"):
        assert words in page
    assert shelf().letter(content_id(TEXT)) == "D"
    assert shelf().letter(content_id(OTHER)) == "E"


def test_the_list_of_outcomes_can_be_put_away(desk):
    upload(desk, ("bad.txt", b""), ("two.txt", OTHER.encode()))
    desk.button(key="batch-clear").click().run()
    assert "bad.txt" not in html(desk)
    assert shelf().get(content_id(OTHER))


def test_one_file_alone_opens_on_read(desk):
    upload(desk, ("one.txt", TEXT.encode()))
    assert desk.query_params["a"] == content_id(TEXT)


ROWS = f'headline,body,paper\nRain ends,"{OTHER}",Post\nBakery closes,"{TEXT}",Post\n'.encode()
UNSURE = ROWS.replace(b"headline,body,paper", b"one,two,three")


def test_a_table_whose_columns_are_plain_is_read_and_says_how_and_can_be_read_otherwise(desk):
    upload(desk, ("rows.csv", ROWS))
    page = html(desk)
    assert "as text" in page
    assert "rows.csv, row 2" in page
    assert [item.title for item in shelf().items()][3:] == ["Rain ends", "Bakery closes"]
    desk.button(key=next(b.key for b in desk.button if b.key.startswith("columns-change"))).click().run()
    choose(desk, "Title", "paper")
    batch = desk.session_state["batch"]
    desk.button(key=next(b.key for b in desk.button if b.key.startswith("columns-read"))).click().run()
    batch.wait(60)
    desk.run()
    assert not desk.exception
    assert [item.title for item in shelf().items()][3:] == ["Post", "Post"]


def test_a_table_whose_columns_are_not_plain_is_shown_before_it_is_read(desk):
    upload(desk, ("rows.csv", UNSURE), ("two.txt", HOSTILE.encode()))
    assert not desk.exception
    assert len(shelf().items()) == len(load_samples()) + 1
    assert "Rain ends" in html(desk)
    choose(desk, "Text", "two")
    choose(desk, "Outlet", "three")
    batch = desk.session_state["batch"]
    desk.button(key=next(b.key for b in desk.button if b.key.startswith("columns-read"))).click().run()
    batch.wait(60)
    desk.run()
    assert [item.outlet for item in shelf().items()][-2:] == ["Post", "Post"]


def test_a_table_can_be_left_out(desk):
    upload(desk, ("rows.csv", UNSURE))
    desk.button(key=next(b.key for b in desk.button if b.key.startswith("columns-leave"))).click().run()
    assert not desk.exception
    assert len(shelf().items()) == len(load_samples())
    assert "rows.csv" in html(desk)


def choose(at, label, column):
    box = next(box for box in at.selectbox if box.label == label)
    box.select(box.options.index(column) - 1).run()


def test_many_files_are_counted_and_what_was_not_added_stands_first(desk):
    files = [(f"{n}.txt", f"Rain fell for {n} days over the valley, the office said.".encode()) for n in range(1, 12)]
    upload(desk, *files, ("bad.txt", b""))
    page = html(desk)
    assert "12 in all: 11 added" in page
    assert page.index("bad.txt") < page.index("1.txt")


def test_a_removed_article_comes_back_by_undo(desk):
    first = load_samples()[0].article.id
    desk.button(key=f"remove-{first}").click().run()
    assert shelf().get(first) is None
    assert not has_button(desk, f"remove-{first}")
    desk.button(key="undo-remove").click().run()
    assert shelf().letter(first) == "A"
    assert not has_button(desk, "undo-remove")


def test_the_samples_go_in_one_click_and_come_back(desk):
    desk.button(key="samples-remove").click().run()
    assert shelf().items() == ()
    assert "Paste an article, or open the three samples." in html(desk)
    desk.button(key="samples-open").click().run()
    assert shelf().all() == load_samples()


def test_removing_the_samples_leaves_own_articles_and_is_undone_as_one(desk):
    paste(desk, TEXT)
    desk.switch_page("app.py").run()
    desk.button(key="samples-remove").click().run()
    assert [item.letter for item in shelf().items()] == ["D"]
    desk.button(key="undo-remove").click().run()
    assert [item.letter for item in shelf().items()] == ["A", "B", "C", "D"]


def test_details_can_be_put_right(desk):
    key = load_samples()[1].article.id
    desk.button(key=f"edit-{key}").click().run()
    desk.text_input(key=f"details-title-{key}").set_value("A better title")
    desk.text_input(key=f"details-published-{key}").set_value("2026-03-05")
    desk.button(key=f"details-save-{key}").click().run()
    article = shelf().get(key).article
    assert (article.title, article.published) == ("A better title", "2026-03-05")
    assert article.origin("title") == "written by hand"
    assert any("A better title" in link for link in links(desk))


def test_an_impossible_date_is_told_and_nothing_is_saved(desk):
    key = load_samples()[0].article.id
    before = shelf().get(key).article
    desk.button(key=f"edit-{key}").click().run()
    desk.text_input(key=f"details-published-{key}").set_value("soon")
    desk.button(key=f"details-save-{key}").click().run()
    assert "2026-03-02" in desk.error[0].value
    assert shelf().get(key).article == before


def test_a_hostile_title_is_escaped_wherever_it_stands(desk):
    upload(desk, ("<b>x</b>.txt", HOSTILE.encode()), ("two.txt", OTHER.encode()))
    assert "<script" not in html(desk)
    assert "<b>x" not in html(desk)
    title = shelf().get(content_id(HOSTILE)).article.title or HOSTILE.split("\n", 1)[0]
    assert title.startswith("<script>")
    for label in links(desk):
        assert "<script" not in label.replace("\\<", "")
        assert ":red[" not in label
        assert "](http" not in label
    desk.button(key=f"remove-{content_id(HOSTILE)}").click().run()
    assert not any("<script" in markdown.value.replace("\\<", "") for markdown in desk.markdown)


def test_the_shelf_outlives_the_session(desk):
    paste(desk, TEXT)
    again = AppTest.from_file(str(APP), default_timeout=60).run()
    assert has_button(again, f"remove-{content_id(TEXT)}")


def test_a_long_shelf_is_searched_and_ordered(desk, monkeypatch):
    monkeypatch.setattr("lib.ui.desk_shelf.A_PAGE", 2)
    desk.session_state["shelf-shown"] = 2
    at = desk.run()
    assert at.button(key="shelf-more").label == "Show 1 more"
    assert rows_of(at) == ["A", "B"]
    at.selectbox(key="shelf-order").select("Added last first")
    at = at.run()
    assert rows_of(at) == ["C", "B"]
    at.text_input(key="shelf-find").input("c")
    at = at.run()
    assert rows_of(at)[0] == "C"
    at.text_input(key="shelf-find").input("zebra")
    at = at.run()
    assert rows_of(at) == []
    assert "None of 3 articles" in html(at)


def rows_of(at):
    """The letters of the rows drawn, in their order."""
    return [b.label.rpartition(" ")[2] for b in at.button if b.key.startswith("edit-")]
