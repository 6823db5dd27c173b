"""What an analyst would miss stands first: lives, money and shares before two officials."""

from lib.views.compare_overview import only_in
from lib.views.compare_weight import weight
from tests.unit.compare.conftest import build
from tests.unit.views.test_compare_views import board

TEXT = (
    "{Two|2 #officials} officials came. The dam holds {three|3 #gates} gates. {14|14 #people} people died in the flood. "
    "Repairs will cost {£12m|12e6 GBP #repairs}. Some {4 percent|4 percent #homes} of homes lost power. "
    "{4,500|4500 #trees} trees fell."
)


def test_weights_put_lives_and_money_before_small_counts():
    page = build(TEXT)
    ranked = sorted(page.numbers, key=lambda n: -weight(n, page.article.text))
    words = [page.article.text[n.start : n.end] for n in ranked]
    assert words[:2] == ["14", "£12m"]
    assert set(words[-2:]) == {"Two", "three"}


def test_a_figure_with_a_speaker_stands_before_one_without():
    page = build("{12|12 #boats} boats lay there. ⟦indirect:Ann Lee|{12|12 #boats} boats were lost|said⟧.")
    plain, said = page.numbers
    assert weight(said, page.article.text) > weight(plain, page.article.text)


def test_the_lists_of_one_article_begin_with_what_weighs_most():
    found = only_in(board(TEXT, "Nothing of the kind was told."), "a")["numbers"]
    assert found[0].words.startswith("14")
    assert "Two" in found[-1].words or "three" in found[-1].words
