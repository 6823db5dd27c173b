"""Cards and the reading view's pieces: everything on them is from the article."""

import json
from dataclasses import replace

import pytest

from lib.model import Article, Engine, Extraction
from lib.views.charts import Palette, words_alt, words_by_speaker, words_title
from lib.views.dossier import dossier_of
from lib.views.profile import profile_alt, profile_note, profile_of, profile_title
from lib.views.rows import neighbours
from lib.views.sheet import found_marks
from tests.unit.views.viewed_article import TEXT, article_viewed

PALETTE = Palette("#111111", "#222222", "#333333", "#FFFFFF", ("#954717", "#2F8BC3", "#774A91"))


def rows_of(card):
    return {name: (value, note) for name, value, _, note, _ in card["rows"]}


def list_of(card, name):
    return next(part["entries"] for part in card["lists"] if part["name"] == name)


def flat(pieces):
    return "".join(piece if isinstance(piece, str) else flat(piece["c"]) for piece in pieces)


@pytest.fixture(scope="module")
def dossier():
    return dossier_of(article_viewed())


def test_a_quote_card_says_who_by_which_cue_and_why(dossier):
    card = dossier.card(dossier.extraction.quotes[0].id)
    assert card["kind"] == "Quote 1 of 3 · ¶1"
    assert card["sure"] == "confidence high"
    rows = rows_of(card)
    assert rows["Who says so"] == ("Dora Venn", "named person · relayed by Highways Agency")
    assert rows["Cue"] == ("said", "indirect, not in quote marks")
    assert rows["Why"] == ("Indirect words beside a cue", "")
    assert flat(card["sentence"]).startswith("At least 1,200 lorries")


def test_what_is_inferred_is_said(dossier):
    rows = rows_of(dossier.card(dossier.extraction.quotes[1].id))
    assert rows["Who says so"] == ("Dora Venn", "named person · inferred from “Venn”")


def test_low_confidence_is_not_sure(dossier):
    assert dossier.card(dossier.extraction.quotes[2].id)["sure"] == "not sure"


def test_a_number_card_has_value_and_speaker(dossier):
    card = dossier.card(dossier.extraction.numbers[0].id)
    assert card["what"] == [["dim", "At least"], ["b", "1,200"], ["dim", "lorries"]]
    assert rows_of(card)["Value"] == ("at least 1,200 lorries per day", "")
    assert rows_of(card)["Who says so"][0] == "Dora Venn"


def test_the_articles_own_voice_is_said_plainly(dossier):
    card = dossier.card(dossier.extraction.numbers[2].id)
    assert rows_of(card)["Who says so"] == ("", "the article’s own voice")
    assert "Cue" not in rows_of(card)


def test_an_entity_card_lists_mentions_with_their_rules_and_quotes(dossier):
    card = dossier.card("person:dora-venn", 1)
    assert card["sure"] == "mention 2 of 2"
    assert [(m["p"], m["words"], m["why"], m["on"]) for m in list_of(card, "Mentions")] == [
        ("¶1", "Dora Venn", "Name in the text", False),
        ("¶2", "Venn", "Surname of Dora Venn", True),
    ]
    assert [quote["p"] for quote in list_of(card, "2 quotes by it")] == ["¶1", "¶2"]
    assert [number["words"] for number in list_of(card, "2 numbers")] == [
        "At least 1,200 lorries",
        "about 40 centimetres",
    ]
    assert next(chips for name, _, _, _, chips in card["rows"] if name == "Also written") == ["Venn"]
    assert rows_of(card)["Described as"] == ("engineer", "")


def test_a_record_in_the_headline_says_so(dossier):
    assert dossier.card("place:marwick")["kind"] == "Entity 1 of 4 · headline"


def test_an_unknown_record_has_no_card(dossier):
    assert dossier.card("quote:0-1") is None


def test_a_mention_out_of_range_still_has_a_card(dossier):
    assert dossier.card("person:dora-venn", 99)["what"] == [["b", "Dora Venn"]]


def test_the_sheet_holds_every_paragraph_literally(dossier):
    sheet = json.loads(dossier.sheet()[0])
    assert [flat(block["c"]) for block in sheet["blocks"]] == [p for p in TEXT.split("\n") if p]
    assert [block.get("z") for block in sheet["blocks"]] == ["headline", "byline", None, None, None, "furniture"]
    assert [block.get("n") for block in sheet["blocks"]] == [None, None, 1, 2, 3, None]


