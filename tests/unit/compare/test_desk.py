"""Who is who over a workspace: which ids become one, on what a join rests, and that the order of articles is nothing."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.compare.desk import joined, related
from lib.compare.meeting import keys
from lib.extract.entities.shapes import slug
from lib.model.identity import Known

NOBODY = frozenset()


def known(words):
    """An id from "ORG Norvane Hydro = Norvane"; a trailing "f" or "m" in brackets is what pronouns say."""
    kind, _, rest = words.partition(" ")
    rest, _, gender = rest.removesuffix(")").partition(" (")
    name, _, aliases = rest.partition(" = ")
    record = f"{kind.lower()}:{slug(name)}"
    return Known(record, name, kind, tuple(a for a in aliases.split(", ") if a), gender)


def rows(*articles, apart=NOBODY):
    """The clusters of some articles, each a list of ids: {name: {other name: why}}."""
    every = {k.record: k for article in articles for k in map(known, article)}
    where = {
        record: {i for i, a in enumerate(articles) if any(known(w).record == record for w in a)} for record in every
    }
    names = {record: k.name for record, k in every.items()}
    found = {}
    for one in joined(every.values(), where, apart):
        inside = found.setdefault(names[one.cluster], {})
        if one.record != one.cluster:
            inside[names[one.record]] = one.why
    return found


@pytest.mark.parametrize(
    ("articles", "found"),
    [
        ([["ORG Norvane Hydro"], ["ORG Norvane"]], {"Norvane Hydro": {"Norvane": "short form of Norvane Hydro"}}),
        (
            [["ORG Northern Register"], ["ORG The Northern Register"]],
            {"The Northern Register": {"Northern Register": ""}},
        ),
        ([["PLACE Dunorran"], ["PLACE Dun Orran"]], {"Dun Orran": {"Dunorran": ""}}),
        (
            [["ORG Larkhaven Harbour Authority"], ["ORG LHA"]],
            {"Larkhaven Harbour Authority": {"LHA": "initials of Larkhaven Harbour Authority"}},
        ),
        ([["PERSON Ines Calder"], ["PERSON Calder"]], {"Ines Calder": {"Calder": "surname of Ines Calder"}}),
        (
            [["PERSON Ines Marta Calder"], ["PERSON I. Calder"]],
            {"Ines Marta Calder": {"I. Calder": "initials of Ines Marta Calder"}},
        ),
        # A fuller form is settled first, so that what is left leads to one.
        (
            [["PERSON Ines Calder"], ["PERSON I. Calder"], ["PERSON Calder"]],
            {"Ines Calder": {"I. Calder": "initials of Ines Calder", "Calder": "surname of Ines Calder"}},
        ),
        (
            [["PERSON Volodymyr Vasylkiv"], ["PERSON Volodymyr Vasilkiv"]],
            {"Volodymyr Vasilkiv": {"Volodymyr Vasylkiv": ""}},
        ),
        # Two fit: neither is taken.
        (
            [["ORG Norvane Hydro"], ["ORG Norvane Telecom"], ["ORG Norvane"]],
            {"Norvane Hydro": {}, "Norvane Telecom": {}, "Norvane": {}},
        ),
        (
            [["PERSON Ines Calder"], ["PERSON Tomas Calder"], ["PERSON Calder"]],
            {"Ines Calder": {}, "Tomas Calder": {}, "Calder": {}},
        ),
        # "He" and "she".
        ([["PERSON Ines Calder (f)"], ["PERSON Calder (m)"]], {"Ines Calder": {}, "Calder": {}}),
        ([["PERSON Ines Calder (f)"], ["PERSON Calder (f)"]], {"Ines Calder": {"Calder": "surname of Ines Calder"}}),
        # An article names them apart.
        ([["ORG Norvane Hydro", "ORG Norvane"]], {"Norvane Hydro": {}, "Norvane": {}}),
        # One name of two types; the type that more articles give stands.
        (
            [["ORG Norvane Hydro"], ["ORG Norvane Hydro"], ["PRODUCT Norvane Hydro"]],
            {"Norvane Hydro": {"Norvane Hydro": "same name as Norvane Hydro"}},
        ),
        ([["PERSON Jordan"], ["PLACE Jordan"]], None),
        ([["GROUP Greens"], ["ORG Greens"]], None),
        # What an article calls it besides.
        (
            [["ORG Northern Power = Polar Light"], ["ORG Polar Light"]],
            {"Northern Power": {"Polar Light": "another name of Northern Power"}},
        ),
        ([["ORG University of Larkhaven"], ["ORG University of Vellmar"]], None),
    ],
)
def test_who_is_one(articles, found):
    made = rows(*articles)
    if found is None:
        assert all(not inside for inside in made.values())
    else:
        assert made == found


def test_people_keep_apart_what_the_rules_would_join():
    articles = [["ORG Norvane Hydro"], ["ORG Norvane"]]
    apart = frozenset({frozenset(("org:norvane", "org:norvane-hydro"))})
    assert rows(*articles, apart=apart) == {"Norvane Hydro": {}, "Norvane": {}}


NAMES = [
    "ORG Norvane Hydro", "ORG Norvane", "ORG Norvane Telecom", "ORG NH", "ORG Norvane Hydro Ltd", "PRODUCT Norvane Hydro",
    "PERSON Ines Calder", "PERSON Calder", "PERSON I. Calder", "PERSON Ines M. Calder", "PERSON Tomas Calder",
    "PERSON Calder (m)", "PLACE Dunorran", "PLACE Dun Orran", "ORG Polar Light", "ORG Northern Power = Polar Light",
    "ORG Larkhaven Harbour Authority", "ORG LHA", "GROUP Lanners", "PERSON Norvane",
]  # fmt: skip
ARTICLES = st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True), min_size=1, max_size=7)


@settings(deadline=None, max_examples=200)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_the_order_of_articles_is_nothing(articles, random):
    mixed = [random.sample(article, len(article)) for article in articles]
    random.shuffle(mixed)
    heard = sorted((known(w) for a in articles for w in a), key=lambda k: (k.record, k.genders))
    every = {k.record: k for k in heard}
    outcomes = []
    for order in (articles, mixed):
        numbers = count(100 if order is mixed else 0)
        where = {}
        for article in order:
            number = next(numbers)
            for record in {known(w).record for w in article}:
                where.setdefault(record, set()).add(number)
        outcomes.append(joined(list(every.values())[:: -1 if order is mixed else 1], where, NOBODY))
    assert outcomes[0] == outcomes[1]


@settings(deadline=None, max_examples=200)
@given(ARTICLES)
def test_no_two_that_an_article_names_are_one_and_a_cluster_goes_by_one_of_its_own(articles):
    every = {k.record: k for article in articles for k in map(known, article)}
    where = {r: {i for i, a in enumerate(articles) if any(known(w).record == r for w in a)} for r in every}
    made = {one.record: one for one in joined(every.values(), where, NOBODY)}
    assert set(made) == set(every)
    for one in made.values():
        assert made[one.cluster].cluster == one.cluster
        assert not made[one.cluster].why
        assert made[one.cluster].family == one.family
    for article in articles:
        records = {known(w).record for w in article}
        assert len({made[r].cluster for r in records}) == len(records)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_whom_a_rule_ties_share_a_key(one, other):
    a, b = known(one), known(other)
    if a.record != b.record and related(a, b):
        assert keys(a).seeks & keys(b).holds
        assert keys(b).seeks & keys(a).holds
