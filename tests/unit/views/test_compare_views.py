"""What Compare shows: verdicts and their order, findings in words, wordings by word, the matrix, shared sentences."""

import pytest

from lib.compare import compare
from lib.model import Ref, RelatedNumbers, Span
from lib.views.charts import Palette
from lib.views.compare_board import Board, joined
from lib.views.compare_days import days
from lib.views.compare_entities import entity_rows, mentions_of
from lib.views.compare_numbers import number_rows, numbers_tally, pair_notes, related_groups, verdict_of
from lib.views.compare_overview import beginnings, heads, never_quoted_words, only_in, origin_lines
from lib.views.compare_plot import dots_of, interval_plot
from lib.views.compare_quotes import quote_rows
from lib.views.compare_sides import shared_pairs, sides
from lib.views.context import context_of
from lib.views.dossier import dossier_of
from tests.unit.compare.conftest import build

PALETTE = Palette("#111111", "#222222", "#333333", "#FFFFFF", ())
SHARED = (
    "The ferry was built in a small yard on the northern shore and has carried cars between the islands ever since. "
)
A = (
    "The coastguard spent the night at <PLACE:Skerry Point>. {Nine|9 #people} people died in the wreck. "
    "{At least 40|>=40 #cars} cars stood on the deck. The rescue cost {about 2 million pounds|~2000000 GBP #rescue}. "
    + SHARED
    + "⟦direct:Tomas Brandt|We saw the rocks too late and nobody could have turned her in time|said⟧ on the quay."
)
B = (
    "Crews came back to <PLACE:Skerry Point> at dawn. {Fourteen|14 #people} people died in the wreck. "
    "{43|=43 #cars} cars stood on the deck. The rescue cost {3 million pounds|=3000000 GBP #rescue}. "
    "⟦direct:Tomas Brandt|We saw the rocks too late|claimed⟧ that evening."
)
C = (
    "At <PLACE:Skerry Point> the tide was low. The rescue cost {2 million pounds|=2000000 GBP #rescue}. "
    + SHARED
    + "On Friday the hull was gone."
)


def board(*texts, dates=("2026-05-04", "2026-05-05", "2026-05-08")):
    articles = [
        build(text, name, published=day, outlet=f"Outlet {name}")
        for text, name, day in zip(texts, "abcde", dates, strict=False)
    ]
    letters = {x.article.id: x.article.id.upper() for x in articles}
    return Board(compare(articles), {x.article.id: dossier_of(x) for x in articles}, letters)


@pytest.fixture(scope="module")
def three():
    return board(A, B, C)


def row_named(rows, words):
    return next(row for row in rows if words in row.name)


def test_rows_stand_in_the_order_of_their_verdicts(three):
    order = ["at odds", "updated", "magnitude", "compatible", "agree", "scope"]
    places = [order.index(row.verdict) for row in number_rows(three)]
    assert places == sorted(places)
    assert places[0] == 0


def test_one_article_against_the_others_is_named(three):
    row = row_named(number_rows(three), "rescue")
    assert row.verdict == "at odds"
    assert row.title.endswith(": B is at odds with A and C")
    assert row.cells == {"a": "about 2 million pounds", "b": "3 million pounds", "c": "2 million pounds"}
    assert {ref.article for ref in row.odd} == {"b"}


def test_two_sides_are_named_as_sides_and_each_agrees_within_itself():
    told = ["{Four|4 #crew} crew were hurt."] * 3 + ["{Nine|9 #crew} crew were hurt."] * 2
    found = board(*told, dates=["2026-05-04"] * 5)
    (row,) = number_rows(found)
    assert row.title.endswith(": D and E are at odds with A, B and C")
    assert {ref.article for ref in row.odd} == {"d", "e"}
    assert pair_notes(found, row) == ("A, B and C agree; D and E agree",)


def test_a_growing_count_in_a_later_article_is_no_finding_of_odds(three):
    row = next(row for row in number_rows(three) if set(row.cells.values()) == {"Nine", "Fourteen"})
    assert row.verdict == "updated"
    assert row.title.endswith("B is later than A, and the count may have moved on")


def test_bounds_that_both_hold_are_compatible(three):
    row = row_named(number_rows(three), "cars")
    assert (row.verdict, row.odd) == ("compatible", frozenset())
    assert row.title.endswith("A and B can both hold")


def test_no_finding_says_who_is_right(three):
    said = " ".join(row.title for row in number_rows(three)) + " ".join(origin_lines(three))
    for word in ("error", "contradict", "true", "false", "wrong", "correct"):
        assert word not in said.casefold()


