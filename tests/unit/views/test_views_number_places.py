"""Where a number holds, as far as its own clause says so."""

import pytest

from lib.extract import extract
from lib.model import Article, Span, content_id
from lib.views.dossier import dossier_of
from lib.views.number_places import places_of

PLACES = [
    ("43 people died in Kharkiv on Monday.", {"43": "Kharkiv"}),
    ("In the north, 30 shells landed; in the east there were 12.", {"30": "the north", "12": "the east"}),
    ("Sales fell 4% in Germany and 7% in France.", {"4%": "Germany", "7%": "France"}),
    ("In Kharkiv, 43 people died and 12 were hurt.", {"43": "Kharkiv", "12": "Kharkiv"}),
    ("In Spain the rate is 12%, compared with 6% in Germany.", {"12%": "Spain", "6%": "Germany"}),
    ("The plant in Dayton will cut 300 jobs.", {"300": "Dayton"}),
    ("Prices rose 3% across the country, while in Paris they fell 1%.", {"3%": "the country", "1%": "Paris"}),
    ("About 90 homes burned in Oregon and Idaho.", {"About 90": "Oregon, Idaho"}),
    ("The firm has 40 shops in the north of England.", {"40": "the north of England"}),
    ("Some 2 million people worldwide have it.", {"Some 2 million": "worldwide"}),
    ("Floods killed 12 people, in the eastern province of Sindh.", {"12": "Sindh"}),
    # Where somebody speaks is not where the number holds, and a name without a preposition is no place of it
    ("Police in Kyiv said 43 people died.", {"43": None}),
    ("Three soldiers were wounded near Bakhmut, the army said in Kyiv.", {"Three": "Bakhmut"}),
    ("The mayor of Lyon promised 5,000 trees.", {"5,000": None}),
    ("Turkey exported 300 tonnes.", {"300 tonnes": None}),
    ("The fire in Lahaina killed 98 people and burned 2,200 buildings.", {"98": "Lahaina", "2,200": None}),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_the_place_of_a_number(text, places):
    dossier = dossier_of(extract(Article(content_id(text), text)))
    found = {text[n.start : n.end]: dossier.spots.get(n.id) for n in dossier.extraction.numbers}
    assert {words: spot and spot.name for words, spot in found.items()} == places


def test_table_facet_and_card_show_it():
    text = "43 people died in Kharkiv on Monday."
    dossier = dossier_of(extract(Article(content_id(text), text)))
    (row,) = dossier.rows["numbers"]
    assert "Kharkiv" in row.cells
    assert row.facets["place"] == {"Kharkiv"}
    assert ["Place", "Kharkiv"] in [line[:2] for line in dossier.card(row.id)["rows"]]


def test_a_place_beyond_reach_is_none():
    text = f"Some 43 people {'walked and ' * 60}slept in Kharkiv."
    extraction = extract(Article(content_id(text), text))
    assert places_of(extraction, (Span(0, len(text)),)) == {}