def test_every_mark_has_its_item(dossier):
    sheet = json.loads(dossier.sheet("bridge")[0])
    seen = set()

    def walk(pieces):
        for piece in pieces:
            if isinstance(piece, dict):
                if "i" in piece and piece["k"] != "z":
                    seen.add(piece["i"])
                seen.update(piece.get("for", ()))
                walk(piece["c"])

    for block in sheet["blocks"]:
        walk(block["c"])
    assert seen == set(sheet["items"]) == set(dossier.places)


def test_lanes_count_records_and_keep_text_order(dossier):
    lanes = json.loads(dossier.sheet()[0])["lanes"]
    assert [(lane["n"], lane["name"]) for lane in lanes] == [("4", "entities"), ("3", "quotes"), ("3", "numbers")]
    for lane in lanes:
        places = [place["x"] for place in lane["at"]]
        assert places == sorted(places)
        assert all(0 <= x <= 100 for x in places)


def test_words_to_find_are_counted_whatever_case_or_spacing(dossier):
    assert dossier.sheet("bridge")[1] == TEXT.casefold().count("bridge")
    assert dossier.sheet("WE   saw")[1] == 1
    assert dossier.sheet("(a+)+$")[1] == 0
    assert len(found_marks("a" * 2000, "a")) == 500
    assert found_marks(TEXT, "   ") == []


def test_markup_stays_text():
    text = "<script>x</script> **b** :red[c] $d$ \U0001f600 said."
    sheet = json.loads(dossier_of(Extraction(Engine("0", "none"), Article("a", text))).sheet()[0])
    assert sheet["blocks"] == [{"c": [text], "n": 1}]


def test_an_empty_article_has_a_dossier():
    empty = dossier_of(Extraction(Engine("0", "none"), Article("a", "")))
    assert json.loads(empty.sheet()[0])["blocks"] == []
    assert empty.header() == "0 words"
    assert profile_title(profile_of(empty.cast)) == "This article has no body text."
    assert words_title(empty.cast) == "Nobody is quoted in this article."
    assert words_by_speaker(empty.cast, PALETTE).data[0].x == ()


def test_warnings_are_sentences(dossier):
    assert dossier.notes() == "Unclosed quotation mark in paragraph 4."


@pytest.mark.parametrize(
    ("chosen", "around"),
    [("a", ("a", "b")), ("b", ("a", "c")), ("c", ("b", "c")), (None, ("c", "a")), ("x", ("c", "a"))],
)
def test_neighbours(chosen, around):
    assert neighbours(("a", "b", "c"), chosen) == around


def test_neighbours_of_nothing():
    assert neighbours((), "a") == (None, None)


def test_charts_say_what_they_show(dossier):
    cast = dossier.cast
    assert words_title(cast) == "Dora Venn is quoted most: 22 of 28 quoted words, from 2 speakers."
    assert words_alt(cast).startswith("Words quoted per speaker: Dora Venn 12 direct, 10 indirect; ")
    direct, indirect = words_by_speaker(cast, PALETTE).data
    assert (list(direct.x), list(indirect.x)) == ([12, 4], [10, 2])
    assert indirect.marker.pattern.shape == "/"


def test_the_profile_shares_out_every_word_of_the_body(dossier):
    parts = profile_of(dossier.cast)
    assert [(part.class_name, part.words) for part in parts] == [("person", 22), ("unnamed", 6), ("nobody", 40)]
    assert sum(part.share for part in parts) == 100
    assert profile_title(parts) == "41 % of the words are somebody’s say-so"
    assert profile_alt(parts).endswith("class of source: named person 32 %; unnamed 9 %; own voice 59 %")
    assert profile_note(dossier.cast) == "24 % in quote marks, 18 % reported in other words"


def test_the_one_voice_of_an_article_is_its_own(dossier):
    silent = dossier_of(replace(dossier.extraction, quotes=(), numbers=()))
    assert profile_title(profile_of(silent.cast)) == "All of it is the article’s own voice."
    assert profile_note(silent.cast) == ""


def test_the_one_speaker_is_named_as_such(dossier):
    one = replace(dossier.extraction, quotes=dossier.extraction.quotes[:2])
    assert words_title(dossier_of(one).cast) == "Dora Venn is the only one quoted: 22 words."