def test_every_verdict_of_a_pair_has_a_row(three):
    shown = {pair for row in number_rows(three) for pair in row.pairs}
    assert shown == {*three.comparison.numbers, *three.comparison.related}
    assert {verdict_of(p) for p in shown} <= {"at odds", "updated", "magnitude", "compatible", "agree", "scope"}


def test_a_number_shows_its_sentence_with_who_says_so(three):
    row = row_named(number_rows(three), "rescue")
    evidence = three.number_evidence(row.members[0])
    assert [run.words for run in evidence.runs if run.hit] == ["about 2 million pounds"]
    assert "".join(run.words for run in evidence.runs) == "The rescue cost about 2 million pounds."
    assert (evidence.letter, evidence.who, evidence.place) == ("A", "the article’s own voice", "¶1")


def test_the_plot_sets_the_differing_number_apart_by_colour_and_shape(three):
    row = row_named(number_rows(three), "rescue")
    dots = dots_of(three, row)
    figure = interval_plot(three, row, dots, PALETTE, "#FF0000")
    dotted = [
        trace for trace in figure.data if trace.mode == "markers" and trace.marker.symbol in {"circle", "diamond"}
    ]
    assert [(t.marker.symbol, t.marker.color == "#FF0000") for t in dotted] == [
        ("circle", False),
        ("diamond", True),
        ("circle", False),
    ]
    assert [note.text for note in figure.layout.annotations] == list(row.cells.values())


def test_markup_in_a_number_is_harmless_in_the_plot():
    pair = board("It cost {<b>2</b> crowns|=2 #rescue}. The rescue.", "It cost {9 crowns|=9 #rescue}. The rescue.")
    for row in number_rows(pair):
        for note in interval_plot(pair, row, dots_of(pair, row), PALETTE, "#FF0000").layout.annotations:
            assert "<" not in note.text


def test_a_shortened_quote_shows_word_by_word_what_left(three):
    (row,) = quote_rows(three)
    assert row.flags == ("cue changed", "shortened")
    full, short = row.wordings
    assert (full.letter, full.fullest, short.cue_changed) == ("A", True, True)
    assert [p.a.strip() for p in short.pieces if p.kind == "deleted"] == ["and nobody could have turned her in time"]
    assert "".join(p.b for p in short.pieces).strip() == "We saw the rocks too late"
    assert short.notes == ("cue: said → claimed",)


def test_one_speaker_has_one_colour_in_all_articles(three):
    (row,) = quote_rows(three)
    assert len({wording.colour for wording in row.wordings}) == 1
    assert row.wordings[0].colour > 0


def test_the_matrix_says_who_is_named_where_and_a_cell_opens_its_mentions(three):
    row = next(row for row in entity_rows(three) if row.name == "Skerry Point")
    assert set(row.cells) == {"a", "b", "c"}
    every, left = mentions_of(three, row, None)
    assert ([e.letter for e in every], left) == (["A", "B", "C"], "")
    here, _ = mentions_of(three, row, "b")
    assert [e.letter for e in here] == ["B"]
    assert [run.words for run in here[0].runs if run.hit] == ["Skerry Point"]


def test_shared_sentences_are_tied_on_both_sides(three):
    pairs = shared_pairs(three, "a", "c")
    assert [a.of(three.text("a")) for a, _ in pairs] == [b.of(three.text("c")) for _, b in pairs] == [SHARED.strip()]
    assert shared_pairs(three, "c", "a") == tuple((b, a) for a, b in pairs)
    drawn = sides(three, "a", "c")
    for side, article in (("left", "a"), ("right", "c")):
        pieces = [piece for block in drawn[side]["blocks"] for piece in block["c"]]
        assert "".join(p if isinstance(p, str) else p["t"] for p in pieces) == three.text(article)
        assert [p["t"] for p in pieces if not isinstance(p, str)] == [SHARED.strip()]


def test_common_origin_is_said_with_its_share(three):
    (line,) = [line for line in origin_lines(three) if "share" in line]
    assert line.startswith("A and C share 1 sentence: ")
    assert "% of A’s" in line
    assert "% of C’s" in line


def test_dates_stand_in_order_with_the_sentence_that_names_them(three):
    (day,) = days(three)
    assert (day.day, day.label, day.articles) == ("2026-05-08", "8 May 2026", ("c",))
    assert [run.words for run in day.places[0].runs if run.hit] == ["Friday"]


def test_heads_and_what_one_alone_holds(three):
    first = heads(three)[0]
    assert (first.letter, first.where) == ("A", "Outlet a  ·  4 May 2026")
    assert first.first == "The coastguard spent the night at Skerry Point."
    assert first.leads.startswith("Heard first and most: Tomas Brandt, ")
    assert [one.words for one in only_in(three, "c")["numbers"]] == []
    assert never_quoted_words(three) == ()
    assert numbers_tally(number_rows(three), 1).endswith("1 more number stands in one article only.")
    assert "more" not in numbers_tally(number_rows(three), 0)


@pytest.mark.parametrize(("name", "shown"), [("Norvolt Energy", []), ("Larkhaven Port", ["Larkhaven Port"])])
def test_never_quoted_leaves_out_who_may_be_quoted_under_a_shorter_name(name, shown):
    text = f"Crews of <ORG:{name}> came. Later <ORG:{name}> left. ⟦direct:Norvolt|We did all we could that night|said⟧."
    talked = board(text, f"The boats of <ORG:{name}> came. In the end <ORG:{name}> left.")
    assert [found[0] for found in never_quoted_words(talked)] == shown


def test_articles_on_different_things_have_no_rows():
    apart = board("Ann sold {12|=12 #boats} boats.", "The choir sang {three|=3 #songs} songs.")
    assert apart.comparison.unrelated
    assert (number_rows(apart), quote_rows(apart), entity_rows(apart)) == ((), (), ())
    assert origin_lines(apart) == ()


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_lists_of_letters(names, said):
    assert joined(names) == said


CROWDED = (
    "The storm killed {Nine|9 #people} people on 3 May 2026. It cost {2 million pounds|2000000 GBP #repairs}. "
    "<PERSON:Ada Lind> met <ORG:Norvolt> and no stop ends this line\n\n{4|4 #boats} boats sank on 4 May 2026"
)


@pytest.fixture(scope="module")
def crowded():
    return board(CROWDED, CROWDED.replace("4", "6") + " and <PERSON:Ada Lind> left. She waits.")


def test_the_sentence_around_a_place_is_that_of_the_read_screen(crowded):
    for article in crowded.ids:
        dossier = crowded.dossiers[article]
        text = crowded.text(article)
        for start in range(len(text)):
            for end in (start + 1, start + 9, start + 80):
                span = Span(start, min(end, len(text)))
                assert crowded.sentence_span(article, span) == context_of(text, dossier.paragraphs, span).sentence


def test_a_record_in_a_stretch_is_a_number_else_a_quote_else_a_mention(crowded, three):
    for shown in (crowded, three):
        for article in shown.ids:
            known = shown.dossiers[article].extraction
            records = [(n.start, n.id, 0) for n in known.numbers] + [(q.span.start, q.id, 0) for q in known.quotes]
            records += [(m.start, e.id, nth) for e in known.entities for nth, m in enumerate(e.mentions)]
            for start in range(len(known.article.text)):
                span = Span(start, start + 40)
                within = ((name, nth) for at, name, nth in records if span.start <= at < span.end)
                assert shown.record_in(article, span) == next(within, (None, 0))


def pair(a, b, measure="dead", note="maybe related"):
    return RelatedNumbers(Ref("a", a), Ref("b", b), measure, note)


@pytest.mark.parametrize(
    ("pairs", "groups"),
    [
        ([pair("1", "2"), pair("1", "3")], [[0, 1]]),
        ([pair("1", "2"), pair("3", "4")], [[0], [1]]),
        ([pair("1", "2"), pair("3", "4"), pair("1", "4")], [[0, 2], [1]]),
        ([pair("1", "2"), pair("3", "4"), pair("1", "4"), pair("3", "5"), pair("6", "4")], [[0, 2, 4], [1, 3]]),
        ([pair("1", "2"), pair("1", "3", "hurt"), pair("1", "4", note="forecast")], [[0], [1], [2]]),
    ],
)
def test_related_pairs_join_the_first_group_that_shares_a_number(pairs, groups):
    assert [list(members) for _, members in related_groups(tuple(pairs))] == [[pairs[i] for i in g] for g in groups]


@pytest.mark.parametrize(
    ("name", "shorter"),
    [("norvolt", []), ("norvolt energy", ["norvolt"]), ("the red cross", ["the", "the red"])],
)
def test_a_name_may_be_cut_down_word_by_word(name, shorter):
    assert beginnings(name) == shorter
